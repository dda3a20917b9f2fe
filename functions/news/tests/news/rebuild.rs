//! Replay and live agree to the last byte.

use events::petition::PetitionEvent;

use crate::{SLUG, World, published, revised};

async fn campaign(world: &World) {
    world.open(SLUG).await;
    world.open("more-trees").await;
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
        PetitionEvent::DonationSet { iban: None },
    ];
    world.append(SLUG, 3, events).await;
    world
        .append("more-trees", 3, vec![PetitionEvent::PetitionClosed {}])
        .await;
}

#[tokio::test]
async fn a_rebuild_gives_what_was_shown_byte_for_byte() {
    let world = World::new().await;
    campaign(&world).await;
    for record in world.records().await {
        assert!(world.deliver(vec![record]).await.is_empty());
    }
    let live = world.items(1).await;
    assert_eq!(
        live.len(),
        4,
        "two petitions, an article, an entry in the list"
    );
    let told = std::cell::Cell::new(0);
    world
        .news
        .views()
        .rebuild(|events| told.set(events))
        .await
        .unwrap();
    assert_eq!(told.get(), 13);
    assert_eq!(world.items(2).await, live);
    assert!(world.items(1).await.is_empty());
    world.assert_true().await;
}

#[tokio::test]
async fn verify_names_what_is_not_as_the_log_says() {
    let world = World::new().await;
    campaign(&world).await;
    world.deliver_all().await;
    let client = world.embedded.client();
    let broken = ("petitions.1".to_owned(), SLUG.to_owned());
    views::items::delete(&client, "views", vec![broken.clone()])
        .await
        .unwrap();
    assert_eq!(
        world.news.views().verify().await.unwrap(),
        [views::Difference::Missing(broken)]
    );
}
