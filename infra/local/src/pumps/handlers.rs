//! The handlers that the pumps feed, which are the same as on AWS.

use std::fs::OpenOptions;
use std::future::Future;
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use aws_lambda_events::event::dynamodb::{Event, EventRecord};
use aws_lambda_events::event::sqs::{SqsEvent, SqsMessage};
use aws_lambda_events::streams::DynamoDbEventResponse;
use count::Count;
use embedded_dynamodb::Postponed;
use events::envelope::Recorded;
use events::ids::SignatureId;
use events::signature::SignatureEvent;
use jiff::Timestamp;
use news::News;
use send_email::SendEmail;
use tokio::sync::Mutex;

use super::number_of;
use super::queue::{Handled, Worker};
use crate::mailbox::Mailbox;
use crate::transport::LocalTransport;

/// A consumer of a stream that needs the events in order.
pub(crate) trait Handler: Send {
    /// Names the checkpoint in the database: never changed.
    const NAME: &'static str;

    /// Handles records, and returns the sequence numbers of those that failed.
    fn handle(&self, records: &[EventRecord]) -> impl Future<Output = Vec<String>> + Send;
}

/// Projects signatures into counts.
pub(crate) struct Counting(pub(crate) Count);

impl Handler for Counting {
    const NAME: &'static str = "count";

    async fn handle(&self, records: &[EventRecord]) -> Vec<String> {
        failures(self.0.handle(event(records)).await)
    }
}

/// Projects petitions into pages and news.
pub(crate) struct Publishing(pub(crate) News);

impl Handler for Publishing {
    const NAME: &'static str = "news";

    async fn handle(&self, records: &[EventRecord]) -> Vec<String> {
        failures(self.0.handle(event(records)).await)
    }
}

/// Sends the mails that signature events ask for.
pub(crate) struct Mailing {
    mailer: SendEmail<LocalTransport>,
    /// The transport that `mailer` uses.
    transport: LocalTransport,
    /// Holds mails of earlier starts even if mails are sent by SMTP now.
    mailbox: Mailbox,
    /// Serializes writes to the mailbox, so that no mail of a signer is added after their erasure.
    keeping: Mutex<()>,
    dead_letters: PathBuf,
}

impl Mailing {
    /// `mailer` must send by `transport`. Dead letters are recorded in the data folder.
    pub(crate) fn new(
        mailer: SendEmail<LocalTransport>,
        transport: LocalTransport,
        data: &Path,
    ) -> Self {
        Self {
            mailer,
            transport,
            mailbox: Mailbox::of(data),
            keeping: Mutex::default(),
            dead_letters: data.join("dead-letters.jsonl"),
        }
    }
}

impl Worker for Mailing {
    const NAME: &'static str = "send-email";

    /// As on AWS, each record is the body of one queue message.
    async fn handle(&self, records: &[EventRecord]) -> Handled {
        let _keeping = match self.transport {
            LocalTransport::Mailbox(_) => Some(self.keeping.lock().await),
            LocalTransport::Smtp(_) => None,
        };
        let outages = self.transport.outages();
        let mut event = SqsEvent::default();
        event.records = records.iter().map(message).collect();
        let response = self.mailer.handle(event).await;
        let failed = response.batch_item_failures.into_iter();
        let mut failed: Vec<_> = failed.map(|failure| failure.item_identifier).collect();
        for record in records {
            if let Err(error) = self.erase(record).await {
                tracing::error!(%error, "an erased signer's mails are still in the mailbox; retrying");
                failed.push(number_of(record).to_owned());
            }
        }
        let outage = self.transport.outages() != outages;
        Handled { failed, outage }
    }

    fn give_up(&self, postponed: &Postponed) -> io::Result<()> {
        note(&self.dead_letters, postponed)
    }
}

impl Mailing {
    /// Removes what the mailbox keeps of a signer who was erased. No mail comes after it: the
    /// mailer looks into the log before each, and those of the same batch are through by now.
    async fn erase(&self, record: &EventRecord) -> io::Result<()> {
        let image = record.change.new_image.clone();
        let Ok(event) = Recorded::<SignatureEvent>::from_item(image) else {
            // Not an event: the mailer has reported it.
            return Ok(());
        };
        let (true, Ok(id)) = (event.event.ends_key(), SignatureId::parse(&event.stream)) else {
            return Ok(());
        };
        let mailbox = self.mailbox.clone();
        let erased = tokio::task::spawn_blocking(move || mailbox.erase(&id, event.version)).await;
        erased.map_err(io::Error::other).flatten()
    }
}

fn event(records: &[EventRecord]) -> Event {
    let mut event = Event::default();
    event.records = records.to_vec();
    event
}

fn message(record: &EventRecord) -> SqsMessage {
    let mut message = SqsMessage::default();
    message.message_id = Some(number_of(record).to_owned());
    // A record that was read from JSON is written as JSON; without a body it fails visibly.
    message.body = serde_json::to_string(record).ok();
    message
}

fn failures(response: DynamoDbEventResponse) -> Vec<String> {
    let failed = response.batch_item_failures.into_iter();
    failed
        .map(|failure| failure.item_identifier.unwrap_or_default())
        .collect()
}

/// One line of JSON: which event it was, and nothing of what is in it.
fn note(path: &Path, postponed: &Postponed) -> io::Result<()> {
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
        note(&path, &postponed).unwrap();
        let line = std::fs::read_to_string(path).unwrap();
        assert!(
            line.contains("clean-rivers/tag") && line.contains("\"attempts\":9"),
            "{line}"
        );
        assert!(!line.contains("ana@"), "{line}");
    }
}
