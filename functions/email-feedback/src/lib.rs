//! Notes what SES tells about our mails: `EmailBounced` and `EmailComplained` go to the signature's
//! stream, the address to the list of those that no mail may go to.
//!
//! Messages come at least once and in any order. Everything here can be done twice: the list and
//! the notes are overwritten, and SES's feedback id names the command. What fails comes again.
#![forbid(unsafe_code)]

mod ses_event;

use aws_lambda_events::event::sqs::{BatchItemFailure, SqsBatchResponse, SqsEvent};
use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::error::{DisplayErrorContext, SdkError};
use aws_sdk_dynamodb::types::AttributeValue;
use event_store::{ExecuteError, SignatureLog, StoreError};
use events::email::EmailAddress;
use events::ids::CommandId;
use events::secret::Keys;
use events::signature::Command;
use jiff::Timestamp;
use outbox::{SuppressionError, Suppressions, Why};
use runtime::Tables;
use runtime::{Metric, metrics};

use crate::ses_event::{Fate, Mail, Unreadable};

/// The handler.
#[derive(Clone, Debug)]
pub struct EmailFeedback {
    log: SignatureLog,
    suppressions: Suppressions,
    client: Client,
    mail_table: String,
}

/// Why a message has to come again. It says nothing about whom it is about.
#[derive(Debug, thiserror::Error)]
enum FeedbackError {
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    #[error(transparent)]
    Suppressions(#[from] SuppressionError),
    #[error("the log: {0}")]
    Log(#[from] StoreError),
    #[error("the table of mails: {0}")]
    Mails(String),
}

impl EmailFeedback {
    /// On these tables.
    #[must_use]
    pub fn new(tables: &Tables, keys: &Keys, client: &Client) -> Self {
        Self {
            log: SignatureLog::new(client, tables),
            suppressions: Suppressions::new(
                client.clone(),
                tables.mail.clone(),
                keys.addresses.clone(),
            ),
            client: client.clone(),
            mail_table: tables.mail.clone(),
        }
    }

    /// Takes the events of a batch. What is reported as failed comes again.
    pub async fn handle(&self, event: SqsEvent) -> SqsBatchResponse {
        let mut response = SqsBatchResponse::default();
        for message in event.records {
            let body = message.body.as_deref().unwrap_or_default();
            if let Err(error) = self.take(body).await {
                let id = message.message_id.unwrap_or_default();
                tracing::warn!(message_id = id, %error, "feedback about a mail is left for later");
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
        match event.fate {
            Fate::Other => {}
            Fate::Delivered => {
                self.note(mail, "delivered").await?;
                metrics::record(Metric::Delivered, 1);
            }
            Fate::Rejected => {
                self.note(mail, "rejected").await?;
                metrics::record(Metric::MailRejectedBySes, 1);
            }
            Fate::Bounced {
                recipients,
                feedback_id,
            } => {
                self.suppress(&recipients, Why::Bounced).await?;
                let command = |mail: &Mail| Command::Bounce { mail: mail.version };
                self.append(mail, &feedback_id, command).await?;
                self.note(mail, "bounced").await?;
                metrics::record(Metric::Bounced, 1);
            }
            Fate::Complained {
                recipients,
                feedback_id,
            } => {
                self.suppress(&recipients, Why::Complained).await?;
                let command = |mail: &Mail| Command::Complain { mail: mail.version };
                self.append(mail, &feedback_id, command).await?;
                self.note(mail, "complained").await?;
                metrics::record(Metric::Complained, 1);
            }
        }
        Ok(())
    }

    /// What SES gives as an address but is none is nothing that a mail could go to.
    async fn suppress(&self, recipients: &[String], why: Why) -> Result<(), FeedbackError> {
        for address in recipients
            .iter()
            .filter_map(|one| EmailAddress::parse(one).ok())
        {
            let (email, now) = (address.canonical(), Timestamp::now());
            self.suppressions.add(&email, why, now).await?;
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
            tracing::info!("feedback about a mail that is not ours");
            return Ok(());
        };
        let id = CommandId::named(&format!("{} feedback {feedback_id}", mail.signature));
        metrics::command(id.0);
        let (signature, now) = (&mail.signature, Timestamp::now());
        match self.log.execute(signature, id, now, command(mail)).await {
            // The rules refuse nothing here; if they do one day, there is nothing to be done.
            Ok(_) | Err(ExecuteError::Refused(_)) => Ok(()),
            Err(ExecuteError::Log(error)) => Err(error.into()),
        }
    }

    /// Notes with the mail what became of it, as long as its item is kept.
    async fn note(&self, mail: Option<&Mail>, fate: &str) -> Result<(), FeedbackError> {
        let Some(mail) = mail else {
            return Ok(());
        };
        let update = self
            .client
            .update_item()
            .table_name(&self.mail_table)
            .key("pk", AttributeValue::S(mail.signature.to_string()))
            .key("sk", AttributeValue::S(format!("v{}", mail.version)))
            .update_expression("SET fate = :fate")
            .condition_expression("attribute_exists(pk)")
            .expression_attribute_values(":fate", AttributeValue::S(fate.to_owned()));
        match update.send().await {
            Ok(_) => Ok(()),
            Err(SdkError::ServiceError(error))
                if error.err().is_conditional_check_failed_exception() =>
            {
                Ok(())
            }
            Err(error) => Err(FeedbackError::Mails(DisplayErrorContext(error).to_string())),
        }
    }
}
