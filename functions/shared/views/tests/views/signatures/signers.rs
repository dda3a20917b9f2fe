//! The names that chose to be shown, and those that no longer do.

use aws_sdk_dynamodb::types::AttributeValue;
use events::personal::Personal;
use events::signature::{Choices, SignatureEvent};
use views::count::Signer;

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
    let shown = test.views.names(SLUG, None, 10).await.unwrap().part.entries;
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
            consents: std::collections::BTreeMap::new(),
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

#[tokio::test]
async fn a_corrected_name_takes_the_place_of_the_one_before() {
    let test = Counting::new().await;
    let id = test.confirmed(1, true).await;
    test.deliver_all().await;
    let before = test.views.names(SLUG, None, 10).await.unwrap().part.entries;
    let corrected = |show_name, details_version, name| SignatureEvent::DetailsCorrected {
        details_version,
        choices: Choices {
            country: "UY".into(),
            ..choices(show_name)
        },
        personal: Personal {
            occupation: "Poet".into(),
            ..person(name)
        },
    };
    test.append(&id, 3, corrected(true, 1, 2)).await;
    test.deliver_all().await;
    let shown = test.views.names(SLUG, None, 10).await.unwrap().part.entries;
    let expected = Signer {
        name: person(2).display_name(),
        country: "UY".into(),
        occupation: "Poet".into(),
        confirmed_at: before[0].confirmed_at,
    };
    assert_eq!(shown, [expected]);
    assert_eq!(
        test.counted().await,
        [1, 0, 1, 0, 0],
        "it is the same signature"
    );
    test.assert_true().await;
    test.append(&id, 4, corrected(false, 3, 3)).await;
    test.deliver_all().await;
    assert!(test.names().await.is_empty());
    test.assert_true().await;
}

#[tokio::test]
async fn details_that_were_corrected_before_the_stream_came_are_never_shown() {
    let test = Counting::new().await;
    let id = test.confirmed(1, true).await;
    let before = test.records().await;
    let correction = SignatureEvent::DetailsCorrected {
        details_version: 1,
        choices: choices(true),
        personal: person(2),
    };
    test.append(&id, 3, correction).await;
    assert!(test.deliver(before).await.is_empty());
    assert!(test.names().await.is_empty());
    test.deliver_all().await;
    assert_eq!(test.names().await, [person(2).display_name()]);
    test.assert_true().await;
}

#[tokio::test]
async fn how_many_are_not_shown_is_exact_and_unknown_where_an_earlier_release_counted() {
    let test = Counting::new().await;
    let not_shown = async || test.views.names_counted(SLUG).await.unwrap().not_shown();
    assert_eq!(not_shown().await, Some(0));
    test.sign(1, false).await;
    let shown = test.confirmed(2, true).await;
    test.confirmed(3, false).await;
    let hides_later = test.confirmed(4, true).await;
    test.deliver_all().await;
    assert_eq!(not_shown().await, Some(1));
    let hidden = SignatureEvent::DetailsChanged {
        show_name: false,
        news: false,
        consents: std::collections::BTreeMap::new(),
    };
    test.append(&shown, 3, hidden.clone()).await;
    test.deliver_all().await;
    assert_eq!(not_shown().await, Some(2));
    test.append(&shown, 4, SignatureEvent::SignatureErased {})
        .await;
    test.deliver_all().await;
    assert_eq!(not_shown().await, Some(1));
    test.assert_true().await;

    // As an earlier release left it: what comes since does not make up for what is missing.
    let client = test.deployment.embedded.client();
    let update = client.update_item().table_name("views");
    let key = views::layout::petition(views::Projection::Signatures, 1, SLUG);
    let update = update
        .key("pk", AttributeValue::S(key))
        .key("sk", AttributeValue::S(views::layout::COUNT.into()));
    update
        .update_expression("REMOVE shown, looked")
        .send()
        .await
        .unwrap();
    assert_eq!(not_shown().await, None);
    test.assert_true().await;
    // One less than none.
    test.append(&hides_later, 3, hidden).await;
    test.deliver_all().await;
    assert_eq!(not_shown().await, None);
    test.confirmed(5, true).await;
    test.deliver_all().await;
    assert_eq!(not_shown().await, None);
    test.assert_true().await;
    test.projection.rebuild(|_| {}).await.unwrap();
    assert_eq!(not_shown().await, Some(2));
    test.assert_true().await;
}
