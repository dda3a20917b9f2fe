//! The petition as it is shown: one item per petition, one per news article.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::count::Signer;

pub use events::petition::{Article, Donation, PetitionStatus, ProofOfWork, Protection};

/// How long after a petition's closing a signature that was submitted before can still be confirmed.
pub const CONFIRMATION_GRACE: SignedDuration = SignedDuration::from_hours(24);

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
    /// Where donations go. Absent if that is an IBAN at most, so that an item of an earlier release is the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub donation: Option<Donation>,
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
    /// Where donations go; nowhere if all of it is missing.
    #[must_use]
    pub fn donation(&self) -> Donation {
        let plain = || Donation::account(self.iban.clone());
        self.donation.clone().unwrap_or_else(plain)
    }

    /// The text with this version, earlier ones too.
    #[must_use]
    pub fn text_version(&self, version: u64) -> Option<TextVersion<'_>> {
        self.texts.iter().find_map(|(language, text)| {
            let number = text.number_of(version)?;
            Some(TextVersion { language, number })
        })
    }

    /// Those of `signers` whom the public may see now: all, or none while names are hidden.
    pub(crate) fn visible(&self, signers: Vec<Signer>) -> Vec<Signer> {
        if self.names_hidden {
            return Vec::new();
        }
        signers
    }
}

/// A text by its language and its number, as people are told of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextVersion<'a> {
    /// BCP 47 tag.
    pub language: &'a str,
    /// From 1, in the order in which the texts in this language were published.
    pub number: usize,
}

impl TextVersion<'_> {
    /// The path of the page that shows this text, whatever was published since.
    #[must_use]
    pub fn path(&self, slug: &str) -> String {
        format!("/petitions/{slug}/texts/{}/{}", self.language, self.number)
    }
}

/// A text that another one in its language has replaced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EarlierText {
    /// BCP 47 tag.
    pub language: String,
    /// When it was published.
    pub published_at: Timestamp,
    /// The words.
    pub text: PetitionText,
}

/// The petition's words in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PetitionText {
    /// The version of the event that set this text: what a signer agreed to. A position in the log, so people are told its
    /// number in its language instead.
    pub version: u64,
    /// The versions of the texts in this language that this one has replaced, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replaced: Vec<u64>,
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

impl PetitionText {
    /// The versions of all texts in this language, oldest first.
    pub fn versions(&self) -> impl Iterator<Item = u64> {
        self.replaced.iter().copied().chain([self.version])
    }

    /// The number of the text with this version, from 1, if it is in this language.
    #[must_use]
    pub fn number_of(&self, version: u64) -> Option<usize> {
        let place = self.versions().position(|known| known == version)?;
        Some(place + 1)
    }
}
