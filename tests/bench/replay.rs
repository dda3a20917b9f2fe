//! A large log folded anew: `rebuild` and `verify` of the real program, with their time and the
//! most memory that each held.

use std::ops::Range;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use embedded_dynamodb::{Embedded, StreamReader, prune};
use event_store::{NewEvent, Outcome, SignatureLog};
use events::email::EmailAddress;
use events::ids::{CommandId, SignatureId, Slug, Tag};
use events::personal::Personal;
use events::signature::{Choices, SignatureEvent};
use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use indicatif::{ProgressBar, ProgressStyle};
use jiff::{SignedDuration, Timestamp};
use system_tests::{Countersign, Result, SLUG};
use test_support::deployment::TestDeployment;

use crate::measure::{cpu_time, peak_memory};
use crate::say;
use crate::table::{Line, Table};

/// Writes that are on their way at any time.
const AT_ONCE: usize = 16;
/// Nine of ten confirm, and every second of them is shown by name.
const CONFIRM_OF_TEN: usize = 9;
/// How many are written before the readers of the stream pass them.
const SEEDED_AT_ONCE: usize = 10_000;
/// Spread over so many days.
const DAYS: i64 = 30;
/// How often a process is asked how much memory it holds. What it tells is its highest so far.
const LOOK: Duration = Duration::from_millis(10);

/// Seeds a log of so many signatures, then measures.
pub(crate) async fn replay(program: std::path::PathBuf, signatures: usize) -> Result<Table> {
    // The program makes the folder, its secret and the petition.
    let mut server = Countersign::start_program(program.clone())?;
    server.kill()?;
    let events = seed(&server.data(), 0..signatures).await?;
    let mut table = Table::default();
    for one in commands(&program, &server.data(), events).await? {
        one.line(&mut table);
    }
    Ok(table)
}

/// What a command took.
pub(crate) struct Replayed {
    command: &'static str,
    events: usize,
    time: Duration,
    processor: Duration,
    memory: u64,
}

/// Rebuilds and verifies.
pub(crate) async fn commands(program: &Path, data: &Path, events: usize) -> Result<Vec<Replayed>> {
    let mut replayed = Vec::new();
    for command in ["rebuild", "verify"] {
        replayed.push(run(program, command, data, events).await?);
    }
    Ok(replayed)
}

pub(crate) fn head() {
    say("| command | events | seconds | events per second | most memory |");
    say("|---|---:|---:|---:|---:|");
}

impl Replayed {
    fn line(&self, table: &mut Table) {
        let Self {
            command, events, ..
        } = self;
        let number = u32::try_from(*events).unwrap_or(u32::MAX).max(1);
        table.line(Line {
            what: format!("event in `{command}`"),
            per_second: Some(f64::from(number) / self.time.as_secs_f64()),
            times: None,
            processor: Some(self.processor / number),
        });
        table.note(
            format!("`countersign {command}` of {events} events"),
            format!(
                "{:.1} s, at most {} MiB",
                self.time.as_secs_f64(),
                self.memory >> 20
            ),
        );
    }

    pub(crate) fn print(&self) {
        say(&format!(
            "| `countersign {}` | {} | {:.1} | {:.0} | {} MiB |",
            self.command,
            self.events,
            self.time.as_secs_f64(),
            self.events as f64 / self.time.as_secs_f64(),
            self.memory >> 20
        ));
    }
}

/// Writes the signatures of these people into the log of a data folder, and returns the number of their events.
pub(crate) async fn seed(data: &Path, people: Range<usize>) -> Result<usize> {
    let secret = std::fs::read_to_string(data.join("secret"))?;
    let deployment =
        TestDeployment::on(Embedded::open(&data.join("countersign.db"))?, &secret).await;
    let bar = ProgressBar::new(people.len() as u64).with_style(ProgressStyle::with_template(
        "{bar:40} {pos}/{len} signatures written ({per_sec}, {eta} left)",
    )?);
    let mut events = 0;
    for start in people.clone().step_by(SEEDED_AT_ONCE) {
        let some = start..people.end.min(start + SEEDED_AT_ONCE);
        bar.inc(some.len() as u64);
        events += write(&deployment, some, &people).await?;
        pass(&deployment).await?;
    }
    bar.finish();
    Ok(events)
}

/// Writes the signatures of some of `all` people, whose signatures are spread over [`DAYS`]. Returns the number of events.
pub(crate) async fn write(
    deployment: &TestDeployment,
    some: Range<usize>,
    all: &Range<usize>,
) -> Result<usize> {
    let log = &deployment.signature_log();
    let petition = &Slug::parse(SLUG)?;
    let first = Timestamp::now() - SignedDuration::from_hours(DAYS * 24);
    let written = stream::iter(some).map(|person| async move {
        let email = EmailAddress::parse(&format!("person-{person}@example.org"))?;
        let tag = Tag::of(&deployment.settings.keys.tags, petition, &email.canonical());
        let id = SignatureId {
            petition: petition.clone(),
            tag,
        };
        let (place, number) = (person - all.start, all.len());
        let seconds = DAYS * 86_400 * i64::try_from(place)? / i64::try_from(number)?;
        let at = match confirms(person) {
            true => first + SignedDuration::from_secs(seconds),
            // Just now, so that nobody is due a reminder.
            false => Timestamp::now(),
        };
        history(log, &id, at, person, &email).await
    });
    let written = written.buffer_unordered(AT_ONCE);
    written.try_fold(0, async |sum, one| Ok(sum + one)).await
}

/// Moves the readers of the log's stream past what was seeded: nobody is to get mails about it, and `rebuild` counts it.
async fn pass(deployment: &TestDeployment) -> Result {
    let (embedded, table) = (
        &deployment.embedded,
        &deployment.settings.tables.signature_log,
    );
    // Sequence numbers are the microseconds of their assignment above the smallest number of 21 digits.
    let now = 100_000_000_000_000_000_000 + u128::try_from(Timestamp::now().as_microsecond())?;
    for name in ["count", "send-email"] {
        let reader = StreamReader::new(embedded.clone(), table, name).await?;
        reader.checkpoint(&now.to_string()).await?;
    }
    prune(embedded, table).await?;
    Ok(())
}

fn confirms(person: usize) -> bool {
    person % 10 < CONFIRM_OF_TEN
}

/// Signs, and mostly confirms.
async fn history(
    log: &SignatureLog,
    id: &SignatureId,
    at: Timestamp,
    person: usize,
    email: &EmailAddress,
) -> Result<usize> {
    let submitted = SignatureEvent::SignatureSubmitted {
        choices: Choices {
            language: "en".to_owned(),
            country: "AR".to_owned(),
            show_name: person.is_multiple_of(2),
            news: false,
            text_version: 2,
            network: None,
            consents: std::collections::BTreeMap::new(),
            endorsement: None,
        },
        personal: Personal {
            family_name: format!("Ruiz {person}"),
            email: email.as_str().to_owned(),
            ..Personal::from_texts(|name| {
                let text = match name {
                    "given_name" => "Ana",
                    "city" => "Buenos Aires",
                    "occupation" => "Teacher",
                    "comment" => "I sign because I care.",
                    _ => "",
                };
                text.to_owned()
            })
        },
    };
    append(log, id, 0, at, submitted).await?;
    if !confirms(person) {
        return Ok(1);
    }
    let confirmed = SignatureEvent::SignatureConfirmed {
        details_version: 1,
        permissions: None,
    };
    append(log, id, 1, at + SignedDuration::from_mins(5), confirmed).await?;
    Ok(2)
}

async fn append(
    log: &SignatureLog,
    id: &SignatureId,
    expected: u64,
    at: Timestamp,
    event: SignatureEvent<Personal>,
) -> Result {
    let new = NewEvent {
        stream: id.to_string(),
        expected,
        command: CommandId::random(),
        at,
        event,
    };
    match log.append(new).await? {
        Outcome::Appended { .. } => Ok(()),
        other => Err(format!("seeding came to {other:?}").into()),
    }
}

/// Runs a command to its end.
async fn run(
    program: &Path,
    command: &'static str,
    data: &Path,
    events: usize,
) -> Result<Replayed> {
    let mut process = tokio::process::Command::new(program);
    process.arg(command).arg("--data").arg(data);
    let taken = taken(process).await;
    let taken = taken.map_err(|error| format!("countersign {command}: {error}"))?;
    Ok(Replayed {
        command,
        events,
        time: taken.time,
        processor: taken.processor,
        memory: taken.memory,
    })
}

/// What a process took from its start to its end.
pub(crate) struct Taken {
    pub(crate) time: Duration,
    pub(crate) processor: Duration,
    /// The most that it held, in bytes.
    pub(crate) memory: u64,
}

/// Runs a process, which must succeed.
pub(crate) async fn taken(mut command: tokio::process::Command) -> Result<Taken> {
    let started = Instant::now();
    let mut process = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .kill_on_drop(true)
        .spawn()?;
    let pid = process.id().ok_or("the process is gone")?;
    let (mut memory, mut processor) = (0, Duration::ZERO);
    loop {
        memory = memory.max(peak_memory(pid).unwrap_or_default());
        processor = processor.max(cpu_time(pid).unwrap_or_default());
        tokio::select! {
            ended = process.wait() => {
                let ended = ended?;
                if !ended.success() {
                    return Err(format!("it ended with {ended}").into());
                }
                let time = started.elapsed();
                return Ok(Taken { time, processor, memory });
            }
            () = tokio::time::sleep(LOOK) => {}
        }
    }
}
