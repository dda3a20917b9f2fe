//! The stream of one petition, named by its slug: its words, its goal, whether it is open, its
//! news, and what was exported.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::decider::Decider;
use crate::envelope::{Event, Recorded};
use crate::ids::Slug;

mod export;

pub use export::{Contents, Export, Format};

/// A news article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// Its name within the petition.
    pub id: String,
    /// BCP 47 tag.
    pub language: String,
    /// Plain text.
    pub title: String,
    /// Plain text; may be empty.
    pub excerpt: String,
    /// Where it was published, or its category; may be empty.
    pub source: String,
    /// Where to read it whole (`https`).
    pub url: Option<String>,
    /// When it was published.
    pub published_at: Timestamp,
}

/// Whether a form brings a proof of work: some seconds of a browser's time that make a million
/// forms dear.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProofOfWork {
    /// None is asked for.
    #[default]
    Off,
    /// Browsers with JavaScript bring one. Without it fewer forms are taken from one network.
    Optional,
    /// Nobody signs without one, so nobody signs without JavaScript.
    Required,
}

/// What a petition asks of its forms, against abuse.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Protection {
    /// The proof of work.
    pub proof: ProofOfWork,
    /// Domains from whose addresses nobody signs, with all domains below them; sorted, in ASCII.
    pub blocked_domains: Vec<String>,
}

/// Who did something as an operator, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OperatorAct {
    /// Who.
    pub operator: String,
    /// Why, in words.
    pub note: String,
}

/// What happens to a petition. NAMES AND FIELDS ARE THE STORAGE FORMAT: see [`crate::upcast`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", content = "data")]
pub enum PetitionEvent {
    /// It exists, as a draft.
    PetitionCreated {
        /// BCP 47 tag.
        default_language: String,
        /// IANA name.
        time_zone: String,
    },
    /// Its words in one language.
    TextRevised {
        /// BCP 47 tag.
        language: String,
        /// The line above the title.
        call: String,
        /// Plain text.
        title: String,
        /// Plain text.
        subtitle: String,
        /// Markdown.
        body: String,
    },
    /// Steps of the goal, rising; empty for the usual steps.
    GoalSet {
        /// Numbers of signatures.
        steps: Vec<u64>,
    },
    /// Where donations go.
    DonationSet {
        /// IBAN in electronic format, or none.
        iban: Option<String>,
    },
    /// Who answers for the signers' data, and to questions.
    ContactSet {
        /// An email address of the campaign's, or none.
        contact: Option<String>,
    },
    /// It takes signatures.
    PetitionOpened {},
    /// It takes no more signatures.
    PetitionClosed {},
    /// What it asks of its forms, against abuse.
    ProtectionSet {
        /// All of it.
        protection: Protection,
    },
    /// It takes no forms for a while, although it is open.
    SigningPaused {
        /// Who and why.
        act: OperatorAct,
    },
    /// It takes forms again.
    SigningResumed {
        /// Who and why.
        act: OperatorAct,
    },
    /// Nobody's name is shown for a while.
    NamesHidden {
        /// Who and why.
        act: OperatorAct,
    },
    /// The names of those who chose so are shown again.
    NamesShown {
        /// Who and why.
        act: OperatorAct,
    },
    /// News.
    NewsPublished {
        /// The article.
        article: Article,
    },
    /// An article with the same id, put right.
    NewsCorrected {
        /// The article.
        article: Article,
    },
    /// An article taken back.
    NewsRetracted {
        /// The article's id.
        article: String,
    },
    /// An operator takes signatures out of the system. It is written before the file is, so that
    /// no data leaves that is not in the log; a file that broke off stands here too.
    SignaturesExported(Export),
}

impl Event for PetitionEvent {
    const SCHEMAS: &'static [(&'static str, u32)] = &[
        ("PetitionCreated", 1),
        ("TextRevised", 1),
        ("GoalSet", 1),
        ("DonationSet", 1),
        ("ContactSet", 1),
        ("PetitionOpened", 1),
        ("PetitionClosed", 1),
        ("ProtectionSet", 1),
        ("SigningPaused", 1),
        ("SigningResumed", 1),
        ("NamesHidden", 1),
        ("NamesShown", 1),
        ("NewsPublished", 1),
        ("NewsCorrected", 1),
        ("NewsRetracted", 1),
        ("SignaturesExported", 1),
    ];
}

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
    /// IBAN.
    pub iban: Option<String>,
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
            state.texts.insert(
                language,
                PetitionText {
                    version,
                    call,
                    title,
                    subtitle,
                    body,
                },
            );
        }
        PetitionEvent::GoalSet { steps } => state.goal_steps = steps,
        PetitionEvent::DonationSet { iban } => state.iban = iban,
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
        PetitionEvent::SignaturesExported(_) => {}
    }
    state
}

/// Folds a stream.
#[must_use]
pub fn fold<'a>(events: impl IntoIterator<Item = &'a Recorded<PetitionEvent>>) -> Petition {
    events.into_iter().fold(Petition::default(), evolve)
}

/// What a campaigner or an operator wants.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are those of the events")]
pub enum Command {
    /// Begin a petition.
    Create {
        default_language: String,
        time_zone: String,
    },
    /// Set the words in one language.
    ReviseText {
        language: String,
        call: String,
        title: String,
        subtitle: String,
        body: String,
    },
    /// Set the goal.
    SetGoal { steps: Vec<u64> },
    /// Set where donations go.
    SetDonation { iban: Option<String> },
    /// Set whom to ask.
    SetContact { contact: Option<String> },
    /// Take signatures.
    Open,
    /// Take no more signatures.
    Close,
    /// Set what it asks of its forms.
    Protect(Protection),
    /// Take no forms for a while.
    Pause(OperatorAct),
    /// Take forms again.
    Resume(OperatorAct),
    /// Show nobody's name.
    HideNames(OperatorAct),
    /// Show the names again.
    ShowNames(OperatorAct),
    /// Publish news.
    PublishNews(Article),
    /// Put an article right.
    CorrectNews(Article),
    /// Take an article back.
    RetractNews(String),
    /// Take signatures out of the system.
    Export(Export),
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Nothing there yet.
    #[error("there is no such petition: create it first")]
    NotCreated,
    /// Cannot be begun twice.
    #[error("the petition exists; its default language and time zone do not change")]
    Exists,
    /// Nobody can sign nothing.
    #[error("the petition has no text in its default language {0}: write it before opening")]
    NoText(String),
    /// Steps that do not rise from above 0.
    #[error("goal steps must rise, from above 0")]
    GoalNotRising,
    /// No such article.
    #[error("there is no news article {0}")]
    NoArticle(String),
    /// An article of that id exists.
    #[error("news article {0} exists: correct it instead")]
    ArticleExists(String),
    /// Nobody to ask.
    #[error("an export needs an operator: say who you are")]
    NoOperator,
    /// No reason.
    #[error("an export needs a note: say why, in a few words")]
    NoNote,
}

/// What happens on a command; `None` when all is as wanted already.
///
/// # Errors
/// [`Refusal`].
pub fn decide(state: &Petition, command: Command) -> Result<Option<PetitionEvent>, Refusal> {
    let Some(created) = &state.created else {
        return match command {
            Command::Create {
                default_language,
                time_zone,
            } => Ok(Some(PetitionEvent::PetitionCreated {
                default_language,
                time_zone,
            })),
            _ => Err(Refusal::NotCreated),
        };
    };
    Ok(match command {
        Command::Create {
            default_language,
            time_zone,
        } => {
            if *created
                != (Created {
                    default_language,
                    time_zone,
                })
            {
                return Err(Refusal::Exists);
            }
            None
        }
        Command::ReviseText {
            language,
            call,
            title,
            subtitle,
            body,
        } => {
            let same = state.texts.get(&language).is_some_and(|now| {
                (&now.call, &now.title, &now.subtitle, &now.body)
                    == (&call, &title, &subtitle, &body)
            });
            (!same).then_some(PetitionEvent::TextRevised {
                language,
                call,
                title,
                subtitle,
                body,
            })
        }
        Command::SetGoal { steps } => {
            if steps.first() == Some(&0) || !steps.is_sorted_by(|a, b| a < b) {
                return Err(Refusal::GoalNotRising);
            }
            (steps != state.goal_steps).then_some(PetitionEvent::GoalSet { steps })
        }
        Command::SetDonation { iban } => {
            (iban != state.iban).then_some(PetitionEvent::DonationSet { iban })
        }
        Command::SetContact { contact } => {
            (contact != state.contact).then_some(PetitionEvent::ContactSet { contact })
        }
        Command::Protect(protection) => {
            (protection != state.protection).then_some(PetitionEvent::ProtectionSet { protection })
        }
        Command::Pause(act) => (!state.paused).then_some(PetitionEvent::SigningPaused { act }),
        Command::Resume(act) => state
            .paused
            .then_some(PetitionEvent::SigningResumed { act }),
        Command::HideNames(act) => {
            (!state.names_hidden).then_some(PetitionEvent::NamesHidden { act })
        }
        Command::ShowNames(act) => state
            .names_hidden
            .then_some(PetitionEvent::NamesShown { act }),
        Command::Open => {
            if !state.texts.contains_key(&created.default_language) {
                return Err(Refusal::NoText(created.default_language.clone()));
            }
            (state.status != PetitionStatus::Open).then_some(PetitionEvent::PetitionOpened {})
        }
        Command::Close => {
            (state.status == PetitionStatus::Open).then_some(PetitionEvent::PetitionClosed {})
        }
        Command::PublishNews(article) => match state.articles.get(&article.id) {
            Some(there) if *there == article => None,
            Some(_) => return Err(Refusal::ArticleExists(article.id)),
            None => Some(PetitionEvent::NewsPublished { article }),
        },
        Command::CorrectNews(article) => match state.articles.get(&article.id) {
            Some(there) if *there == article => None,
            Some(_) => Some(PetitionEvent::NewsCorrected { article }),
            None => return Err(Refusal::NoArticle(article.id)),
        },
        Command::RetractNews(id) if state.articles.contains_key(&id) => {
            Some(PetitionEvent::NewsRetracted { article: id })
        }
        Command::RetractNews(id) => return Err(Refusal::NoArticle(id)),
        // Each export is one more, even if it takes the same.
        Command::Export(export) => match export {
            _ if export.operator.trim().is_empty() => return Err(Refusal::NoOperator),
            _ if export.note.trim().is_empty() => return Err(Refusal::NoNote),
            _ => Some(PetitionEvent::SignaturesExported(export)),
        },
    })
}

impl Decider for Petition {
    type Id = Slug;
    type Event = PetitionEvent;
    type Decision = PetitionEvent;
    type State = Self;
    type Command = Command;
    type Refusal = Refusal;

    fn evolve(state: Self, recorded: &Recorded<PetitionEvent>) -> Self {
        evolve(state, recorded)
    }

    fn decide(state: &Self, command: Command) -> Result<Option<PetitionEvent>, Refusal> {
        decide(state, command)
    }
}
