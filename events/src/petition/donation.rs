//! Where donations go.

use serde::{Deserialize, Serialize};

/// Where donations go, and what a bank asks of who sends one. All of it is public; every part may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Donation {
    /// IBAN in electronic format.
    pub iban: Option<String>,
    /// Whose account it is, as the bank has it; plain text of up to 70 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holder: Option<String>,
    /// The bank, 8 or 11 letters and digits (ISO 9362).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bic: Option<String>,
    /// What to write into the transfer; plain text of up to 140 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// A page that takes donations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

impl Donation {
    /// An account, and nothing else: all that schema 1 knew.
    #[must_use]
    pub fn account(iban: Option<String>) -> Self {
        Self {
            iban,
            ..Self::default()
        }
    }

    /// Whether it says no more than an account, or nothing.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        *self == Self::account(self.iban.clone())
    }
}
