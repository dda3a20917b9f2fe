//! Bad days: lost answers, throttling, and a store that is away.

use embedded_dynamodb::{Effect, Fault};

use crate::World;

#[tokio::test]
async fn a_transaction_whose_answer_is_lost_counts_once() {
    for times in [1, 3, 5] {
        let world = World::new().await;
        world.confirmed(1, true).await;
        world.confirmed(2, true).await;
        let records = world.records().await;
        world.embedded.inject(
            Fault::new("TransactWriteItems", Effect::LoseAnswer)
                .on_table("views")
                .times(times),
        );
        world.deliver(records.clone()).await;
        world.embedded.clear_faults();
        assert!(world.deliver(records).await.is_empty());
        assert_eq!(world.counted().await, [2, 0, 2, 0, 0]);
        world.assert_true().await;
    }
}

#[tokio::test]
async fn throttling_and_broken_connections_are_waited_out() {
    let world = World::new().await;
    world.confirmed(1, true).await;
    for operation in ["GetItem", "BatchGetItem", "TransactWriteItems"] {
        world
            .embedded
            .inject(Fault::new(operation, Effect::Throttle));
        world
            .embedded
            .inject(Fault::new(operation, Effect::LoseRequest));
    }
    world.deliver_all().await;
    assert_eq!(world.counted().await, [1, 0, 1, 0, 0]);
}

#[tokio::test]
async fn a_batch_that_cannot_be_counted_is_reported_from_its_first_record() {
    for operation in ["GetItem", "BatchGetItem", "TransactWriteItems"] {
        let world = World::new().await;
        world.confirmed(1, true).await;
        let records = world.records().await;
        let first = records[0].change.sequence_number.clone().unwrap();
        world.embedded.inject(
            Fault::new(operation, Effect::ServerError)
                .on_table("views")
                .times(3),
        );
        assert_eq!(world.deliver(records.clone()).await, [first]);
        assert!(world.deliver(records).await.is_empty());
        assert_eq!(world.counted().await, [1, 0, 1, 0, 0]);
        world.assert_true().await;
    }
}
