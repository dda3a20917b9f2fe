//! What the signer's own page and the file with its data say.

use events::link::Purpose;
use events::signature::Command;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use test_support::deployment::{self, SLUG, TestDeployment, get, header, post, text};
use test_support::signer::Signer;
use views::count::Count;
use views::petition::{NamesFrom, Petition, PetitionStatus};
use views::{Projection, layout};

use crate::{act, confirmed, instance, see};

#[tokio::test]
async fn the_page_shows_what_was_signed_and_changes_nothing() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    let response = see(&deployment, &token).await;
    assert_eq!(response.status(), 200);
    for held in [
        "Ada Lovelace",
        "ada@example.org",
        "London",
        "United Kingdom",
        "&#60;b&#62;For",
    ] {
        assert!(text(&response).contains(held), "{held}");
    }
    let action = format!("action=\"/signature/{token}?lang=en&#38;shown=");
    assert!(text(&response).contains(&action));
    assert_eq!(header(&response, "cache-control"), "no-store");
    assert_eq!(deployment.events().await, 2);
}

#[tokio::test]
async fn the_page_says_how_many_are_missing_until_names_are_shown() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    let petitions = layout::petition(Projection::Petitions, 1, SLUG);
    let promising = Petition {
        names_from: NamesFrom::new(100),
        ..deployment::petition(SLUG, PetitionStatus::Open)
    };
    deployment
        .view(&petitions, layout::PETITION, &promising)
        .await;
    let count = |confirmed| Count {
        submitted: confirmed,
        confirmed,
        ..Count::default()
    };
    let signatures = layout::petition(Projection::Signatures, 1, SLUG);
    deployment
        .view(&signatures, layout::COUNT, &count(42))
        .await;
    let hint = "shown only while at least 100 people have confirmed.";
    let page = see(&deployment, &format!("{token}?lang=en")).await;
    assert!(text(&page).contains(hint), "{}", text(&page));
    act(&deployment, &token, "act=show&details=1").await;
    let page = see(&deployment, &format!("{token}?lang=en&done=show")).await;
    for said in [
        "Yes, once at least 100 people have confirmed. Still needed: 58.",
        "in the list of signers once at least 100 people have confirmed. Still needed: 58.",
    ] {
        assert!(text(&page).contains(said), "{said}: {}", text(&page));
    }
    deployment
        .view(&signatures, layout::COUNT, &count(100))
        .await;
    let page = see(&deployment, &format!("{token}?lang=en&done=show")).await;
    assert!(text(&page).contains("your name can now appear"));
    assert!(!text(&page).contains("Still needed"));
}

#[tokio::test]
async fn every_notice_of_a_signature_leads_on() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let own_page = format!("href=\"/signature/{token}?lang=en\"");
    let petition = "href=\"https://sign.example.org/petitions/clean-rivers?lang=en\"";
    for form in ["act=erase", "act=fresh-link", &"x".repeat(2_000)] {
        let response = act(&deployment, &token, form).await;
        assert!(text(&response).contains(&own_page), "{form:.20}");
    }
    let response = act(&deployment, &token, "act=erase&sure=yes").await;
    assert!(text(&response).contains(petition), "now");
    assert!(
        text(&see(&deployment, &token).await).contains(petition),
        "and later"
    );
    let long_ago = Timestamp::now() - Purpose::OwnPage.lifetime() - SignedDuration::from_secs(1);
    let expired = signer.token_of(Purpose::OwnPage, 1, long_ago);
    assert!(text(&see(&deployment, &expired).await).contains(petition));
    assert!(text(&see(&deployment, "x").await).contains("class=\"go\" href=\"/?lang=en\""));
}

#[tokio::test]
async fn every_address_keeps_the_languages_of_the_reader() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    let path = format!("/signature/{token}?lang=fr&text=es");
    let my_signature = instance(&deployment);
    let acts = async |form: &str| my_signature.handle(post(&path, form)).await;
    let hidden = acts("act=hide").await;
    assert_eq!(header(&hidden, "location"), format!("{path}&done=hide"));
    let own_page = format!("href=\"{}\"", path.replace('&', "&#38;"));
    for form in ["act=erase", "act=fresh-link", "act=show&details=9"] {
        let response = acts(form).await;
        assert!(
            text(&response).contains(&own_page),
            "{form}: {}",
            text(&response)
        );
    }
    let petition = "href=\"https://sign.example.org/petitions/clean-rivers?lang=fr&#38;text=es\"";
    for form in ["act=replace-links", "act=withdraw"] {
        let response = acts(form).await;
        assert!(
            text(&response).contains(petition),
            "{form}: {}",
            text(&response)
        );
    }
}

#[tokio::test]
async fn everything_that_is_held_can_be_had_as_a_file() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let my_signature = instance(&deployment);
    let path = format!("/signature/{token}?lang=en&format=json");
    let file = || get(&path);
    let response = my_signature.handle(file()).await;
    assert_eq!(header(&response, "content-type"), "application/json");
    assert_eq!(header(&response, "cache-control"), "no-store");
    assert!(header(&response, "content-disposition").starts_with("attachment"));
    let data: Value = serde_json::from_str(text(&response)).unwrap();
    assert_eq!(data["email"], "ada@example.org");
    assert_eq!(data["status"], "confirmed");
    assert_eq!(data["history"][1]["what"], "SignatureConfirmed");
    assert_eq!(deployment.events().await, 2);

    signer.does(Command::Erase).await;
    assert_eq!(my_signature.handle(file()).await.status(), 410);
}

#[tokio::test]
async fn the_page_tells_how_the_data_ended() {
    for (command, said) in [
        (Command::Erase, "Your data has been erased"),
        (Command::ExpireData, "Your signature still counts."),
    ] {
        let deployment = TestDeployment::new().await;
        let (signer, token) = confirmed(&deployment).await;
        signer.does(command).await;
        assert!(text(&see(&deployment, &token).await).contains(said));
    }
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    signer.does(Command::Withdraw).await;
    signer.does(Command::ExpireData).await;
    let page = see(&deployment, &token).await;
    assert!(text(&page).contains("Your signature does not count."));
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let purge = Command::Purge {
        asked_before: Timestamp::MAX,
    };
    signer.does(purge).await;
    let page = see(&deployment, &signer.token(Purpose::OwnPage, 1)).await;
    assert!(text(&page).contains("It was never counted"));
}
