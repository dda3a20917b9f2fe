//! What one event changes in what is shown. Pure.
//!
//! A signature adds to its petition what [`contribution`] says of its state. An event changes
//! that by the difference of the states after and before it; differences add up to the same in
//! any order, so only each signature's own events need theirs.

use std::collections::BTreeMap;
use std::ops::AddAssign;

use events::envelope::Recorded;
use events::signature::{self, Reason, Signature, SignatureEvent, SignatureStatus};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;

/// A line of [`crate::count::Count`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// All that were ever sent.
    Submitted,
    /// Not confirmed yet.
    Awaiting,
    /// Counts.
    Confirmed,
    /// Counts, and a mail came back since.
    ConfirmedBounced,
    /// Taken back.
    Withdrawn,
    /// Erased at the signer's wish.
    Erased,
    /// Erased because nobody confirmed.
    Purged,
    /// Set aside.
    Invalidated(Reason),
}

/// The attributes of the count's item, in the order of [`Line::place`].
pub(crate) const LINES: [&str; 12] = [
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

    fn add(&mut self, other: &Self, sign: i64) {
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

/// A signature that is shown with its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Its place in the list.
    pub confirmed_at: Timestamp,
    /// The version whose details are shown.
    pub details: u64,
}

/// What one signature adds to its petition.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Contribution {
    /// To the count.
    pub tally: Tally,
    /// To this hour of this day (UTC): one confirmed signature.
    pub hour: Option<(Date, usize)>,
    /// To the list of signers.
    pub shown: Option<Shown>,
}

/// What `signature` adds to its petition.
#[must_use]
pub fn contribution(signature: &Signature) -> Contribution {
    let line = match signature.status {
        SignatureStatus::Absent => return Contribution::default(),
        SignatureStatus::Awaiting => Line::Awaiting,
        SignatureStatus::Confirmed => Line::Confirmed,
        SignatureStatus::Withdrawn => Line::Withdrawn,
        SignatureStatus::Erased => Line::Erased,
        SignatureStatus::Purged => Line::Purged,
        SignatureStatus::Invalidated => Line::Invalidated(
            // Whoever is set aside was so for a reason.
            (signature.invalidated.as_ref()).map_or(Reason::Other, |by| by.reason),
        ),
    };
    let bounced = signature.bounced && signature.status == SignatureStatus::Confirmed;
    let mut lines = vec![Line::Submitted, line];
    lines.extend(bounced.then_some(Line::ConfirmedBounced));
    let confirmed_at = signature
        .confirmed_at
        .filter(|_| signature.status == SignatureStatus::Confirmed);
    let shown = match (&signature.standing, confirmed_at) {
        (Some((details, choices)), Some(confirmed_at)) if choices.show_name => Some(Shown {
            confirmed_at,
            details: *details,
        }),
        _ => None,
    };
    Contribution {
        tally: Tally::of(&lines),
        hour: confirmed_at.map(hour),
        shown,
    }
}

fn hour(at: Timestamp) -> (Date, usize) {
    let at = Offset::UTC.to_datetime(at);
    (at.date(), usize::from(at.hour().unsigned_abs()))
}

/// What events change in a petition's count and days.
///
/// A day that was touched is here even when nothing of it is left: its item is then written with
/// zeros, whether the events come one by one or all at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// In the count.
    pub tally: Tally,
    /// In the hours of days.
    pub days: BTreeMap<Date, [i64; 24]>,
}

impl Change {
    fn add(&mut self, contribution: &Contribution, sign: i64) {
        self.tally.add(&contribution.tally, sign);
        if let Some((date, hour)) = contribution.hour
            && let Some(hour) = self.days.entry(date).or_default().get_mut(hour)
        {
            *hour += sign;
        }
    }
}

impl AddAssign<&Change> for Change {
    fn add_assign(&mut self, other: &Change) {
        self.tally.add(&other.tally, 1);
        for (date, hours) in &other.days {
            let mine = self.days.entry(*date).or_default();
            for (mine, hour) in mine.iter_mut().zip(hours) {
                *mine += hour;
            }
        }
    }
}

/// What an event is to a signature of which so much is counted.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Counted already.
    Seen,
    /// The events from `missing` on must come first.
    Gap {
        /// The version after the counted one.
        missing: u64,
    },
    /// The next one.
    Next {
        /// The signature after it.
        after: Box<Signature>,
        /// What it changes.
        change: Change,
    },
}

/// What `event` is to the signature `before`, and what it changes.
#[must_use]
pub fn apply(before: &Signature, event: &Recorded<SignatureEvent>) -> Step {
    let next = before.version + 1;
    if event.version < next {
        return Step::Seen;
    }
    if event.version > next {
        return Step::Gap { missing: next };
    }
    let after = signature::evolve(before.clone(), event);
    let mut change = Change::default();
    change.add(&contribution(before), -1);
    change.add(&contribution(&after), 1);
    Step::Next {
        after: Box::new(after),
        change,
    }
}

/// Events of one signature that are applied at once: they touch at most one day more than this,
/// which leaves room in a transaction.
const EVENTS_AT_ONCE: usize = 40;

/// A signature after some of its events.
#[derive(Clone, Debug, PartialEq)]
pub struct Walked {
    /// The signature then.
    pub after: Signature,
    /// What they changed.
    pub change: Change,
    /// More are left for another time.
    pub more: bool,
}

/// Applies those of `events` (rising versions) that are next; `None` if all were counted before.
///
/// # Errors
/// With the version that is missing, when one must come before them.
pub fn walk(
    before: &Signature,
    events: &[Recorded<SignatureEvent>],
) -> Result<Option<Walked>, u64> {
    let mut walked = Walked {
        after: before.clone(),
        change: Change::default(),
        more: false,
    };
    let mut steps = 0;
    for event in events {
        match apply(&walked.after, event) {
            Step::Seen => {}
            Step::Gap { missing } => return Err(missing),
            Step::Next { .. } if steps == EVENTS_AT_ONCE => {
                walked.more = true;
                break;
            }
            Step::Next { after, change } => {
                walked.after = *after;
                walked.change += &change;
                steps += 1;
            }
        }
    }
    Ok((steps > 0).then_some(walked))
}
