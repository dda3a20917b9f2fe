//! The count of a petition's signatures, its history, and the names that chose to be shown.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The attribute of [`Count::disowned`], which releases before it did not write.
pub(crate) const DISOWNED: &str = "disowned";

/// Where every signature of a petition stands now.
///
/// `submitted = awaiting + confirmed + withdrawn + disowned + invalidated (all of them) + erased + purged`, at
/// every moment. The lines that are published contain something else: [`as_logged`](crate::explained::as_logged).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Count {
    /// People (by canonical email) who ever sent the form.
    pub submitted: u64,
    /// Those who have yet to confirm.
    pub awaiting: u64,
    /// Those who confirmed: the number that the petition shows.
    pub confirmed: u64,
    /// Those who withdrew their signature.
    pub withdrawn: u64,
    /// Those whose holder of the mailbox says that somebody else signed.
    pub disowned: u64,
    /// Those whose personal data was erased at their request; they no longer count.
    pub erased: u64,
    /// Those who never confirmed, so their personal data was erased after the deadline.
    pub purged: u64,
    /// Those among the confirmed whose mail bounced afterwards.
    pub confirmed_bounced: u64,
    /// Invalidated: submitted by a program.
    pub invalidated_automated: u64,
    /// Invalidated: the email address was disposable.
    pub invalidated_disposable_address: u64,
    /// Invalidated: not the name of a person.
    pub invalidated_false_name: u64,
    /// Invalidated: one person with several addresses.
    pub invalidated_same_person: u64,
    /// Invalidated for another reason.
    pub invalidated_other: u64,
}

impl Count {
    /// Those that an operator invalidated, by the public name of the reason.
    #[must_use]
    pub fn invalidated(&self) -> [(&'static str, u64); 5] {
        [
            ("automated", self.invalidated_automated),
            ("disposable_address", self.invalidated_disposable_address),
            ("false_name", self.invalidated_false_name),
            ("same_person", self.invalidated_same_person),
            ("other", self.invalidated_other),
        ]
    }

    /// Whether the lines add up to all that was submitted.
    #[must_use]
    pub fn adds_up(&self) -> bool {
        let invalidated: u64 = self.invalidated().iter().map(|(_, number)| number).sum();
        let taken_back = self.withdrawn + self.disowned;
        let lines = self.awaiting + self.confirmed + taken_back + self.erased + self.purged;
        self.submitted == lines + invalidated
    }
}

/// How many of those who confirmed chose to be shown by name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Names {
    confirmed: i64,
    submitted: i64,
    /// Below zero if somebody hid their name whom an earlier release had counted.
    shown: i64,
    /// Those of the submitted that were looked at for this.
    looked: i64,
}

impl Names {
    /// The attributes of the count that releases before it was counted did not write.
    pub const ATTRIBUTES: [&str; 2] = ["shown", "looked"];

    /// How many chose not to be shown; `None` if releases that did not count it wrote a part of the count, until a rebuild.
    #[must_use]
    pub fn not_shown(&self) -> Option<u64> {
        if self.looked != self.submitted {
            return None;
        }
        u64::try_from(self.confirmed - self.shown).ok()
    }
}

/// A person who confirmed and chose to be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signer {
    /// Given and family name.
    pub name: String,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
    /// Occupation or organisation; may be empty.
    pub occupation: String,
    /// When the signature was confirmed.
    pub confirmed_at: Timestamp,
}

/// A comment that its signer and an operator let be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    /// What was written; may have several lines.
    pub text: String,
    /// Given and family name, if the signer chose to be shown.
    #[serde(default)]
    pub name: Option<String>,
    /// ISO 3166-1 alpha-2 code; empty if the name is not shown.
    #[serde(default)]
    pub country: String,
    /// When the signature was confirmed.
    pub confirmed_at: Timestamp,
}

/// An organisation that endorses and is listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// Its name.
    pub name: String,
    /// Its website (`https`).
    pub link: String,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
    /// When its contact confirmed the endorsement.
    pub confirmed_at: Timestamp,
}

/// Where the endorsements of a petition stand now. Only [`Self::listed`] is public.
///
/// `submitted` is the sum of all others, at every moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OrganisationCount {
    /// Contacts (by canonical email) who ever sent the form.
    pub submitted: u64,
    /// Those who have yet to confirm.
    pub awaiting: u64,
    /// Confirmed, and waiting for an operator's approval.
    pub waiting: u64,
    /// Confirmed, listed and counted: the number that the petition shows.
    pub listed: u64,
    /// Confirmed, and rejected by an operator.
    pub rejected: u64,
    /// Withdrawn.
    pub withdrawn: u64,
    /// Not sent by the holder of the mailbox, who says so.
    pub disowned: u64,
    /// Invalidated by an operator.
    pub invalidated: u64,
    /// Erased at the contact's request.
    pub erased: u64,
    /// Erased because nobody confirmed.
    pub purged: u64,
}

/// The confirmed signatures of one UTC day, by the time of their confirmation. A signer who
/// withdraws or is erased leaves the day too, so all days add up to [`Count::confirmed`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {
    /// The day, in UTC.
    pub date: Date,
    /// All of the day.
    pub confirmed: u64,
    /// Those of each hour, from 00:00 to 23:59 UTC.
    pub hours: [u64; 24],
}
