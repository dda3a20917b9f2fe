//! Rebuilding the views from the whole log.

use std::collections::BTreeMap;

use event_store::integrity::{Check, Integrity};
use event_store::{UnreadableStreams, replay};
use events::ids::Slug;
use events::signature::SignatureEvent;

use super::SignatureViews;
use super::areas::KnownRules;
use super::transaction::Move;
use crate::error::{self, ProjectionError};
use crate::{Projection, generations};

/// What a rebuild found in the log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rebuilt {
    /// Streams that cannot be read to their end. They are shown up to there.
    pub unreadable: UnreadableStreams,
    /// The result of the check, if there was one.
    pub integrity: Option<Integrity>,
}

impl SignatureViews {
    /// [`Self::build`] without a check, then deletes the old generation.
    ///
    /// # Errors
    /// [`ProjectionError`].
    pub async fn rebuild(
        &self,
        progress: impl Fn(u64),
    ) -> Result<UnreadableStreams, ProjectionError> {
        let built = self.build(None, false, progress).await?;
        generations::clean_up(&self.client, &self.views, &[Projection::Signatures]).await?;
        Ok(built.unreadable)
    }

    /// Builds a new generation beside the shown one, and switches to it. Calls `progress` with the number of events read so
    /// far.
    ///
    /// Each signature is folded once, and its items are written once, with its share of the count. New events are applied to both
    /// generations meanwhile: where one of them was quicker, the signature's marker exists already, and its stream is applied like new
    /// events. A rebuild that fails leaves the shown generation unchanged. Every event is checked by `check` on the way.
    ///
    /// # Errors
    /// [`ProjectionError`], among them [`ProjectionError::Altered`] unless `accept_altered`.
    pub async fn build(
        &self,
        check: Option<Check>,
        accept_altered: bool,
        progress: impl Fn(u64),
    ) -> Result<Rebuilt, ProjectionError> {
        let (client, views) = (&self.client, &self.views);
        let (_, petitions) = self.both_generations().await?;
        let replay = async |building| {
            let mut rules = KnownRules::new(petitions);
            let mut unreadable = UnreadableStreams::default();
            // In one segment, because each would read the whole log on one machine. The next page comes while this one is
            // written, and writing takes longer, also on AWS.
            let streams = replay::streams::<SignatureEvent>(client, &self.log_table);
            let mut pages = streams.with_beginnings().checked_by(check);
            let mut next = pages.next_page().await?;
            while let Some(streams) = next {
                let write = async {
                    let moves = self.replayed(building, streams, &mut rules, &mut unreadable);
                    let moves = moves.await?;
                    self.write_first(building, petitions, moves, &mut unreadable)
                        .await
                };
                let (written, page) = tokio::join!(write, Box::pin(pages.next_page()));
                written?;
                progress(pages.read());
                next = page?;
            }
            unreadable.extend(pages.unreadable());
            let integrity = pages.found();
            match integrity {
                Some(found) if found.altered > 0 && !accept_altered => {
                    Err(ProjectionError::Altered(Box::new(found)))
                }
                integrity => Ok(Rebuilt {
                    unreadable,
                    integrity,
                }),
            }
        };
        generations::build(client, views, Projection::Signatures, replay).await
    }

    /// Writes signatures that nobody has written in this generation, and applies the others like new events, by the rules in this
    /// generation of the petitions.
    async fn write_first(
        &self,
        generation: u32,
        rules: Option<u32>,
        moves: Vec<Move>,
        unreadable: &mut UnreadableStreams,
    ) -> Result<(), ProjectionError> {
        let mut others = Vec::new();
        let mut petitions: BTreeMap<Slug, Vec<Move>> = BTreeMap::new();
        for one in moves {
            if one.more {
                others.extend(one.events);
            } else {
                petitions
                    .entry(one.id.petition.clone())
                    .or_default()
                    .push(one);
            }
        }
        for (petition, moves) in petitions {
            let lost = self.write_new(generation, &petition, moves).await?;
            others.extend(lost.into_iter().flat_map(|one| one.events));
        }
        let applied = self.apply(generation, rules, others).await;
        error::unreadable(applied, unreadable)
    }
}
