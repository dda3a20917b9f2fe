//! Many items at once: batches of the size that DynamoDB takes, with bounded retry of leftovers.

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::{DeleteRequest, KeysAndAttributes, WriteRequest};

use crate::{Item, StoreError, retry};

/// DynamoDB's limit for one `BatchGetItem`.
pub(crate) const GET_AT_ONCE: usize = 100;
/// DynamoDB's limit for one `BatchWriteItem`.
const WRITE_AT_ONCE: usize = 25;
/// Attempts without any progress before a batch fails.
const ATTEMPTS: u32 = 8;

/// Reads the items under `keys` consistently. Missing items are absent, and the order is arbitrary.
/// No key may occur twice in one batch of 100: DynamoDB refuses such a request.
///
/// # Errors
/// [`StoreError::Unavailable`]; also when DynamoDB keeps throttling.
pub async fn get(client: &Client, table: &str, keys: Vec<Item>) -> Result<Vec<Item>, StoreError> {
    read(client, table, keys, None, true).await
}

/// As [`get`], but eventually consistent, at half the price: for readers that may see what was true a moment ago.
///
/// # Errors
/// [`StoreError::Unavailable`]; also when DynamoDB keeps throttling.
pub async fn get_eventually(
    client: &Client,
    table: &str,
    keys: Vec<Item>,
) -> Result<Vec<Item>, StoreError> {
    read(client, table, keys, None, false).await
}

/// As [`get`] or [`get_eventually`], but returns only the attribute `name` of each item. The price stays the same.
///
/// # Errors
/// [`StoreError::Unavailable`]; also when DynamoDB keeps throttling.
pub async fn get_attribute(
    client: &Client,
    table: &str,
    keys: Vec<Item>,
    name: &str,
    consistent: bool,
) -> Result<Vec<Item>, StoreError> {
    read(client, table, keys, Some(name), consistent).await
}

async fn read(
    client: &Client,
    table: &str,
    keys: Vec<Item>,
    attribute: Option<&str>,
    consistent: bool,
) -> Result<Vec<Item>, StoreError> {
    const OPERATION: &str = "BatchGetItem";
    let mut found = Vec::with_capacity(keys.len());
    for chunk in keys.chunks(GET_AT_ONCE) {
        let mut wanted = KeysAndAttributes::builder().set_keys(Some(chunk.to_vec()));
        if let Some(name) = attribute {
            wanted = wanted
                .projection_expression("#name")
                .expression_attribute_names("#name", name);
        }
        let mut left = Some(wanted.consistent_read(consistent).build()?);
        let mut attempts = Attempts::new(OPERATION);
        while let Some(wanted) = left {
            let request = client.batch_get_item().request_items(table, wanted);
            let answer = request.send().await;
            let answer = answer.map_err(|error| StoreError::sdk(OPERATION, &error))?;
            let items = answer.responses.unwrap_or_default().remove(table);
            let items = items.unwrap_or_default();
            left = answer.unprocessed_keys.unwrap_or_default().remove(table);
            if left.is_some() {
                attempts.next(!items.is_empty()).await?;
            }
            found.extend(items);
        }
    }
    Ok(found)
}

/// Deletes the items under `keys`. Deleting a missing item is no error.
///
/// # Errors
/// [`StoreError::Unavailable`]; some of the items may be deleted then.
pub async fn delete(client: &Client, table: &str, keys: Vec<Item>) -> Result<(), StoreError> {
    let delete = |key| {
        let delete = DeleteRequest::builder().set_key(Some(key)).build()?;
        Ok(WriteRequest::builder().delete_request(delete).build())
    };
    let requests: Result<Vec<_>, StoreError> = keys.into_iter().map(delete).collect();
    write(client, table, &requests?).await
}

/// Puts and deletes items.
///
/// # Errors
/// [`StoreError::Unavailable`]; some of the writes may have happened then.
pub async fn write(
    client: &Client,
    table: &str,
    requests: &[WriteRequest],
) -> Result<(), StoreError> {
    const OPERATION: &str = "BatchWriteItem";
    for chunk in requests.chunks(WRITE_AT_ONCE) {
        let mut left = chunk.to_vec();
        let mut attempts = Attempts::new(OPERATION);
        while !left.is_empty() {
            let sent = left.len();
            let request = client.batch_write_item().request_items(table, left);
            let answer = request.send().await;
            let answer = answer.map_err(|error| StoreError::sdk(OPERATION, &error))?;
            let unprocessed = answer.unprocessed_items.unwrap_or_default().remove(table);
            left = unprocessed.unwrap_or_default();
            if !left.is_empty() {
                attempts.next(left.len() < sent).await?;
            }
        }
    }
    Ok(())
}

/// Attempts of one batch, counted from the last progress.
struct Attempts {
    operation: &'static str,
    made: u32,
}

impl Attempts {
    fn new(operation: &'static str) -> Self {
        Self { operation, made: 0 }
    }

    async fn next(&mut self, progress: bool) -> Result<(), StoreError> {
        self.made = if progress { 0 } else { self.made + 1 };
        if self.made >= ATTEMPTS {
            return Err(StoreError::Unavailable {
                operation: self.operation,
                code: "throttled; raise the capacity of the table".to_owned(),
            });
        }
        retry::pause(self.made).await;
        Ok(())
    }
}
