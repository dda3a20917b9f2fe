//! Calls dynoxide's method for an operation with its JSON body, and builds the HTTP response.

use std::time::Instant;

use dynoxide::DynoxideError;
use dynoxide::actions::query::QueryRequest;
use dynoxide::actions::scan::ScanRequest;
use dynoxide::actions::transact_write_items::TransactWriteItemsRequest;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::store::Opened;

/// The response to the SDK.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// An error in DynamoDB's format.
    pub(crate) fn error(error: &DynoxideError) -> Self {
        Self {
            status: error.status_code(),
            body: error.to_json().into_bytes(),
        }
    }
}

/// Whether this operation changes something, so that it must be synced and readers of streams must be woken.
pub(crate) fn writes(operation: &str) -> bool {
    matches!(
        operation,
        "PutItem"
            | "UpdateItem"
            | "DeleteItem"
            | "BatchWriteItem"
            | "TransactWriteItems"
            | "CreateTable"
            | "DeleteTable"
            | "UpdateTimeToLive"
    )
}

/// Performs one operation.
pub(crate) fn dispatch(opened: &Opened, operation: &str, body: &[u8]) -> Answer {
    let database = &opened.database;
    macro_rules! call {
        ($($name:literal => $method:ident,)*) => {
            match operation {
                "Query" => query(opened, body),
                "Scan" => scan(opened, body),
                "TransactWriteItems" => transact(opened, body),
                $($name => call(body, |request| database.$method(request)),)*
                _ => Err(unknown(operation)),
            }
        };
    }
    let done = call! {
        "BatchGetItem" => batch_get_item,
        "BatchWriteItem" => batch_write_item,
        "CreateTable" => create_table,
        "DeleteItem" => delete_item,
        "DeleteTable" => delete_table,
        "DescribeStream" => describe_stream,
        "DescribeTable" => describe_table,
        "DescribeTimeToLive" => describe_time_to_live,
        "GetItem" => get_item,
        "GetRecords" => get_records,
        "GetShardIterator" => get_shard_iterator,
        "ListStreams" => list_streams,
        "ListTables" => list_tables,
        "PutItem" => put_item,
        "TransactGetItems" => transact_get_items,
        "UpdateItem" => update_item,
        "UpdateTimeToLive" => update_time_to_live,
    };
    match done {
        Ok(body) => Answer { status: 200, body },
        Err(error) => Answer::error(&error),
    }
}

fn call<Q: DeserializeOwned, A: Serialize>(
    body: &[u8],
    perform: impl FnOnce(Q) -> Result<A, DynoxideError>,
) -> Result<Vec<u8>, DynoxideError> {
    answer(&perform(parse(body)?)?)
}

fn parse<Q: DeserializeOwned>(body: &[u8]) -> Result<Q, DynoxideError> {
    serde_json::from_slice(body).map_err(|error| unreadable(&error))
}

fn answer(answer: &impl Serialize) -> Result<Vec<u8>, DynoxideError> {
    serde_json::to_vec(answer)
        .map_err(|error| DynoxideError::InternalServerError(error.to_string()))
}

/// The number of items after which a page ends, if the request has no limit and they are small. DynamoDB ends a page at 1 MB
/// only. Dynoxide too, but it reads everything up to the end of the table first, for each page.
const PAGE: usize = 1_000;

fn query(opened: &Opened, body: &[u8]) -> Result<Vec<u8>, DynoxideError> {
    let mut request: QueryRequest = parse(body)?;
    request.limit = request.limit.or(Some(PAGE));
    answer(&opened.database.query(request)?)
}

fn scan(opened: &Opened, body: &[u8]) -> Result<Vec<u8>, DynoxideError> {
    let mut request: ScanRequest = parse(body)?;
    request.limit = request.limit.or(Some(PAGE));
    answer(&opened.database.scan(request)?)
}

/// Performs a transaction, unless it was performed under the same token before.
fn transact(opened: &Opened, body: &[u8]) -> Result<Vec<u8>, DynoxideError> {
    let mut request: TransactWriteItemsRequest = parse(body)?;
    let Some(token) = request.client_request_token.take() else {
        return answer(&opened.database.transact_write_items(request)?);
    };
    let mut tokens = opened.tokens.borrow_mut();
    if let Some(earlier) = tokens.answer(&token, body)? {
        return Ok(earlier);
    }
    let done = answer(&opened.database.transact_write_items(request)?)?;
    tokens.remember(Instant::now(), token, body, &done);
    Ok(done)
}

/// The error for a request that dynoxide's types reject.
///
/// They prefix some messages with the class of DynamoDB's error. Dynoxide's server interprets those prefixes, but it
/// is not compiled in, so this function interprets the three that occur.
fn unreadable(error: &serde_json::Error) -> DynoxideError {
    let text = error.to_string();
    for mark in ["VALIDATION:", "VALIDATION_REQUEST:", "VALIDATION_AS_READ:"] {
        if let Some(message) = text.strip_prefix(mark) {
            return DynoxideError::ValidationException(message.to_owned());
        }
    }
    if text.contains("missing field")
        || text.contains("unknown variant")
        || text.contains("AttributeValue")
    {
        return DynoxideError::ValidationException(text);
    }
    DynoxideError::SerializationException(text)
}

fn unknown(operation: &str) -> DynoxideError {
    DynoxideError::ValidationException(format!(
        "the embedded DynamoDB does not support {operation:?}: add it in infra/dynamodb/src/dispatch.rs"
    ))
}
