//! The names that chose to be shown, and those that no longer do.

use events::signature::SignatureEvent;

use super::{Counting, SLUG, choices, person};

#[tokio::test]
async fn a_confirmed_signer_who_wants_to_be_shown_is_shown() {
    let test = Counting::new().await;
    test.sign(1, true).await;
    test.confirmed(2, false).await;
    test.deliver_all().await;
    assert!(test.names().await.is_empty());
    test.confirmed(3, true).await;
    test.deliver_all().await;
    let shown = test.views.signers(SLUG, 10).await.unwrap();
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
        let test = Counting::new().await;
        let id = test.confirmed(1, true).await;
        test.deliver_all().await;
        assert_eq!(test.names().await.len(), 1);
        test.append(&id, 3, event).await;
        test.deliver_all().await;
        assert!(test.names().await.is_empty());
        test.assert_true().await;
    }
}

#[tokio::test]
async fn who_was_erased_before_the_stream_came_is_never_shown() {
    let test = Counting::new().await;
    let id = test.confirmed(1, true).await;
    let before = test.records().await;
    test.append(&id, 3, SignatureEvent::SignatureErased {})
        .await;
    assert!(test.deliver(before).await.is_empty());
    assert!(test.names().await.is_empty());
    test.deliver_all().await;
    assert_eq!(test.counted().await, [1, 0, 0, 0, 1]);
    test.assert_true().await;
}

#[tokio::test]
async fn who_signs_again_after_being_erased_counts_and_is_shown() {
    let test = Counting::new().await;
    let id = test.confirmed(1, true).await;
    let early = test.records().await;
    test.append(&id, 3, SignatureEvent::SignatureErased {})
        .await;
    test.log
        .execute(
            &id,
            events::ids::CommandId::random(),
            super::at(4),
            events::signature::Command::Submit(events::signature::Details {
                choices: choices(true),
                personal: person(1),
            }),
        )
        .await
        .unwrap();
    test.append(
        &id,
        5,
        SignatureEvent::SignatureConfirmed {
            details_version: 4,
            permissions: None,
        },
    )
    .await;
    assert!(
        test.deliver(early).await.is_empty(),
        "sealed with a key that is gone, although there is a new one"
    );
    test.deliver_all().await;
    assert_eq!(test.names().await.len(), 1);
    test.assert_true().await;
}
