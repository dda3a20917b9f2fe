//! The names that chose to be shown, and those that no longer do.

use events::signature::SignatureEvent;

use crate::{SLUG, World, choices, person};

#[tokio::test]
async fn a_confirmed_signer_who_wants_to_be_shown_is_shown() {
    let world = World::new().await;
    world.sign(1, true).await;
    world.confirmed(2, false).await;
    world.deliver_all().await;
    assert!(world.names().await.is_empty());
    world.confirmed(3, true).await;
    world.deliver_all().await;
    let shown = world.views.signers(SLUG, 10).await.unwrap();
    assert_eq!(shown.len(), 1);
    assert_eq!(shown[0].name, person(3).display_name());
    assert_eq!(
        (shown[0].country.as_str(), shown[0].occupation.as_str()),
        ("AR", "Teacher")
    );
}

#[tokio::test]
async fn who_hides_withdraws_or_is_erased_disappears() {
    for event in [
        SignatureEvent::DetailsChanged {
            show_name: false,
            news: false,
        },
        SignatureEvent::SignatureWithdrawn {},
        SignatureEvent::SignatureErased {},
    ] {
        let world = World::new().await;
        let id = world.confirmed(1, true).await;
        world.deliver_all().await;
        assert_eq!(world.names().await.len(), 1);
        world.append(&id, 3, event).await;
        world.deliver_all().await;
        assert!(world.names().await.is_empty());
        world.assert_true().await;
    }
}

#[tokio::test]
async fn who_was_erased_before_the_stream_came_is_never_shown() {
    let world = World::new().await;
    let id = world.confirmed(1, true).await;
    let before = world.records().await;
    world
        .append(&id, 3, SignatureEvent::SignatureErased {})
        .await;
    assert!(world.deliver(before).await.is_empty());
    assert!(world.names().await.is_empty());
    world.deliver_all().await;
    assert_eq!(world.counted().await, [1, 0, 0, 0, 1]);
    world.assert_true().await;
}

#[tokio::test]
async fn who_signs_again_after_being_erased_counts_and_is_shown() {
    let world = World::new().await;
    let id = world.confirmed(1, true).await;
    let early = world.records().await;
    world
        .append(&id, 3, SignatureEvent::SignatureErased {})
        .await;
    world
        .log
        .execute(
            &id,
            events::ids::CommandId::random(),
            crate::at(4),
            events::signature::Command::Submit(events::signature::Details {
                choices: choices(true),
                personal: person(1),
            }),
        )
        .await
        .unwrap();
    world
        .append(
            &id,
            5,
            SignatureEvent::SignatureConfirmed { details_version: 4 },
        )
        .await;
    assert!(
        world.deliver(early).await.is_empty(),
        "sealed with a key that is gone, although there is a new one"
    );
    world.deliver_all().await;
    assert_eq!(world.names().await.len(), 1);
    world.assert_true().await;
}
