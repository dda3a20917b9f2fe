//! The public pages, and how long a CDN may cache them.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a panic is how a test fails"
)]

mod conformance;

use std::time::Duration;

use embedded_dynamodb::{Effect, Fault};
use events::petition::CardPicture;
use events::signature::SHOW_COMMENT;
use jiff::{SignedDuration, Timestamp};
use lambda_http::http::{HeaderValue, Method};
use lambda_http::{Body, Response};
use page::Page;
use runtime::retention::Policy;
use serde_json::{Value, json};
use test_support::deployment::{
    self, BASE, SLUG, TestDeployment, closed, get, header, post, request, sample, text,
    text as text_of,
};
use views::article::{ArticlePage, WholeArticle};
use views::card::KeptCard;
use views::count::{Comment, Count, Signer};
use views::explained::ExplainedCount;
use views::latest::{Beginning, Latest, What};
use views::petition::{
    Addressee, Article, Consent, DraftLink, EarlierText, Form, NamesFrom, Organisations, Organiser,
    OrganiserKind, Outcome, OutcomeKind, OutcomeText, Petition, PetitionStatus, PetitionText,
    ReachedGoal, ShownPlaces, Source,
};
use views::picture::{PetitionPicture, Picture, Pictures};
use views::words::Terms;
use views::{Logged, LoggedCount, Projection, PublishedLog, Views, layout};

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
        has_page: false,
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
async fn a_draft_is_shown_to_those_who_have_its_address_until_it_ends() {
    let deployment = TestDeployment::new().await;
    let at = |hours| jiff::Timestamp::now() + jiff::SignedDuration::from_hours(hours);
    let (link, token) = DraftLink::new(at(1)).unwrap();
    let (over, late) = DraftLink::new(at(-1)).unwrap();
    for (slug, link) in [
        ("a-draft", Some(link.clone())),
        ("too-late", Some(over)),
        ("secret", None),
    ] {
        let mut draft = deployment::petition(slug, PetitionStatus::Draft);
        draft.draft_link = link;
        let pk = layout::petition(Projection::Petitions, 1, slug);
        deployment.view(&pk, layout::PETITION, &draft).await;
    }
    let shown = answer(
        &deployment,
        &format!("/petitions/a-draft/draft/{token}?lang=en"),
    )
    .await;
    assert_eq!(shown.status(), 200);
    for (name, value) in [
        ("cache-control", "no-store"),
        ("x-robots-tag", "noindex"),
        ("referrer-policy", "no-referrer"),
    ] {
        assert_eq!(header(&shown, name), value);
    }
    let html = text(&shown);
    assert!(html.contains("This petition is not open yet") && html.contains("Clean rivers"));
    assert!(html.contains("Only people who have the address of this page can see it, until "));
    // Nothing leads to what only the public sees, and the languages stay at this address.
    assert!(
        !html.contains("<form") && !html.contains("href=\"/petitions/a-draft"),
        "{html}"
    );
    assert!(html.contains("href=\"?lang=es\""), "{html}");
    for path in [
        format!("/petitions/a-draft/draft/{late}"),
        "/petitions/a-draft/draft/guessed".to_owned(),
        "/petitions/a-draft".to_owned(),
        format!("/petitions/too-late/draft/{late}"),
        format!("/petitions/secret/draft/{token}"),
        format!("/petitions/none-such/draft/{token}"),
    ] {
        assert_eq!(answer(&deployment, &path).await.status(), 404, "{path}");
    }
    let open = answer(&deployment, &format!("/petitions/{SLUG}/draft/{token}")).await;
    assert_eq!(
        (open.status().as_u16(), header(&open, "location")),
        (303, "/petitions/clean-rivers")
    );
}

#[tokio::test]
async fn every_petition_says_what_happens_to_signers_data_in_every_state() {
    let deployment = TestDeployment::new().await;
    deployment.petition("is-closed", closed(100)).await;
    deployment.petition("a-draft", PetitionStatus::Draft).await;
    let path = |slug: &str| format!("/petitions/{slug}/privacy");
    for slug in [SLUG, "is-closed"] {
        let response = answer(&deployment, &path(slug)).await;
        assert_eq!(response.status(), 200, "{slug}");
        let html = text(&response);
        assert!(
            html.contains("Details that you do not confirm</dt><dd>30 days"),
            "{html}"
        );
        assert!(html.contains("without your address</dt><dd>90 days"));
        assert!(!html.contains("once the petition has closed"));
    }
    assert_eq!(answer(&deployment, &path("a-draft")).await.status(), 404);
    let kept = Policy::default().after_closing(Some("45")).unwrap();
    let page = Page::new(&deployment.settings.tables, BASE, &deployment.client).keeping(kept);
    let html = page.handle(get(&path(SLUG))).await;
    assert!(text(&html).contains("once the petition has closed</dt><dd>45 days"));
}

/// One picture, of the petition and of its organiser.
fn pictures() -> Pictures {
    let picture = Picture {
        hash: "0f".repeat(16).try_into().unwrap(),
        width: 960,
        height: 480,
        webp: vec![480, 960],
        jpeg: vec![960],
    };
    Pictures {
        files: [("río.jpg".to_owned(), picture)].into(),
        petition: Some(PetitionPicture {
            file: "río.jpg".to_owned(),
            alt: [("es".to_owned(), "El río".to_owned())].into(),
        }),
        organiser: Some("río.jpg".to_owned()),
        card: None,
    }
}

#[tokio::test]
async fn programs_read_who_asks_whom_and_until_when() {
    let deployment = TestDeployment::new().await;
    let mut petition = deployment::petition(SLUG, PetitionStatus::Open);
    petition.closes_at = Some("2099-12-31T21:00:00Z".parse().unwrap());
    petition.facts.organiser = Some(Organiser {
        name: "Ana Ruiz".to_owned(),
        kind: OrganiserKind::Person,
        link: None,
    });
    petition.facts.addressees = vec![Addressee {
        name: "The Council".to_owned(),
        link: Some("https://example.org/".to_owned()),
    }];
    petition.facts.started = Some("2026-02-01".parse().unwrap());
    let delivered = OutcomeText {
        text: "Entregada.".to_owned(),
        link: None,
    };
    petition.outcomes = vec![Outcome {
        kind: OutcomeKind::Delivered,
        date: "2026-11-20".parse().unwrap(),
        texts: [("es".to_owned(), delivered)].into(),
    }];
    let pk = layout::petition(Projection::Petitions, 1, SLUG);
    deployment.view(&pk, layout::PETITION, &petition).await;
    let path = "/petitions/clean-rivers/petition.json";
    petition.goals_reached = vec![ReachedGoal {
        goal: 100,
        at: "2026-11-20T09:00:00Z".parse().unwrap(),
    }];
    deployment.view(&pk, layout::PETITION, &petition).await;
    let mut told = read(&deployment, path).await;
    let fields = told["fields"].take();
    let fields = fields.as_array().unwrap().iter();
    let required = fields.filter(|field| field["required"] == true);
    let required: Vec<_> = required.map(|field| field["name"].clone()).collect();
    assert_eq!(required, ["email", "country"]);
    assert_eq!(
        told,
        json!({
            "fields": null,
            "slug": SLUG,
            "state": "open",
            "takes_endorsements": false,
            "names_from": null,
            "closes_at": "2099-12-31T21:00:00Z",
            "closed_at": null,
            "confirmable_until": "2100-01-01T21:00:00Z",
            "time_zone": "UTC",
            "default_language": "es",
            "texts": [
                { "language": "en", "title": "Clean rivers", "subtitle": "" },
                { "language": "es", "title": "Ríos limpios", "subtitle": "" }
            ],
            "organiser": { "name": "Ana Ruiz", "kind": "person", "link": null, "picture": null },
            "addressees": [{ "name": "The Council", "link": "https://example.org/" }],
            "contact": null,
            "place": null,
            "started": "2026-02-01",
            "picture": null,
            "goals_reached": [{ "goal": 100, "at": "2026-11-20T09:00:00Z" }],
            "outcomes": [{
                "kind": "delivered",
                "date": "2026-11-20",
                "texts": [{ "language": "es", "text": "Entregada.", "link": null }]
            }]
        })
    );
    petition.pictures = pictures();
    deployment.view(&pk, layout::PETITION, &petition).await;
    let url = |name: &str| format!("{BASE}/pictures/{}-{name}", "0f".repeat(16));
    let shown = json!({
        "width": 960,
        "height": 480,
        "files": [
            { "url": url("480.webp"), "media_type": "image/webp", "width": 480, "height": 240 },
            { "url": url("960.webp"), "media_type": "image/webp", "width": 960, "height": 480 },
            { "url": url("960.jpg"), "media_type": "image/jpeg", "width": 960, "height": 480 },
        ]
    });
    let mut with_words = shown.clone();
    with_words["alt"] = json!([{ "language": "es", "text": "El río" }]);
    let said = read(&deployment, path).await;
    assert_eq!(said["picture"], with_words);
    assert_eq!(said["organiser"]["picture"], shown);
    petition.paused = true;
    deployment.view(&pk, layout::PETITION, &petition).await;
    assert_eq!(read(&deployment, path).await["state"], "paused");
    petition.closes_at = Some("2026-01-31T21:00:00Z".parse().unwrap());
    deployment.view(&pk, layout::PETITION, &petition).await;
    let closed = read(&deployment, path).await;
    assert_eq!(
        (&closed["state"], &closed["closes_at"]),
        (&json!("closed"), &json!(null))
    );
    assert_eq!(closed["closed_at"], "2026-01-31T21:00:00Z");
    deployment.closes_by_itself(SLUG, -1).await;
    let page = Page::new(&deployment.settings.tables, BASE, &deployment.client);
    let policy = page.handle(get(path)).await;
    assert!(header(&policy, "cache-control").contains("stale-if-error=35"));
}

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
async fn all_names_have_a_page_that_no_search_engine_lists() {
    let deployment = with_numbers().await;
    let petition = answer(&deployment, "/petitions/clean-rivers?lang=en").await;
    assert!(text(&petition).contains("href=\"/petitions/clean-rivers/signers?lang=en"));
    let page = answer(&deployment, "/petitions/clean-rivers/signers?lang=en").await;
    assert_eq!(page.status(), 200);
    for part in [
        "<h1>All names</h1>",
        "Ada &#60;Lovelace&#62;",
        "United Kingdom",
        "20 November 2026",
        "content=\"noindex\"",
        "Back to the petition",
    ] {
        assert!(text(&page).contains(part), "{part}");
    }
    assert!(!text(&page).contains("More names"));

    let signatures = layout::petition(Projection::Signatures, 1, SLUG);
    for number in 0..150 {
        let at = format!("2026-11-21T10:{:02}:{:02}Z", number / 60, number % 60);
        let signer = Signer {
            name: format!("Person {number}."),
            country: "GB".to_owned(),
            occupation: String::new(),
            confirmed_at: at.parse().unwrap(),
        };
        let sk = layout::signer(signer.confirmed_at, "tag");
        deployment.view(&signatures, &sk, &signer).await;
    }
    let first = answer(&deployment, "/petitions/clean-rivers/signers?lang=en").await;
    let (_, more) = text(&first)
        .split_once("href=\"/petitions/clean-rivers/signers?before")
        .unwrap();
    let more = more.split('"').next().unwrap().replace("&#38;", "&");
    let rest = answer(
        &deployment,
        &format!("/petitions/clean-rivers/signers?before{more}"),
    )
    .await;
    assert!(text(&first).contains("Person 149.") && !text(&first).contains("Person 49."));
    assert!(text(&rest).contains("Person 49.") && text(&rest).contains("Lovelace"));
    assert!(text(&first).contains("Search the names"));
    let parts = read(&deployment, "/petitions/clean-rivers/signers.json").await;
    assert_eq!(parts["signers"].as_array().unwrap().len(), 100);
    let next = read(&deployment, parts["next"].as_str().unwrap()).await;
    assert_eq!(next["signers"].as_array().unwrap().len(), 51);
}

/// Sends a search as a form.
async fn search(deployment: &TestDeployment, path: &str, form: &str) -> Response<Body> {
    let tables = &deployment.settings.tables;
    let page = Page::new(tables, BASE, &deployment.client);
    page.handle(post(path, form)).await
}

/// 621 people called Person, and two called José, among the earliest and the last.
async fn with_people() -> TestDeployment {
    let deployment = with_numbers().await;
    let signatures = layout::petition(Projection::Signatures, 1, SLUG);
    let start: Timestamp = "2026-11-21T10:00:00Z".parse().unwrap();
    let people = (0..621).map(|number| (number, format!("Person {number}.")));
    let joses = [(5, "María José Fernández"), (619, "Jose <b>")];
    let joses = joses.map(|(number, name)| (number, name.to_owned()));
    for (number, name) in people.chain(joses) {
        let signer = Signer {
            confirmed_at: start + SignedDuration::from_secs(number),
            country: "AR".to_owned(),
            occupation: String::new(),
            name,
        };
        let sk = layout::signer(signer.confirmed_at, &signer.name);
        deployment.view(&signatures, &sk, &signer).await;
    }
    deployment
}

const NAMES: &str = "/petitions/clean-rivers/signers?lang=en";

#[tokio::test]
async fn names_are_found_by_their_beginning() {
    let deployment = with_people().await;
    let found = search(&deployment, NAMES, "q=JOSE").await;
    assert_eq!(found.status(), 200);
    assert_eq!(header(&found, "cache-control"), "no-store");
    for part in [
        "María José Fernández",
        "Jose &#60;b&#62;",
        "value=\"JOSE\"",
        "noindex",
    ] {
        assert!(text(&found).contains(part), "{part}");
    }
    let other = ["Person 7.", "Searched so far"];
    assert!(!other.iter().any(|part| text(&found).contains(part)));
    for (form, name) in [
        ("q=fern", "Fernández"),
        ("q=fern+mar", "Fernández"),
        ("q=love", "Lovelace"),
    ] {
        let found = search(&deployment, NAMES, form).await;
        assert!(text(&found).contains(name), "{form}");
    }
    for form in ["q=ernandez", "q=fern+zoe", "q=%25%25", "q="] {
        let none = search(&deployment, NAMES, form).await;
        assert!(text(&none).contains("No name matches."), "{form}");
    }
}

#[tokio::test]
async fn a_search_that_finds_enough_says_how_far_it_looked_and_leads_on() {
    let deployment = with_people().await;
    let many = search(&deployment, NAMES, "q=person").await;
    assert!(text(&many).contains("Searched so far: the latest names, 500."));
    let place = text(&many)
        .split("name=\"before\" value=\"")
        .nth(1)
        .unwrap();
    let place = place.split('"').next().unwrap().replace(':', "%3A");
    let form = format!("q=person&before={place}");
    let rest = search(&deployment, NAMES, &form).await;
    assert!(text(&rest).contains("Person 0.") && !text(&rest).contains("Person 619."));
    assert!(!text(&rest).contains("Searched so far"));

    let path = "/petitions/clean-rivers/signers";
    let mut asked = post(path, &form);
    let json = "application/json".parse().unwrap();
    asked.headers_mut().insert("accept", json);
    let page = Page::new(&deployment.settings.tables, BASE, &deployment.client);
    let found: Value = serde_json::from_str(text(&page.handle(asked).await)).unwrap();
    assert_eq!(
        (&found["searched"], &found["next"]),
        (&json!(124), &json!(null))
    );
    assert_eq!(found["signers"].as_array().unwrap().len(), 122);
}

#[tokio::test]
async fn a_search_that_cannot_be_read_or_is_not_offered_is_refused() {
    let deployment = with_people().await;
    let long = format!("q={}", "a".repeat(101));
    for form in ["", "before=x", "q=a&page=2", &long, "q=a&q=b", "q=%ff"] {
        let refused = search(&deployment, NAMES, form).await;
        assert_eq!(refused.status(), 400, "{form}");
    }
    let huge = format!("q={}", "a".repeat(3_000));
    assert_eq!(search(&deployment, NAMES, &huge).await.status(), 413);
    let comments = "/petitions/clean-rivers/comments";
    let wrong = search(&deployment, comments, "q=a").await;
    assert_eq!(wrong.status(), 405);
    assert_eq!(header(&wrong, "allow"), "GET, HEAD");

    let petition = Petition {
        names_hidden: true,
        ..deployment::petition(SLUG, PetitionStatus::Open)
    };
    let pk = layout::petition(Projection::Petitions, 1, SLUG);
    deployment.view(&pk, layout::PETITION, &petition).await;
    let hidden = search(&deployment, NAMES, "q=jose").await;
    assert!(!text(&hidden).contains("José") && !text(&hidden).contains("Search the names"));
}

#[tokio::test]
async fn comments_that_are_shown_stand_on_the_petition_and_all_have_a_page_in_parts() {
    let deployment = TestDeployment::new().await;
    let (petition, all) = (
        "/petitions/clean-rivers?lang=en",
        "/petitions/clean-rivers/comments?lang=en",
    );
    let nobody_is_asked = answer(&deployment, all).await;
    assert!(text(&nobody_is_asked).contains("No comments are shown yet."));
    let form = Form {
        consents: vec![Consent {
            id: SHOW_COMMENT.to_owned(),
            texts: [("en".to_owned(), "They may".to_owned())].into(),
            covers: vec!["comment".to_owned()],
            version: Some(3),
        }],
        ..Form::default()
    };
    deployment.petition_that_asks(SLUG, form.clone()).await;
    assert!(!text(&answer(&deployment, petition).await).contains("id=\"comments\""));
    let signatures = layout::petition(Projection::Signatures, 1, SLUG);
    for number in 0..60 {
        let comment = Comment {
            text: format!("Number {number}.\n\n<b>Rivers</b>"),
            name: (number % 2 == 0).then(|| format!("Person {number}")),
            country: if number % 2 == 0 { "GB" } else { "" }.to_owned(),
            confirmed_at: format!("2026-11-21T10:{number:02}:00Z").parse().unwrap(),
        };
        let sk = layout::comment(comment.confirmed_at, "tag");
        deployment.view(&signatures, &sk, &comment).await;
    }
    let page = answer(&deployment, petition).await;
    for part in [
        "Number 59.",
        "Number 57.",
        "&#60;b&#62;Rivers",
        "A signer",
        "<bdi>Person 58</bdi>, United Kingdom",
        "href=\"/petitions/clean-rivers/comments?lang=en",
    ] {
        assert!(text(&page).contains(part), "{part}: {}", text(&page));
    }
    assert!(!text(&page).contains("Number 56."), "the newest few");

    let first = answer(&deployment, all).await;
    assert_eq!(header(&first, "content-type"), "text/html; charset=utf-8");
    assert!(!header(&first, "etag").is_empty());
    assert!(text(&first).contains("content=\"noindex\""));
    let (_, more) = text(&first)
        .split_once("href=\"/petitions/clean-rivers/comments?before")
        .unwrap();
    let more = more.split('"').next().unwrap().replace("&#38;", "&");
    let more = format!("/petitions/clean-rivers/comments?before{more}");
    let rest = answer(&deployment, &more).await;
    assert!(text(&first).contains("Number 10.") && !text(&first).contains("Number 9."));
    assert!(text(&rest).contains("Number 9.") && text(&rest).contains("Number 0."));
    let parts = read(&deployment, "/petitions/clean-rivers/comments.json").await;
    assert_eq!(parts["comments"].as_array().unwrap().len(), 50);
    assert_eq!(parts["comments"][0]["name"], Value::Null);
    let next = read(&deployment, parts["next"].as_str().unwrap()).await;
    assert_eq!(next["comments"].as_array().unwrap().len(), 10);

    // An operator hides names.
    let hidden = Petition {
        names_hidden: true,
        form,
        ..deployment::petition(SLUG, PetitionStatus::Open)
    };
    let petitions = layout::petition(Projection::Petitions, 1, SLUG);
    deployment.view(&petitions, layout::PETITION, &hidden).await;
    assert!(!text(&answer(&deployment, petition).await).contains("Number"));
    let page = answer(&deployment, all).await;
    assert!(text(&page).contains("not showing comments at the moment"));
    assert!(!text(&page).contains("Number"));
    let none = read(&deployment, "/petitions/clean-rivers/comments.json").await;
    assert_eq!(none["comments"], json!([]));
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
async fn the_public_log_is_shown_as_of_its_newest_checkpoint() {
    let deployment = TestDeployment::new().await;
    let html = answer(&deployment, "/public-log?lang=en").await;
    assert_eq!(html.status(), 200);
    assert!(text(&html).contains("Nothing has been published in the log yet."));
    let views = Views::new(
        deployment.client.clone(),
        deployment.settings.tables.views.clone(),
    );
    let lines = |confirmed| Logged {
        size: 8,
        lines: [("confirmed".to_owned(), confirmed)].into(),
        ..Logged::default()
    };
    let counted = LoggedCount {
        number: 2,
        newest: lines(7),
        ..LoggedCount::default()
    };
    views.note_logged_count(SLUG, &counted).await.unwrap();
    let published = PublishedLog {
        number: 2,
        origin: "sign.example.org/public-log/2".to_owned(),
        key: "sign.example.org/public-log/2+f04d2f7d+AYqI".to_owned(),
        size: 9,
        root: "vohheM31ddATUfxLECNQ+N/ElY0ln/2uJ0elorAiiLI=".to_owned(),
        at: "2026-11-27T14:03:00Z".parse().unwrap(),
        note: "note".to_owned(),
        needed: 0,
        witnesses: Vec::new(),
    };
    views.note_public_log(&published).await.unwrap();
    let count = read(&deployment, "/petitions/clean-rivers/count.json").await;
    let log = &count["public_log"];
    assert_eq!(
        (&log["origin"], &log["root"]),
        (&json!(published.origin), &json!(published.root))
    );
    assert_eq!(
        (&log["size"], &log["at"]),
        (&json!(9), &json!("2026-11-27T14:03:00Z"))
    );
    assert_eq!(log["lines"]["confirmed"], 7);
    assert_eq!(log["lines"]["invalidated_false_name"], 0);
    let html = answer(&deployment, "/public-log?lang=en").await;
    for shown in [&published.root, &published.key] {
        assert!(text(&html).contains(shown.as_str()), "{shown}");
    }
    let check = answer(&deployment, "/public-log/check?lang=en").await;
    assert_eq!(check.status(), 200);
    assert!(text(&check).contains("data-policy=\"/public-log/2/policy\""));
    let history = answer(&deployment, "/petitions/clean-rivers/history?lang=en").await;
    assert!(text(&history).contains("What the public log says"));
    assert!(text(&history).contains("when the log had 9 entries"));
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
        .insert("accept-language", "eo".parse().unwrap());
    let chosen = page.handle(chosen).await;
    assert_eq!(header(&chosen, "content-language"), "fr, es");
    assert!(
        text(&chosen).contains("Ríos limpios"),
        "no French text: the petition's own"
    );
    let mut unknown = get("/petitions/clean-rivers");
    unknown
        .headers_mut()
        .insert("accept-language", "eo".parse().unwrap());
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
async fn a_petition_closes_by_itself_and_no_cache_says_otherwise() {
    let deployment = TestDeployment::new().await;
    deployment.closes_by_itself(SLUG, -1).await;
    let seconds = |policy: &str| {
        let seconds = policy.split(", ").filter_map(|it| it.split_once('='));
        let seconds = seconds.map(|(_, seconds)| seconds.parse::<u64>().unwrap());
        seconds.collect::<Vec<_>>()
    };
    let open = answer(&deployment, "/petitions/clean-rivers").await;
    assert!(text(&open).contains("action=\"/petitions/clean-rivers/signatures\""));
    for path in [
        "/",
        "/petitions",
        "/petitions/clean-rivers",
        "/petitions/clean-rivers/check-mail",
    ] {
        let response = answer(&deployment, path).await;
        let [0, fresh, revalidating, failing] = seconds(header(&response, "cache-control"))[..]
        else {
            panic!("{path}");
        };
        assert_eq!((fresh, revalidating), (10, 60), "{path}");
        assert!((3_500..3_600).contains(&failing), "{path}: {failing}");
    }
    let deployment = TestDeployment::new().await;
    deployment.closes_by_itself(SLUG, 1).await;
    let closed = answer(&deployment, "/petitions/clean-rivers").await;
    assert!(text(&closed).contains("This petition is closed"));
    assert!(text(&closed).contains("can still be confirmed until"));
    assert!(!text(&closed).contains("<form"));
    let check_mail = answer(&deployment, "/petitions/clean-rivers/check-mail").await;
    assert!(!text(&check_mail).contains("Fill in the form again"));
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

    let page = Page::new(
        &deployment.settings.tables,
        &deployment.settings.base_url,
        &deployment.client,
    );
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
    assert!(text(&rules).ends_with(&format!("Sitemap: {BASE}/sitemap.xml\n")));
}

#[tokio::test]
async fn search_engines_find_every_petition_that_is_public() {
    let deployment = TestDeployment::empty().await;
    deployment.petition("a-draft", PetitionStatus::Draft).await;
    deployment.petition("is-open", PetitionStatus::Open).await;
    deployment.petition("was-open", closed(100)).await;
    let pages = layout::pages(Projection::Petitions, 1);
    let listed = json!({ "published_at": "2026-11-20T10:00:00Z" });
    deployment
        .view(&pages, "was-open#2026-11-20-a_b.c", &listed)
        .await;
    let map = answer(&deployment, "/sitemap.xml").await;
    assert_eq!(map.status(), 200);
    assert_eq!(header(&map, "content-type"), "application/xml");
    let places: Vec<_> = text(&map)
        .lines()
        .filter_map(|line| {
            line.strip_prefix("<url><loc>")?
                .strip_suffix("</loc></url>")
        })
        .collect();
    let paths = ["is-open", "was-open", "was-open/news/2026-11-20-a_b.c"];
    let expected = paths.map(|path| format!("{BASE}/petitions/{path}"));
    assert_eq!(places, expected);
    assert!(text(&map).trim_end().ends_with("</urlset>"));
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
        "/signers",
        "/comments.json",
        "/comments",
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
    let page = Page::new(
        &deployment.settings.tables,
        &deployment.settings.base_url,
        &deployment.client,
    );
    page.handle(get("/petitions/clean-rivers/news.json")).await;
    deployment.operations();
    page.handle(get("/petitions/clean-rivers/news/a")).await;
    assert_eq!(deployment.operations(), ["GetItem"], "warm");
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

#[tokio::test]
async fn where_signatures_come_from_is_shown_if_the_petition_chose_so() {
    let deployment = with_numbers().await;
    let (pk, sk) = layout::places(SLUG);
    let kept = json!({
        "table": {
            "as_of": "2026-11-20T09:00:00Z",
            "confirmed": 70,
            "at_least": { "AT": 10, "DE": 40 },
        },
        "counted": { "AT": 23, "DE": 51, "FR": 7 },
    });
    deployment.view(&pk, &sk, &kept).await;
    let paths = ["places", "places.json", "places.csv", "places.svg"];
    for name in paths {
        let path = format!("/petitions/clean-rivers/{name}");
        assert_eq!(answer(&deployment, &path).await.status(), 404, "{name}");
    }
    let page = answer(&deployment, "/petitions/clean-rivers?lang=en").await;
    assert!(!text(&page).contains("/places"));

    let petition = Petition {
        places: Some(ShownPlaces::Country),
        ..deployment::petition(SLUG, PetitionStatus::Open)
    };
    let petitions = layout::petition(Projection::Petitions, 1, SLUG);
    deployment
        .view(&petitions, layout::PETITION, &petition)
        .await;
    for page in ["", "/history"] {
        let path = format!("/petitions/clean-rivers{page}?lang=en");
        let html = answer(&deployment, &path).await;
        let link = "href=\"/petitions/clean-rivers/places?lang=en\"";
        assert!(text(&html).contains(link), "{path}");
    }
    let answers = paths.map(|name| format!("/petitions/clean-rivers/{name}?lang=en"));
    let [html, json, csv, svg] = answers.each_ref().map(|path| answer(&deployment, path));
    let (html, json, csv, svg) = tokio::join!(html, json, csv, svg);
    let page = text(&html);
    for part in [
        "Germany",
        "40",
        "57%",
        "Confirmed signatures at that time: 70",
        "20",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert_eq!(
        text(&csv),
        "country,at_least,confirmed,as_of\r\nDE,40,70,2026-11-20T09:00:00Z\r\nAT,10,70,2026-11-20T09:00:00Z\r\n"
    );
    let expected = json!({
        "by": "country",
        "table": {
            "as_of": "2026-11-20T09:00:00Z",
            "confirmed": 70,
            "countries": [{ "country": "DE", "at_least": 40 }, { "country": "AT", "at_least": 10 }],
            "others": 20,
        },
    });
    assert_eq!(
        serde_json::from_str::<Value>(text(&json)).unwrap(),
        expected
    );
    assert_eq!(header(&svg, "content-type"), "image/svg+xml");
    assert!(header(&svg, "content-security-policy").contains("style-src 'sha256-"));
    assert!(text(&svg).contains("<path class=\"s1\""));
    // What the table was made from is nowhere.
    for answer in [&html, &json, &csv, &svg] {
        let text = text(answer);
        assert!(!text.contains("FR") && !text.contains("France"), "{text}");
        assert!(!text.contains("counted\""), "{text}");
    }
}

#[tokio::test]
async fn a_petition_by_region_shows_its_regions_and_no_table_of_anything_else() {
    let deployment = with_numbers().await;
    let (pk, sk) = layout::places(SLUG);
    let kept = |rules: serde_json::Value| {
        json!({
            "table": {
                "as_of": "2026-11-20T09:00:00Z",
                "confirmed": 70,
                "at_least": { "Santa Fe": 10, "Entre Ríos": 40 },
                "rules": rules,
            },
            "counted": { "Santa Fe": 23, "Entre Ríos": 51, "Chaco": 7 },
        })
    };
    let petition = Petition {
        places: Some(ShownPlaces::Region("0a1b2c3d".to_owned())),
        ..deployment::petition(SLUG, PetitionStatus::Open)
    };
    let petitions = layout::petition(Projection::Petitions, 1, SLUG);
    deployment
        .view(&petitions, layout::PETITION, &petition)
        .await;
    // What was shown before, by countries or by other regions, stays in the table until there is another one.
    for earlier in [json!(null), json!("99999999")] {
        deployment.view(&pk, &sk, &kept(earlier)).await;
        let json = read(&deployment, "/petitions/clean-rivers/places.json").await;
        assert_eq!(json, json!({ "by": "region", "table": null }));
        let html = answer(&deployment, "/petitions/clean-rivers/places?lang=en").await;
        assert!(text(&html).contains("No area is shown"));
        let csv = answer(&deployment, "/petitions/clean-rivers/places.csv").await;
        assert_eq!(text(&csv), "region,at_least,confirmed,as_of\r\n");
    }
    deployment.view(&pk, &sk, &kept(json!("0a1b2c3d"))).await;
    let json = read(&deployment, "/petitions/clean-rivers/places.json").await;
    let expected = json!({
        "by": "region",
        "table": {
            "as_of": "2026-11-20T09:00:00Z",
            "confirmed": 70,
            "areas": [{ "area": "Entre Ríos", "at_least": 40 }, { "area": "Santa Fe", "at_least": 10 }],
            "others": 20,
        },
    });
    assert_eq!(json, expected);
    let csv = answer(&deployment, "/petitions/clean-rivers/places.csv").await;
    assert!(text(&csv).contains("Entre Ríos,40,70,2026-11-20T09:00:00Z\r\n"));
    let html = answer(&deployment, "/petitions/clean-rivers/places?lang=en").await;
    for part in ["By region", "Entre Ríos", "57%", "Other areas"] {
        assert!(text(&html).contains(part), "{part}: {}", text(&html));
    }
    assert!(!text(&html).contains("Chaco") && !text(&html).contains("places.svg"));
    let map = answer(&deployment, "/petitions/clean-rivers/places.svg").await;
    assert_eq!(map.status(), 404);
    let privacy = answer(&deployment, "/petitions/clean-rivers/privacy?lang=en").await;
    assert!(text(&privacy).contains("region or postcode area"));
    assert!(text(&privacy).contains("under which it is counted"));
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

fn views(deployment: &TestDeployment) -> Views {
    let tables = &deployment.settings.tables;
    Views::new(deployment.client.clone(), tables.views.clone())
}

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
        let page = Page::new(&deployment.settings.tables, BASE, &deployment.client);
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

async fn read_feed(deployment: &TestDeployment, path: &str) -> Value {
    serde_json::from_str(text(&answer(deployment, path).await)).unwrap()
}

#[tokio::test]
async fn only_the_sites_that_a_petition_names_may_show_it_in_a_frame() {
    let deployment = with_numbers().await;
    let none = answer(&deployment, "/petitions/clean-rivers/embed").await;
    assert_eq!(none.status(), 404, "it names no site");
    let share = answer(&deployment, "/petitions/clean-rivers/share?lang=en").await;
    assert!(!text(&share).contains("embed.js"));

    let mut petition = deployment::petition(SLUG, PetitionStatus::Open);
    petition.embed_on = vec!["https://river.example.org".into()];
    let pk = layout::petition(Projection::Petitions, 1, SLUG);
    deployment.view(&pk, layout::PETITION, &petition).await;
    let framed = answer(&deployment, "/petitions/clean-rivers/embed?lang=en").await;
    let policy = header(&framed, "content-security-policy");
    assert!(
        policy.ends_with("frame-ancestors 'self' https://river.example.org"),
        "{policy}"
    );
    let html = text(&framed);
    assert!(html.contains("<base target=\"_top\">") && html.contains("name=\"email\""));
    assert!(html.contains("<meta name=\"robots\" content=\"noindex\">"));
    let count = answer(&deployment, "/petitions/clean-rivers/embed/count?lang=en").await;
    assert!(header(&count, "content-security-policy").ends_with(" https://river.example.org"));
    assert!(text(&count).contains("?lang=en#sign\"") && !text(&count).contains("<form"));
    for page in ["", "/share", "/signers", "/history"] {
        let page = answer(&deployment, &format!("/petitions/clean-rivers{page}")).await;
        assert!(header(&page, "content-security-policy").ends_with("frame-ancestors 'none'"));
    }
    let share = answer(&deployment, "/petitions/clean-rivers/share?lang=en").await;
    for part in [
        "<li><bdi dir=\"ltr\">https://river.example.org</bdi></li>",
        "/embed.js",
        "data-countersign=",
    ] {
        assert!(text(&share).contains(part), "{part} in {}", text(&share));
    }
    let script = answer(&deployment, "/embed.js").await;
    assert_eq!(
        header(&script, "content-type"),
        "text/javascript; charset=utf-8"
    );
}

#[tokio::test]
async fn a_petition_is_shared_by_links_and_by_a_code() {
    let deployment = with_numbers().await;
    deployment.petition("a-draft", PetitionStatus::Draft).await;
    let page = answer(&deployment, "/petitions/clean-rivers/share?lang=en").await;
    assert_eq!(page.status(), 200);
    let html = text(&page);
    assert!(html.contains("https://share.joinmastodon.org/#text=Clean%20rivers%20https"));
    assert!(html.contains("href=\"/petitions/clean-rivers/qr.svg\"") && html.contains("<svg"));
    let code = answer(&deployment, "/petitions/clean-rivers/qr.svg").await;
    assert_eq!(header(&code, "content-type"), "image/svg+xml");
    assert!(text(&code).starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""));
    let petition = answer(&deployment, "/petitions/clean-rivers?lang=en").await;
    assert!(text(&petition).contains("href=\"/petitions/clean-rivers/share?lang=en\""));
    assert!(html.contains("Will%20you%20sign"));
    deployment.petition("clean-sea", closed(100)).await;
    let page = answer(&deployment, "/petitions/clean-sea/share?lang=en").await;
    assert!(text(&page).contains("This petition is closed. You can still share its page."));
    assert!(!text(&page).contains("Will%20you%20sign"));
    for path in [
        "none-such/share",
        "none-such/qr.svg",
        "a-draft/share",
        "a-draft/qr.svg",
    ] {
        let path = format!("/petitions/{path}");
        assert_eq!(answer(&deployment, &path).await.status(), 404, "{path}");
    }
}

/// The petition gets a picture of its own, which then is on the card at another address than `before`.
async fn with_photo(deployment: &TestDeployment, page: &Page, before: &str) {
    let mut petition = deployment::petition(SLUG, PetitionStatus::Open);
    petition.pictures = pictures();
    petition.has_card_picture = true;
    let pk = layout::petition(Projection::Petitions, 1, SLUG);
    deployment.view(&pk, layout::PETITION, &petition).await;
    let mut photo = Vec::new();
    let (width, height) = CardPicture::SIZE;
    image::RgbImage::from_pixel(width, height, image::Rgb([90, 60, 20]))
        .write_with_encoder(image::codecs::jpeg::JpegEncoder::new(&mut photo))
        .unwrap();
    let put = async |hash: u8, jpeg: Vec<u8>| {
        let card = KeptCard {
            hash: format!("{hash:02x}").repeat(16).try_into().unwrap(),
            jpeg: CardPicture::new(jpeg).unwrap(),
        };
        deployment.view(&pk, layout::CARD, &card).await;
    };
    // What cannot be drawn, and of another picture than the petition has: the words are drawn, and not remembered.
    put(1, b"damaged".to_vec()).await;
    let page = &page.clone();
    tokio::time::sleep(views::store::MAX_AGE).await;
    let answered = page.handle(get(before)).await;
    let path = before.replace(".png", ".jpg");
    assert_eq!(header(&answered, "location"), path);
    let without = page.handle(get(&path)).await;
    assert_eq!(header(&without, "content-type"), "image/png");
    put(15, photo).await;
    let with = page.handle(get(&path)).await;
    assert_eq!(header(&with, "content-type"), "image/jpeg");
    assert!(with.body().len() < 60 * 1024);
    // An instance draws it once, and reads no picture again.
    deployment.embedded.record_requests(true);
    deployment.embedded.clear_requests();
    let again = page.handle(get(&path)).await;
    assert_eq!(again.body().as_ref(), with.body().as_ref());
    let read = deployment.embedded.requests();
    assert_eq!(read.len(), 1, "{read:?}");
    deployment.embedded.record_requests(false);
}

#[tokio::test]
async fn a_page_from_a_source_is_counted_and_stored_nowhere() {
    let deployment = with_numbers().await;
    deployment.counts_sources().await;
    let page = Page::new(
        &deployment.settings.tables,
        &deployment.settings.base_url,
        &deployment.client,
    );
    let path = "/petitions/clean-rivers?lang=en&source=flyer-may";
    let opened = page.handle(get(path)).await;
    assert_eq!(opened.status(), 200);
    assert_eq!(header(&opened, "cache-control"), "no-store");
    assert_eq!(header(&opened, "set-cookie"), "");
    let html = text(&opened);
    assert!(html.contains("<input type=\"hidden\" name=\"source\" value=\"flyer-may\">"));
    // The language changes and the source stays; search engines and those who share find the page itself.
    assert!(html.contains("href=\"/petitions/clean-rivers?lang=es&#38;source=flyer-may\""));
    let canonical =
        format!("<link rel=\"canonical\" href=\"{BASE}/petitions/clean-rivers?lang=en\">");
    assert!(html.contains(&canonical));
    assert_eq!(deployment.counted_of("flyer-may").await, [1, 0, 0]);

    let mut head = get(path);
    *head.method_mut() = Method::HEAD;
    let mut prefetch = get(path);
    let purpose = "prefetch;prerender".parse().unwrap();
    prefetch.headers_mut().insert("sec-purpose", purpose);
    for request in [
        head,
        prefetch,
        get("/petitions/clean-rivers/embed/count?source=flyer-may"),
    ] {
        page.handle(request).await;
    }
    let plain = answer(&deployment, "/petitions/clean-rivers?lang=en").await;
    for unknown in ["flyer", "Flyer-may", "", "%22%3E"] {
        let path = format!("/petitions/clean-rivers?lang=en&source={unknown}");
        let unknown = page.handle(get(&path)).await;
        assert_eq!(text(&unknown), text(&plain), "{path}");
        assert!(header(&unknown, "cache-control").starts_with("public, "));
    }
    page.write_visits().await;
    assert_eq!(deployment.counted_of("flyer-may").await, [1, 0, 0]);
    let privacy = page
        .handle(get("/petitions/clean-rivers/privacy?lang=en"))
        .await;
    assert!(text(&privacy).contains("such as a flyer"));
    deployment.petition("clean-sea", PetitionStatus::Open).await;
    let privacy = page
        .handle(get("/petitions/clean-sea/privacy?lang=en"))
        .await;
    assert!(!text(&privacy).contains("such as a flyer"));
}

#[tokio::test]
async fn many_views_are_few_writes_and_none_is_lost() {
    let deployment = with_numbers().await;
    deployment.counts_sources().await;
    let page = Page::new(
        &deployment.settings.tables,
        &deployment.settings.base_url,
        &deployment.client,
    );
    deployment.operations();
    for number in 0..60 {
        let code = if number % 3 == 0 {
            "newsletter"
        } else {
            "flyer-may"
        };
        let path = format!("/petitions/clean-rivers?source={code}");
        assert_eq!(page.handle(get(&path)).await.status(), 200);
    }
    let writes = deployment.operations().into_iter();
    let writes = writes.filter(|it| it == "TransactWriteItems").count();
    assert!((6..=8).contains(&writes), "{writes}");
    // Those that a throttled write could not count are counted later, and the page does not wait for it.
    let throttle = Fault::new("TransactWriteItems", Effect::Throttle).times(3);
    deployment.embedded.inject(throttle);
    page.write_visits().await;
    assert!(deployment.counted_of("flyer-may").await[0] < 40);
    tokio::time::sleep(Duration::from_millis(100)).await;
    deployment.embedded.clear_faults();
    page.write_visits().await;
    assert_eq!(deployment.counted_of("flyer-may").await, [40, 0, 0]);
    assert_eq!(deployment.counted_of("newsletter").await, [20, 0, 0]);
}

#[tokio::test]
async fn a_frame_passes_its_source_on() {
    let deployment = with_numbers().await;
    deployment.counts_sources().await;
    let mut petition = deployment::petition(SLUG, PetitionStatus::Open);
    petition.embed_on = vec!["https://river.example.org".into()];
    petition.sources = vec![Source {
        code: "blog".into(),
        short: None,
    }];
    let pk = layout::petition(Projection::Petitions, 1, SLUG);
    deployment.view(&pk, layout::PETITION, &petition).await;
    let framed = answer(
        &deployment,
        "/petitions/clean-rivers/embed?lang=en&source=blog",
    )
    .await;
    assert!(text(&framed).contains("name=\"source\" value=\"blog\""));
    assert_eq!(header(&framed, "cache-control"), "no-store");
    assert_eq!(deployment.counted_of("blog").await, [1, 0, 0]);
    let count = answer(
        &deployment,
        "/petitions/clean-rivers/embed/count?lang=en&source=blog",
    )
    .await;
    assert!(text(&count).contains("?lang=en&#38;source=blog#sign"));
    assert!(header(&count, "cache-control").starts_with("public, "));
    assert_eq!(deployment.counted_of("blog").await, [1, 0, 0]);
}

#[tokio::test]
async fn a_short_link_leads_to_the_petition_with_its_source() {
    let deployment = with_numbers().await;
    deployment.counts_sources().await;
    deployment.petition("a-draft", PetitionStatus::Draft).await;
    let views = Views::new(
        deployment.client.clone(),
        deployment.settings.tables.views.clone(),
    );
    for (code, slug) in [
        ("rivers", SLUG),
        ("may", SLUG),
        ("earlier", SLUG),
        ("soon", "a-draft"),
        ("nowhere", "none-such"),
    ] {
        assert_eq!(views.claim_short_link(code, slug).await.unwrap(), None);
    }
    for (path, location) in [
        ("/s/rivers", "/petitions/clean-rivers"),
        ("/s/RIVERS", "/petitions/clean-rivers"),
        ("/s/may", "/petitions/clean-rivers?source=flyer-may"),
        (
            "/s/may?lang=es&x=y",
            "/petitions/clean-rivers?lang=es&source=flyer-may",
        ),
        // It may be printed on something that is still about.
        ("/s/earlier", "/petitions/clean-rivers"),
    ] {
        let found = answer(&deployment, path).await;
        assert_eq!(found.status(), 302, "{path}");
        assert_eq!(header(&found, "location"), location);
        assert!(header(&found, "cache-control").starts_with("public, max-age=0, s-maxage=10, "));
    }
    for path in [
        "/s/none",
        "/s/soon",
        "/s/nowhere",
        "/s/",
        "/s/a_b",
        "/s/rivers/more",
    ] {
        assert_eq!(answer(&deployment, path).await.status(), 404, "{path}");
    }
    let code = async |path: &str| {
        let code = answer(&deployment, &format!("/petitions/clean-rivers/{path}")).await;
        assert_eq!(code.status(), 200);
        text(&code).to_owned()
    };
    for (path, url) in [
        ("qr.svg", "/s/rivers"),
        ("qr.svg?source=flyer-may", "/s/may"),
        (
            "qr.svg?source=newsletter",
            "/petitions/clean-rivers?source=newsletter",
        ),
        ("qr.svg?source=unknown", "/s/rivers"),
    ] {
        let expected = pages::code::file(&format!("{BASE}{url}")).unwrap();
        assert_eq!(code(path).await, expected, "{path}");
    }
    let share = answer(&deployment, "/petitions/clean-rivers/share?lang=en").await;
    assert!(text(&share).contains("sign.example.org/s/rivers</bdi>"));
}

#[tokio::test]
async fn a_shared_link_has_a_picture_that_caches_keep() {
    let deployment = with_numbers().await;
    deployment.petition("a-draft", PetitionStatus::Draft).await;
    let page = Page::new(
        &deployment.settings.tables,
        &deployment.settings.base_url,
        &deployment.client,
    );
    let path = "/petitions/clean-rivers/card/en/0.png";
    let html = page.handle(get("/petitions/clean-rivers?lang=en")).await;
    let tag = format!("<meta property=\"og:image\" content=\"{BASE}{path}\">");
    assert!(text(&html).contains(&tag), "{}", text(&html));
    let picture = page.handle(get(path)).await;
    assert_eq!(picture.status(), 200);
    assert_eq!(header(&picture, "content-type"), "image/png");
    assert!(header(&picture, "cache-control").starts_with("public, max-age=0, s-maxage=3600, "));
    // Binary, which the gateway gets as base64.
    assert!(matches!(picture.body(), Body::Binary(_)));
    let png = picture.body().as_ref();
    assert!(png.starts_with(b"\x89PNG\r\n\x1a\n") && png.len() < 60 * 1024);
    let mut known = get(path);
    let tag = header(&picture, "etag").parse().unwrap();
    known.headers_mut().insert("if-none-match", tag);
    let again = page.handle(known).await;
    assert_eq!((again.status().as_u16(), again.body().len()), (304, 0));

    // Other numbers and pages that do not know it lead to the current one; made-up addresses are drawn nothing.
    for old in ["en/10.png", "en/4000.png", "en.png"] {
        let old = format!("/petitions/clean-rivers/card/{old}");
        let response = page.handle(get(&old)).await;
        assert_eq!(response.status(), 303, "{old}");
        assert_eq!(header(&response, "location"), path);
        assert!(header(&response, "cache-control").starts_with("public, max-age=0, s-maxage=10, "));
    }
    for none in [
        "clean-rivers/card/xx/0.png",
        "clean-rivers/card/xx.png",
        "clean-rivers/card/en/00.png",
        "clean-rivers/card/en/+0.png",
        "clean-rivers/card/en/-1.png",
        "clean-rivers/card/en/0",
        "clean-rivers/card/en",
        "a-draft/card/en/0.png",
        "a-draft/card/en.png",
        "none-such/card/en/0.png",
    ] {
        let none = format!("/petitions/{none}");
        assert_eq!(page.handle(get(&none)).await.status(), 404, "{none}");
    }

    // The number goes on, and so does the address.
    let signatures = layout::petition(Projection::Signatures, 1, SLUG);
    let count = Count {
        confirmed: 1_234,
        ..Count::default()
    };
    deployment.view(&signatures, layout::COUNT, &count).await;
    let response = page.handle(get(path)).await;
    let next = "/petitions/clean-rivers/card/en/1200.png";
    assert_eq!(header(&response, "location"), next);
    let grown = page.handle(get(next)).await;
    assert_ne!(grown.body().as_ref(), picture.body().as_ref());

    with_photo(&deployment, &page, next).await;

    let share = page
        .handle(get("/petitions/clean-rivers/share?lang=en"))
        .await;
    let current = format!(
        "<meta property=\"og:image\" content=\"{BASE}/petitions/clean-rivers/card/en.png\">"
    );
    assert!(text(&share).contains(&current));
}

/// Ada is shown by name, and six have confirmed.
#[tokio::test]
async fn nobody_is_named_before_as_many_have_confirmed_as_the_petition_promised() {
    let deployment = with_numbers().await;
    let petitions = layout::petition(Projection::Petitions, 1, SLUG);
    let promises = async |confirmed| {
        let petition = Petition {
            names_from: NamesFrom::new(confirmed),
            embed_on: vec!["https://river.example.org".to_owned()],
            organisations: Organisations {
                allowed: true,
                approval: false,
            },
            ..deployment::petition(SLUG, PetitionStatus::Open)
        };
        deployment
            .view(&petitions, layout::PETITION, &petition)
            .await;
    };
    let path = |end: &str| format!("/petitions/{SLUG}{end}");
    let promise =
        |number| format!("shown only while at least {number} people have confirmed. Still needed");
    promises(7).await;
    let pages = [
        "?lang=en",
        "/signers?lang=en",
        "/comments?lang=en",
        "/organisations?lang=en",
    ];
    for end in pages {
        let page = answer(&deployment, &path(end)).await;
        assert!(
            text(&page).contains(&format!("{}: 1.", promise(7))),
            "{end}"
        );
        assert!(!text(&page).contains("Lovelace"), "{end}");
    }
    let found = search(&deployment, NAMES, "q=ada").await;
    assert!(!text(&found).contains("Lovelace") && text(&found).contains(&promise(7)));
    let none = read(&deployment, &path("/signers.json")).await;
    assert_eq!(
        none,
        json!({ "signers": [], "not_shown": null, "next": null })
    );
    let facts = read(&deployment, &path("/petition.json")).await;
    assert_eq!(facts["names_from"], 7);
    for end in ["/embed?lang=en", "/endorse?lang=en", "/privacy?lang=en"] {
        let page = answer(&deployment, &path(end)).await;
        assert!(
            text(&page).contains("while at least 7 people have confirmed."),
            "{end}"
        );
    }

    promises(6).await;
    for end in &pages[..2] {
        let page = answer(&deployment, &path(end)).await;
        assert!(text(&page).contains("Lovelace"), "{end}");
        assert!(!text(&page).contains("Still needed"), "{end}");
    }
    assert!(text(&search(&deployment, NAMES, "q=ada").await).contains("Lovelace"));
    let some = read(&deployment, &path("/signers.json")).await;
    assert_eq!(some["signers"].as_array().unwrap().len(), 1);
}

/// The addresses of the posters that the page for sharing links, in the order of the page.
async fn posters(page: &Page) -> Vec<String> {
    let share = page
        .handle(get("/petitions/clean-rivers/share?lang=en"))
        .await;
    let links = text(&share).split("href=\"").skip(1);
    let links = links.filter_map(|link| link.split('"').next());
    let links = links.filter(|link| link.contains("/poster/"));
    links.map(str::to_owned).collect()
}

#[tokio::test]
async fn a_poster_of_each_text_is_drawn_while_people_can_sign() {
    let deployment = with_numbers().await;
    deployment.counts_sources().await;
    deployment.petition("a-draft", PetitionStatus::Draft).await;
    deployment.petition("clean-sea", closed(100)).await;
    let page = Page::new(
        &deployment.settings.tables,
        &deployment.settings.base_url,
        &deployment.client,
    );
    let linked = posters(&page).await;
    let of = |language: &str, size: &str| {
        format!("/petitions/clean-rivers/poster/{language}/{size}.pdf")
    };
    let each = ["en", "es"].map(|tag| [of(tag, "a4"), of(tag, "a3")]);
    assert_eq!(linked, each.concat());
    let mut different = Vec::new();
    let sources = ["?source=flyer-may", "?source=newsletter"].map(|it| of("en", "a4") + it);
    for path in linked.iter().chain(&sources) {
        let drawn = page.handle(get(path)).await;
        assert_eq!(drawn.status(), 200, "{path}");
        assert_eq!(header(&drawn, "content-type"), "application/pdf");
        assert!(header(&drawn, "cache-control").starts_with("public, max-age=0, s-maxage=10, "));
        // Binary, which the gateway gets as base64.
        assert!(matches!(drawn.body(), Body::Binary(_)));
        let pdf = drawn.body().as_ref().to_vec();
        assert!(
            pdf.starts_with(b"%PDF-1.7") && pdf.len() < 100 * 1024,
            "{}",
            pdf.len()
        );
        assert!(!different.contains(&pdf), "{path}");
        different.push(pdf);
    }
    let drawn = page.handle(get(&of("es", "a3"))).await;
    let name = "attachment; filename=\"clean-rivers-es-a3.pdf\"";
    assert_eq!(header(&drawn, "content-disposition"), name);
    let mut known = get(&of("es", "a3"));
    let tag = header(&drawn, "etag").parse().unwrap();
    known.headers_mut().insert("if-none-match", tag);
    assert_eq!(page.handle(known).await.status(), 304);
    let unknown = page
        .handle(get(&(of("en", "a4") + "?source=unknown")))
        .await;
    assert_eq!(unknown.body().as_ref(), different[0]);
    for none in [
        "clean-rivers/poster/fr/a4.pdf",
        "clean-rivers/poster/EN/a4.pdf",
        "clean-rivers/poster/en/a5.pdf",
        "clean-rivers/poster/en/a4",
        "clean-rivers/poster/en",
        "a-draft/poster/en/a4.pdf",
        "none-such/poster/en/a4.pdf",
        // Nobody can sign it.
        "clean-sea/poster/en/a4.pdf",
    ] {
        let none = format!("/petitions/{none}");
        assert_eq!(page.handle(get(&none)).await.status(), 404, "{none}");
    }
    let share = page.handle(get("/petitions/clean-sea/share?lang=en")).await;
    assert!(!text(&share).contains("/poster/"));
}

#[tokio::test]
async fn a_poster_says_what_the_petition_says_and_has_its_picture_if_that_can_be_read() {
    let deployment = with_numbers().await;
    let page = Page::new(
        &deployment.settings.tables,
        &deployment.settings.base_url,
        &deployment.client,
    );
    let path = "/petitions/clean-rivers/poster/en/a4.pdf";
    let drawn = async || {
        tokio::time::sleep(views::store::MAX_AGE).await;
        let drawn = page.handle(get(path)).await;
        (drawn.status().as_u16(), drawn.body().as_ref().to_vec())
    };
    let pk = layout::petition(Projection::Petitions, 1, SLUG);
    let mut petition = deployment::petition(SLUG, PetitionStatus::Open);
    let (_, before) = drawn().await;
    let entitled = async |petition: &mut Petition, title: &str| {
        let text = petition.texts.get_mut("en").unwrap();
        text.title = title.to_owned();
        deployment.view(&pk, layout::PETITION, petition).await;
    };
    // Signs are left out; letters that the fonts lack would be boxes.
    entitled(&mut petition, "Clean rivers \u{1f41f}").await;
    let (status, with_a_sign) = drawn().await;
    assert_eq!(status, 200);
    entitled(&mut petition, "\u{6e05}\u{6d01}\u{7684}\u{6cb3}\u{6d41}").await;
    assert_eq!(drawn().await.0, 404);
    assert_eq!(posters(&page).await.len(), 2, "of the other text");
    entitled(&mut petition, "Clean rivers now").await;
    let (_, renamed) = drawn().await;
    assert!(renamed != before && renamed != with_a_sign);

    petition.pictures = pictures();
    petition.has_card_picture = true;
    deployment.view(&pk, layout::PETITION, &petition).await;
    let put = async |jpeg: Vec<u8>| {
        let card = KeptCard {
            hash: "0f".repeat(16).try_into().unwrap(),
            jpeg: CardPicture::new(jpeg).unwrap(),
        };
        deployment.view(&pk, layout::CARD, &card).await;
    };
    put(b"damaged".to_vec()).await;
    let (status, without) = drawn().await;
    assert_eq!(status, 200);
    let mut photo = Vec::new();
    image::RgbImage::from_pixel(544, 630, image::Rgb([90, 60, 20]))
        .write_with_encoder(image::codecs::jpeg::JpegEncoder::new(&mut photo))
        .unwrap();
    let size = photo.len();
    put(photo).await;
    let (_, with) = drawn().await;
    assert!(
        with.len() > without.len() + size / 2,
        "{} {}",
        with.len(),
        without.len()
    );
    let (_, again) = drawn().await;
    assert!(again == with);
}

/// A CDN keeps one copy for all who read this address, whatever their browsers prefer.
#[tokio::test]
async fn a_feed_depends_on_its_address_alone() {
    let deployment = TestDeployment::new().await;
    let reads = async |path: &str, accepted: &'static str| {
        let mut request = get(&format!("/petitions/{SLUG}/{path}"));
        let accepted = HeaderValue::from_static(accepted);
        request.headers_mut().insert("accept-language", accepted);
        let page = Page::new(&deployment.settings.tables, BASE, &deployment.client);
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
