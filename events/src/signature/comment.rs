//! Comments in public: an operator reads each before it is shown, and its signer allows it.
//!
//! The permission is a consent under the id [`SHOW_COMMENT`](super::SHOW_COMMENT), so it stands in the ledger with the words in
//! which it was given, and is taken back like any other. The decision is about the details of one version: what the signer
//! corrects has to be read again. It goes along to another address.

use super::{Decision, Refusal, Signature, SignatureEvent, SignatureStatus};
use crate::personal::Personal;

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
}

/// What follows when an operator decides on the comment of the details of that version.
pub(super) fn decide(
    state: &Signature,
    details_version: u64,
    approved: bool,
) -> Result<Option<SignatureEvent<Personal>>, Refusal> {
    let choices = state.decided_at(details_version)?;
    if !choices.show_comment() {
        return Err(Refusal::NotAllowed);
    }
    let decision = Decision {
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
