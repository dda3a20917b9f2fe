//! Items of the views table in bulk: whole pages, batches with their leftovers, and the form of
//! an item. For the builders; [`crate::store`] is for readers.

use std::collections::HashMap;
use std::time::Duration;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::{AttributeValue, DeleteRequest, KeysAndAttributes, WriteRequest};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::ViewsError;
use crate::layout::{self, Key};

/// An item as the SDK has it.
pub type Item = HashMap<String, AttributeValue>;

/// DynamoDB's limit for one `BatchGetItem`.
const GET_AT_ONCE: usize = 100;
/// DynamoDB's limit for one `BatchWriteItem`.
const WRITE_AT_ONCE: usize = 25;
/// How often leftovers of a batch are asked for again without any progress.
const ATTEMPTS: u32 = 8;

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
    let mut found = HashMap::with_capacity(keys.len());
    for chunk in keys.chunks(GET_AT_ONCE) {
        let mut wanted = KeysAndAttributes::builder()
            .set_keys(Some(chunk.iter().map(layout::attributes).collect()))
            .consistent_read(true)
            .build()?;
        let mut attempt = 0;
        loop {
            let answer = client
                .batch_get_item()
                .request_items(table, wanted)
                .send()
                .await
                .map_err(ViewsError::sdk)?;
            let got = answer
                .responses
                .unwrap_or_default()
                .remove(table)
                .unwrap_or_default();
            attempt = if got.is_empty() { attempt + 1 } else { 0 };
            found.extend(got.into_iter().map(|item| (layout::key_of(&item), item)));
            match answer.unprocessed_keys.unwrap_or_default().remove(table) {
                Some(left) => wanted = left,
                None => break,
            }
            pause(attempt).await?;
        }
    }
    Ok(found)
}

/// Deletes the items under `keys`, and says how many keys those were.
///
/// # Errors
/// [`ViewsError`].
pub async fn delete(client: &Client, table: &str, keys: Vec<Key>) -> Result<u64, ViewsError> {
    for chunk in keys.chunks(WRITE_AT_ONCE) {
        let mut requests = Vec::with_capacity(chunk.len());
        for key in chunk {
            let delete = DeleteRequest::builder()
                .set_key(Some(layout::attributes(key)))
                .build()?;
            requests.push(WriteRequest::builder().delete_request(delete).build());
        }
        let mut attempt = 0;
        while !requests.is_empty() {
            let sent = requests.len();
            let answer = client
                .batch_write_item()
                .request_items(table, requests)
                .send()
                .await
                .map_err(ViewsError::sdk)?;
            requests = answer
                .unprocessed_items
                .unwrap_or_default()
                .remove(table)
                .unwrap_or_default();
            attempt = if requests.len() == sent {
                attempt + 1
            } else {
                0
            };
            if !requests.is_empty() {
                pause(attempt).await?;
            }
        }
    }
    Ok(keys.len() as u64)
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
    let scan = client
        .scan()
        .table_name(table)
        .consistent_read(true)
        .set_exclusive_start_key(from);
    let scan = if keys_only {
        scan.projection_expression("pk, sk")
    } else {
        scan
    };
    let page = scan.send().await.map_err(ViewsError::sdk)?;
    Ok((page.items.unwrap_or_default(), page.last_evaluated_key))
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
        let query = if question.prefix.is_empty() {
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
    /// From the greatest sort key down.
    pub newest_first: bool,
    /// Also what was written a moment ago, at twice the price.
    pub consistent: bool,
    /// At most so many.
    pub limit: Option<usize>,
}

async fn pause(attempt: u32) -> Result<(), ViewsError> {
    if attempt >= ATTEMPTS {
        return Err(ViewsError::Unavailable(
            "throttled; raise the capacity of the views table".to_owned(),
        ));
    }
    tokio::time::sleep(Duration::from_millis(25 << attempt)).await;
    Ok(())
}
