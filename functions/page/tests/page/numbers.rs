//! The counts of a petition, and how they grew.

use serde_json::{Value, json};
use test_support::deployment::{SLUG, TestDeployment, header, text};
use views::count::Count;
use views::explained::ExplainedCount;
use views::petition::Article;
use views::{Projection, layout};

use crate::support::{answer, read, with_numbers};

#[tokio::test]
async fn the_numbers_are_those_of_the_views() {
    let deployment = with_numbers().await;
    assert_eq!(
        read(&deployment, "/petitions/clean-rivers/count.json").await,
        json!({
            "confirmed": 6,
            "goal": 100,
            "organisations": 0,
            "explained": {
                "as_of": "2026-11-20T09:00:00Z",
                "confirmed": 5,
                "confirmed_bounced": 2,
                "submitted": 19,
                "awaiting": 4,
                "withdrawn": 2,
                "disowned": 0,
                "invalidated": {
                    "automated": 4,
                    "disposable_address": 0,
                    "false_name": 0,
                    "same_person": 0,
                    "other": 0
                },
                "erased": 1,
                "purged": 3
            },
            "public_log": null
        })
    );
    let signers = read(&deployment, "/petitions/clean-rivers/signers.json").await;
    assert_eq!(signers["signers"][0]["name"], "Ada <Lovelace>");
    assert_eq!(signers["next"], Value::Null);
    let news = read(&deployment, "/petitions/clean-rivers/news.json").await;
    assert_eq!(news["articles"][0]["title"], "Noticia");
    let series = read(&deployment, "/petitions/clean-rivers/series.json").await;
    assert_eq!(series["days"][0]["date"], "2026-11-20");
    assert_eq!(series["days"][0]["hours"][10], 5);
}

#[tokio::test]
async fn before_the_first_signature_every_number_is_zero() {
    let deployment = TestDeployment::new().await;
    let count = read(&deployment, "/petitions/clean-rivers/count.json").await;
    assert_eq!(
        count,
        json!({ "confirmed": 0, "goal": 100, "organisations": 0, "explained": null, "public_log": null })
    );
    assert_eq!(
        read(&deployment, "/petitions/clean-rivers/series.json").await,
        json!({ "days": [], "next": null })
    );
}

#[tokio::test]
async fn the_count_of_a_past_day_is_what_was_published_until_then() {
    let deployment = with_numbers().await;
    for (day, submitted) in [("2026-10-30", 20), ("2026-11-02", 60)] {
        let (pk, sk) = layout::snapshot(SLUG, day.parse().unwrap());
        let count = Count {
            submitted,
            awaiting: submitted,
            ..Count::default()
        };
        let as_of = format!("{day}T12:00:00Z").parse().unwrap();
        let published = ExplainedCount { as_of, count };
        deployment.view(&pk, &sk, &published).await;
    }
    for (at, submitted) in [
        ("2026-10-29", json!(null)),
        ("2026-10-30", json!(20)),
        ("2026-11-01T23:59:59Z", json!(20)),
        ("2026-11-02", json!(60)),
        ("2030-01-01", json!(60)),
    ] {
        let path = format!("/petitions/clean-rivers/count.json?at={at}");
        let past = read(&deployment, &path).await;
        assert_eq!(past["explained"]["submitted"], submitted, "{at}");
        assert_eq!(past["at"], at[..10]);
    }
    let wrong = answer(
        &deployment,
        "/petitions/clean-rivers/count.json?at=yesterday",
    )
    .await;
    assert_eq!(wrong.status(), 400);
    assert!(text(&wrong).contains("at must be a day like 2026-11-24"));
}

#[tokio::test]
async fn how_the_number_grew_is_shown_as_a_chart_and_as_tables() {
    let deployment = with_numbers().await;
    let html = answer(&deployment, "/petitions/clean-rivers/history?lang=en").await;
    assert_eq!(html.status(), 200);
    let html = text(&html);
    assert!(html.contains("20 November 2026"), "{html}");
    assert!(html.contains("/petitions/clean-rivers/series.csv"));
    let petition = answer(&deployment, "/petitions/clean-rivers?lang=en").await;
    assert!(text(&petition).contains("href=\"/petitions/clean-rivers/history?lang=en\""));

    let csv = answer(&deployment, "/petitions/clean-rivers/series.csv").await;
    assert_eq!(header(&csv, "content-type"), "text/csv; charset=utf-8");
    assert_eq!(text(&csv), "date,confirmed\r\n2026-11-20,5\r\n");
    for path in ["history", "series.csv", "count.json?at=2026-11-20"] {
        let path = format!("/petitions/none-such/{path}");
        assert_eq!(answer(&deployment, &path).await.status(), 404, "{path}");
    }
}

/// What is read in parts is whole when all parts are read, and each part is far below the 6 MB of a Lambda function.
#[tokio::test]
async fn any_number_of_news_and_days_is_read_in_parts() {
    let deployment = TestDeployment::new().await;
    let petitions = layout::petition(Projection::Petitions, 1, SLUG);
    let signatures = layout::petition(Projection::Signatures, 1, SLUG);
    for number in 0..110 {
        let published_at = format!("2026-01-01T00:{:02}:{:02}Z", number / 60, number % 60);
        let article = Article {
            id: format!("article-{number}"),
            language: "es".to_owned(),
            title: format!("Noticia {number}."),
            excerpt: "palabra ".repeat(7_500),
            source: String::new(),
            url: None,
            published_at: published_at.parse().unwrap(),
            has_page: false,
        };
        let sk = layout::article(article.published_at, &article.id);
        deployment.view(&petitions, &sk, &article).await;
    }
    let first: jiff::civil::Date = "2020-01-01".parse().unwrap();
    for number in 0..1_005_i32 {
        let mut day = json!({ "confirmed": 1 });
        for hour in 0..24 {
            day[layout::hour(hour)] = json!(0);
        }
        let date = first + jiff::Span::new().days(number);
        deployment.view(&signatures, &layout::day(date), &day).await;
    }
    for (name, list, expected) in [("news", "articles", 110), ("series", "days", 1_005)] {
        let mut path = format!("/petitions/{SLUG}/{name}.json");
        let mut entries = 0;
        loop {
            let response = answer(&deployment, &path).await;
            assert!(text(&response).len() < 3 * 1024 * 1024, "{path}");
            let part: Value = serde_json::from_str(text(&response)).unwrap();
            entries += part[list].as_array().unwrap().len();
            match &part["next"] {
                Value::String(next) => path = next.clone(),
                _ => break,
            }
        }
        assert_eq!(entries, expected, "{name}");
    }
    let mut path = format!("/petitions/{SLUG}");
    let mut titles = Vec::new();
    loop {
        let response = answer(&deployment, &path).await;
        let html = text(&response).to_owned();
        assert!(html.len() < 256 * 1024, "{path}: {} bytes", html.len());
        let shown = html.split("Noticia ").skip(1);
        titles.extend(shown.filter_map(|rest| rest.split_once('.')?.0.parse::<u32>().ok()));
        let Some((_, rest)) = html.split_once("news?before=") else {
            break;
        };
        let query = rest.split('"').next().unwrap().replace("&#38;", "&");
        path = format!("/petitions/{SLUG}/news?before={query}");
    }
    assert_eq!(titles, (0..110).rev().collect::<Vec<_>>());
}
