//! The views of the signature log: the count, the places and areas, the days and the public signers of each petition.
//!
//! DynamoDB Streams deliver at least once, and in order per item only. A marker per signature
//! stores what is counted of it, and moves in the same transaction as the count. An event that
//! comes twice is dropped; an event that comes too early fetches its predecessors from the log.

mod apply;
mod areas;
pub mod contribution;
pub mod counted;
pub mod fold;
pub mod model;
pub mod organisation;
mod pending;
mod publish;
mod publish_places;
mod rebuild;
mod replayed;
mod round;
mod transaction;
mod verify;

use std::collections::BTreeSet;

use aws_sdk_dynamodb::Client;
use event_store::{SignatureLog, SignerKeys};
use events::envelope::Recorded;
use events::ids::SignatureId;
use events::secret::Keys;
use events::signature::SignatureEvent;
use jiff::Timestamp;
use runtime::Tables;

pub use apply::ATTEMPTS;
pub use rebuild::Rebuilt;

use crate::error::{Failed, note};
use crate::{Generations, Projection, ViewsError, generations};

/// The projection of the signature log.
#[derive(Clone)]
pub struct SignatureViews {
    client: Client,
    views: String,
    log_table: String,
    log: SignatureLog,
    keys: SignerKeys,
}

impl SignatureViews {
    /// On these tables, opening names with `keys`.
    #[must_use]
    pub fn new(tables: &Tables, keys: &Keys, client: &Client) -> Self {
        let log = SignatureLog::new(client, tables);
        Self {
            client: client.clone(),
            views: tables.views.clone(),
            log_table: tables.signature_log.clone(),
            log,
            keys: SignerKeys::new(client, tables, &keys.sealing),
        }
    }

    /// Applies `events` to all generations in use, and returns the streams that could not be
    /// brought up to date. Events that were applied before change nothing.
    ///
    /// # Errors
    /// [`ViewsError`] if nothing could be applied.
    pub async fn update(
        &self,
        events: Vec<Recorded<SignatureEvent>>,
    ) -> Result<Failed, ViewsError> {
        let submitted = petitions_with(&events, |event| {
            matches!(event, SignatureEvent::SignatureSubmitted { .. })
        });
        let confirmed = petitions_with(&events, |event| {
            matches!(event, SignatureEvent::SignatureConfirmed { .. })
        });
        let events = self.with_other_halves(events).await;
        let (generations, petitions) = self.both_generations().await?;
        let mut failed = Failed::new();
        for generation in generations.to_write(Projection::Signatures)? {
            let applied = self.apply(generation, petitions, events.clone());
            for (stream, error) in applied.await {
                note(&mut failed, stream, error);
            }
        }
        for slug in submitted {
            // It is published again with the next form; nothing that counts depends on it.
            if let Err(error) = self.publish(&slug, Timestamp::now()).await {
                tracing::warn!(%error, "the explained count was not published");
            }
        }
        for slug in confirmed {
            // The same with the next confirmation.
            if let Err(error) = self.publish_places(&slug, Timestamp::now()).await {
                tracing::warn!(%error, "the table of places was not published");
            }
        }
        Ok(failed)
    }

    /// The same with the other half of each move to another address, so that both are counted together. A half that cannot be
    /// read now comes with its own record.
    async fn with_other_halves(
        &self,
        mut events: Vec<Recorded<SignatureEvent>>,
    ) -> Vec<Recorded<SignatureEvent>> {
        let there: BTreeSet<_> = events.iter().map(|event| event.stream.clone()).collect();
        let halves: BTreeSet<_> = events.iter().filter_map(other_half).collect();
        for id in halves
            .into_iter()
            .filter(|id| !there.contains(&id.to_string()))
        {
            match self.log.load_readable(&id, 0).await {
                Ok(other) => events.extend(other.events),
                Err(error) => {
                    tracing::warn!(%error, "the other half of a move is counted later");
                }
            }
        }
        events
    }

    async fn generations(&self) -> Result<Generations, ViewsError> {
        generations::read(&self.client, &self.views, Projection::Signatures, true).await
    }

    /// The generations of the signatures, and the one of the petitions that has their rules about areas: none if another release
    /// wrote it. One request.
    async fn both_generations(&self) -> Result<(Generations, Option<u32>), ViewsError> {
        let (signatures, petitions) = generations::read_both(&self.client, &self.views).await?;
        Ok((signatures, petitions.to_read(Projection::Petitions).ok()))
    }
}

/// The petitions of those events of which `concerns` holds.
fn petitions_with(
    events: &[Recorded<SignatureEvent>],
    concerns: impl Fn(&SignatureEvent) -> bool,
) -> BTreeSet<String> {
    let concerned = events.iter().filter(|recorded| concerns(&recorded.event));
    concerned
        .filter_map(|recorded| Some(recorded.stream.split_once('/')?.0.to_owned()))
        .collect()
}

/// The stream in which the other half of a move is.
fn other_half(recorded: &Recorded<SignatureEvent>) -> Option<SignatureId> {
    let tag = match &recorded.event {
        SignatureEvent::SignatureMoved { to, .. } => *to,
        SignatureEvent::SignatureReceived { from, .. } => from.last()?.tag,
        _ => return None,
    };
    let id = SignatureId::parse(&recorded.stream).ok()?;
    Some(SignatureId { tag, ..id })
}
