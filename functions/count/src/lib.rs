//! Counts signatures: applies the stream of the signature log to the views.

use aws_lambda_events::event::dynamodb::Event;
use aws_lambda_events::event::streams::DynamoDbEventResponse;
use aws_sdk_dynamodb::Client;
use events::secret::Keys;
use runtime::{Tables, batch};
use views::SignatureViews;

/// The function.
#[derive(Clone)]
pub struct Count {
    views: SignatureViews,
}

impl Count {
    /// The function on these tables. `keys` open the names of signers who chose to be listed.
    #[must_use]
    pub fn new(tables: &Tables, keys: &Keys, client: &Client) -> Self {
        Self {
            views: SignatureViews::new(tables, keys, client),
        }
    }

    /// Counts a batch, and reports the first record that could not be counted.
    pub async fn handle(&self, event: Event) -> DynamoDbEventResponse {
        batch::handle(event, |events| self.views.update(events)).await
    }
}
