//! Who has signed, by name.

mod search;

use lambda_http::{Body, Response};
use serde_json::json;
use test_support::deployment::{self, SLUG, TestDeployment, post, text};
use views::count::Signer;
use views::petition::{NamesFrom, Organisations, Petition, PetitionStatus};
use views::{Projection, layout};

use crate::support::{answer, instance, read, with_numbers};

const NAMES: &str = "/petitions/clean-rivers/signers?lang=en";

/// Sends a search as a form.
async fn search(deployment: &TestDeployment, path: &str, form: &str) -> Response<Body> {
    instance(deployment).handle(post(path, form)).await
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
    let pages = ["?lang=en", "/signers?lang=en", "/comments?lang=en"];
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
    for end in [
        "/embed?lang=en",
        "/endorse?lang=en",
        "/organisations?lang=en",
        "/privacy?lang=en",
    ] {
        let page = answer(&deployment, &path(end)).await;
        assert!(
            text(&page).contains("while at least 7 people have confirmed"),
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
