//! The handlers of the pumps. They call the same functions as on AWS.

use std::fs::OpenOptions;
use std::future::Future;
use std::io::{self, Write as _};
use std::num::NonZeroU32;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use aws_lambda_events::event::dynamodb::{Event, EventRecord};
use aws_lambda_events::event::sqs::{SqsEvent, SqsMessage};
use aws_lambda_events::streams::DynamoDbEventResponse;
use count::Count;
use embedded_dynamodb::Postponed;
use event_store::SignatureLog;
use events::envelope::Recorded;
use events::ids::SignatureId;
use events::signature::{SignatureEvent, origins_before};
use jiff::Timestamp;
use news::News;
use send_email::{Priority, Rate, SendEmail};
use tokio::sync::RwLock;

use super::number_of;
use super::queue::{Handled, Lane, Worker};
use crate::erasures::Erasures;
use crate::mailbox::Mailbox;
use crate::server::Changes;
use crate::transport::LocalTransport;

/// Handles the records of a stream in order.
pub(crate) trait Handler: Send {
    /// The name of the checkpoint in the database. It must never change.
    const NAME: &'static str;

    /// Handles records, and returns the sequence numbers of those that failed.
    fn handle(&self, records: &[EventRecord]) -> impl Future<Output = Vec<String>> + Send;
}

/// Projects signatures into counts.
pub(crate) struct Counting {
    pub(crate) count: Count,
    /// What pages show changes with each batch.
    pub(crate) changes: Changes,
}

impl Handler for Counting {
    const NAME: &'static str = "count";

    async fn handle(&self, records: &[EventRecord]) -> Vec<String> {
        let handled = self.count.handle(event(records)).await;
        self.changes.note();
        failures(handled)
    }
}

/// Projects petitions into pages and news.
pub(crate) struct Publishing {
    pub(crate) news: News,
    /// What pages show changes with each batch.
    pub(crate) changes: Changes,
}

impl Handler for Publishing {
    const NAME: &'static str = "news";

    async fn handle(&self, records: &[EventRecord]) -> Vec<String> {
        let handled = self.news.handle(event(records)).await;
        self.changes.note();
        failures(handled)
    }
}

/// The list of emails with news. It must never change.
pub(crate) const NEWS_LIST: &str = "send-email-news";

/// Sends the emails that signature events require, and news.
pub(crate) struct Mailing {
    mailer: SendEmail<LocalTransport>,
    /// The same with fewer emails at once, for those that nobody waits for, and for those that failed.
    few: SendEmail<LocalTransport>,
    /// The transport that both use.
    transport: LocalTransport,
    /// How many emails may be sent in a second.
    per_second: Option<NonZeroU32>,
    /// May contain emails of earlier runs even if emails are sent by SMTP now.
    mailbox: Mailbox,
    /// Keeps apart storing emails in the mailbox and removing a signer's, so that none is added after their erasure.
    storing: RwLock<()>,
    dead_letters: PathBuf,
    erasures: Erasures,
    /// To read which addresses a signature had before.
    log: SignatureLog,
}

impl Mailing {
    /// `mailer` must send by `transport`. Dead letters are recorded in the data folder.
    pub(crate) fn new(
        mailer: SendEmail<LocalTransport>,
        transport: LocalTransport,
        per_second: Option<NonZeroU32>,
        data: &Path,
        log: SignatureLog,
    ) -> Self {
        let rate = per_second.map(Rate::alone);
        let mailer = mailer.with_rate(rate).with_at_once(transport.at_once());
        let few = transport.few_at_once();
        Self {
            few: mailer.clone().with_at_once(few),
            mailer,
            transport,
            per_second,
            mailbox: Mailbox::of(data),
            storing: RwLock::default(),
            dead_letters: data.join("dead-letters.jsonl"),
            erasures: Erasures::of(data),
            log,
        }
    }

    /// Sends the emails about these records, and returns the numbers of those that failed.
    async fn send(&self, records: &[EventRecord], lane: Lane) -> Vec<String> {
        let _storing = match self.transport {
            LocalTransport::Mailbox(_) => Some(self.storing.read().await),
            LocalTransport::Smtp(_) => None,
        };
        let mut event = SqsEvent::default();
        event.records = records.iter().map(|record| message(record, lane)).collect();
        let response = match lane {
            Lane::New => self.mailer.handle(event).await,
            Lane::Postponed | Lane::Later | Lane::Last => self.few.handle(event).await,
        };
        let failed = response.batch_item_failures.into_iter();
        failed.map(|failure| failure.item_identifier).collect()
    }
}

impl Worker for Mailing {
    const NAME: &'static str = "send-email";
    const LATER: &'static str = "send-email-later";
    const LAST: &'static str = NEWS_LIST;

    fn priority(record: &EventRecord) -> Priority {
        Priority::of_record(record)
    }

    /// As many as may be sent in a second, so that a batch ends soon and one that comes first is noticed.
    fn most(&self) -> usize {
        let rate = self.per_second.and_then(|rate| rate.get().try_into().ok());
        rate.unwrap_or(usize::MAX)
    }

    /// As on AWS, each record is the body of one queue message.
    async fn handle(&self, records: &[EventRecord], lane: Lane) -> Handled {
        let outages = self.transport.outages();
        let mut failed = self.send(records, lane).await;
        for record in records {
            if let Err(error) = self.erase(record).await {
                tracing::error!(%error, "an erasure is not in the journal yet, or the signer's emails are still in the mailbox; retrying");
                failed.push(number_of(record).to_owned());
            }
        }
        let outage = self.transport.outages() != outages;
        Handled { failed, outage }
    }

    fn give_up(&self, postponed: &Postponed) -> io::Result<()> {
        append_dead_letter(&self.dead_letters, postponed)
    }
}

impl Mailing {
    /// Notes an erasure in the journal, and removes the signer's emails from the mailbox. No email is added later: the mailer
    /// reads the log before it sends one, those of the same batch have been sent, and those of other lanes are waited for.
    async fn erase(&self, record: &EventRecord) -> io::Result<()> {
        let image = record.change.new_image.clone();
        let Ok(event) = Recorded::<SignatureEvent>::from_item(image) else {
            // Not an event. The mailer has reported it.
            return Ok(());
        };
        let (true, Ok(id)) = (event.event.ends_key(), SignatureId::parse(&event.stream)) else {
            return Ok(());
        };
        // What has moved on is not over: the mails about it elsewhere stay.
        let origins = match event.event {
            SignatureEvent::SignatureMoved { .. } => Vec::new(),
            _ => {
                let events = self.log.load_readable(&id, 0).await;
                let events = events.map_err(io::Error::other)?.events;
                origins_before(&events, event.version)
            }
        };
        let _alone = self.storing.write().await;
        let (mailbox, journal) = (self.mailbox.clone(), self.erasures.clone());
        let erase = move || {
            journal.note(&event, &origins)?;
            for origin in origins {
                let tag = origin.tag;
                let petition = id.petition.clone();
                // Also the mail that told the old address.
                mailbox.erase(&SignatureId { petition, tag }, origin.version + 1)?;
            }
            mailbox.erase(&id, event.version)
        };
        let erased = tokio::task::spawn_blocking(erase).await;
        erased.map_err(io::Error::other).flatten()
    }
}

fn event(records: &[EventRecord]) -> Event {
    let mut event = Event::default();
    event.records = records.to_vec();
    event
}

fn message(record: &EventRecord, lane: Lane) -> SqsMessage {
    let mut message = SqsMessage::default();
    let deliveries = if lane == Lane::Postponed { "2" } else { "1" };
    let count = "ApproximateReceiveCount".to_owned();
    message.attributes.insert(count, deliveries.to_owned());
    message.message_id = Some(number_of(record).to_owned());
    // It was read from JSON, so it can be written as JSON. A message without a body fails visibly.
    message.body = serde_json::to_string(record).ok();
    message
}

/// The sequence numbers of the records that failed.
pub(crate) fn failures(response: DynamoDbEventResponse) -> Vec<String> {
    let failed = response.batch_item_failures.into_iter();
    failed
        .map(|failure| failure.item_identifier.unwrap_or_default())
        .collect()
}

/// Appends one line of JSON that identifies the event, without its content.
fn append_dead_letter(path: &Path, postponed: &Postponed) -> io::Result<()> {
    let record = &postponed.record;
    let line = serde_json::json!({
        "at": Timestamp::now(),
        "key": record.change.keys,
        "event_id": record.event_id,
        "sequence_number": number_of(record),
        "attempts": postponed.attempts,
    });
    let mut file = OpenOptions::new()
        .create(true)
        .append(true)
        .mode(0o600)
        .open(path)?;
    file.write_all(format!("{line}\n").as_bytes())?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dead_letter_holds_ids_only() {
        let record: EventRecord = serde_json::from_value(serde_json::json!({
            "eventID": "1", "eventName": "INSERT", "awsRegion": "local",
            "dynamodb": {
                "Keys": { "stream": { "S": "clean-rivers/tag" }, "version": { "N": "1" } },
                "NewImage": { "email": { "S": "ana@example.org" } },
                "SequenceNumber": "7", "SizeBytes": 1, "ApproximateCreationDateTime": 1.0
            }
        }))
        .unwrap();
        let postponed = Postponed {
            record,
            attempts: 9,
            since: 0,
            due: 0,
        };
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("dead-letters.jsonl");
        append_dead_letter(&path, &postponed).unwrap();
        let line = std::fs::read_to_string(path).unwrap();
        assert!(
            line.contains("clean-rivers/tag") && line.contains("\"attempts\":9"),
            "{line}"
        );
        assert!(!line.contains("ana@"), "{line}");
    }
}
