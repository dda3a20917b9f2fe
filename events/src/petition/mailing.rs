//! News by email, as it stands in the log: which articles go to the signers who chose news, and what operators decided.
//!
//! Only decisions are events. How far a mailing is, and what became of its emails, is an item of the table `mail`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::{Article, Petition, PetitionEvent, Refusal};

/// The most articles of one mailing: one for each language.
pub const MOST_MAILED: usize = 40;

/// A mailing as it was planned. It names no signer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailingPlan {
    /// The mailing's name within the petition: the id of the article that it was planned with first.
    pub mailing: String,
    /// What is sent, by BCP 47 tag: readers get the one in their language.
    pub articles: BTreeMap<String, MailedArticle>,
    /// How many signers would have got it then.
    pub recipients: u64,
}

/// An article as it was planned to be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailedArticle {
    /// Its id.
    pub article: String,
    /// [`Article::digest`]: exactly this text is approved and sent.
    pub digest: String,
}

/// Where a mailing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailingStatus {
    /// Nobody has approved it.
    Planned,
    /// Its emails go out, or went out.
    Approved,
    /// It waits.
    Paused,
    /// No more of its emails go out, ever.
    Cancelled,
}

/// A mailing, folded from the petition's stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailing {
    /// What is sent.
    pub plan: MailingPlan,
    /// Where it stands.
    pub status: MailingStatus,
    /// How often it was begun: with its approval, and each time that it was resumed. 0 if it was never approved.
    pub round: u64,
    /// Whether an operator resumed it although too many emails had bounced or were marked as spam.
    pub despite: bool,
}

impl Article {
    /// SHA-256 of all of it, in hexadecimal: two articles with the same digest read the same.
    #[must_use]
    pub fn digest(&self) -> String {
        let mut hash = Sha256::new();
        let parts = [
            self.id.as_str(),
            &self.language,
            &self.title,
            &self.excerpt,
            &self.source,
            self.url.as_deref().unwrap_or_default(),
            &self.published_at.to_string(),
            self.body.as_deref().unwrap_or_default(),
        ];
        for part in parts {
            // The length keeps parts apart.
            hash.update(part.len().to_be_bytes());
            hash.update(part.as_bytes());
        }
        let mut digest = String::with_capacity(64);
        for byte in hash.finalize() {
            // Writing into a String cannot fail.
            let _ = write!(digest, "{byte:02x}");
        }
        digest
    }
}

/// What an operator decides on a mailing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailingDecision {
    /// Send exactly what was planned.
    Approve,
    /// Send no more for now.
    Pause,
    /// Send the rest. `despite` means: although too many emails bounced or were marked as spam.
    Resume {
        /// See above.
        despite: bool,
    },
    /// Send no more, ever.
    Cancel,
}

/// A plan with these articles, each of which must be published in a language of its own.
pub(super) fn plan(
    state: &Petition,
    articles: &[String],
    recipients: u64,
) -> Result<PetitionEvent, Refusal> {
    let Some(mailing) = articles.first() else {
        return Err(Refusal::NoMailing(String::new()));
    };
    if articles.len() > MOST_MAILED {
        return Err(Refusal::TooManyMailed);
    }
    let mut chosen = BTreeMap::new();
    for id in articles {
        let article = state.articles.get(id);
        let article = article.ok_or_else(|| Refusal::NoArticle(id.clone()))?;
        let mailed = MailedArticle {
            article: id.clone(),
            digest: article.digest(),
        };
        if chosen.insert(article.language.clone(), mailed).is_some() {
            return Err(Refusal::LanguageTwice(article.language.clone()));
        }
    }
    // Who got an article once must not get it again, under whatever name.
    let was_sent = |id: &String| {
        let mut begun = state.mailings.values().filter(|mailing| mailing.round > 0);
        begun.any(|mailing| {
            let mut sent = mailing.plan.articles.values();
            sent.any(|sent| sent.article == *id)
        })
    };
    if let Some(sent) = articles.iter().find(|id| was_sent(id)) {
        return Err(Refusal::AlreadyMailed(sent.clone()));
    }
    Ok(PetitionEvent::MailingPlanned(MailingPlan {
        mailing: mailing.clone(),
        articles: chosen,
        recipients,
    }))
}

/// What follows from a decision; `None` if it was taken before.
pub(super) fn decide(
    state: &Petition,
    mailing: String,
    decision: MailingDecision,
) -> Result<Option<PetitionEvent>, Refusal> {
    let Some(now) = state.mailings.get(&mailing) else {
        return Err(Refusal::NoMailing(mailing));
    };
    Ok(match (decision, now.status) {
        (MailingDecision::Cancel, MailingStatus::Cancelled) => None,
        (MailingDecision::Cancel, _) => Some(PetitionEvent::MailingCancelled { mailing }),
        (_, MailingStatus::Cancelled) => return Err(Refusal::MailingCancelled(mailing)),
        (MailingDecision::Approve, MailingStatus::Planned) => {
            if let Some(changed) = now.changed_article(state) {
                return Err(Refusal::MailedArticleChanged(changed.to_owned()));
            }
            // It would reach nobody, and nothing could be mailed under its articles any more.
            if now.plan.recipients == 0 {
                return Err(Refusal::MailingToNobody(mailing));
            }
            Some(PetitionEvent::MailingApproved { mailing })
        }
        (MailingDecision::Approve, _) => None,
        (_, MailingStatus::Planned) => return Err(Refusal::MailingNotApproved(mailing)),
        (MailingDecision::Pause, MailingStatus::Approved) => {
            Some(PetitionEvent::MailingPaused { mailing })
        }
        (MailingDecision::Pause, MailingStatus::Paused) => None,
        (MailingDecision::Resume { despite }, MailingStatus::Paused) => {
            Some(PetitionEvent::MailingResumed { mailing, despite })
        }
        // It goes on, unless it has stopped by itself, which the log does not say.
        (MailingDecision::Resume { despite }, MailingStatus::Approved) => {
            despite.then_some(PetitionEvent::MailingResumed { mailing, despite })
        }
    })
}

impl Mailing {
    /// The id of an article that is not any more as it was planned.
    #[must_use]
    pub fn changed_article(&self, petition: &Petition) -> Option<&str> {
        let mut planned = self.plan.articles.values();
        let is_same = |planned: &&MailedArticle| {
            let now = petition.articles.get(&planned.article);
            now.is_some_and(|now| now.digest() == planned.digest)
        };
        let changed = planned.find(|planned| !is_same(planned))?;
        Some(&changed.article)
    }
}

impl Petition {
    pub(super) fn plan_mailing(&mut self, plan: MailingPlan) {
        let planned = Mailing {
            plan,
            status: MailingStatus::Planned,
            round: 0,
            despite: false,
        };
        self.mailings.insert(planned.plan.mailing.clone(), planned);
    }

    /// A mailing begins, or begins anew.
    pub(super) fn begin_mailing(&mut self, mailing: &str, despite: bool) {
        if let Some(mailing) = self.mailings.get_mut(mailing) {
            mailing.status = MailingStatus::Approved;
            mailing.round += 1;
            mailing.despite |= despite;
        }
    }

    pub(super) fn turn_mailing(&mut self, mailing: &str, status: MailingStatus) {
        if let Some(mailing) = self.mailings.get_mut(mailing) {
            mailing.status = status;
        }
    }
}
