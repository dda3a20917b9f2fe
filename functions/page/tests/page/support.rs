//! One petition with numbers, and requests to the function that shows it.

use lambda_http::{Body, Response};
use page::Page;
use serde_json::{Value, json};
use test_support::deployment::{SLUG, TestDeployment, get, header, text};
use views::count::{Count, Signer};
use views::explained::ExplainedCount;
use views::petition::Article;
use views::picture::{PetitionPicture, Picture, Pictures};
use views::{Projection, Views, layout};

/// A new instance of the function, which remembers nothing.
pub(crate) fn instance(deployment: &TestDeployment) -> Page {
    Page::new(
        &deployment.settings.tables,
        &deployment.settings.base_url,
        &deployment.client,
    )
}

/// What a new instance answers.
pub(crate) async fn answer(deployment: &TestDeployment, path: &str) -> Response<Body> {
    instance(deployment).handle(get(path)).await
}

/// What programs read at `path`.
pub(crate) async fn read(deployment: &TestDeployment, path: &str) -> Value {
    let response = answer(deployment, path).await;
    assert_eq!(response.status(), 200, "{path}");
    assert_eq!(header(&response, "content-type"), "application/json");
    assert_eq!(header(&response, "access-control-allow-origin"), "*");
    serde_json::from_str(text(&response)).unwrap()
}

/// Numbers of today and of the published snapshot, one name, one day and one article.
pub(crate) async fn with_numbers() -> TestDeployment {
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

/// One picture, of the petition and of its organiser.
pub(crate) fn pictures() -> Pictures {
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

/// The views, as other functions read and write them.
pub(crate) fn views(deployment: &TestDeployment) -> Views {
    let tables = &deployment.settings.tables;
    Views::new(deployment.client.clone(), tables.views.clone())
}
