//! Items of the views table in bulk: whole pages, batches with their leftovers, and the form of
//! an item. For the builders; [`crate::store`] is for readers.

use std::collections::HashMap;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;
use event_store::batch;
use event_store::scan::Scan;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::ViewsError;
use crate::layout::{self, Key};

pub use event_store::Item;

/// Reads an item as `T`.
///
/// # Errors
/// [`ViewsError::Unreadable`] with the item's key.
pub fn read<T: DeserializeOwned>(item: Item) -> Result<T, ViewsError> {
    let (pk, sk) = layout::key_of(&item);
    serde_dynamo::from_item(item).map_err(|error: serde_dynamo::Error| ViewsError::Unreadable {
        key: format!("{pk} {sk}"),
        why: error.to_string(),
    })
}

/// The item of `value` under `key`.
///
/// # Errors
/// [`ViewsError::Request`] when it is no map.
pub fn write<T: Serialize>(key: &Key, value: &T) -> Result<Item, ViewsError> {
    let mut item: Item = serde_dynamo::to_item(value)
        .map_err(|error: serde_dynamo::Error| ViewsError::Request(error.to_string()))?;
    item.extend(layout::attributes(key));
    Ok(item)
}

/// The items under `keys` that there are, read consistently.
///
/// # Errors
/// [`ViewsError`].
pub async fn get(
    client: &Client,
    table: &str,
    keys: &[Key],
) -> Result<HashMap<Key, Item>, ViewsError> {
    let keys = keys.iter().map(layout::attributes).collect();
    let found = batch::get(client, table, keys).await?.into_iter();
    Ok(found.map(|item| (layout::key_of(&item), item)).collect())
}

/// As [`get`], but eventually consistent, at half the price.
///
/// # Errors
/// [`ViewsError`].
pub async fn get_eventually(
    client: &Client,
    table: &str,
    keys: &[Key],
) -> Result<HashMap<Key, Item>, ViewsError> {
    let keys = keys.iter().map(layout::attributes).collect();
    let found = batch::get_eventually(client, table, keys).await?;
    let found = found.into_iter();
    Ok(found.map(|item| (layout::key_of(&item), item)).collect())
}

/// Deletes the items under `keys`, and says how many keys those were.
///
/// # Errors
/// [`ViewsError`].
pub async fn delete(client: &Client, table: &str, keys: Vec<Key>) -> Result<u64, ViewsError> {
    let number = keys.len() as u64;
    batch::delete(client, table, keys.iter().map(layout::attributes).collect()).await?;
    Ok(number)
}

/// One page of the whole table, and where the next one begins.
///
/// # Errors
/// [`ViewsError`].
pub async fn scan_page(
    client: &Client,
    table: &str,
    from: Option<Item>,
    keys_only: bool,
) -> Result<(Vec<Item>, Option<Item>), ViewsError> {
    let mut scan = Scan::new(client, table).after(from);
    if keys_only {
        scan = scan.attributes("pk, sk");
    }
    let page = scan.next_page().await?.unwrap_or_default();
    let next = (!scan.is_done()).then(|| scan.position().cloned());
    Ok((page, next.flatten()))
}

/// The items of one partition whose sort key begins with `prefix`, all pages, up to `limit`.
///
/// # Errors
/// [`ViewsError`].
pub async fn query(
    client: &Client,
    table: &str,
    question: Question<'_>,
) -> Result<Vec<Item>, ViewsError> {
    let mut found = Vec::new();
    let mut from = None;
    loop {
        let left = question
            .limit
            .map(|limit| limit.saturating_sub(found.len()));
        if left == Some(0) {
            return Ok(found);
        }
        let query = client
            .query()
            .table_name(table)
            .consistent_read(question.consistent)
            .scan_index_forward(!question.newest_first)
            .set_limit(left.map(|left| i32::try_from(left).unwrap_or(i32::MAX)))
            .set_exclusive_start_key(from)
            .expression_attribute_values(":pk", AttributeValue::S(question.pk.to_owned()));
        let query = if let Some(before) = question.before {
            let before = format!("{}{before}", question.prefix);
            query
                .key_condition_expression("pk = :pk AND sk BETWEEN :prefix AND :before")
                .expression_attribute_values(
                    ":prefix",
                    AttributeValue::S(question.prefix.to_owned()),
                )
                .expression_attribute_values(":before", AttributeValue::S(before))
        } else if question.prefix.is_empty() {
            query.key_condition_expression("pk = :pk")
        } else {
            query
                .key_condition_expression("pk = :pk AND begins_with(sk, :prefix)")
                .expression_attribute_values(
                    ":prefix",
                    AttributeValue::S(question.prefix.to_owned()),
                )
        };
        let page = query.send().await.map_err(ViewsError::sdk)?;
        found.extend(page.items.unwrap_or_default());
        from = page.last_evaluated_key;
        if from.is_none() {
            return Ok(found);
        }
    }
}

/// What to ask one partition.
#[derive(Clone, Copy, Debug, Default)]
pub struct Question<'a> {
    /// The partition.
    pub pk: &'a str,
    /// What the sort keys begin with.
    pub prefix: &'a str,
    /// What the sort keys have after `prefix` at most; up to and with this one. Needs a prefix.
    pub before: Option<&'a str>,
    /// From the greatest sort key down.
    pub newest_first: bool,
    /// Also what was written a moment ago, at twice the price.
    pub consistent: bool,
    /// At most so many.
    pub limit: Option<usize>,
}
