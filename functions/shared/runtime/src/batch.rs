//! Handles one batch of a log's stream, for the functions that update views.
//!
//! The event source delivers the batch again from the first record that is reported as failed, so a handler applies as
//! many events as it can and reports only the first failure.

use std::collections::BTreeMap;
use std::fmt::Display;

use aws_lambda_events::event::dynamodb::{Event, EventRecord};
use aws_lambda_events::event::streams::{DynamoDbBatchItemFailure, DynamoDbEventResponse};
use events::envelope::{self, EnvelopeError, Recorded};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{Metric, metrics};

/// What the metrics and log lines need from an event after it was passed to `apply`.
struct Applied {
    id: Uuid,
    stream: String,
    at: Timestamp,
}

/// Passes the events of a batch to `apply`, and reports the first record that cannot be read or whose stream failed.
/// `apply` returns the failed streams with their reasons. If it returns an error, the whole batch is reported. Records
/// of deleted items are ignored.
pub async fn handle<E, X, Y>(
    event: Event,
    apply: impl AsyncFnOnce(Vec<Recorded<E>>) -> Result<BTreeMap<String, X>, Y>,
) -> DynamoDbEventResponse
where
    E: envelope::Event,
    X: Display,
    Y: Display,
{
    let mut records = event.records;
    records.retain(|record| record.event_name != "REMOVE");
    let mut events = Vec::with_capacity(records.len());
    let mut read = Vec::with_capacity(records.len());
    for record in &mut records {
        let event = Recorded::<E>::from_item(std::mem::take(&mut record.change.new_image));
        read.push(event.map(|event| {
            let (id, stream, at) = (event.id, event.stream.clone(), event.at);
            events.push(event);
            Applied { id, stream, at }
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

/// Records the metrics of the batch, and finds and logs its first failure.
fn first_failed<'a>(
    records: &'a [EventRecord],
    read: &[Result<Applied, EnvelopeError>],
    failed: &BTreeMap<String, impl Display>,
) -> Option<&'a EventRecord> {
    let now = Timestamp::now();
    let mut first = None;
    for (record, read) in records.iter().zip(read) {
        let (event_id, error) = match read {
            Ok(event) => {
                metrics::event(event.id);
                let Some(error) = failed.get(&event.stream) else {
                    metrics::record(Metric::EventsApplied, 1);
                    metrics::age(Metric::ProjectionLag, event.at, now);
                    continue;
                };
                (Some(event.id.to_string()), error.to_string())
            }
            Err(error) => (None, error.to_string()),
        };
        if first.is_none() {
            first = Some(record);
            tracing::error!(record_id = %record.event_id, event_id, error, "a record was not applied to the views");
        }
    }
    first
}
