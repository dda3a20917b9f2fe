//! Endorsements: the signatures of organisations. A contact fills in the form and confirms by email.
//!
//! An endorsement is a signature whose form says so, so it is confirmed, corrected, moved, withdrawn, invalidated and erased
//! by the same rules. Its stream has a tag of a kind of its own: somebody who signs and endorses with one address has two.
//! It is counted and listed apart from people. Where the petition asks for it, it counts only once an operator has approved it. The
//! decision is about the details of one version: other details have to be read again. It goes along to another address.

use serde::{Deserialize, Serialize};

use super::{Decision, Refusal, Signature, SignatureEvent, SignatureStatus};
use crate::ids::SignerKind;
use crate::personal::Personal;

/// What a form says that an organisation sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Endorsement {
    /// Whether the petition asked for an operator's approval when the form was sent.
    pub needs_approval: bool,
}

/// Where an endorsement stands that its contact has confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndorsementState {
    /// It is listed and counts.
    Listed,
    /// It needs an approval, and nobody has decided on it.
    Waiting,
    /// An operator decided that it is not listed and does not count.
    Rejected,
}

impl EndorsementState {
    /// Where a confirmed endorsement stands with the details of `details_version`, after the operators' last decision.
    ///
    /// What was rejected and then corrected waits, also where no approval is asked for.
    #[must_use]
    pub fn of(endorsement: Endorsement, details_version: u64, last: Option<Decision>) -> Self {
        match last {
            Some(last) if last.details_version == details_version => match last.approved {
                true => Self::Listed,
                false => Self::Rejected,
            },
            Some(last) if !last.approved => Self::Waiting,
            _ if endorsement.needs_approval => Self::Waiting,
            _ => Self::Listed,
        }
    }
}

impl Signature {
    /// Whether an organisation's endorsement stands.
    #[must_use]
    pub fn is_endorsement(&self) -> bool {
        let standing = self.standing.as_ref();
        standing.is_some_and(|(_, choices)| choices.endorsement.is_some())
    }

    /// Who signed, also once nothing stands; people where nobody did.
    #[must_use]
    pub fn kind(&self) -> SignerKind {
        match self.organisation {
            true => SignerKind::Organisation,
            false => SignerKind::Person,
        }
    }

    /// Where the endorsement stands; `None` if it is not confirmed, or a person's signature.
    #[must_use]
    pub fn endorsement_state(&self) -> Option<EndorsementState> {
        let (version, choices) = self.standing.as_ref()?;
        let endorsement = choices.endorsement?;
        let is_confirmed = self.status == SignatureStatus::Confirmed;
        is_confirmed.then(|| EndorsementState::of(endorsement, *version, self.endorsement))
    }
}

/// What follows when an operator decides on the endorsement with the details of that version.
pub(super) fn decide(
    state: &Signature,
    details_version: u64,
    approved: bool,
) -> Result<Option<SignatureEvent<Personal>>, Refusal> {
    state.decided_at(details_version)?;
    let Some(now) = state.endorsement_state() else {
        return Err(Refusal::NotAnEndorsement);
    };
    let wanted = match approved {
        true => EndorsementState::Listed,
        false => EndorsementState::Rejected,
    };
    if now == wanted {
        return Ok(None);
    }
    Ok(Some(match approved {
        true => SignatureEvent::EndorsementApproved { details_version },
        false => SignatureEvent::EndorsementRejected { details_version },
    }))
}
