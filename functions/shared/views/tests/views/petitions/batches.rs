//! What the stream brings is shown, whatever the order.

use aws_sdk_dynamodb::types::AttributeValue;
use events::petition::{Contents, Export, Format, PetitionEvent};
use futures_util::future::join_all;
use jiff::Timestamp;
use views::petition::PetitionStatus;

use super::{Publishing, SLUG, article, created, published, revised};

#[tokio::test]
async fn an_open_petition_is_shown_and_listed() {
    let test = Publishing::new().await;
    test.open(SLUG).await;
    test.deliver_all().await;
    let petition = test.views.petition(SLUG).await.unwrap().unwrap();
    assert_eq!(
        (petition.version, petition.set_status),
        (3, PetitionStatus::Open)
    );
    let text = &petition.texts["en"];
    assert_eq!((text.version, text.title.as_str()), (2, "Clean rivers"));
    assert_eq!(
        text.body_html,
        "<h2>Now</h2>\n<p>We <em>ask</em> for  clean water.</p>\n"
    );
    assert!(text.summary.starts_with("Now · We ask for"));
    assert_eq!(
        test.views.petitions(Timestamp::now()).await.unwrap(),
        [SLUG]
    );
    test.assert_true().await;
}

#[tokio::test]
async fn drafts_and_closed_petitions_are_not_listed() {
    let test = Publishing::new().await;
    test.append("a-draft", 0, vec![created(), revised("en", "Draft")])
        .await;
    test.open(SLUG).await;
    test.deliver_all().await;
    assert_eq!(
        test.views.petitions(Timestamp::now()).await.unwrap(),
        [SLUG]
    );
    assert_eq!(
        test.views
            .petition("a-draft")
            .await
            .unwrap()
            .unwrap()
            .set_status,
        PetitionStatus::Draft
    );
    test.append(SLUG, 3, vec![PetitionEvent::PetitionClosed {}])
        .await;
    test.deliver_all().await;
    assert_eq!(
        test.views.petitions(Timestamp::now()).await.unwrap(),
        [SLUG]
    );
    let closed = test.views.petition(SLUG).await.unwrap().unwrap();
    assert_eq!(
        closed.set_status,
        PetitionStatus::Closed { at: super::at(4) }
    );
    test.assert_true().await;
}

#[tokio::test]
async fn the_last_opened_petition_comes_first() {
    let test = Publishing::new().await;
    test.open(SLUG).await;
    let late = vec![
        created(),
        revised("en", "A"),
        revised("es", "B"),
        PetitionEvent::PetitionOpened {},
    ];
    test.append("more-trees", 0, late).await;
    test.deliver_all().await;
    assert_eq!(
        test.views.petitions(Timestamp::now()).await.unwrap(),
        ["more-trees", SLUG]
    );
}

#[tokio::test]
async fn news_are_published_corrected_and_retracted() {
    let test = Publishing::new().await;
    test.open(SLUG).await;
    test.append(
        SLUG,
        3,
        vec![published("a", 1), published("b", 2), published("c", 3)],
    )
    .await;
    test.deliver_all().await;
    assert_eq!(test.article_ids().await, ["c", "b", "a"]);
    let mut moved = article("a", 9);
    moved.title = "Corregida".into();
    let changes = vec![
        PetitionEvent::NewsCorrected { article: moved },
        PetitionEvent::NewsRetracted {
            article: "b".into(),
        },
    ];
    test.append(SLUG, 6, changes).await;
    test.deliver_all().await;
    assert_eq!(test.article_ids().await, ["a", "c"]);
    assert_eq!(
        test.views.articles(SLUG, None, 20).await.unwrap().entries[0].title,
        "Corregida"
    );
    test.assert_true().await;
}

#[tokio::test]
async fn an_export_changes_nothing_that_is_shown() {
    let test = Publishing::new().await;
    test.open(SLUG).await;
    test.deliver_all().await;
    let before = test.items(1).await;
    let export = PetitionEvent::SignaturesExported(Export {
        operator: "bea".into(),
        note: "audit".into(),
        format: Format::Csv,
        contents: Contents::Consented,
        fields: vec!["country".into()],
        rows: 1,
        names: 0,
        emails: 0,
        consent: None,
    });
    test.append(SLUG, 3, vec![export]).await;
    test.deliver_all().await;
    // The view only remembers how far it has read.
    let mut after = test.items(1).await;
    for item in after.values_mut() {
        if let Some(version) = item.get_mut("version") {
            *version = AttributeValue::N("3".into());
        }
    }
    assert_eq!(after, before);
    test.assert_true().await;
}

#[tokio::test]
async fn doubled_late_and_disordered_records_change_nothing() {
    let test = Publishing::new().await;
    test.open(SLUG).await;
    test.append(
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
    let records = test.records().await;
    assert!(test.deliver(vec![records[4].clone()]).await.is_empty());
    let first = test.items(1).await;
    assert!(
        test.deliver(records.iter().rev().cloned().collect())
            .await
            .is_empty()
    );
    assert!(test.deliver(records).await.is_empty());
    assert_eq!(test.items(1).await, first);
    test.assert_true().await;
}

#[tokio::test]
async fn batches_at_once_end_with_the_newest() {
    let test = Publishing::new().await;
    test.open(SLUG).await;
    let early = test.records().await;
    let (a, b) = (test.deliver(early.clone()), async {
        test.append(
            SLUG,
            3,
            (0..20).map(|n| published(&format!("n{n}"), n)).collect(),
        )
        .await;
        join_all([test.deliver(test.records().await), test.deliver(early)]).await
    });
    let (first, rest) = Box::pin(futures_util::future::join(a, b)).await;
    assert!(first.is_empty() && rest.concat().is_empty());
    assert_eq!(test.article_ids().await.len(), 20);
    test.assert_true().await;
}

#[tokio::test]
async fn more_news_than_fit_in_a_transaction_are_shown() {
    let test = Publishing::new().await;
    test.open(SLUG).await;
    test.append(
        SLUG,
        3,
        (0..250).map(|n| published(&format!("n{n}"), n)).collect(),
    )
    .await;
    test.deliver_all().await;
    assert_eq!(test.article_ids().await.len(), 250);
    test.assert_true().await;
}

#[tokio::test]
async fn texts_are_numbered_in_each_language_and_earlier_ones_stay() {
    let test = Publishing::new().await;
    test.open(SLUG).await;
    let texts = [
        ("es", "Ríos limpios"),
        ("en", "Clear rivers"),
        ("en", "Blue rivers"),
    ];
    let events = texts.map(|(language, title)| revised(language, title));
    test.append(SLUG, 3, events.into()).await;
    test.deliver_all().await;
    let petition = test.views.petition(SLUG).await.unwrap().unwrap();
    for (version, language, number, title) in [
        (2, "en", 1, "Clean rivers"),
        (4, "es", 1, "Ríos limpios"),
        (5, "en", 2, "Clear rivers"),
        (6, "en", 3, "Blue rivers"),
    ] {
        let told = petition.text_version(version).unwrap();
        assert_eq!(
            (told.language, told.number),
            (language, number),
            "{version}"
        );
        let earlier = test.views.earlier_text(SLUG, version).await.unwrap();
        let is_newest = petition.texts[language].version == version;
        assert_eq!(earlier.is_none(), is_newest, "{version}");
        let shown = earlier.map_or(petition.texts[language].title.clone(), |earlier| {
            assert_eq!(earlier.language, language);
            earlier.text.title
        });
        assert_eq!(shown, title);
    }
    assert_eq!(petition.text_version(3), None);
    test.assert_true().await;
}
