//! Reading a stream: order, checkpoints and pruning.

use std::time::Duration;

use embedded_dynamodb::{StreamReader, prune};

use crate::{LOG, append, file, memory, number, read_on, text, versions_of};

#[tokio::test]
async fn a_record_looks_as_aws_lambda_gets_it() {
    let embedded = memory().await;
    append(&embedded.client(), "a", 1).await.unwrap();
    let reader = StreamReader::new(embedded, LOG, "count").await.unwrap();
    let batch = reader.next_batch(10).await.unwrap();
    let json = serde_json::to_value(&batch[0]).unwrap();
    let keys = serde_json::json!({ "stream": { "S": "a" }, "version": { "N": "1" } });
    assert_eq!(json["eventName"], "INSERT");
    assert_eq!(json["eventSource"], "aws:dynamodb");
    assert_eq!(json["eventVersion"], "1.1");
    assert_eq!(json["eventID"].as_str().unwrap().len(), 32);
    assert!(
        json["eventSourceARN"]
            .as_str()
            .unwrap()
            .contains(":table/signature-log/stream/")
    );
    assert_eq!(json["dynamodb"]["Keys"], keys);
    assert_eq!(json["dynamodb"]["NewImage"], keys);
    assert_eq!(json["dynamodb"]["StreamViewType"], "NEW_IMAGE");
    assert_eq!(
        json["dynamodb"]["SequenceNumber"].as_str().unwrap().len(),
        21
    );
    assert!(
        json["dynamodb"]["ApproximateCreationDateTime"]
            .as_f64()
            .unwrap()
            > 1.7e9
    );
}

#[tokio::test]
async fn changes_and_removals_are_named_as_such() {
    let embedded = memory().await;
    let client = embedded.client();
    let key = |version| {
        [
            ("stream".to_owned(), text("a")),
            ("version".to_owned(), number(version)),
        ]
    };
    append(&client, "a", 1).await.unwrap();
    let put = client
        .put_item()
        .table_name(LOG)
        .set_item(Some(key(1).into()));
    put.item("data", text("changed")).send().await.unwrap();
    client
        .delete_item()
        .table_name(LOG)
        .set_key(Some(key(1).into()))
        .send()
        .await
        .unwrap();

    let reader = StreamReader::new(embedded, LOG, "count").await.unwrap();
    let batch = reader.next_batch(10).await.unwrap();
    let names: Vec<_> = batch
        .iter()
        .map(|record| record.event_name.as_str())
        .collect();
    assert_eq!(names, ["INSERT", "MODIFY", "REMOVE"]);
}

#[tokio::test]
async fn without_a_checkpoint_the_same_batch_comes_again() {
    let embedded = memory().await;
    append(&embedded.client(), "a", 1).await.unwrap();
    append(&embedded.client(), "a", 2).await.unwrap();
    let reader = StreamReader::new(embedded, LOG, "count").await.unwrap();
    let once = reader.next_batch(1).await.unwrap();
    assert_eq!(reader.next_batch(1).await.unwrap(), once);
    assert_eq!(read_on(&reader, 1).await, ["a/1", "a/2"]);
    assert_eq!(read_on(&reader, 1).await, [""; 0]);
}

#[tokio::test]
async fn a_checkpoint_does_not_go_back() {
    let embedded = memory().await;
    append(&embedded.client(), "a", 1).await.unwrap();
    append(&embedded.client(), "a", 2).await.unwrap();
    let reader = StreamReader::new(embedded, LOG, "count").await.unwrap();
    let batch = reader.next_batch(10).await.unwrap();
    for record in batch.iter().rev() {
        reader
            .checkpoint(record.change.sequence_number.as_ref().unwrap())
            .await
            .unwrap();
    }
    assert!(reader.next_batch(10).await.unwrap().is_empty());
    assert!(reader.checkpoint("12").await.is_err());
}

#[tokio::test]
async fn readers_and_tables_do_not_disturb_each_other() {
    let embedded = memory().await;
    append(&embedded.client(), "a", 1).await.unwrap();
    let count = StreamReader::new(embedded.clone(), LOG, "count")
        .await
        .unwrap();
    let mail = StreamReader::new(embedded.clone(), LOG, "mail")
        .await
        .unwrap();
    let news = StreamReader::new(embedded, "petition-log", "count")
        .await
        .unwrap();
    assert_eq!(read_on(&count, 10).await, ["a/1"]);
    assert_eq!(read_on(&mail, 10).await, ["a/1"]);
    assert!(read_on(&news, 10).await.is_empty());
}

#[tokio::test]
async fn pruning_waits_for_the_slowest_reader() {
    let embedded = memory().await;
    let client = embedded.client();
    assert_eq!(prune(&embedded, LOG).await.unwrap(), 0);
    for version in 1..=5 {
        append(&client, "a", version).await.unwrap();
    }
    assert_eq!(
        prune(&embedded, LOG).await.unwrap(),
        0,
        "no reader: keep all"
    );
    let fast = StreamReader::new(embedded.clone(), LOG, "fast")
        .await
        .unwrap();
    let slow = StreamReader::new(embedded.clone(), LOG, "slow")
        .await
        .unwrap();
    read_on(&fast, 10).await;
    assert_eq!(prune(&embedded, LOG).await.unwrap(), 0);

    let two = slow.next_batch(2).await.unwrap();
    slow.checkpoint(two[1].change.sequence_number.as_ref().unwrap())
        .await
        .unwrap();
    assert_eq!(prune(&embedded, LOG).await.unwrap(), 2);
    assert_eq!(read_on(&slow, 10).await, ["a/3", "a/4", "a/5"]);
    assert_eq!(prune(&embedded, LOG).await.unwrap(), 2, "the newest stays");

    let late = StreamReader::new(embedded.clone(), LOG, "late")
        .await
        .unwrap();
    assert_eq!(
        read_on(&late, 10).await,
        ["a/5"],
        "from the oldest there is"
    );
}

#[tokio::test]
async fn a_forgotten_reader_holds_nothing_back() {
    let embedded = memory().await;
    append(&embedded.client(), "a", 1).await.unwrap();
    append(&embedded.client(), "a", 2).await.unwrap();
    let count = StreamReader::new(embedded.clone(), LOG, "count")
        .await
        .unwrap();
    let gone = StreamReader::new(embedded.clone(), LOG, "gone")
        .await
        .unwrap();
    read_on(&count, 10).await;
    assert_eq!(prune(&embedded, LOG).await.unwrap(), 0);
    gone.forget().await.unwrap();
    assert_eq!(prune(&embedded, LOG).await.unwrap(), 1);
}

#[tokio::test]
async fn nothing_is_missed_or_seen_twice_across_pruning_reopening_and_new_writes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("countersign.db");
    let mut written = Vec::new();
    let mut seen = Vec::new();
    for round in 0..4 {
        let embedded = file(&path).await;
        for version in 1..=25 {
            let stream = format!("round-{round}");
            append(&embedded.client(), &stream, version).await.unwrap();
            written.push(format!("{stream}/{version}"));
        }
        let reader = StreamReader::new(embedded.clone(), LOG, "count")
            .await
            .unwrap();
        seen.extend(read_on(&reader, 7).await);
        prune(&embedded, LOG).await.unwrap();
        assert!(reader.next_batch(10).await.unwrap().is_empty());
    }
    assert_eq!(seen, written);
}

#[tokio::test]
async fn numbers_rise_even_if_the_clock_was_set_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("countersign.db");
    let embedded = file(&path).await;
    append(&embedded.client(), "a", 1).await.unwrap();
    // As if it had been written in the year 2100, before the clock was put right.
    let sql = "UPDATE _stream_records SET sequence_number = '4102444800000000'";
    rusqlite::Connection::open(&path)
        .unwrap()
        .execute(sql, [])
        .unwrap();

    let reader = StreamReader::new(embedded.clone(), LOG, "count")
        .await
        .unwrap();
    assert_eq!(read_on(&reader, 10).await, ["a/1"]);
    prune(&embedded, LOG).await.unwrap();
    append(&embedded.client(), "a", 2).await.unwrap();
    assert_eq!(read_on(&reader, 10).await, ["a/2"]);
}

#[tokio::test]
async fn a_write_wakes_who_waits_and_a_read_or_a_refusal_does_not() {
    let embedded = memory().await;
    let client = embedded.client();
    let mut written = embedded.written();
    append(&client, "a", 1).await.unwrap();
    assert!(written.has_changed().unwrap());
    written.mark_unchanged();

    append(&client, "a", 1).await.unwrap_err();
    versions_of(&client, "a").await;
    assert!(!written.has_changed().unwrap());

    let waiting = tokio::spawn(async move { written.changed().await });
    append(&client, "a", 2).await.unwrap();
    tokio::time::timeout(Duration::from_secs(5), waiting)
        .await
        .unwrap()
        .unwrap()
        .unwrap();
}
