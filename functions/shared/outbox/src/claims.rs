//! One mail per event, and one of each mailing for a signer, although messages are delivered more than once.
//!
//! An item is written before its mail is sent (`sending`) and updated afterwards (`sent`, `rejected`). If a process
//! dies between the two, the item stays `sending` and another process may claim it after [`LEASE`]. Nobody knows then
//! whether the mail had left; a second copy with the same Message-ID is better than no mail.

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_dynamodb::operation::put_item::PutItemError;
use aws_sdk_dynamodb::types::{ReturnValuesOnConditionCheckFailure, Update};
use events::envelope::Recorded;
use events::ids::{CommandId, SignatureId};
use events::signature::SignatureEvent;
use jiff::{SignedDuration, Timestamp};

use crate::{MailingId, OutboxError, explained, number, text};

/// How long a claim is exclusive: longer than an invocation may take.
pub const LEASE: SignedDuration = SignedDuration::from_mins(5);

/// How long an item is kept: longer than a message lives in the queue and its dead-letter queue together (14 + 14 days).
pub const KEPT: SignedDuration = SignedDuration::from_hours(90 * 24);

const MINE: &str = "claim = :mine";

/// The claims in the table `mail`.
#[derive(Clone, Debug)]
pub struct Claims {
    pub(crate) client: Client,
    pub(crate) table: String,
    lease: SignedDuration,
}

/// A mail that this invocation, and no other, may send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    pub(crate) pk: String,
    pub(crate) sk: String,
    pub(crate) mine: String,
}

/// The result of an attempt to claim a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The mail may be sent.
    Claimed(Claim),
    /// It was sent or rejected before.
    Settled,
    /// Another invocation claimed it so recently that it may still be sending it.
    UnderWay,
}

impl Claims {
    /// The claims in this table, with the lease [`LEASE`].
    #[must_use]
    pub fn new(client: Client, table: String) -> Self {
        Self {
            client,
            table,
            lease: LEASE,
        }
    }

    /// The same, but an unfinished claim may be claimed again after `lease`.
    #[must_use]
    pub fn with_lease(self, lease: SignedDuration) -> Self {
        Self { lease, ..self }
    }

    /// Claims the mail about this event.
    ///
    /// # Errors
    /// [`OutboxError`] if the table does not respond.
    pub async fn claim(
        &self,
        event: &Recorded<SignatureEvent>,
        now: Timestamp,
    ) -> Result<Outcome, OutboxError> {
        self.take(event.stream.clone(), sort_key(event.version), now)
            .await
    }

    /// Claims the mail of a mailing to this signer.
    ///
    /// # Errors
    /// [`OutboxError`] if the table does not respond.
    pub async fn claim_news(
        &self,
        signature: &SignatureId,
        mailing: &MailingId,
        now: Timestamp,
    ) -> Result<Outcome, OutboxError> {
        let sk = mailing.sort_key();
        self.take(signature.to_string(), sk, now).await
    }

    async fn take(&self, pk: String, sk: String, now: Timestamp) -> Result<Outcome, OutboxError> {
        let claim = Claim {
            pk,
            sk,
            mine: CommandId::random().0.to_string(),
        };
        let put = self
            .client
            .put_item()
            .table_name(&self.table)
            .item("pk", text(&claim.pk))
            .item("sk", text(&claim.sk))
            .item("status", text("sending"))
            .item("claim", text(&claim.mine))
            .item("claimed_at", number(now.as_second()))
            .item("expires", number((now + KEPT).as_second()))
            .condition_expression(
                "attribute_not_exists(pk) OR (#status = :sending AND claimed_at <= :over)",
            )
            .expression_attribute_names("#status", "status")
            .expression_attribute_values(":sending", text("sending"))
            .expression_attribute_values(":over", number((now - self.lease).as_second()))
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld);
        match put.send().await {
            Ok(_) => Ok(Outcome::Claimed(claim)),
            Err(error) => judged(claim, error),
        }
    }

    /// Records that the mail was sent.
    ///
    /// # Errors
    /// [`OutboxError`] if the table does not respond, or the claim was lost.
    pub async fn sent(&self, claim: &Claim, message_id: &str) -> Result<(), OutboxError> {
        self.settle(claim, "sent", "message_id", message_id).await
    }

    /// Records that the mail service rejected the mail permanently.
    ///
    /// # Errors
    /// [`OutboxError`] if the table does not respond, or the claim was lost.
    pub async fn rejected(&self, claim: &Claim, reason: &str) -> Result<(), OutboxError> {
        self.settle(claim, "rejected", "reason", reason).await
    }

    pub(crate) async fn settle(
        &self,
        claim: &Claim,
        status: &str,
        name: &str,
        value: &str,
    ) -> Result<(), OutboxError> {
        let ending = self.ending(claim, status, name, value)?;
        let update = self
            .client
            .update_item()
            .table_name(ending.table_name)
            .set_key(Some(ending.key))
            .update_expression(ending.update_expression)
            .set_condition_expression(ending.condition_expression)
            .set_expression_attribute_names(ending.expression_attribute_names)
            .set_expression_attribute_values(ending.expression_attribute_values);
        update.send().await.map(drop).map_err(explained)
    }

    /// The write that records what became of a claimed mail, while the claim stands.
    pub(crate) fn ending(
        &self,
        claim: &Claim,
        status: &str,
        name: &str,
        value: &str,
    ) -> Result<Update, OutboxError> {
        let ending = Update::builder()
            .table_name(&self.table)
            .key("pk", text(&claim.pk))
            .key("sk", text(&claim.sk))
            .update_expression("SET #status = :status, #name = :value")
            .condition_expression(MINE)
            .expression_attribute_names("#status", "status")
            .expression_attribute_names("#name", name)
            .expression_attribute_values(":status", text(status))
            .expression_attribute_values(":value", text(value))
            .expression_attribute_values(":mine", text(&claim.mine));
        ending.build().map_err(explained)
    }

    /// Ends the claim, so that the mail can be claimed again at once.
    ///
    /// # Errors
    /// [`OutboxError`] if the table does not respond.
    pub async fn release(&self, claim: &Claim) -> Result<(), OutboxError> {
        let delete = self
            .client
            .delete_item()
            .table_name(&self.table)
            .key("pk", text(&claim.pk))
            .key("sk", text(&claim.sk))
            .condition_expression(MINE)
            .expression_attribute_values(":mine", text(&claim.mine));
        // After a lost response or an expired lease it may no longer exist.
        unless_gone(delete.send().await)
    }
}

/// Ignores that the condition was false, because the item no longer exists.
pub(crate) fn unless_gone<T, E>(result: Result<T, SdkError<E>>) -> Result<(), OutboxError>
where
    E: ProvideErrorMetadata + std::error::Error + 'static,
{
    match result {
        Err(error) if error.code() != Some("ConditionalCheckFailedException") => {
            Err(explained(error))
        }
        _ => Ok(()),
    }
}

/// The sort key of the mail about the event with this version.
pub(crate) fn sort_key(version: u64) -> String {
    format!("v{version}")
}

/// The result by the existing item, which may be our own if a response was lost.
fn judged(claim: Claim, error: SdkError<PutItemError>) -> Result<Outcome, OutboxError> {
    if let SdkError::ServiceError(failure) = &error
        && let PutItemError::ConditionalCheckFailedException(failed) = failure.err()
    {
        let has = |name: &str, value: &str| {
            let item = failed.item().and_then(|item| item.get(name));
            item.and_then(|found| found.as_s().ok())
                .is_some_and(|found| found == value)
        };
        return Ok(if has("claim", &claim.mine) {
            Outcome::Claimed(claim)
        } else if has("status", "sending") {
            Outcome::UnderWay
        } else {
            Outcome::Settled
        });
    }
    Err(explained(error))
}
