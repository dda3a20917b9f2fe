//! Comments of signers.

use events::signature::SHOW_COMMENT;
use serde_json::{Value, json};
use test_support::deployment::{self, SLUG, TestDeployment, header, text};
use views::count::Comment;
use views::petition::{Consent, Form, Petition, PetitionStatus};
use views::{Projection, layout};

use crate::support::{answer, read};

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
