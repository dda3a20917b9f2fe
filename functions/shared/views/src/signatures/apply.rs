//! Applying events to one generation of the view, each exactly once.
//!
//! Per petition: read the markers of the signatures concerned, see which events are next, and
//! move markers and count in one transaction of up to 100 items (65 to 98 signatures). An instance
//! whose transaction loses against another one reads the markers again. All transactions of a petition
//! meet on its count, so they are filled: what is left of a round is written with the next one.

use std::collections::VecDeque;

use crate::ViewsError;
use crate::areas::AreaRules;
use crate::error::{Failed, ProjectionError, note};
use crate::items::{self, Item};
use crate::layout::{self, Key};
use aws_sdk_dynamodb::error::SdkError;
use event_store::{Unreadable, retry};
use events::envelope::Recorded;
use events::ids::Slug;
use events::signature::SignatureEvent;

use super::counted::CountedSignature;
use super::fold::{Folded, fold};
use super::pending::{Pending, by_petition};
use super::round::{Round, Written};
use super::transaction::{self, Move};
use super::{SignatureViews, areas};

/// Signatures that are written together at most: with the count, they fill a transaction.
const SIGNATURES_AT_ONCE: usize = 99;
/// How often a transaction that conflicts with others is retried.
pub const ATTEMPTS: u32 = 8;

/// What is counted where.
#[derive(Clone, Copy)]
struct Counted<'a> {
    generation: u32,
    petition: &'a Slug,
    /// Where the rules about areas are.
    rules: Option<&'a Key>,
}

impl SignatureViews {
    /// Applies `events` to `generation`, and returns the streams that could not be brought up to
    /// date. Events that were applied before change nothing. The rules about areas are in this generation of `petitions`.
    pub(crate) async fn apply(
        &self,
        generation: u32,
        petitions: Option<u32>,
        events: Vec<Recorded<SignatureEvent>>,
    ) -> Failed {
        let mut failed = Failed::new();
        for (petition, pending) in by_petition(events, &mut failed) {
            let rules = petitions.map(|petitions| areas::key(petitions, petition.as_str()));
            let of = Counted {
                generation,
                petition: &petition,
                rules: rules.as_ref(),
            };
            self.apply_petition(of, pending, &mut failed).await;
        }
        failed
    }

    async fn apply_petition(
        &self,
        of: Counted<'_>,
        mut pending: VecDeque<Pending>,
        failed: &mut Failed,
    ) {
        let mut attempt = 0;
        let mut ready = Vec::new();
        while !(pending.is_empty() && ready.is_empty()) {
            let room = SIGNATURES_AT_ONCE.saturating_sub(ready.len());
            let next = pending.drain(..pending.len().min(room)).collect();
            let round = Round {
                ready: std::mem::take(&mut ready),
                next,
                is_last: pending.is_empty(),
            };
            let streams = round.streams();
            // The first look is eventually consistent, at half the price. The conditions of the transaction find out what it
            // missed, and the next look is consistent.
            let consistent = attempt > 0;
            match self.round(of, round, consistent, failed).await {
                Ok(Written {
                    left,
                    ready: unwritten,
                    lost,
                }) => {
                    ready = unwritten;
                    attempt = if lost { attempt + 1 } else { 0 };
                    if lost && attempt >= ATTEMPTS {
                        for one in left {
                            note(failed, one.id.to_string(), ProjectionError::Busy);
                        }
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
                    for stream in streams {
                        note(failed, stream, error.clone().into());
                    }
                }
            }
        }
    }

    /// Reads markers, then writes one transaction after the other until all is done or one is lost.
    async fn round(
        &self,
        of: Counted<'_>,
        round: Round,
        consistent: bool,
        failed: &mut Failed,
    ) -> Result<Written, ViewsError> {
        let Counted {
            generation,
            petition,
            rules,
        } = of;
        let markers = round.next.iter();
        let markers = markers.map(|one| layout::marker(generation, &one.id.to_string()));
        let keys: Vec<_> = markers.chain(rules.cloned()).collect();
        let mut markers = match consistent {
            true => items::get(&self.client, &self.views, &keys).await?,
            false => items::get_eventually(&self.client, &self.views, &keys).await?,
        };
        let rules = rules.and_then(|key| markers.remove(key));
        let rules = rules.map(AreaRules::read).transpose()?.flatten();
        let mut moves = Vec::with_capacity(round.next.len());
        for one in round.next {
            let stream = one.id.to_string();
            let marker = markers.remove(&layout::marker(generation, &stream));
            match self.plan(marker, one, failed).await {
                Ok(planned) => moves.extend(planned),
                Err(error) => note(failed, stream, error),
            }
        }
        let moves = self.opened(generation, rules.as_ref(), moves, failed);
        let moves = moves.await?;
        let moves = round.ready.into_iter().chain(moves).collect();
        self.write(generation, petition, moves, round.is_last).await
    }

    /// The way of one signature from its marker on; none when there is nothing new. If the log cannot be read to the
    /// end of its stream, the way ends there.
    async fn plan(
        &self,
        marker: Option<Item>,
        pending: Pending,
        failed: &mut Failed,
    ) -> Result<Option<Move>, ProjectionError> {
        let Pending { id, events } = pending;
        let before = marker.map(CountedSignature::from_marker).transpose();
        let before = before.map_err(|error| ProjectionError::Marker {
            stream: id.to_string(),
            error,
        })?;
        let before = before.unwrap_or_default();
        let folded = match fold(&before, &events) {
            Ok(folded) => folded,
            Err(_) => {
                let loaded = self.log.load_readable(&id, before.version).await?;
                let reached = loaded.events.last().map_or(before.version, |it| it.version);
                let newest = events.last().map_or(0, |it| it.version);
                // The log cannot be behind its own stream, unless someone cut it.
                let cut = (newest > reached).then(|| Unreadable::missing(&id, reached + 1));
                if let Some(unreadable) = loaded.unreadable.or(cut) {
                    note(failed, id.to_string(), unreadable.into());
                }
                let folded = fold(&before, &loaded.events);
                folded.map_err(|missing| Unreadable::missing(&id, missing))?
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
            entries: Vec::new(),
        }))
    }

    /// Adds their entries to those that are shown, and puts those that count into their areas. What does not open is left out and
    /// noted: the signature counts, without a name and in no area.
    async fn opened(
        &self,
        generation: u32,
        rules: Option<&AreaRules>,
        mut moves: Vec<Move>,
        failed: &mut Failed,
    ) -> Result<Vec<Move>, ViewsError> {
        let wanted = moves.iter().filter_map(|one| one.wanted(rules));
        let wanted: Vec<_> = wanted.collect();
        let opened = self.keys.open_readable(&wanted).await?;
        for unreadable in opened.unreadable {
            note(failed, unreadable.stream.clone(), unreadable.into());
        }
        for one in &mut moves {
            one.settle(rules, &opened.personal);
            one.entries = transaction::entries(generation, &one.id, &one.after, &opened.personal)?;
        }
        Ok(moves)
    }

    async fn write(
        &self,
        generation: u32,
        petition: &Slug,
        mut moves: Vec<Move>,
        is_last: bool,
    ) -> Result<Written, ViewsError> {
        let mut left = Vec::new();
        while !moves.is_empty() {
            let all_fit = transaction::fitting(generation, &moves) == moves.len();
            if !is_last && all_fit && moves.len() < SIGNATURES_AT_ONCE {
                // Others may fit in beside them.
                break;
            }
            let (these, lost) = self.write_some(generation, petition, &mut moves).await?;
            if lost {
                left.extend(these.into_iter().chain(moves).map(Pending::from));
                return Ok(Written {
                    left,
                    ready: Vec::new(),
                    lost,
                });
            }
            left.extend(these.into_iter().filter(|one| one.more).map(Pending::from));
        }
        Ok(Written {
            left,
            ready: moves,
            lost: false,
        })
    }

    /// Writes signatures that are in no view of this generation yet, and returns those of the transactions that were lost.
    pub(super) async fn write_new(
        &self,
        generation: u32,
        petition: &Slug,
        mut moves: Vec<Move>,
    ) -> Result<Vec<Move>, ViewsError> {
        let mut left = Vec::new();
        while !moves.is_empty() {
            let (these, lost) = self.write_some(generation, petition, &mut moves).await?;
            if lost {
                left.extend(these);
            }
        }
        Ok(left)
    }

    /// Writes one transaction of as many as fit, and returns them, and whether others came first.
    async fn write_some(
        &self,
        generation: u32,
        petition: &Slug,
        moves: &mut Vec<Move>,
    ) -> Result<(Vec<Move>, bool), ViewsError> {
        let (these, writes) = transaction::next(&self.views, generation, petition, moves)?;
        let sent = self
            .client
            .transact_write_items()
            .set_transact_items(Some(writes))
            .send()
            .await;
        match sent {
            Ok(_) => Ok((these, false)),
            Err(SdkError::ServiceError(error)) if is_lost(error.err()) => Ok((these, true)),
            Err(error) => Err(ViewsError::sdk(error)),
        }
    }
}

/// A condition or a conflict with another transaction; the SDK has retried what else may pass.
fn is_lost(
    error: &aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError,
) -> bool {
    error.is_transaction_canceled_exception() || error.is_transaction_in_progress_exception()
}
