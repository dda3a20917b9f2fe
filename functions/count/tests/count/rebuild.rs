//! Replay and live agree to the last byte.

use events::signature::SignatureEvent;
use views::{Projection, generations};

use crate::World;

/// Signatures in every state, some with a past.
async fn campaign(world: &World) {
    for n in 0..12 {
        world.sign(n, n % 2 == 0).await;
    }
    for n in 20..40 {
        let id = world.confirmed(n, n % 3 == 0).await;
        let event = match n % 5 {
            0 => SignatureEvent::SignatureWithdrawn {},
            1 => SignatureEvent::SignatureErased {},
            2 => SignatureEvent::DetailsChanged {
                show_name: true,
                news: true,
            },
            _ => continue,
        };
        world.append(&id, 3, event).await;
    }
}

#[tokio::test]
async fn a_rebuild_gives_what_was_shown_byte_for_byte() {
    let world = World::new().await;
    campaign(&world).await;
    for record in world.records().await {
        assert!(world.deliver(vec![record]).await.is_empty());
    }
    let live = world.items(1).await;
    assert!(live.len() > 32);
    let (told, read) = (std::cell::Cell::new(0), world.records().await.len());
    world
        .count
        .views()
        .rebuild(|events| told.set(events))
        .await
        .unwrap();
    assert_eq!(told.get(), u64::try_from(read).unwrap());
    assert_eq!(world.items(2).await, live);
    assert!(world.items(1).await.is_empty());
    world.assert_true().await;
}

#[tokio::test]
async fn what_is_delivered_during_a_rebuild_is_in_both_generations() {
    let world = World::new().await;
    campaign(&world).await;
    world.deliver_all().await;
    let client = world.embedded.client();
    let building = generations::begin(&client, "views", Projection::Signatures)
        .await
        .unwrap();
    world.confirmed(50, true).await;
    world.deliver_all().await;
    assert_eq!(world.items(building).await, world.items(1).await);
}

#[tokio::test]
async fn a_rebuild_beside_deliveries_misses_and_doubles_nothing() {
    let world = World::new().await;
    campaign(&world).await;
    let late = async {
        for n in 60..90 {
            world.confirmed(n, true).await;
            world.deliver_all().await;
        }
    };
    let (rebuilt, ()) = Box::pin(futures_util::future::join(
        world.count.views().rebuild(|_| {}),
        late,
    ))
    .await;
    rebuilt.unwrap();
    world.deliver_all().await;
    world.assert_true().await;
}

#[tokio::test]
async fn a_rebuild_repairs_what_was_broken_and_verify_names_it() {
    let world = World::new().await;
    campaign(&world).await;
    world.deliver_all().await;
    let client = world.embedded.client();
    let broken = ("signatures.1/clean-rivers".to_owned(), "count".to_owned());
    views::items::delete(&client, "views", vec![broken.clone()])
        .await
        .unwrap();
    assert_eq!(
        world.count.views().verify().await.unwrap(),
        [views::Difference::Missing(broken)]
    );
    world.count.views().rebuild(|_| {}).await.unwrap();
    world.assert_true().await;
}

#[tokio::test]
async fn what_a_rebuild_that_broke_off_left_behind_is_cleared_up() {
    let world = World::new().await;
    campaign(&world).await;
    let client = world.embedded.client();
    let abandoned = generations::begin(&client, "views", Projection::Signatures)
        .await
        .unwrap();
    world.deliver_all().await;
    assert!(!world.items(abandoned).await.is_empty());
    world.count.views().rebuild(|_| {}).await.unwrap();
    assert!(world.items(abandoned).await.is_empty());
    world.assert_true().await;
}
