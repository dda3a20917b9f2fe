//! Events that wait to be counted, sorted by petition and signature.

use std::collections::{BTreeMap, VecDeque};

use event_store::Unreadable;
use events::envelope::Recorded;
use events::ids::{SignatureId, Slug};
use events::signature::SignatureEvent;

use super::transaction::Move;
use crate::error::{Failed, note};

/// Some events of one signature, by rising version.
pub(crate) struct Pending {
    pub(crate) id: SignatureId,
    pub(crate) events: Vec<Recorded<SignatureEvent>>,
}

impl From<Move> for Pending {
    fn from(one: Move) -> Self {
        Self {
            id: one.id,
            events: one.events,
        }
    }
}

/// Sorts events by petition, signature and version, without doubles.
pub(crate) fn by_petition(
    events: Vec<Recorded<SignatureEvent>>,
    failed: &mut Failed,
) -> BTreeMap<Slug, VecDeque<Pending>> {
    let mut sorted: BTreeMap<SignatureId, BTreeMap<u64, Recorded<SignatureEvent>>> =
        BTreeMap::new();
    for event in events {
        match SignatureId::parse(&event.stream) {
            Ok(id) => drop(sorted.entry(id).or_default().insert(event.version, event)),
            Err(error) => {
                let unreadable = Unreadable::name(event.stream.clone(), &error);
                note(failed, event.stream, unreadable.into());
            }
        }
    }
    let mut petitions: BTreeMap<Slug, VecDeque<Pending>> = BTreeMap::new();
    for (id, events) in sorted {
        let pending = Pending {
            id: id.clone(),
            events: events.into_values().collect(),
        };
        petitions.entry(id.petition).or_default().push_back(pending);
    }
    petitions
}
