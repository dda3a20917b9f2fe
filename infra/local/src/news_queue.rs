//! What the command puts news into, while the server runs or not: a list in the database, which the pump of emails reads when no
//! other email that nobody waits for is due.

use aws_lambda_events::event::dynamodb::EventRecord;
use embedded_dynamodb::{Embedded, EmbeddedError, Postponed, StreamReader};
use event_store::Tables;
use jiff::Timestamp;

use crate::pumps::NEWS_LIST;

/// The queue of emails with news.
#[derive(Clone, Debug)]
pub struct NewsQueue(StreamReader);

impl NewsQueue {
    /// The queue in this database.
    #[must_use]
    pub fn new(embedded: &Embedded, tables: &Tables) -> Self {
        let table = tables.signature_log.clone();
        Self(StreamReader::list_of(embedded.clone(), table, NEWS_LIST))
    }

    /// Puts records into it, in one transaction. A record that is there already stays once.
    ///
    /// # Errors
    /// If the database cannot be written.
    pub async fn put(&self, records: Vec<EventRecord>) -> Result<(), EmbeddedError> {
        let now = Timestamp::now().as_millisecond();
        let due = |record| Postponed {
            record,
            attempts: 0,
            since: now,
            due: now,
        };
        let records: Vec<_> = records.into_iter().map(due).collect();
        self.0.postpone_all(&records).await
    }
}
