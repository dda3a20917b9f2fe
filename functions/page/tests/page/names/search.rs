//! The search for names.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use test_support::deployment::{self, SLUG, TestDeployment, header, post, text};
use views::count::Signer;
use views::petition::{Petition, PetitionStatus};
use views::{Projection, layout};

use super::{NAMES, search};
use crate::support::{instance, with_numbers};

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
    let page = instance(&deployment);
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
