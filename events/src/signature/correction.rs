//! Corrections of a signer's own data, and how many there may be.
//!
//! A change that gives or alters something counts: corrected details, a name that is shown, news, mails that are resumed,
//! signing again. A change that only takes back does not count and is never refused: hiding, no news, stopping mails,
//! withdrawing, erasing. Each of those needs one that counts before it can come again, so a stream stays bounded.

use jiff::{SignedDuration, Timestamp};

use super::{Choices, Permissions, Refusal, Signature, SignatureEvent, SignatureStatus};
use crate::personal::Personal;

/// Changes of one signature within [`CHANGE_PERIOD`].
pub const MAX_CHANGES_A_DAY: usize = 20;
/// How long a change counts against [`MAX_CHANGES_A_DAY`].
pub const CHANGE_PERIOD: SignedDuration = SignedDuration::from_hours(24);
/// Changes of one signature in all, until its data is erased.
pub const MAX_CHANGES: u32 = 200;

/// What a signer wants to have corrected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The [`Signature::revision`] that the signer saw.
    pub revision: u64,
    /// What is allowed from now on.
    pub permissions: Permissions,
    /// The new details; none if they stay as they are.
    pub details: Option<CorrectedDetails>,
}

/// Details as they are from now on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CorrectedDetails {
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
    /// All of it. The address is the one of the details before, to the letter: whose mailbox it is was proven once.
    pub personal: Personal,
}

/// What follows from a correction.
pub(super) fn decide(
    state: &Signature,
    correction: Correction,
) -> Result<Option<SignatureEvent<Personal>>, Refusal> {
    if state.expired {
        return Err(Refusal::NotFound);
    }
    let (Some((details_version, before)), true) = (&state.standing, state.was_confirmed) else {
        return Err(Refusal::NotConfirmed);
    };
    if correction.revision != state.revision {
        return Err(Refusal::Changed);
    }
    let Some(details) = correction.details else {
        return permissions(state, correction.permissions);
    };
    state.takes_change()?;
    let mut choices = Choices {
        country: details.country,
        ..before.clone()
    };
    choices.permit(correction.permissions);
    Ok(Some(SignatureEvent::DetailsCorrected {
        details_version: *details_version,
        choices,
        personal: details.personal,
    }))
}

/// What follows when the signer wants this to be allowed, and everything else as it is.
pub(super) fn permissions(
    state: &Signature,
    wanted: Permissions,
) -> Result<Option<SignatureEvent<Personal>>, Refusal> {
    let now = state.standing.as_ref().map(|(_, choices)| choices);
    if now.is_some_and(|now| now.permissions() == wanted) || state.is_endorsement() {
        return Ok(None);
    }
    if state.would_allow_more(&wanted) {
        state.takes_change()?;
    }
    let Permissions {
        show_name,
        news,
        consents,
    } = wanted;
    Ok(Some(SignatureEvent::DetailsChanged {
        show_name,
        news,
        consents,
    }))
}

/// What follows when no more news are wanted: they are no longer allowed, also while the signature does not count. What an
/// unconfirmed form says begins with its confirmation.
pub(super) fn stop_news(state: &Signature) -> Option<SignatureEvent<Personal>> {
    let (_, now) = state.standing.as_ref()?;
    let is_wanted = now.news && state.was_confirmed && !state.expired;
    let Permissions {
        show_name,
        consents,
        ..
    } = now.permissions();
    is_wanted.then_some(SignatureEvent::DetailsChanged {
        show_name,
        news: false,
        consents,
    })
}

/// Until when there is no room for one more, if `most` are possible within `period`. `made` is in the order of time, and has
/// those that still count.
pub(super) fn full_until(
    made: &[Timestamp],
    most: usize,
    period: SignedDuration,
) -> Option<Timestamp> {
    // When it no longer counts, one less than the most do.
    let ends_it = made.len().checked_sub(most)?;
    Some(
        made.get(ends_it)?
            .saturating_add(period)
            .unwrap_or(Timestamp::MAX),
    )
}

impl Signature {
    /// Whether the signer can correct the details: they were confirmed, and are neither erased nor invalidated.
    #[must_use]
    pub fn can_be_corrected(&self) -> bool {
        let is_theirs = matches!(
            self.status,
            SignatureStatus::Confirmed | SignatureStatus::Withdrawn
        );
        is_theirs && self.was_confirmed && !self.expired
    }

    /// Whether that allows something that is not allowed now.
    pub(super) fn would_allow_more(&self, wanted: &Permissions) -> bool {
        self.standing.as_ref().is_some_and(|(_, now)| {
            let mut consents = wanted.consents.iter();
            (wanted.show_name && !now.show_name)
                || (wanted.news && !now.news)
                || consents.any(|(id, given)| now.consents.get(id) != Some(given))
        })
    }

    /// Whether there is room for a change that counts.
    pub(super) fn takes_change(&self) -> Result<(), Refusal> {
        if self.all_changes >= MAX_CHANGES {
            return Err(Refusal::TooManyChanges { until: None });
        }
        match full_until(&self.changes, MAX_CHANGES_A_DAY, CHANGE_PERIOD) {
            None => Ok(()),
            until => Err(Refusal::TooManyChanges { until }),
        }
    }

    /// These details stand from the event `version` on.
    pub(super) fn stand(&mut self, version: u64, choices: Choices) {
        self.organisation = choices.endorsement.is_some();
        self.standing = Some((version, choices));
        self.corrected_at = None;
        self.revision = self.version;
    }

    /// A change that counts was made at that moment.
    pub(super) fn change(&mut self, at: Timestamp) {
        self.forget_changes_before(at);
        self.changes.push(at);
        self.all_changes = self.all_changes.saturating_add(1);
    }

    /// Drops the changes that no longer count at that moment.
    pub(super) fn forget_changes_before(&mut self, now: Timestamp) {
        self.changes
            .retain(|made| now.duration_since(*made) < CHANGE_PERIOD);
    }
}
