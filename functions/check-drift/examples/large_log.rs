//! How long a check of many signatures takes, and how much memory it holds.
//!
//! `large_log seed FOLDER SIGNATURES` writes a log and counts it; `large_log check FOLDER` checks it.
//! Nine of ten confirm, and half of all show their names.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use aws_lambda_events::event::dynamodb::Event;
use check_drift::CheckDrift;
use count::Count;
use embedded_dynamodb::{Embedded, StreamReader, create_tables};
use event_store::{NewEvent, SignatureLog};
use events::email::EmailAddress;
use events::ids::{CommandId, SignatureId, Slug, Tag};
use events::personal::Personal;
use events::secret::{DeploymentSecret, Keys};
use events::signature::{Choices, SignatureEvent};
use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use jiff::{SignedDuration, Timestamp};
use runtime::Tables;

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// Writes that are on their way at any time.
const AT_ONCE: usize = 16;
/// Records that are counted at once, as the template says.
const BATCH: usize = 1000;
/// Over how many days they signed.
const DAYS: i64 = 30;

#[tokio::main]
async fn main() -> Result {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["seed", folder, signatures] => seed(Path::new(folder), signatures.parse()?).await,
        ["check", folder] => check(Path::new(folder)).await,
        _ => Err("large_log seed FOLDER SIGNATURES | large_log check FOLDER".into()),
    }
}

async fn seed(folder: &Path, signatures: i64) -> Result {
    let embedded = Embedded::open(&folder.join("large.db"))?;
    let client = embedded.client();
    create_tables(&client, &embedded_dynamodb::Tables::default()).await?;
    let tables = Tables::from_variables(|_| None);
    let keys = &DeploymentSecret::from_text(&"s".repeat(32))?.keys();
    let log = &SignatureLog::sealing(&client, &tables, keys);
    let reader = StreamReader::new(embedded.clone(), "signature-log", "large").await?;
    let first = Timestamp::now() - SignedDuration::from_hours(DAYS * 24 + 1);
    stream::iter(0..signatures)
        .map(|person| async move {
            let at = first + SignedDuration::from_secs(DAYS * 86_400 * person / signatures);
            sign(log, keys, person, at).await
        })
        .buffer_unordered(AT_ONCE)
        .try_collect::<()>()
        .await?;
    let count = Count::new(&tables, keys, &client);
    loop {
        let mut event = Event::default();
        event.records = reader.next_batch(BATCH).await?;
        let last = event.records.last();
        let Some(last) = last.and_then(|last| last.change.sequence_number.clone()) else {
            return Ok(());
        };
        if !count.handle(event).await.batch_item_failures.is_empty() {
            return Err("a record was not counted".into());
        }
        reader.checkpoint(&last).await?;
    }
}

async fn sign(log: &SignatureLog, keys: &Keys, person: i64, at: Timestamp) -> Result {
    let petition = Slug::parse("clean-rivers")?;
    let email = EmailAddress::parse(&format!("person-{person}@example.org"))?;
    let tag = Tag::of(&keys.tags, &petition, &email.canonical());
    let stream = SignatureId { petition, tag }.to_string();
    let new = |expected, event| NewEvent {
        stream: stream.clone(),
        expected,
        command: CommandId::random(),
        at,
        event,
    };
    let submitted = SignatureEvent::SignatureSubmitted {
        choices: Choices {
            language: "en".into(),
            country: "AR".into(),
            show_name: person % 2 == 0,
            news: false,
            text_version: 2,
            network: None,
            consents: std::collections::BTreeMap::new(),
            endorsement: None,
        },
        personal: Personal {
            family_name: format!("Ruiz {person}"),
            email: email.as_str().into(),
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
    log.append(new(0, submitted)).await?;
    if person % 10 != 0 {
        let confirmed = SignatureEvent::SignatureConfirmed {
            details_version: 1,
            permissions: None,
        };
        log.append(new(1, confirmed)).await?;
    }
    Ok(())
}

async fn check(folder: &Path) -> Result {
    let embedded = Embedded::open(&folder.join("large.db"))?;
    let check = CheckDrift::new(&Tables::from_variables(|_| None), &embedded.client());
    let before = memory("VmRSS:");
    embedded.record_requests(true);
    let started = Instant::now();
    let progress = check.run(started + Duration::from_secs(3600)).await?;
    let seconds = started.elapsed().as_secs_f64();
    let mut requests = BTreeMap::<_, u64>::new();
    for request in embedded.requests() {
        *requests.entry(request.operation).or_default() += 1;
    }
    let peak = memory("VmHWM:");
    let mut out = std::io::stdout();
    writeln!(out, "{progress:?} in {seconds:.1} s; {requests:?}")?;
    writeln!(out, "memory before: {before}; at most: {peak}")?;
    Ok(())
}

/// What Linux says of this process.
fn memory(line: &str) -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let found = status.lines().find_map(|it| it.strip_prefix(line));
    found.unwrap_or("unknown").trim().to_owned()
}
