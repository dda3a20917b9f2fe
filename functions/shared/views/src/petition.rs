//! The petition as it is shown: one item per petition, one per news article.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::count::Signer;

pub use events::petition::{Article, PetitionStatus, ProofOfWork, Protection};

/// What a page needs to show one petition, folded from the petition's stream.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Petition {
    /// The petition's name in addresses, for example `clean-rivers`.
    pub slug: String,
    /// The version of the last event folded into this view.
    pub version: u64,
    /// Whether it takes signatures.
    pub status: PetitionStatus,
    /// BCP 47 tag of the language that a visitor gets who asks for none that there is.
    pub default_language: String,
    /// IANA name of the time zone in which the petition's times are shown.
    pub time_zone: String,
    /// The petition's words by BCP 47 tag; never empty once the petition is open.
    pub texts: BTreeMap<String, PetitionText>,
    /// Steps of the goal, rising; empty means the steps of [`crate::goal::STEPS`].
    pub goal_steps: Vec<u64>,
    /// IBAN for donations, as electronic format (no spaces), if there is one.
    pub iban: Option<String>,
    /// The campaign's email address, for questions, if there is one.
    #[serde(default)]
    pub contact: Option<String>,
    /// What it asks of its forms, against abuse.
    #[serde(default)]
    pub protection: Protection,
    /// Whether it takes no forms for a while, although it is open.
    #[serde(default)]
    pub paused: bool,
    /// Whether nobody's name is shown for a while.
    #[serde(default)]
    pub names_hidden: bool,
    /// Whether signers get no email that thanks them for confirming. Absent unless it is so, so that an item of an earlier
    /// release is the same.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub no_thank_you: bool,
}

impl Petition {
    /// Those of `signers` whom the public may see now: all, or none while names are hidden.
    pub(crate) fn visible(&self, signers: Vec<Signer>) -> Vec<Signer> {
        if self.names_hidden {
            return Vec::new();
        }
        signers
    }
}

/// The petition's words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PetitionText {
    /// The version of the event that set this text: what a signer agreed to.
    pub version: u64,
    /// The line above the title, for example "Sign the petition".
    pub call: String,
    /// Plain text.
    pub title: String,
    /// Plain text, may be empty.
    pub subtitle: String,
    /// Sanitised HTML, made from the campaigner's Markdown.
    pub body_html: String,
    /// Plain text of the body's beginning, for descriptions in search results and mails.
    pub summary: String,
}
