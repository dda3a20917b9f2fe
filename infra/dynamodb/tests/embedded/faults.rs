//! Faults on demand, and what a test may see of the requests.

use aws_sdk_dynamodb::Error;
use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::types::{PutRequest, WriteRequest};
use embedded_dynamodb::{Effect, Fault};

use crate::{LOG, append, memory, text, versions_of};

#[tokio::test]
async fn the_sdk_retries_a_throttled_request() {
    let embedded = memory().await;
    embedded.record_requests(true);
    embedded.inject(
        Fault::new("PutItem", Effect::Throttle)
            .on_table(LOG)
            .times(2),
    );
    append(&embedded.client(), "a", 1).await.unwrap();
    let statuses: Vec<_> = embedded.requests().iter().map(|seen| seen.status).collect();
    assert_eq!(statuses, [Some(400), Some(400), Some(200)]);
}

#[tokio::test]
async fn the_sdk_gives_up_after_three_attempts_and_says_why() {
    let embedded = memory().await;
    embedded.inject(Fault::new("PutItem", Effect::Throttle).times(3));
    let put = embedded
        .client()
        .put_item()
        .table_name("signer-keys")
        .item("stream", text("a"));
    let error = put.send().await.unwrap_err().into_service_error();
    assert!(
        error.is_provisioned_throughput_exceeded_exception(),
        "{error:?}"
    );
}

#[tokio::test]
async fn the_sdk_retries_a_server_error_and_a_lost_request() {
    let embedded = memory().await;
    embedded.inject(Fault::new("PutItem", Effect::ServerError));
    embedded.inject(Fault::new("PutItem", Effect::LoseRequest));
    append(&embedded.client(), "a", 1).await.unwrap();
}

#[tokio::test]
async fn after_a_lost_answer_the_retry_meets_its_own_write() {
    let embedded = memory().await;
    embedded.record_requests(true);
    embedded.inject(Fault::new("PutItem", Effect::LoseAnswer));
    let error = append(&embedded.client(), "a", 1).await.unwrap_err();
    assert!(
        matches!(error, Error::ConditionalCheckFailedException(_)),
        "{error:?}"
    );
    assert_eq!(versions_of(&embedded.client(), "a").await, ["1"]);
    let statuses: Vec<_> = embedded.requests().iter().map(|seen| seen.status).collect();
    assert_eq!(statuses, [None, Some(400), Some(200)]);
}

#[tokio::test]
async fn an_answer_lost_three_times_is_seen_as_a_timeout() {
    let embedded = memory().await;
    embedded.inject(Fault::new("PutItem", Effect::LoseAnswer).times(3));
    let put = embedded
        .client()
        .put_item()
        .table_name("signer-keys")
        .item("stream", text("a"));
    let error = put.send().await.unwrap_err();
    let SdkError::DispatchFailure(failure) = error else {
        panic!("{error:?}")
    };
    assert!(failure.is_timeout());
}

#[tokio::test]
async fn a_fault_leaves_other_tables_and_operations_alone() {
    let embedded = memory().await;
    embedded.record_requests(true);
    embedded.inject(Fault::new("PutItem", Effect::ServerError).on_table("views"));
    embedded.inject(Fault::new("UpdateItem", Effect::ServerError));
    append(&embedded.client(), "a", 1).await.unwrap();
    assert_eq!(embedded.requests().len(), 1);
}

#[tokio::test]
async fn each_request_is_seen_with_its_tables_and_its_price() {
    let embedded = memory().await;
    let client = embedded.client();
    embedded.record_requests(true);
    append(&client, "a", 1).await.unwrap();
    versions_of(&client, "a").await;
    let write = |table: &str, put: PutRequest| {
        (
            table.to_owned(),
            vec![WriteRequest::builder().put_request(put).build()],
        )
    };
    let key = PutRequest::builder()
        .item("stream", text("a"))
        .build()
        .unwrap();
    let view = PutRequest::builder()
        .item("pk", text("a"))
        .item("sk", text("b"))
        .build()
        .unwrap();
    let batch = [write("views", view), write("signer-keys", key)];
    client
        .batch_write_item()
        .set_request_items(Some(batch.into()))
        .send()
        .await
        .unwrap();

    let seen: Vec<_> = embedded
        .requests()
        .into_iter()
        .map(|seen| (seen.operation, seen.tables.join(" "), seen.capacity_units))
        .collect();
    let expected = [
        ("PutItem", LOG, Some(1.0)),
        ("Query", LOG, Some(1.0)),
        ("BatchWriteItem", "signer-keys views", Some(2.0)),
    ];
    assert_eq!(
        seen,
        expected.map(|(o, t, c)| (o.to_owned(), t.to_owned(), c))
    );

    embedded.clear_requests();
    embedded.record_requests(false);
    append(&client, "a", 2).await.unwrap();
    assert!(embedded.requests().is_empty());
}

#[tokio::test]
async fn a_process_dies_before_or_after_any_of_its_requests() {
    for (effect, written) in [
        (Effect::CrashBefore, ["1"].as_slice()),
        (Effect::CrashAfter, ["1", "2"].as_slice()),
    ] {
        let embedded = memory().await;
        let client = embedded.client();
        embedded.inject(Fault::any(effect).after(1));
        let process = async {
            for version in 1..=3 {
                append(&client, "a", version).await.unwrap();
            }
        };
        assert_eq!(embedded.until_crash(process).await, None);
        assert_eq!(embedded.faults_left(), 0);
        assert_eq!(versions_of(&client, "a").await, written);
        let alive = embedded.until_crash(append(&client, "a", 4)).await;
        alive.unwrap().unwrap();
    }
}
