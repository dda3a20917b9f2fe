//! Counts the signatures: fed by the signature log's stream, it keeps the count, the days and
//! the public signers of each petition.
//!
//! DynamoDB Streams deliver at least once, and in order per item only. A marker per signature
//! holds what of it is counted; it moves in the same transaction as the count does. An event
//! that comes twice is dropped, one that comes too early fetches its predecessors from the log.

use std::collections::BTreeMap;

use aws_lambda_events::event::dynamodb::{Event, EventRecord};
use aws_lambda_events::event::streams::{DynamoDbBatchItemFailure, DynamoDbEventResponse};
use aws_sdk_dynamodb::Client;
use events::envelope::Recorded;
use events::secret::Keys;
use events::signature::SignatureEvent;
use jiff::Timestamp;
use runtime::{Metric, Tables, metrics};
use views::{Generations, ProjectionError, SignatureViews};

/// The function.
#[derive(Clone)]
pub struct Count {
    views: SignatureViews,
}

impl Count {
    /// On these tables, opening names with `keys`.
    #[must_use]
    pub fn new(tables: &Tables, keys: &Keys, client: &Client) -> Self {
        Self {
            views: SignatureViews::new(tables, keys, client),
        }
    }

    /// The views that it writes.
    #[must_use]
    pub fn views(&self) -> &SignatureViews {
        &self.views
    }

    /// Counts a batch of the stream. What it could not count is reported from the first such
    /// record on; the event source delivers from there again.
    pub async fn handle(&self, event: Event) -> DynamoDbEventResponse {
        let mut response = DynamoDbEventResponse::default();
        if let Some(record) = self.first_uncounted(&event.records).await {
            let mut failure = DynamoDbBatchItemFailure::default();
            // Without a sequence number the whole batch comes again.
            failure.item_identifier =
                Some(record.change.sequence_number.clone().unwrap_or_default());
            response.batch_item_failures.push(failure);
        }
        response
    }

    async fn first_uncounted<'a>(&self, records: &'a [EventRecord]) -> Option<&'a EventRecord> {
        let mut read = Vec::with_capacity(records.len());
        let mut unread = None;
        for record in records
            .iter()
            .filter(|record| record.event_name != "REMOVE")
        {
            match Recorded::<SignatureEvent>::from_item(record.change.new_image.clone()) {
                Ok(event) => read.push((record, event)),
                Err(error) => {
                    tracing::error!(record_id = %record.event_id, %error, "a record cannot be read");
                    unread = unread.or(Some(record));
                }
            }
        }
        let events: Vec<_> = read.iter().map(|(_, event)| event.clone()).collect();
        let failed = match self.views.generations().await {
            Ok(generations) => self.apply_to_all(generations, &events).await,
            Err(error) => {
                tracing::error!(%error, "nothing of the batch was counted");
                return records.first();
            }
        };
        let now = Timestamp::now();
        for (_, event) in &read {
            metrics::event(event.id);
            if !failed.contains_key(&event.stream) {
                metrics::record(Metric::EventsApplied, 1);
                metrics::age(Metric::ProjectionLag, event.at, now);
            }
        }
        let uncounted = read
            .iter()
            .find(|(_, event)| failed.contains_key(&event.stream));
        if let Some((record, event)) = uncounted {
            let error = failed.get(&event.stream);
            tracing::error!(record_id = %record.event_id, event_id = %event.id, error = error.map(tracing::field::display), "a record was not counted");
        }
        // Of the two, the one that came first.
        let bad = |record: &EventRecord| {
            [uncounted.map(|(record, _)| *record), unread]
                .into_iter()
                .flatten()
                .any(|found| std::ptr::eq(found, record))
        };
        records.iter().find(|record| bad(record))
    }

    async fn apply_to_all(
        &self,
        generations: Generations,
        events: &[Recorded<SignatureEvent>],
    ) -> BTreeMap<String, ProjectionError> {
        let mut failed = BTreeMap::new();
        for generation in generations.all() {
            failed.extend(self.views.apply(generation, events.to_vec()).await);
        }
        failed
    }
}
