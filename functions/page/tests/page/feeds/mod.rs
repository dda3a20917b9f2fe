//! The feeds of a petition and of the site.

mod conformance;
mod formats;
mod site;

use lambda_http::http::HeaderValue;
use serde_json::Value;
use test_support::deployment::{SLUG, TestDeployment, get, header, text};
use views::latest::{Beginning, Latest, What};
use views::petition::{Article, PetitionStatus};
use views::{Projection, layout};

use crate::support::{answer, instance, views, with_numbers};

/// Lists an article of [`SLUG`] and two petitions in the feed of the site.
async fn with_latest() -> TestDeployment {
    let deployment = with_numbers().await;
    deployment.petition("old-trees", PetitionStatus::Open).await;
    let pk = layout::of_site(Projection::Petitions, 1);
    let put = async |slug: &str, organiser: Option<&str>, what: What| {
        let article = match &what {
            What::Published(article) => Some(article.id.clone()),
            What::Opened { .. } => None,
        };
        let latest = Latest {
            slug: slug.to_owned(),
            title: slug.to_uppercase(),
            organiser: organiser.map(str::to_owned),
            what,
        };
        let sk = layout::latest(latest.at(), slug, article.as_deref());
        deployment.view(&pk, &sk, &latest).await;
    };
    let opened = |at: &str, texts: &[&str]| What::Opened {
        at: at.parse().unwrap(),
        default_language: texts[0].to_owned(),
        texts: texts
            .iter()
            .map(|tag| {
                let beginning = Beginning {
                    title: format!("Title & {tag}"),
                    summary: format!("<Summary> {tag}"),
                };
                ((*tag).to_owned(), beginning)
            })
            .collect(),
    };
    put(
        "clean-rivers",
        Some("Ríos"),
        opened("2026-11-19T08:00:00Z", &["en", "es"]),
    )
    .await;
    put("old-trees", None, opened("2026-11-20T12:00:00Z", &["de"])).await;
    let first = views(&deployment).articles(SLUG, None, 1).await.unwrap();
    let first = first.entries.into_iter().next().unwrap();
    put("clean-rivers", Some("Ríos"), What::Published(first)).await;
    deployment
}

async fn read_feed(deployment: &TestDeployment, path: &str) -> Value {
    serde_json::from_str(text(&answer(deployment, path).await)).unwrap()
}

#[tokio::test]
async fn feed_readers_get_the_news_with_ids_that_stay() {
    let deployment = with_numbers().await;
    let petitions = layout::petition(Projection::Petitions, 1, SLUG);
    let put = async |id: &str, language: &str, title: &str, hour: u8| {
        let article = Article {
            id: id.to_owned(),
            language: language.to_owned(),
            title: title.to_owned(),
            excerpt: "Ácido & <b>más</b>".to_owned(),
            source: String::new(),
            url: Some("https://example.org/?a&b".to_owned()),
            published_at: format!("2026-11-21T{hour}:00:00Z").parse().unwrap(),
            has_page: false,
        };
        let key = layout::article(article.published_at, id);
        deployment.view(&petitions, &key, &article).await;
    };
    put("court", "en", "The court & the <river>", 10).await;
    put("juicio", "es", "El juicio", 11).await;
    let mut ids = Vec::new();
    for path in ["news.atom", "feed.json"] {
        let path = format!("/petitions/clean-rivers/{path}");
        let response = answer(&deployment, &path).await;
        assert_eq!(response.status(), 200);
        assert!(header(&response, "etag").len() > 10);
        let feed = feed_rs::parser::parse(text(&response).as_bytes()).unwrap();
        // In the petition's own language: a feed is the same for all who read its address.
        assert_eq!(feed.title.unwrap().content, "Ríos limpios", "{path}");
        let titles: Vec<_> = feed
            .entries
            .iter()
            .map(|it| it.title.clone().unwrap().content)
            .collect();
        assert_eq!(
            titles,
            ["El juicio", "The court & the <river>", "Noticia"],
            "{path}"
        );
        let court = &feed.entries[1];
        assert_eq!(court.links[0].href, "https://example.org/?a&b");
        assert_eq!(
            court.published.unwrap().to_rfc3339(),
            "2026-11-21T10:00:00+00:00"
        );
        ids.push(
            feed.entries
                .iter()
                .map(|it| it.id.clone())
                .collect::<Vec<_>>(),
        );

        let spanish = answer(&deployment, &format!("{path}?lang=es")).await;
        let feed = feed_rs::parser::parse(text(&spanish).as_bytes()).unwrap();
        assert_eq!(feed.entries.len(), 2, "{path}");
        let none = answer(&deployment, &path.replace("clean-rivers", "none-such")).await;
        assert_eq!(none.status(), 404);
    }
    assert_eq!(ids[0], ids[1]);
    // A correction changes the title and the time, and not the id.
    put("court", "en", "The court has ruled", 10).await;
    let response = answer(&deployment, "/petitions/clean-rivers/news.atom").await;
    let feed = feed_rs::parser::parse(text(&response).as_bytes()).unwrap();
    assert_eq!(
        feed.entries[1].title.as_ref().unwrap().content,
        "The court has ruled"
    );
    assert_eq!(feed.entries[1].id, ids[0][1]);
    let petition = answer(&deployment, "/petitions/clean-rivers?lang=en").await;
    assert!(
        text(&petition)
            .contains("type=\"application/atom+xml\" href=\"/petitions/clean-rivers/news.atom\"")
    );
}

/// A CDN keeps one copy for all who read this address, whatever their browsers prefer.
#[tokio::test]
async fn a_feed_depends_on_its_address_alone() {
    let deployment = TestDeployment::new().await;
    let reads = async |path: &str, accepted: &'static str| {
        let mut request = get(&format!("/petitions/{SLUG}/{path}"));
        let accepted = HeaderValue::from_static(accepted);
        request.headers_mut().insert("accept-language", accepted);
        let page = instance(&deployment);
        text(&page.handle(request).await).to_owned()
    };
    for path in ["news.atom", "feed.json"] {
        let spanish = reads(path, "es").await;
        assert!(spanish.contains("Ríos limpios"), "{spanish}");
        assert_eq!(reads(path, "en").await, spanish);
        let english = reads(&format!("{path}?lang=en"), "es").await;
        assert!(english.contains("Clean rivers"), "{english}");
    }
}
