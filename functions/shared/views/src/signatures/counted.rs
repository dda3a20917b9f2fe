//! What the count knows of one signature, folded from its events. Pure.
//!
//! The marker of a signature stores this state, so that the next event alone is enough to move the
//! count. It holds what the views need, and none of what only the rules of the model need: a new
//! rule changes no marker. It is a storage format: a new field needs a default, or a rebuild and
//! a new [`Projection::version`](crate::Projection::version). Attributes that this release does
//! not know are ignored; earlier releases wrote more of them.

use events::envelope::Recorded;
use events::ids::SignatureId;
use events::signature::{
    CarriedDecision, Choices, Decision, Endorsement, Reason, SHOW_COMMENT, SignatureEvent,
    SignatureStatus,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::areas::CountedArea;
use crate::items::{self, Item};
use crate::{ViewsError, layout};

/// A signature as far as it is counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountedSignature {
    /// The version of the last counted event; 0 for none.
    pub version: u64,
    /// Where the signature stands.
    pub status: SignatureStatus,
    /// Details that a link may still confirm. Confirming one of them makes its choices stand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offers: Vec<Details>,
    /// The details that count, or the newest ones before anything counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing: Option<Details>,
    /// When the signature was last confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_at: Option<Timestamp>,
    /// Whether a mail bounced since the signer last confirmed.
    #[serde(default)]
    pub bounced: bool,
    /// Set while an operator has the signature invalidated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invalidated: Option<Invalidated>,
    /// The version of the details whose comment an operator approved, unless it was refused since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_comment: Option<u64>,
    /// Whether it is an organisation's endorsement, also once nothing else is left of it. Absent unless it is so, as what follows, so
    /// that the marker of a person is the same as before there were endorsements.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub organisation: bool,
    /// What an operator last decided on the endorsement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Decision>,
    /// Whether the data of the endorsement was erased by age: it counts, and nothing is left to list.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub expired: bool,
    /// The region or the postcode area that it counts for. Absent unless the petition has rules for that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<CountedArea>,
}

/// What the views show of the details of one form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Details {
    /// The version of the event that carries them.
    pub version: u64,
    /// The signer's choices.
    pub choices: ListedChoices,
}

/// The choices that decide about a signer's entry in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedChoices {
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
    /// Whether the name may be shown.
    pub show_name: bool,
    /// Whether the comment may be shown. Absent unless it is so, so that a marker of an earlier release is the same.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub show_comment: bool,
    /// What the form of an organisation says. Absent for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub endorsement: Option<Endorsement>,
}

/// Why a signature is invalidated, and what it returns to when it is reinstated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invalidated {
    /// The reason, a line of the count.
    pub reason: Reason,
    /// The status without the invalidation.
    pub from: SignatureStatus,
}

impl Details {
    fn new(version: u64, choices: &Choices) -> Self {
        let choices = ListedChoices {
            country: choices.country.clone(),
            show_name: choices.show_name,
            show_comment: choices.show_comment(),
            endorsement: choices.endorsement,
        };
        Self { version, choices }
    }
}

impl CountedSignature {
    /// Folds one event in. The caller makes sure that it is the next one.
    #[must_use]
    pub fn evolve(mut self, recorded: &Recorded<SignatureEvent>) -> Self {
        let version = recorded.version;
        self.version = version;
        match &recorded.event {
            SignatureEvent::SignatureSubmitted { choices, .. } => {
                let details = Details::new(version, choices);
                self.status = SignatureStatus::Awaiting;
                self.organisation = choices.endorsement.is_some();
                self.expired = false;
                self.offers = vec![details.clone()];
                self.standing = Some(details);
            }
            SignatureEvent::ConfirmationRequested { details, .. } => {
                if let Some(details) = details {
                    let details = Details::new(version, &details.choices);
                    if self.status == SignatureStatus::Awaiting {
                        self.standing = Some(details.clone());
                    }
                    self.offers.push(details);
                }
            }
            SignatureEvent::SignatureConfirmed {
                details_version,
                permissions,
            } => {
                let mut offers = std::mem::take(&mut self.offers).into_iter();
                let confirmed = offers.find(|offer| offer.version == *details_version);
                self.standing = confirmed.or(self.standing);
                if let Some(permissions) = permissions {
                    self.show(permissions.show_name, permissions.show_comment());
                }
                self.confirmed_at = Some(recorded.at);
                self.bounced = false;
                self.move_to(SignatureStatus::Confirmed);
            }
            SignatureEvent::DetailsChanged {
                show_name,
                consents,
                ..
            } => self.show(*show_name, consents.contains_key(SHOW_COMMENT)),
            SignatureEvent::DetailsCorrected { choices, .. } => {
                self.standing = Some(Details::new(version, choices));
            }
            SignatureEvent::SignatureMoved { .. } => self.end(SignatureStatus::Moved),
            SignatureEvent::SignatureReceived {
                choices,
                confirmed_at,
                comment,
                endorsement,
                ..
            } => {
                self.end(SignatureStatus::Confirmed);
                self.organisation = choices.endorsement.is_some();
                self.standing = Some(Details::new(version, choices));
                self.confirmed_at = Some(*confirmed_at);
                self.approved_comment =
                    (*comment == Some(CarriedDecision::Approved)).then_some(version);
                self.decision = endorsement.map(|carried| carried.on_arrival(version));
            }
            SignatureEvent::SignatureWithdrawn {} => {
                self.offers.clear();
                self.move_to(SignatureStatus::Withdrawn);
            }
            SignatureEvent::SignatureDisowned {} => {
                self.offers.clear();
                self.show(false, false);
                self.move_to(SignatureStatus::Disowned);
            }
            SignatureEvent::SignatureErased {} => self.end(SignatureStatus::Erased),
            SignatureEvent::SignaturePurged {} => self.end(SignatureStatus::Purged),
            SignatureEvent::PersonalDataExpired {} => {
                self.offers.clear();
                self.show(false, false);
                self.expired = self.organisation;
                self.area = None;
            }
            SignatureEvent::EmailBounced { .. } => self.bounced = true,
            SignatureEvent::SignatureInvalidated { reason, .. } => {
                self.invalidated = Some(Invalidated {
                    reason: *reason,
                    from: self.own_status(),
                });
                self.status = SignatureStatus::Invalidated;
            }
            SignatureEvent::SignatureReinstated { .. } => {
                self.status = self.own_status();
                self.invalidated = None;
            }
            SignatureEvent::CommentApproved { details_version } => {
                self.approved_comment = Some(*details_version);
            }
            SignatureEvent::CommentRefused { .. } => self.approved_comment = None,
            SignatureEvent::EndorsementApproved { details_version } => {
                self.decision = Some(Decision::approving(*details_version));
            }
            SignatureEvent::EndorsementRejected { details_version } => {
                self.decision = Some(Decision::refusing(*details_version));
            }
            // About mails only: nothing of it is shown.
            SignatureEvent::ReminderRequested { .. }
            | SignatureEvent::OwnLinkRequested { .. }
            | SignatureEvent::OwnLinksReplaced { .. }
            | SignatureEvent::MailsStopped {}
            | SignatureEvent::MailsResumed {}
            | SignatureEvent::AddressChangeRequested { .. }
            | SignatureEvent::AddressDropped { .. }
            | SignatureEvent::EmailComplained { .. } => {}
        }
        self
    }

    /// The marker's item in `generation`.
    ///
    /// # Errors
    /// [`ViewsError::Request`].
    pub fn marker(&self, generation: u32, id: &SignatureId) -> Result<Item, ViewsError> {
        items::write(&layout::marker(generation, &id.to_string()), self)
    }

    /// Reads a marker, also one that an earlier release wrote.
    ///
    /// # Errors
    /// [`ViewsError::Unreadable`] if the item is not a marker.
    pub fn from_marker(item: Item) -> Result<Self, ViewsError> {
        let read: Self = items::read(item)?;
        let gone = matches!(
            read.status,
            SignatureStatus::Erased | SignatureStatus::Purged
        );
        // Earlier releases kept a bounce after the end of the data.
        Ok(Self {
            bounced: read.bounced && !gone,
            ..read
        })
    }

    fn own_status(&self) -> SignatureStatus {
        self.invalidated.map_or(self.status, |by| by.from)
    }

    /// Moves the signature to `status`; while it is invalidated, that is what it returns to.
    fn move_to(&mut self, status: SignatureStatus) {
        match &mut self.invalidated {
            Some(invalidated) => invalidated.from = status,
            None => self.status = status,
        }
    }

    /// Whether name and comment may be shown. What is shown of an organisation, its form says.
    fn show(&mut self, show_name: bool, show_comment: bool) {
        if let Some(standing) = &mut self.standing
            && standing.choices.endorsement.is_none()
        {
            standing.choices.show_name = show_name;
            standing.choices.show_comment = show_comment;
        }
    }

    /// No personal data is left.
    fn end(&mut self, status: SignatureStatus) {
        self.status = status;
        self.invalidated = None;
        self.offers.clear();
        self.standing = None;
        self.bounced = false;
        self.approved_comment = None;
        self.decision = None;
        self.expired = false;
        self.area = None;
    }
}
