//! The count of a petition's signatures, its history, and the names that chose to be shown.

use jiff::Timestamp;
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
