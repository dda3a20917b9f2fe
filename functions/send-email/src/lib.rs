//! Writes to signers: asks them to confirm or says that they had already signed, thanks them, reminds them once, and
//! sends the link to their own page.
//!
//! A pipe copies the signature log's stream to a queue, which feeds this function. Messages can be delivered twice, but
//! each mail may be sent only once: before sending, the function claims the event in the table `mail`, and afterwards
//! records the result there. See [`outbox`].
//!
//! Costs per mail: two writes, and its share of three batch reads (streams, keys, suppressions) for all mails of the
//! batch; a query more if something happened after its event, and the petition unless it is cached.

mod error;
mod mail;
mod prepare;
mod record;
pub mod ses;
mod transport;

use std::sync::Arc;

use aws_lambda_events::event::sqs::{BatchItemFailure, SqsBatchResponse, SqsEvent, SqsMessage};
use aws_sdk_dynamodb::Client;
use event_store::{SignatureLog, SignerKeys};
use events::envelope::Recorded;
use events::ids::SignatureId;
use events::link::Links;
use events::secret::AddressKey;
use events::signature::SignatureEvent;
use futures_util::{StreamExt as _, stream};
use jiff::{SignedDuration, Timestamp};
use outbox::{Claim, Claims, Outcome, Suppressions};
use runtime::{Metric, Settings, metrics};
use views::Views;

pub use crate::error::MailError;
use crate::mail::{Mail, MailContext, MailKind};
pub use crate::transport::{OutgoingMail, SendError, Transport};

/// Mails that one invocation sends concurrently. SES limits new accounts to a few per second.
const AT_ONCE: usize = 4;

/// Mails that are prepared together. Few, because a signer may be erased between the reading and the sending.
const PREPARED_AT_ONCE: usize = 32;

/// The function, with its clients.
#[derive(Debug)]
pub struct SendEmail<T> {
    log: SignatureLog,
    keys: SignerKeys,
    views: Views,
    links: Links,
    addresses: AddressKey,
    claims: Claims,
    suppressions: Suppressions,
    transport: T,
    from: String,
    base_url: String,
    at_once: usize,
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
            claims: Claims::new(client.clone(), tables.mail.clone()),
            suppressions: Suppressions::new(
                client.clone(),
                tables.mail.clone(),
                settings.keys.addresses.clone(),
            ),
            transport,
            from,
            base_url: settings.base_url.clone(),
            at_once: AT_ONCE,
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

    /// Sends the mails of a batch. The queue delivers the messages again that the response reports as failed.
    pub async fn handle(&self, event: SqsEvent) -> SqsBatchResponse {
        self.handle_at(event, Timestamp::now()).await
    }

    /// The same as [`Self::handle`], at a given time.
    pub async fn handle_at(&self, event: SqsEvent, now: Timestamp) -> SqsBatchResponse {
        let mut response = SqsBatchResponse::default();
        for messages in event.records.chunks(PREPARED_AT_ONCE) {
            let taken = self.take(messages, now).await;
            for (message, outcome) in messages.iter().zip(taken) {
                let Err(error) = outcome else { continue };
                let id = message.message_id.clone().unwrap_or_default();
                tracing::warn!(message_id = id, %error, "a mail was not sent; its message is retried");
                if !matches!(error, MailError::UnderWay) {
                    metrics::record(Metric::MailFailed, 1);
                }
                let mut failure = BatchItemFailure::default();
                failure.item_identifier = id;
                response.batch_item_failures.push(failure);
            }
        }
        response
    }

    /// Claims the mails of these messages, prepares those that were claimed together, and sends them.
    async fn take(&self, messages: &[SqsMessage], now: Timestamp) -> Vec<Result<(), MailError>> {
        let claims: Vec<_> = messages
            .iter()
            .map(|message| self.claim(message, now))
            .collect();
        let claimed: Vec<_> = stream::iter(claims).buffered(self.at_once).collect().await;
        let (mut outcomes, mut ready) = (Vec::new(), Vec::new());
        for (position, claimed) in claimed.into_iter().enumerate() {
            outcomes.push(claimed.map(|claimed| ready.extend(claimed.map(|it| (position, it)))));
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
            sending.push(self.send(claimed, mail, now));
        }
        let sent: Vec<_> = stream::iter(sending).buffered(self.at_once).collect().await;
        for ((position, _), outcome) in ready.iter().zip(sent) {
            if let Some(place) = outcomes.get_mut(*position) {
                *place = outcome;
            }
        }
        outcomes
    }

    /// Claims the mail that a message requires; `None` if there is none, or it was sent before.
    async fn claim(
        &self,
        message: &SqsMessage,
        now: Timestamp,
    ) -> Result<Option<Claimed>, MailError> {
        let body = message.body.as_deref().unwrap_or_default();
        let Some(event) = record::read(body)? else {
            return Ok(None);
        };
        if MailKind::of(&event.event).is_none() {
            return Ok(None);
        }
        let id = SignatureId::parse(&event.stream)
            .map_err(|error| MailError::Unreadable(error.to_string()))?;
        // Before the claim, so that a petition without these mails does not pay for it.
        if MailKind::of(&event.event) == Some(MailKind::Receipt)
            && let Some(petition) = self.views.petition(id.petition.as_str()).await?
            && petition.no_thank_you
        {
            return Ok(None);
        }
        let claimed = self.claims.claim(&event, now).await;
        // A copy of a message whose mail was sent long ago does not count as backlog.
        if !matches!(claimed, Ok(Outcome::Settled)) {
            metrics::event(event.id);
            metrics::age(Metric::MailBacklogAge, event.at, now);
        }
        match claimed? {
            Outcome::Claimed(claim) => Ok(Some(Claimed { claim, event, id })),
            Outcome::Settled => Ok(None),
            Outcome::UnderWay => Err(MailError::UnderWay),
        }
    }

    /// Sends a mail that was claimed, and records what became of it.
    async fn send(
        &self,
        claimed: &Claimed,
        mail: Result<Option<Mail<'_>>, MailError>,
        now: Timestamp,
    ) -> Result<(), MailError> {
        let claim = &claimed.claim;
        let sent = match mail {
            Ok(Some(mail)) => self.write_and_send(&mail, &claimed.id, now).await,
            Ok(None) => Ok(Sent::NotWanted),
            Err(error) => Err(error),
        };
        match sent {
            Ok(Sent::Yes(message_id)) => {
                metrics::record(Metric::MailSent, 1);
                // The mail has left. If this cannot be recorded, a copy of the message that is delivered after the
                // lease sends it again, with the same Message-ID.
                if let Err(error) = self.claims.sent(claim, &message_id).await {
                    tracing::error!(%error, "a mail was sent, but that could not be recorded");
                }
                Ok(())
            }
            Ok(Sent::Rejected(reason)) => {
                metrics::record(Metric::MailRejected, 1);
                tracing::warn!(event_id = %claimed.event.id, reason, "a mail was rejected permanently");
                Ok(self.claims.rejected(claim, &reason).await?)
            }
            Ok(Sent::NotWanted) => {
                metrics::record(Metric::MailSuppressed, 1);
                Ok(self.claims.release(claim).await?)
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

    async fn write_and_send(
        &self,
        mail: &Mail<'_>,
        id: &SignatureId,
        now: Timestamp,
    ) -> Result<Sent, MailError> {
        let petition = self.views.petition(id.petition.as_str()).await?;
        let petition = petition.ok_or(MailError::NoPetition)?;
        let earlier = match mail.earlier_text(&petition) {
            Some(version) => {
                self.views
                    .earlier_text(id.petition.as_str(), version)
                    .await?
            }
            None => None,
        };
        let context = MailContext {
            links: &self.links,
            addresses: &self.addresses,
            base_url: &self.base_url,
            earlier: earlier.as_ref(),
            from: &self.from,
            now,
        };
        let mail = match mail.write(&petition, &context) {
            Ok(mail) => mail,
            Err(MailError::Mail(error @ mails::Error::Recipient(_))) => {
                return Ok(Sent::Rejected(error.to_string()));
            }
            Err(error) => return Err(error),
        };
        let message_id = mail.message_id.clone();
        match self.transport.send(mail).await {
            Ok(()) => Ok(Sent::Yes(message_id)),
            Err(SendError::Rejected(reason)) => Ok(Sent::Rejected(reason)),
            Err(SendError::Retry(reason)) => Err(MailError::Later(reason)),
        }
    }
}

/// A mail that this invocation may send.
struct Claimed {
    claim: Claim,
    event: Recorded<SignatureEvent>,
    id: SignatureId,
}

/// The result of an attempt to send a mail.
enum Sent {
    /// The mail service accepted it, with this Message-ID.
    Yes(String),
    /// The mail service will never accept it.
    Rejected(String),
    /// Its reader was erased, has done what it asks for, stopped the mails, or has a suppressed address.
    NotWanted,
}
