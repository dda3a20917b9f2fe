//! Bad days: lost answers, throttling, and a store that breaks off half-way.

use embedded_dynamodb::{Effect, Fault};

use crate::{SLUG, World, published};

#[tokio::test]
async fn lost_answers_and_throttling_are_waited_out() {
    let world = World::new().await;
    world.open(SLUG).await;
    for operation in ["GetItem", "Query", "BatchGetItem", "TransactWriteItems"] {
        world
            .embedded
            .inject(Fault::new(operation, Effect::Throttle));
        world
            .embedded
            .inject(Fault::new(operation, Effect::LoseAnswer));
    }
    world.deliver_all().await;
    world.assert_true().await;
}

#[tokio::test]
async fn a_petition_that_was_written_half_is_completed() {
    let world = World::new().await;
    world.open(SLUG).await;
    world
        .append(
            SLUG,
            3,
            (0..250).map(|n| published(&format!("n{n}"), n)).collect(),
        )
        .await;
    let records = world.records().await;
    let first = records[0].change.sequence_number.clone().unwrap();
    // Three attempts of the whole, the second transaction of which never gets through.
    world
        .embedded
        .inject(Fault::new("TransactWriteItems", Effect::LoseAnswer));
    world
        .embedded
        .inject(Fault::new("TransactWriteItems", Effect::ServerError).times(3));
    assert_eq!(world.deliver(records.clone()).await, [first]);
    world.embedded.clear_faults();
    assert!(world.deliver(records).await.is_empty());
    world.assert_true().await;
}
