//! What the stream brings is shown, whatever the order.

use std::collections::HashMap;

use aws_lambda_events::event::dynamodb::Event;
use aws_sdk_dynamodb::types::AttributeValue;
use events::petition::{Contents, Export, Format, PetitionEvent};
use futures_util::future::join_all;
use views::petition::PetitionStatus;

use crate::{SLUG, World, article, created, published, revised};

#[tokio::test]
async fn an_open_petition_is_shown_and_listed() {
    let world = World::new().await;
    world.open(SLUG).await;
    world.deliver_all().await;
    let petition = world.views.petition(SLUG).await.unwrap().unwrap();
    assert_eq!(
        (petition.version, petition.status),
        (3, PetitionStatus::Open)
    );
    let text = &petition.texts["en"];
    assert_eq!((text.version, text.title.as_str()), (2, "Clean rivers"));
    assert_eq!(
        text.body_html,
        "<h2>Now</h2>\n<p>We <em>ask</em> for  clean water.</p>\n"
    );
    assert!(text.summary.starts_with("Now We ask for"));
    assert_eq!(world.views.petitions().await.unwrap(), [SLUG]);
    world.assert_true().await;
}

#[tokio::test]
async fn drafts_and_closed_petitions_are_not_listed() {
    let world = World::new().await;
    world
        .append("a-draft", 0, vec![created(), revised("en", "Draft")])
        .await;
    world.open(SLUG).await;
    world.deliver_all().await;
    assert_eq!(world.views.petitions().await.unwrap(), [SLUG]);
    assert_eq!(
        world
            .views
            .petition("a-draft")
            .await
            .unwrap()
            .unwrap()
            .status,
        PetitionStatus::Draft
    );
    world
        .append(SLUG, 3, vec![PetitionEvent::PetitionClosed {}])
        .await;
    world.deliver_all().await;
    assert!(world.views.petitions().await.unwrap().is_empty());
    let closed = world.views.petition(SLUG).await.unwrap().unwrap();
    assert_eq!(closed.status, PetitionStatus::Closed { at: crate::at(4) });
    world.assert_true().await;
}

#[tokio::test]
async fn the_last_opened_petition_comes_first() {
    let world = World::new().await;
    world.open(SLUG).await;
    let late = vec![
        created(),
        revised("en", "A"),
        revised("es", "B"),
        PetitionEvent::PetitionOpened {},
    ];
    world.append("more-trees", 0, late).await;
    world.deliver_all().await;
    assert_eq!(world.views.petitions().await.unwrap(), ["more-trees", SLUG]);
}

#[tokio::test]
async fn news_are_published_corrected_and_retracted() {
    let world = World::new().await;
    world.open(SLUG).await;
    world
        .append(
            SLUG,
            3,
            vec![published("a", 1), published("b", 2), published("c", 3)],
        )
        .await;
    world.deliver_all().await;
    assert_eq!(world.article_ids().await, ["c", "b", "a"]);
    let mut moved = article("a", 9);
    moved.title = "Corregida".into();
    let changes = vec![
        PetitionEvent::NewsCorrected { article: moved },
        PetitionEvent::NewsRetracted {
            article: "b".into(),
        },
    ];
    world.append(SLUG, 6, changes).await;
    world.deliver_all().await;
    assert_eq!(world.article_ids().await, ["a", "c"]);
    assert_eq!(
        world.views.articles(SLUG).await.unwrap()[0].title,
        "Corregida"
    );
    world.assert_true().await;
}

#[tokio::test]
async fn an_export_changes_nothing_that_is_shown() {
    let world = World::new().await;
    world.open(SLUG).await;
    world.deliver_all().await;
    let before = world.items(1).await;
    let export = PetitionEvent::SignaturesExported(Export {
        operator: "bea".into(),
        note: "audit".into(),
        format: Format::Csv,
        contents: Contents::Consented,
        fields: vec!["country".into()],
        rows: 1,
        names: 0,
        emails: 0,
    });
    world.append(SLUG, 3, vec![export]).await;
    world.deliver_all().await;
    // The view only remembers how far it has read.
    let mut after = world.items(1).await;
    for item in after.values_mut() {
        if let Some(version) = item.get_mut("version") {
            *version = AttributeValue::N("3".into());
        }
    }
    assert_eq!(after, before);
    world.assert_true().await;
}

#[tokio::test]
async fn doubled_late_and_disordered_records_change_nothing() {
    let world = World::new().await;
    world.open(SLUG).await;
    world
        .append(
            SLUG,
            3,
            vec![
                published("a", 1),
                PetitionEvent::NewsRetracted {
                    article: "a".into(),
                },
            ],
        )
        .await;
    let records = world.records().await;
    assert!(world.deliver(vec![records[4].clone()]).await.is_empty());
    let first = world.items(1).await;
    assert!(
        world
            .deliver(records.iter().rev().cloned().collect())
            .await
            .is_empty()
    );
    assert!(world.deliver(records).await.is_empty());
    assert_eq!(world.items(1).await, first);
    world.assert_true().await;
}

#[tokio::test]
async fn batches_at_once_end_with_the_newest() {
    let world = World::new().await;
    world.open(SLUG).await;
    let early = world.records().await;
    let (a, b) = (world.deliver(early.clone()), async {
        world
            .append(
                SLUG,
                3,
                (0..20).map(|n| published(&format!("n{n}"), n)).collect(),
            )
            .await;
        join_all([world.deliver(world.records().await), world.deliver(early)]).await
    });
    let (first, rest) = futures_util::future::join(a, b).await;
    assert!(first.is_empty() && rest.concat().is_empty());
    assert_eq!(world.article_ids().await.len(), 20);
    world.assert_true().await;
}

#[tokio::test]
async fn more_news_than_fit_in_a_transaction_are_shown() {
    let world = World::new().await;
    world.open(SLUG).await;
    world
        .append(
            SLUG,
            3,
            (0..250).map(|n| published(&format!("n{n}"), n)).collect(),
        )
        .await;
    world.deliver_all().await;
    assert_eq!(world.article_ids().await.len(), 250);
    world.assert_true().await;
}

#[tokio::test]
async fn a_record_that_cannot_be_read_is_reported_and_other_petitions_are_shown() {
    let world = World::new().await;
    world.open("more-trees").await;
    let known = world.records().await.remove(0).change.new_image;
    let mut item: HashMap<String, AttributeValue> = known.into();
    item.insert("stream".into(), AttributeValue::S("bad-stream".into()));
    item.insert("type".into(), AttributeValue::S("PetitionFramed".into()));
    world
        .embedded
        .client()
        .put_item()
        .table_name("petition-log")
        .set_item(Some(item))
        .send()
        .await
        .unwrap();
    world.open(SLUG).await;
    let records = world.records().await;
    let poisoned = records[3].change.sequence_number.clone().unwrap();
    assert_eq!(world.deliver(records).await, [poisoned]);
    assert_eq!(world.views.petitions().await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_batch_as_aws_sends_it_is_shown() {
    let world = World::new().await;
    world.open(SLUG).await;
    let event: Event =
        serde_json::from_str(include_str!("../../../../tests/requests/news.json")).unwrap();
    assert!(
        world
            .news
            .handle(event)
            .await
            .batch_item_failures
            .is_empty()
    );
    assert!(world.views.petition(SLUG).await.unwrap().is_some());
}

/// Run it with `--ignored` after a change of the event format that is meant.
#[tokio::test]
#[ignore = "writes tests/requests/news.json anew"]
async fn write_the_sample() {
    let world = World::new().await;
    world.open(SLUG).await;
    world.append(SLUG, 3, vec![published("rain", 1)]).await;
    let sample = serde_json::json!({ "Records": world.records().await });
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/requests/news.json"
    );
    std::fs::write(path, serde_json::to_string_pretty(&sample).unwrap() + "\n").unwrap();
}

#[tokio::test]
async fn operators_see_what_was_shown_and_how_late() {
    let world = World::new().await;
    world.open(SLUG).await;
    let delivered = world.deliver(world.records().await);
    let (_, lines) = runtime::metrics::invocation("test", None, delivered).await;
    let line = runtime::check::read(&lines[0]).unwrap();
    assert_eq!((lines.len(), &line["EventsApplied"]), (1, &3.into()));
    assert_eq!(line["ProjectionLag"].as_array().unwrap().len(), 3);
}
