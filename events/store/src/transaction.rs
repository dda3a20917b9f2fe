//! Putting an event: alone, or in a transaction with its guards and keys.
//!
//! A write whose answer was lost is recognised by the event's own id in the item that stands there, and a command that was
//! carried out before by its command id.

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

/// Attempts of a transaction that met another one or a throttle. With the pauses between them it waits for 1.3 seconds at
/// most: who signs while many others do would rather wait than read that it failed.
pub const ATTEMPTS: u32 = 7;

/// DynamoDB's word for a condition that did not hold.
const CONDITION_FAILED: &str = "ConditionalCheckFailed";

/// There is room for the event only where no item has its version.
const VERSION_IS_FREE: &str = "attribute_not_exists(#version)";

impl<D: Stored> Log<D> {
    /// The guards come first, then the event, then the keys: a guard holds back a new and a known stream alike.
    pub(crate) async fn put(
        &self,
        new: NewEvent<D::Event>,
        guards: &[Guard],
        keys: Vec<TransactWriteItem>,
    ) -> Result<Guarded<Outcome>, StoreError> {
        let version = new.expected + 1;
        let ours = Ours {
            event: Uuid::now_v7(),
            command: new.command,
            version,
        };
        let recorded = Recorded {
            stream: new.stream,
            version,
            id: ours.event,
            command: ours.command,
            at: to_millisecond(new.at),
            by: self.by.clone(),
            event: new.event,
        };
        let item = self.item(&recorded)?;
        if guards.is_empty() && keys.is_empty() {
            let outcome = self.put_alone(item, ours).await?;
            return Ok(Guarded::Done(outcome));
        }
        let mut writes: Vec<_> = guards.iter().map(Guard::write).collect();
        writes.push(self.put_of(item)?);
        writes.extend(keys);
        let Some(cancelled) = Transaction::of(writes).commit(&self.client).await? else {
            return Ok(Guarded::Done(Outcome::Appended { version }));
        };
        let lost = cancelled.at(guards.len());
        let lost = lost.map(|item| ours.outcome(item));
        if let Some(Outcome::Appended { .. }) = lost {
            // Guards that hold now were passed by this very transaction, whose answer was lost.
            return Ok(Guarded::Done(Outcome::Appended { version }));
        }
        Ok(match cancelled.first {
            place if place < guards.len() => Guarded::Held(place),
            // A key that is there already belongs to an event that is.
            _ => Guarded::Done(lost.unwrap_or(Outcome::Conflict)),
        })
    }

    /// The event as it is stored, with its code.
    pub(crate) fn item(&self, recorded: &Recorded<D::Event>) -> Result<Item, StoreError> {
        let key = self.log_key.as_ref().ok_or(StoreError::NoLogKey)?;
        Ok(mac::sign(key, recorded.to_item()?).into())
    }

    /// The write of an event in a transaction, on condition that its version is free.
    pub(crate) fn put_of(&self, item: Item) -> Result<TransactWriteItem, StoreError> {
        let put = Put::builder()
            .table_name(&self.table)
            .set_item(Some(item))
            .condition_expression(VERSION_IS_FREE)
            .expression_attribute_names("#version", "version")
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
            .build()?;
        Ok(TransactWriteItem::builder().put(put).build())
    }

    /// One `PutItem`: one write unit below 1 KB, half the price of a transaction.
    async fn put_alone(&self, item: Item, ours: Ours) -> Result<Outcome, StoreError> {
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
            return Ok(Outcome::Appended {
                version: ours.version,
            });
        };
        match error.as_service_error() {
            Some(PutItemError::ConditionalCheckFailedException(lost)) => {
                Ok(ours.outcome(lost.item.as_ref()))
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
        let cancelled = Transaction::of(writes).commit(&self.client).await?;
        Ok(cancelled.map(|cancelled| cancelled.first))
    }
}

/// Writes of which all happen or none.
#[derive(Debug)]
pub struct Transaction {
    writes: Vec<TransactWriteItem>,
    /// Makes the SDK's own retries of this very request one write.
    token: String,
}

/// The conditions that did not hold.
#[derive(Debug)]
pub struct Cancelled {
    /// The place of the first write whose condition did not hold.
    first: usize,
    /// The places of all of them, with what stands there instead.
    failed: Vec<(usize, Option<Item>)>,
}

impl Cancelled {
    /// Whether the condition of the write at this place did not hold, and what stands there instead.
    #[must_use]
    pub fn at(&self, place: usize) -> Option<Option<&Item>> {
        let failed = self.failed.iter().find(|(failed, _)| *failed == place);
        failed.map(|(_, item)| item.as_ref())
    }
}

impl Transaction {
    /// A transaction that has not been sent.
    #[must_use]
    pub fn of(writes: Vec<TransactWriteItem>) -> Self {
        let token = Uuid::now_v7().to_string();
        Self { writes, token }
    }

    /// Writes all of it, or says which condition did not hold. A transaction that met another one or a
    /// throttle is retried.
    ///
    /// # Errors
    /// [`StoreError`]; [`StoreError::Contended`] if it met another one each time.
    pub async fn commit(self, client: &Client) -> Result<Option<Cancelled>, StoreError> {
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
            let failed: Vec<_> = reasons
                .unwrap_or_default()
                .iter()
                .enumerate()
                .filter(|(_, reason)| reason.code.as_deref() == Some(CONDITION_FAILED))
                .map(|(place, reason)| (place, reason.item.clone()))
                .collect();
            if let Some((first, _)) = failed.first() {
                return Ok(Some(Cancelled {
                    first: *first,
                    failed,
                }));
            }
            if attempt + 1 < ATTEMPTS {
                retry::pause(attempt).await;
            }
        }
        Err(StoreError::Contended)
    }
}

/// The event that is put, and the command that it answers.
#[derive(Clone, Copy)]
pub(crate) struct Ours {
    pub(crate) event: Uuid,
    pub(crate) command: CommandId,
    pub(crate) version: u64,
}

impl Ours {
    /// What became of the event if `item` holds its version.
    pub(crate) fn outcome(self, item: Option<&Item>) -> Outcome {
        let version = self.version;
        let has = |name: &str, id: Uuid| {
            let stored = item.and_then(|item| item.get(name));
            stored.is_some_and(|stored| stored.as_s() == Ok(&id.to_string()))
        };
        if has("id", self.event) {
            Outcome::Appended { version }
        } else if has("command", self.command.0) {
            Outcome::AlreadyAppended { version }
        } else {
            Outcome::Conflict
        }
    }
}
