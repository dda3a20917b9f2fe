//! Writes to signers: asks them to confirm or says that they had already signed, thanks them, reminds them once, and
//! sends the link to their own page. Asks a new address whether a signature moves there, and tells the old one that it did.
//! Sends news to those who chose them ([`NewsMessage`]).
//!
//! Two queues feed this function from the signature log's stream: one with the mails that a signer waits for, and one with
//! the others ([`Priority`]). Messages can be delivered twice, but each mail may be sent only once: before sending, the
//! function claims the event in the table `mail`, and afterwards records the result there. See [`outbox`].
//!
//! Costs per mail: two writes, and its share of three batch reads (streams, keys, suppressions) for all mails of the
//! batch; a query more if something happened after its event, and the petition unless it is cached.

mod delay;
mod error;
mod mail;
mod news;
mod prepare;
mod priority;
mod rate;
mod record;
mod send;
pub mod ses;
mod transport;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use aws_lambda_events::event::sqs::{BatchItemFailure, SqsBatchResponse, SqsEvent, SqsMessage};
use aws_sdk_dynamodb::Client;
use event_store::{SignatureLog, SignerKeys};
use events::envelope::Recorded;
use events::link::Links;
use events::secret::{AddressKey, StampKey, TagKey};
use events::signature::SignatureEvent;
use futures_util::{StreamExt as _, stream};
use jiff::{SignedDuration, Timestamp};
use outbox::{Claims, Mailings, Suppressions};
use runtime::{Metric, Settings, metrics};
use tokio::time::Instant;
use views::Views;

pub use crate::error::MailError;
pub use crate::news::{NewsLinks, NewsMail, NewsMessage};
pub use crate::priority::{LATER, Priority};
pub use crate::rate::Rate;
pub use crate::transport::{OutgoingMail, SendError, Transport};

use crate::delay::DelayWatch;
use crate::mail::{Mail, MailContext, MailKind};
use crate::news::KnownMailings;
use crate::record::Message;
use crate::send::Sent;

/// Mails that one invocation sends concurrently. SES limits new accounts to a few per second.
const AT_ONCE: usize = 4;

/// Mails that are prepared together. Few, because a signer may be erased between the reading and the sending.
const PREPARED_AT_ONCE: usize = 32;

/// How long an invocation sends. What had no turn by then is delivered again. The rest of the function's timeout (30 s) is for
/// claims, reads and records.
const SEND_WITHIN: Duration = Duration::from_secs(20);

/// The function, with its clients. Clones share what they know of the mail service's rate and of delays.
#[derive(Clone, Debug)]
pub struct SendEmail<T> {
    log: SignatureLog,
    keys: SignerKeys,
    views: Views,
    links: Links,
    addresses: AddressKey,
    stamps: StampKey,
    tags: TagKey,
    claims: Claims,
    suppressions: Suppressions,
    mailings: Mailings,
    mailings_known: KnownMailings,
    transport: T,
    from: String,
    base_url: String,
    at_once: usize,
    rate: Option<Rate>,
    gives_way: bool,
    /// Until when mails that nobody waits for are not sent, because the mail service throttled.
    held: Arc<Mutex<Option<Instant>>>,
    delay: Arc<DelayWatch>,
}

impl<T: Transport> SendEmail<T> {
    /// Uses the tables, keys and base URL of `settings`; `from` is like `Name <name@example.org>`.
    pub fn new(settings: &Settings, client: &Client, transport: T, from: String) -> Self {
        let tables = &settings.tables;
        let log = SignatureLog::new(client, tables);
        Self {
            log,
            keys: SignerKeys::new(client, tables, &settings.keys.sealing),
            views: Views::new(client.clone(), tables.views.clone()),
            links: Links::new(&settings.keys.links),
            addresses: settings.keys.addresses.clone(),
            stamps: settings.keys.stamps.clone(),
            tags: settings.keys.tags.clone(),
            claims: Claims::new(client.clone(), tables.mail.clone()),
            suppressions: Suppressions::new(
                client.clone(),
                tables.mail.clone(),
                settings.keys.addresses.clone(),
            ),
            mailings: Mailings::new(client.clone(), tables.mail.clone()),
            mailings_known: KnownMailings::default(),
            transport,
            from,
            base_url: settings.base_url.clone(),
            at_once: AT_ONCE,
            rate: None,
            gives_way: false,
            held: Arc::default(),
            delay: Arc::default(),
        }
    }

    /// Shortens the lease where no other mailer can run, so that a mail that a killed process had claimed is sent after
    /// `lease` instead of [`outbox::LEASE`].
    #[must_use]
    pub fn with_lease(self, lease: SignedDuration) -> Self {
        let claims = self.claims.with_lease(lease);
        Self { claims, ..self }
    }

    /// Sends so many mails concurrently, where the mail service allows more than SES does at first.
    #[must_use]
    pub fn with_at_once(self, at_once: usize) -> Self {
        Self { at_once, ..self }
    }

    /// Sends at this rate at most; `None` for as fast as the mail service takes them.
    #[must_use]
    pub fn with_rate(self, rate: Option<Rate>) -> Self {
        Self { rate, ..self }
    }

    /// Leaves mails that nobody waits for in their queue while others are late. One read for each [`views::MAIL_DELAY_AGE`],
    /// if there are such mails. Not needed where one process sees both queues.
    #[must_use]
    pub fn giving_way(self) -> Self {
        Self {
            gives_way: true,
            ..self
        }
    }

    /// Sends the mails of a batch. The queue delivers the messages again that the response reports as failed.
    pub async fn handle(&self, event: SqsEvent) -> SqsBatchResponse {
        self.handle_at(event, Timestamp::now()).await
    }

    /// The same as [`Self::handle`], at a given time.
    pub async fn handle_at(&self, event: SqsEvent, now: Timestamp) -> SqsBatchResponse {
        let until = Instant::now() + SEND_WITHIN;
        let mut response = SqsBatchResponse::default();
        for messages in event.records.chunks(PREPARED_AT_ONCE) {
            let taken = Box::pin(self.take(messages, now, until)).await;
            for (message, outcome) in messages.iter().zip(taken) {
                let Err(error) = outcome else { continue };
                let id = message.message_id.clone().unwrap_or_default();
                if matches!(error, MailError::GivesWay) {
                    tracing::info!(message_id = id, %error, "a mail gives way");
                } else {
                    tracing::warn!(message_id = id, %error, "a mail was not sent; its message is retried");
                }
                if !matches!(error, MailError::UnderWay | MailError::GivesWay) {
                    metrics::record(Metric::MailFailed, 1);
                }
                let mut failure = BatchItemFailure::default();
                failure.item_identifier = id;
                response.batch_item_failures.push(failure);
            }
        }
        response
    }

    /// Sends the mails about events, then those with news, and says in the messages' order what became of each.
    async fn take(
        &self,
        messages: &[SqsMessage],
        now: Timestamp,
        until: Instant,
    ) -> Vec<Result<Sent, MailError>> {
        let (mut outcomes, mut events, mut news) = (Vec::new(), Vec::new(), Vec::new());
        for (position, message) in messages.iter().enumerate() {
            let body = message.body.as_deref().unwrap_or_default();
            outcomes.push(record::read(body).map(|message| {
                match message {
                    Message::Event(event) => events.push((position, *event)),
                    Message::News(message) => news.push((position, message)),
                    Message::Nothing => {}
                }
                Sent::NotWanted
            }));
        }
        let (places, events): (Vec<_>, Vec<_>) = events.into_iter().unzip();
        let about = places.iter().filter_map(|place| messages.get(*place));
        let about: Vec<_> = about.zip(events).collect();
        let sent = self.take_events(about, now, until).await;
        let (later, news): (Vec<_>, Vec<_>) = news.into_iter().unzip();
        let sent_news = Box::pin(self.take_news(&news, now, until)).await;
        for (place, outcome) in places
            .iter()
            .chain(&later)
            .zip(sent.into_iter().chain(sent_news))
        {
            if let Some(known) = outcomes.get_mut(*place) {
                *known = outcome;
            }
        }
        outcomes
    }

    /// Claims the mails about these events, prepares those that were claimed together, and sends them.
    async fn take_events(
        &self,
        messages: Vec<(&SqsMessage, Recorded<SignatureEvent>)>,
        now: Timestamp,
        until: Instant,
    ) -> Vec<Result<Sent, MailError>> {
        let (messages, events): (Vec<_>, Vec<_>) = messages.into_iter().unzip();
        let claims = events.into_iter().map(|event| self.claim(event, now));
        let claims: Vec<_> = claims.collect();
        let claimed: Vec<_> = stream::iter(claims).buffered(self.at_once).collect().await;
        let (mut outcomes, mut ready) = (Vec::new(), Vec::new());
        for (position, claimed) in claimed.into_iter().enumerate() {
            outcomes.push(claimed.map(|claimed| {
                ready.extend(claimed.map(|it| (position, it)));
                Sent::NotWanted
            }));
        }
        let about = ready
            .iter()
            .map(|(_, claimed)| (&claimed.event, &claimed.id));
        let about: Vec<_> = about.collect();
        let prepared = match self.prepare(&about, now).await {
            Ok(prepared) => prepared,
            Err(error) => {
                let error = Arc::new(error);
                let failed = |_| Err(MailError::Shared(Arc::clone(&error)));
                ready.iter().map(failed).collect()
            }
        };
        let mut sending = Vec::new();
        for ((_, claimed), mail) in ready.iter().zip(prepared) {
            sending.push(self.send(claimed, mail, now, until));
        }
        let sent: Vec<_> = stream::iter(sending).buffered(self.at_once).collect().await;
        let mut longest = None;
        for ((position, claimed), outcome) in ready.iter().zip(sent) {
            if let (Some(message), Priority::First) = (messages.get(*position), claimed.priority())
            {
                longest = longest.max(delay::waited(message, claimed.event.at, &outcome, now));
            }
            if let Some(place) = outcomes.get_mut(*position) {
                *place = outcome;
            }
        }
        self.delay.observe(&self.views, longest, now).await;
        outcomes
    }
}
