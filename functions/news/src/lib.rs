//! Shows petitions and their news: fed by the petition log's stream.
//!
//! A record only says that a petition changed. Its whole stream (some dozens of events) is then
//! folded and compared with what is shown; so a record that comes twice, late or too early does
//! no harm, and needs no marker beside the version in the petition's own item.

use std::collections::{BTreeMap, BTreeSet};

use aws_lambda_events::event::dynamodb::{Event, EventRecord};
use aws_lambda_events::event::streams::{DynamoDbBatchItemFailure, DynamoDbEventResponse};
use aws_sdk_dynamodb::Client;
use events::envelope::Recorded;
use events::ids::Slug;
use events::petition::PetitionEvent;
use jiff::Timestamp;
use runtime::{Metric, Tables, metrics};
use views::{Generations, PetitionViews, ProjectionError};

/// The function.
#[derive(Clone)]
pub struct News {
    views: PetitionViews,
}

impl News {
    /// On these tables.
    #[must_use]
    pub fn new(tables: &Tables, client: &Client) -> Self {
        Self {
            views: PetitionViews::new(tables, client),
        }
    }

    /// The views that it writes.
    #[must_use]
    pub fn views(&self) -> &PetitionViews {
        &self.views
    }

    /// Shows what a batch of the stream changed. What could not be shown is reported from the
    /// first such record on; the event source delivers from there again.
    pub async fn handle(&self, event: Event) -> DynamoDbEventResponse {
        let mut response = DynamoDbEventResponse::default();
        if let Some(record) = self.first_not_shown(&event.records).await {
            let mut failure = DynamoDbBatchItemFailure::default();
            // Without a sequence number the whole batch comes again.
            failure.item_identifier =
                Some(record.change.sequence_number.clone().unwrap_or_default());
            response.batch_item_failures.push(failure);
        }
        response
    }

    async fn first_not_shown<'a>(&self, records: &'a [EventRecord]) -> Option<&'a EventRecord> {
        let records: Vec<_> = records
            .iter()
            .filter(|record| record.event_name != "REMOVE")
            .collect();
        let generations = match self.views.generations().await {
            Ok(generations) => generations,
            Err(error) => {
                tracing::error!(%error, "nothing of the batch was shown");
                return records.first().copied();
            }
        };
        // Each petition once, however many of its records came.
        let read: Vec<_> = records.iter().map(|record| changed(record)).collect();
        let petitions: BTreeSet<&Slug> = read.iter().flatten().map(|(slug, _)| slug).collect();
        let mut failed = BTreeMap::new();
        for slug in petitions {
            if let Err(error) = self.apply_to_all(generations, slug).await {
                failed.insert(slug, error);
            }
        }
        let now = Timestamp::now();
        for (slug, event) in read.iter().flatten() {
            metrics::event(event.id);
            if !failed.contains_key(slug) {
                metrics::record(Metric::EventsApplied, 1);
                metrics::age(Metric::ProjectionLag, event.at, now);
            }
        }
        for (record, changed) in records.iter().zip(&read) {
            let error = match changed {
                Ok((slug, _)) => failed.get(slug),
                Err(error) => Some(error),
            };
            if let Some(error) = error {
                let event_id = changed.as_ref().ok().map(|(_, event)| event.id.to_string());
                tracing::error!(record_id = %record.event_id, event_id, %error, "a record was not shown");
                return Some(record);
            }
        }
        None
    }

    async fn apply_to_all(
        &self,
        generations: Generations,
        slug: &Slug,
    ) -> Result<(), ProjectionError> {
        for generation in generations.all() {
            self.views.apply(generation, slug).await?;
        }
        Ok(())
    }
}

fn changed(record: &EventRecord) -> Result<(Slug, Recorded<PetitionEvent>), ProjectionError> {
    let event = Recorded::<PetitionEvent>::from_item(record.change.new_image.clone())
        .map_err(|error| ProjectionError::Unreadable(error.to_string()))?;
    let slug = Slug::parse(&event.stream);
    let slug = slug.map_err(|error| ProjectionError::Unreadable(error.to_string()))?;
    Ok((slug, event))
}
