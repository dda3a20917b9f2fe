//! By what a petition shows where its confirmed signatures come from.

use serde::{Deserialize, Serialize};

/// What the signatures are counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlacesBy {
    /// The country that signers chose, the only part of an address that events have in clear.
    Country,
}

impl PlacesBy {
    /// The name of the form's field, which is also its name in folders and in JSON.
    #[must_use]
    pub fn field(self) -> &'static str {
        match self {
            Self::Country => "country",
        }
    }
}
