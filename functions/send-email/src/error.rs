//! Why a mail was neither sent nor given up, so that its message must be delivered again.

use std::sync::Arc;

use outbox::OutboxError;

/// Why a mail was not processed. No message contains personal data.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// The message is not a record of the signature log.
    #[error(
        "this release cannot read the message as a record of the log ({0}); deploy the release that wrote it, then redrive"
    )]
    Unreadable(String),
    /// The log did not respond, or its data could not be opened.
    #[error("the log: {0}")]
    Log(#[from] event_store::StoreError),
    /// The views did not respond.
    #[error("the views: {0}")]
    Views(#[from] views::ViewsError),
    /// The petition is not in the views yet.
    #[error("the petition is not in the views yet: check that the function news runs")]
    NoPetition,
    /// The event is in the message, but not in the log.
    #[error("the log does not contain the event of this message; restore the log, then redrive")]
    Gap,
    /// The table `mail` did not respond.
    #[error(transparent)]
    Outbox(#[from] OutboxError),
    /// Another invocation is sending this mail, or stopped while sending it less than a lease ago.
    #[error("another invocation is sending this mail; the message is retried later")]
    UnderWay,
    /// The mail could not be written.
    #[error("the mail cannot be written: {0}")]
    Mail(mails::Error),
    /// What all mails of a batch need could not be read.
    #[error(transparent)]
    Shared(Arc<MailError>),
    /// There was no randomness for a link.
    #[error("the operating system provided no randomness; the message is retried")]
    Randomness,
    /// The mail service does not accept this mail now.
    #[error("not sent for now: {0}")]
    Later(String),
    /// The mail service accepts no mail now, or no more in this second.
    #[error("no mail can be sent for now: {0}")]
    Outage(String),
    /// Nobody waits for this mail, and others that somebody waits for are late.
    #[error("mails that signers wait for go first; the message is retried later")]
    GivesWay,
}
