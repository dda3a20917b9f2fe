//! What operators decide: whether the public sees a comment, or an organisation. A decision is about the details of one
//! version, those that were read.

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
