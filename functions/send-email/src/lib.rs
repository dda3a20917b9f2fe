//! Writes to signers: asks them to confirm, tells them that they had signed, thanks them.
//!
//! Fed by a queue that gets the signature log's stream through a pipe. A mail may leave only
//! once although messages come twice: before sending, the mailer claims the event in the table
//! `mail`, and afterwards records the result there. See [`outbox`].
//!
//! Costs per mail: one query of the signature's stream, two writes, one read of its key and one
//! of the list of suppressed addresses.

mod letter;
mod record;
pub mod ses;
mod transport;

use aws_lambda_events::event::sqs::{BatchItemFailure, SqsBatchResponse, SqsEvent, SqsMessage};
use aws_sdk_dynamodb::Client;
use event_store::{SignatureLog, SignerKeys};
use events::envelope::Recorded;
use events::ids::SignatureId;
use events::link::Links;
use events::signature::SignatureEvent;
use futures_util::{StreamExt as _, stream};
use jiff::{SignedDuration, Timestamp};
use outbox::{Claims, OutboxError, Outcome, Suppressions};
use runtime::Settings;
use runtime::{Metric, metrics};
use views::Views;

use crate::letter::Letter;
pub use crate::transport::{OutgoingMail, SendError, Transport};

/// Mails that one invocation has under way at once; SES grants new accounts few per second.
const AT_ONCE: usize = 4;

/// The handler.
#[derive(Debug)]
pub struct SendEmail<T> {
    log: SignatureLog,
    keys: SignerKeys,
    views: Views,
    links: Links,
    claims: Claims,
    suppressions: Suppressions,
    transport: T,
    from: String,
    base_url: String,
}

/// Why a mail has not been dealt with. It says nothing about whom it is for.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// The message is no record of the signature log.
    #[error(
        "the message is no record that this release can read ({0}); deploy the release that wrote it, then redrive"
    )]
    Unreadable(String),
    /// The log did not answer, or what is in it does not open.
    #[error("the log: {0}")]
    Log(#[from] event_store::StoreError),
    /// The views did not answer.
    #[error("the views: {0}")]
    Views(#[from] views::ViewsError),
    /// The petition is not in the views yet.
    #[error("the petition is not in the views yet: see that the news function runs")]
    NoPetition,
    /// The event is in the stream, but not in the log.
    #[error("the log lacks the event that the message tells of; restore it, then redrive")]
    Gap,
    /// The table of mails did not respond.
    #[error(transparent)]
    Outbox(#[from] OutboxError),
    /// Another invocation has this mail under way, or broke off with it a short while ago.
    #[error("another invocation has this mail under way; it is looked at again later")]
    UnderWay,
    /// The mail could not be written.
    #[error("the mail cannot be written: {0}")]
    Mail(mails::Error),
    /// No randomness for a link.
    #[error("the operating system gave no randomness; it is tried again")]
    Randomness,
    /// The mail service wants it later.
    #[error("not sent for now: {0}")]
    Later(String),
}

impl<T: Transport> SendEmail<T> {
    /// With the tables, keys and addresses of `settings`; `from` is like `Name <name@example.org>`.
    pub fn new(settings: &Settings, client: &Client, transport: T, from: String) -> Self {
        let tables = &settings.tables;
        let log = SignatureLog::new(client, tables);
        Self {
            log,
            keys: SignerKeys::new(client, tables, &settings.keys.sealing),
            views: Views::new(client.clone(), tables.views.clone()),
            links: Links::new(&settings.keys.links),
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

    /// For a place where no other mailer can run: what a process that was killed had claimed is
    /// then sent by the next one after `lease`, instead of after [`outbox::LEASE`].
    #[must_use]
    pub fn with_lease(self, lease: SignedDuration) -> Self {
        let claims = self.claims.with_lease(lease);
        Self { claims, ..self }
    }

    /// Sends the mails of a batch. What is reported as failed comes again.
    pub async fn handle(&self, event: SqsEvent) -> SqsBatchResponse {
        self.handle_at(event, Timestamp::now()).await
    }

    /// As [`Self::handle`], at this time.
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
                tracing::warn!(message_id = id, %error, "a mail is left for later");
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
        if !letter::tells_somebody(&event.event) {
            return Ok(());
        }
        let id = SignatureId::parse(&event.stream)
            .map_err(|error| MailError::Unreadable(error.to_string()))?;
        let claimed = self.claims.claim(&event, now).await;
        // A copy of what was dealt with long ago is no backlog.
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
                // The mail has left. If this cannot be noted, then a copy of the message that
                // comes after the lease sends it again, with the same Message-ID.
                if let Err(error) = self.claims.sent(&claim, &message_id).await {
                    tracing::error!(%error, "a mail was sent, but that could not be noted");
                }
                Ok(())
            }
            Ok(Sent::Rejected(reason)) => {
                metrics::record(Metric::MailRejected, 1);
                tracing::warn!(event_id = %event.id, reason, "a mail was rejected for good");
                Ok(self.claims.rejected(&claim, &reason).await?)
            }
            Ok(Sent::NoLongerWanted) => {
                metrics::record(Metric::MailSuppressed, 1);
                Ok(self.claims.release(&claim).await?)
            }
            Err(error) => {
                // If this fails too, the lease runs out.
                if let Err(error) = self.claims.release(&claim).await {
                    tracing::warn!(%error, "a claim stays until its lease is over");
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
        let Some(letter) = Letter::about(&self.log, &self.keys, event, id).await? else {
            return Ok(Sent::NoLongerWanted);
        };
        if let Some(address) = letter.address()
            && self.suppressions.holds(&address).await?
        {
            return Ok(Sent::NoLongerWanted);
        }
        let petition = self.views.petition(id.petition.as_str()).await?;
        let petition = petition.ok_or(MailError::NoPetition)?;
        let mail = letter.write(
            &petition,
            event,
            id,
            &letter::Office {
                links: &self.links,
                base_url: &self.base_url,
                from: &self.from,
                now,
            },
        );
        let mail = match mail {
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

/// What has become of a mail.
enum Sent {
    /// It left, with this Message-ID.
    Yes(String),
    /// It will never be taken.
    Rejected(String),
    /// Its reader has been erased, has done what it asks for, or must not or will not be mailed.
    NoLongerWanted,
}
