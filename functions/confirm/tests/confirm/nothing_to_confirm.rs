//! Links to signatures that are erased, withdrawn or set aside, and to petitions that take none.

use events::link::Purpose;
use events::signature::{Command, SignatureStatus};
use jiff::Timestamp;
use test_support::deployment::{SLUG, TestDeployment, closed, get, post, text};
use test_support::person::a_signer;
use test_support::signer::Signer;
use views::petition::PetitionStatus;
use views::{Projection, layout};

use crate::{PETITION, confirm_page, instance, press};

#[tokio::test]
async fn an_erased_signature_is_gone() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::Confirm, 1);
    signer.does(Command::Erase).await;
    let response = press(&deployment, &token).await;
    assert_eq!(response.status(), 410);
    assert!(
        text(&response).contains(&format!("href=\"{PETITION}\"")),
        "a way back"
    );
    assert_eq!(signer.standing().await, SignatureStatus::Erased);
}

#[tokio::test]
async fn an_erasure_by_the_organisers_is_said_to_be_theirs() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::Confirm, 1);
    let by_an_operator = deployment.signature_log().by(events::envelope::Actor {
        operator: Some("Beatrix".to_owned()),
        ..events::envelope::Actor::default()
    });
    let (id, now) = (events::ids::CommandId::random(), Timestamp::now());
    let erased = by_an_operator.execute(&signer.id, id, now, Command::Erase);
    assert!(erased.await.unwrap().appended);
    let page = confirm_page(&deployment, &token).await;
    assert!(
        page.contains("at your request") && !page.contains("Beatrix"),
        "{page}"
    );
    for form in ["act=confirm", "act=discard"] {
        let confirm = instance(&deployment);
        let path = format!("/confirm/{token}");
        let response = confirm.handle(post(&path, form)).await;
        assert_eq!(response.status(), 410);
        assert!(text(&response).contains("at your request"), "{form}");
    }
}

#[tokio::test]
async fn nobody_is_asked_to_sign_or_share_what_takes_no_signatures() {
    let mut paused = test_support::deployment::petition(SLUG, PetitionStatus::Open);
    paused.paused = true;
    let shut = test_support::deployment::petition(SLUG, closed(1));
    for petition in [paused, shut] {
        let deployment = TestDeployment::new().await;
        let pk = layout::petition(Projection::Petitions, 1, SLUG);
        deployment.view(&pk, layout::PETITION, &petition).await;
        let signer = Signer::signs(&deployment).await;
        let token = signer.token(Purpose::Confirm, 1);
        let page = confirm_page(&deployment, &token).await;
        assert!(
            page.contains("Discard it") && !page.contains("sign with your own"),
            "{page}"
        );
        let confirmed = press(&deployment, &token).await;
        assert!(text(&confirmed).contains("Your signature counts"));
        assert!(!text(&confirmed).contains("Share this petition"));

        let signer = Signer::of(&deployment.client, &deployment.settings, "leo@example.org");
        signer
            .does(Command::Submit(
                a_signer().email("leo@example.org").details(),
            ))
            .await;
        let at = Timestamp::now();
        let token = signer.token_to(Some("leo@example.org"), Purpose::Confirm, 1, at);
        let confirm = instance(&deployment);
        let path = format!("/confirm/{token}");
        let discarded = confirm.handle(post(&path, "act=discard")).await;
        assert!(text(&discarded).contains("The form has been discarded"));
        assert!(!text(&discarded).contains("fill in the form yourself"));
    }
}

#[tokio::test]
async fn every_way_back_keeps_the_languages_of_the_reader() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::Confirm, 1);
    let back = "href=\"https://sign.example.org/petitions/clean-rivers?lang=fr&#38;text=es\"";
    let path = format!("/confirm/{token}?lang=fr&text=es");
    let confirm = instance(&deployment);
    for _ in 0..2 {
        let confirmed = confirm.handle(post(&path, "act=confirm")).await;
        assert_eq!(confirmed.status(), 200);
        assert!(text(&confirmed).contains(back), "{}", text(&confirmed));
    }
    signer.does(Command::Withdraw).await;
    let withdrawn = confirm.handle(get(&path)).await;
    assert_eq!(withdrawn.status(), 409);
    assert!(text(&withdrawn).contains(back), "{}", text(&withdrawn));
    // And so does the choice of another language.
    assert!(text(&withdrawn).contains("href=\"?lang=en&#38;text=es\""));
}

#[tokio::test]
async fn the_link_shows_no_button_where_there_is_nothing_to_confirm() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let path = format!("/confirm/{}", signer.token(Purpose::Confirm, 1));
    let confirm = instance(&deployment);
    let seen = async || {
        let response = confirm.handle(get(&path)).await;
        assert!(!text(&response).contains("<button class=\"button\">"));
        (response.status().as_u16(), text(&response).to_owned())
    };
    signer
        .does(Command::Confirm {
            details_version: 1,
            permissions: None,
        })
        .await;
    let (status, page) = seen().await;
    assert_eq!(status, 200);
    assert!(page.contains("Your signature counts"));

    signer.does(Command::Withdraw).await;
    let (status, page) = seen().await;
    assert_eq!(status, 409);
    assert!(page.contains("Your signature has been withdrawn"));

    signer.does(Command::Erase).await;
    assert_eq!(seen().await.0, 410);
}

#[tokio::test]
async fn a_link_from_before_a_withdrawal_does_not_undo_it() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::Confirm, 1);
    assert_eq!(press(&deployment, &token).await.status(), 200);
    signer.does(Command::Withdraw).await;
    let response = press(&deployment, &token).await;
    assert_eq!(response.status(), 409);
    assert!(text(&response).contains("Your signature has been withdrawn"));
    assert_eq!(signer.standing().await, SignatureStatus::Withdrawn);
}
