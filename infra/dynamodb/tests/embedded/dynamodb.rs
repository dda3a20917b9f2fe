//! DynamoDB through the SDK: what must be as it is in AWS.

use aws_sdk_dynamodb::operation::put_item::PutItemError;
use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::types::{
    AttributeValue, Put, ReturnValuesOnConditionCheckFailure, TransactWriteItem, Update,
};
use aws_sdk_dynamodbstreams::types::ShardIteratorType;
use embedded_dynamodb::{Embedded, Pace, Tables, create_tables};

use crate::{LOG, append, memory, number, text, versions_of};

#[tokio::test]
async fn what_is_put_is_got_and_deleted() {
    let client = memory().await.client();
    append(&client, "a", 1).await.unwrap();
    append(&client, "a", 2).await.unwrap();
    assert_eq!(versions_of(&client, "a").await, ["1", "2"]);

    let delete = client.delete_item().table_name(LOG);
    delete
        .key("stream", text("a"))
        .key("version", number(1))
        .send()
        .await
        .unwrap();
    assert_eq!(versions_of(&client, "a").await, ["2"]);
}

#[tokio::test]
async fn a_lost_condition_shows_the_item_that_is_there() {
    let client = memory().await.client();
    append(&client, "a", 1).await.unwrap();
    let put = client.put_item().table_name(LOG).item("stream", text("a"));
    let put = put
        .item("version", number(1))
        .condition_expression("attribute_not_exists(version)");
    let put =
        put.return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld);
    let error = put.send().await.unwrap_err().into_service_error();
    let PutItemError::ConditionalCheckFailedException(lost) = error else {
        panic!("{error:?}")
    };
    assert_eq!(lost.item().unwrap()["stream"], text("a"));
}

#[tokio::test]
async fn a_transaction_with_the_same_token_is_performed_once() {
    let client = memory().await.client();
    let add = |number_of: &str| {
        let update = Update::builder().table_name(LOG);
        let update = update.key("stream", text("a")).key("version", number(1));
        let update = update
            .update_expression("ADD times :one")
            .expression_attribute_values(":one", AttributeValue::N(number_of.into()));
        let item = TransactWriteItem::builder().update(update.build().unwrap());
        let transaction = client.transact_write_items().client_request_token("once");
        transaction.transact_items(item.build()).send()
    };
    for _ in 0..3 {
        add("1").await.unwrap();
    }
    let other = add("2").await.unwrap_err().into_service_error();
    assert!(
        other.is_idempotent_parameter_mismatch_exception(),
        "{other:?}"
    );
    let get = client.get_item().table_name(LOG).consistent_read(true);
    let get = get.key("stream", text("a")).key("version", number(1));
    let found = get.send().await.unwrap().item.unwrap();
    assert_eq!(found["times"], number(1));
}

#[tokio::test]
async fn a_refused_transaction_changes_nothing_and_says_which_part_failed() {
    let client = memory().await.client();
    append(&client, "taken", 1).await.unwrap();
    let put = |stream: &str| {
        let put = Put::builder().table_name(LOG).item("stream", text(stream));
        let put = put.item("version", number(1));
        let put = put
            .condition_expression("attribute_not_exists(version)")
            .build()
            .unwrap();
        TransactWriteItem::builder().put(put).build()
    };
    let sent = client
        .transact_write_items()
        .transact_items(put("free"))
        .transact_items(put("taken"));
    let error = sent.send().await.unwrap_err().into_service_error();
    let TransactWriteItemsError::TransactionCanceledException(cancelled) = error else {
        panic!("{error:?}")
    };
    let codes: Vec<_> = cancelled
        .cancellation_reasons()
        .iter()
        .map(|r| r.code().unwrap())
        .collect();
    assert_eq!(codes, ["None", "ConditionalCheckFailed"]);
    assert!(versions_of(&client, "free").await.is_empty());
}

#[tokio::test]
async fn a_missing_table_is_a_typed_error() {
    let client = Embedded::memory().unwrap().client();
    let error = client
        .get_item()
        .table_name("nowhere")
        .key("pk", text("a"))
        .send()
        .await;
    assert!(
        error
            .unwrap_err()
            .into_service_error()
            .is_resource_not_found_exception()
    );
}

#[tokio::test]
async fn an_empty_value_in_a_key_is_a_validation_error() {
    let client = memory().await.client();
    let put = client
        .put_item()
        .table_name(LOG)
        .item("stream", text(""))
        .item("version", number(1));
    let error = put.send().await.unwrap_err().into_service_error();
    assert_eq!(
        error.meta().code(),
        Some("ValidationException"),
        "{error:?}"
    );
}

#[tokio::test]
async fn making_the_tables_again_changes_nothing() {
    let embedded = memory().await;
    append(&embedded.client(), "a", 1).await.unwrap();
    create_tables(&embedded.client(), &Tables::default())
        .await
        .unwrap();
    assert_eq!(versions_of(&embedded.client(), "a").await, ["1"]);
    let made = embedded.client().list_tables().send().await.unwrap();
    assert_eq!(
        made.table_names(),
        [
            "limits",
            "mail",
            "petition-log",
            "public-log",
            "signature-log",
            "signer-keys",
            "views"
        ]
    );
}

#[tokio::test]
async fn the_sweep_deletes_what_has_expired_and_nothing_else() {
    let embedded = memory().await;
    let client = embedded.client();
    let put = async |table: &str, key: String, expires: Option<AttributeValue>| {
        let put = client
            .put_item()
            .table_name(table)
            .item("pk", text(&key))
            .item("sk", text("x"));
        let put = match expires {
            Some(expires) => put.item("expires", expires),
            None => put,
        };
        put.send().await.unwrap();
    };
    let now = 1_800_000_000;
    for table in ["mail", "views"] {
        // More than one step looks at.
        for row in 0..1_500 {
            put(table, format!("old-{row}"), Some(number(now - 1))).await;
        }
        put(table, "fresh".to_owned(), Some(number(now))).await;
        put(table, "for good".to_owned(), None).await;
        put(table, "a word".to_owned(), Some(text("1000"))).await;
    }
    let now = i64::try_from(now).unwrap();
    assert_eq!(
        embedded.sweep_expired(now, Pace::FULL).await.unwrap(),
        3_000
    );
    assert_eq!(embedded.sweep_expired(now, Pace::FULL).await.unwrap(), 0);
    for table in ["mail", "views"] {
        let left = client.scan().table_name(table).send().await.unwrap();
        let mut left: Vec<_> = left
            .items()
            .iter()
            .map(|item| item["pk"].as_s().unwrap())
            .collect();
        left.sort();
        assert_eq!(left, ["a word", "for good", "fresh"]);
    }
}

/// A sweep leaves tables with a stream alone, whose readers would need a record of each deletion.
#[test]
fn nothing_that_has_a_stream_expires() {
    let tables = Tables::default();
    let schemas = tables.schemas();
    assert!(
        schemas
            .iter()
            .all(|schema| !schema.stream || schema.ttl.is_none())
    );
    assert!(schemas.iter().any(|schema| schema.ttl.is_some()));
}

#[tokio::test]
async fn the_streams_client_reads_the_same_records() {
    let embedded = memory().await;
    append(&embedded.client(), "a", 1).await.unwrap();
    let streams = embedded.streams();
    let listed = streams.list_streams().table_name(LOG).send().await.unwrap();
    let arn = listed.streams()[0].stream_arn().unwrap();
    let described = streams
        .describe_stream()
        .stream_arn(arn)
        .send()
        .await
        .unwrap();
    let shard = described.stream_description().unwrap().shards()[0]
        .shard_id()
        .unwrap()
        .to_owned();
    let iterator = streams.get_shard_iterator().stream_arn(arn).shard_id(shard);
    let iterator = iterator
        .shard_iterator_type(ShardIteratorType::TrimHorizon)
        .send()
        .await
        .unwrap();
    let got = streams
        .get_records()
        .set_shard_iterator(iterator.shard_iterator)
        .send()
        .await
        .unwrap();
    assert_eq!(got.records().len(), 1);
}
