//! Records what SES reports about our mails: appends `EmailBounced` and `EmailComplained` to the signature's
//! stream, and adds the exact address to the suppression list.
//!
//! Messages are delivered at least once and in any order. Handling one twice changes nothing more: items are overwritten,
//! and the id of a command is derived from SES's feedback id. Failed messages are delivered again.
#![forbid(unsafe_code)]

mod ses_event;

use aws_lambda_events::event::sqs::{BatchItemFailure, SqsBatchResponse, SqsEvent};
use aws_sdk_dynamodb::Client;
use event_store::{ExecuteError, SignatureLog, StoreError};
use events::email::EmailAddress;
use events::ids::CommandId;
use events::secret::Keys;
use events::signature::{Command, details_of_mail, fold};
use jiff::Timestamp;
use outbox::{
    Claims, DeliveryStatus, Mailings, OutboxError, RunStatus, SuppressionReason, Suppressions,
};
use runtime::Tables;
use runtime::{Metric, metrics};

use crate::ses_event::{Feedback, Mail, Unreadable};

/// The function, with its clients.
#[derive(Clone, Debug)]
pub struct EmailFeedback {
    log: SignatureLog,
    suppressions: Suppressions,
    claims: Claims,
    mailings: Mailings,
}

/// Why a message must be delivered again. It contains no personal data.
#[derive(Debug, thiserror::Error)]
enum FeedbackError {
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    #[error(transparent)]
    Outbox(#[from] OutboxError),
    #[error("the log: {0}")]
    Log(#[from] StoreError),
}

impl EmailFeedback {
    /// The function on these tables.
    #[must_use]
    pub fn new(tables: &Tables, keys: &Keys, client: &Client) -> Self {
        Self {
            log: SignatureLog::appending(client, tables, keys.log.as_ref()),
            suppressions: Suppressions::new(
                client.clone(),
                tables.mail.clone(),
                keys.addresses.clone(),
            ),
            claims: Claims::new(client.clone(), tables.mail.clone()),
            mailings: Mailings::new(client.clone(), tables.mail.clone()),
        }
    }

    /// Handles a batch. The queue delivers the messages again that the response reports as failed.
    pub async fn handle(&self, event: SqsEvent) -> SqsBatchResponse {
        let mut response = SqsBatchResponse::default();
        for message in event.records {
            let body = message.body.as_deref().unwrap_or_default();
            if let Err(error) = self.take(body).await {
                let id = message.message_id.unwrap_or_default();
                tracing::warn!(message_id = id, %error, "feedback about a mail was not handled; its message is retried");
                let mut failure = BatchItemFailure::default();
                failure.item_identifier = id;
                response.batch_item_failures.push(failure);
            }
        }
        response
    }

    async fn take(&self, body: &str) -> Result<(), FeedbackError> {
        let event = ses_event::read(body)?;
        let mail = event.mail.as_ref();
        match event.feedback {
            Feedback::Other => {}
            // What was sent and of which nothing else is known was delivered: a write for each would say no more.
            Feedback::Delivered => metrics::record(Metric::Delivered, 1),
            Feedback::Rejected => {
                self.note(mail, DeliveryStatus::Rejected).await?;
                metrics::record(Metric::MailRejectedBySes, 1);
            }
            Feedback::Bounced {
                recipients,
                feedback_id,
            } => {
                self.suppress(&recipients, SuppressionReason::Bounced)
                    .await?;
                let command = |mail: &Mail| Command::Bounce { mail: mail.version };
                self.append(mail, &feedback_id, command).await?;
                self.note(mail, DeliveryStatus::Bounced).await?;
                metrics::record(Metric::Bounced, 1);
            }
            Feedback::Complained {
                recipients,
                feedback_id,
            } => {
                self.suppress(&recipients, SuppressionReason::Complained)
                    .await?;
                let command = |mail: &Mail| Command::Complain { mail: mail.version };
                self.append(mail, &feedback_id, command).await?;
                self.note(mail, DeliveryStatus::Complained).await?;
                metrics::record(Metric::Complained, 1);
            }
        }
        Ok(())
    }

    /// Suppresses the valid addresses. No mail could go to the others.
    async fn suppress(
        &self,
        recipients: &[String],
        reason: SuppressionReason,
    ) -> Result<(), FeedbackError> {
        for address in recipients
            .iter()
            .filter_map(|one| EmailAddress::parse(one).ok())
        {
            let now = Timestamp::now();
            self.suppressions.add(&address, reason, now).await?;
        }
        Ok(())
    }

    async fn append(
        &self,
        mail: Option<&Mail>,
        feedback_id: &str,
        command: impl FnOnce(&Mail) -> Command,
    ) -> Result<(), FeedbackError> {
        let Some(mail) = mail else {
            tracing::info!("ignored feedback about a mail that is not ours");
            return Ok(());
        };
        let (signature, now) = (&mail.signature, Timestamp::now());
        // Only the suppression list learns about mails to other addresses than that of the details that stand: such a
        // mail says nothing about the signer.
        let events = self.log.load(signature).await?;
        let standing = fold(&events).standing.map(|(version, _)| version);
        if standing.is_none() || details_of_mail(&events, mail.version) != standing {
            return Ok(());
        }
        let id = CommandId::named(&format!("{} feedback {feedback_id}", mail.signature));
        metrics::command(id.0);
        match self.log.execute(signature, id, now, command(mail)).await {
            // The rules refuse neither command. If they ever do, a retry would not help.
            Ok(_) | Err(ExecuteError::Refused(_)) => Ok(()),
            Err(ExecuteError::Log(error)) => Err(error.into()),
        }
    }

    /// Records what went wrong with the mail, if the mail is ours. Those of a mailing count, and too many of them stop it.
    async fn note(&self, mail: Option<&Mail>, status: DeliveryStatus) -> Result<(), FeedbackError> {
        let Some(mail) = mail else {
            return Ok(());
        };
        let (signature, version) = (&mail.signature, mail.version);
        if let Some(mailing) = &mail.mailing {
            let recorded = self.claims.record_news_delivery(signature, mailing, status);
            recorded.await?;
            // Looking stops it, if too many of its mails came back.
            let state = self.mailings.state(mailing).await?;
            if let Some(RunStatus::Stopped(why)) = state.map(|state| state.status) {
                tracing::warn!(%mailing, ?why, "a mailing stopped by itself: countersign news mail status says how it stands");
            }
            return Ok(());
        }
        let recorded = self.claims.record_delivery(signature, version, status);
        Ok(recorded.await?)
    }
}
