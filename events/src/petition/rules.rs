//! What can be asked of a petition, and which event follows.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{
    Article, Created, Donation, DraftLink, Export, Facts, Feed, Form, Import, MOST_MAILED,
    MailingDecision, NamesFrom, OperatorAct, Organisations, Outcome, OutcomeKind, OwnField,
    Petition, PetitionEvent, PetitionStatus, Pictures, PlacesBy, Protection, Search, Source, Sweep,
    SweepKind, mailing,
};

/// The most drafts that wait. Feeds go on without end, and whoever publishes drafts reads them.
pub const MOST_DRAFTS: usize = 100;
/// The most imported articles that are published at the same time.
pub const MOST_IMPORTED: usize = 500;

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
    /// Set who asks, whom, where and since when.
    SetFacts(Facts),
    /// Set when it closes by itself.
    SetClosingTime {
        at: Option<Timestamp>,
        /// When this is asked.
        now: Timestamp,
    },
    /// Let those see the draft who have an address, or nobody.
    SetDraftLink(Option<DraftLink>),
    /// Say what became of it.
    SetOutcome {
        outcome: Outcome,
        /// When this is asked.
        now: Timestamp,
    },
    /// Take that back.
    RetractOutcome(OutcomeKind),
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
    /// Set all feeds from which news are imported.
    SetFeeds(Vec<Feed>),
    /// Take an item of a feed, once.
    ImportNews(Import),
    /// Publish a draft, by its id.
    PublishDraft(String),
    /// Drop a draft, by its id.
    DiscardDraft(String),
    /// Take signatures out of the system.
    Export {
        export: Export,
        /// How many people have confirmed.
        confirmed: u64,
    },
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
    /// Set all its pictures.
    SetPictures(Pictures),
    /// Set what its form asks.
    SetForm(Form),
    /// Say that so many signatures have confirmed.
    ReachGoal {
        goal: u64,
        /// When.
        at: Timestamp,
    },
    /// Set which other sites may show it in a frame.
    SetEmbedding { sites: Vec<String> },
    /// Set the sources of visitors that are counted.
    SetSources { sources: Vec<Source> },
    /// Set the code of its short link.
    SetShortLink { code: Option<String> },
    /// Set by what it shows where its signatures come from.
    SetPlaces { by: Option<PlacesBy> },
    /// Say what links that share it say.
    SetShareTexts { texts: BTreeMap<String, String> },
    /// Plan to send articles, each in a language of its own, to the signers who chose news.
    PlanMailing {
        /// Their ids. The first one gives the mailing its name.
        articles: Vec<String>,
        recipients: u64,
    },
    /// Decide on a mailing that was planned.
    DecideOnMailing {
        mailing: String,
        decision: MailingDecision,
    },
    /// Set whether organisations can endorse it.
    SetOrganisations(Organisations),
    /// Promise before how many confirmed people nobody is named, or nothing.
    SetNamesFrom(Option<NamesFrom>),
    /// Give receipts of the public log, or none.
    SetReceipts { given: bool },
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
    /// It would be closed already.
    #[error("the closing time {0} is in the past: choose a later one, or close the petition")]
    ClosingInThePast(Timestamp),
    /// Everybody sees it.
    #[error("the petition is no draft any more: everybody sees it at its own address")]
    NoDraft,
    /// Nothing can have become of what nobody could sign.
    #[error("the petition was never open, so it cannot be {}: open it first", .0.name())]
    OutcomeOfDraft(OutcomeKind),
    /// It would take signatures although it has ended.
    #[error("the petition is open, so it cannot be {}: close it first, with open = false", .0.name())]
    OutcomeWhileOpen(OutcomeKind),
    /// It has ended, so it takes no signatures and has no other end.
    #[error("the petition is {}: remove that from outcome.toml first", .0.name())]
    Ended(OutcomeKind),
    /// No such article.
    #[error("there is no news article {0}")]
    NoArticle(String),
    /// No such draft.
    #[error("there is no draft {0}")]
    NoDraftArticle(String),
    /// Nobody publishes them.
    #[error("{MOST_DRAFTS} drafts wait: publish or discard some with countersign news")]
    TooManyDrafts,
    /// More would make each page of news slow.
    #[error(
        "{MOST_IMPORTED} imported articles are published: retract some with countersign news retract"
    )]
    TooManyImported,
    /// An article of that id exists.
    #[error("news article {0} exists: correct it instead")]
    ArticleExists(String),
    /// It would be shown, and there is none.
    #[error("there is no picture {0} among the petition's pictures")]
    NoPicture(String),
    /// Nobody to ask.
    #[error("an export needs an operator: say who you are")]
    NoOperator,
    /// No reason.
    #[error("an export needs a note: say why, in a few words")]
    NoNote,
    /// Answers of one kind would be read as another.
    #[error(
        "the question {0} had another type before, and answers of it are stored: give it another id"
    )]
    OtherKind(String),
    /// Nothing was planned under this name.
    #[error("no mailing of the article {0} was planned: plan it with countersign news mail plan")]
    NoMailing(String),
    /// Nobody has approved it.
    #[error("the mailing of {0} is not approved: approve it with countersign news mail approve")]
    MailingNotApproved(String),
    /// It ended for good.
    #[error("the mailing of {0} was cancelled, and stays so")]
    MailingCancelled(String),
    /// What was planned would not be what is sent.
    #[error(
        "the article {0} has changed since the mailing was planned: plan it again with countersign news mail plan"
    )]
    MailedArticleChanged(String),
    /// An article is mailed once, and nobody would get it.
    #[error(
        "nobody would get the mailing of {0}, and an article can be mailed only once: when somebody gets news, plan it again with \
         countersign news mail plan"
    )]
    MailingToNobody(String),
    /// Somebody would get it twice.
    #[error("the article {0} was mailed before, and nobody gets it twice: publish another article")]
    AlreadyMailed(String),
    /// Nobody could say which of them a reader gets.
    #[error("two of the articles are in the language {0}: choose one article for each language")]
    LanguageTwice(String),
    /// There are not so many languages.
    #[error("a mailing has at most {MOST_MAILED} articles, one for each language")]
    TooManyMailed,
    /// People signed under the promise.
    #[error(
        "the petition promised that nobody is named before {} people have confirmed, and people may have signed because of that: \
         names_from can be raised, but not lowered or removed",
        .0.get()
    )]
    PromiseWeakened(NamesFrom),
    /// Too few have confirmed for what the petition promised.
    #[error(
        "the petition promised that nobody is named before {} people have confirmed, and {missing} more must confirm: nothing can be exported yet",
        .promised.get()
    )]
    TooFewToName {
        /// What it promised.
        promised: NamesFrom,
        /// How many are missing.
        missing: u64,
    },
}

impl Petition {
    /// Whether names may leave the system while so many people have confirmed.
    ///
    /// # Errors
    /// [`Refusal::TooFewToName`].
    pub fn names_can_leave(&self, confirmed: u64) -> Result<(), Refusal> {
        let Some(promised) = self.names_from else {
            return Ok(());
        };
        match promised.missing(confirmed) {
            0 => Ok(()),
            missing => Err(Refusal::TooFewToName { promised, missing }),
        }
    }
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
        Command::SetFacts(facts) => {
            (facts != state.facts).then_some(PetitionEvent::FactsSet(facts))
        }
        Command::SetClosingTime { at, .. } if at == state.closes_at => None,
        Command::SetClosingTime { at: Some(at), now } if at <= now => {
            return Err(Refusal::ClosingInThePast(at));
        }
        Command::SetClosingTime { at, .. } => match state.end() {
            // It closed by itself, and would be open again.
            Some(end) if state.set_status == PetitionStatus::Open => {
                return Err(Refusal::Ended(end));
            }
            _ => Some(PetitionEvent::ClosingTimeSet { at }),
        },
        // It stays reached if signatures are withdrawn later.
        Command::ReachGoal { goal, at } => (!state.goals_reached.contains_key(&goal))
            .then_some(PetitionEvent::GoalReached { goal, at }),
        Command::SetShareTexts { texts } => {
            (texts != state.share_texts).then_some(PetitionEvent::ShareTextsSet { texts })
        }
        Command::SetEmbedding { sites } => {
            (sites != state.embed_on).then_some(PetitionEvent::EmbeddingSet { sites })
        }
        Command::SetSources { sources } => {
            (sources != state.sources).then_some(PetitionEvent::SourcesSet { sources })
        }
        Command::SetShortLink { code } => {
            (code != state.short).then_some(PetitionEvent::ShortLinkSet { code })
        }
        Command::SetPlaces { by } => {
            (by != state.places).then_some(PetitionEvent::PlacesSet { by })
        }
        Command::SetOrganisations(organisations) => (organisations != state.organisations)
            .then_some(PetitionEvent::OrganisationsSet(organisations)),
        Command::SetNamesFrom(confirmed) => match state.names_from {
            Some(promised) if state.cannot_promise(confirmed) => {
                return Err(Refusal::PromiseWeakened(promised));
            }
            promised => {
                (confirmed != promised).then_some(PetitionEvent::NamesFromSet { confirmed })
            }
        },
        Command::SetDraftLink(link) if link == state.draft_link => None,
        Command::SetDraftLink(Some(_)) if state.set_status != PetitionStatus::Draft => {
            return Err(Refusal::NoDraft);
        }
        Command::SetDraftLink(link) => Some(PetitionEvent::DraftLinkSet { link }),
        Command::SetOutcome { outcome, .. }
            if state.outcomes.get(&outcome.kind) == Some(&outcome) =>
        {
            None
        }
        Command::SetOutcome { outcome, now } => {
            let kind = outcome.kind;
            match (state.status_at(now), state.end()) {
                (PetitionStatus::Draft, _) => return Err(Refusal::OutcomeOfDraft(kind)),
                (PetitionStatus::Open, _) if kind.is_final() => {
                    return Err(Refusal::OutcomeWhileOpen(kind));
                }
                (_, Some(end)) if kind.is_final() && end != kind => {
                    return Err(Refusal::Ended(end));
                }
                _ => Some(PetitionEvent::OutcomeSet(outcome)),
            }
        }
        Command::RetractOutcome(kind) => state
            .outcomes
            .contains_key(&kind)
            .then_some(PetitionEvent::OutcomeRetracted { kind }),
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
            match state.end() {
                _ if state.set_status == PetitionStatus::Open => None,
                Some(end) => return Err(Refusal::Ended(end)),
                None => Some(PetitionEvent::PetitionOpened {}),
            }
        }
        Command::Close => {
            (state.set_status == PetitionStatus::Open).then_some(PetitionEvent::PetitionClosed {})
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
        Command::SetFeeds(feeds) => {
            (feeds != state.feeds).then_some(PetitionEvent::FeedsSet { feeds })
        }
        Command::ImportNews(import) => {
            let id = &import.article.id;
            let published = || {
                state
                    .imported
                    .iter()
                    .filter(|id| state.articles.contains_key(*id))
            };
            if state.imported.contains(id) || state.articles.contains_key(id) {
                None
            } else if !import.published && state.drafts.len() >= MOST_DRAFTS {
                return Err(Refusal::TooManyDrafts);
            } else if import.published && published().count() >= MOST_IMPORTED {
                return Err(Refusal::TooManyImported);
            } else {
                Some(PetitionEvent::NewsImported(import))
            }
        }
        Command::PublishDraft(id) => match state.drafts.get(&id) {
            Some(article) => Some(PetitionEvent::NewsPublished {
                article: article.clone(),
            }),
            None if state.articles.contains_key(&id) => None,
            None => return Err(Refusal::NoDraftArticle(id)),
        },
        Command::DiscardDraft(id) if state.drafts.contains_key(&id) => {
            Some(PetitionEvent::NewsDraftDiscarded { article: id })
        }
        Command::DiscardDraft(id) => return Err(Refusal::NoDraftArticle(id)),
        // Each export is one more, even if it takes the same.
        Command::Export { export, confirmed } => match export {
            _ if export.operator.trim().is_empty() => return Err(Refusal::NoOperator),
            _ if export.note.trim().is_empty() => return Err(Refusal::NoNote),
            _ => {
                state.names_can_leave(confirmed)?;
                Some(PetitionEvent::SignaturesExported(export))
            }
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
        Command::SetReceipts { given } => {
            (given == state.no_receipts).then_some(PetitionEvent::ReceiptsSet { given })
        }
        Command::SetThankYou { sent } => {
            (sent == state.no_thank_you).then_some(PetitionEvent::ThankYouSet { sent })
        }
        Command::SetPictures(pictures) => {
            if let Some(name) = pictures.missing() {
                return Err(Refusal::NoPicture(name.to_owned()));
            }
            pictures
                .differ_from(&state.pictures)
                .then_some(PetitionEvent::PicturesSet(pictures))
        }
        Command::SetForm(form) => {
            let was_other = |own: &&OwnField| {
                let before = state.own_kinds.get(&own.id);
                before.is_some_and(|kind| *kind != own.kind)
            };
            if let Some(own) = form.own.iter().find(was_other) {
                return Err(Refusal::OtherKind(own.id.clone()));
            }
            (form != state.form).then_some(PetitionEvent::FormSet(form))
        }
        // Each plan is one more: the numbers change.
        Command::PlanMailing {
            articles,
            recipients,
        } => Some(mailing::plan(state, &articles, recipients)?),
        Command::DecideOnMailing {
            mailing: name,
            decision,
        } => mailing::decide(state, name, decision)?,
    })
}
