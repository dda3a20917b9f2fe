//! Another address for a signature that was confirmed.
//!
//! The address determines the stream, so a signature moves: the signer asks on their own page, a mail goes to the new
//! address, and its holder presses the button there. Then the stream of the old address gets [`SignatureEvent::SignatureMoved`],
//! and that of the new one [`SignatureEvent::SignatureReceived`], in one transaction. Another spelling of the same mailbox has
//! the same stream, which then gets both.
//!
//! A signature moves only while it counts. An invalidated one stays where it is, and none moves to an address whose
//! signature counts or is invalidated.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::correction::full_until;
use super::{
    CHANGE_PERIOD, CarriedDecision, Choices, EndorsementState, Refusal, Signature, SignatureEvent,
    SignatureStatus,
};
use crate::ids::{SignatureId, Tag};
use crate::personal::Personal;

/// Addresses that a signer can ask for within [`ADDRESS_PERIOD`]: each causes a mail to somebody who may be a stranger.
pub const MAX_ADDRESSES_A_DAY: usize = 3;
/// How long an address counts against [`MAX_ADDRESSES_A_DAY`].
pub const ADDRESS_PERIOD: SignedDuration = CHANGE_PERIOD;

/// A stream that a signature came through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The tag of the address that it had.
    pub tag: Tag,
    /// The version of its `SignatureMoved`, which carries that address.
    pub version: u64,
    /// When it moved on.
    pub at: Timestamp,
}

impl Origin {
    /// The stream and the version of the event with the old address, of a signature that is now `id`.
    #[must_use]
    pub fn key(&self, id: &SignatureId) -> (String, u64) {
        let stream = SignatureId {
            petition: id.petition.clone(),
            tag: self.tag,
        };
        (stream.to_string(), self.version)
    }
}

/// An address that an event carries for a mail, and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldAddress {
    /// The version of the event.
    pub version: u64,
    /// When it was appended.
    pub at: Timestamp,
}

/// A signature as it leaves one stream and reaches another. It holds personal data, which its `Debug` hides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// The streams that it came through; the last is the one that it leaves.
    pub from: Vec<Origin>,
    /// As they stood.
    pub choices: Choices,
    /// When the form was first sent.
    pub submitted_at: Timestamp,
    /// When it was confirmed.
    pub confirmed_at: Timestamp,
    /// When the details were last corrected.
    pub corrected_at: Option<Timestamp>,
    /// How many changes that count there were in all.
    pub changes: u32,
    /// As it stood, under the new address.
    pub personal: Personal,
    /// What an operator had decided on its comment.
    pub comment: Option<CarriedDecision>,
    /// What an operator had decided on it as an endorsement.
    pub endorsement: Option<CarriedDecision>,
}

impl Signature {
    /// Whether the signer can ask for another address; if not, why.
    ///
    /// # Errors
    /// [`Refusal`].
    pub fn takes_address(&self) -> Result<(), Refusal> {
        self.may_move()?;
        if let Some(until) = full_until(&self.addresses, MAX_ADDRESSES_A_DAY, ADDRESS_PERIOD) {
            return Err(Refusal::TooManyAddresses { until });
        }
        self.takes_change()
    }

    /// Whether the signer can move it, apart from how often they have asked.
    #[must_use]
    pub fn can_change_address(&self) -> bool {
        self.may_move().is_ok()
    }

    /// Whether it counts, and mails may go to its signer: nobody takes a signature over unseen, after stopping the mail that
    /// would tell its signer.
    fn may_move(&self) -> Result<(), Refusal> {
        match self.status {
            _ if self.expired || self.is_gone() => Err(Refusal::NotFound),
            SignatureStatus::Invalidated => Err(Refusal::SetAside),
            SignatureStatus::Confirmed if self.mails_stopped => Err(Refusal::NoMails),
            // A move is no way around the decision.
            SignatureStatus::Confirmed
                if self.endorsement_state() == Some(EndorsementState::Rejected) =>
            {
                Err(Refusal::NotConfirmed)
            }
            SignatureStatus::Confirmed => Ok(()),
            _ => Err(Refusal::NotConfirmed),
        }
    }

    /// The signature for the stream of its new address, if it is `moved` at `at` with these details. `None` if it has none.
    #[must_use]
    pub fn arrival(&self, own: Tag, moved: HeldAddress, personal: Personal) -> Option<Arrival> {
        let mut from = self.origins.clone();
        from.push(Origin {
            tag: own,
            version: moved.version,
            at: moved.at,
        });
        let (standing, choices) = self.standing.as_ref()?;
        let carried = |last| CarriedDecision::of(last, *standing);
        Some(Arrival {
            from,
            choices: choices.clone(),
            submitted_at: self.submitted_at?,
            confirmed_at: self.confirmed_at?,
            corrected_at: self.corrected_at,
            changes: self.all_changes,
            personal,
            comment: self.comment.and_then(carried),
            endorsement: self.endorsement.and_then(carried),
        })
    }

    /// Drops the addresses that no longer count at that moment.
    pub(super) fn forget_addresses_before(&mut self, now: Timestamp) {
        let counts = |asked: &Timestamp| now.duration_since(*asked) < ADDRESS_PERIOD;
        self.addresses.retain(counts);
    }

    /// The signature arrives in this stream at `version`.
    pub(super) fn receive(
        &mut self,
        version: u64,
        from: &[Origin],
        choices: &Choices,
        (submitted_at, confirmed_at, corrected_at): (Timestamp, Timestamp, Option<Timestamp>),
        changes: u32,
    ) {
        // What the mailbox itself reported stays.
        let complained = self.complained;
        self.end(SignatureStatus::Confirmed);
        self.complained = complained;
        self.moved_to = None;
        self.stand(version, choices.clone());
        self.submitted_at = Some(submitted_at);
        self.asked_at = Some(submitted_at);
        self.confirmed_at = Some(confirmed_at);
        self.corrected_at = corrected_at;
        self.was_confirmed = true;
        self.all_changes = changes;
        self.origins = from.to_vec();
        self.addresses = from.iter().map(|origin| origin.at).collect();
    }
}

/// What follows when the signer asks for a mail to this address.
pub(super) fn request(
    state: &Signature,
    language: String,
    address: Personal,
) -> Result<Option<SignatureEvent<Personal>>, Refusal> {
    state.takes_address()?;
    Ok(Some(SignatureEvent::AddressChangeRequested {
        language,
        address,
        replaces: state.address_request.map(|request| request.version),
    }))
}

/// What follows in the stream of the old address when the holder of the new one presses the button.
pub(super) fn leave(
    state: &Signature,
    request: u64,
    to: Tag,
    address: Personal,
) -> Result<Option<SignatureEvent<Personal>>, Refusal> {
    state.may_move()?;
    let asked = state.address_request.map(|request| request.version);
    let (true, Some((_, choices))) = (asked == Some(request), &state.standing) else {
        return Err(Refusal::LinkOutdated);
    };
    Ok(Some(SignatureEvent::SignatureMoved {
        request,
        to,
        language: choices.language.clone(),
        address,
    }))
}

/// What follows in the stream of the new address.
pub(super) fn arrive(
    state: &Signature,
    arrival: Arrival,
) -> Result<Option<SignatureEvent<Personal>>, Refusal> {
    match state.status {
        SignatureStatus::Invalidated => Err(Refusal::SetAside),
        SignatureStatus::Confirmed => Err(Refusal::AlreadyConfirmed),
        // Never signed, erased, only offered by a form, or taken back: the holder of the mailbox decides now.
        _ => Ok(Some(SignatureEvent::SignatureReceived {
            from: arrival.from,
            choices: arrival.choices,
            submitted_at: arrival.submitted_at,
            confirmed_at: arrival.confirmed_at,
            corrected_at: arrival.corrected_at,
            changes: arrival.changes,
            personal: arrival.personal,
            comment: arrival.comment,
            endorsement: arrival.endorsement,
        })),
    }
}

/// What follows when addresses from before that moment are no longer needed: one event for each.
pub(super) fn drop_before(
    state: &Signature,
    before: Timestamp,
) -> Option<SignatureEvent<Personal>> {
    let held = state.address_request.iter().chain(&state.told);
    let oldest = held
        .filter(|held| held.at < before)
        .min_by_key(|held| held.at)?;
    Some(SignatureEvent::AddressDropped {
        address_version: oldest.version,
    })
}
