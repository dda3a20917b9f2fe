//! Batches: doubled, late, disordered, at once, and one with a record that nobody can read.

use std::collections::HashMap;

use aws_lambda_events::event::dynamodb::{Event, EventRecord};
use aws_sdk_dynamodb::types::AttributeValue;
use events::signature::SignatureEvent;
use futures_util::future::join_all;

use crate::{SLUG, World, signature};

#[tokio::test]
async fn each_signature_counts_where_it_stands() {
    let world = World::new().await;
    world.sign(1, false).await;
    world.confirmed(2, false).await;
    let third = world.confirmed(3, true).await;
    world
        .append(&third, 3, SignatureEvent::SignatureWithdrawn {})
        .await;
    let fourth = world.confirmed(4, true).await;
    world
        .append(&fourth, 3, SignatureEvent::SignatureErased {})
        .await;
    world.deliver_all().await;
    assert_eq!(world.counted().await, [4, 1, 1, 1, 1]);
    world.assert_true().await;
}

#[tokio::test]
async fn the_series_tells_the_hour_of_each_confirmed_signature() {
    let world = World::new().await;
    world.confirmed(1, false).await;
    let second = world.confirmed(2, false).await;
    world.deliver_all().await;
    let series = world.views.series(SLUG).await.unwrap();
    assert_eq!(series.len(), 1);
    assert_eq!(series[0].date.to_string(), "2026-11-24");
    assert_eq!((series[0].confirmed, series[0].hours[18]), (2, 2));
    world
        .append(&second, 3, SignatureEvent::SignatureWithdrawn {})
        .await;
    world.deliver_all().await;
    let series = world.views.series(SLUG).await.unwrap();
    assert_eq!((series[0].confirmed, series[0].hours[18]), (1, 1));
}

#[tokio::test]
async fn a_batch_that_comes_twice_counts_once() {
    let world = World::new().await;
    world.confirmed(1, true).await;
    let records = world.records().await;
    let doubled = [records.clone(), records.clone()].concat();
    assert!(world.deliver(doubled).await.is_empty());
    assert!(world.deliver(records).await.is_empty());
    assert_eq!(world.counted().await, [1, 0, 1, 0, 0]);
    world.assert_true().await;
}

#[tokio::test]
async fn a_record_before_its_predecessor_fetches_it_from_the_log() {
    let world = World::new().await;
    let id = world.confirmed(1, true).await;
    world
        .append(
            &id,
            3,
            SignatureEvent::DetailsChanged {
                show_name: false,
                news: true,
            },
        )
        .await;
    let records = world.records().await;
    assert!(world.deliver(vec![records[2].clone()]).await.is_empty());
    assert_eq!(world.counted().await, [1, 0, 1, 0, 0]);
    assert!(
        world
            .deliver(records.into_iter().rev().collect())
            .await
            .is_empty()
    );
    assert_eq!(world.counted().await, [1, 0, 1, 0, 0]);
    world.assert_true().await;
}

#[tokio::test]
async fn batches_at_once_count_each_event_once() {
    let world = World::new().await;
    for n in 0..30 {
        world.confirmed(n, n % 2 == 0).await;
    }
    let records = world.records().await;
    let batches = [
        records[..40].to_vec(),
        records[20..].to_vec(),
        records.clone(),
        records.iter().rev().cloned().collect(),
    ];
    for failed in join_all(batches.map(|batch| world.deliver(batch))).await {
        assert!(failed.is_empty());
    }
    assert_eq!(world.counted().await, [30, 0, 30, 0, 0]);
    assert_eq!(world.names().await.len(), 15);
    world.assert_true().await;
}

#[tokio::test]
async fn more_signatures_than_fit_in_a_transaction_are_counted() {
    let world = World::new().await;
    for n in 0..150 {
        world.confirmed(n, true).await;
    }
    world.deliver_all().await;
    assert_eq!(world.counted().await, [150, 0, 150, 0, 0]);
    world.assert_true().await;
}

#[tokio::test]
async fn a_signature_with_a_long_history_is_counted_in_parts() {
    let world = World::new().await;
    let id = world.confirmed(1, true).await;
    for version in 3..=120 {
        let show_name = version % 2 == 0;
        world
            .append(
                &id,
                version,
                SignatureEvent::DetailsChanged {
                    show_name,
                    news: false,
                },
            )
            .await;
    }
    let last = world.records().await.pop().unwrap();
    assert!(world.deliver(vec![last]).await.is_empty());
    assert_eq!(world.counted().await, [1, 0, 1, 0, 0]);
    world.assert_true().await;
}

#[tokio::test]
async fn a_record_that_cannot_be_read_is_reported_and_the_others_count() {
    let world = World::new().await;
    world.confirmed(1, false).await;
    poison(&world, &signature(2).to_string(), 1).await;
    world.confirmed(3, false).await;
    let records = world.records().await;
    let poisoned = sequence(&records[2]);
    assert_eq!(world.deliver(records).await, [poisoned]);
    assert_eq!(world.counted().await, [2, 0, 2, 0, 0]);
}

#[tokio::test]
async fn what_follows_a_record_that_cannot_be_read_waits_for_it() {
    let world = World::new().await;
    let id = world.sign(1, false).await;
    poison(&world, &id.to_string(), 2).await;
    world
        .append(
            &id,
            3,
            SignatureEvent::SignatureConfirmed { details_version: 1 },
        )
        .await;
    world.confirmed(2, false).await;
    let mut records = world.records().await;
    records.remove(1);
    let waiting = sequence(&records[0]);
    assert_eq!(
        world.deliver(records).await,
        [waiting],
        "its stream is reported from its first record on"
    );
    assert_eq!(world.counted().await[2], 1);
}

#[tokio::test]
async fn a_record_of_a_removed_item_is_none_of_ours() {
    let world = World::new().await;
    world.confirmed(1, false).await;
    world.deliver_all().await;
    let client = world.embedded.client();
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
    world.deliver_all().await;
    assert_eq!(world.counted().await, [1, 0, 1, 0, 0]);
}

#[tokio::test]
async fn a_batch_as_aws_sends_it_is_counted() {
    let world = World::new().await;
    let sample = include_str!("../../../../tests/requests/count.json");
    let event: Event = serde_json::from_str(sample).unwrap();
    assert!(
        world
            .count
            .handle(event)
            .await
            .batch_item_failures
            .is_empty()
    );
    assert_eq!(world.counted().await, [1, 0, 1, 0, 0]);
}

/// An event of a kind that this release does not know.
async fn poison(world: &World, stream: &str, version: u64) {
    let known = world.records().await.remove(0).change.new_image;
    let mut item: HashMap<String, AttributeValue> = known.into();
    item.insert("stream".into(), AttributeValue::S(stream.into()));
    item.insert("version".into(), AttributeValue::N(version.to_string()));
    item.insert("type".into(), AttributeValue::S("SignatureFramed".into()));
    world
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
    let world = World::new().await;
    world.confirmed(1, true).await;
    let sample = serde_json::json!({ "Records": world.records().await });
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/requests/count.json"
    );
    std::fs::write(path, serde_json::to_string_pretty(&sample).unwrap() + "\n").unwrap();
}

#[tokio::test]
async fn operators_see_what_was_counted_and_how_late() {
    let world = World::new().await;
    world.confirmed(1, true).await;
    let delivered = world.deliver(world.records().await);
    let (_, lines) = runtime::metrics::invocation("test", None, delivered).await;
    assert!(!lines[0].contains("example.org"), "{lines:?}");
    let line = runtime::check::read(&lines[0]).unwrap();
    assert_eq!((lines.len(), &line["EventsApplied"]), (1, &2.into()));
    assert_eq!(line["ProjectionLag"].as_array().unwrap().len(), 2);
    assert_eq!(line["event_id"].as_array().unwrap().len(), 2);
}
