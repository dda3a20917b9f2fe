//! The kinds of mail, and which event requires which.

use events::signature::SignatureEvent;

/// A kind of mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MailKind {
    /// Asks the signer to confirm.
    Confirmation,
    /// Asks a second time.
    Reminder,
    /// Says that the address has signed already, so nothing changed.
    AlreadySigned,
    /// Says that another spelling of the address has signed, so this form does not count.
    OtherAddress,
    /// Thanks the signer for confirming.
    Receipt,
    /// Brings the link to the signer's own page.
    OwnLink,
}

impl MailKind {
    /// The kind that this event requires, if any. The pipe in `infra/aws/template.yaml` filters by the same events.
    pub(crate) fn of(event: &SignatureEvent) -> Option<Self> {
        match event {
            SignatureEvent::SignatureSubmitted { .. }
            | SignatureEvent::ConfirmationRequested {
                details: Some(_), ..
            } => Some(Self::Confirmation),
            // Or the kind below, if the form came with another address.
            SignatureEvent::ConfirmationRequested { details: None, .. } => {
                Some(Self::AlreadySigned)
            }
            SignatureEvent::SignatureConfirmed { .. } => Some(Self::Receipt),
            SignatureEvent::ReminderRequested { .. } => Some(Self::Reminder),
            SignatureEvent::OwnLinkRequested { .. } | SignatureEvent::OwnLinksReplaced { .. } => {
                Some(Self::OwnLink)
            }
            _ => None,
        }
    }

    /// The value of the mail service's tag `mail`, for its reports.
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Self::Confirmation => "confirmation",
            Self::Reminder => "reminder",
            Self::AlreadySigned => "already-signed",
            Self::OtherAddress => "other-address",
            Self::Receipt => "receipt",
            Self::OwnLink => "own-link",
        }
    }
}
