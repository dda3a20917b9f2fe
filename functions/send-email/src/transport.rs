//! The interface to a mail service: the mail that it is given, and how it can refuse.

use std::fmt;
use std::future::Future;

/// A mail that is ready to send. It holds personal data, so its `Debug` shows only the Message-ID.
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
    /// The Message-ID with its angle brackets, the same for each attempt to send this mail.
    pub message_id: String,
    /// The whole mail with headers (RFC 5322).
    pub raw: Vec<u8>,
    /// Names and values that the mail service repeats when it reports a bounce. They consist of ASCII letters, digits,
    /// `-` and `_`, and hold no personal data.
    pub tags: Vec<(&'static str, String)>,
}

impl fmt::Debug for OutgoingMail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OutgoingMail")
            .field("message_id", &self.message_id)
            .finish_non_exhaustive()
    }
}

/// Why a mail was not sent. The reasons are logged, so they never contain an address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// Temporary, about this mail only, such as greylisting.
    #[error("later: {0}")]
    Retry(String),
    /// More mails than the service permits in a second. The next second, it accepts some again.
    #[error("throttled: {0}")]
    Throttled(String),
    /// No mail can be sent now: the service is unreachable, or an operator has to correct its settings.
    #[error("no mail can be sent: {0}")]
    Outage(String),
    /// Permanent: the service does not accept this mail to this address.
    #[error("rejected: {0}")]
    Rejected(String),
}

/// A mail service.
pub trait Transport: Send + Sync {
    /// Sends one mail.
    fn send(&self, mail: OutgoingMail) -> impl Future<Output = Result<(), SendError>> + Send;
}
