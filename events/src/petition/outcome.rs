//! What became of a petition.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Something that a petition came to. It can come to several of them, one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutcomeKind {
    /// It was handed to those whom it asks.
    Delivered,
    /// They answered.
    Answered,
    /// They do what it asks for.
    Successful,
    /// They do not.
    Unsuccessful,
    /// Its organiser took it back.
    Withdrawn,
}

impl OutcomeKind {
    /// All of them, in the order in which they usually come.
    pub const ALL: [Self; 5] = [
        Self::Delivered,
        Self::Answered,
        Self::Successful,
        Self::Unsuccessful,
        Self::Withdrawn,
    ];

    /// Its name in folders, JSON and the log.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Delivered => "delivered",
            Self::Answered => "answered",
            Self::Successful => "successful",
            Self::Unsuccessful => "unsuccessful",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Whether it ends the petition: nobody can sign any more, and there is no other end.
    #[must_use]
    pub fn is_final(self) -> bool {
        match self {
            Self::Delivered | Self::Answered => false,
            Self::Successful | Self::Unsuccessful | Self::Withdrawn => true,
        }
    }
}

/// What became of a petition, when, and in which words. All of it is public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// What.
    pub kind: OutcomeKind,
    /// On which day.
    pub date: Date,
    /// In words, by BCP 47 tag.
    pub texts: BTreeMap<String, OutcomeText>,
}

/// An outcome in the words of one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutcomeText {
    /// Plain text.
    pub text: String,
    /// Where to read more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}
