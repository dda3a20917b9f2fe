//! The petition as it is shown: one item per petition, one per news article.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

pub use crate::article::Article;
pub use events::petition::{
    Addressee, Asked, ChoiceOption, Consent, Donation, DraftLink, Facts, Form, NameFields,
    NamesFrom, Organisations, Organiser, OrganiserKind, Outcome, OutcomeKind, OutcomeText,
    OwnField, PetitionStatus, Pictures, PlacesBy, ProofOfWork, Protection, Source,
};

/// How long after a petition's closing a signature that was submitted before can still be confirmed.
pub const CONFIRMATION_GRACE: SignedDuration = SignedDuration::from_hours(24);

/// What a page needs to show one petition, folded from the petition's stream.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Petition {
    /// The petition's name in addresses, for example `clean-rivers`.
    pub slug: String,
    /// The version of the last event folded into this view.
    pub version: u64,
    /// What was last set. [`Self::status_at`] says whether it takes signatures.
    #[serde(rename = "status")]
    pub set_status: PetitionStatus,
    /// When it closes by itself, if a time is set. The optional parts that follow are absent unless they are set, so that an
    /// item of an earlier release is the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes_at: Option<Timestamp>,
    /// Who asks, whom, where and since when.
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
    /// What became of it, in the order of time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outcomes: Vec<Outcome>,
    /// Who sees it while it is a draft.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft_link: Option<DraftLink>,
    /// The origins of other sites that may show it in a frame.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub embed_on: Vec<String>,
    /// The sources of visitors that it counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// The code of its short link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// By what it shows where its signatures come from, if it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub places: Option<ShownPlaces>,
    /// What links that share it say instead of its title, by BCP 47 tag.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub share_texts: BTreeMap<String, String>,
    /// BCP 47 tag of the language that a visitor gets who asks for none that there is.
    pub default_language: String,
    /// IANA name of the time zone in which the petition's times are shown.
    pub time_zone: String,
    /// The petition's words by BCP 47 tag; never empty once the petition is open.
    pub texts: BTreeMap<String, PetitionText>,
    /// Steps of the goal, rising; empty means the steps of [`crate::goal::STEPS`].
    pub goal_steps: Vec<u64>,
    /// The steps that were reached, the smallest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals_reached: Vec<ReachedGoal>,
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
    /// Whether signers can download no receipt of the public log. Absent unless it is so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub no_receipts: bool,
    /// Its pictures.
    #[serde(default, skip_serializing_if = "Pictures::is_empty")]
    pub pictures: Pictures,
    /// Whether its own picture is on the card beside shared links, where [`crate::card`] has it. Absent unless it is, so that an item
    /// of an earlier release is the same.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub has_card_picture: bool,
    /// What its form asks. Absent unless that was chosen, so that an item of an earlier release is the same.
    #[serde(default, skip_serializing_if = "Form::is_default")]
    pub form: Form,
    /// Whether organisations can endorse it. Absent unless they were ever allowed to, so that an item of an earlier release is the
    /// same.
    #[serde(default, skip_serializing_if = "Organisations::is_default")]
    pub organisations: Organisations,
    /// Before how many confirmed people nobody is named, if it promised that. Absent unless it did, so that an item of an earlier
    /// release is the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub names_from: Option<NamesFrom>,
}

/// By what a petition shows where its signatures come from. The rules about areas are in an item of their own, so that nobody reads
/// them who only needs their name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ShownPlaces {
    /// The country.
    Country,
    /// The region, by the rules of this name.
    Region(String),
    /// The beginning of the postcode, by the rules of this name.
    Postcode(String),
}

impl ShownPlaces {
    /// What the petition's page needs to know of `by`.
    #[must_use]
    pub fn of(by: &PlacesBy) -> Self {
        match (by, by.rules()) {
            (PlacesBy::Region { .. }, Some(rules)) => Self::Region(rules),
            (PlacesBy::Postcode { .. }, Some(rules)) => Self::Postcode(rules),
            _ => Self::Country,
        }
    }

    /// The name of the form's field, which is also its name in JSON.
    #[must_use]
    pub fn field(&self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Region(_) => "region",
            Self::Postcode(_) => "postcode",
        }
    }

    /// The name of the rules by which signers are in areas; `None` for countries.
    #[must_use]
    pub fn rules(&self) -> Option<&str> {
        match self {
            Self::Country => None,
            Self::Region(rules) | Self::Postcode(rules) => Some(rules),
        }
    }
}

/// A step of the goal that was reached, whatever the number is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReachedGoal {
    /// So many signatures.
    pub goal: u64,
    /// When, to the hour.
    pub at: Timestamp,
}

impl Petition {
    /// Where it stands at `now`. It closes by itself, so an item that was read or cached before does not say it.
    #[must_use]
    pub fn status_at(&self, now: Timestamp) -> PetitionStatus {
        self.set_status.at(self.closes_at, now)
    }

    /// Whether it takes new forms at `now`: it is open, and nobody has paused it.
    #[must_use]
    pub fn takes_forms_at(&self, now: Timestamp) -> bool {
        self.status_at(now) == PetitionStatus::Open && !self.paused
    }

    /// Whether it takes new endorsements of organisations at `now`.
    #[must_use]
    pub fn takes_endorsements_at(&self, now: Timestamp) -> bool {
        self.organisations.allowed && self.takes_forms_at(now)
    }

    /// When it closes or closed, as far as that is known.
    #[must_use]
    pub fn closing(&self) -> Option<Timestamp> {
        match self.set_status {
            PetitionStatus::Closed { at } => Some(at),
            PetitionStatus::Open | PetitionStatus::Draft => self.closes_at,
        }
    }

    /// Until when a signature that was submitted in time can be confirmed; `None` while no closing is known.
    #[must_use]
    pub fn confirmable_until(&self) -> Option<Timestamp> {
        let closing = self.closing()?;
        Some(
            closing
                .checked_add(CONFIRMATION_GRACE)
                .unwrap_or(Timestamp::MAX),
        )
    }

    /// Whether it accepts no confirmation any more at `now`.
    #[must_use]
    pub fn is_over_at(&self, now: Timestamp) -> bool {
        self.confirmable_until().is_some_and(|until| now > until)
    }

    /// When its pages next say something else by themselves, after `now`: as it closes, and a day later.
    #[must_use]
    pub fn next_change(&self, now: Timestamp) -> Option<Timestamp> {
        let changes = [self.closing(), self.confirmable_until()];
        changes.into_iter().flatten().filter(|at| *at > now).min()
    }

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

    /// Whether comments are shown that were approved: the form asks signers whether they may be, and nobody hides names.
    #[must_use]
    pub fn shows_comments(&self) -> bool {
        self.form.shows_comments() && !self.names_hidden
    }

    /// The source with this code, if the petition counts it. Any other code is as if there were none.
    #[must_use]
    pub fn source(&self, code: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.code == code)
    }

    /// The source that this code of a short link leads from, if it is one of a source.
    #[must_use]
    pub fn source_of_short(&self, short: &str) -> Option<&Source> {
        let mut sources = self.sources.iter();
        sources.find(|source| source.short.as_deref() == Some(short))
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

/// The words of a consent, as signers gave it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentWords {
    /// The consent's id.
    pub id: String,
    /// The version of the event that set the words, by which signatures name them.
    pub version: u64,
    /// By BCP 47 tag.
    pub texts: BTreeMap<String, String>,
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
