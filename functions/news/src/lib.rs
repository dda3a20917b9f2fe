//! Publishes petitions and their news: applies the stream of the petition log to the views.

use aws_lambda_events::event::dynamodb::Event;
use aws_lambda_events::event::streams::DynamoDbEventResponse;
use aws_sdk_dynamodb::Client;
use runtime::{Tables, batch};
use views::PetitionViews;

/// The function.
#[derive(Clone)]
pub struct News {
    views: PetitionViews,
}

impl News {
    /// The function on these tables.
    #[must_use]
    pub fn new(tables: &Tables, client: &Client) -> Self {
        Self {
            views: PetitionViews::new(tables, client),
        }
    }

    /// Applies a batch, and reports the first record that could not be applied.
    pub async fn handle(&self, event: Event) -> DynamoDbEventResponse {
        batch::handle(event, |events| self.views.update(events)).await
    }
}
