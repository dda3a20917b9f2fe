//! The public pages, and how long a CDN may cache them.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use embedded_dynamodb::{Effect, Fault};
use lambda_http::http::Method;
use lambda_http::{Body, Response};
use page::Page;
use serde_json::{Value, json};
use test_support::deployment::{
    self, SLUG, TestDeployment, closed, get, header, request, sample, text, text as text_of,
};
use views::count::{Count, Signer};
use views::explained::ExplainedCount;
use views::petition::{Article, EarlierText, PetitionStatus, PetitionText};
use views::{Projection, layout};

async fn answer(deployment: &TestDeployment, path: &str) -> Response<Body> {
    Page::new(
        &deployment.settings.tables,
        &deployment.settings.base_url,
        &deployment.client,
    )
    .handle(get(path))
    .await
}

async fn read(deployment: &TestDeployment, path: &str) -> Value {
    let response = answer(deployment, path).await;
    assert_eq!(response.status(), 200, "{path}");
    assert_eq!(header(&response, "content-type"), "application/json");
    assert_eq!(header(&response, "access-control-allow-origin"), "*");
    serde_json::from_str(text(&response)).unwrap()
}

async fn with_numbers() -> TestDeployment {
    let deployment = TestDeployment::new().await;
    let signatures = layout::petition(Projection::Signatures, 1, SLUG);
    let count = Count {
        submitted: 19,
        awaiting: 4,
        confirmed: 5,
        withdrawn: 2,
        erased: 1,
        purged: 3,
        confirmed_bounced: 2,
        invalidated_automated: 4,
        ..Count::default()
    };
    // What is live has moved on since the snapshot.
    let live = Count {
        submitted: 21,
        confirmed: 6,
        awaiting: 5,
        ..count
    };
    deployment.view(&signatures, layout::COUNT, &live).await;
    let as_of = "2026-11-20T09:00:00Z".parse().unwrap();
    let (pk, sk) = layout::explained(SLUG);
    deployment
        .view(&pk, &sk, &ExplainedCount { as_of, count })
        .await;
    let at = "2026-11-20T10:00:00Z".parse().unwrap();
    let signer = Signer {
        name: "Ada <Lovelace>".to_owned(),
        country: "GB".to_owned(),
        occupation: String::new(),
        confirmed_at: at,
    };
    deployment
        .view(&signatures, &layout::signer(at, "tag"), &signer)
        .await;
    let mut day = json!({ "confirmed": 5 });
    for hour in 0..24 {
        day[layout::hour(hour)] = json!(if hour == 10 { 5 } else { 0 });
    }
    deployment
        .view(
            &signatures,
            &layout::day("2026-11-20".parse().unwrap()),
            &day,
        )
        .await;
    let article = Article {
        id: "first".to_owned(),
        language: "es".to_owned(),
        title: "Noticia".to_owned(),
        excerpt: String::new(),
        source: String::new(),
        url: None,
        published_at: at,
    };
    let petitions = layout::petition(Projection::Petitions, 1, SLUG);
    deployment
        .view(&petitions, &layout::article(at, "first"), &article)
        .await;
    deployment
}

#[tokio::test]
async fn the_petitions_page_comes_from_an_api_gateway_event() {
    let deployment = with_numbers().await;
    let page = Page::new(
        &deployment.settings.tables,
        &deployment.settings.base_url,
        &deployment.client,
    );
    let response = page.handle(sample("page-get", "")).await;
    assert_eq!(response.status(), 200);
    assert!(text(&response).contains("Clean rivers"));
    assert!(text(&response).contains("Ada &#60;Lovelace&#62;"));
    assert!(text(&response).contains("Noticia"));
    assert!(text(&response).contains("action=\"/petitions/clean-rivers/signatures\""));
    assert_eq!(header(&response, "content-language"), "en");
    assert_eq!(header(&response, "vary"), "Accept-Language");
    assert!(header(&response, "cache-control").starts_with("public, max-age=0, s-maxage=10, "));
    assert!(header(&response, "content-security-policy").starts_with("default-src 'none'"));
}

#[tokio::test]
async fn the_numbers_are_those_of_the_views() {
    let deployment = with_numbers().await;
    assert_eq!(
        read(&deployment, "/petitions/clean-rivers/count.json").await,
        json!({
            "confirmed": 6,
            "goal": 100,
            "explained": {
                "as_of": "2026-11-20T09:00:00Z",
                "confirmed": 5,
                "confirmed_bounced": 2,
                "submitted": 19,
                "awaiting": 4,
                "withdrawn": 2,
                "invalidated": {
                    "automated": 4,
                    "disposable_address": 0,
                    "false_name": 0,
                    "same_person": 0,
                    "other": 0
                },
                "erased": 1,
                "purged": 3
            }
        })
    );
    let signers = read(&deployment, "/petitions/clean-rivers/signers.json").await;
    assert_eq!(signers["signers"][0]["name"], "Ada <Lovelace>");
    let news = read(&deployment, "/petitions/clean-rivers/news.json").await;
    assert_eq!(news["articles"][0]["title"], "Noticia");
    let series = read(&deployment, "/petitions/clean-rivers/series.json").await;
    assert_eq!(series["days"][0]["date"], "2026-11-20");
    assert_eq!(series["days"][0]["hours"][10], 5);
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

#[tokio::test]
async fn programs_find_the_description_of_all_addresses_without_a_read() {
    let deployment = TestDeployment::new().await;
    deployment.operations();
    let document = read(&deployment, "/openapi.json").await;
    assert_eq!(document["openapi"], "3.1.0");
    assert!(document["paths"]["/petitions/{petition}/count.json"].is_object());
    assert_eq!(deployment.operations(), [""; 0]);
}

#[tokio::test]
async fn before_the_first_signature_every_number_is_zero() {
    let deployment = TestDeployment::new().await;
    let count = read(&deployment, "/petitions/clean-rivers/count.json").await;
    assert_eq!(
        count,
        json!({ "confirmed": 0, "goal": 100, "explained": null })
    );
    assert_eq!(
        read(&deployment, "/petitions/clean-rivers/series.json").await,
        json!({ "days": [], "next": null })
    );
}

#[tokio::test]
async fn who_has_the_same_page_gets_no_second_copy() {
    let deployment = with_numbers().await;
    let page = Page::new(
        &deployment.settings.tables,
        &deployment.settings.base_url,
        &deployment.client,
    );
    for path in [
        "/petitions/clean-rivers",
        "/petitions/clean-rivers/count.json",
    ] {
        let first = page.handle(get(path)).await;
        let tag = header(&first, "etag").to_owned();
        let mut again = get(path);
        again
            .headers_mut()
            .insert("if-none-match", tag.parse().unwrap());
        let second = page.handle(again).await;
        assert_eq!(second.status(), 304, "{path}");
        assert_eq!((text(&second), header(&second, "etag")), ("", tag.as_str()));
        assert!(header(&second, "cache-control").starts_with("public"));
    }
}

#[tokio::test]
async fn the_visitors_language_is_that_of_the_link_then_of_the_browser_then_of_the_petition() {
    let deployment = TestDeployment::new().await;
    let page = Page::new(
        &deployment.settings.tables,
        &deployment.settings.base_url,
        &deployment.client,
    );
    let mut chosen = get("/petitions/clean-rivers?lang=fr");
    chosen
        .headers_mut()
        .insert("accept-language", "de".parse().unwrap());
    let chosen = page.handle(chosen).await;
    assert_eq!(header(&chosen, "content-language"), "fr, es");
    assert!(
        text(&chosen).contains("Ríos limpios"),
        "no French text: the petition's own"
    );
    let mut unknown = get("/petitions/clean-rivers");
    unknown
        .headers_mut()
        .insert("accept-language", "de".parse().unwrap());
    assert_eq!(
        header(&page.handle(unknown).await, "content-language"),
        "es"
    );
}

/// The first text of the petition is Portuguese; more are added, and none takes it from its readers.
#[tokio::test]
async fn every_text_is_shown_to_its_readers_and_by_its_link() {
    let deployment = TestDeployment::empty().await;
    let page = Page::new(
        &deployment.settings.tables,
        &deployment.settings.base_url,
        &deployment.client,
    );
    let mut petition = deployment::petition(SLUG, PetitionStatus::Open);
    petition.default_language = "pt".to_owned();
    let text = petition.texts["en"].clone();
    petition.texts.clear();
    let pk = layout::petition(Projection::Petitions, 1, SLUG);
    let mut published = Vec::new();
    for tag in ["pt", "en", "ar", "zh-Hans", "zh-Hant", "ca-valencia"] {
        published.push(tag);
        let title = format!("Title in {tag}");
        petition.texts.insert(
            tag.to_owned(),
            PetitionText {
                title,
                ..text.clone()
            },
        );
        deployment.view(&pk, layout::PETITION, &petition).await;
        for tag in &published {
            for (query, accept_language) in [
                (String::new(), format!("{tag}, en;q=0.5")),
                (format!("?lang={tag}"), "es".to_owned()),
                (format!("?lang=fr&text={tag}"), "es".to_owned()),
            ] {
                let mut request = get(&format!("/petitions/{SLUG}{query}"));
                let value = accept_language.parse().unwrap();
                request.headers_mut().insert("accept-language", value);
                // The petition is remembered for two seconds.
                let page = Page::new(
                    &deployment.settings.tables,
                    &deployment.settings.base_url,
                    &deployment.client,
                );
                let response = page.handle(request).await;
                let shown = format!("<h1>Title in {tag}</h1>");
                assert!(
                    text_of(&response).contains(&shown),
                    "{query} {accept_language}"
                );
                let languages = header(&response, "content-language");
                assert!(languages.split(", ").any(|one| one == *tag), "{languages}");
            }
        }
    }
    let unknown = page
        .handle(get(&format!("/petitions/{SLUG}?lang=zz&text=zz")))
        .await;
    assert!(text_of(&unknown).contains("<h1>Title in en</h1>"));
}

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
    assert_eq!(html.matches("Open for signatures").count(), 2);
    assert_eq!(html.matches("Closed on ").count(), 1);
    assert_eq!(html.matches("0 signatures").count(), 3);
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
        let Some((_, rest)) = html.split_once("href=\"/petitions?page=") else {
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

#[tokio::test]
async fn every_version_of_a_text_can_be_read() {
    let deployment = TestDeployment::new().await;
    let mut petition = deployment::petition(SLUG, PetitionStatus::Open);
    let text = petition.texts.get_mut("en").unwrap();
    let earlier = EarlierText {
        language: "en".to_owned(),
        published_at: "2026-11-01T00:00:00Z".parse().unwrap(),
        text: PetitionText {
            title: "Rivers, once".to_owned(),
            ..text.clone()
        },
    };
    text.version = 16;
    text.replaced = vec![2];
    let pk = layout::petition(Projection::Petitions, 1, SLUG);
    deployment.view(&pk, layout::PETITION, &petition).await;
    deployment.view(&pk, &layout::text(2), &earlier).await;
    for (path, title, about) in [
        (
            "en/1",
            "Rivers, once",
            "version 1 of the text (English), published on 1 November 2026",
        ),
        (
            "en/2",
            "Clean rivers",
            "version 2 of the text (English). It is the newest",
        ),
        ("es/1", "Ríos limpios", "version 1 of the text (español)"),
    ] {
        let page = answer(&deployment, &format!("/petitions/{SLUG}/texts/{path}")).await;
        assert_eq!(page.status(), 200, "{path}");
        assert!(
            text_of(&page).contains(&format!("<h1>{title}</h1>")),
            "{path}"
        );
        assert!(text_of(&page).contains(about), "{path}");
        assert!(text_of(&page).contains("<meta name=\"robots\" content=\"noindex\">"));
    }
    for nothing in [
        "en/0",
        "en/3",
        "en/x",
        "fr/1",
        "en/18446744073709551615",
        "en",
    ] {
        let path = format!("/petitions/{SLUG}/texts/{nothing}");
        assert_eq!(answer(&deployment, &path).await.status(), 404, "{nothing}");
    }
}

#[tokio::test]
async fn search_engines_are_asked_to_leave_links_of_emails_alone() {
    let deployment = TestDeployment::new().await;
    let rules = answer(&deployment, "/robots.txt").await;
    assert_eq!(rules.status(), 200);
    assert!(text(&rules).contains("Disallow: /signature/\n"));
    assert!(!text(&rules).contains("Disallow: /petitions"));
}

#[tokio::test]
async fn a_draft_is_not_there_and_a_closed_petition_still_is() {
    let deployment = TestDeployment::empty().await;
    deployment.petition("a-draft", PetitionStatus::Draft).await;
    deployment.petition("was-open", closed(100)).await;
    for part in [
        "",
        "/count.json",
        "/news.json",
        "/signers.json",
        "/series.json",
        "/check-mail",
    ] {
        assert_eq!(
            answer(&deployment, &format!("/petitions/a-draft{part}"))
                .await
                .status(),
            404
        );
        assert_eq!(
            answer(&deployment, &format!("/petitions/was-open{part}"))
                .await
                .status(),
            200
        );
    }
    let closed = answer(&deployment, "/petitions/was-open").await;
    assert!(!text(&closed).contains("<form"));
}

#[tokio::test]
async fn what_is_not_there_is_said_to_people_and_to_programs() {
    let deployment = TestDeployment::new().await;
    let slug = "x".repeat(5_000);
    for path in [
        "/nothing",
        "/petitions/none-such",
        &format!("/petitions/{slug}"),
    ] {
        let response = answer(&deployment, path).await;
        assert_eq!(response.status(), 404, "{path:.40}");
        assert_eq!(
            header(&response, "content-type"),
            "text/html; charset=utf-8"
        );
        assert_eq!(header(&response, "cache-control"), "no-store");
    }
    let response = answer(&deployment, "/petitions/none-such/count.json").await;
    assert_eq!(
        header(&response, "content-type"),
        "application/problem+json"
    );
    let problem: Value = serde_json::from_str(text(&response)).unwrap();
    assert_eq!(problem["status"], 404);
}

#[tokio::test]
async fn the_page_after_the_form_names_the_petition() {
    let deployment = TestDeployment::new().await;
    let response = answer(&deployment, "/petitions/clean-rivers/check-mail?lang=es").await;
    assert_eq!(response.status(), 200);
    assert!(text(&response).contains("Ríos limpios"));
    // Nobody is sent to a form that is no longer there.
    let again = "Vuelve a rellenar el formulario";
    assert!(text(&response).contains(again));
    let closed = TestDeployment::empty().await;
    closed
        .petition(SLUG, test_support::deployment::closed(1))
        .await;
    let response = answer(&closed, "/petitions/clean-rivers/check-mail?lang=es").await;
    assert_eq!(response.status(), 200);
    assert!(!text(&response).contains(again));
}

#[tokio::test]
async fn the_page_after_the_form_says_how_late_mails_are() {
    for (seconds, language, said) in [
        (119, "en", None),
        (121, "en", Some("delayed by about 3 minutes")),
        (121, "es", Some("se retrasan unos 3 minutos")),
        (7_201, "en", Some("delayed by about 3 hours")),
        (7_201, "fr", Some("un retard d’environ 3 heures")),
    ] {
        let deployment = TestDeployment::new().await;
        deployment.mails_are_late(seconds).await;
        let path = format!("/petitions/clean-rivers/check-mail?lang={language}");
        let response = answer(&deployment, &path).await;
        let page = text(&response);
        let soon = ["in a few minutes", "Wait a few minutes"];
        let says_soon = soon.map(|soon| page.contains(soon));
        match said {
            Some(said) => {
                assert!(page.contains(said), "{seconds}: {page}");
                assert_eq!(says_soon, [false, false], "{page}");
            }
            None => {
                assert!(!page.contains("delayed"), "{page}");
                assert_eq!(says_soon, [true, true], "{page}");
            }
        }
    }
}

#[tokio::test]
async fn the_page_after_the_form_needs_no_delay_to_be_shown() {
    let deployment = TestDeployment::new().await;
    let page = Page::new(
        &deployment.settings.tables,
        &deployment.settings.base_url,
        &deployment.client,
    );
    let path = "/petitions/clean-rivers/check-mail?lang=en";
    // The petition is known, so that only the delay is read.
    page.handle(get("/petitions/clean-rivers/news.json")).await;
    let fault = Fault::new("GetItem", Effect::ServerError).on_table("views");
    deployment.embedded.inject(fault.times(20));
    let response = page.handle(get(path)).await;
    assert_eq!(response.status(), 200);
    assert!(text(&response).contains("in a few minutes"));
}

#[tokio::test]
async fn a_head_is_a_get_without_the_body_and_other_methods_are_refused() {
    let deployment = TestDeployment::new().await;
    let page = Page::new(
        &deployment.settings.tables,
        &deployment.settings.base_url,
        &deployment.client,
    );
    let path = "/petitions/clean-rivers";
    let head = page
        .handle(request(Method::HEAD, path, "", Body::Empty))
        .await;
    let whole = page.handle(get(path)).await;
    assert_eq!((head.status(), text(&head)), (whole.status(), ""));
    assert_eq!(header(&head, "etag"), header(&whole, "etag"));
    let post = page
        .handle(request(Method::POST, path, "", Body::Empty))
        .await;
    assert_eq!(
        (post.status().as_u16(), header(&post, "allow")),
        (405, "GET, HEAD")
    );
    assert_eq!(text(&page.handle(get("/healthz")).await), "ok");
}

#[tokio::test]
async fn when_the_views_cannot_be_read_it_says_when_to_try_again() {
    let deployment = TestDeployment::new().await;
    for operation in ["BatchGetItem", "Query"] {
        deployment
            .embedded
            .inject(Fault::new(operation, Effect::Throttle).times(50));
        let response = answer(&deployment, "/petitions/clean-rivers").await;
        assert_eq!(response.status(), 503, "{operation}");
        assert_ne!(header(&response, "retry-after"), "");
        assert_eq!(header(&response, "cache-control"), "no-store");
        deployment.embedded.clear_faults();
    }
    deployment
        .embedded
        .inject(Fault::new("BatchGetItem", Effect::Throttle).times(2));
    assert_eq!(
        answer(&deployment, "/petitions/clean-rivers")
            .await
            .status(),
        200
    );
}

/// A cold instance makes one request before the lists, which need what it brings; a warm one makes all at the same time.
#[tokio::test]
async fn a_page_costs_three_reads_cold_or_warm_and_its_numbers_one() {
    let deployment = TestDeployment::new().await;
    let page = Page::new(
        &deployment.settings.tables,
        &deployment.settings.base_url,
        &deployment.client,
    );
    deployment.operations();
    for instance in ["cold", "warm"] {
        page.handle(get("/petitions/clean-rivers")).await;
        let mut operations = deployment.operations();
        operations.sort();
        assert_eq!(operations, ["BatchGetItem", "Query", "Query"], "{instance}");
    }
    page.handle(get("/petitions/clean-rivers/count.json")).await;
    assert_eq!(deployment.operations(), ["BatchGetItem"], "warm");
    answer(&deployment, "/petitions/clean-rivers/count.json").await;
    assert_eq!(deployment.operations(), ["BatchGetItem"], "cold");
}

#[tokio::test]
async fn events_that_are_no_requests_are_the_senders_mistakes() {
    let deployment = TestDeployment::new().await;
    let page = Page::new(
        &deployment.settings.tables,
        &deployment.settings.base_url,
        &deployment.client,
    );
    test_support::hostile_events::are_refused("confirm-get", async |request| {
        page.handle(request).await
    })
    .await;
    assert_eq!(deployment.events().await, 0);
}
