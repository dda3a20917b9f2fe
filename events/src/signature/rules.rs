//! The rules: which event follows from a command, where the signature stands.

use jiff::{SignedDuration, Timestamp};

use super::{
    Command, Refusal, Signature, SignatureEvent, SignatureStatus, address, comment, correction,
    endorsement,
};
use crate::personal::Personal;

/// Mails that people who have proven nothing may cause to one address and petition within [`MAIL_PERIOD`], so
/// that the form is no mail bomb. What the holder of the mailbox does through a link starts it anew, and so does the
/// end of the data: strangers cannot lock an address out for longer than the period.
pub const MAX_MAILS: usize = 5;
/// How long a mail counts.
pub const MAIL_PERIOD: SignedDuration = SignedDuration::from_hours(7 * 24);

/// The state as it counts at that moment: mails, changes and addresses age.
#[must_use]
pub fn as_of(mut state: Signature, now: Timestamp) -> Signature {
    state.forget_mails_before(now);
    state.forget_changes_before(now);
    state.forget_addresses_before(now);
    state
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
    // The data of a form that was taken back is erased after some time, and must not keep the address from signing.
    let is_over = state.expired
        && state.is_taken_back()
        && state.status != SignatureStatus::Invalidated
        && !state.mails_stopped;
    match (command, state.status) {
        // What a form may do is decided without telling its sender.
        (Command::Submit(_) | Command::RequestOwnLink { .. }, _)
            if state.mails.len() >= MAX_MAILS || !(state.takes_mail() || is_over) =>
        {
            Ok(None)
        }
        (Command::RequestOwnLink { .. }, _) if is_over => Ok(None),
        (Command::Submit(_), SignatureStatus::Invalidated) => Ok(None),
        (Command::Submit(details), _) if state.is_gone() || is_over => {
            Ok(Some(Event::SignatureSubmitted {
                choices: details.choices,
                personal: details.personal,
            }))
        }
        // The sender has proven nothing, so only the address is kept: the mail goes there, whoever signed.
        (Command::Submit(details), SignatureStatus::Confirmed) => {
            Ok(Some(Event::ConfirmationRequested {
                language: details.choices.language,
                details: None,
                address: Some(Personal {
                    email: details.personal.email,
                    ..Personal::default()
                }),
            }))
        }
        (Command::Submit(details), _) => Ok(Some(Event::ConfirmationRequested {
            language: details.choices.language.clone(),
            details: Some(details),
            address: None,
        })),
        // An old address that was told is kept after its signature has moved on.
        (Command::DropAddresses { before }, _) => Ok(address::drop_before(state, before)),
        (Command::Arrive(arrival), _) => address::arrive(state, *arrival),
        // Feedback about a mail, the end of news, and operators' sweeps may come after the end: then there is nothing
        // to do.
        (
            Command::Bounce { .. }
            | Command::Complain { .. }
            | Command::Remind { .. }
            | Command::Purge { .. }
            | Command::ExpireData
            | Command::Invalidate { .. }
            | Command::Reinstate { .. }
            | Command::StopNews,
            _,
        ) if state.is_gone() => Ok(None),
        _ if state.is_gone() => Err(Refusal::NotFound),
        (Command::RequestOwnLink { language }, _) => Ok(Some(Event::OwnLinkRequested { language })),
        (
            Command::Confirm { .. }
            | Command::ChangeDetails(_)
            | Command::Correct(_)
            | Command::SignAgain { .. }
            | Command::Discard,
            SignatureStatus::Invalidated,
        ) => Err(Refusal::SetAside),
        (Command::Confirm { .. }, SignatureStatus::Confirmed) => Ok(None),
        (
            Command::Confirm {
                details_version,
                permissions,
            },
            _,
        ) if state.offers.contains_key(&details_version) => Ok(Some(Event::SignatureConfirmed {
            details_version,
            permissions,
        })),
        (Command::Confirm { .. }, _) => Err(Refusal::LinkOutdated),
        (Command::StopNews, _) => Ok(correction::stop_news(state)),
        (Command::ChangeDetails(_), _) if state.expired => Err(Refusal::NotFound),
        (Command::ChangeDetails(wanted), SignatureStatus::Confirmed) => {
            correction::permissions(state, wanted)
        }
        (Command::ChangeDetails(_), _) => Err(Refusal::NotConfirmed),
        (Command::Correct(correction), _) => correction::decide(state, correction),
        (Command::RequestAddress { language, address }, _) => {
            address::request(state, language, address)
        }
        (
            Command::Leave {
                request,
                to,
                address,
            },
            _,
        ) => address::leave(state, request, to, address),
        (Command::DropAddress, _) => {
            Ok(state.address_request.map(|request| Event::AddressDropped {
                address_version: request.version,
            }))
        }
        (Command::Withdraw, _) => {
            Ok((!state.is_taken_back()).then_some(Event::SignatureWithdrawn {}))
        }
        // Said again, it ends a form that came after mails were allowed again.
        (Command::Disown, _) => {
            let is_said = state.own_status() == SignatureStatus::Disowned;
            let is_done = is_said && state.offers.is_empty() && state.mails_stopped;
            Ok((!is_done).then_some(Event::SignatureDisowned {}))
        }
        (Command::Discard, SignatureStatus::Awaiting) => Ok(Some(Event::SignatureWithdrawn {})),
        (Command::Discard, SignatureStatus::Withdrawn) => {
            Ok((!state.offers.is_empty()).then_some(Event::SignatureWithdrawn {}))
        }
        (Command::Discard, SignatureStatus::Disowned) => {
            Ok((!state.offers.is_empty()).then_some(Event::SignatureDisowned {}))
        }
        (Command::Discard, _) => Err(Refusal::AlreadyConfirmed),
        (Command::SignAgain { .. }, SignatureStatus::Confirmed) => Ok(None),
        (Command::SignAgain { .. }, SignatureStatus::Withdrawn) if state.expired => {
            Err(Refusal::NotFound)
        }
        // Strangers can offer details. Only those that the holder of the mailbox confirmed once, and sees now, count.
        (Command::SignAgain { details_version }, SignatureStatus::Withdrawn)
            if state.was_confirmed
                && state
                    .standing
                    .as_ref()
                    .is_some_and(|(version, _)| *version == details_version) =>
        {
            state.takes_change()?;
            Ok(Some(Event::SignatureConfirmed {
                details_version,
                permissions: None,
            }))
        }
        (Command::SignAgain { .. }, SignatureStatus::Withdrawn) => Err(Refusal::NotConfirmed),
        (Command::SignAgain { .. }, _) => Err(Refusal::NotWithdrawn),
        (Command::ReplaceOwnLinks { .. }, _) if !state.takes_mail() => Err(Refusal::NoMails),
        (Command::ReplaceOwnLinks { language }, _) => {
            Ok(Some(Event::OwnLinksReplaced { language }))
        }
        (Command::Erase, _) => Ok(Some(Event::SignatureErased {})),
        (Command::StopMails, _) => Ok((!state.mails_stopped).then_some(Event::MailsStopped {})),
        (Command::ResumeMails, _) if state.expired => Err(Refusal::NotFound),
        (Command::ResumeMails, _) if !state.mails_stopped => Ok(None),
        (Command::ResumeMails, _) => {
            state.takes_change()?;
            Ok(Some(Event::MailsResumed {}))
        }
        (Command::Remind { asked_before: then }, SignatureStatus::Awaiting) => {
            let due = asked_before(then)
                && !state.reminded
                && state.may_mail()
                && state.mails.len() < MAX_MAILS;
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
        (
            Command::DecideOnComment {
                details_version,
                approved,
            },
            _,
        ) => comment::decide(state, details_version, approved),
        (
            Command::DecideOnEndorsement {
                details_version,
                approved,
            },
            _,
        ) => endorsement::decide(state, details_version, approved),
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
