//! The mail service's side: what is handed to it, and how it may refuse.

use std::fmt;
use std::future::Future;

/// A mail, ready to be sent. It holds personal data, so its `Debug` shows the id only.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct OutgoingMail {
    /// Like `Name <name@example.org>`.
    pub from: String,
    /// One address.
    pub to: String,
    /// One line.
    pub subject: String,
    /// The body as plain text.
    pub text: String,
    /// The body as HTML.
    pub html: String,
    /// With its angle brackets; the same for each attempt to send this mail.
    pub message_id: String,
    /// The whole mail as it travels (RFC 5322).
    pub raw: Vec<u8>,
    /// What the mail service reports back with a bounce: names and values of ASCII letters, digits,
    /// `-` and `_`, and nothing personal.
    pub tags: Vec<(&'static str, String)>,
}

impl fmt::Debug for OutgoingMail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OutgoingMail")
            .field("message_id", &self.message_id)
            .finish_non_exhaustive()
    }
}

/// Why a mail was not sent. The reasons name no address: they are logged.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// Not now: throttled, unreachable, or something that an operator puts right.
    #[error("later: {0}")]
    Retry(String),
    /// Never: this mail to this address is not taken.
    #[error("rejected: {0}")]
    Rejected(String),
}

/// Sends mails.
pub trait Transport: Send + Sync {
    /// Sends one mail, or says why not.
    fn send(&self, mail: OutgoingMail) -> impl Future<Output = Result<(), SendError>> + Send;
}
