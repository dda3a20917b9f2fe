//! The views of the petition log: petitions as they are shown, and their news.
//!
//! A record of the log's stream only says that a petition changed. Its whole stream (some dozens of
//! events) is then folded and compared with what is shown; so a record that comes twice, late or too
//! early does no harm, and needs no marker beside the version in the petition's own item.

mod apply;
pub mod projection;
mod rebuild;
pub mod text;
mod verify;

use aws_sdk_dynamodb::Client;
use event_store::PetitionLog;
use runtime::Tables;

use crate::{Generations, Projection, ViewsError, generations};

pub use crate::error::ProjectionError;

/// The projection of the petition log.
#[derive(Clone)]
pub struct PetitionViews {
    client: Client,
    views: String,
    log_table: String,
    log: PetitionLog,
}

impl PetitionViews {
    /// On these tables.
    #[must_use]
    pub fn new(tables: &Tables, client: &Client) -> Self {
        Self {
            client: client.clone(),
            views: tables.views.clone(),
            log_table: tables.petition_log.clone(),
            log: PetitionLog::new(client.clone(), tables.petition_log.clone()),
        }
    }

    /// The generations that a builder writes into.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn generations(&self) -> Result<Generations, ViewsError> {
        generations::read(&self.client, &self.views, Projection::Petitions, true).await
    }
}
