//! The feed of the whole site.

use jiff::Timestamp;
use serde_json::{Value, json};
use test_support::deployment::{BASE, SLUG, TestDeployment, get, header, text};
use views::latest::{Latest, What};
use views::petition::Article;
use views::{Projection, layout};

use super::{read_feed, with_latest};
use crate::support::{answer, instance};

#[tokio::test]
async fn feed_readers_get_the_latest_of_the_whole_site() {
    let deployment = with_latest().await;
    let of_petition = answer(&deployment, "/petitions/clean-rivers/news.atom").await;
    let of_petition = feed_rs::parser::parse(text(&of_petition).as_bytes()).unwrap();
    let mut ids = Vec::new();
    for (path, media) in [
        ("/news.atom", "application/atom+xml"),
        ("/feed.json", "application/feed+json"),
    ] {
        let response = answer(&deployment, path).await;
        assert_eq!(response.status(), 200);
        assert_eq!(header(&response, "content-type"), media);
        assert_eq!(header(&response, "access-control-allow-origin"), "*");
        assert_eq!(
            header(&response, "vary"),
            "",
            "it is the same for all readers"
        );
        let feed = feed_rs::parser::parse(text(&response).as_bytes()).unwrap();
        assert_eq!(feed.title.unwrap().content, "Countersign");
        assert_ne!(feed.id, of_petition.id);
        let entries: Vec<_> = feed
            .entries
            .iter()
            .map(|it| {
                (
                    it.title.as_ref().unwrap().content.as_str(),
                    it.links[0].href.as_str(),
                    it.authors[0].name.as_deref().unwrap(),
                )
            })
            .collect();
        let of = |path: &str| format!("{BASE}/petitions/{path}");
        let (trees, news, rivers) = (of("old-trees"), of("clean-rivers/news"), of("clean-rivers"));
        assert_eq!(
            entries,
            [
                ("Title & de", trees.as_str(), "OLD-TREES"),
                ("Noticia", news.as_str(), "Ríos"),
                ("Title & en", rivers.as_str(), "Ríos"),
            ],
            "{path}"
        );
        assert_eq!(
            feed.entries[1].id, of_petition.entries[0].id,
            "an article is the same in both feeds"
        );
        ids.push(
            feed.entries
                .iter()
                .map(|it| it.id.clone())
                .collect::<Vec<_>>(),
        );

        let mut known = get(path);
        let tag = header(&response, "etag").parse().unwrap();
        known.headers_mut().insert("if-none-match", tag);
        let page = instance(&deployment);
        assert_eq!(page.handle(known).await.status(), 304, "{path}");

        let spanish = answer(&deployment, &format!("{path}?lang=es")).await;
        let feed = feed_rs::parser::parse(text(&spanish).as_bytes()).unwrap();
        let titles = feed.entries.iter().map(|it| it.title.as_ref().unwrap());
        let titles: Vec<_> = titles.map(|it| it.content.as_str()).collect();
        assert_eq!(titles, ["Noticia", "Title & es"]);
        assert_eq!(feed.entries[1].id, ids[0][2], "the same petition");
    }
    assert_eq!(ids[0], ids[1]);
    let front = answer(&deployment, "/?lang=en").await;
    for (media, path) in [("atom", "/news.atom"), ("feed", "/feed.json")] {
        let link = format!("<link rel=\"alternate\" type=\"application/{media}+");
        assert!(text(&front).contains(&link), "{link}");
        assert!(text(&front).contains(&format!("href=\"{path}\"")));
    }
}

#[tokio::test]
async fn a_feed_of_the_site_has_what_the_formats_require_and_leads_to_earlier_entries() {
    let empty = TestDeployment::empty().await;
    let feed = answer(&empty, "/news.atom").await;
    let parsed = feed_rs::parser::parse(text(&feed).as_bytes()).unwrap();
    assert!(parsed.entries.is_empty() && parsed.updated.is_some());
    assert_eq!(read_feed(&empty, "/feed.json").await["items"], json!([]));

    let deployment = with_latest().await;
    // More than a part has: 50 and three others.
    let pk = layout::of_site(Projection::Petitions, 1);
    for n in 0..50 {
        let at: Timestamp = format!("2026-10-21T10:00:{n:02}Z").parse().unwrap();
        let article = Article {
            id: format!("n{n}"),
            language: "en".to_owned(),
            title: format!("Number {n}"),
            excerpt: String::new(),
            source: String::new(),
            url: None,
            published_at: at,
            has_page: true,
        };
        let sk = layout::latest(at, SLUG, Some(&article.id));
        let latest = Latest {
            slug: SLUG.to_owned(),
            title: "Clean rivers".to_owned(),
            organiser: None,
            what: What::Published(article),
        };
        deployment.view(&pk, &sk, &latest).await;
    }
    let feed = read_feed(&deployment, "/feed.json?lang=en").await;
    assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
    assert_eq!(feed["home_page_url"], format!("{BASE}/"));
    assert_eq!(feed["feed_url"], format!("{BASE}/feed.json?lang=en"));
    let items = feed["items"].as_array().unwrap();
    assert_eq!(items.len(), 48, "48 of 50 are in English");
    for item in items {
        for field in ["id", "url", "content_text", "date_published"] {
            assert!(item[field].is_string(), "{field} in {item}");
        }
    }
    let article = &items[1];
    assert_eq!(article["tags"], json!(["Clean rivers"]));
    assert_eq!(
        article["url"],
        format!("{BASE}/petitions/clean-rivers/news/n49")
    );
    let next = feed["next_url"].as_str().unwrap().strip_prefix(BASE);
    let rest = read_feed(&deployment, next.unwrap()).await;
    assert_eq!(rest["items"].as_array().unwrap().len(), 3);
    assert_eq!(rest["next_url"], Value::Null);

    let atom = answer(&deployment, "/news.atom").await;
    let parsed = atom_syndication::Feed::read_from(text(&atom).as_bytes()).unwrap();
    let links: Vec<_> = parsed
        .links()
        .iter()
        .map(|it| (it.rel(), it.href()))
        .collect();
    assert_eq!(links[0], ("self", format!("{BASE}/news.atom").as_str()));
    assert_eq!(links[1], ("alternate", format!("{BASE}/").as_str()));
    assert_eq!(links[2].0, "next");
    assert_eq!(parsed.updated().to_rfc3339(), "2026-11-20T12:00:00+00:00");
    assert!(parsed.id().starts_with("urn:uuid:"));
    assert!(parsed.entries().iter().all(|it| {
        it.id().starts_with("urn:uuid:") && it.links().len() == 1 && it.categories().len() == 1
    }));
}
