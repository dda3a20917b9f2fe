//! Batches: delivered twice, out of order, unreadable in part, and such that nothing can be applied.

use std::collections::HashMap;

use aws_lambda_events::event::dynamodb::{Event, EventRecord};
use aws_sdk_dynamodb::types::AttributeValue;
use embedded_dynamodb::{Effect, Fault};
use events::signature::SignatureEvent;

use test_support::deployment::SLUG;

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
            consents: std::collections::BTreeMap::new(),
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
async fn a_record_that_cannot_be_read_is_skipped_and_the_others_count() {
    let test = Counting::new().await;
    test.confirmed(1, false).await;
    poison(&test, &signature(2).to_string(), 1).await;
    test.confirmed(3, false).await;
    let delivered = test.deliver(test.records().await);
    let (failed, lines) = runtime::metrics::invocation("test", None, delivered).await;
    assert!(failed.is_empty(), "{failed:?}");
    assert_eq!(metric(&lines, "EventsUnreadable"), 1);
    assert_eq!(test.counted().await, [2, 0, 2, 0, 0]);
}

#[tokio::test]
async fn a_stream_counts_up_to_the_record_that_cannot_be_read() {
    let test = Counting::new().await;
    let id = test.sign(1, false).await;
    poison(&test, &id.to_string(), 2).await;
    test.append(&id, 3, SignatureEvent::MailsStopped {}).await;
    test.confirmed(2, false).await;
    let delivered = test.deliver(test.records().await);
    let (failed, lines) = runtime::metrics::invocation("test", None, delivered).await;
    assert!(failed.is_empty(), "{failed:?}");
    assert_eq!(metric(&lines, "EventsUnreadable"), 2);
    assert_eq!(metric(&lines, "EventsApplied"), 3);
    assert_eq!(test.counted().await, [2, 1, 1, 0, 0]);
}

#[tokio::test]
async fn a_record_behind_one_that_cannot_be_read_is_skipped_in_a_batch_of_its_own() {
    let test = Counting::new().await;
    let id = test.sign(1, false).await;
    poison(&test, &id.to_string(), 2).await;
    test.append(&id, 3, SignatureEvent::MailsStopped {}).await;
    for record in test.records().await.into_iter().rev() {
        assert!(test.deliver(vec![record]).await.is_empty());
    }
    assert_eq!(test.counted().await, [1, 1, 0, 0, 0]);
}

#[tokio::test]
async fn a_record_whose_predecessor_was_deleted_is_skipped() {
    let test = Counting::new().await;
    let id = test.confirmed(1, false).await;
    let confirmed = test.records().await.remove(1);
    delete(&test, &id.to_string(), 1).await;
    test.confirmed(2, false).await;
    let mut records = test.records().await;
    records.retain(|record| record.event_name != "REMOVE");
    let first = records
        .iter()
        .position(|it| it.event_id == confirmed.event_id);
    records.drain(..first.unwrap());
    assert!(test.deliver(records).await.is_empty());
    assert_eq!(test.counted().await, [1, 0, 1, 0, 0]);
}

#[tokio::test]
async fn an_outage_is_waited_out_and_hides_no_record_that_cannot_be_read() {
    let test = Counting::new().await;
    test.confirmed(1, false).await;
    poison(&test, &signature(2).to_string(), 1).await;
    test.confirmed(3, false).await;
    let records = test.records().await;
    let first = sequence(&records[0]);
    let views = |operation| Fault::new(operation, Effect::ServerError).on_table("views");
    test.deployment
        .embedded
        .inject(views("TransactWriteItems").times(300));
    // Many more attempts than any outage of minutes would take.
    for _ in 0..30 {
        let delivered = test.deliver(records.clone());
        let (failed, lines) = runtime::metrics::invocation("test", None, delivered).await;
        assert_eq!(failed, [first.as_str()]);
        assert_eq!(
            metric(&lines, "EventsUnreadable"),
            0,
            "it is counted once, when it is passed"
        );
    }
    test.deployment.embedded.clear_faults();
    let delivered = test.deliver(records);
    let (failed, lines) = runtime::metrics::invocation("test", None, delivered).await;
    assert!(failed.is_empty(), "{failed:?}");
    assert_eq!(metric(&lines, "EventsUnreadable"), 1);
    assert_eq!(test.counted().await, [2, 0, 2, 0, 0]);
}

#[tokio::test]
async fn an_outage_of_the_log_is_no_unreadable_event() {
    let test = Counting::new().await;
    test.confirmed(1, false).await;
    let records = test.records().await;
    // The second event alone must load the first from the log.
    let second = vec![records[1].clone()];
    test.deployment.embedded.inject(
        Fault::new("Query", Effect::Throttle)
            .on_table("signature-log")
            .times(3),
    );
    assert_eq!(test.deliver(second.clone()).await, [sequence(&records[1])]);
    assert!(test.deliver(second).await.is_empty());
    assert_eq!(test.counted().await, [1, 0, 1, 0, 0]);
}

#[tokio::test]
async fn a_signature_counts_even_if_its_name_does_not_open() {
    let test = Counting::new().await;
    let id = test.confirmed(1, true).await;
    test.confirmed(2, true).await;
    let mut records = test.records().await;
    records.retain(|record| record.event_name != "REMOVE");
    let key = AttributeValue::S(format!("{id}/1"));
    let other = AttributeValue::B(aws_sdk_dynamodb::primitives::Blob::new([7; 32]));
    let keys = test.deployment.client.put_item().table_name("signer-keys");
    keys.item("stream", key)
        .item("key", other)
        .send()
        .await
        .unwrap();
    let delivered = test.deliver(records);
    let (failed, lines) = runtime::metrics::invocation("test", None, delivered).await;
    assert!(failed.is_empty(), "{failed:?}");
    assert!(metric(&lines, "EventsUnreadable") > 0);
    assert_eq!(test.counted().await, [2, 0, 2, 0, 0]);
    assert_eq!(
        test.views
            .names(SLUG, None, 9)
            .await
            .unwrap()
            .part
            .entries
            .len(),
        1
    );
}

#[tokio::test]
async fn a_record_of_a_removed_item_is_none_of_ours() {
    let test = Counting::new().await;
    test.confirmed(1, false).await;
    test.deliver_all().await;
    delete(&test, &signature(1).to_string(), 1).await;
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

/// Removes an event, as no role of the deployment may.
async fn delete(test: &Counting, stream: &str, version: u64) {
    let client = test.deployment.embedded.client();
    let delete = client.delete_item().table_name("signature-log");
    let delete = delete.key("stream", AttributeValue::S(stream.to_owned()));
    let delete = delete.key("version", AttributeValue::N(version.to_string()));
    delete.send().await.unwrap();
}

/// The sum of a metric, or 0 if it was not recorded.
fn metric(lines: &[String], name: &str) -> u64 {
    let read = lines.iter().map(|line| runtime::check::read(line).unwrap());
    read.filter_map(|line| line[name].as_u64()).sum()
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
    for operation in ["BatchGetItem", "TransactWriteItems"] {
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
