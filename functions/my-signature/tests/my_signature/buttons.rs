//! What the buttons of the page do.

use events::link::Purpose;
use events::signature::{Command, SignatureStatus};
use serde_json::Value;
use test_support::deployment::{SLUG, TestDeployment, get, header, post, sample, text};
use test_support::person::a_signer;
use test_support::signer::Signer;

use crate::{act, confirmed, instance, see};

#[tokio::test]
async fn the_name_is_shown_and_hidden_and_news_stay_as_they_were() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    for (form, shown) in [("act=show&details=1", true), ("act=hide", false)] {
        for _ in 0..2 {
            let response = act(&deployment, &token, form).await;
            assert_eq!(response.status(), 303, "{form}");
            assert_eq!(
                header(&response, "location"),
                format!("/signature/{token}?lang=en&done={}", &form[4..8])
            );
            let (_, choices) = signer.signature().await.standing.unwrap();
            assert_eq!((choices.show_name, choices.news), (shown, true));
        }
    }
    assert_eq!(deployment.events().await, 4, "twice is once");
}

#[tokio::test]
async fn withdrawing_twice_is_withdrawing_once() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let my_signature = instance(&deployment);
    for _ in 0..2 {
        let response = my_signature
            .handle(sample("my-signature-post", &token))
            .await;
        assert_eq!(response.status(), 303);
    }
    assert_eq!(signer.standing().await, SignatureStatus::Withdrawn);
    assert_eq!(deployment.events().await, 3);
    let page = see(&deployment, &token).await;
    assert_eq!(page.status(), 200);
    assert!(!text(&page).contains("value=\"withdraw\""));
}

#[tokio::test]
async fn a_button_from_before_withdrawing_leads_back_to_the_page_in_the_signers_language() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    act(&deployment, &token, "act=withdraw").await;
    for (language, title) in [
        ("en", "Nothing was changed"),
        ("es", "No se cambió nada"),
        ("fr", "Rien n’a été modifié"),
    ] {
        let my_signature = instance(&deployment);
        let page = format!("/signature/{token}?lang={language}");
        let response = my_signature.handle(post(&page, "act=show&details=1")).await;
        assert_eq!(response.status(), 409);
        assert_eq!(
            header(&response, "content-type"),
            "text/html; charset=utf-8"
        );
        assert!(text(&response).contains(title), "{language}");
        assert!(text(&response).contains(&format!("href=\"{page}\"")));
    }
    assert_eq!(deployment.events().await, 3);
}

#[tokio::test]
async fn who_withdrew_signs_again_from_here() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    assert!(!text(&see(&deployment, &token).await).contains("sign-again"));
    act(&deployment, &token, "act=withdraw").await;
    assert!(text(&see(&deployment, &token).await).contains("value=\"sign-again\""));
    for _ in 0..2 {
        assert_eq!(
            act(&deployment, &token, "act=sign-again&details=1")
                .await
                .status(),
            303
        );
    }
    assert_eq!(signer.standing().await, SignatureStatus::Confirmed);
    assert_eq!(deployment.events().await, 4, "twice is once");
}

/// A day longer than the petition takes forms, like a confirmation, and not longer.
#[tokio::test]
async fn after_a_petition_has_closed_by_itself_one_signs_again_for_a_day() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    act(&deployment, &token, "act=withdraw").await;
    deployment.closes_by_itself(SLUG, 25).await;
    assert!(!text(&see(&deployment, &token).await).contains("value=\"sign-again\""));
    let late = act(&deployment, &token, "act=sign-again&details=1").await;
    assert_eq!(late.status(), 409);
    assert_eq!(signer.standing().await, SignatureStatus::Withdrawn);

    deployment.closes_by_itself(SLUG, 23).await;
    assert!(text(&see(&deployment, &token).await).contains("value=\"sign-again\""));
    let in_time = act(&deployment, &token, "act=sign-again&details=1").await;
    assert_eq!(in_time.status(), 303);
    assert_eq!(signer.standing().await, SignatureStatus::Confirmed);
}

#[tokio::test]
async fn who_withdrew_before_confirming_is_sent_to_the_form() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::OwnPage, 1);
    act(&deployment, &token, "act=withdraw").await;
    let page = see(&deployment, &token).await;
    assert!(!text(&page).contains("sign-again"));
    assert!(text(&page).contains("fill in the form again"));
}

#[tokio::test]
async fn nobody_publishes_details_that_the_page_did_not_show() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    assert_eq!(
        act(&deployment, &token, "act=show&details=2")
            .await
            .status(),
        409
    );
    act(&deployment, &token, "act=withdraw").await;
    let stranger = a_signer().named("Buy", "Now").details();
    signer.does(Command::Submit(stranger)).await;
    let version = signer.signature().await.version;
    let form = format!("act=sign-again&details={version}");
    assert_eq!(act(&deployment, &token, &form).await.status(), 409);
    assert_eq!(
        act(&deployment, &token, "act=sign-again&details=1")
            .await
            .status(),
        303
    );
    let signature = signer.signature().await;
    assert_eq!(signature.standing.map(|(version, _)| version), Some(1));
}

#[tokio::test]
async fn who_did_not_sign_says_so_and_is_left_alone() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let page = text(&see(&deployment, &token).await).to_owned();
    assert!(page.contains("You did not sign?"));
    assert!(page.contains("value=\"not-me\""));
    for _ in 0..2 {
        let response = act(&deployment, &token, "act=not-me").await;
        assert_eq!(response.status(), 303);
        assert!(header(&response, "location").ends_with("done=not-me"));
    }
    let signature = signer.signature().await;
    assert_eq!(signature.status, SignatureStatus::Disowned);
    assert!(!signature.takes_mail());
    assert_eq!(deployment.events().await, 3);

    let my = instance(&deployment);
    let page = my.handle(get(&format!("/signature/{token}?done=not-me")));
    let page = text(&page.await).to_owned();
    assert!(page.contains("Thank you for telling us"));
    assert!(page.contains("Someone else signed with your email address"));
    for act in ["not-me", "withdraw", "sign-again", "show"] {
        assert!(!page.contains(&format!("value=\"{act}\"")), "{act}");
    }
    let file = my.handle(get(&format!("/signature/{token}?format=json")));
    let data: Value = serde_json::from_str(text(&file.await)).unwrap();
    assert_eq!(data["status"], "disowned");
    assert_eq!(data["history"][2]["what"], "SignatureDisowned");

    // They can sign all the same, once mails may come.
    act(&deployment, &token, "act=resume-mails").await;
    let page = text(&see(&deployment, &token).await).to_owned();
    assert!(page.contains("To sign with your own details, fill in the form."));
    assert!(!page.contains("value=\"not-me\""));
}

#[tokio::test]
async fn who_wants_no_mails_says_so_once() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    for _ in 0..2 {
        let response = act(&deployment, &token, "act=stop-mails").await;
        assert_eq!(response.status(), 303);
    }
    let page = instance(&deployment);
    let page = page.handle(get(&format!("/signature/{token}?done=stop-mails")));
    assert!(text(&page.await).contains("we will send you no more emails"));
    let signature = signer.signature().await;
    assert_eq!(signature.status, SignatureStatus::Confirmed);
    assert!(signature.mails_stopped && !signature.may_mail());
    assert_eq!(deployment.events().await, 3);
    assert!(!text(&see(&deployment, &token).await).contains("stop-mails"));
}

#[tokio::test]
async fn erasing_takes_a_tick_and_is_for_good() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let response = act(&deployment, &token, "act=erase").await;
    assert_eq!(response.status(), 422);
    assert!(text(&response).contains("Nothing was erased"));
    assert_eq!(signer.standing().await, SignatureStatus::Confirmed);
    for _ in 0..2 {
        let response = act(&deployment, &token, "act=erase&sure=yes").await;
        assert_eq!(response.status(), 200);
        assert!(text(&response).contains("Your data has been erased"));
    }
    assert_eq!(signer.standing().await, SignatureStatus::Erased);
    assert_eq!(
        deployment
            .items(&deployment.settings.tables.signer_keys)
            .await,
        0
    );
    assert_eq!(see(&deployment, &token).await.status(), 410);
    assert_eq!(act(&deployment, &token, "act=hide").await.status(), 410);
}
