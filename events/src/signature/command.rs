//! What can be asked of a signature, and why it may be refused.

use jiff::Timestamp;

use super::{Details, Permissions, Reason};
use crate::personal::Personal;

/// What somebody wants of a signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// The form was sent.
    Submit(Details<Personal>),
    /// The link in the mail for the details of that version was used.
    Confirm {
        /// The version of the event with the details.
        details_version: u64,
        /// What the holder of the mailbox allows; none if it stays as the form said.
        permissions: Option<Permissions>,
    },
    /// Change what is shown and sent.
    ChangeDetails(Permissions),
    /// Take it back.
    Withdraw,
    /// Give it again, as it was confirmed once, after taking it back.
    SignAgain {
        /// The version of the event with the details that the signer saw.
        details_version: u64,
    },
    /// Take it back if it was never confirmed: somebody else filled in the form.
    Discard,
    /// Erase the personal data.
    Erase,
    /// Send no more mails.
    StopMails,
    /// Send the link to the own page.
    RequestOwnLink {
        /// The language of the form.
        language: String,
    },
    /// Make all links to the own page useless, and send a new one.
    ReplaceOwnLinks {
        /// The language of the page.
        language: String,
    },
    /// Remind, once, who was asked before then.
    Remind {
        /// A moment.
        asked_before: Timestamp,
    },
    /// Erase the personal data of who was asked before then and has not confirmed.
    Purge {
        /// A moment.
        asked_before: Timestamp,
    },
    /// Erase the personal data, and leave the signature as it stands.
    ExpireData,
    /// A mail came back for good.
    Bounce {
        /// The version of the event that it was about.
        mail: u64,
    },
    /// A mail was marked as spam.
    Complain {
        /// The version of the event that it was about.
        mail: u64,
    },
    /// Set it aside.
    Invalidate {
        /// Why, by kind.
        reason: Reason,
        /// Why, in words.
        note: String,
        /// Who.
        operator: String,
        /// With which others.
        sweep: String,
    },
    /// Take that back, if it was that sweep that set it aside.
    Reinstate {
        /// Why, in words.
        note: String,
        /// Who.
        operator: String,
        /// With which others.
        sweep: String,
    },
}

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is no such signature, or none any more.
    #[error("there is no such signature any more")]
    NotFound,
    /// The details of this link were withdrawn or replaced.
    #[error("this link is outdated; sign again to get a new one")]
    LinkOutdated,
    /// Only a confirmed signature has anything to show.
    #[error("the signature is not confirmed")]
    NotConfirmed,
    /// A confirmed signature cannot be discarded as somebody else's.
    #[error("the signature is confirmed")]
    AlreadyConfirmed,
    /// No mail may go there, so no new link either.
    #[error("no mail may be sent to this signer")]
    NoMails,
    /// Only who withdrew can sign again.
    #[error("the signature was not withdrawn")]
    NotWithdrawn,
    /// An operator set it aside.
    #[error("the campaign set this signature aside")]
    SetAside,
}
