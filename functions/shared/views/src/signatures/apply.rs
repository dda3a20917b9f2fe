//! Applying events to one generation of the view, each exactly once.
//!
//! Per petition: read the markers of the signatures concerned, see which events are next, and
//! move markers and count in one transaction of up to 100 items (some 90 signatures). An instance
//! whose transaction loses against another one reads the markers again.

use std::collections::{HashMap, VecDeque};

use crate::ViewsError;
use crate::error::{Failed, ProjectionError};
use crate::items::{self, Item};
use crate::layout::{self, Key};
use aws_sdk_dynamodb::error::SdkError;
use event_store::retry;
use events::envelope::Recorded;
use events::ids::{SignatureId, Slug};
use events::personal::Personal;
use events::signature::SignatureEvent;

use super::SignatureViews;
use super::counted::CountedSignature;
use super::fold::{Folded, fold};
use super::pending::{Pending, by_petition};
use super::transaction::{self, Move};

/// Signatures whose markers are read at once.
const SIGNATURES_AT_ONCE: usize = 90;
/// How often a transaction that conflicts with others is retried.
const ATTEMPTS: u32 = 8;

impl SignatureViews {
    /// Applies `events` to `generation`, and returns the streams that could not be brought up to
    /// date. Events that were applied before change nothing.
    pub(crate) async fn apply(
        &self,
        generation: u32,
        events: Vec<Recorded<SignatureEvent>>,
    ) -> Failed {
        let mut failed = Failed::new();
        for (petition, pending) in by_petition(events, &mut failed) {
            self.apply_petition(generation, &petition, pending, &mut failed)
                .await;
        }
        failed
    }

    async fn apply_petition(
        &self,
        generation: u32,
        petition: &Slug,
        mut pending: VecDeque<Pending>,
        failed: &mut Failed,
    ) {
        let mut attempt = 0;
        while !pending.is_empty() {
            let round: Vec<_> = pending
                .drain(..pending.len().min(SIGNATURES_AT_ONCE))
                .collect();
            let streams: Vec<_> = round.iter().map(|one| one.id.to_string()).collect();
            match self.round(generation, petition, round, failed).await {
                Ok(Round { left, lost }) => {
                    attempt = if lost { attempt + 1 } else { 0 };
                    if lost && attempt >= ATTEMPTS {
                        failed.extend(
                            left.into_iter()
                                .map(|one| (one.id.to_string(), ProjectionError::Busy)),
                        );
                        attempt = 0;
                        continue;
                    }
                    for one in left.into_iter().rev() {
                        pending.push_front(one);
                    }
                    if lost {
                        retry::pause(attempt).await;
                    }
                }
                Err(error) => {
                    failed.extend(
                        streams
                            .into_iter()
                            .map(|stream| (stream, ProjectionError::Views(error.clone()))),
                    );
                }
            }
        }
    }

    /// Reads markers, then writes one transaction after the other until all is done or one is lost.
    async fn round(
        &self,
        generation: u32,
        petition: &Slug,
        round: Vec<Pending>,
        failed: &mut Failed,
    ) -> Result<Round, ViewsError> {
        let keys: Vec<_> = round
            .iter()
            .map(|one| layout::marker(generation, &one.id.to_string()))
            .collect();
        let mut markers = items::get(&self.client, &self.views, &keys).await?;
        let mut moves = Vec::with_capacity(round.len());
        for one in round {
            let stream = one.id.to_string();
            match self
                .plan(&mut markers, layout::marker(generation, &stream), one)
                .await
            {
                Ok(planned) => moves.extend(planned),
                Err(error) => drop(failed.insert(stream, error)),
            }
        }
        let moves = self.with_signers(generation, moves, failed).await?;
        self.write(generation, petition, moves).await
    }

    /// The way of one signature from its marker on; none when there is nothing new.
    async fn plan(
        &self,
        markers: &mut HashMap<Key, Item>,
        key: Key,
        pending: Pending,
    ) -> Result<Option<Move>, ProjectionError> {
        let Pending { id, events } = pending;
        let before = markers
            .remove(&key)
            .map(CountedSignature::from_marker)
            .transpose()?
            .unwrap_or_default();
        let folded = match fold(&before, &events) {
            Ok(folded) => folded,
            Err(_) => {
                let loaded = self.log.load_after(&id, before.version).await?;
                fold(&before, &loaded)
                    .and_then(|folded| {
                        // The log cannot be behind its own stream, unless someone cut it.
                        let reached = loaded.last().map_or(before.version, |last| last.version);
                        if events.iter().all(|event| event.version <= reached) {
                            Ok(folded)
                        } else {
                            Err(reached + 1)
                        }
                    })
                    .map_err(|missing| ProjectionError::Gap {
                        stream: id.to_string(),
                        missing,
                    })?
            }
        };
        let Some(Folded {
            after,
            change,
            more,
        }) = folded
        else {
            return Ok(None);
        };
        Ok(Some(Move {
            id,
            before,
            after,
            change,
            events,
            more,
            signer: None,
        }))
    }

    /// Adds their entries to those that are shown.
    async fn with_signers(
        &self,
        generation: u32,
        moves: Vec<Move>,
        failed: &mut Failed,
    ) -> Result<Vec<Move>, ViewsError> {
        let wanted: Vec<_> = moves.iter().filter_map(Move::wanted).collect();
        let personal = self.personal(wanted, failed).await;
        let mut ready = Vec::with_capacity(moves.len());
        for mut one in moves {
            if !failed.contains_key(&one.id.to_string()) {
                one.signer = transaction::signer(generation, &one.id, &one.after, &personal)?;
                ready.push(one);
            }
        }
        Ok(ready)
    }

    /// The personal data of all that can be read; one that cannot fails alone.
    async fn personal(
        &self,
        wanted: Vec<(SignatureId, u64)>,
        failed: &mut Failed,
    ) -> HashMap<(SignatureId, u64), Personal> {
        if wanted.is_empty() {
            return HashMap::new();
        }
        if let Ok(all) = self.keys.open_many(&wanted).await {
            return all;
        }
        let mut found = HashMap::new();
        for one in wanted {
            match self.keys.open_many(std::slice::from_ref(&one)).await {
                Ok(personal) => found.extend(personal),
                Err(error) => drop(failed.insert(one.0.to_string(), error.into())),
            }
        }
        found
    }

    async fn write(
        &self,
        generation: u32,
        petition: &Slug,
        mut moves: Vec<Move>,
    ) -> Result<Round, ViewsError> {
        let mut left = Vec::new();
        while !moves.is_empty() {
            let (these, writes) = transaction::next(&self.views, generation, petition, &mut moves)?;
            let sent = self
                .client
                .transact_write_items()
                .set_transact_items(Some(writes))
                .send()
                .await;
            match sent {
                Ok(_) => left.extend(these.into_iter().filter(|one| one.more).map(Pending::from)),
                Err(SdkError::ServiceError(error)) if is_lost(error.err()) => {
                    left.extend(these.into_iter().chain(moves).map(Pending::from));
                    return Ok(Round { left, lost: true });
                }
                Err(error) => return Err(ViewsError::sdk(error)),
            }
        }
        Ok(Round { left, lost: false })
    }
}

/// What a round left to do.
struct Round {
    left: Vec<Pending>,
    /// Others came first.
    lost: bool,
}

/// A condition or a conflict with another transaction; the SDK has retried what else may pass.
fn is_lost(
    error: &aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError,
) -> bool {
    error.is_transaction_canceled_exception() || error.is_transaction_in_progress_exception()
}
