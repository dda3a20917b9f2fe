//! The page of an article.

use serde_json::json;
use test_support::deployment::{SLUG, TestDeployment, get, header, text};
use views::article::{ArticlePage, WholeArticle};
use views::petition::Article;
use views::{Projection, layout};

use crate::support::{answer, instance, read};

#[tokio::test]
async fn an_article_with_a_body_has_a_page_that_leads_on() {
    let deployment = TestDeployment::new().await;
    let petitions = layout::petition(Projection::Petitions, 1, SLUG);
    let article = Article {
        id: "hearing".to_owned(),
        language: "es".to_owned(),
        title: "La \"audiencia\"".to_owned(),
        excerpt: "El concejo nos escuchó…".to_owned(),
        source: "Diario".to_owned(),
        url: Some("https://news.example.org/a".to_owned()),
        published_at: "2026-11-20T10:00:00Z".parse().unwrap(),
        has_page: true,
    };
    let whole = |url: Option<&str>, source: &str| {
        let article = Article {
            source: source.to_owned(),
            url: url.map(str::to_owned),
            ..article.clone()
        };
        ArticlePage::Published(Box::new(WholeArticle {
            article,
            body_html: "<p>El <strong>concejo</strong></p>".to_owned(),
            corrected_at: Some("2026-11-21T10:00:00Z".parse().unwrap()),
        }))
    };
    let sk = layout::article(article.published_at, "hearing");
    deployment.view(&petitions, &sk, &article).await;
    let page = whole(article.url.as_deref(), "Diario");
    deployment
        .view(&petitions, &layout::body("hearing"), &page)
        .await;
    let at = "2026-11-22T10:00:00Z".parse().unwrap();
    let retracted = ArticlePage::Retracted { at };
    deployment
        .view(&petitions, &layout::body("gone"), &retracted)
        .await;
    let nameless = whole(article.url.as_deref(), "");
    deployment
        .view(&petitions, &layout::body("nameless"), &nameless)
        .await;

    let path = "/petitions/clean-rivers/news/hearing";
    for list in ["/petitions/clean-rivers", "/petitions/clean-rivers/news"] {
        let list = answer(&deployment, &format!("{list}?lang=en")).await;
        assert!(
            text(&list).contains(&format!("<a href=\"{path}?lang=en\">La ")),
            "{}",
            text(&list)
        );
    }
    let page = answer(&deployment, path).await;
    assert_eq!(page.status(), 200);
    for part in [
        "<title lang=\"es\" dir=\"ltr\">La &#34;audiencia&#34; – Clean rivers</title>",
        "<link rel=\"canonical\" href=\"https://sign.example.org/petitions/clean-rivers/news/hearing\">",
        "<meta property=\"og:type\" content=\"article\">",
        "<meta property=\"og:locale\" content=\"es\">",
        "<meta property=\"article:modified_time\" content=\"2026-11-21T10:00:00Z\">",
        "<h1 lang=\"es\" dir=\"ltr\">La &#34;audiencia&#34;</h1>",
        "Source: <a href=\"https://news.example.org/a\" lang=\"es\" dir=\"ltr\">Diario</a> | ",
        "<div class=\"body\" lang=\"es\" dir=\"ltr\"><p>El <strong>concejo</strong></p></div>",
        "href=\"/petitions/clean-rivers/news?lang=en\"",
        "href=\"/petitions/clean-rivers?lang=en\"",
    ] {
        assert!(text(&page).contains(part), "{part}: {}", text(&page));
    }
    assert!(!text(&page).contains("noindex"));
    let nameless = answer(&deployment, "/petitions/clean-rivers/news/nameless").await;
    assert!(text(&nameless).contains("dir=\"ltr\">news.example.org</a>"));

    let json = read(&deployment, &format!("{path}.json")).await;
    assert_eq!(json["body_html"], "<p>El <strong>concejo</strong></p>");
    assert_eq!(
        (&json["page"], &json["corrected_at"]),
        (&json!(path), &json!("2026-11-21T10:00:00Z"))
    );
    let news = read(&deployment, "/petitions/clean-rivers/news.json").await;
    assert_eq!(news["articles"][0]["page"], path);

    let gone = answer(&deployment, "/petitions/clean-rivers/news/gone").await;
    assert_eq!(gone.status(), 410);
    assert!(text(&gone).contains("no longer publishes it"));
    assert!(text(&gone).contains("/petitions/clean-rivers?lang=en\">Back"));
    let gone = answer(&deployment, "/petitions/clean-rivers/news/gone.json").await;
    assert_eq!(
        (gone.status().as_u16(), header(&gone, "content-type")),
        (410, "application/problem+json")
    );
    for unknown in ["first", "%20", "é", &"a".repeat(201)] {
        let unknown = answer(
            &deployment,
            &format!("/petitions/clean-rivers/news/{unknown}"),
        )
        .await;
        assert_eq!(unknown.status(), 404);
    }
}

/// Its petition is known for two seconds, as everywhere.
#[tokio::test]
async fn an_article_costs_one_read() {
    let deployment = TestDeployment::new().await;
    let page = instance(&deployment);
    page.handle(get("/petitions/clean-rivers/news.json")).await;
    deployment.operations();
    page.handle(get("/petitions/clean-rivers/news/a")).await;
    assert_eq!(deployment.operations(), ["GetItem"], "warm");
}
