//! What can be asked of a signature, and why it may be refused.

use jiff::Timestamp;

use super::{Arrival, Correction, Details, Permissions, Reason};
use crate::ids::Tag;
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
    /// Correct the details that were confirmed.
    Correct(Correction),
    /// Send a mail to another address, whose link moves the signature there.
    RequestAddress {
        /// The language of the page.
        language: String,
        /// The new address and nothing else.
        address: Personal,
    },
    /// Give up the address that was asked for.
    DropAddress,
    /// Erase an address for a mail, if it is from before then.
    DropAddresses {
        /// A moment.
        before: Timestamp,
    },
    /// Move to the address that was asked for: the part of the stream that the signature leaves.
    Leave {
        /// The version of the request.
        request: u64,
        /// The tag of the new address.
        to: Tag,
        /// The old address and nothing else.
        address: Personal,
    },
    /// The part of the stream that it reaches.
    Arrive(Box<Arrival>),
    /// Take it back.
    Withdraw,
    /// Give it again, as it was confirmed once, after taking it back.
    SignAgain {
        /// The version of the event with the details that the signer saw.
        details_version: u64,
    },
    /// Take it back if it was never confirmed: somebody else filled in the form.
    Discard,
    /// Say that somebody else signed with the address, whether it was confirmed or not.
    Disown,
    /// Erase the personal data.
    Erase,
    /// Send no more news. It is never refused, wherever the signature stands.
    StopNews,
    /// Send no more mails.
    StopMails,
    /// Send mails again.
    ResumeMails,
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
    /// Approve that the comment is shown in public, or refuse it.
    DecideOnComment {
        /// The version of the event with the details whose comment the operator read.
        details_version: u64,
        /// Whether it may be shown.
        approved: bool,
    },
    /// Approve that an organisation's endorsement is listed and counts, or reject it.
    DecideOnEndorsement {
        /// The version of the event with the details that the operator read.
        details_version: u64,
        /// Whether it is listed and counts.
        approved: bool,
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
    /// The details were changed since the signer saw them.
    #[error("the details have changed meanwhile")]
    Changed,
    /// So many changes were made that no more are taken for now.
    #[error("too many changes")]
    TooManyChanges {
        /// When the next one is taken; `None` if none is until the data is erased.
        until: Option<Timestamp>,
    },
    /// So many addresses were asked for that no more are taken for now.
    #[error("too many changes of the address")]
    TooManyAddresses {
        /// When the next one is taken.
        until: Timestamp,
    },
    /// No mail may go there, so no new link either.
    #[error("no mail may be sent to this signer")]
    NoMails,
    /// Only who withdrew can sign again.
    #[error("the signature was not withdrawn")]
    NotWithdrawn,
    /// An operator set it aside.
    #[error("the campaign set this signature aside")]
    SetAside,
    /// The signer does not allow that the comment is shown.
    #[error("the signer does not allow that the comment is shown")]
    NotAllowed,
    /// It is a person's signature, which needs no approval.
    #[error("the signature is a person's")]
    NotAnEndorsement,
}
