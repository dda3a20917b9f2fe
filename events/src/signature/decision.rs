//! What operators decide: whether the public sees a comment, or an organisation. A decision is about the details of one
//! version, those that were read. A signature that moves to another address takes along what was decided on it, since its details stay
//! as they were read.

use serde::{Deserialize, Serialize};

use super::{Choices, Refusal, Signature, SignatureStatus};

/// What an operator decided on the details of one version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// The version of the event with those details.
    pub details_version: u64,
    /// Whether the public may see what was decided on.
    pub approved: bool,
}

impl Decision {
    /// An operator approved it.
    #[must_use]
    pub fn approving(details_version: u64) -> Self {
        Self {
            details_version,
            approved: true,
        }
    }

    /// An operator decided against it.
    #[must_use]
    pub fn refusing(details_version: u64) -> Self {
        Self {
            details_version,
            approved: false,
        }
    }
}

/// What an operator decided on a signature that moves: it arrives with details of another version, which say the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CarriedDecision {
    /// The details were approved.
    Approved,
    /// It was decided against the details.
    Refused,
    /// It was decided against earlier details; nobody has decided on those that stand.
    RefusedEarlier,
}

impl CarriedDecision {
    /// What the last decision means where other events follow; `None` if as much follows without it.
    pub(super) fn of(last: Decision, standing: u64) -> Option<Self> {
        match (last.approved, last.details_version == standing) {
            (true, true) => Some(Self::Approved),
            (true, false) => None,
            (false, true) => Some(Self::Refused),
            (false, false) => Some(Self::RefusedEarlier),
        }
    }

    /// The decision on the details that arrived with the event of that version.
    #[must_use]
    pub fn on_arrival(self, version: u64) -> Decision {
        match self {
            Self::Approved => Decision::approving(version),
            Self::Refused => Decision::refusing(version),
            // Versions begin with 1, so these are no details of this stream.
            Self::RefusedEarlier => Decision::refusing(0),
        }
    }
}

impl Signature {
    /// The choices of the details that an operator read, if they can still be decided on: the signature counts, and they stand.
    ///
    /// # Errors
    /// `NotFound` if no details are left, `SetAside` or `NotConfirmed` if the signature does not count, and `Changed` if other
    /// details stand.
    pub(super) fn decided_at(&self, details_version: u64) -> Result<&Choices, Refusal> {
        match self.status {
            SignatureStatus::Confirmed if self.expired => return Err(Refusal::NotFound),
            SignatureStatus::Confirmed => {}
            SignatureStatus::Invalidated => return Err(Refusal::SetAside),
            _ => return Err(Refusal::NotConfirmed),
        }
        let (standing, choices) = self.standing.as_ref().ok_or(Refusal::NotFound)?;
        match *standing == details_version {
            true => Ok(choices),
            false => Err(Refusal::Changed),
        }
    }
}
