//! Whose address the mail about an event goes to, and which addresses a signature had before.

use super::{Origin, Signature, SignatureEvent, evolve, fold};
use crate::envelope::Recorded;

/// The version of the event whose address the mail about the event `version` goes to, by the events up to then: later
/// events never change whom a mail reached. `None` if no mail is about that event.
///
/// A confirmation goes to the address in the form that it is about, everything else to the address that signed. A form
/// for a signature that is confirmed already may come from another person, so its mail goes to the address in that form.
///
/// Details that were corrected later have lost their key. The corrected ones have the same address, so they stand for them.
#[must_use]
pub fn details_of_mail(events: &[Recorded<SignatureEvent>], version: u64) -> Option<u64> {
    let details = details_at(events, version)?;
    Some(
        events
            .iter()
            .fold(details, |details, recorded| match recorded.event {
                SignatureEvent::DetailsCorrected {
                    details_version, ..
                } if details_version == details => recorded.version,
                _ => details,
            }),
    )
}

/// The streams that the signature had come through when the event `version` followed.
#[must_use]
pub fn origins_before(events: &[Recorded<SignatureEvent>], version: u64) -> Vec<Origin> {
    let before = events.iter().filter(|recorded| recorded.version < version);
    fold(before).origins
}

/// The same without regard to what was corrected after the mail.
fn details_at(events: &[Recorded<SignatureEvent>], version: u64) -> Option<u64> {
    let mut state = Signature::default();
    for recorded in events {
        state = evolve(state, recorded);
        if recorded.version == version {
            return match &recorded.event {
                event if event.has_personal() => Some(version),
                SignatureEvent::SignatureConfirmed {
                    details_version, ..
                }
                | SignatureEvent::ReminderRequested { details_version } => Some(*details_version),
                SignatureEvent::ConfirmationRequested { .. }
                | SignatureEvent::OwnLinkRequested { .. }
                | SignatureEvent::OwnLinksReplaced { .. } => {
                    state.standing.map(|(standing, _)| standing)
                }
                _ => None,
            };
        }
    }
    None
}
