//! Bad days: lost answers, throttling, and a store that is away.

use embedded_dynamodb::{Effect, Fault};

use super::Counting;

#[tokio::test]
async fn a_transaction_whose_answer_is_lost_counts_once() {
    for times in [1, 3, 5] {
        let test = Counting::new().await;
        test.confirmed(1, true).await;
        test.confirmed(2, true).await;
        let records = test.records().await;
        test.deployment.embedded.inject(
            Fault::new("TransactWriteItems", Effect::LoseAnswer)
                .on_table("views")
                .times(times),
        );
        test.deliver(records.clone()).await;
        test.deployment.embedded.clear_faults();
        assert!(test.deliver(records).await.is_empty());
        assert_eq!(test.counted().await, [2, 0, 2, 0, 0]);
        test.assert_true().await;
    }
}

#[tokio::test]
async fn throttling_and_broken_connections_are_waited_out() {
    let test = Counting::new().await;
    test.confirmed(1, true).await;
    for operation in ["GetItem", "BatchGetItem", "TransactWriteItems"] {
        test.deployment
            .embedded
            .inject(Fault::new(operation, Effect::Throttle));
        test.deployment
            .embedded
            .inject(Fault::new(operation, Effect::LoseRequest));
    }
    test.deliver_all().await;
    assert_eq!(test.counted().await, [1, 0, 1, 0, 0]);
}
