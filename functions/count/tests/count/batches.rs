//! Batches: delivered twice, out of order, unreadable in part, and such that nothing can be applied.

use std::collections::HashMap;

use aws_lambda_events::event::dynamodb::{Event, EventRecord};
use aws_sdk_dynamodb::types::AttributeValue;
use embedded_dynamodb::{Effect, Fault};
use events::signature::SignatureEvent;

use crate::{Counting, signature};

#[tokio::test]
async fn a_batch_that_comes_twice_counts_once() {
    let test = Counting::new().await;
    test.confirmed(1, true).await;
    let records = test.records().await;
    let doubled = [records.clone(), records.clone()].concat();
    assert!(test.deliver(doubled).await.is_empty());
    assert!(test.deliver(records).await.is_empty());
    assert_eq!(test.counted().await, [1, 0, 1, 0, 0]);
}

#[tokio::test]
async fn a_record_before_its_predecessor_fetches_it_from_the_log() {
    let test = Counting::new().await;
    let id = test.confirmed(1, true).await;
    test.append(
        &id,
        3,
        SignatureEvent::DetailsChanged {
            show_name: false,
            news: true,
        },
    )
    .await;
    let records = test.records().await;
    assert!(test.deliver(vec![records[2].clone()]).await.is_empty());
    assert_eq!(test.counted().await, [1, 0, 1, 0, 0]);
    assert!(
        test.deliver(records.into_iter().rev().collect())
            .await
            .is_empty()
    );
    assert_eq!(test.counted().await, [1, 0, 1, 0, 0]);
}

#[tokio::test]
async fn a_record_that_cannot_be_read_is_reported_and_the_others_count() {
    let test = Counting::new().await;
    test.confirmed(1, false).await;
    poison(&test, &signature(2).to_string(), 1).await;
    test.confirmed(3, false).await;
    let records = test.records().await;
    let poisoned = sequence(&records[2]);
    assert_eq!(test.deliver(records).await, [poisoned]);
    assert_eq!(test.counted().await, [2, 0, 2, 0, 0]);
}

#[tokio::test]
async fn what_follows_a_record_that_cannot_be_read_waits_for_it() {
    let test = Counting::new().await;
    let id = test.sign(1, false).await;
    poison(&test, &id.to_string(), 2).await;
    test.append(
        &id,
        3,
        SignatureEvent::SignatureConfirmed { details_version: 1 },
    )
    .await;
    test.confirmed(2, false).await;
    let mut records = test.records().await;
    records.remove(1);
    let waiting = sequence(&records[0]);
    assert_eq!(
        test.deliver(records).await,
        [waiting],
        "its stream is reported from its first record on"
    );
    assert_eq!(test.counted().await[2], 1);
}

#[tokio::test]
async fn a_record_of_a_removed_item_is_none_of_ours() {
    let test = Counting::new().await;
    test.confirmed(1, false).await;
    test.deliver_all().await;
    let client = test.deployment.embedded.client();
    let key = [
        (
            "stream".to_owned(),
            AttributeValue::S(signature(1).to_string()),
        ),
        ("version".to_owned(), AttributeValue::N("1".into())),
    ];
    client
        .delete_item()
        .table_name("signature-log")
        .set_key(Some(key.into()))
        .send()
        .await
        .unwrap();
    test.deliver_all().await;
    assert_eq!(test.counted().await, [1, 0, 1, 0, 0]);
}

#[tokio::test]
async fn a_batch_as_aws_sends_it_is_counted() {
    let test = Counting::new().await;
    let sample = include_str!("../../../../tests/requests/count.json");
    let event: Event = serde_json::from_str(sample).unwrap();
    assert!(
        test.count
            .handle(event)
            .await
            .batch_item_failures
            .is_empty()
    );
    assert_eq!(test.counted().await, [1, 0, 1, 0, 0]);
}

/// An event of a kind that this release does not know.
async fn poison(test: &Counting, stream: &str, version: u64) {
    let known = test.records().await.remove(0).change.new_image;
    let mut item: HashMap<String, AttributeValue> = known.into();
    item.insert("stream".into(), AttributeValue::S(stream.into()));
    item.insert("version".into(), AttributeValue::N(version.to_string()));
    item.insert("type".into(), AttributeValue::S("SignatureFramed".into()));
    test.deployment
        .embedded
        .client()
        .put_item()
        .table_name("signature-log")
        .set_item(Some(item))
        .send()
        .await
        .unwrap();
}

fn sequence(record: &EventRecord) -> String {
    record.change.sequence_number.clone().unwrap()
}

/// Run it with `--ignored` after a change of the event format that is meant.
#[tokio::test]
#[ignore = "writes tests/requests/count.json anew"]
async fn write_the_sample() {
    let test = Counting::new().await;
    test.confirmed(1, true).await;
    let sample = serde_json::json!({ "Records": test.records().await });
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/requests/count.json"
    );
    std::fs::write(path, serde_json::to_string_pretty(&sample).unwrap() + "\n").unwrap();
}

#[tokio::test]
async fn operators_see_what_was_counted_and_how_late() {
    let test = Counting::new().await;
    test.confirmed(1, true).await;
    let delivered = test.deliver(test.records().await);
    let (_, lines) = runtime::metrics::invocation("test", None, delivered).await;
    assert!(!lines[0].contains("example.org"), "{lines:?}");
    let line = runtime::check::read(&lines[0]).unwrap();
    assert_eq!((lines.len(), &line["EventsApplied"]), (1, &2.into()));
    assert_eq!(line["ProjectionLag"].as_array().unwrap().len(), 2);
    assert_eq!(line["event_id"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn a_batch_that_cannot_be_counted_is_reported_from_its_first_record() {
    for operation in ["GetItem", "BatchGetItem", "TransactWriteItems"] {
        let test = Counting::new().await;
        test.confirmed(1, true).await;
        let records = test.records().await;
        let first = records[0].change.sequence_number.clone().unwrap();
        test.deployment.embedded.inject(
            Fault::new(operation, Effect::ServerError)
                .on_table("views")
                .times(3),
        );
        assert_eq!(test.deliver(records.clone()).await, [first]);
        assert!(test.deliver(records).await.is_empty());
        assert_eq!(test.counted().await, [1, 0, 1, 0, 0]);
    }
}
