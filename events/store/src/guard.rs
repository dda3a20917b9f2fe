//! What may hold an event back: small counters and marks beside the log, written with it or not at all.

use aws_sdk_dynamodb::types::{AttributeValue, Put, TransactWriteItem, Update};
use jiff::Timestamp;

use crate::{Item, StoreError};

/// A write that goes with an event, mostly under a condition.
///
/// Except for [`Guard::counting`], its item is `key` (the partition key) and `expires` (seconds since 1970, for DynamoDB's
/// [TTL](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html)), and `number` for a counter or `for`
/// for a mark. Items of earlier releases that mark a use have no `for`, and hold back everything.
#[derive(Clone, Debug)]
pub struct Guard(TransactWriteItem);

/// What came of an append or a command under guards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guarded<T> {
    /// No guard held it back.
    Done(T),
    /// The guard at this place in the list held it back; nothing was written.
    Held(usize),
}

impl Guard {
    /// Counts under `key`, and holds back what would be more than `limit`.
    ///
    /// # Errors
    /// None that a name of a table and a key can cause.
    pub fn at_most(
        table: &str,
        key: &str,
        limit: u32,
        expires: Timestamp,
    ) -> Result<Self, StoreError> {
        let update = Update::builder()
            .table_name(table)
            .key("key", AttributeValue::S(key.to_owned()))
            .update_expression("ADD #number :one SET #expires = :expires")
            .condition_expression("attribute_not_exists(#number) OR #number < :limit")
            .expression_attribute_names("#number", "number")
            .expression_attribute_names("#expires", "expires")
            .expression_attribute_values(":one", AttributeValue::N("1".to_owned()))
            .expression_attribute_values(":limit", AttributeValue::N(limit.to_string()))
            .expression_attribute_values(":expires", seconds(expires))
            .build()?;
        Ok(Self(TransactWriteItem::builder().update(update).build()))
    }

    /// Marks `key` as used for `what`, and holds back what would use it for something else. The same use again passes.
    ///
    /// # Errors
    /// None that a name of a table, a key and a text can cause.
    pub fn only_for(
        table: &str,
        key: &str,
        what: &str,
        expires: Timestamp,
    ) -> Result<Self, StoreError> {
        let put = Put::builder()
            .table_name(table)
            .item("key", AttributeValue::S(key.to_owned()))
            .item("for", AttributeValue::S(what.to_owned()))
            .item("expires", seconds(expires))
            .condition_expression("attribute_not_exists(#key) OR #for = :for")
            .expression_attribute_names("#key", "key")
            .expression_attribute_names("#for", "for")
            .expression_attribute_values(":for", AttributeValue::S(what.to_owned()))
            .build()?;
        Ok(Self(TransactWriteItem::builder().put(put).build()))
    }

    /// Counts in an attribute of the item with this key, in whichever table that is, and holds nothing back.
    ///
    /// # Errors
    /// None that a name of a table and a key can cause.
    pub fn counting(table: &str, key: Item, counter: &str) -> Result<Self, StoreError> {
        let update = Update::builder()
            .table_name(table)
            .set_key(Some(key))
            .update_expression("ADD #counter :one")
            .expression_attribute_names("#counter", counter)
            .expression_attribute_values(":one", AttributeValue::N("1".to_owned()))
            .build()?;
        Ok(Self(TransactWriteItem::builder().update(update).build()))
    }

    pub(super) fn write(&self) -> TransactWriteItem {
        self.0.clone()
    }
}

fn seconds(at: Timestamp) -> AttributeValue {
    AttributeValue::N(at.as_second().to_string())
}
