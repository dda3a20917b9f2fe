//! The views of the petition log: petitions as they are shown, and their news.
//!
//! A record of the log's stream only says that a petition changed. Its whole stream (some dozens of
//! events) is then folded and compared with what is shown; so a record that comes twice, late or too
//! early does no harm, and needs no marker beside the version in the petition's own item.

mod apply;
pub mod foreign;
mod html;
mod latest;
mod news;
pub mod pictures;
pub mod plain;
pub mod projection;
mod rebuild;
mod remark;
mod site;
mod slips;
pub mod text;
pub mod typed;
pub mod unsupported;
mod verify;

use std::collections::BTreeSet;

use aws_sdk_dynamodb::Client;
use event_store::{PetitionLog, Unreadable};
use events::envelope::Recorded;
use events::ids::Slug;
use events::petition::PetitionEvent;
use runtime::Tables;

pub use remark::Remark;

use crate::error::{Failed, note};
use crate::{Generations, Projection, ViewsError, generations};

/// The projection of the petition log.
#[derive(Clone)]
pub struct PetitionViews {
    client: Client,
    views: String,
    log_table: String,
    log: PetitionLog,
    tables: Tables,
}

impl PetitionViews {
    /// On these tables.
    #[must_use]
    pub fn new(tables: &Tables, client: &Client) -> Self {
        Self {
            client: client.clone(),
            views: tables.views.clone(),
            log_table: tables.petition_log.clone(),
            log: PetitionLog::new(client, tables),
            tables: tables.clone(),
        }
    }

    /// Brings the petitions that `events` belong to up to date in all generations in use, and
    /// returns those for which that failed.
    ///
    /// # Errors
    /// [`ViewsError`] if nothing could be updated.
    pub async fn update(&self, events: Vec<Recorded<PetitionEvent>>) -> Result<Failed, ViewsError> {
        let generations = self.generations().await?;
        let generations: Vec<_> = generations.to_write(Projection::Petitions)?.collect();
        // Each petition once, however many of its events came.
        let streams: BTreeSet<_> = events.into_iter().map(|event| event.stream).collect();
        let mut failed = Failed::new();
        for stream in streams {
            match Slug::parse(&stream) {
                Err(_) if stream == events::site::STREAM => {
                    if let Err(error) = self.apply_site().await {
                        note(&mut failed, stream, error);
                    }
                }
                Err(error) => {
                    let unreadable = Unreadable::name(stream.clone(), &error);
                    note(&mut failed, stream, unreadable.into());
                }
                Ok(slug) => {
                    for generation in &generations {
                        if let Err(error) = self.apply(*generation, &slug).await {
                            note(&mut failed, stream.clone(), error);
                        }
                    }
                }
            }
        }
        Ok(failed)
    }

    async fn generations(&self) -> Result<Generations, ViewsError> {
        generations::read(&self.client, &self.views, Projection::Petitions, true).await
    }
}
