//! Replay and live agree to the last byte.

use events::petition::{Donation, PetitionEvent};

use super::{Publishing, SLUG, published, revised, written};

async fn campaign(test: &Publishing) {
    test.open(SLUG).await;
    test.open("more-trees").await;
    let events = vec![
        published("a", 1),
        published("b", 2),
        revised("es", "Ríos limpios"),
        PetitionEvent::NewsRetracted {
            article: "a".into(),
        },
        PetitionEvent::GoalSet {
            steps: vec![665, 1000],
        },
        PetitionEvent::DonationSet(Donation {
            holder: Some("Rivers e. V.".into()),
            ..Donation::account(Some("DE89370400440532013000".into()))
        }),
        PetitionEvent::NewsPublished {
            article: written("c", "One.\n\nTwo."),
        },
    ];
    test.append(SLUG, 3, events).await;
    test.append("more-trees", 3, vec![PetitionEvent::PetitionClosed {}])
        .await;
}

#[tokio::test]
async fn a_rebuild_gives_what_was_shown_byte_for_byte() {
    let test = Publishing::new().await;
    campaign(&test).await;
    for record in test.records().await {
        assert!(test.deliver(vec![record]).await.is_empty());
    }
    let live = test.items(1).await;
    assert_eq!(
        live.len(),
        14,
        "two petitions with their words, two articles, the page of one and its entry in the list of pages, an entry in the \
         list of open petitions and in that of closed ones, and four in the list of what happened last on the site"
    );
    let told = std::cell::Cell::new(0);
    test.projection
        .rebuild(|events| told.set(events))
        .await
        .unwrap();
    assert_eq!(told.get(), 14);
    assert_eq!(test.items(2).await, live);
    assert!(test.items(1).await.is_empty());
    test.assert_true().await;
}

#[tokio::test]
async fn verify_names_what_is_not_as_the_log_says() {
    let test = Publishing::new().await;
    campaign(&test).await;
    test.deliver_all().await;
    let client = test.deployment.embedded.client();
    let broken = ("petitions.1".to_owned(), SLUG.to_owned());
    views::items::delete(&client, "views", vec![broken.clone()])
        .await
        .unwrap();
    assert_eq!(
        test.projection.verify().await.unwrap().differences,
        [views::Difference::Missing(broken)]
    );
}
