//! A fact that was derived, and what it lacks.

use events::ids::SignatureId;
use events::signature;
use jiff::Timestamp;
use public_log::commitment::Commitment;
use public_log::leaf::{Kind, Petition, Reason};
use public_log::sequencer::Fact;

/// The form whose key opens a commitment: the signature, and the version of the event that carries the form.
pub type Form = (SignatureId, u64);

/// A fact of a subject, without its commitment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Derived {
    /// Whose fact.
    pub subject: String,
    /// Its number among the subject's facts, from 1.
    pub number: u64,
    /// When it happened.
    pub at: Timestamp,
    pub(crate) petition: Petition,
    pub(crate) what: What,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// Something without a commitment.
    Plain(Kind<()>),
    Confirmed {
        text_version: u64,
        form: Form,
    },
    Renewed {
        text_version: u64,
        form: Form,
    },
    Moved {
        form: Form,
    },
}

impl Derived {
    /// The form whose key the commitment is under, and whose signature it is about; `None` if the fact has no commitment.
    #[must_use]
    pub fn form(&self) -> Option<&Form> {
        match &self.what {
            What::Plain(_) => None,
            What::Confirmed { form, .. } | What::Renewed { form, .. } | What::Moved { form } => {
                Some(form)
            }
        }
    }

    /// The fact with its commitment, which one without a [`form`](Self::form) does not use.
    #[must_use]
    pub fn fact(self, commitment: Commitment) -> Fact {
        let of = ();
        let kind = match self.what {
            What::Plain(kind) => kind,
            What::Confirmed { text_version, .. } => Kind::Confirmed {
                text_version,
                commitment,
            },
            What::Renewed { text_version, .. } => Kind::Renewed {
                of,
                text_version,
                commitment,
            },
            What::Moved { .. } => Kind::Moved { of, commitment },
        };
        let minute = self.at.as_second().div_euclid(60);
        Fact {
            subject: self.subject,
            number: self.number,
            // Until the year 10136.
            minute: u32::try_from(minute).unwrap_or_default(),
            petition: self.petition,
            kind,
        }
    }
}

/// The reason as the public log names it.
pub(crate) fn reason(reason: signature::Reason) -> Reason {
    match reason {
        signature::Reason::Automated => Reason::Automated,
        signature::Reason::DisposableAddress => Reason::DisposableAddress,
        signature::Reason::FalseName => Reason::FalseName,
        signature::Reason::SamePerson => Reason::SamePerson,
        signature::Reason::Other => Reason::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_have_the_same_public_names() {
        for of_event in signature::Reason::ALL {
            assert_eq!(reason(of_event).name(), of_event.name());
        }
    }
}
