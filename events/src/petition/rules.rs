//! What can be asked of a petition, and which event follows.

use super::{
    Article, Created, Donation, Export, OperatorAct, Petition, PetitionEvent, PetitionStatus,
    Protection, Search, Sweep, SweepKind,
};

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
    SetDonation(Donation),
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
    /// Begin to invalidate signatures, or to reinstate them.
    StartSweep(Sweep),
    /// Say that a sweep has reached its last signature.
    FinishSweep {
        sweep: String,
        kind: SweepKind,
        changed: u64,
    },
    /// Open personal data to find signatures.
    Search(Search),
    /// Set whether signers get an email that thanks them.
    SetThankYou { sent: bool },
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
        Command::SetDonation(donation) => {
            (donation != state.donation).then_some(PetitionEvent::DonationSet(donation))
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
        // Each start, end and search is one more.
        Command::StartSweep(sweep) => Some(PetitionEvent::SweepStarted(sweep)),
        Command::FinishSweep {
            sweep,
            kind,
            changed,
        } => Some(PetitionEvent::SweepFinished {
            sweep,
            kind,
            changed,
        }),
        Command::Search(search) => Some(PetitionEvent::SignaturesSearched(search)),
        Command::SetThankYou { sent } => {
            (sent == state.no_thank_you).then_some(PetitionEvent::ThankYouSet { sent })
        }
    })
}
