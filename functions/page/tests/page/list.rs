//! The list of all petitions, filtered and searched.

use std::time::Duration;

use lambda_http::{Body, Response};
use serde_json::json;
use test_support::deployment::{self, TestDeployment, closed, get, text};
use views::petition::{Addressee, Outcome, OutcomeKind, PetitionStatus, PetitionText};
use views::words::Terms;
use views::{Projection, Views, layout};

use crate::support::{answer, instance, pictures};

#[tokio::test]
async fn the_front_page_is_the_only_petition_or_a_list_of_all() {
    let deployment = TestDeployment::new().await;
    assert!(text(&answer(&deployment, "/").await).contains("/petitions/clean-rivers/signatures"));
    deployment.petition("clean-air", PetitionStatus::Open).await;
    deployment.petition("clean-sea", closed(100)).await;
    deployment.petition("a-draft", PetitionStatus::Draft).await;
    for path in ["/", "/petitions", "/?lang=fr&text=es"] {
        let list = answer(&deployment, path).await;
        assert_eq!(list.status(), 200, "{path}");
        let html = text(&list);
        let places = ["clean-air", "clean-rivers", "clean-sea"]
            .map(|slug| html.find(&format!("<a href=\"/petitions/{slug}?lang=")));
        assert!(
            places.iter().all(Option::is_some) && places.is_sorted(),
            "{places:?}"
        );
        assert!(!html.contains("a-draft"));
    }
    let html = text(&answer(&deployment, "/?lang=en&text=es").await).to_owned();
    assert_eq!(html.matches("<h2 lang=\"es\" dir=\"ltr\"><a").count(), 3);
    assert!(html.contains("<p lang=\"es\" dir=\"ltr\">Rivers.</p>"));
    assert_eq!(html.matches("| Open for signatures").count(), 2);
    assert_eq!(html.matches("Closed on ").count(), 1);
    assert_eq!(html.matches("0 signatures").count(), 3);
    // The one among the open ones whose time has come is listed with the closed ones.
    deployment.closes_by_itself("an-hour-ago", 1).await;
    deployment.closes_by_itself("in-an-hour", -1).await;
    let list = answer(&deployment, "/?lang=en").await;
    let slugs = ["in-an-hour", "an-hour-ago", "clean-sea"];
    let places = slugs.map(|slug| text(&list).find(&format!("/petitions/{slug}?")));
    assert!(places.iter().all(Option::is_some) && places.is_sorted());
    assert_eq!(text(&list).matches("Closed on ").count(), 2);
    assert_eq!(
        answer(&TestDeployment::empty().await, "/").await.status(),
        404
    );
}

#[tokio::test]
async fn a_long_list_of_petitions_has_pages() {
    let deployment = TestDeployment::empty().await;
    for number in 0..45 {
        let slug = format!("petition-{number:02}");
        deployment.petition(&slug, PetitionStatus::Open).await;
    }
    let mut path = "/".to_owned();
    let mut listed = Vec::new();
    loop {
        let response = answer(&deployment, &path).await;
        let html = text(&response).to_owned();
        let shown = html.split("<a href=\"/petitions/").skip(1);
        listed.extend(shown.filter_map(|rest| Some(rest.split_once('?')?.0.to_owned())));
        let Some((_, rest)) = html.split_once("rel=\"next\" href=\"/petitions?page=") else {
            break;
        };
        let (query, _) = rest.split_once('"').unwrap();
        path = format!("/petitions?page={}", query.replace("&amp;", "&"));
    }
    let expected: Vec<_> = (0..45)
        .map(|number| format!("petition-{number:02}"))
        .collect();
    assert_eq!(listed, expected);
    for beyond in [
        "99",
        "-1",
        "0",
        "",
        "x",
        "18446744073709551615",
        "99999999999999999999",
    ] {
        let response = answer(&deployment, &format!("/petitions?page={beyond}")).await;
        assert_eq!(response.status(), 404, "{beyond}");
        assert!(text(&response).contains("Page not found"), "{beyond}");
    }
}

/// Addresses of the petitions on a page of the list.
fn listed(response: &Response<Body>) -> Vec<String> {
    let titles = text(response).split("<h2").skip(1);
    let slugs = titles.filter_map(|rest| rest.split_once("/petitions/")?.1.split_once('?'));
    slugs.map(|(slug, _)| slug.to_owned()).collect()
}

#[tokio::test]
async fn the_list_is_filtered_and_searched_by_plain_addresses() {
    let deployment = TestDeployment::empty().await;
    let petitions = layout::generation(Projection::Petitions, 1);
    for (slug, tag, title, outcome) in [
        ("clean-rivers", "es", "Ríos limpios", None),
        (
            "green-parks",
            "en",
            "Green parks <now>",
            Some(OutcomeKind::Delivered),
        ),
        (
            "old-trees",
            "en",
            "Old trees",
            Some(OutcomeKind::Successful),
        ),
    ] {
        let status = match outcome {
            Some(OutcomeKind::Successful) => closed(100),
            _ => PetitionStatus::Open,
        };
        deployment.petition(slug, status).await;
        let mut petition = deployment::petition(slug, status);
        let text = PetitionText {
            title: title.to_owned(),
            body_html: format!("<p>We ask for {slug}.</p>"),
            ..petition.texts.remove("en").unwrap()
        };
        petition.texts = [(tag.to_owned(), text)].into();
        if slug == "green-parks" {
            petition.pictures = pictures();
        }
        petition.facts.addressees = vec![Addressee {
            name: format!("Council of {slug}"),
            link: None,
        }];
        petition.outcomes = outcome
            .map(|kind| Outcome {
                kind,
                date: "2026-11-20".parse().unwrap(),
                texts: [].into(),
            })
            .into_iter()
            .collect();
        let pk = layout::petition(Projection::Petitions, 1, slug);
        deployment.view(&pk, layout::PETITION, &petition).await;
    }
    // The projection of this release says what an entry is about, and keeps its words; a new name is not yet in them.
    let about = json!({ "languages": ["en"], "outcomes": ["delivered"], "words": 7 });
    let listed_now = json!({ "opened_at": "2026-11-02T00:00:00Z", "about": about });
    deployment
        .view(&petitions, "green-parks", &listed_now)
        .await;
    let words = json!({ "changed": 7, "words": " green parks now council" });
    let all_words = layout::words(Projection::Petitions, 1);
    deployment.view(&all_words, "green-parks", &words).await;

    let page = instance(&deployment);
    let all = ["green-parks", "clean-rivers", "old-trees"];
    for (query, expected) in [
        ("", &all[..]),
        ("q=&state=&in=&page=1&lang=en", &all),
        ("q=rios", &["clean-rivers"]),
        ("q=R%C3%8DOS+limp", &["clean-rivers"]),
        ("q=council", &all),
        ("q=council+trees", &["old-trees"]),
        ("q=rees", &[]),
        ("q=...", &[]),
        ("state=open", &["green-parks", "clean-rivers"]),
        ("state=closed", &["old-trees"]),
        ("state=delivered", &["green-parks"]),
        ("state=successful&q=old", &["old-trees"]),
        ("state=withdrawn", &[]),
        ("in=es", &["clean-rivers"]),
        ("in=pt", &[]),
        ("in=en&state=closed", &["old-trees"]),
    ] {
        let response = page.handle(get(&format!("/petitions?{query}"))).await;
        assert_eq!(response.status(), 200, "{query}");
        assert_eq!(listed(&response), expected, "{query}");
        let is_whole = expected == all && !query.contains("council");
        assert_eq!(text(&response).contains("noindex"), !is_whole, "{query}");
        assert_eq!(
            text(&response).contains("No petition matches"),
            expected.is_empty()
        );
    }
    let found = page
        .handle(get("/petitions?q=Council+%22x&state=open&lang=en"))
        .await;
    assert!(listed(&found).is_empty());
    for part in [
        "value=\"Council &#34;x\"",
        "<option value=\"open\" selected>",
        "<option value=\"es\" lang=\"es\" dir=\"ltr\">español</option>",
        "<option value=\"delivered\">Delivered</option>",
        "href=\"/petitions?q=Council+%22x&#38;state=open&#38;lang=fr\"",
    ] {
        assert!(text(&found).contains(part), "{part}: {}", text(&found));
    }
    assert!(!text(&found).contains("value=\"answered\""));
    let list = page.handle(get("/petitions?lang=en")).await;
    for part in [
        "Addressed to: \u{2068}Council of green-parks\u{2069}",
        "<div class=\"picture\"><picture>",
        "Green parks &#60;now&#62;",
        "<link rel=\"canonical\" href=\"https://sign.example.org/petitions\">",
        "Successful: 20 November 2026",
        "<span lang=\"es\" dir=\"ltr\">español</span>",
    ] {
        assert!(text(&list).contains(part), "{part}: {}", text(&list));
    }
    for (query, status) in [
        ("state=x", 404),
        ("in=x%20y", 404),
        ("page=2", 404),
        ("q=none&page=2", 404),
        (&format!("q={}", "a".repeat(101)), 400),
    ] {
        let refused = page.handle(get(&format!("/petitions?{query}"))).await;
        assert_eq!(refused.status(), status, "{query}");
    }
}

/// The list is read again when its stamp has changed, and words only of petitions that changed.
#[tokio::test]
async fn a_warm_list_costs_two_small_reads_and_a_search_no_more() {
    let deployment = TestDeployment::empty().await;
    for number in 0..120 {
        deployment
            .petition(&format!("petition-{number:03}"), PetitionStatus::Open)
            .await;
    }
    let tables = &deployment.settings.tables;
    let views = || {
        Views::with_max_age(
            deployment.client.clone(),
            tables.views.clone(),
            Duration::ZERO,
        )
    };
    let warm = views();
    let terms = Terms::parse("rivers");
    let search = async |views: &Views| {
        let listing = views.listing().await.unwrap();
        views.search(&listing, &terms).await.unwrap().len()
    };
    assert_eq!(search(&warm).await, 120);
    deployment.operations();
    assert_eq!(search(&warm).await, 120);
    assert_eq!(
        deployment.operations(),
        ["GetItem", "GetItem"],
        "pointer and stamp"
    );
    let (pk, sk) = layout::listing();
    deployment.view(&pk, &sk, &json!({ "stamp": "1" })).await;
    deployment.petition("one-more", PetitionStatus::Open).await;
    assert_eq!(search(&warm).await, 121);
    let slugs: Vec<_> = (0..20)
        .map(|number| format!("petition-{number:03}"))
        .collect();
    let slugs: Vec<_> = slugs
        .iter()
        .map(String::as_str)
        .chain(["not-there"])
        .collect();
    deployment.operations();
    assert_eq!(warm.with_counts(&slugs).await.unwrap().len(), 20);
    let batches = deployment.operations();
    assert_eq!(
        batches.iter().filter(|it| *it == "BatchGetItem").count(),
        1,
        "{batches:?}"
    );
}
