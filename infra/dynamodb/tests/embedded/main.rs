//! The embedded DynamoDB as its users meet it: through the AWS SDK, and through its stream readers.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod dynamodb;
mod faults;
mod file;
mod streams;

use std::path::Path;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;
use embedded_dynamodb::{Embedded, StreamReader, Tables, create_tables};

const LOG: &str = "signature-log";

async fn memory() -> Embedded {
    let embedded = Embedded::memory().unwrap();
    create_tables(&embedded.client(), &Tables::default())
        .await
        .unwrap();
    embedded
}

async fn file(path: &Path) -> Embedded {
    let embedded = Embedded::open(path).unwrap();
    create_tables(&embedded.client(), &Tables::default())
        .await
        .unwrap();
    embedded
}

fn text(value: &str) -> AttributeValue {
    AttributeValue::S(value.into())
}

fn number(value: u64) -> AttributeValue {
    AttributeValue::N(value.to_string())
}

/// One event at one version, as the log appends it: only if that version is free.
async fn append(
    client: &Client,
    stream: &str,
    version: u64,
) -> Result<(), aws_sdk_dynamodb::Error> {
    let put = client.put_item().table_name(LOG);
    let put = put
        .item("stream", text(stream))
        .item("version", number(version));
    put.condition_expression("attribute_not_exists(version)")
        .send()
        .await?;
    Ok(())
}

async fn versions_of(client: &Client, stream: &str) -> Vec<String> {
    let query = client.query().table_name(LOG).consistent_read(true);
    let query = query.key_condition_expression("#s = :s");
    let query = query.expression_attribute_names("#s", "stream");
    let found = query
        .expression_attribute_values(":s", text(stream))
        .send()
        .await
        .unwrap();
    let version = |item: &std::collections::HashMap<String, AttributeValue>| {
        item["version"].as_n().unwrap().clone()
    };
    found.items().iter().map(version).collect()
}

/// Everything the reader has left, in batches of `max`, each checkpointed.
async fn read_on(reader: &StreamReader, max: usize) -> Vec<String> {
    let mut seen = Vec::new();
    loop {
        let batch = reader.next_batch(max).await.unwrap();
        let Some(last) = batch.last() else {
            return seen;
        };
        assert!(batch.len() <= max);
        reader
            .checkpoint(last.change.sequence_number.as_ref().unwrap())
            .await
            .unwrap();
        seen.extend(batch.iter().map(|record| {
            let keys: serde_json::Value =
                serde_dynamo::from_item(record.change.keys.clone()).unwrap();
            format!("{}/{}", keys["stream"].as_str().unwrap(), keys["version"])
        }));
    }
}
