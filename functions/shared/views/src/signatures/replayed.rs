//! Signatures as the views must show them, each folded from its whole stream.

use std::collections::HashMap;

use event_store::replay::Stream;
use event_store::{Unreadable, UnreadableStreams};
use events::envelope::Recorded;
use events::ids::SignatureId;
use events::signature::SignatureEvent;

use super::SignatureViews;
use super::areas::KnownRules;
use super::counted::CountedSignature;
use super::fold::{Change, EVENTS_AT_ONCE, fold};
use super::transaction::{self, Move};
use crate::error::ProjectionError;

impl SignatureViews {
    /// Folds whole streams, from nothing to their last event, and opens the names that are shown and the details that tell areas: one
    /// request for each 100.
    /// What cannot be read is noted and left out.
    ///
    /// # Errors
    /// [`ProjectionError`] if the keys cannot be read.
    pub(super) async fn replayed(
        &self,
        generation: u32,
        streams: Vec<Stream<SignatureEvent>>,
        rules: &mut KnownRules,
        unreadable: &mut UnreadableStreams,
    ) -> Result<Vec<Move>, ProjectionError> {
        let mut moves = Vec::with_capacity(streams.len());
        for (stream, events) in streams {
            let id = match SignatureId::parse(&stream) {
                Ok(id) => id,
                Err(error) => {
                    unreadable.add(Unreadable::name(stream, &error));
                    continue;
                }
            };
            match whole(&events) {
                Ok((after, change)) => moves.push(Move {
                    id,
                    before: CountedSignature::default(),
                    after,
                    change,
                    more: events.len() > EVENTS_AT_ONCE,
                    events,
                    entries: Vec::new(),
                }),
                // A replay returns no stream with a gap.
                Err(missing) => unreadable.add(Unreadable::missing(&stream, missing)),
            }
        }
        let petitions = moves.iter().map(|one| one.id.petition.clone());
        rules.meet(self, petitions.collect()).await?;
        self.open(generation, &mut moves, rules, unreadable).await?;
        Ok(moves)
    }

    async fn open(
        &self,
        generation: u32,
        moves: &mut [Move],
        rules: &KnownRules,
        unreadable: &mut UnreadableStreams,
    ) -> Result<(), ProjectionError> {
        let sealed = moves.iter().filter_map(|one| {
            let (_, version) = one.wanted(rules.of(&one.id.petition).as_deref())?;
            let event = one.events.iter().find(|event| event.version == version)?;
            Some((&one.id, version, event.event.personal()?))
        });
        let sealed: Vec<_> = sealed.collect();
        let opened = self.keys.open_sealed(&sealed).await?;
        let mut personal = HashMap::new();
        for ((id, version, _), opened) in sealed.into_iter().zip(opened) {
            match opened {
                Ok(None) => {}
                Ok(Some(opened)) => drop(personal.insert((id.clone(), version), opened)),
                Err(error) => unreadable.add(Unreadable {
                    stream: id.to_string(),
                    version,
                    why: error.to_string(),
                }),
            }
        }
        for one in moves {
            one.settle(rules.of(&one.id.petition).as_deref(), &personal);
            one.entries = transaction::entries(generation, &one.id, &one.after, &personal)?;
        }
        Ok(())
    }
}

/// The signature after all its events, and what they change.
fn whole(events: &[Recorded<SignatureEvent>]) -> Result<(CountedSignature, Change), u64> {
    let (mut after, mut change) = (CountedSignature::default(), Change::default());
    while let Some(folded) = fold(&after, events)? {
        change += &folded.change;
        after = folded.after;
    }
    Ok((after, change))
}
