//! Handles one batch of a log's stream, for the functions that update views.
//!
//! There are two kinds of failures. One that may pass (an outage, throttling) is reported, and the event source delivers
//! the batch again from that record until it succeeds. An event that cannot be read would fail each time and hold up
//! all others, so it is skipped, with an error in the log and a metric that rings an alarm.

use std::collections::BTreeMap;
use std::fmt::Display;

use aws_lambda_events::event::dynamodb::{Event, EventRecord};
use aws_lambda_events::event::streams::{DynamoDbBatchItemFailure, DynamoDbEventResponse};
use events::envelope::{self, EnvelopeError, Recorded};
use jiff::Timestamp;
use serde_dynamo::AttributeValue;
use uuid::Uuid;

use crate::{Metric, metrics};

/// Why events of a stream are not in the views.
pub trait StreamFailure: Display {
    /// The first version that cannot be read, so that delivering it again would not help; `None` if it may help.
    fn unreadable_from(&self) -> Option<u64>;
}

/// What the metrics and log lines need from an event after it was passed to `apply`.
struct Read {
    id: Uuid,
    stream: String,
    version: u64,
    at: Timestamp,
}

/// What became of a record.
enum Fate {
    Applied,
    /// Delivering it again would not help.
    Skipped(String),
    /// It must be delivered again.
    Failed(String),
}

/// Passes the events of a batch to `apply`, and reports the first record that must be delivered again. Records that
/// cannot be read are skipped. `apply` returns the failed streams with their reasons. If it returns an error, the whole
/// batch is reported. Records of deleted items are ignored.
pub async fn handle<E, X, Y>(
    event: Event,
    apply: impl AsyncFnOnce(Vec<Recorded<E>>) -> Result<BTreeMap<String, X>, Y>,
) -> DynamoDbEventResponse
where
    E: envelope::Event,
    X: StreamFailure,
    Y: Display,
{
    let mut records = event.records;
    records.retain(|record| record.event_name != "REMOVE");
    let mut events = Vec::with_capacity(records.len());
    let mut read = Vec::with_capacity(records.len());
    for record in &mut records {
        let event = Recorded::<E>::from_item(std::mem::take(&mut record.change.new_image));
        read.push(event.map(|event| {
            let read = Read {
                id: event.id,
                stream: event.stream.clone(),
                version: event.version,
                at: event.at,
            };
            events.push(event);
            read
        }));
    }
    let failed = match apply(events).await {
        Ok(failed) => first_failed(&records, &read, &failed),
        Err(error) => {
            tracing::error!(%error, "no event of the batch was applied to the views");
            records.first()
        }
    };
    let mut response = DynamoDbEventResponse::default();
    if let Some(record) = failed {
        let mut failure = DynamoDbBatchItemFailure::default();
        // Without a sequence number the whole batch is delivered again.
        failure.item_identifier = Some(record.change.sequence_number.clone().unwrap_or_default());
        response.batch_item_failures.push(failure);
    }
    response
}

/// Records the metrics of the batch, logs what was skipped, and finds and logs the first record that must be delivered
/// again. What comes after that record is delivered again too, and judged then.
fn first_failed<'a>(
    records: &'a [EventRecord],
    read: &[Result<Read, EnvelopeError>],
    failed: &BTreeMap<String, impl StreamFailure>,
) -> Option<&'a EventRecord> {
    let now = Timestamp::now();
    let mut first = None;
    for (record, read) in records.iter().zip(read) {
        let event_id = read.as_ref().ok().map(|event| event.id.to_string());
        if let Ok(event) = read {
            metrics::event(event.id);
        }
        match fate(read, failed) {
            Fate::Applied => {
                metrics::record(Metric::EventsApplied, 1);
                if let Ok(event) = read {
                    metrics::age(Metric::ProjectionLag, event.at, now);
                }
            }
            _ if first.is_some() => {}
            Fate::Skipped(error) => {
                metrics::record(Metric::EventsUnreadable, 1);
                let keys = &record.change.keys;
                let (stream, version) = (text(keys.get("stream")), text(keys.get("version")));
                tracing::error!(record_id = %record.event_id, event_id, stream, version, error, "a record is skipped, because it cannot be read");
            }
            Fate::Failed(error) => {
                first = Some(record);
                tracing::error!(record_id = %record.event_id, event_id, error, "a record was not applied to the views; it will be delivered again");
            }
        }
    }
    first
}

fn fate(read: &Result<Read, EnvelopeError>, failed: &BTreeMap<String, impl StreamFailure>) -> Fate {
    let event = match read {
        Ok(event) => event,
        Err(error) => return Fate::Skipped(error.to_string()),
    };
    match failed.get(&event.stream) {
        None => Fate::Applied,
        Some(error) => match error.unreadable_from() {
            None => Fate::Failed(error.to_string()),
            Some(version) if event.version < version => Fate::Applied,
            Some(_) => Fate::Skipped(error.to_string()),
        },
    }
}

/// The text of a key's attribute.
fn text(attribute: Option<&AttributeValue>) -> Option<&str> {
    match attribute {
        Some(AttributeValue::S(text) | AttributeValue::N(text)) => Some(text),
        _ => None,
    }
}
