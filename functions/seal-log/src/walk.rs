//! Seals what was signed before the log began, and what notices did not bring: a walk over both logs. It holds a page of the log
//! in memory, and what is sealed already costs one read for each 100 signatures.

use std::collections::{BTreeMap, BTreeSet};

use event_store::replay;
use events::ids::{SignatureId, Slug};
use events::petition::PetitionEvent;
use events::signature::SignatureEvent;
use public_facts::{Streams, of_petition, of_signature, origins};
use runtime::batch::StreamFailure as _;

use crate::handle::in_time;
use crate::{Notice, SealError, SealLog, TYPES};

/// How far a walk is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Position {
    /// Events that were read.
    pub events: u64,
    /// Leaves that were added.
    pub leaves: u64,
}

/// What came of a walk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Walked {
    /// How far it went.
    pub position: Position,
    /// Streams that cannot be read, whose facts are not in the log.
    pub unreadable: u64,
}

impl SealLog {
    /// Whether what was signed before the log began is in it.
    ///
    /// # Errors
    /// [`SealError`].
    pub async fn has_begun(&self) -> Result<bool, SealError> {
        self.store.has_begun().await
    }

    /// Walks both logs and seals what is missing. One that is interrupted is begun again: what it has sealed is not sealed twice.
    ///
    /// # Errors
    /// [`SealError`].
    pub async fn begin(&self, mut on_page: impl FnMut(Position)) -> Result<Walked, SealError> {
        let mut walked = Walked::default();
        let mut slugs = BTreeSet::new();
        let mut petitions = replay::streams::<PetitionEvent>(&self.client, &self.petition_log);
        while let Some(page) = petitions.next_page().await? {
            let mut facts = BTreeMap::new();
            for (stream, events) in page {
                if Slug::parse(&stream).is_ok() {
                    facts.extend(of_petition(&stream, &events).into_iter().map(in_time));
                    slugs.insert(stream);
                }
            }
            let (leaves, waiting) = self.seal_facts(facts.into_values().collect()).await?;
            walked.unreadable += waiting.len() as u64;
            walked.position.leaves += leaves;
            walked.position.events = petitions.read();
            on_page(walked.position);
        }
        walked.unreadable += petitions.unreadable().number();
        let before = walked.position.events;
        let mut signatures = replay::streams::<SignatureEvent>(&self.client, &self.signature_log);
        while let Some(page) = signatures.next_page().await? {
            let (mut facts, mut others) = (BTreeMap::new(), BTreeSet::new());
            for (stream, events) in page {
                let is_public = |event: &SignatureEvent| TYPES.contains(&event.name());
                let Ok(id) = SignatureId::parse(&stream) else {
                    continue;
                };
                if !events.iter().any(|recorded| is_public(&recorded.event)) {
                    continue;
                }
                match origins(&id, &events).is_empty() {
                    true => {
                        let streams = Streams::from([(id.clone(), events)]);
                        let derived = of_signature(&id, &streams);
                        let derived = derived.map_err(|_| SealError::Stream(id.to_string()))?;
                        facts.extend(derived.into_iter().map(in_time));
                    }
                    // It came from other streams, which have to be read too.
                    false => drop(others.insert(Notice::Signature(id))),
                }
            }
            for notice in others {
                match self.derived(&notice).await {
                    Ok(derived) => facts.extend(derived.into_iter().map(in_time)),
                    Err(error) if error.unreadable_from().is_some() => walked.unreadable += 1,
                    Err(error) => return Err(error),
                }
            }
            let (leaves, waiting) = self.seal_facts(facts.into_values().collect()).await?;
            walked.unreadable += waiting.len() as u64;
            walked.position.leaves += leaves;
            walked.position.events = before + signatures.read();
            on_page(walked.position);
        }
        walked.unreadable += signatures.unreadable().number();
        self.show_again(&slugs).await?;
        self.store.note_begun().await?;
        Ok(walked)
    }
}
