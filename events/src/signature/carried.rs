//! What an event carries of personal data.

use super::{Choices, Details, SignatureEvent};

impl<P> SignatureEvent<P> {
    /// The type's name, as it is stored.
    pub fn name(&self) -> &'static str {
        match self {
            Self::SignatureSubmitted { .. } => "SignatureSubmitted",
            Self::ConfirmationRequested { .. } => "ConfirmationRequested",
            Self::SignatureConfirmed { .. } => "SignatureConfirmed",
            Self::DetailsChanged { .. } => "DetailsChanged",
            Self::DetailsCorrected { .. } => "DetailsCorrected",
            Self::AddressChangeRequested { .. } => "AddressChangeRequested",
            Self::AddressDropped { .. } => "AddressDropped",
            Self::SignatureMoved { .. } => "SignatureMoved",
            Self::SignatureReceived { .. } => "SignatureReceived",
            Self::SignatureWithdrawn {} => "SignatureWithdrawn",
            Self::SignatureDisowned {} => "SignatureDisowned",
            Self::SignatureErased {} => "SignatureErased",
            Self::SignaturePurged {} => "SignaturePurged",
            Self::PersonalDataExpired {} => "PersonalDataExpired",
            Self::ReminderRequested { .. } => "ReminderRequested",
            Self::OwnLinkRequested { .. } => "OwnLinkRequested",
            Self::OwnLinksReplaced { .. } => "OwnLinksReplaced",
            Self::MailsStopped {} => "MailsStopped",
            Self::MailsResumed {} => "MailsResumed",
            Self::EmailBounced { .. } => "EmailBounced",
            Self::EmailComplained { .. } => "EmailComplained",
            Self::SignatureInvalidated { .. } => "SignatureInvalidated",
            Self::SignatureReinstated { .. } => "SignatureReinstated",
            Self::CommentApproved { .. } => "CommentApproved",
            Self::CommentRefused { .. } => "CommentRefused",
            Self::EndorsementApproved { .. } => "EndorsementApproved",
            Self::EndorsementRejected { .. } => "EndorsementRejected",
        }
    }

    /// Whether it carries personal data.
    pub fn has_personal(&self) -> bool {
        self.personal().is_some()
    }

    /// The personal data that it carries: a whole form, or only an address (`ConfirmationRequested` without details,
    /// `AddressChangeRequested`, `SignatureMoved`).
    pub fn personal(&self) -> Option<&P> {
        match self {
            Self::SignatureSubmitted { personal, .. }
            | Self::DetailsCorrected { personal, .. }
            | Self::SignatureReceived { personal, .. } => Some(personal),
            Self::AddressChangeRequested { address, .. } | Self::SignatureMoved { address, .. } => {
                Some(address)
            }
            Self::ConfirmationRequested {
                details: Some(details),
                ..
            } => Some(&details.personal),
            Self::ConfirmationRequested { address, .. } => address.as_ref(),
            _ => None,
        }
    }

    /// What was chosen in the form that it carries, as stored in clear.
    pub fn choices(&self) -> Option<&Choices> {
        match self {
            Self::SignatureSubmitted { choices, .. }
            | Self::DetailsCorrected { choices, .. }
            | Self::SignatureReceived { choices, .. } => Some(choices),
            Self::ConfirmationRequested { details, .. } => {
                details.as_ref().map(|details| &details.choices)
            }
            _ => None,
        }
    }

    /// Whether the keys of all personal data before it end with it.
    pub fn ends_key(&self) -> bool {
        matches!(
            self,
            Self::SignatureErased {}
                | Self::SignaturePurged {}
                | Self::PersonalDataExpired {}
                | Self::SignatureMoved { .. }
        )
    }

    /// The same event with its personal data in another form, for example sealed.
    ///
    /// # Errors
    /// Those of `change`.
    pub fn try_map<Q, E>(
        self,
        change: impl FnOnce(P) -> Result<Q, E>,
    ) -> Result<SignatureEvent<Q>, E> {
        Ok(match self {
            Self::SignatureSubmitted { choices, personal } => SignatureEvent::SignatureSubmitted {
                choices,
                personal: change(personal)?,
            },
            Self::ConfirmationRequested {
                language,
                details: Some(Details { choices, personal }),
                ..
            } => SignatureEvent::ConfirmationRequested {
                language,
                details: Some(Details {
                    choices,
                    personal: change(personal)?,
                }),
                address: None,
            },
            Self::ConfirmationRequested {
                language,
                details: None,
                address,
            } => SignatureEvent::ConfirmationRequested {
                language,
                details: None,
                address: address.map(change).transpose()?,
            },
            Self::SignatureConfirmed {
                details_version,
                permissions,
            } => SignatureEvent::SignatureConfirmed {
                details_version,
                permissions,
            },
            Self::DetailsChanged {
                show_name,
                news,
                consents,
            } => SignatureEvent::DetailsChanged {
                show_name,
                news,
                consents,
            },
            Self::DetailsCorrected {
                details_version,
                choices,
                personal,
            } => SignatureEvent::DetailsCorrected {
                details_version,
                choices,
                personal: change(personal)?,
            },
            Self::AddressChangeRequested {
                language,
                address,
                replaces,
            } => SignatureEvent::AddressChangeRequested {
                language,
                address: change(address)?,
                replaces,
            },
            Self::AddressDropped { address_version } => {
                SignatureEvent::AddressDropped { address_version }
            }
            Self::SignatureMoved {
                request,
                to,
                language,
                address,
            } => SignatureEvent::SignatureMoved {
                request,
                to,
                language,
                address: change(address)?,
            },
            Self::SignatureReceived {
                from,
                choices,
                submitted_at,
                confirmed_at,
                corrected_at,
                changes,
                personal,
                comment,
                endorsement,
            } => SignatureEvent::SignatureReceived {
                from,
                choices,
                submitted_at,
                confirmed_at,
                corrected_at,
                changes,
                personal: change(personal)?,
                comment,
                endorsement,
            },
            Self::SignatureWithdrawn {} => SignatureEvent::SignatureWithdrawn {},
            Self::SignatureDisowned {} => SignatureEvent::SignatureDisowned {},
            Self::SignatureErased {} => SignatureEvent::SignatureErased {},
            Self::SignaturePurged {} => SignatureEvent::SignaturePurged {},
            Self::PersonalDataExpired {} => SignatureEvent::PersonalDataExpired {},
            Self::ReminderRequested { details_version } => {
                SignatureEvent::ReminderRequested { details_version }
            }
            Self::OwnLinkRequested { language } => SignatureEvent::OwnLinkRequested { language },
            Self::OwnLinksReplaced { language } => SignatureEvent::OwnLinksReplaced { language },
            Self::MailsStopped {} => SignatureEvent::MailsStopped {},
            Self::MailsResumed {} => SignatureEvent::MailsResumed {},
            Self::EmailBounced { mail } => SignatureEvent::EmailBounced { mail },
            Self::EmailComplained { mail } => SignatureEvent::EmailComplained { mail },
            Self::SignatureInvalidated {
                reason,
                note,
                operator,
                sweep,
            } => SignatureEvent::SignatureInvalidated {
                reason,
                note,
                operator,
                sweep,
            },
            Self::SignatureReinstated {
                note,
                operator,
                sweep,
            } => SignatureEvent::SignatureReinstated {
                note,
                operator,
                sweep,
            },
            Self::CommentApproved { details_version } => {
                SignatureEvent::CommentApproved { details_version }
            }
            Self::CommentRefused { details_version } => {
                SignatureEvent::CommentRefused { details_version }
            }
            Self::EndorsementApproved { details_version } => {
                SignatureEvent::EndorsementApproved { details_version }
            }
            Self::EndorsementRejected { details_version } => {
                SignatureEvent::EndorsementRejected { details_version }
            }
        })
    }
}
