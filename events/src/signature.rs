//! The stream of one signature, `petition/tag`: one person's signature under one petition.
//!
//! It promises that a person signs once, that only the holder of the mailbox confirms, and that
//! what is confirmed are the details that the mail was sent for: every confirmation names their
//! version, so nobody else can slip other details under a click.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::decider::Decider;
use crate::envelope::{Event, Recorded};
use crate::ids::SignatureId;
use crate::personal::Personal;
use crate::seal::Sealed;

mod carried;
mod invalidation;
mod state;

pub use invalidation::{Invalidation, Reason};
pub use state::{Signature, SignatureStatus};

/// Mails that people who have proven nothing may cause to one address and petition, so that the
/// form is no mail bomb. What the holder of the mailbox does through a link starts it anew.
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
    /// A keyed hash of the network that the form came from and of the day, so that a flood can be
    /// found and set aside; none where the network is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
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
    /// Nobody confirmed in time: the personal data was erased, the key is gone with it.
    SignaturePurged {},
    /// The petition is long closed: the personal data was erased, and the signature stands as
    /// it stood.
    PersonalDataExpired {},
    /// Nobody confirmed yet: one more mail goes out.
    ReminderRequested {
        /// The version of the event with the details that it is about.
        details_version: u64,
    },
    /// Somebody asked for the link to the signer's own page: it goes out by mail.
    OwnLinkRequested {
        /// The language of this form.
        language: String,
    },
    /// The signer wants no more mails.
    MailsStopped {},
    /// A mail came back for good (a "hard" or permanent bounce).
    EmailBounced {
        /// The version of the event that the mail was about.
        mail: u64,
    },
    /// The holder of the mailbox marked a mail as spam.
    EmailComplained {
        /// The version of the event that the mail was about.
        mail: u64,
    },
    /// An operator set the signature aside: it does not count.
    SignatureInvalidated {
        /// Why, by kind.
        reason: Reason,
        /// Why, in the operator's words.
        note: String,
        /// Who did it.
        operator: String,
        /// What was set aside at once has one name, by which it can be reinstated.
        sweep: String,
    },
    /// An operator took that back: the signature stands as it stood.
    SignatureReinstated {
        /// Why, in the operator's words.
        note: String,
        /// Who did it.
        operator: String,
        /// The sweep that is taken back.
        sweep: String,
    },
}

impl Event for SignatureEvent<Sealed> {
    const SCHEMAS: &'static [(&'static str, u32)] = &[
        ("SignatureSubmitted", 1),
        ("ConfirmationRequested", 1),
        ("SignatureConfirmed", 1),
        ("DetailsChanged", 1),
        ("SignatureWithdrawn", 1),
        ("SignatureErased", 1),
        ("SignaturePurged", 1),
        ("PersonalDataExpired", 1),
        ("ReminderRequested", 1),
        ("OwnLinkRequested", 1),
        ("MailsStopped", 1),
        ("EmailBounced", 1),
        ("EmailComplained", 1),
        ("SignatureInvalidated", 1),
        ("SignatureReinstated", 1),
    ];
}

/// Folds one event in. Total: whatever the log holds has happened.
#[must_use]
pub fn evolve(mut state: Signature, recorded: &Recorded<SignatureEvent>) -> Signature {
    let version = recorded.version;
    state.version = version;
    match &recorded.event {
        SignatureEvent::SignatureSubmitted { choices, .. } => {
            state.status = SignatureStatus::Awaiting;
            state.offers = BTreeMap::from([(version, choices.clone())]);
            state.standing = Some((version, choices.clone()));
            state.submitted_at = Some(recorded.at);
            state.asked_at = Some(recorded.at);
            state.reminded = false;
            state.mails += 1;
        }
        SignatureEvent::ConfirmationRequested { details, .. } => {
            if let Some(details) = details {
                state.offers.insert(version, details.choices.clone());
                if state.status == SignatureStatus::Awaiting {
                    state.standing = Some((version, details.choices.clone()));
                }
                state.asked_at = Some(recorded.at);
                state.reminded = false;
            }
            state.mails += 1;
        }
        SignatureEvent::SignatureConfirmed { details_version } => {
            if let Some(choices) = state.offers.remove(details_version) {
                state.standing = Some((*details_version, choices));
            }
            state.move_to(SignatureStatus::Confirmed);
            state.confirmed_at = Some(recorded.at);
            state.offers.clear();
            state.bounced = false;
            state.mails = 0;
        }
        SignatureEvent::DetailsChanged { show_name, news } => {
            if let Some((_, choices)) = &mut state.standing {
                choices.show_name = *show_name;
                choices.news = *news;
            }
            if *news {
                state.mails_stopped = false;
            }
            state.mails = 0;
        }
        SignatureEvent::SignatureWithdrawn {} => {
            state.move_to(SignatureStatus::Withdrawn);
            state.offers.clear();
            state.mails = 0;
        }
        SignatureEvent::SignatureErased {} => {
            state.end(SignatureStatus::Erased);
            state.mails = 0;
        }
        SignatureEvent::SignaturePurged {} => state.end(SignatureStatus::Purged),
        SignatureEvent::PersonalDataExpired {} => {
            state.expired = true;
            state.offers.clear();
            if let Some((_, choices)) = &mut state.standing {
                choices.show_name = false;
                choices.news = false;
            }
        }
        SignatureEvent::ReminderRequested { .. } => {
            state.reminded = true;
            state.mails += 1;
        }
        SignatureEvent::OwnLinkRequested { .. } => state.mails += 1,
        SignatureEvent::MailsStopped {} => {
            state.mails_stopped = true;
            if let Some((_, choices)) = &mut state.standing {
                choices.news = false;
            }
        }
        SignatureEvent::EmailBounced { .. } => state.bounced = true,
        SignatureEvent::EmailComplained { .. } => state.complained = true,
        SignatureEvent::SignatureInvalidated { reason, sweep, .. } => {
            state.invalidated = Some(Invalidation {
                reason: *reason,
                sweep: sweep.clone(),
                from: state.own_status(),
            });
            state.status = SignatureStatus::Invalidated;
        }
        SignatureEvent::SignatureReinstated { .. } => {
            state.status = state.own_status();
            state.invalidated = None;
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
    /// Give it again, as it was, after taking it back.
    SignAgain,
    /// Erase the personal data.
    Erase,
    /// Send no more mails.
    StopMails,
    /// Send the link to the own page.
    RequestOwnLink {
        /// The language of the form.
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
    /// Only who withdrew can sign again.
    #[error("the signature was not withdrawn")]
    NotWithdrawn,
    /// An operator set it aside.
    #[error("the campaign set this signature aside")]
    SetAside,
}

/// What happens on a command; `None` when all is as wanted already.
///
/// # Errors
/// [`Refusal`].
pub fn decide(
    state: &Signature,
    command: Command,
) -> Result<Option<SignatureEvent<Personal>>, Refusal> {
    use SignatureEvent as Event;
    let asked_before = |moment| state.asked_at.is_some_and(|asked| asked < moment);
    match (command, state.status) {
        // What a form may do is decided without telling its sender.
        (Command::Submit(_) | Command::RequestOwnLink { .. }, _)
            if state.mails >= MAX_MAILS || !state.may_mail() =>
        {
            Ok(None)
        }
        (Command::Submit(_), SignatureStatus::Invalidated) => Ok(None),
        (Command::Submit(details), _) if state.is_gone() => Ok(Some(Event::SignatureSubmitted {
            choices: details.choices,
            personal: details.personal,
        })),
        (Command::Submit(details), status) => Ok(Some(Event::ConfirmationRequested {
            language: details.choices.language.clone(),
            details: (status != SignatureStatus::Confirmed).then_some(details),
        })),
        // Feedback about a mail, and operators' sweeps, may come after the end: then there is
        // nothing to do.
        (
            Command::Bounce { .. }
            | Command::Complain { .. }
            | Command::Remind { .. }
            | Command::Purge { .. }
            | Command::ExpireData
            | Command::Invalidate { .. }
            | Command::Reinstate { .. },
            _,
        ) if state.is_gone() => Ok(None),
        _ if state.is_gone() => Err(Refusal::NotFound),
        (Command::RequestOwnLink { language }, _) => Ok(Some(Event::OwnLinkRequested { language })),
        (
            Command::Confirm { .. } | Command::ChangeDetails { .. } | Command::SignAgain,
            SignatureStatus::Invalidated,
        ) => Err(Refusal::SetAside),
        (Command::Confirm { .. }, SignatureStatus::Confirmed) => Ok(None),
        (Command::Confirm { details_version }, _)
            if state.offers.contains_key(&details_version) =>
        {
            Ok(Some(Event::SignatureConfirmed { details_version }))
        }
        (Command::Confirm { .. }, _) => Err(Refusal::LinkOutdated),
        (Command::ChangeDetails { .. }, _) if state.expired => Err(Refusal::NotFound),
        (Command::ChangeDetails { show_name, news }, SignatureStatus::Confirmed) => {
            let same = state
                .standing
                .as_ref()
                .is_some_and(|(_, now)| now.show_name == show_name && now.news == news);
            Ok((!same).then_some(Event::DetailsChanged { show_name, news }))
        }
        (Command::ChangeDetails { .. }, _) => Err(Refusal::NotConfirmed),
        (Command::Withdraw, _) => Ok((state.own_status() != SignatureStatus::Withdrawn)
            .then_some(Event::SignatureWithdrawn {})),
        (Command::SignAgain, SignatureStatus::Confirmed) => Ok(None),
        (Command::SignAgain, SignatureStatus::Withdrawn) => match &state.standing {
            // Who withdrew before ever confirming signs with the details of the newest form.
            Some((details_version, _)) if !state.expired => Ok(Some(Event::SignatureConfirmed {
                details_version: *details_version,
            })),
            _ => Err(Refusal::NotFound),
        },
        (Command::SignAgain, _) => Err(Refusal::NotWithdrawn),
        (Command::Erase, _) => Ok(Some(Event::SignatureErased {})),
        (Command::StopMails, _) => Ok((!state.mails_stopped).then_some(Event::MailsStopped {})),
        (Command::Remind { asked_before: then }, SignatureStatus::Awaiting) => {
            let due = asked_before(then)
                && !state.reminded
                && state.may_mail()
                && state.mails < MAX_MAILS;
            let newest = state.standing.as_ref().filter(|_| due);
            Ok(newest.map(|(details_version, _)| Event::ReminderRequested {
                details_version: *details_version,
            }))
        }
        (Command::Remind { .. }, _) => Ok(None),
        (Command::Purge { asked_before: then }, _) => {
            let due = state.own_status() == SignatureStatus::Awaiting && asked_before(then);
            Ok(due.then_some(Event::SignaturePurged {}))
        }
        (Command::ExpireData, _) => Ok((!state.expired).then_some(Event::PersonalDataExpired {})),
        (Command::Bounce { mail }, _) => {
            Ok((!state.bounced).then_some(Event::EmailBounced { mail }))
        }
        (Command::Complain { mail }, _) => {
            Ok((!state.complained).then_some(Event::EmailComplained { mail }))
        }
        (Command::Invalidate { .. }, SignatureStatus::Invalidated) => Ok(None),
        (
            Command::Invalidate {
                reason,
                note,
                operator,
                sweep,
            },
            _,
        ) => Ok(Some(Event::SignatureInvalidated {
            reason,
            note,
            operator,
            sweep,
        })),
        (
            Command::Reinstate {
                note,
                operator,
                sweep,
            },
            _,
        ) => {
            let same = state
                .invalidated
                .as_ref()
                .is_some_and(|now| now.sweep == sweep);
            Ok(same.then_some(Event::SignatureReinstated {
                note,
                operator,
                sweep,
            }))
        }
    }
}

impl Decider for Signature {
    type Id = SignatureId;
    type Event = SignatureEvent;
    type Decision = SignatureEvent<Personal>;
    type State = Self;
    type Command = Command;
    type Refusal = Refusal;

    fn evolve(state: Self, recorded: &Recorded<SignatureEvent>) -> Self {
        evolve(state, recorded)
    }

    fn decide(state: &Self, command: Command) -> Result<Option<SignatureEvent<Personal>>, Refusal> {
        decide(state, command)
    }
}
