//! The mails of a mailing: whether it goes on, their claims, their sending, and what became of them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use events::ids::{AddressTag, CommandId};
use events::link::{Link, Purpose};
use events::petition::Article;
use futures_util::{StreamExt as _, stream};
use jiff::Timestamp;
use languages::{Language, Reader};
use mails::Headers;
use outbox::{Claim, MailingId, MailingState, NewsOutcome, Outcome, RunStatus};
use runtime::{Metric, metrics};
use tokio::time::Instant;

use super::compose::{NewsLinks, NewsMail};
use super::message::NewsMessage;
use super::prepare::NewsReader;
use crate::send::Sent;
use crate::{MailError, OutgoingMail, Priority, SendEmail, SendError, Transport};

/// How long what was read of a mailing counts: so long after an operator paused it, mails still go out.
const KNOWN_FOR: Duration = Duration::from_secs(5);
/// Articles that are remembered. A mailing has one for each language.
const ARTICLES: usize = 64;

/// When the state of each mailing was read, and what it was.
type States = HashMap<MailingId, (Instant, Arc<MailingState>)>;

/// What this process knows of mailings. Clones share it.
#[derive(Clone, Debug, Default)]
pub(crate) struct KnownMailings {
    states: Arc<Mutex<States>>,
    /// By digest, so they never change.
    articles: Arc<Mutex<HashMap<String, Arc<Article>>>>,
}

/// A mail that this invocation may send.
struct ClaimedNews<'a> {
    position: usize,
    message: &'a NewsMessage,
    claim: Claim,
    state: Arc<MailingState>,
}

impl<T: Transport> SendEmail<T> {
    /// Sends the mails that these messages ask for, and says in their order what became of each.
    pub(crate) async fn take_news(
        &self,
        messages: &[NewsMessage],
        now: Timestamp,
        until: Instant,
    ) -> Vec<Result<Sent, MailError>> {
        let mut outcomes = Vec::with_capacity(messages.len());
        let mut ready = Vec::new();
        let mut claims = Vec::with_capacity(messages.len());
        for message in messages {
            claims.push(self.claim_news(message, now));
        }
        let claimed: Vec<_> = stream::iter(claims).buffered(self.at_once).collect().await;
        for (position, (message, claimed)) in messages.iter().zip(claimed).enumerate() {
            outcomes.push(claimed.map(|claimed| {
                ready.extend(claimed.map(|(claim, state)| ClaimedNews {
                    position,
                    message,
                    claim,
                    state,
                }));
                Sent::NotWanted
            }));
        }
        let ids: Vec<_> = ready.iter().map(|it| &it.message.signature).collect();
        let readers = match self.readers(&ids, now).await {
            Ok(readers) => readers,
            Err(error) => {
                let error = Arc::new(error);
                let failed = |_| Err(MailError::Shared(Arc::clone(&error)));
                ready.iter().map(failed).collect()
            }
        };
        let mut sending = Vec::with_capacity(ready.len());
        for (it, reader) in ready.iter().zip(readers) {
            sending.push(self.send_news(it, reader, now, until));
        }
        let sent: Vec<_> = stream::iter(sending).buffered(self.at_once).collect().await;
        for (claimed, outcome) in ready.iter().zip(sent) {
            if let Some(place) = outcomes.get_mut(claimed.position) {
                *place = outcome;
            }
        }
        outcomes
    }

    /// Claims a mail; `None` if its mailing does not go on, or it was sent before. What is dropped while a mailing waits comes
    /// again in its next round.
    async fn claim_news(
        &self,
        message: &NewsMessage,
        now: Timestamp,
    ) -> Result<Option<(Claim, Arc<MailingState>)>, MailError> {
        let NewsMessage {
            signature,
            mailing,
            round,
        } = message;
        let Some(state) = self.mailing(mailing, *round).await? else {
            return Ok(None);
        };
        if state.status != RunStatus::Running || state.round != *round {
            return Ok(None);
        }
        if self.must_give_way(now).await {
            return Err(MailError::GivesWay);
        }
        match self.claims.claim_news(signature, mailing, now).await? {
            Outcome::Claimed(claim) => Ok(Some((claim, state))),
            Outcome::Settled => Ok(None),
            Outcome::UnderWay => Err(MailError::UnderWay),
        }
    }

    /// How the mailing stood a few seconds ago, or now if a message of a later round has come.
    async fn mailing(
        &self,
        id: &MailingId,
        round: u64,
    ) -> Result<Option<Arc<MailingState>>, MailError> {
        let lock = || {
            let states = self.mailings_known.states.lock();
            states.unwrap_or_else(PoisonError::into_inner)
        };
        let known = lock().get(id).cloned();
        if let Some((at, state)) = known
            && at.elapsed() < KNOWN_FOR
            && state.round >= round
        {
            return Ok(Some(state));
        }
        let Some(state) = self.mailings.state(id).await? else {
            return Ok(None);
        };
        let state = Arc::new(state);
        let mut states = lock();
        states.retain(|_, (at, _)| at.elapsed() < KNOWN_FOR);
        states.insert(id.clone(), (Instant::now(), Arc::clone(&state)));
        Ok(Some(state))
    }

    async fn send_news(
        &self,
        claimed: &ClaimedNews<'_>,
        reader: Result<Option<NewsReader>, MailError>,
        now: Timestamp,
        until: Instant,
    ) -> Result<Sent, MailError> {
        let (claim, mailing) = (&claimed.claim, &claimed.message.mailing);
        let sent = match reader {
            Ok(Some(reader)) => self.write_and_send_news(claimed, &reader, now, until).await,
            Ok(None) => Ok(None),
            Err(error) => Err(error),
        };
        match sent {
            Ok(Some(Ok(message_id))) => {
                metrics::record(Metric::MailSent, 1);
                let outcome = NewsOutcome::Sent(&message_id);
                // As for every mail: it has left, and a copy of the message after the lease would send it again.
                if let Err(error) = self.claims.settle_news(claim, mailing, outcome).await {
                    tracing::error!(%error, "a mail with news was sent, but that could not be recorded");
                }
                Ok(Sent::Yes)
            }
            Ok(Some(Err(reason))) => {
                metrics::record(Metric::MailRejected, 1);
                tracing::warn!(%mailing, reason, "a mail with news was rejected permanently");
                let outcome = NewsOutcome::Rejected(&reason);
                self.claims.settle_news(claim, mailing, outcome).await?;
                Ok(Sent::Rejected)
            }
            Ok(None) => {
                metrics::record(Metric::MailSuppressed, 1);
                let outcome = NewsOutcome::LeftOut;
                self.claims.settle_news(claim, mailing, outcome).await?;
                Ok(Sent::NotWanted)
            }
            Err(error) => {
                // If this fails too, the claim ends with its lease.
                if let Err(error) = self.claims.release(claim).await {
                    tracing::warn!(%error, "a claim could not be released; it ends with its lease");
                }
                Err(error)
            }
        }
    }

    /// The Message-ID of the mail that was sent, or why the mail service will never accept it.
    async fn write_and_send_news(
        &self,
        claimed: &ClaimedNews<'_>,
        reader: &NewsReader,
        now: Timestamp,
        until: Instant,
    ) -> Result<Option<Result<String, String>>, MailError> {
        let mail = match self.write_news(claimed, reader, now).await {
            Ok(mail) => mail,
            Err(MailError::Mail(error @ mails::Error::Recipient(_))) => {
                return Ok(Some(Err(error.to_string())));
            }
            Err(error) => return Err(error),
        };
        match self.transmit(&mail, Priority::Later, until).await {
            Ok(()) => Ok(Some(Ok(mail.message_id))),
            Err(SendError::Rejected(reason)) => Ok(Some(Err(reason))),
            Err(SendError::Retry(reason)) => Err(MailError::Later(reason)),
            Err(SendError::Throttled(_)) => Err(MailError::GivesWay),
            Err(SendError::Outage(reason)) => Err(MailError::Outage(reason)),
        }
    }

    async fn write_news(
        &self,
        claimed: &ClaimedNews<'_>,
        reader: &NewsReader,
        now: Timestamp,
    ) -> Result<OutgoingMail, MailError> {
        let NewsMessage {
            signature, mailing, ..
        } = claimed.message;
        let petition = self.views.petition(signature.petition.as_str()).await?;
        let petition = petition.ok_or(MailError::NoPetition)?;
        let state = &claimed.state;
        let chosen = Reader::UNKNOWN
            .choosing(&reader.language)
            .text_of(&state.articles, &petition.default_language);
        let (_, chosen) =
            chosen.ok_or_else(|| MailError::Unreadable("its mailing has no article".to_owned()))?;
        let article = self.article(mailing, &chosen.digest).await?;
        let language = Language::from_tag(&reader.language)
            .or_else(|| Language::from_tag(&petition.default_language))
            .unwrap_or(Language::ENGLISH);
        let news = NewsMail {
            petition: &petition,
            article: &article,
            language,
            base_url: &self.base_url,
        };
        let link = Link {
            signature: signature.clone(),
            version: reader.details_version,
            address: Some(AddressTag::of(&self.addresses, &reader.address)),
        };
        let token = |purpose| {
            let token = self.links.token(purpose, &link, now);
            token.map_err(|_| MailError::Randomness)
        };
        let (own_page, unsubscribe) = (token(Purpose::OwnPage)?, token(Purpose::NoNews)?);
        let base_url = &self.base_url;
        let unsubscribe = format!(
            "{base_url}/unsubscribe/{unsubscribe}?lang={language}&mailing={}",
            mailing.name()
        );
        let links = NewsLinks {
            own_page: &format!("{base_url}/signature/{own_page}?lang={language}"),
            unsubscribe: &unsubscribe,
        };
        let rendered = news.render(reader.personal.greeted(), links);
        // The same for each attempt. It begins with the mailing's id, so that ids sort by time, and does not say to whom.
        let name = CommandId::named(&format!("{signature} mailing {mailing}"));
        let host = mails::ascii_host(base_url);
        let message_id = format!("<{}-{}@{host}>", state.id, name.0);
        let began = u64::try_from(state.began.as_second()).unwrap_or_default();
        let headers = Headers {
            message_id: &message_id,
            date: SystemTime::UNIX_EPOCH + Duration::from_secs(began),
            unsubscribe_url: Some(&unsubscribe),
        };
        let from = mails::sender(&self.from)
            .map_err(MailError::Mail)?
            .to_string();
        let to = reader.personal.email.as_str();
        let raw = mails::mime(rendered.clone(), &from, to, &headers).map_err(MailError::Mail)?;
        Ok(OutgoingMail {
            from,
            to: to.to_owned(),
            subject: rendered.subject,
            text: rendered.text,
            html: rendered.html,
            message_id,
            raw,
            tags: vec![
                ("petition", signature.petition.to_string()),
                ("signature", signature.tag.to_string()),
                ("version", reader.details_version.to_string()),
                ("mail", "news".to_owned()),
                ("mailing", mailing.tag()),
            ],
        })
    }

    /// The article with this digest.
    async fn article(&self, mailing: &MailingId, digest: &str) -> Result<Arc<Article>, MailError> {
        let lock = || {
            let articles = self.mailings_known.articles.lock();
            articles.unwrap_or_else(PoisonError::into_inner)
        };
        if let Some(known) = lock().get(digest) {
            return Ok(Arc::clone(known));
        }
        let article = Arc::new(self.mailings.article(mailing, digest).await?);
        let mut articles = lock();
        if articles.len() >= ARTICLES {
            articles.clear();
        }
        articles.insert(digest.to_owned(), Arc::clone(&article));
        Ok(article)
    }
}
