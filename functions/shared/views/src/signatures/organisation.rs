//! What one endorsement adds to the count of organisations and to their list. Pure.
//!
//! Organisations are counted in an item of their own, so they are in no figure about people. Only those that are listed are public:
//! a stranger's form moves none of them.

use events::ids::SignatureId;
use events::signature::{EndorsementState, SignatureStatus};
use jiff::Timestamp;

use super::counted::CountedSignature;
use crate::Projection;
use crate::layout::{self, Key};

/// The attributes of the item that counts organisations: one for each place where an endorsement can stand, after the sum of
/// them all.
pub(crate) const LINES: [&str; 10] = [
    "submitted",
    "awaiting",
    "waiting",
    "listed",
    "rejected",
    "withdrawn",
    "disowned",
    "invalidated",
    "erased",
    "purged",
];

/// Changes of the numbers of organisations, in the order of `LINES`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OrganisationTally([i64; LINES.len()]);

impl OrganisationTally {
    fn of(line: &str) -> Self {
        let is_one = |name: &str| name == line || name == "submitted";
        Self(LINES.map(|name| i64::from(is_one(name))))
    }

    pub(super) fn add(&mut self, other: &Self, sign: i64) {
        for (sum, other) in self.0.iter_mut().zip(other.0) {
            *sum += sign * other;
        }
    }

    /// The change of one line, by its name.
    #[must_use]
    pub fn of_line(&self, line: &str) -> i64 {
        let mut lines = self.lines();
        lines.find(|(name, _)| *name == line).map_or(0, |it| it.1)
    }

    /// The attributes with their changes.
    pub fn lines(&self) -> impl Iterator<Item = (&'static str, i64)> {
        LINES.into_iter().zip(self.0)
    }
}

/// An organisation that is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListedOrganisation {
    /// Its place in the list.
    pub confirmed_at: Timestamp,
    /// The version whose details are shown.
    pub details: u64,
}

impl ListedOrganisation {
    /// The key of the entry in the list of organisations.
    #[must_use]
    pub fn key(&self, generation: u32, id: &SignatureId) -> Key {
        let pk = layout::petition(Projection::Signatures, generation, id.petition.as_str());
        let sk = layout::organisation(self.confirmed_at, &id.tag.to_string());
        (pk, sk)
    }
}

/// What an endorsement adds: its lines, and its entry if it has one. `None` if it adds nothing here.
pub(super) fn contribution(
    signature: &CountedSignature,
) -> Option<(OrganisationTally, Option<ListedOrganisation>)> {
    let details = signature.standing.as_ref();
    let state = details.map(|details| {
        let endorsement = details.choices.endorsement.unwrap_or_default();
        EndorsementState::of(endorsement, details.version, signature.decision)
    });
    let line = match (signature.status, state) {
        // What has moved counts where it is now.
        (SignatureStatus::Absent | SignatureStatus::Moved, _) => return None,
        (SignatureStatus::Awaiting, _) => "awaiting",
        (SignatureStatus::Confirmed, Some(EndorsementState::Listed)) => "listed",
        (SignatureStatus::Confirmed, Some(EndorsementState::Rejected)) => "rejected",
        (SignatureStatus::Confirmed, _) => "waiting",
        (SignatureStatus::Withdrawn, _) => "withdrawn",
        (SignatureStatus::Disowned, _) => "disowned",
        (SignatureStatus::Invalidated, _) => "invalidated",
        (SignatureStatus::Erased, _) => "erased",
        (SignatureStatus::Purged, _) => "purged",
    };
    let listed = match (details, signature.confirmed_at) {
        (Some(details), Some(confirmed_at)) if line == "listed" && !signature.expired => {
            Some(ListedOrganisation {
                confirmed_at,
                details: details.version,
            })
        }
        _ => None,
    };
    Some((OrganisationTally::of(line), listed))
}
