//! Whether organisations can endorse a petition.

use serde::{Deserialize, Serialize};

/// Whether organisations can endorse, and who decides that they are listed. By default they cannot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Organisations {
    /// Whether the petition takes their forms.
    pub allowed: bool,
    /// Whether an operator approves each before it is listed and counts.
    pub approval: bool,
}

impl Organisations {
    /// Whether it is how every petition was before there was a choice.
    #[must_use]
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }
}
