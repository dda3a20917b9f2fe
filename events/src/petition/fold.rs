//! A petition's state, and how each event changes it.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Article, Donation, PetitionEvent, Protection};
use crate::envelope::Recorded;

/// How a petition began.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Created {
    /// BCP 47 tag.
    pub default_language: String,
    /// IANA name.
    pub time_zone: String,
}

/// The words in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PetitionText {
    /// The version of the event that set them.
    pub version: u64,
    /// The versions of the events that set words in this language before, oldest first.
    pub replaced: Vec<u64>,
    /// The line above the title.
    pub call: String,
    /// Plain text.
    pub title: String,
    /// Plain text.
    pub subtitle: String,
    /// Markdown.
    pub body: String,
}

/// Whether it takes signatures. The views store it, so its serialised form is a storage format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum PetitionStatus {
    /// Not yet.
    #[default]
    Draft,
    /// Yes.
    Open,
    /// No more.
    Closed {
        /// Since when.
        at: Timestamp,
    },
}

/// A petition, folded from its stream.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Petition {
    /// The version of the last event.
    pub version: u64,
    /// How it began; none before it did.
    pub created: Option<Created>,
    /// Words by BCP 47 tag.
    pub texts: BTreeMap<String, PetitionText>,
    /// Steps of the goal.
    pub goal_steps: Vec<u64>,
    /// Where donations go.
    pub donation: Donation,
    /// The campaign's email address.
    pub contact: Option<String>,
    /// Whether it takes signatures.
    pub status: PetitionStatus,
    /// What it asks of its forms.
    pub protection: Protection,
    /// Whether it takes no forms for a while.
    pub paused: bool,
    /// Whether nobody's name is shown.
    pub names_hidden: bool,
    /// News by id.
    pub articles: BTreeMap<String, Article>,
    /// Whether signers get no email that thanks them for confirming.
    pub no_thank_you: bool,
}

/// Folds one event in.
#[must_use]
pub fn evolve(mut state: Petition, recorded: &Recorded<PetitionEvent>) -> Petition {
    state.version = recorded.version;
    match recorded.event.clone() {
        PetitionEvent::PetitionCreated {
            default_language,
            time_zone,
        } => {
            state.created = Some(Created {
                default_language,
                time_zone,
            });
        }
        PetitionEvent::TextRevised {
            language,
            call,
            title,
            subtitle,
            body,
        } => {
            let version = recorded.version;
            let earlier = state.texts.remove(&language);
            let replaced = earlier.map_or_else(Vec::new, |mut earlier| {
                earlier.replaced.push(earlier.version);
                earlier.replaced
            });
            state.texts.insert(
                language,
                PetitionText {
                    version,
                    replaced,
                    call,
                    title,
                    subtitle,
                    body,
                },
            );
        }
        PetitionEvent::GoalSet { steps } => state.goal_steps = steps,
        PetitionEvent::DonationSet(donation) => state.donation = donation,
        PetitionEvent::ContactSet { contact } => state.contact = contact,
        PetitionEvent::PetitionOpened {} => state.status = PetitionStatus::Open,
        PetitionEvent::PetitionClosed {} => {
            state.status = PetitionStatus::Closed { at: recorded.at }
        }
        PetitionEvent::ProtectionSet { protection } => state.protection = protection,
        PetitionEvent::SigningPaused { .. } => state.paused = true,
        PetitionEvent::SigningResumed { .. } => state.paused = false,
        PetitionEvent::NamesHidden { .. } => state.names_hidden = true,
        PetitionEvent::NamesShown { .. } => state.names_hidden = false,
        PetitionEvent::NewsPublished { article } | PetitionEvent::NewsCorrected { article } => {
            state.articles.insert(article.id.clone(), article);
        }
        PetitionEvent::NewsRetracted { article } => {
            state.articles.remove(&article);
        }
        // Nothing of the petition changes, nor of what is shown.
        PetitionEvent::SignaturesExported(_)
        | PetitionEvent::SweepStarted(_)
        | PetitionEvent::SweepFinished { .. }
        | PetitionEvent::SignaturesSearched(_) => {}
        PetitionEvent::ThankYouSet { sent } => state.no_thank_you = !sent,
    }
    state
}

/// Folds a stream.
#[must_use]
pub fn fold<'a>(events: impl IntoIterator<Item = &'a Recorded<PetitionEvent>>) -> Petition {
    events.into_iter().fold(Petition::default(), evolve)
}
