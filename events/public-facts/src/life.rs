//! The life of one signature: from its confirmation to the erasure, under whatever addresses. It is a subject of the log.

use events::ids::SignatureId;
use events::signature::{Signature, SignatureEvent};
use jiff::Timestamp;
use public_log::leaf::{Kind, Petition, Reason};

use crate::fact::{Derived, Form, What, reason};

/// Where the public log has it, without regard to invalidation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Own {
    Confirmed,
    Withdrawn,
    Disowned,
}

/// A life so far.
#[derive(Clone, Debug)]
pub(crate) struct Life {
    subject: String,
    petition: Petition,
    pub(crate) facts: Vec<Derived>,
    own: Own,
    invalidated: Option<Reason>,
}

impl Life {
    /// The life that the confirmation at `version` begins.
    fn new(id: &SignatureId, version: u64, petition: &Petition) -> Self {
        Self {
            subject: format!("{id}/{version}"),
            petition: petition.clone(),
            facts: Vec::new(),
            own: Own::Confirmed,
            invalidated: None,
        }
    }

    fn push(&mut self, at: Timestamp, what: What) {
        // Two clocks may disagree, and the facts of one life have an order.
        let at = self.facts.last().map_or(at, |last| last.at.max(at));
        self.facts.push(Derived {
            subject: self.subject.clone(),
            number: self.facts.len() as u64 + 1,
            at,
            petition: self.petition.clone(),
            what,
        });
    }

    fn plain(&mut self, at: Timestamp, kind: Kind<()>) {
        self.push(at, What::Plain(kind));
    }

    /// Its data is erased: nothing follows.
    pub(crate) fn erase(&mut self, at: Timestamp) {
        self.plain(at, Kind::Erased { of: () });
    }

    /// It goes on under another key: in the stream of another address, or with corrected details.
    pub(crate) fn arrive(&mut self, at: Timestamp, form: Form) {
        self.push(at, What::Moved { form });
    }

    fn set_aside(&mut self, at: Timestamp, now: Option<Reason>) {
        if self.invalidated == now {
            return;
        }
        if self.invalidated.is_some() {
            self.plain(at, Kind::Reinstated { of: () });
        }
        if let Some(reason) = now {
            self.plain(at, Kind::Invalidated { of: (), reason });
        }
        self.invalidated = now;
    }
}

/// What an event that keeps the signature in its stream changes. `after` is the signature after it.
pub(crate) fn step(
    life: &mut Option<Life>,
    event: &SignatureEvent,
    (at, after): (Timestamp, &Signature),
    (id, petition): (&SignatureId, &Petition),
) {
    let invalidated = after.invalidated.as_ref();
    let invalidated = invalidated.map(|now| reason(now.reason));
    match (event, &mut *life) {
        // Organisations are listed by name, so their number can be counted from the list.
        (SignatureEvent::SignatureConfirmed { .. }, _) if after.is_endorsement() => {}
        (SignatureEvent::SignatureConfirmed { .. }, current) => {
            let standing = after.standing.as_ref();
            let (version, text_version) = standing
                .map_or((after.version, 0), |(version, choices)| {
                    (*version, choices.text_version)
                });
            let form = (id.clone(), version);
            match current {
                None => {
                    let mut begun = Life::new(id, after.version, petition);
                    begun.push(at, What::Confirmed { text_version, form });
                    begun.set_aside(at, invalidated);
                    *life = Some(begun);
                }
                Some(current) => {
                    if current.own != Own::Confirmed {
                        current.push(at, What::Renewed { text_version, form });
                        current.own = Own::Confirmed;
                    }
                    current.set_aside(at, invalidated);
                }
            }
        }
        // Before any confirmation nothing is public.
        (_, None) => {}
        (SignatureEvent::SignatureWithdrawn {}, Some(current)) if current.own == Own::Confirmed => {
            current.plain(at, Kind::Withdrawn { of: () });
            current.own = Own::Withdrawn;
        }
        (SignatureEvent::SignatureDisowned {}, Some(current)) if current.own != Own::Disowned => {
            current.plain(at, Kind::Disowned { of: () });
            current.own = Own::Disowned;
        }
        (
            SignatureEvent::SignatureInvalidated { .. }
            | SignatureEvent::SignatureReinstated { .. },
            Some(current),
        ) => current.set_aside(at, invalidated),
        // The key of the details before is deleted, and with it what opens the leaf: the new key opens this one.
        (SignatureEvent::DetailsCorrected { .. }, Some(current)) => {
            current.arrive(at, (id.clone(), after.version));
        }
        _ => {}
    }
}
