//! Reminds signers who have not confirmed, deletes personal data that is no longer needed, and notes goals that were reached.
//!
//! Its only state is the log: each run folds streams and lets the rules decide. The id of a command is derived from the
//! event and the version that it follows, so two concurrent runs append an event once.
#![forbid(unsafe_code)]

mod goals;

use std::collections::HashMap;

use aws_sdk_dynamodb::Client;
use event_store::replay::{self, Streams};
use event_store::{
    ExecuteError, Pace, PetitionLog, SignatureLog, StoreError, Unreadable, UnreadableStreams,
};
use events::ids::{CommandId, SignatureId};
use events::petition::{self, Petition, PetitionEvent};
use events::secret::LogKey;
use events::signature::{self, Command, EndorsementState, Signature, SignatureEvent, decide};
use jiff::{SignedDuration, Timestamp};
use runtime::Tables;
use runtime::metrics::{self, Metric};
use views::Views;

pub use runtime::retention::{Policy, PolicyError};

/// Segments that an hourly run scans; a day's 24 runs scan all of them. A stream is never cut.
const SEGMENTS_PER_HOUR: u32 = 4;
/// How long an endorsement waits for an operator before a run says so.
const WAITS_LONG: SignedDuration = SignedDuration::from_hours(7 * 24);

/// The function, with its clients.
#[derive(Clone)]
pub struct Retention {
    client: Client,
    tables: Tables,
    log: SignatureLog,
    petition_log: PetitionLog,
    views: Views,
    pace: Pace,
}

/// How many signatures a run changed, or would change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Reminders that were requested.
    pub reminded: u64,
    /// Signatures that were purged because they were not confirmed in time.
    pub purged: u64,
    /// Signatures that keep counting, but whose personal data was deleted.
    pub expired: u64,
    /// Addresses that were kept for an email, and deleted after the same time as unconfirmed data.
    pub addresses: u64,
    /// Goals that petitions have reached.
    pub goals: u64,
    /// Endorsements of organisations that have waited for an operator's decision for more than a week.
    pub waiting: u64,
    /// Streams that were skipped because they cannot be read.
    pub unreadable: UnreadableStreams,
}

/// What stopped a run. The events that it had appended remain.
#[derive(Debug, thiserror::Error)]
pub enum RetentionError {
    /// The log did not respond.
    #[error(transparent)]
    Log(#[from] StoreError),
}

impl Retention {
    /// On these tables. `log` authenticates the events that it appends.
    #[must_use]
    pub fn new(tables: &Tables, log: Option<&LogKey>, client: &Client) -> Self {
        Self {
            client: client.clone(),
            tables: tables.clone(),
            log: SignatureLog::appending(client, tables, log),
            petition_log: PetitionLog::appending(client, tables, log),
            views: Views::new(client.clone(), tables.views.clone()),
            pace: Pace::FULL,
        }
    }

    /// Takes a small part of the time only, where it shares a machine with those who sign. A million signatures take half an hour.
    #[must_use]
    pub fn in_the_background(self) -> Self {
        let pace = Pace::BACKGROUND;
        Self { pace, ..self }
    }

    /// Appends what is due at `now`, or only counts it. `read` is called with the number of events that were read.
    ///
    /// # Errors
    /// [`RetentionError`].
    pub async fn run(
        &self,
        policy: &Policy,
        now: Timestamp,
        dry_run: bool,
        read: impl Fn(u64),
    ) -> Result<Report, RetentionError> {
        let table = &self.tables.signature_log;
        let whole = replay::streams(&self.client, table);
        self.walk(vec![whole], policy, now, dry_run, read).await
    }

    /// Does what is due at `now` in the 24th part of the log that belongs to this hour of the day, so that each signature is
    /// visited once a day, at the cost of one scan a day, and each run has a function's whole time for its part.
    ///
    /// If even that is too little, the part is begun at another segment each day, so that none of them waits for ever.
    ///
    /// # Errors
    /// [`RetentionError`].
    pub async fn run_hour(
        &self,
        policy: &Policy,
        now: Timestamp,
    ) -> Result<Report, RetentionError> {
        let hours = usize::try_from(now.as_second() / 3600).unwrap_or(0);
        let table = &self.tables.signature_log;
        let all = replay::segments(&self.client, table, 24 * SEGMENTS_PER_HOUR);
        let per_hour = all.len() / 24;
        let own = all.into_iter().skip(hours % 24 * per_hour).take(per_hour);
        let mut own: Vec<_> = own.collect();
        own.rotate_left(hours / 24 % per_hour.max(1));
        self.walk(own, policy, now, false, |_| {}).await
    }

    async fn walk(
        &self,
        segments: Vec<Streams<SignatureEvent>>,
        policy: &Policy,
        now: Timestamp,
        dry_run: bool,
        read: impl Fn(u64),
    ) -> Result<Report, RetentionError> {
        let mut report = Report::default();
        let petitions = self.petitions(&mut report).await?;
        let (views, log) = (&self.views, &self.petition_log);
        report.goals = Box::pin(goals::note(views, log, &petitions, now, dry_run)).await;
        let mut number = 0;
        // At half the price: what is due is decided again on the whole stream, read consistently.
        let segments = segments.into_iter().map(Streams::eventually_consistent);
        for mut streams in segments {
            loop {
                let page = async {
                    let Some(page) = streams.next_page().await? else {
                        return Ok(false);
                    };
                    for (stream, events) in page {
                        let state = (stream, signature::fold(&events));
                        self.finish(state, &petitions, policy, now, dry_run, &mut report)
                            .await?;
                    }
                    Ok::<_, RetentionError>(true)
                };
                let more = self.pace.step(Box::pin(page)).await?;
                read(number + streams.read());
                if !more {
                    break;
                }
            }
            number += streams.read();
            report.unreadable.extend(streams.unreadable());
        }
        if report.waiting > 0 {
            let waiting = report.waiting;
            tracing::warn!(
                waiting,
                "endorsements of organisations have waited for an operator for more than a week: see countersign organisations list"
            );
        }
        for unreadable in report.unreadable.first() {
            tracing::error!(%unreadable, "a stream is skipped: its signer gets no reminder, and its data is not erased");
        }
        if !dry_run {
            metrics::record(Metric::EventsUnreadable, report.unreadable.number());
            metrics::record(Metric::RetentionFinished, 1);
        }
        Ok(report)
    }

    async fn finish(
        &self,
        (stream, state): (String, Signature),
        petitions: &HashMap<String, Petition>,
        policy: &Policy,
        now: Timestamp,
        dry_run: bool,
        report: &mut Report,
    ) -> Result<(), RetentionError> {
        let id = match SignatureId::parse(&stream) {
            Ok(id) => id,
            Err(error) => {
                report.unreadable.add(Unreadable::name(stream, &error));
                return Ok(());
            }
        };
        report.waiting += u64::from(waits_long(&state, now));
        let closed = petitions.get(id.petition.as_str()).and_then(|petition| {
            match petition.status_at(now) {
                petition::PetitionStatus::Closed { at } => Some(at),
                _ => None,
            }
        });
        for command in due(&state, policy, now, closed) {
            // The log would append the same event, unless another one is appended in between.
            let Ok(Some(event)) = decide(&state, command.clone()) else {
                continue;
            };
            if !dry_run {
                let name = format!("{stream} {} {}", event.name(), state.version);
                let executed = self
                    .log
                    .execute(&id, CommandId::named(&name), now, command)
                    .await;
                match executed {
                    Ok(done) if done.appended => {}
                    // Another event came first: the signer confirmed, or another run appended this one.
                    Ok(_) | Err(ExecuteError::Refused(_)) => continue,
                    // An event that cannot be read came first.
                    Err(ExecuteError::Log(error)) if !error.is_passing() => {
                        let (version, why) = (state.version + 1, error.to_string());
                        report.unreadable.add(Unreadable {
                            stream,
                            version,
                            why,
                        });
                        return Ok(());
                    }
                    Err(ExecuteError::Log(error)) => return Err(error.into()),
                }
            }
            let (number, metric) = match event {
                SignatureEvent::ReminderRequested { .. } => {
                    (&mut report.reminded, Some(Metric::Reminded))
                }
                SignatureEvent::SignaturePurged {} => (&mut report.purged, Some(Metric::Purged)),
                SignatureEvent::AddressDropped { .. } => (&mut report.addresses, None),
                _ => (&mut report.expired, Some(Metric::DataExpired)),
            };
            *number += 1;
            if let Some(metric) = metric.filter(|_| !dry_run) {
                metrics::record(metric, 1);
            }
            return Ok(());
        }
        Ok(())
    }

    /// The petitions. One that is closed sends no reminder, and its signers' data may expire.
    async fn petitions(
        &self,
        report: &mut Report,
    ) -> Result<HashMap<String, Petition>, RetentionError> {
        let mut streams: HashMap<String, Petition> = HashMap::new();
        let table = &self.tables.petition_log;
        let mut log = replay::streams::<PetitionEvent>(&self.client, table);
        while let Some((slug, events)) = log.next().await? {
            streams.insert(slug, petition::fold(&events));
        }
        report.unreadable.extend(log.unreadable());
        Ok(streams)
    }
}

/// Whether it is an endorsement that has waited long for an operator's decision.
fn waits_long(state: &Signature, now: Timestamp) -> bool {
    let since = state.corrected_at.or(state.confirmed_at);
    let is_long = since.is_some_and(|since| now.duration_since(since) > WAITS_LONG);
    is_long && state.endorsement_state() == Some(EndorsementState::Waiting)
}

/// Commands that may be due, the one that deletes most first. The rules decide.
fn due(
    state: &Signature,
    policy: &Policy,
    now: Timestamp,
    closed: Option<Timestamp>,
) -> Vec<Command> {
    let unconfirmed_since = now - policy.purge_after;
    let mut commands = vec![Command::Purge {
        asked_before: unconfirmed_since,
    }];
    // Not by the holder of the mailbox, who may have said so.
    let never_confirmed = state.is_taken_back() && !state.was_confirmed;
    let asked_long_ago = state
        .asked_at
        .is_some_and(|asked| asked < unconfirmed_since);
    let closed_long_ago = match (policy.after_closing, closed) {
        (Some(after), Some(closed)) => closed < now - after,
        _ => false,
    };
    if (never_confirmed && asked_long_ago) || (closed_long_ago && state.has_data()) {
        commands.push(Command::ExpireData);
    }
    commands.push(Command::DropAddresses {
        before: unconfirmed_since,
    });
    // A closed petition accepts confirmations for a short time only.
    if closed.is_none() {
        commands.push(Command::Remind {
            asked_before: now - policy.remind_after,
        });
    }
    commands
}
