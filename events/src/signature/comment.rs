//! Comments in public: an operator reads each before it is shown, and its signer allows it.
//!
//! The permission is a consent under the id [`SHOW_COMMENT`](super::SHOW_COMMENT), so it stands in the ledger with the words in
//! which it was given, and is taken back like any other. The decision is about the details of one version: what the signer
//! corrects, or takes along to another address, has to be read again.

use serde::{Deserialize, Serialize};

use super::{Refusal, Signature, SignatureEvent, SignatureStatus};
use crate::personal::Personal;

/// What an operator decided on the comment of the details of one version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommentDecision {
    /// The version of the event with those details.
    pub details_version: u64,
    /// Whether the comment may be shown.
    pub approved: bool,
}

/// Where the comment of a signature stands, if there is one. Only who opens the details knows whether they have one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommentState {
    /// The signer does not allow that it is shown, or the signature does not count.
    NotAllowed,
    /// Nobody has decided on it.
    Waiting,
    /// It is shown.
    Approved,
    /// An operator decided that it is not shown.
    Refused,
}

impl Signature {
    /// Where its comment stands. Whether the petition shows comments at all is said elsewhere.
    #[must_use]
    pub fn comment_state(&self) -> CommentState {
        let Some((version, choices)) = &self.standing else {
            return CommentState::NotAllowed;
        };
        if self.status != SignatureStatus::Confirmed || !choices.show_comment() {
            return CommentState::NotAllowed;
        }
        match self.comment.filter(|on| on.details_version == *version) {
            None => CommentState::Waiting,
            Some(on) if on.approved => CommentState::Approved,
            Some(_) => CommentState::Refused,
        }
    }

    /// An operator decided on the comment of the details of that version.
    pub(super) fn decide_on_comment(&mut self, details_version: u64, approved: bool) {
        self.comment = Some(CommentDecision {
            details_version,
            approved,
        });
    }
}

/// What follows when an operator decides on the comment of the details of that version.
pub(super) fn decide(
    state: &Signature,
    details_version: u64,
    approved: bool,
) -> Result<Option<SignatureEvent<Personal>>, Refusal> {
    match state.status {
        SignatureStatus::Confirmed if state.expired => return Err(Refusal::NotFound),
        SignatureStatus::Confirmed => {}
        SignatureStatus::Invalidated => return Err(Refusal::SetAside),
        _ => return Err(Refusal::NotConfirmed),
    }
    let Some((standing, choices)) = &state.standing else {
        return Err(Refusal::NotFound);
    };
    if *standing != details_version {
        return Err(Refusal::Changed);
    }
    if !choices.show_comment() {
        return Err(Refusal::NotAllowed);
    }
    let decision = CommentDecision {
        details_version,
        approved,
    };
    if state.comment == Some(decision) {
        return Ok(None);
    }
    Ok(Some(match approved {
        true => SignatureEvent::CommentApproved { details_version },
        false => SignatureEvent::CommentRefused { details_version },
    }))
}
