//! The ledger of consents: what a signer allowed and took back, in which words, and when. It is read from the events.

use jiff::Timestamp;

use super::{Choices, GivenConsent, Permissions, SignatureEvent, evolve};
use crate::envelope::Recorded;

/// The name that the permission to show the name has among the consents.
pub const SHOW_NAME: &str = "show_name";
/// The name that the permission to send news has among the consents.
pub const NEWS: &str = "news";

/// A consent that was given or taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentChange {
    /// Its id; [`SHOW_NAME`] or [`NEWS`] for those that every form has.
    pub consent: String,
    /// Whether it was given.
    pub given: bool,
    /// When.
    pub at: Timestamp,
    /// The version of the event.
    pub version: u64,
    /// In which words. None of those that every form has: they are the interface's.
    pub words: Option<GivenConsent>,
}

/// All changes of what the details that stand allow, oldest first. Before somebody confirms, that is what the newest form says.
#[must_use]
pub fn consent_ledger(events: &[Recorded<SignatureEvent>]) -> Vec<ConsentChange> {
    let mut ledger = Vec::new();
    let mut state = super::Signature::default();
    for recorded in events {
        let allowed = |state: &super::Signature| {
            let standing = state.standing.as_ref();
            standing.map(|(_, choices): &(u64, Choices)| choices.permissions())
        };
        let before = allowed(&state).unwrap_or_default();
        state = evolve(state, recorded);
        // The end of the data ends the ledger with it.
        let after = allowed(&state).unwrap_or_default();
        changes(&before, &after, recorded, &mut ledger);
    }
    ledger
}

fn changes(
    before: &Permissions,
    after: &Permissions,
    recorded: &Recorded<SignatureEvent>,
    ledger: &mut Vec<ConsentChange>,
) {
    let mut add = |consent: &str, given: bool, words: Option<&GivenConsent>| {
        ledger.push(ConsentChange {
            consent: consent.to_owned(),
            given,
            at: recorded.at,
            version: recorded.version,
            words: words.cloned(),
        });
    };
    for (name, was, is) in [
        (SHOW_NAME, before.show_name, after.show_name),
        (NEWS, before.news, after.news),
    ] {
        if was != is {
            add(name, is, None);
        }
    }
    for (id, words) in &before.consents {
        if !after.consents.contains_key(id) {
            add(id, false, Some(words));
        }
    }
    for (id, words) in &after.consents {
        if before.consents.get(id) != Some(words) {
            add(id, true, Some(words));
        }
    }
}
