//! Every part of every feed is what its format requires.

use jiff::Timestamp;
use test_support::deployment::{BASE, SLUG, TestDeployment, text};
use views::latest::{Latest, What};
use views::petition::{Article, PetitionStatus};
use views::{Projection, layout};

use super::{conformance, with_latest};
use crate::support::answer;

/// Reads every part of the feed at `path` in both formats, and asserts that each is what its format requires.
async fn conforms(deployment: &TestDeployment, path: &str, query: &str) -> usize {
    let mut ids = Vec::new();
    for file in ["news.atom", "feed.json"] {
        let first = format!("{BASE}{path}{file}{query}");
        let (mut of_file, mut part) = (Vec::new(), Some(first.clone()));
        while let Some(address) = part {
            let response = answer(deployment, address.strip_prefix(BASE).unwrap()).await;
            assert_eq!(response.status(), 200, "{address}");
            let document = text(&response);
            if file == "news.atom" {
                of_file.extend(conformance::atom(document, &address));
                let next = document.split("<link href=\"").skip(1);
                let mut next = next.filter_map(|link| link.split_once("\" rel=\"next\""));
                part = next.next().map(|(next, _)| next.replace("&amp;", "&"));
            } else {
                let document = serde_json::from_str(document).unwrap();
                of_file.extend(conformance::json(&document, &first));
                part = document["next_url"].as_str().map(str::to_owned);
            }
        }
        ids.push(of_file);
    }
    assert_eq!(ids[0], ids[1], "both have the same entries");
    ids[0].len()
}

#[tokio::test]
async fn every_part_of_every_feed_is_what_its_format_requires() {
    let empty = TestDeployment::empty().await;
    assert_eq!(conforms(&empty, "/", "").await, 0);
    empty.petition(SLUG, PetitionStatus::Open).await;
    assert_eq!(conforms(&empty, "/petitions/clean-rivers/", "").await, 0);

    let deployment = with_latest().await;
    let petitions = layout::petition(Projection::Petitions, 1, SLUG);
    let site = layout::of_site(Projection::Petitions, 1);
    for n in 0..60 {
        let at: Timestamp = format!("2026-10-21T10:00:{:02}Z", n % 60).parse().unwrap();
        let article = Article {
            id: format!("n{n}"),
            language: ["en", "es"][n % 2].to_owned(),
            // What feeds of others and operators can contain.
            title: format!("Number {n} & <b>\u{b}more</b> \u{ffff}"),
            excerpt: ["", "\"Quoted\" & 'so'\r\n<![CDATA["][n % 3 / 2].to_owned(),
            source: String::new(),
            url: (n % 4 == 0).then(|| "https://example.org/?a&b=\"c\"".to_owned()),
            published_at: at,
            has_page: n % 4 == 1,
        };
        let key = layout::article(at, &article.id);
        deployment.view(&petitions, &key, &article).await;
        let latest = Latest {
            slug: SLUG.to_owned(),
            title: "Clean \u{0} rivers".to_owned(),
            organiser: None,
            what: What::Published(article.clone()),
        };
        let key = layout::latest(at, SLUG, Some(&article.id));
        deployment.view(&site, &key, &latest).await;
    }
    for (query, of_site, of_petition) in [("", 60, 60), ("?lang=es", 30, 30), ("?lang=fr", 0, 0)] {
        assert!(
            conforms(&deployment, "/", query).await >= of_site,
            "{query}"
        );
        let number = conforms(&deployment, "/petitions/clean-rivers/", query).await;
        assert!(number >= of_petition, "{query}: {number}");
    }
}
