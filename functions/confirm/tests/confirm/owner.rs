//! The owner of the mailbox decides what counts and what is allowed.

use events::link::Purpose;
use events::signature::{Command, SignatureStatus};
use jiff::Timestamp;
use test_support::deployment::{TestDeployment, get, post, text};
use test_support::person::a_signer;
use test_support::signer::Signer;

use crate::{confirm_page, instance, press};

#[tokio::test]
async fn the_page_shows_what_will_count_and_the_owner_sets_what_is_allowed() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let path = format!("/confirm/{}", signer.token(Purpose::Confirm, 1));
    let confirm = instance(&deployment);
    let page = confirm.handle(get(&path)).await;
    for shown in [
        "Ada Lovelace",
        "United Kingdom",
        "ada@example.org",
        "London",
    ] {
        assert!(text(&page).contains(shown), "{shown}");
    }
    assert!(text(&page).contains("name=\"news\" value=\"yes\" checked"));
    assert!(!text(&page).contains("name=\"show_name\" value=\"yes\" checked"));

    // The page's form, again and again, with other ticks each time.
    for (form, allowed) in [
        ("act=confirm&show_name=yes", (true, false)),
        ("act=confirm&news=yes", (false, true)),
        ("act=confirm", (false, false)),
    ] {
        assert_eq!(confirm.handle(post(&path, form)).await.status(), 200);
        let (_, choices) = signer.signature().await.standing.unwrap();
        assert_eq!((choices.show_name, choices.news), allowed, "{form}");
    }
    assert_eq!(deployment.events().await, 4);
}

#[tokio::test]
async fn the_owner_discards_what_somebody_else_filled_in_and_can_sign_then() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let stranger = || a_signer().named("Buy", "Now").details();
    for _ in 0..5 {
        signer.does(Command::Submit(stranger())).await;
    }
    let path = format!("/confirm/{}", signer.token(Purpose::Confirm, 3));
    let confirm = instance(&deployment);
    for _ in 0..2 {
        let response = confirm.handle(post(&path, "act=discard")).await;
        assert_eq!(response.status(), 200);
        assert!(text(&response).contains("The form has been discarded"));
    }
    assert_eq!(signer.standing().await, SignatureStatus::Withdrawn);
    // Their own form is taken although strangers had used up the mails.
    signer.does(Command::Submit(a_signer().details())).await;
    let version = signer.signature().await.version;
    let token = signer.token(Purpose::Confirm, version);
    assert_eq!(press(&deployment, &token).await.status(), 200);
    let response = confirm.handle(post(&format!("/confirm/{token}"), "act=discard"));
    assert_eq!(response.await.status(), 409, "not any more");
    assert_eq!(signer.standing().await, SignatureStatus::Confirmed);
}

#[tokio::test]
async fn who_discards_an_endorsement_is_not_told_to_sign_with_own_details() {
    for endorses in [true, false] {
        let deployment = TestDeployment::new().await;
        deployment.petition_that_takes_endorsements(false).await;
        let form = match endorses {
            true => a_signer().endorsing("River League", false),
            false => a_signer(),
        };
        let signer = Signer::signs_with(&deployment, form.details()).await;
        let path = format!("/confirm/{}", signer.token(Purpose::Confirm, 1));
        let confirm = instance(&deployment);
        let page = confirm.handle(get(&path)).await;
        assert!(text(&page).contains("Discard the form: nothing is counted or shown"));
        let discarded = confirm.handle(post(&path, "act=discard")).await;
        assert!(text(&discarded).contains("The form has been discarded"));
        for page in [&page, &discarded] {
            let says = text(page).contains("with your own details");
            assert_eq!(says, !endorses, "{}", text(page));
        }
    }
}

#[tokio::test]
async fn a_link_to_one_spelling_opens_nothing_that_came_with_another() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let other = "ada+other@example.org";
    signer
        .does(Command::Submit(
            a_signer().email(other).comment("private").details(),
        ))
        .await;
    let now = Timestamp::now();
    let theirs = signer.token_to(Some(other), Purpose::Confirm, 2, now);
    let mine = signer.token(Purpose::Confirm, 1);
    let confirm = instance(&deployment);
    // Each link shows what came with its own address.
    let page = confirm.handle(get(&format!("/confirm/{mine}"))).await;
    assert!(text(&page).contains("ada@example.org") && !text(&page).contains("private"));

    assert_eq!(press(&deployment, &theirs).await.status(), 200);
    // Links of release 0.1.0 do not say where they were mailed to.
    let old = signer.token_to(None, Purpose::Confirm, 1, now);
    for token in [mine, old] {
        let path = format!("/confirm/{token}");
        for response in [
            confirm.handle(get(&path)).await,
            confirm.handle(post(&path, "")).await,
            confirm
                .handle(post(&path, "act=confirm&show_name=yes"))
                .await,
            confirm.handle(post(&path, "act=discard")).await,
        ] {
            assert_eq!(response.status(), 403);
            assert!(!text(&response).contains("/signature/"));
        }
    }
    let signature = signer.signature().await;
    assert_eq!(signature.standing.map(|(version, _)| version), Some(2));
    assert_eq!(deployment.events().await, 3);
}

#[tokio::test]
async fn what_other_forms_brought_is_erased_once_one_is_confirmed() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    for name in ["Eve", "Mallory"] {
        let details = a_signer().named(name, "Doe").details();
        signer.does(Command::Submit(details)).await;
    }
    let keys = &deployment.settings.tables.signer_keys;
    assert_eq!(deployment.items(keys).await, 3);
    let token = signer.token(Purpose::Confirm, 2);
    assert_eq!(press(&deployment, &token).await.status(), 200);
    assert_eq!(deployment.items(keys).await, 1);
    let page = confirm_page(&deployment, &signer.token(Purpose::Confirm, 1)).await;
    assert!(!page.contains("Lovelace"));
}
