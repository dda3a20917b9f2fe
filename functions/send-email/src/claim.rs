//! One mail per event, although messages come twice: the table `mail`.
//!
//! `pk` = the signature's stream, `sk` = `v` and the event's version. An item is made before
//! its mail is sent (`sending`) and says afterwards how it went (`sent`, `rejected`). A process
//! that breaks off between the two leaves `sending`; after [`LEASE`] another may claim it.
//! Whether the first had sent the mail nobody knows then, and a second copy, with the same
//! Message-ID, is better than none.

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::error::{DisplayErrorContext, SdkError};
use aws_sdk_dynamodb::operation::put_item::PutItemError;
use aws_sdk_dynamodb::types::{AttributeValue, ReturnValuesOnConditionCheckFailure};
use events::envelope::Recorded;
use events::ids::CommandId;
use events::signature::SignatureEvent;
use jiff::{SignedDuration, Timestamp};

/// Longer than an invocation may take.
pub const LEASE: SignedDuration = SignedDuration::from_mins(5);

/// Longer than a message lives in the queue and its dead-letter queue together (14 + 14 days).
pub const KEPT: SignedDuration = SignedDuration::from_hours(90 * 24);

const MINE: &str = "claim = :mine";

/// The table.
#[derive(Clone, Debug)]
pub struct Claims {
    client: Client,
    table: String,
    lease: SignedDuration,
}

/// The table did not answer.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct ClaimError(String);

/// A mail that this invocation, and no other, has under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    pk: String,
    sk: String,
    mine: String,
}

/// The answer to a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Go on.
    Claimed(Claim),
    /// It was sent or rejected before.
    Settled,
    /// Another invocation claimed it so recently that it may still be at it.
    UnderWay,
}

impl Claims {
    /// On this table.
    #[must_use]
    pub fn new(client: Client, table: String) -> Self {
        Self {
            client,
            table,
            lease: LEASE,
        }
    }

    /// As before, but a claim that has not come to an end may be claimed anew after `lease`.
    #[must_use]
    pub fn with_lease(self, lease: SignedDuration) -> Self {
        Self { lease, ..self }
    }

    /// Claims the mail about this event.
    ///
    /// # Errors
    /// [`ClaimError`] if the table does not answer.
    pub async fn claim(
        &self,
        event: &Recorded<SignatureEvent>,
        now: Timestamp,
    ) -> Result<Outcome, ClaimError> {
        let claim = Claim {
            pk: event.stream.clone(),
            sk: format!("v{}", event.version),
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

    /// Notes that the mail was sent.
    ///
    /// # Errors
    /// [`ClaimError`] if the table does not answer, or the claim was lost.
    pub async fn sent(&self, claim: &Claim, message_id: &str) -> Result<(), ClaimError> {
        self.settle(claim, "sent", "message_id", message_id).await
    }

    /// Notes that the mail will never be taken.
    ///
    /// # Errors
    /// [`ClaimError`] if the table does not answer, or the claim was lost.
    pub async fn rejected(&self, claim: &Claim, reason: &str) -> Result<(), ClaimError> {
        self.settle(claim, "rejected", "reason", reason).await
    }

    async fn settle(
        &self,
        claim: &Claim,
        status: &str,
        name: &str,
        value: &str,
    ) -> Result<(), ClaimError> {
        let update = self
            .client
            .update_item()
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
        update.send().await.map(drop).map_err(explained)
    }

    /// Lets others claim the mail at once.
    ///
    /// # Errors
    /// [`ClaimError`] if the table does not answer.
    pub async fn release(&self, claim: &Claim) -> Result<(), ClaimError> {
        let delete = self
            .client
            .delete_item()
            .table_name(&self.table)
            .key("pk", text(&claim.pk))
            .key("sk", text(&claim.sk))
            .condition_expression(MINE)
            .expression_attribute_values(":mine", text(&claim.mine));
        match delete.send().await {
            Ok(_) => Ok(()),
            // It is gone already: an answer was lost, or the lease was over.
            Err(SdkError::ServiceError(error))
                if error.err().is_conditional_check_failed_exception() =>
            {
                Ok(())
            }
            Err(error) => Err(explained(error)),
        }
    }
}

/// The item that stood in the way tells why. It may be our own, if an answer was lost.
fn judged(claim: Claim, error: SdkError<PutItemError>) -> Result<Outcome, ClaimError> {
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

fn explained(error: impl std::error::Error) -> ClaimError {
    ClaimError(DisplayErrorContext(error).to_string())
}

fn text(value: &str) -> AttributeValue {
    AttributeValue::S(value.to_owned())
}

fn number(value: i64) -> AttributeValue {
    AttributeValue::N(value.to_string())
}
