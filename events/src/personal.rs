//! What a signer tells about themselves. Sealed wherever it is kept.

use serde::{Deserialize, Serialize};

/// Personal data of one signature.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Personal {
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// The address as it was typed: mail goes there.
    pub email: String,
    /// City; may be empty.
    pub city: String,
    /// Occupation or organisation; may be empty.
    pub occupation: String,
    /// Comment; may be empty.
    pub comment: String,
}

impl Personal {
    /// Given and family name, as shown in public if the signer chose so.
    #[must_use]
    pub fn display_name(&self) -> String {
        format!("{} {}", self.given_name, self.family_name)
    }
}

impl std::fmt::Debug for Personal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Personal(hidden)")
    }
}
