//! The state that the events of a signature fold to.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Choices, Decision, HeldAddress, Invalidation, MAIL_PERIOD, Origin};
use crate::ids::Tag;

/// Where a signature stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignatureStatus {
    /// Never signed.
    #[default]
    Absent,
    /// Sent, not confirmed.
    Awaiting,
    /// Counts.
    Confirmed,
    /// Taken back.
    Withdrawn,
    /// The holder of the mailbox says that somebody else signed.
    Disowned,
    /// Set aside by an operator.
    Invalidated,
    /// Personal data erased by the signer; counts no more.
    Erased,
    /// Never confirmed, and personal data erased after the time for that.
    Purged,
    /// It goes on in the stream of another address.
    Moved,
}

/// A signature, folded from its stream.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// The version of the last event.
    pub version: u64,
    /// Where it stands.
    pub status: SignatureStatus,
    /// Details that may still be confirmed, by version.
    pub offers: BTreeMap<u64, Choices>,
    /// The details that count, or the newest ones before anything counts, with their version.
    pub standing: Option<(u64, Choices)>,
    /// When it was first sent.
    pub submitted_at: Option<Timestamp>,
    /// When a form with details last came.
    pub asked_at: Option<Timestamp>,
    /// When it was last confirmed.
    pub confirmed_at: Option<Timestamp>,
    /// When the details that stand were corrected, if they were.
    pub corrected_at: Option<Timestamp>,
    /// Whether the holder of the mailbox confirmed the details that stand, now or before withdrawing.
    pub was_confirmed: bool,
    /// The version of the event that last changed the details that stand, or what is allowed with them. A correction names
    /// the one that the signer saw.
    pub revision: u64,
    /// When the signer last changed something that counts against [`MAX_CHANGES_A_DAY`](super::MAX_CHANGES_A_DAY), within
    /// [`CHANGE_PERIOD`](super::CHANGE_PERIOD) of the newest.
    pub changes: Vec<Timestamp>,
    /// How many such changes there were in all.
    pub all_changes: u32,
    /// The version from which links open the own page: earlier ones were made useless. 0 if all do.
    pub own_links_from: u64,
    /// When forms and reminders caused mails since the holder of the mailbox last acted, within [`MAIL_PERIOD`] of
    /// the newest.
    pub mails: Vec<Timestamp>,
    /// Whether a reminder went out for the newest form.
    pub reminded: bool,
    /// Whether a mail came back for good since the holder last confirmed.
    pub bounced: bool,
    /// Whether a mail was marked as spam.
    pub complained: bool,
    /// Whether the signer wants no more mails.
    pub mails_stopped: bool,
    /// Whether the personal data is gone although the signature stands.
    pub expired: bool,
    /// How it was set aside, while it is.
    pub invalidated: Option<Invalidation>,
    /// The request for another address whose link still works.
    pub address_request: Option<HeldAddress>,
    /// When the signer asked for other addresses, within [`ADDRESS_PERIOD`](super::ADDRESS_PERIOD) of the newest.
    pub addresses: Vec<Timestamp>,
    /// The streams that it came through, the first one first.
    pub origins: Vec<Origin>,
    /// The old addresses that signatures left here, for the mails that tell them.
    pub told: Vec<HeldAddress>,
    /// The address that it moved to, until somebody signs with this one again.
    pub moved_to: Option<Tag>,
    /// Whether it is an organisation's, also once nothing stands.
    #[serde(default)]
    pub organisation: bool,
    /// What an operator last decided on a comment.
    pub comment: Option<Decision>,
    /// What an operator last decided on an organisation's endorsement.
    pub endorsement: Option<Decision>,
}

impl Signature {
    /// Whether the signer has not stopped mails, and there is still an address. What was asked for is sent on this
    /// condition alone: bounces and complaints of the exact address are in the list of suppressed addresses, which ages.
    #[must_use]
    pub fn takes_mail(&self) -> bool {
        !(self.mails_stopped || self.expired)
    }

    /// Whether mails that nobody asked for may go there, such as reminders and news.
    #[must_use]
    pub fn may_mail(&self) -> bool {
        self.takes_mail() && !self.bounced && !self.complained
    }

    /// Whether news are mailed: the signature counts, its signer chose news, and such mails may go there.
    #[must_use]
    pub fn gets_news(&self) -> bool {
        let chose = |(_, choices): &(u64, Choices)| choices.news;
        let is_chosen = self.standing.as_ref().is_some_and(chose);
        self.status == SignatureStatus::Confirmed && is_chosen && self.may_mail()
    }

    /// The version of the details that stand.
    #[must_use]
    pub fn details_version(&self) -> Option<u64> {
        self.standing.as_ref().map(|(version, _)| *version)
    }

    /// Whether there is personal data to show, change or erase.
    #[must_use]
    pub fn has_data(&self) -> bool {
        !self.expired && !self.is_gone()
    }

    /// Never signed, or nothing left but the stream.
    #[must_use]
    pub fn is_gone(&self) -> bool {
        matches!(
            self.status,
            SignatureStatus::Absent
                | SignatureStatus::Erased
                | SignatureStatus::Purged
                | SignatureStatus::Moved
        )
    }

    /// Where it stands without regard to having been set aside.
    #[must_use]
    pub fn own_status(&self) -> SignatureStatus {
        self.invalidated
            .as_ref()
            .map_or(self.status, |invalidation| invalidation.from)
    }

    /// Whether it was taken back, or was never its signer's, set aside or not.
    #[must_use]
    pub fn is_taken_back(&self) -> bool {
        matches!(
            self.own_status(),
            SignatureStatus::Withdrawn | SignatureStatus::Disowned
        )
    }

    /// The signer moves it there, set aside or not.
    pub(super) fn move_to(&mut self, status: SignatureStatus) {
        match &mut self.invalidated {
            Some(invalidation) => invalidation.from = status,
            None => self.status = status,
        }
    }

    /// A mail goes out at that moment.
    pub(super) fn mail(&mut self, at: Timestamp) {
        self.forget_mails_before(at);
        self.mails.push(at);
    }

    /// Drops the mails that no longer count at that moment.
    pub(super) fn forget_mails_before(&mut self, now: Timestamp) {
        self.mails
            .retain(|sent| now.duration_since(*sent) < MAIL_PERIOD);
    }

    /// Nothing personal is left. Whoever uses the address next begins anew, so what strangers did with it ends too.
    pub(super) fn end(&mut self, status: SignatureStatus) {
        self.status = status;
        self.invalidated = None;
        self.offers.clear();
        self.standing = None;
        self.corrected_at = None;
        self.was_confirmed = false;
        self.mails.clear();
        self.changes.clear();
        self.all_changes = 0;
        self.mails_stopped = false;
        self.bounced = false;
        self.complained = false;
        self.expired = false;
        self.addresses.clear();
        self.comment = None;
        self.endorsement = None;
        self.forget_addresses();
    }

    /// The keys of all addresses that were kept for a mail ended, but those of signatures that went on from here.
    pub(super) fn forget_addresses(&mut self) {
        self.address_request = None;
        let origins = std::mem::take(&mut self.origins);
        let is_own = |held: &HeldAddress| {
            let mut own = origins.iter().filter(|origin| origin.at == held.at);
            own.any(|origin| origin.version == held.version)
        };
        self.told.retain(|held| !is_own(held));
    }
}
