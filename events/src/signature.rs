//! The stream of one signature, `petition/tag`: one person's signature under one petition.
//!
//! It promises that a person signs once, that only the holder of the mailbox confirms, and that
//! what is confirmed are the details that the mail was sent for: every confirmation names their
//! version, so nobody else can slip other details under a click.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::envelope::{Event, Recorded};
use crate::personal::Personal;
use crate::seal::Sealed;

/// Mails after which a form asks for no more to the same address and petition, so that the form
/// is no mail bomb. The receipt of a confirmation still goes out.
pub const MAX_MAILS: u32 = 5;

/// What a signer chose, and what they agreed to. Consent is the version of the text, the
/// language and the time of the event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choices {
    /// BCP 47 tag of the language of the form; mails come in it.
    pub language: String,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
    /// Whether the name may be shown.
    pub show_name: bool,
    /// Whether news may be sent.
    pub news: bool,
    /// The version of the petition's text that was signed.
    pub text_version: u64,
}

/// What was sent with the form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Details<P = Sealed> {
    /// In clear.
    pub choices: Choices,
    /// Personal data.
    pub personal: P,
}

/// What happens to a signature. NAMES AND FIELDS ARE THE STORAGE FORMAT: see [`crate::upcast`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", content = "data")]
pub enum SignatureEvent<P = Sealed> {
    /// The form was sent for the first time (or again after erasure).
    SignatureSubmitted {
        /// In clear.
        choices: Choices,
        /// Personal data.
        personal: P,
    },
    /// The form was sent again: a mail goes out again.
    ConfirmationRequested {
        /// The language of this form.
        language: String,
        /// What was sent this time; none when the signature is confirmed already, since the
        /// sender of a form has proven nothing.
        details: Option<Details<P>>,
    },
    /// The holder of the mailbox confirmed the details of that version.
    SignatureConfirmed {
        /// The version of the event with the details.
        details_version: u64,
    },
    /// The signer changed what is shown and sent.
    DetailsChanged {
        /// Whether the name may be shown.
        show_name: bool,
        /// Whether news may be sent.
        news: bool,
    },
    /// The signer took the signature back.
    SignatureWithdrawn {},
    /// The signer had the personal data erased; the key is gone with it.
    SignatureErased {},
}

impl Event for SignatureEvent<Sealed> {
    const SCHEMAS: &'static [(&'static str, u32)] = &[
        ("SignatureSubmitted", 1),
        ("ConfirmationRequested", 1),
        ("SignatureConfirmed", 1),
        ("DetailsChanged", 1),
        ("SignatureWithdrawn", 1),
        ("SignatureErased", 1),
    ];
}

impl<P> SignatureEvent<P> {
    /// Whether it carries personal data.
    pub fn has_personal(&self) -> bool {
        matches!(
            self,
            Self::SignatureSubmitted { .. }
                | Self::ConfirmationRequested {
                    details: Some(_),
                    ..
                }
        )
    }

    /// The personal data that it carries.
    pub fn personal(&self) -> Option<&P> {
        match self {
            Self::SignatureSubmitted { personal, .. } => Some(personal),
            Self::ConfirmationRequested {
                details: Some(details),
                ..
            } => Some(&details.personal),
            _ => None,
        }
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
            Self::ConfirmationRequested { language, details } => {
                let details = match details {
                    Some(d) => Some(Details {
                        choices: d.choices,
                        personal: change(d.personal)?,
                    }),
                    None => None,
                };
                SignatureEvent::ConfirmationRequested { language, details }
            }
            Self::SignatureConfirmed { details_version } => {
                SignatureEvent::SignatureConfirmed { details_version }
            }
            Self::DetailsChanged { show_name, news } => {
                SignatureEvent::DetailsChanged { show_name, news }
            }
            Self::SignatureWithdrawn {} => SignatureEvent::SignatureWithdrawn {},
            Self::SignatureErased {} => SignatureEvent::SignatureErased {},
        })
    }
}

/// Where a signature stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Never signed.
    #[default]
    Absent,
    /// Sent, not confirmed.
    Awaiting,
    /// Counts.
    Confirmed,
    /// Taken back.
    Withdrawn,
    /// Personal data erased; counts no more.
    Erased,
}

/// A signature, folded from its stream.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// The version of the last event.
    pub version: u64,
    /// Where it stands.
    pub status: Status,
    /// Details that may still be confirmed, by version.
    pub offers: BTreeMap<u64, Choices>,
    /// The details that count, or the newest ones before anything counts, with their version.
    pub standing: Option<(u64, Choices)>,
    /// When it was first sent.
    pub submitted_at: Option<Timestamp>,
    /// When it was last confirmed.
    pub confirmed_at: Option<Timestamp>,
    /// Mails that its events asked for.
    pub mails: u32,
}

/// Folds one event in. Total: whatever the log holds has happened.
#[must_use]
pub fn evolve(mut state: Signature, recorded: &Recorded<SignatureEvent>) -> Signature {
    state.version = recorded.version;
    match &recorded.event {
        SignatureEvent::SignatureSubmitted { choices, .. } => {
            state.status = Status::Awaiting;
            state.offers = BTreeMap::from([(recorded.version, choices.clone())]);
            state.standing = Some((recorded.version, choices.clone()));
            state.submitted_at = Some(recorded.at);
            state.mails += 1;
        }
        SignatureEvent::ConfirmationRequested { details, .. } => {
            if let Some(details) = details {
                state
                    .offers
                    .insert(recorded.version, details.choices.clone());
                if state.status == Status::Awaiting {
                    state.standing = Some((recorded.version, details.choices.clone()));
                }
            }
            state.mails += 1;
        }
        SignatureEvent::SignatureConfirmed { details_version } => {
            if let Some(choices) = state.offers.remove(details_version) {
                state.standing = Some((*details_version, choices));
            }
            state.status = Status::Confirmed;
            state.confirmed_at = Some(recorded.at);
            state.offers.clear();
            state.mails += 1;
        }
        SignatureEvent::DetailsChanged { show_name, news } => {
            if let Some((_, choices)) = &mut state.standing {
                choices.show_name = *show_name;
                choices.news = *news;
            }
        }
        SignatureEvent::SignatureWithdrawn {} => {
            state.status = Status::Withdrawn;
            state.offers.clear();
        }
        SignatureEvent::SignatureErased {} => {
            state.status = Status::Erased;
            state.offers.clear();
            state.standing = None;
        }
    }
    state
}

/// Folds a stream.
#[must_use]
pub fn fold<'a>(events: impl IntoIterator<Item = &'a Recorded<SignatureEvent>>) -> Signature {
    events.into_iter().fold(Signature::default(), evolve)
}

/// What somebody wants of a signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// The form was sent.
    Submit(Details<Personal>),
    /// The link in the mail for the details of that version was used.
    Confirm {
        /// The version of the event with the details.
        details_version: u64,
    },
    /// Change what is shown and sent.
    ChangeDetails {
        /// Whether the name may be shown.
        show_name: bool,
        /// Whether news may be sent.
        news: bool,
    },
    /// Take it back.
    Withdraw,
    /// Erase the personal data.
    Erase,
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
}

/// What happens on a command; `None` when all is as wanted already.
///
/// # Errors
/// [`Refusal`].
pub fn decide(
    state: &Signature,
    command: Command,
) -> Result<Option<SignatureEvent<Personal>>, Refusal> {
    match (command, state.status) {
        (Command::Submit(details), Status::Absent | Status::Erased) => {
            Ok(Some(SignatureEvent::SignatureSubmitted {
                choices: details.choices,
                personal: details.personal,
            }))
        }
        (Command::Submit(_), _) if state.mails >= MAX_MAILS => Ok(None),
        (Command::Submit(details), status) => Ok(Some(SignatureEvent::ConfirmationRequested {
            language: details.choices.language.clone(),
            details: (status != Status::Confirmed).then_some(details),
        })),
        (_, Status::Absent | Status::Erased) => Err(Refusal::NotFound),
        (Command::Confirm { .. }, Status::Confirmed) => Ok(None),
        (Command::Confirm { details_version }, _)
            if state.offers.contains_key(&details_version) =>
        {
            Ok(Some(SignatureEvent::SignatureConfirmed { details_version }))
        }
        (Command::Confirm { .. }, _) => Err(Refusal::LinkOutdated),
        (Command::ChangeDetails { show_name, news }, Status::Confirmed) => {
            let same = state
                .standing
                .as_ref()
                .is_some_and(|(_, now)| now.show_name == show_name && now.news == news);
            Ok((!same).then_some(SignatureEvent::DetailsChanged { show_name, news }))
        }
        (Command::ChangeDetails { .. }, _) => Err(Refusal::NotConfirmed),
        (Command::Withdraw, Status::Withdrawn) => Ok(None),
        (Command::Withdraw, _) => Ok(Some(SignatureEvent::SignatureWithdrawn {})),
        (Command::Erase, _) => Ok(Some(SignatureEvent::SignatureErased {})),
    }
}
