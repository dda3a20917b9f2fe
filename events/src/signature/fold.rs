//! How each event of a signature changes its state.

use std::collections::BTreeMap;

use super::{
    Decision, HeldAddress, Invalidation, Permissions, Signature, SignatureEvent, SignatureStatus,
};
use crate::envelope::Recorded;

/// Folds one event in. Total: whatever the log holds has happened.
#[must_use]
pub fn evolve(mut state: Signature, recorded: &Recorded<SignatureEvent>) -> Signature {
    let version = recorded.version;
    state.version = version;
    match &recorded.event {
        SignatureEvent::SignatureSubmitted { choices, .. } => {
            state.status = SignatureStatus::Awaiting;
            state.offers = BTreeMap::from([(version, choices.clone())]);
            state.stand(version, choices.clone());
            state.moved_to = None;
            // Nothing of what ended before is its own.
            state.expired = false;
            state.was_confirmed = false;
            state.submitted_at = Some(recorded.at);
            state.asked_at = Some(recorded.at);
            state.reminded = false;
            state.mail(recorded.at);
        }
        SignatureEvent::ConfirmationRequested { details, .. } => {
            if let Some(details) = details {
                state.offers.insert(version, details.choices.clone());
                if state.status == SignatureStatus::Awaiting {
                    state.stand(version, details.choices.clone());
                }
                state.asked_at = Some(recorded.at);
                state.reminded = false;
            }
            state.mail(recorded.at);
        }
        SignatureEvent::SignatureConfirmed {
            details_version,
            permissions,
        } => {
            match state.offers.remove(details_version) {
                Some(choices) => state.stand(*details_version, choices),
                // Signed again after a withdrawal, with the details that stand.
                None => state.change(recorded.at),
            }
            state.revision = version;
            if let (Some((_, choices)), Some(permissions)) = (&mut state.standing, permissions) {
                choices.permit(permissions.clone());
            }
            state.move_to(SignatureStatus::Confirmed);
            state.confirmed_at = Some(recorded.at);
            state.was_confirmed = true;
            state.offers.clear();
            // Its key ended with those of all other forms.
            state.address_request = None;
            state.bounced = false;
            state.mails.clear();
        }
        SignatureEvent::DetailsChanged {
            show_name,
            news,
            consents,
        } => {
            let wanted = Permissions {
                show_name: *show_name,
                news: *news,
                consents: consents.clone(),
            };
            if state.would_allow_more(&wanted) {
                state.change(recorded.at);
            }
            if let Some((_, choices)) = &mut state.standing {
                choices.permit(wanted);
            }
            if *news {
                state.mails_stopped = false;
            }
            state.revision = version;
            state.mails.clear();
        }
        SignatureEvent::DetailsCorrected { choices, .. } => {
            state.stand(version, choices.clone());
            state.corrected_at = Some(recorded.at);
            state.change(recorded.at);
            if choices.news {
                state.mails_stopped = false;
            }
            state.mails.clear();
        }
        SignatureEvent::AddressChangeRequested { .. } => {
            state.address_request = Some(HeldAddress {
                version,
                at: recorded.at,
            });
            state.forget_addresses_before(recorded.at);
            state.addresses.push(recorded.at);
            state.change(recorded.at);
            state.mails.clear();
        }
        SignatureEvent::AddressDropped { address_version } => {
            let is_kept = |held: &HeldAddress| held.version != *address_version;
            state.address_request = state.address_request.filter(is_kept);
            state.told.retain(is_kept);
        }
        SignatureEvent::SignatureMoved { to, .. } => {
            // Their keys are the business of the stream that it goes on in.
            let told = std::mem::take(&mut state.told);
            state.end(SignatureStatus::Moved);
            state.told = told;
            state.moved_to = Some(*to);
            state.told.push(HeldAddress {
                version,
                at: recorded.at,
            });
        }
        SignatureEvent::SignatureReceived {
            from,
            choices,
            submitted_at,
            confirmed_at,
            corrected_at,
            changes,
            comment,
            endorsement,
            ..
        } => {
            let times = (*submitted_at, *confirmed_at, *corrected_at);
            state.receive(version, from, choices, times, *changes);
            state.comment = comment.map(|carried| carried.on_arrival(version));
            state.endorsement = endorsement.map(|carried| carried.on_arrival(version));
            state.forget_addresses_before(recorded.at);
        }
        SignatureEvent::SignatureWithdrawn {} => {
            state.move_to(SignatureStatus::Withdrawn);
            state.offers.clear();
            state.mails.clear();
        }
        SignatureEvent::SignatureDisowned {} => {
            state.move_to(SignatureStatus::Disowned);
            state.offers.clear();
            state.mails.clear();
            // What somebody else filled in was never confirmed by the holder of the mailbox.
            state.was_confirmed = false;
            state.mails_stopped = true;
            if let Some((_, choices)) = &mut state.standing {
                choices.permit(Permissions::default());
            }
            state.revision = version;
        }
        SignatureEvent::SignatureErased {} => state.end(SignatureStatus::Erased),
        SignatureEvent::SignaturePurged {} => state.end(SignatureStatus::Purged),
        SignatureEvent::PersonalDataExpired {} => {
            state.expired = true;
            state.offers.clear();
            state.forget_addresses();
            if let Some((_, choices)) = &mut state.standing {
                choices.permit(Permissions::default());
            }
        }
        SignatureEvent::ReminderRequested { .. } => {
            state.reminded = true;
            state.mail(recorded.at);
        }
        SignatureEvent::OwnLinkRequested { .. } => state.mail(recorded.at),
        SignatureEvent::OwnLinksReplaced { .. } => {
            state.own_links_from = version;
            state.mails.clear();
        }
        SignatureEvent::MailsStopped {} => {
            state.mails_stopped = true;
            if let Some((_, choices)) = &mut state.standing {
                choices.news = false;
            }
            state.revision = version;
        }
        SignatureEvent::MailsResumed {} => {
            state.mails_stopped = false;
            state.change(recorded.at);
            state.mails.clear();
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
        SignatureEvent::CommentApproved { details_version } => {
            state.comment = Some(Decision::approving(*details_version));
        }
        SignatureEvent::CommentRefused { details_version } => {
            state.comment = Some(Decision::refusing(*details_version));
        }
        SignatureEvent::EndorsementApproved { details_version } => {
            state.endorsement = Some(Decision::approving(*details_version));
        }
        SignatureEvent::EndorsementRejected { details_version } => {
            state.endorsement = Some(Decision::refusing(*details_version));
        }
    }
    state
}

/// Folds a stream.
#[must_use]
pub fn fold<'a>(events: impl IntoIterator<Item = &'a Recorded<SignatureEvent>>) -> Signature {
    events.into_iter().fold(Signature::default(), evolve)
}
