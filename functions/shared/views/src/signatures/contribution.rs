//! What one signature adds to its petition: to the count, to a day, to the list of signers. Pure.

use events::ids::SignatureId;
use events::signature::{Reason, SignatureStatus};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;

use super::counted::CountedSignature;
use super::organisation::{self, ListedOrganisation, OrganisationTally};
use crate::Projection;
use crate::count::DISOWNED;
use crate::layout::{self, Key};
use crate::places::Place;

/// A line of [`crate::count::Count`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// All that were ever submitted.
    Submitted,
    /// Not confirmed yet.
    Awaiting,
    /// Counts.
    Confirmed,
    /// Counts, and a mail has bounced since.
    ConfirmedBounced,
    /// Withdrawn by the signer.
    Withdrawn,
    /// Not signed by the holder of the mailbox, who says so.
    Disowned,
    /// Erased at the signer's request.
    Erased,
    /// Erased because nobody confirmed.
    Purged,
    /// Invalidated by an operator.
    Invalidated(Reason),
    /// Counts, and its signer chose to be shown by name.
    Shown,
    /// Was submitted, and whether it is [`Self::Shown`] is counted. Releases that did not count it wrote none, so only a count in
    /// which this is all that were submitted knows how many are shown.
    Looked,
}

/// The attributes of the count's item, in the order of [`Line::place`].
pub(crate) const LINES: [&str; 15] = [
    "submitted",
    "awaiting",
    "confirmed",
    "confirmed_bounced",
    "withdrawn",
    "erased",
    "purged",
    "invalidated_automated",
    "invalidated_disposable_address",
    "invalidated_false_name",
    "invalidated_same_person",
    "invalidated_other",
    "shown",
    "looked",
    DISOWNED,
];

impl Line {
    fn place(self) -> usize {
        match self {
            Self::Submitted => 0,
            Self::Awaiting => 1,
            Self::Confirmed => 2,
            Self::ConfirmedBounced => 3,
            Self::Withdrawn => 4,
            Self::Erased => 5,
            Self::Purged => 6,
            Self::Invalidated(Reason::Automated) => 7,
            Self::Invalidated(Reason::DisposableAddress) => 8,
            Self::Invalidated(Reason::FalseName) => 9,
            Self::Invalidated(Reason::SamePerson) => 10,
            Self::Invalidated(Reason::Other) => 11,
            Self::Shown => 12,
            Self::Looked => 13,
            Self::Disowned => 14,
        }
    }
}

/// Changes of the lines of [`crate::count::Count`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally([i64; LINES.len()]);

impl Tally {
    fn of(lines: &[Line]) -> Self {
        let mut tally = Self::default();
        for line in lines {
            if let Some(sum) = tally.0.get_mut(line.place()) {
                *sum += 1;
            }
        }
        tally
    }

    pub(super) fn add(&mut self, other: &Self, sign: i64) {
        for (sum, other) in self.0.iter_mut().zip(other.0) {
            *sum += sign * other;
        }
    }

    /// The change of one line.
    #[must_use]
    pub fn of_line(&self, line: Line) -> i64 {
        self.0.get(line.place()).copied().unwrap_or_default()
    }

    /// The attributes of the count's item with their changes.
    pub fn lines(&self) -> impl Iterator<Item = (&'static str, i64)> {
        LINES.into_iter().zip(self.0)
    }
}

/// A signature that is listed with the signer's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListedSigner {
    /// Its place in the list.
    pub confirmed_at: Timestamp,
    /// The version whose details are shown.
    pub details: u64,
}

impl ListedSigner {
    /// The key of the entry in the list of signers.
    #[must_use]
    pub fn key(&self, generation: u32, id: &SignatureId) -> Key {
        let pk = layout::petition(Projection::Signatures, generation, id.petition.as_str());
        (pk, layout::signer(self.confirmed_at, &id.tag.to_string()))
    }
}

/// A comment that is shown, if there is one in the details.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListedComment {
    /// Its place in the list.
    pub confirmed_at: Timestamp,
    /// The version whose comment is shown.
    pub details: u64,
    /// Whether the name stands beside it.
    pub with_name: bool,
}

impl ListedComment {
    /// The key of the entry in the list of comments.
    #[must_use]
    pub fn key(&self, generation: u32, id: &SignatureId) -> Key {
        let pk = layout::petition(Projection::Signatures, generation, id.petition.as_str());
        (pk, layout::comment(self.confirmed_at, &id.tag.to_string()))
    }
}

/// What one signature adds to its petition: a person's to everything but the organisations, and an organisation's to these alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Contribution {
    /// To the count.
    pub tally: Tally,
    /// To this hour of this day (UTC): one confirmed signature.
    pub hour: Option<(Date, usize)>,
    /// To this place: one confirmed signature.
    pub place: Option<Place>,
    /// To the list of signers.
    pub listed: Option<ListedSigner>,
    /// To the list of comments.
    pub comment: Option<ListedComment>,
    /// To the count of organisations; none if it is a person's.
    pub organisations: Option<OrganisationTally>,
    /// To the list of organisations.
    pub organisation: Option<ListedOrganisation>,
}

impl Contribution {
    /// The keys of its entries in lists, which it has if its details have something to show there.
    #[must_use]
    pub fn keys(&self, generation: u32, id: &SignatureId) -> Vec<Key> {
        let signer = self.listed.map(|listed| listed.key(generation, id));
        let comment = self.comment.map(|comment| comment.key(generation, id));
        let organisation = self.organisation.map(|listed| listed.key(generation, id));
        let people = signer.into_iter().chain(comment);
        people.chain(organisation).collect()
    }

    /// The version of the details that its entries show.
    #[must_use]
    pub fn details(&self) -> Option<u64> {
        let comment = self.comment.map(|comment| comment.details);
        let organisation = self.organisation.map(|organisation| organisation.details);
        let listed = self.listed.map(|listed| listed.details);
        listed.or(comment).or(organisation)
    }
}

/// What `signature` adds to its petition.
#[must_use]
pub fn contribution(signature: &CountedSignature) -> Contribution {
    if signature.organisation {
        let Some((tally, listed)) = organisation::contribution(signature) else {
            return Contribution::default();
        };
        return Contribution {
            organisations: Some(tally),
            organisation: listed,
            ..Contribution::default()
        };
    }
    let line = match signature.status {
        // What has moved counts where it is now.
        SignatureStatus::Absent | SignatureStatus::Moved => return Contribution::default(),
        SignatureStatus::Awaiting => Line::Awaiting,
        SignatureStatus::Confirmed => Line::Confirmed,
        SignatureStatus::Withdrawn => Line::Withdrawn,
        SignatureStatus::Disowned => Line::Disowned,
        SignatureStatus::Erased => Line::Erased,
        SignatureStatus::Purged => Line::Purged,
        // Every invalidated signature has a reason.
        SignatureStatus::Invalidated => {
            Line::Invalidated(signature.invalidated.map_or(Reason::Other, |by| by.reason))
        }
    };
    let bounced = signature.bounced && signature.status == SignatureStatus::Confirmed;
    let mut lines = vec![Line::Submitted, line, Line::Looked];
    lines.extend(bounced.then_some(Line::ConfirmedBounced));
    let confirmed_at = signature
        .confirmed_at
        .filter(|_| signature.status == SignatureStatus::Confirmed);
    let listed = match (&signature.standing, confirmed_at) {
        (Some(details), Some(confirmed_at)) if details.choices.show_name => Some(ListedSigner {
            confirmed_at,
            details: details.version,
        }),
        _ => None,
    };
    lines.extend(listed.map(|_| Line::Shown));
    let comment = match (&signature.standing, confirmed_at) {
        (Some(details), Some(confirmed_at))
            if details.choices.show_comment
                && signature.approved_comment == Some(details.version) =>
        {
            Some(ListedComment {
                confirmed_at,
                details: details.version,
                with_name: details.choices.show_name,
            })
        }
        _ => None,
    };
    let place = (signature.status == SignatureStatus::Confirmed).then(|| {
        let details = signature.standing.as_ref();
        details.map_or(Place::NOT_SAID, |details| {
            Place::of_country(&details.choices.country)
        })
    });
    Contribution {
        tally: Tally::of(&lines),
        hour: confirmed_at.map(hour),
        place,
        listed,
        comment,
        organisations: None,
        organisation: None,
    }
}

fn hour(at: Timestamp) -> (Date, usize) {
    let at = Offset::UTC.to_datetime(at);
    (at.date(), usize::from(at.hour().unsigned_abs()))
}
