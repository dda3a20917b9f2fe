//! The count of a petition's signatures, its history, and the names that chose to be shown.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Where every signature of a petition stands now.
///
/// `submitted = awaiting + confirmed + withdrawn + erased`, at every moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    /// People (by canonical email) who ever sent the form.
    pub submitted: u64,
    /// Those who have yet to confirm.
    pub awaiting: u64,
    /// Those who confirmed: the number that the petition shows.
    pub confirmed: u64,
    /// Those who took their signature back.
    pub withdrawn: u64,
    /// Those whose personal data was erased; they count no more.
    pub erased: u64,
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

/// The confirmed signatures of one UTC day, by the moment of their confirmation. Who withdraws
/// or is erased leaves the day too, so all days together give [`Count::confirmed`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {
    /// The day, in UTC.
    pub date: Date,
    /// All of the day.
    pub confirmed: u64,
    /// Those of each hour, from 00:00 to 23:59 UTC.
    pub hours: [u64; 24],
}
