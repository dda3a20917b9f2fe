//! The store as its readers meet it, on an embedded DynamoDB.

use std::time::Duration;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;
use embedded_dynamodb::{Effect, Embedded, Fault, Tables, create_tables};
use jiff::Timestamp;
use serde::Serialize;
use views::count::{Count, Signer};
use views::items::Item;
use views::petition::{
    Article, Facts, Organisations, Petition, PetitionStatus, Pictures, Protection,
};
use views::{
    Generations, PetitionPageView, Projection, Views, ViewsError, generations, items, layout,
};

const TABLE: &str = "views";
const SLUG: &str = "clean-rivers";

async fn memory() -> Embedded {
    let embedded = Embedded::memory().unwrap();
    create_tables(&embedded.client(), &Tables::default())
        .await
        .unwrap();
    embedded
}

fn views(embedded: &Embedded) -> Views {
    Views::with_max_age(embedded.client(), TABLE.into(), Duration::ZERO)
}

async fn put(client: &Client, pk: &str, sk: &str, value: &impl Serialize) {
    let item = items::write(&(pk.into(), sk.into()), value).unwrap();
    client
        .put_item()
        .table_name(TABLE)
        .set_item(Some(item))
        .send()
        .await
        .unwrap();
}

fn petition(version: u64) -> Petition {
    Petition {
        slug: SLUG.into(),
        version,
        closes_at: None,
        facts: Facts::default(),
        outcomes: Vec::new(),
        draft_link: None,
        embed_on: Vec::new(),
        sources: Vec::new(),
        short: None,
        places: None,
        share_texts: std::collections::BTreeMap::new(),
        organisations: Organisations::default(),
        names_from: None,
        set_status: PetitionStatus::Closed {
            at: "2026-01-02T03:04:05Z".parse().unwrap(),
        },
        default_language: "es".into(),
        time_zone: "America/Argentina/Buenos_Aires".into(),
        texts: [].into(),
        goal_steps: vec![665, 1000],
        goals_reached: Vec::new(),
        iban: None,
        donation: None,
        contact: None,
        protection: Protection::default(),
        paused: false,
        names_hidden: false,
        no_thank_you: false,
        no_receipts: false,
        pictures: Pictures::default(),
        has_card_picture: false,
        form: views::petition::Form::default(),
    }
}

fn signer(name: &str, at: &str) -> Signer {
    Signer {
        name: name.into(),
        country: "AR".into(),
        occupation: String::new(),
        confirmed_at: at.parse().unwrap(),
    }
}

async fn put_petition(embedded: &Embedded, petition: &Petition) {
    let pk = format!("petitions.1/{SLUG}");
    put(&embedded.client(), &pk, "petition", petition).await;
}

/// Ana, Bo and Cy, in the order of their confirmation.
async fn put_signers(embedded: &Embedded) {
    let pk = format!("signatures.1/{SLUG}");
    for (name, at) in [
        ("Ana", "2026-01-01T00:00:00Z"),
        ("Bo", "2026-01-01T00:00:00.001Z"),
        ("Cy", "2026-01-02T00:00:00Z"),
    ] {
        let signer = signer(name, at);
        let sk = layout::signer(signer.confirmed_at, "tag");
        put(&embedded.client(), &pk, &sk, &signer).await;
    }
}

#[tokio::test]
async fn what_was_written_is_read() {
    let embedded = memory().await;
    let client = embedded.client();
    let pk = format!("petitions.1/{SLUG}");
    put(&client, &pk, "petition", &petition(3)).await;
    let article = |id: &str, at: &str| Article {
        id: id.into(),
        language: "es".into(),
        title: "Noticia".into(),
        excerpt: String::new(),
        source: String::new(),
        url: None,
        published_at: at.parse().unwrap(),
        has_page: false,
    };
    for article in [
        article("a", "2026-01-01T00:00:00Z"),
        article("b", "2026-01-01T00:00:00.5Z"),
    ] {
        put(
            &client,
            &pk,
            &layout::article(article.published_at, &article.id),
            &article,
        )
        .await;
    }
    let views = views(&embedded);
    assert_eq!(
        views.petition(SLUG).await.unwrap().as_deref(),
        Some(&petition(3))
    );
    assert_eq!(views.petition("other-rivers").await.unwrap(), None);
    let ids: Vec<_> = views
        .articles(SLUG, None, 20)
        .await
        .unwrap()
        .entries
        .into_iter()
        .map(|article| article.id)
        .collect();
    assert_eq!(ids, ["b", "a"]);
}

#[tokio::test]
async fn a_long_list_comes_in_parts_without_gaps_or_repeats() {
    let embedded = memory().await;
    let client = embedded.client();
    let petitions = layout::petition(Projection::Petitions, 1, SLUG);
    let signatures = layout::petition(Projection::Signatures, 1, SLUG);
    let zone = jiff::tz::TimeZone::UTC;
    for number in 0..7_i8 {
        let date = jiff::civil::date(2026, 1, 1 + number / 2);
        let published_at = zone.to_timestamp(date.at(0, 0, 0, 0)).unwrap();
        let id = format!("article-{number}");
        let article = Article {
            id: id.clone(),
            language: "en".to_owned(),
            title: "News".to_owned(),
            excerpt: String::new(),
            source: String::new(),
            url: None,
            published_at,
            has_page: false,
        };
        put(
            &client,
            &petitions,
            &layout::article(published_at, &id),
            &article,
        )
        .await;
        let mut day = serde_json::json!({ "confirmed": number });
        for hour in 0..24 {
            day[layout::hour(hour)] = 0.into();
        }
        let date = jiff::civil::date(2026, 2, 1 + number);
        put(&client, &signatures, &layout::day(date), &day).await;
    }
    let views = views(&embedded);
    for limit in 1..9 {
        let (mut articles, mut days) = (Vec::new(), Vec::new());
        let mut before = None;
        loop {
            let part = views
                .articles(SLUG, before.as_deref(), limit)
                .await
                .unwrap();
            assert!(part.entries.len() <= limit);
            articles.extend(part.entries.into_iter().map(|article| article.id));
            before = part.next;
            if before.is_none() {
                break;
            }
        }
        loop {
            let part = views.series(SLUG, before.as_deref(), limit).await.unwrap();
            days.splice(0..0, part.entries.into_iter().map(|day| day.confirmed));
            before = part.next;
            if before.is_none() {
                break;
            }
        }
        assert_eq!(
            articles,
            [6, 5, 4, 3, 2, 1, 0].map(|number| format!("article-{number}"))
        );
        assert_eq!(days, [0, 1, 2, 3, 4, 5, 6]);
    }
    for odd in ["zzz", "0", "~"] {
        let part = views.articles(SLUG, Some(odd), 3).await.unwrap();
        assert!(part.entries.len() <= 3, "{odd}");
    }
}

#[tokio::test]
async fn an_empty_table_shows_zeros() {
    let views = views(&memory().await);
    assert_eq!(views.count(SLUG).await.unwrap(), Count::default());
    assert_eq!(views.names(SLUG, None, 10).await.unwrap().part.entries, []);
    assert_eq!(
        views.series(SLUG, None, 20).await.unwrap(),
        views::Part::default()
    );
    assert_eq!(
        views.articles(SLUG, None, 20).await.unwrap(),
        views::Part::default()
    );
    assert!(views.petitions(Timestamp::now()).await.unwrap().is_empty());
}

#[tokio::test]
async fn signers_come_newest_first_and_not_more_than_asked_for() {
    let embedded = memory().await;
    put_petition(&embedded, &petition(3)).await;
    put_signers(&embedded).await;
    let views = views(&embedded);
    let names = |signers: Vec<Signer>| {
        signers
            .into_iter()
            .map(|signer| signer.name)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        names(views.names(SLUG, None, 2).await.unwrap().part.entries),
        ["Cy", "Bo"]
    );
    assert_eq!(
        names(views.names(SLUG, None, 9).await.unwrap().part.entries),
        ["Cy", "Bo", "Ana"]
    );
    assert_eq!(views.names(SLUG, None, 0).await.unwrap().part.entries, []);
}

/// Nobody is left out or named twice, whatever the parts, although several confirmed in the same millisecond.
#[tokio::test]
async fn all_names_are_read_in_parts_and_no_place_names_a_tag() {
    let embedded = memory().await;
    put_petition(&embedded, &petition(3)).await;
    let pk = layout::petition(Projection::Signatures, 1, SLUG);
    for number in 0..9 {
        let at = format!("2026-11-24T10:00:00.00{}Z", number / 4);
        let signer = signer(&format!("Person {number}"), &at);
        let sk = layout::signer(signer.confirmed_at, &format!("tag-{number}"));
        put(&embedded.client(), &pk, &sk, &signer).await;
    }
    let views = views(&embedded);
    let expected: Vec<_> = (0..9)
        .rev()
        .map(|number| format!("Person {number}"))
        .collect();
    for limit in [1, 2, 3, 4, 8, 9, 10] {
        let (mut read, mut before) = (Vec::new(), None::<String>);
        loop {
            let part = views
                .names(SLUG, before.as_deref(), limit)
                .await
                .unwrap()
                .part;
            assert!(part.entries.len() <= limit, "{limit}");
            read.extend(part.entries.into_iter().map(|signer| signer.name));
            before = part.next;
            match &before {
                Some(place) => assert!(!place.contains("tag"), "{place}"),
                None => break,
            }
        }
        assert_eq!(read, expected, "{limit}");
    }
    for odd in ["zzz", "~", "2026-11-24T10:00:00.000Z~9999999"] {
        let part = views.names(SLUG, Some(odd), 2).await.unwrap().part;
        assert_eq!(part.entries.len(), 2, "{odd}");
    }
}

/// The code under test here is a reader that never asks whether names are hidden.
#[tokio::test]
async fn a_reader_that_knows_nothing_of_the_switch_shows_no_names() {
    let embedded = memory().await;
    put_signers(&embedded).await;
    let views = views(&embedded);
    assert_eq!(
        views.names(SLUG, None, 9).await.unwrap().part.entries,
        [],
        "no petition"
    );
    let mut petition = petition(3);
    petition.names_hidden = true;
    put_petition(&embedded, &petition).await;
    let page = || async {
        let page = PetitionPageView::read(&views, SLUG).await.unwrap();
        page.unwrap().signers
    };
    assert_eq!(views.names(SLUG, None, 9).await.unwrap().part.entries, []);
    assert_eq!(page().await, []);
    petition.names_hidden = false;
    put_petition(&embedded, &petition).await;
    assert_eq!(
        views.names(SLUG, None, 9).await.unwrap().part.entries.len(),
        3
    );
    assert_eq!(page().await.len(), 3);
}

#[tokio::test]
async fn the_switch_for_names_costs_a_warm_reader_no_request() {
    let embedded = memory().await;
    put_petition(&embedded, &petition(3)).await;
    let views = Views::new(embedded.client(), TABLE.into());
    views.names(SLUG, None, 9).await.unwrap();
    embedded.record_requests(true);
    views.names(SLUG, None, 9).await.unwrap();
    assert_eq!(embedded.requests().len(), 1);
}

#[tokio::test]
async fn a_damaged_item_is_named_without_its_content() {
    let embedded = memory().await;
    let pk = format!("signatures.1/{SLUG}");
    put(
        &embedded.client(),
        &pk,
        "day#2026-01-01",
        &[("confirmed", "Ana")]
            .into_iter()
            .collect::<std::collections::BTreeMap<_, _>>(),
    )
    .await;
    let error = views(&embedded).series(SLUG, None, 20).await.unwrap_err();
    assert!(matches!(error, ViewsError::Unreadable { .. }));
    assert!(
        error.to_string().contains("day#2026-01-01") && !error.to_string().contains("Ana"),
        "{error}"
    );
}

#[tokio::test]
async fn the_petition_and_the_pointer_are_asked_for_once_in_two_seconds() {
    let embedded = memory().await;
    put_petition(&embedded, &petition(3)).await;
    let views = Views::new(embedded.client(), TABLE.into());
    embedded.record_requests(true);
    for _ in 0..5 {
        views.clone().petition(SLUG).await.unwrap().unwrap();
    }
    assert_eq!(operations(&embedded), ["BatchGetItem"]);
}

#[tokio::test]
async fn the_number_comes_with_the_petition_and_is_as_old() {
    let embedded = memory().await;
    put_petition(&embedded, &petition(3)).await;
    let pk = format!("signatures.1/{SLUG}");
    let count = Count {
        confirmed: 12,
        ..Count::default()
    };
    put(&embedded.client(), &pk, "count", &count).await;
    let views = Views::new(embedded.client(), TABLE.into());
    embedded.record_requests(true);
    for _ in 0..5 {
        let (_, number) = views.petition_with_number(SLUG).await.unwrap().unwrap();
        assert_eq!(number, Some(12));
    }
    assert_eq!(operations(&embedded), ["BatchGetItem"]);
    assert!(
        views
            .petition_with_number("none-such")
            .await
            .unwrap()
            .is_none()
    );
    // What has read the petition alone does not know the number.
    let views = Views::new(embedded.client(), TABLE.into());
    views.petition(SLUG).await.unwrap();
    let (_, number) = views.petition_with_number(SLUG).await.unwrap().unwrap();
    assert_eq!(number, None);
}

fn operations(embedded: &Embedded) -> Vec<String> {
    let seen = embedded.requests().into_iter();
    let seen = seen.map(|seen| seen.operation).collect();
    embedded.record_requests(true);
    embedded.clear_requests();
    seen
}

/// Shows `generation` of the petitions, with one petition in it.
async fn show_generation(embedded: &Embedded, generation: u32, petition: &Petition) {
    let pointer = Generations {
        live: generation,
        ..Generations::default()
    };
    let client = embedded.client();
    put(&client, layout::GENERATIONS, "petitions", &pointer).await;
    let pk = layout::petition(Projection::Petitions, generation, SLUG);
    put(&client, &pk, layout::PETITION, petition).await;
}

#[tokio::test]
async fn a_cold_reader_needs_one_request_for_pointer_and_petition_and_two_after_many_rebuilds() {
    for (generation, requests) in [(1, 1), (2, 1), (8, 1), (9, 2), (40, 2)] {
        let embedded = memory().await;
        put_petition(&embedded, &petition(3)).await;
        show_generation(&embedded, generation, &petition(5)).await;
        let views = Views::new(embedded.client(), TABLE.into());
        operations(&embedded);
        let found = views.petition(SLUG).await.unwrap().unwrap();
        assert_eq!(found.version, 5, "generation {generation}");
        assert_eq!(operations(&embedded).len(), requests, "{generation}");
    }
}

#[tokio::test]
async fn a_reader_that_knew_a_generation_asks_for_that_and_follows_a_switch() {
    let embedded = memory().await;
    show_generation(&embedded, 40, &petition(3)).await;
    // Remembers for no time at all, so that each read asks for the pointer.
    let views = views(&embedded);
    views.petition(SLUG).await.unwrap();
    operations(&embedded);
    assert_eq!(views.petition(SLUG).await.unwrap().unwrap().version, 3);
    assert_eq!(operations(&embedded), ["BatchGetItem"]);
    show_generation(&embedded, 41, &petition(4)).await;
    operations(&embedded);
    assert_eq!(views.petition(SLUG).await.unwrap().unwrap().version, 4);
    assert_eq!(operations(&embedded), ["BatchGetItem", "GetItem"]);
    assert_eq!(views.petition(SLUG).await.unwrap().unwrap().version, 4);
    assert_eq!(operations(&embedded), ["BatchGetItem"]);
}

#[tokio::test]
async fn a_page_is_three_requests_and_a_petition_that_does_not_exist_is_one() {
    let embedded = memory().await;
    put_petition(&embedded, &petition(3)).await;
    for slug in [SLUG, "other-rivers"] {
        let views = Views::new(embedded.client(), TABLE.into());
        operations(&embedded);
        let page = PetitionPageView::read(&views, slug).await.unwrap();
        let expected: &[&str] = match page {
            Some(_) => &["BatchGetItem", "Query", "Query"],
            None => &["BatchGetItem"],
        };
        assert_eq!(operations(&embedded), expected, "{slug}, cold");
    }
    let views = Views::new(embedded.client(), TABLE.into());
    PetitionPageView::read(&views, SLUG).await.unwrap();
    operations(&embedded);
    PetitionPageView::read(&views, SLUG).await.unwrap();
    let mut warm = operations(&embedded);
    warm.sort();
    assert_eq!(warm, ["BatchGetItem", "Query", "Query"]);
}

#[tokio::test]
async fn readers_follow_a_switch_and_the_old_generation_goes() {
    let embedded = memory().await;
    let client = embedded.client();
    put_petition(&embedded, &petition(1)).await;
    put(
        &client,
        &format!("signatures.1/{SLUG}"),
        "count",
        &Count::default(),
    )
    .await;
    let built = generations::begin(&client, TABLE, Projection::Petitions)
        .await
        .unwrap();
    assert_eq!(built, 2);
    put(
        &client,
        &format!("petitions.2/{SLUG}"),
        "petition",
        &petition(2),
    )
    .await;
    let views = views(&embedded);
    assert_eq!(views.petition(SLUG).await.unwrap().unwrap().version, 1);
    generations::switch(&client, TABLE, Projection::Petitions, built)
        .await
        .unwrap();
    assert_eq!(views.petition(SLUG).await.unwrap().unwrap().version, 2);
    assert_eq!(
        generations::sweep(&client, TABLE, &[Projection::Petitions])
            .await
            .unwrap(),
        1
    );
    assert_eq!(views.petition(SLUG).await.unwrap().unwrap().version, 2);
    let left = client.scan().table_name(TABLE).send().await.unwrap();
    assert_eq!(
        left.count(),
        3,
        "pointer, petition, and the other projection's count"
    );
}

#[tokio::test]
async fn of_two_rebuilds_the_later_one_is_shown() {
    let embedded = memory().await;
    let client = embedded.client();
    let first = generations::begin(&client, TABLE, Projection::Signatures)
        .await
        .unwrap();
    let second = generations::begin(&client, TABLE, Projection::Signatures)
        .await
        .unwrap();
    assert_eq!((first, second), (2, 3));
    let superseded = generations::switch(&client, TABLE, Projection::Signatures, first).await;
    assert_eq!(superseded, Err(ViewsError::Superseded));
    generations::switch(&client, TABLE, Projection::Signatures, second)
        .await
        .unwrap();
    let now = generations::read(&client, TABLE, Projection::Signatures, true)
        .await
        .unwrap();
    assert_eq!((now.live, now.building), (3, None));
}

#[tokio::test]
async fn a_switch_whose_answer_was_lost_is_a_switch() {
    let embedded = memory().await;
    let client = embedded.client();
    embedded.inject(Fault::new("PutItem", Effect::LoseAnswer));
    let built = generations::begin(&client, TABLE, Projection::Signatures)
        .await
        .unwrap();
    embedded.inject(Fault::new("PutItem", Effect::LoseAnswer));
    generations::switch(&client, TABLE, Projection::Signatures, built)
        .await
        .unwrap();
}

#[tokio::test]
async fn many_items_are_read_and_deleted_in_batches() {
    let embedded = memory().await;
    let client = embedded.client();
    let keys: Vec<layout::Key> = (0..230)
        .map(|n| (format!("p{n}"), "s".to_owned()))
        .collect();
    for key in &keys {
        let mut item: Item = layout::attributes(key);
        item.insert("n".into(), AttributeValue::N("1".into()));
        client
            .put_item()
            .table_name(TABLE)
            .set_item(Some(item))
            .send()
            .await
            .unwrap();
    }
    assert_eq!(items::get(&client, TABLE, &keys).await.unwrap().len(), 230);
    assert_eq!(
        items::delete(&client, TABLE, keys.clone()).await.unwrap(),
        230
    );
    assert!(items::get(&client, TABLE, &keys).await.unwrap().is_empty());
}
