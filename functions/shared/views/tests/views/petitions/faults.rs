//! Bad days: lost answers, throttling, and a store that breaks off half-way.

use embedded_dynamodb::{Effect, Fault};

use super::{Publishing, SLUG, published};

#[tokio::test]
async fn lost_answers_and_throttling_are_waited_out() {
    let test = Publishing::new().await;
    test.open(SLUG).await;
    for operation in ["GetItem", "Query", "BatchGetItem", "TransactWriteItems"] {
        test.deployment
            .embedded
            .inject(Fault::new(operation, Effect::Throttle));
        test.deployment
            .embedded
            .inject(Fault::new(operation, Effect::LoseAnswer));
    }
    test.deliver_all().await;
    test.assert_true().await;
}

#[tokio::test]
async fn a_petition_that_was_written_half_is_completed() {
    let test = Publishing::new().await;
    test.open(SLUG).await;
    test.append(
        SLUG,
        3,
        (0..250).map(|n| published(&format!("n{n}"), n)).collect(),
    )
    .await;
    let records = test.records().await;
    // Three attempts of the whole, the second transaction of which never gets through.
    test.deployment
        .embedded
        .inject(Fault::new("TransactWriteItems", Effect::LoseAnswer));
    test.deployment
        .embedded
        .inject(Fault::new("TransactWriteItems", Effect::ServerError).times(3));
    assert_eq!(test.deliver(records.clone()).await, [SLUG]);
    test.deployment.embedded.clear_faults();
    assert!(test.deliver(records).await.is_empty());
    test.assert_true().await;
}
