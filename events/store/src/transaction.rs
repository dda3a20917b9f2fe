//! Putting an event: alone, or in a transaction with its guards and keys.
//!
//! A write whose answer was lost is recognised by the command id in the item that stands there.

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::operation::put_item::PutItemError;
use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::types::{Put, ReturnValuesOnConditionCheckFailure, TransactWriteItem};
use events::envelope::{Recorded, to_millisecond};
use events::ids::CommandId;
use events::mac;
use uuid::Uuid;

use crate::stored::Stored;
use crate::{Guard, Guarded, Item, Log, NewEvent, Outcome, StoreError, retry};

/// Items that one transaction takes.
pub(crate) const ITEMS: usize = 100;

/// Attempts of a transaction that met another one or a throttle.
const ATTEMPTS: u32 = 5;

/// DynamoDB's word for a condition that did not hold.
const CONDITION_FAILED: &str = "ConditionalCheckFailed";

/// There is room for the event only where no item has its version.
const VERSION_IS_FREE: &str = "attribute_not_exists(#version)";

impl<D: Stored> Log<D> {
    /// The event comes first, then the guards, then the keys.
    pub(crate) async fn put(
        &self,
        new: NewEvent<D::Event>,
        guards: &[Guard],
        keys: Vec<TransactWriteItem>,
    ) -> Result<Guarded<Outcome>, StoreError> {
        let command = new.command;
        let version = new.expected + 1;
        let recorded = Recorded {
            stream: new.stream,
            version,
            id: Uuid::now_v7(),
            command,
            at: to_millisecond(new.at),
            by: self.by.clone(),
            event: new.event,
        };
        let key = self.log_key.as_ref().ok_or(StoreError::NoLogKey)?;
        let item: Item = mac::sign(key, recorded.to_item()?).into();
        if guards.is_empty() && keys.is_empty() {
            let outcome = self.put_alone(item, command, version).await?;
            return Ok(Guarded::Done(outcome));
        }
        let put = Put::builder()
            .table_name(&self.table)
            .set_item(Some(item))
            .condition_expression(VERSION_IS_FREE)
            .expression_attribute_names("#version", "version")
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
            .build()?;
        let mut writes = vec![TransactWriteItem::builder().put(put).build()];
        writes.extend(guards.iter().map(Guard::write));
        writes.extend(keys);
        let Some(held) = Transaction::of(writes).commit(&self.client).await? else {
            return Ok(Guarded::Done(Outcome::Appended { version }));
        };
        // The event's own condition is judged before the guards: a retry finds its own guards.
        Ok(match held.place {
            0 => Guarded::Done(lost_to(held.item.as_ref(), command, version)),
            place if place <= guards.len() => Guarded::Held(place - 1),
            // A key that is there already belongs to an event that is.
            _ => Guarded::Done(Outcome::Conflict),
        })
    }

    /// One `PutItem`: one write unit below 1 KB, half the price of a transaction.
    async fn put_alone(
        &self,
        item: Item,
        command: CommandId,
        version: u64,
    ) -> Result<Outcome, StoreError> {
        let sent = self
            .client
            .put_item()
            .table_name(&self.table)
            .set_item(Some(item))
            .condition_expression(VERSION_IS_FREE)
            .expression_attribute_names("#version", "version")
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
            .send()
            .await;
        let Err(error) = sent else {
            return Ok(Outcome::Appended { version });
        };
        match error.as_service_error() {
            Some(PutItemError::ConditionalCheckFailedException(lost)) => {
                Ok(lost_to(lost.item.as_ref(), command, version))
            }
            _ => Err(StoreError::sdk("PutItem", &error)),
        }
    }

    /// Applies guards without appending an event, so that discarded forms still count against the
    /// limits. Returns the place of the guard that holds, if one does.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn apply_guards(&self, guards: &[Guard]) -> Result<Option<usize>, StoreError> {
        if guards.is_empty() {
            return Ok(None);
        }
        let writes = guards.iter().map(Guard::write).collect();
        let held = Transaction::of(writes).commit(&self.client).await?;
        Ok(held.map(|held| held.place))
    }
}

/// Writes of which all happen or none.
pub(crate) struct Transaction {
    writes: Vec<TransactWriteItem>,
    /// Makes the SDK's own retries of this very request one write.
    token: String,
}

/// The first write whose condition did not hold, and what stands there instead.
pub(crate) struct Held {
    place: usize,
    item: Option<Item>,
}

impl Transaction {
    pub(crate) fn of(writes: Vec<TransactWriteItem>) -> Self {
        let token = Uuid::now_v7().to_string();
        Self { writes, token }
    }

    /// Writes all of it, or says which condition did not hold. A transaction that met another one or a
    /// throttle is retried.
    pub(crate) async fn commit(self, client: &Client) -> Result<Option<Held>, StoreError> {
        for attempt in 0..ATTEMPTS {
            let sent = client
                .transact_write_items()
                .set_transact_items(Some(self.writes.clone()))
                .client_request_token(&self.token)
                .send()
                .await;
            let Err(error) = sent else { return Ok(None) };
            let Some(TransactWriteItemsError::TransactionCanceledException(cancelled)) =
                error.as_service_error()
            else {
                return Err(StoreError::sdk("TransactWriteItems", &error));
            };
            let reasons = cancelled.cancellation_reasons.as_deref();
            let failed = reasons
                .unwrap_or_default()
                .iter()
                .enumerate()
                .find(|(_, reason)| reason.code.as_deref() == Some(CONDITION_FAILED));
            if let Some((place, reason)) = failed {
                let item = reason.item.clone();
                return Ok(Some(Held { place, item }));
            }
            retry::pause(attempt).await;
        }
        Err(StoreError::Contended)
    }
}

/// Whether the item that holds the version was written by this very command.
fn lost_to(item: Option<&Item>, command: CommandId, version: u64) -> Outcome {
    let theirs = item
        .and_then(|item| item.get("command"))
        .and_then(|id| id.as_s().ok());
    if theirs.is_some_and(|id| *id == command.0.to_string()) {
        Outcome::AlreadyAppended { version }
    } else {
        Outcome::Conflict
    }
}
