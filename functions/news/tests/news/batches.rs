//! Batches with a record that cannot be read, as AWS sends them, and what they leave in the metrics.

use std::collections::HashMap;

use aws_lambda_events::event::dynamodb::Event;
use aws_sdk_dynamodb::types::AttributeValue;
use jiff::Timestamp;

use crate::{Publishing, SLUG, published};

#[tokio::test]
async fn a_record_that_cannot_be_read_is_skipped_and_other_petitions_are_shown() {
    let test = Publishing::new().await;
    test.open("more-trees").await;
    let known = test.records().await.remove(0).change.new_image;
    let mut item: HashMap<String, AttributeValue> = known.into();
    item.insert("stream".into(), AttributeValue::S("bad-stream".into()));
    item.insert("type".into(), AttributeValue::S("PetitionFramed".into()));
    test.deployment
        .embedded
        .client()
        .put_item()
        .table_name("petition-log")
        .set_item(Some(item))
        .send()
        .await
        .unwrap();
    test.open(SLUG).await;
    assert!(test.deliver(test.records().await).await.is_empty());
    assert_eq!(
        test.views.petitions(Timestamp::now()).await.unwrap().len(),
        2
    );
}

#[tokio::test]
async fn a_petition_is_shown_as_it_was_before_the_event_that_cannot_be_read() {
    let test = Publishing::new().await;
    test.open(SLUG).await;
    let known = test.records().await.pop().unwrap().change.new_image;
    let mut item: HashMap<String, AttributeValue> = known.into();
    item.insert("version".into(), AttributeValue::N("4".into()));
    item.insert("type".into(), AttributeValue::S("PetitionFramed".into()));
    let put = test.deployment.embedded.client().put_item();
    let put = put.table_name("petition-log").set_item(Some(item));
    put.send().await.unwrap();
    test.append(SLUG, 4, vec![published("rain", 1)]).await;
    let delivered = test.deliver(test.records().await);
    let (failed, lines) = runtime::metrics::invocation("test", None, delivered).await;
    assert!(failed.is_empty(), "{failed:?}");
    let line = runtime::check::read(&lines[0]).unwrap();
    assert_eq!(
        (&line["EventsApplied"], &line["EventsUnreadable"]),
        (&3.into(), &2.into())
    );
    assert!(test.views.petition(SLUG).await.unwrap().is_some());
}

#[tokio::test]
async fn a_batch_as_aws_sends_it_is_shown() {
    let test = Publishing::new().await;
    test.open(SLUG).await;
    let event: Event =
        serde_json::from_str(include_str!("../../../../tests/requests/news.json")).unwrap();
    assert!(test.news.handle(event).await.batch_item_failures.is_empty());
    assert!(test.views.petition(SLUG).await.unwrap().is_some());
}

/// Run it with `--ignored` after a change of the event format that is meant.
#[tokio::test]
#[ignore = "writes tests/requests/news.json anew"]
async fn write_the_sample() {
    let test = Publishing::new().await;
    test.open(SLUG).await;
    test.append(SLUG, 3, vec![published("rain", 1)]).await;
    let sample = serde_json::json!({ "Records": test.records().await });
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/requests/news.json"
    );
    std::fs::write(path, serde_json::to_string_pretty(&sample).unwrap() + "\n").unwrap();
}

#[tokio::test]
async fn operators_see_what_was_shown_and_how_late() {
    let test = Publishing::new().await;
    test.open(SLUG).await;
    let delivered = test.deliver(test.records().await);
    let (_, lines) = runtime::metrics::invocation("test", None, delivered).await;
    let line = runtime::check::read(&lines[0]).unwrap();
    assert_eq!((lines.len(), &line["EventsApplied"]), (1, &3.into()));
    assert_eq!(line["ProjectionLag"].as_array().unwrap().len(), 3);
}
