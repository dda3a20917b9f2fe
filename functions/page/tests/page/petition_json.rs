//! What programs read about a petition.

use serde_json::json;
use test_support::deployment::{self, BASE, SLUG, TestDeployment, get, header};
use views::petition::{
    Addressee, Organiser, OrganiserKind, Outcome, OutcomeKind, OutcomeText, PetitionStatus,
    ReachedGoal,
};
use views::{Projection, layout};

use crate::support::{instance, pictures, read};

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
    let page = instance(&deployment);
    let policy = page.handle(get(path)).await;
    assert!(header(&policy, "cache-control").contains("stale-if-error=35"));
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
