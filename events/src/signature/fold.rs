//! How each event of a signature changes its state.

use std::collections::BTreeMap;

use super::{Invalidation, Permissions, Signature, SignatureEvent, SignatureStatus};
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
            state.standing = Some((version, choices.clone()));
            state.submitted_at = Some(recorded.at);
            state.asked_at = Some(recorded.at);
            state.reminded = false;
            state.mail(recorded.at);
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
            state.mail(recorded.at);
        }
        SignatureEvent::SignatureConfirmed {
            details_version,
            permissions,
        } => {
            if let Some(choices) = state.offers.remove(details_version) {
                state.standing = Some((*details_version, choices));
            }
            if let (Some((_, choices)), Some(permissions)) = (&mut state.standing, permissions) {
                choices.permit(*permissions);
            }
            state.move_to(SignatureStatus::Confirmed);
            state.confirmed_at = Some(recorded.at);
            state.was_confirmed = true;
            state.offers.clear();
            state.bounced = false;
            state.mails.clear();
        }
        SignatureEvent::DetailsChanged { show_name, news } => {
            if let Some((_, choices)) = &mut state.standing {
                choices.permit(Permissions {
                    show_name: *show_name,
                    news: *news,
                });
            }
            if *news {
                state.mails_stopped = false;
            }
            state.mails.clear();
        }
        SignatureEvent::SignatureWithdrawn {} => {
            state.move_to(SignatureStatus::Withdrawn);
            state.offers.clear();
            state.mails.clear();
        }
        SignatureEvent::SignatureErased {} => state.end(SignatureStatus::Erased),
        SignatureEvent::SignaturePurged {} => state.end(SignatureStatus::Purged),
        SignatureEvent::PersonalDataExpired {} => {
            state.expired = true;
            state.offers.clear();
            if let Some((_, choices)) = &mut state.standing {
                choices.permit(Permissions {
                    show_name: false,
                    news: false,
                });
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
