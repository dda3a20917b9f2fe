//! A petition's state, and how each event changes it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{
    Article, Donation, DraftLink, Facts, Feed, Form, Mailing, MailingStatus, NamesFrom,
    Organisations, Outcome, OutcomeKind, PetitionEvent, Pictures, PlacesBy, Protection, Source,
};
use crate::envelope::Recorded;
use crate::personal::AnswerKind;

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

impl PetitionStatus {
    /// The status at `now` of a petition with this status that closes by itself at `closes_at`. No event is written at that
    /// time, so everybody who asks whether a petition is open asks with the time.
    #[must_use]
    pub fn at(self, closes_at: Option<Timestamp>, now: Timestamp) -> Self {
        match (self, closes_at) {
            (Self::Open, Some(at)) if at <= now => Self::Closed { at },
            (status, _) => status,
        }
    }
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
    /// The steps that were reached, with the time.
    pub goals_reached: BTreeMap<u64, Timestamp>,
    /// Where donations go.
    pub donation: Donation,
    /// The campaign's email address.
    pub contact: Option<String>,
    /// What was last set. [`Self::status_at`] says whether it takes signatures.
    pub set_status: PetitionStatus,
    /// Who asks, whom, where and since when.
    pub facts: Facts,
    /// When it closes by itself.
    pub closes_at: Option<Timestamp>,
    /// Who sees it while it is a draft.
    pub draft_link: Option<DraftLink>,
    /// What became of it.
    pub outcomes: BTreeMap<OutcomeKind, Outcome>,
    /// What it asks of its forms.
    pub protection: Protection,
    /// Whether it takes no forms for a while.
    pub paused: bool,
    /// Whether nobody's name is shown.
    pub names_hidden: bool,
    /// News by id.
    pub articles: BTreeMap<String, Article>,
    /// The feeds from which news are imported.
    pub feeds: Vec<Feed>,
    /// Imported articles that wait to be published, by id.
    pub drafts: BTreeMap<String, Article>,
    /// The ids of all articles that were ever imported, so that none comes twice.
    pub imported: BTreeSet<String>,
    /// Whether signers get no email that thanks them for confirming.
    pub no_thank_you: bool,
    /// Whether signers can download no receipt of the public log.
    pub no_receipts: bool,
    /// Its pictures.
    pub pictures: Pictures,
    /// What its form asks.
    pub form: Form,
    /// The origins of other sites that may show it in a frame.
    pub embed_on: Vec<String>,
    /// The sources of visitors that it counts.
    pub sources: Vec<Source>,
    /// The code of its short link.
    pub short: Option<String>,
    /// Every code of a short link that it ever had: what is printed goes on leading to it.
    pub shorts: BTreeSet<String>,
    /// By what it shows where its signatures come from, if it does.
    pub places: Option<PlacesBy>,
    /// What links that share it say instead of its title, by BCP 47 tag.
    pub share_texts: BTreeMap<String, String>,
    /// Whether organisations can endorse it.
    pub organisations: Organisations,
    /// Before how many confirmed people nobody is named.
    pub names_from: Option<NamesFrom>,
    /// The names of the fields that its forms asked for before, and not now.
    pub earlier_fields: BTreeSet<String>,
    /// Every question of its own that it ever asked, by id.
    pub own_kinds: BTreeMap<String, AnswerKind>,
    /// The words of every consent that it ever asked for, by id, oldest first.
    pub consent_words: BTreeMap<String, Vec<ConsentWords>>,
    /// News by email, by the name of the mailing.
    pub mailings: BTreeMap<String, Mailing>,
}

/// The words of a consent, as they were from an event on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentWords {
    /// The version of that event, by which signatures name the words.
    pub version: u64,
    /// By BCP 47 tag.
    pub texts: BTreeMap<String, String>,
    /// The names of the fields that were handed over by agreeing to them.
    pub covers: Vec<String>,
}

impl Petition {
    /// Whether it takes signatures at `now`.
    #[must_use]
    pub fn status_at(&self, now: Timestamp) -> PetitionStatus {
        self.set_status.at(self.closes_at, now)
    }

    /// Whether this would be less than what it promises to those who signed: once it was open, a promise is only raised.
    #[must_use]
    pub fn cannot_promise(&self, confirmed: Option<NamesFrom>) -> bool {
        self.set_status != PetitionStatus::Draft && confirmed < self.names_from
    }

    /// What ended it, so that nobody can sign any more.
    #[must_use]
    pub fn end(&self) -> Option<OutcomeKind> {
        self.outcomes.keys().copied().find(|kind| kind.is_final())
    }

    /// Whether its form asks for the field of that name, or did before: signatures may have something there.
    #[must_use]
    pub fn ever_asked(&self, field: &str) -> bool {
        self.earlier_fields.contains(field) || self.form.fields().any(|asked| asked == field)
    }

    /// Its form as it is shown, with the versions of the consents' words.
    #[must_use]
    pub fn shown_form(&self) -> Form {
        let mut form = self.form.clone();
        for consent in &mut form.consents {
            consent.version = self.consent_version(&consent.id);
        }
        form
    }

    /// The version of the words in which it asks for the consent now, if it does.
    #[must_use]
    pub fn consent_version(&self, id: &str) -> Option<u64> {
        let asked = self.form.consents.iter().any(|consent| consent.id == id);
        let words = self.consent_words.get(id).filter(|_| asked)?;
        words.last().map(|words| words.version)
    }

    fn ask(&mut self, form: Form, version: u64) {
        self.earlier_fields.extend(self.form.fields());
        for field in form.fields() {
            self.earlier_fields.remove(&field);
        }
        let kinds = form.own.iter().map(|own| (own.id.clone(), own.kind));
        self.own_kinds.extend(kinds);
        for consent in &form.consents {
            let words = self.consent_words.entry(consent.id.clone()).or_default();
            let says = |last: &ConsentWords| {
                (&last.texts, &last.covers) == (&consent.texts, &consent.covers)
            };
            if !words.last().is_some_and(says) {
                words.push(ConsentWords {
                    version,
                    texts: consent.texts.clone(),
                    covers: consent.covers.clone(),
                });
            }
        }
        self.form = form;
    }
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
        PetitionEvent::FactsSet(facts) => state.facts = facts,
        PetitionEvent::ClosingTimeSet { at } => state.closes_at = at,
        PetitionEvent::DraftLinkSet { link } => state.draft_link = link,
        PetitionEvent::EmbeddingSet { sites } => state.embed_on = sites,
        PetitionEvent::SourcesSet { sources } => {
            let shorts = sources.iter().filter_map(|source| source.short.clone());
            state.shorts.extend(shorts);
            state.sources = sources;
        }
        PetitionEvent::ShortLinkSet { code } => {
            state.shorts.extend(code.clone());
            state.short = code;
        }
        PetitionEvent::PlacesSet { by } => state.places = by,
        PetitionEvent::ShareTextsSet { texts } => state.share_texts = texts,
        PetitionEvent::OrganisationsSet(organisations) => state.organisations = organisations,
        PetitionEvent::NamesFromSet { confirmed } => state.names_from = confirmed,
        PetitionEvent::GoalReached { goal, at } => {
            state.goals_reached.entry(goal).or_insert(at);
        }
        PetitionEvent::OutcomeSet(outcome) => {
            state.outcomes.insert(outcome.kind, outcome);
        }
        PetitionEvent::OutcomeRetracted { kind } => {
            state.outcomes.remove(&kind);
        }
        PetitionEvent::PetitionOpened {} => state.set_status = PetitionStatus::Open,
        PetitionEvent::PetitionClosed {} => {
            state.set_status = match state.status_at(recorded.at) {
                // It had closed by itself before.
                closed @ PetitionStatus::Closed { .. } => closed,
                PetitionStatus::Draft | PetitionStatus::Open => {
                    PetitionStatus::Closed { at: recorded.at }
                }
            }
        }
        PetitionEvent::ProtectionSet { protection } => state.protection = protection,
        PetitionEvent::SigningPaused { .. } => state.paused = true,
        PetitionEvent::SigningResumed { .. } => state.paused = false,
        PetitionEvent::NamesHidden { .. } => state.names_hidden = true,
        PetitionEvent::NamesShown { .. } => state.names_hidden = false,
        PetitionEvent::NewsPublished { article } | PetitionEvent::NewsCorrected { article } => {
            state.drafts.remove(&article.id);
            state.articles.insert(article.id.clone(), article);
        }
        PetitionEvent::NewsImported(import) => {
            let id = import.article.id.clone();
            state.imported.insert(id.clone());
            let place = match import.published {
                true => &mut state.articles,
                false => &mut state.drafts,
            };
            place.insert(id, import.article);
        }
        PetitionEvent::NewsDraftDiscarded { article } => {
            state.drafts.remove(&article);
        }
        PetitionEvent::FeedsSet { feeds } => state.feeds = feeds,
        PetitionEvent::NewsRetracted { article } => {
            state.articles.remove(&article);
        }
        // Nothing of the petition changes, nor of what is shown.
        PetitionEvent::SignaturesExported(_)
        | PetitionEvent::SweepStarted(_)
        | PetitionEvent::SweepFinished { .. }
        | PetitionEvent::SignaturesSearched(_)
        | PetitionEvent::SiteDescribed(_) => {}
        PetitionEvent::MailingPlanned(plan) => state.plan_mailing(plan),
        PetitionEvent::MailingApproved { mailing } => state.begin_mailing(&mailing, false),
        PetitionEvent::MailingResumed { mailing, despite } => {
            state.begin_mailing(&mailing, despite);
        }
        PetitionEvent::MailingPaused { mailing } => {
            state.turn_mailing(&mailing, MailingStatus::Paused);
        }
        PetitionEvent::MailingCancelled { mailing } => {
            state.turn_mailing(&mailing, MailingStatus::Cancelled);
        }
        PetitionEvent::ThankYouSet { sent } => state.no_thank_you = !sent,
        PetitionEvent::ReceiptsSet { given } => state.no_receipts = !given,
        PetitionEvent::PicturesSet(pictures) => state.pictures = pictures,
        PetitionEvent::FormSet(form) => state.ask(form, recorded.version),
    }
    state
}

/// Folds a stream.
#[must_use]
pub fn fold<'a>(events: impl IntoIterator<Item = &'a Recorded<PetitionEvent>>) -> Petition {
    events.into_iter().fold(Petition::default(), evolve)
}
