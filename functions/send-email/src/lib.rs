//! Writes to signers: asks them to confirm or says that they had already signed, thanks them, reminds them once, and
//! sends the link to their own page.
//!
//! A pipe copies the signature log's stream to a queue, which feeds this function. Messages can be delivered twice, but
//! each mail may be sent only once: before sending, the function claims the event in the table `mail`, and afterwards
//! records the result there. See [`outbox`].
//!
//! Costs per mail: one query of the signature's stream, two writes, one read of its key, one of the suppressions, and
//! the petition unless it is cached.

mod error;
mod mail;
mod record;
pub mod ses;
mod transport;

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
use outbox::{Claims, Outcome, Suppressions};
use runtime::{Metric, Settings, metrics};
use views::Views;

pub use crate::error::MailError;
use crate::mail::{Mail, MailContext, MailKind};
pub use crate::transport::{OutgoingMail, SendError, Transport};

/// Mails that one invocation sends concurrently. SES limits new accounts to a few per second.
const AT_ONCE: usize = 4;

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
        }
    }

    /// Shortens the lease where no other mailer can run, so that a mail that a killed process had claimed is sent after
    /// `lease` instead of [`outbox::LEASE`].
    #[must_use]
    pub fn with_lease(self, lease: SignedDuration) -> Self {
        let claims = self.claims.with_lease(lease);
        Self { claims, ..self }
    }

    /// Sends the mails of a batch. The queue delivers the messages again that the response reports as failed.
    pub async fn handle(&self, event: SqsEvent) -> SqsBatchResponse {
        self.handle_at(event, Timestamp::now()).await
    }

    /// The same as [`Self::handle`], at a given time.
    pub async fn handle_at(&self, event: SqsEvent, now: Timestamp) -> SqsBatchResponse {
        let outcomes: Vec<_> = stream::iter(event.records)
            .map(|message| async move {
                let outcome = self.take(&message, now).await;
                (message.message_id.unwrap_or_default(), outcome)
            })
            .buffered(AT_ONCE)
            .collect()
            .await;
        let mut response = SqsBatchResponse::default();
        for (id, outcome) in outcomes {
            if let Err(error) = outcome {
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

    async fn take(&self, message: &SqsMessage, now: Timestamp) -> Result<(), MailError> {
        let body = message.body.as_deref().unwrap_or_default();
        let Some(event) = record::read(body)? else {
            return Ok(());
        };
        if MailKind::of(&event.event).is_none() {
            return Ok(());
        }
        let id = SignatureId::parse(&event.stream)
            .map_err(|error| MailError::Unreadable(error.to_string()))?;
        // Before the claim, so that a petition without these mails does not pay for it.
        if MailKind::of(&event.event) == Some(MailKind::Receipt)
            && let Some(petition) = self.views.petition(id.petition.as_str()).await?
            && petition.no_thank_you
        {
            return Ok(());
        }
        let claimed = self.claims.claim(&event, now).await;
        // A copy of a message whose mail was sent long ago does not count as backlog.
        if !matches!(claimed, Ok(Outcome::Settled)) {
            metrics::event(event.id);
            metrics::age(Metric::MailBacklogAge, event.at, now);
        }
        let claim = match claimed? {
            Outcome::Claimed(claim) => claim,
            Outcome::Settled => return Ok(()),
            Outcome::UnderWay => return Err(MailError::UnderWay),
        };
        let sent = self.write_and_send(&event, &id, now).await;
        match sent {
            Ok(Sent::Yes(message_id)) => {
                metrics::record(Metric::MailSent, 1);
                // The mail has left. If this cannot be recorded, a copy of the message that is delivered after the
                // lease sends it again, with the same Message-ID.
                if let Err(error) = self.claims.sent(&claim, &message_id).await {
                    tracing::error!(%error, "a mail was sent, but that could not be recorded");
                }
                Ok(())
            }
            Ok(Sent::Rejected(reason)) => {
                metrics::record(Metric::MailRejected, 1);
                tracing::warn!(event_id = %event.id, reason, "a mail was rejected permanently");
                Ok(self.claims.rejected(&claim, &reason).await?)
            }
            Ok(Sent::NotWanted) => {
                metrics::record(Metric::MailSuppressed, 1);
                Ok(self.claims.release(&claim).await?)
            }
            Err(error) => {
                // If this fails too, the claim ends with its lease.
                if let Err(error) = self.claims.release(&claim).await {
                    tracing::warn!(%error, "a claim could not be released; it ends with its lease");
                }
                Err(error)
            }
        }
    }

    async fn write_and_send(
        &self,
        event: &Recorded<SignatureEvent>,
        id: &SignatureId,
        now: Timestamp,
    ) -> Result<Sent, MailError> {
        let Some(mail) = Mail::about(&self.log, &self.keys, event, id).await? else {
            return Ok(Sent::NotWanted);
        };
        if let Some(address) = mail.address()
            && self.suppressions.find(address, now).await?.is_some()
        {
            return Ok(Sent::NotWanted);
        }
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

/// The result of an attempt to send a mail.
enum Sent {
    /// The mail service accepted it, with this Message-ID.
    Yes(String),
    /// The mail service will never accept it.
    Rejected(String),
    /// Its reader was erased, has done what it asks for, stopped the mails, or has a suppressed address.
    NotWanted,
}
