//! Which links open the page, and how signers get new ones.

use events::link::Purpose;
use events::signature::{Command, SignatureStatus};
use jiff::{SignedDuration, Timestamp};
use test_support::deployment::{TestDeployment, get, text};
use test_support::person::a_signer;
use test_support::signer::Signer;

use crate::{act, confirmed, instance, see};

#[tokio::test]
async fn forged_and_expired_links_and_those_for_something_else_show_nothing() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let confirm = signer.token(Purpose::Confirm, 1);
    for forged in ["x", &"A".repeat(5_000), &token[1..], &confirm] {
        assert_eq!(see(&deployment, forged).await.status(), 404);
        assert_eq!(
            act(&deployment, forged, "act=erase&sure=yes")
                .await
                .status(),
            404
        );
    }
    let long_ago = Timestamp::now() - Purpose::OwnPage.lifetime() - SignedDuration::from_secs(1);
    let expired = signer.token_of(Purpose::OwnPage, 1, long_ago);
    assert_eq!(see(&deployment, &expired).await.status(), 410);
    assert_eq!(deployment.events().await, 2);
}

#[tokio::test]
async fn a_link_from_before_an_erasure_does_not_open_what_was_signed_after_it() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    signer.does(Command::Erase).await;
    signer
        .does(Command::Submit(test_support::person::a_signer().details()))
        .await;
    assert_eq!(see(&deployment, &token).await.status(), 410);
    assert_eq!(act(&deployment, &token, "act=withdraw").await.status(), 410);
    assert_eq!(signer.standing().await, SignatureStatus::Awaiting);
    let new = signer.token(Purpose::OwnPage, signer.signature().await.version);
    assert_eq!(see(&deployment, &new).await.status(), 200);
}

#[tokio::test]
async fn a_link_to_one_spelling_opens_nothing_that_came_with_another() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let other = "ada+other@example.org";
    let theirs = a_signer().email(other).comment("private").details();
    signer.does(Command::Submit(theirs)).await;
    let now = Timestamp::now();
    let mine = [
        signer.token(Purpose::OwnPage, 1),
        // Links of release 0.1.0 do not say where they were mailed to.
        signer.token_to(None, Purpose::OwnPage, 1, now),
    ];
    let are_refused = async || {
        for token in &mine {
            let page = see(&deployment, token).await;
            assert_eq!(page.status(), 403);
            assert!(!text(&page).contains("private") && !text(&page).contains(other));
            for form in [
                "act=hide",
                "act=show&details=2",
                "act=withdraw",
                "act=stop-mails",
                "act=replace-links",
                "act=fresh-link",
                "act=sign-again&details=2",
                "act=erase&sure=yes",
                "act=resume-mails",
                "act=correct&revision=2&city=Rome",
            ] {
                let response = act(&deployment, token, form).await;
                assert_eq!(response.status(), 403, "{form}");
            }
        }
    };
    are_refused().await;
    let confirm = Command::Confirm {
        details_version: 2,
        permissions: None,
    };
    signer.does(confirm).await;
    are_refused().await;
    assert_eq!(deployment.events().await, 3);
    // Every link that was mailed to the address opens it, of both releases; so does one in other case.
    for email in [Some(other), Some("Ada+Other@EXAMPLE.org"), None] {
        let token = signer.token_to(email, Purpose::OwnPage, 2, now);
        assert_eq!(see(&deployment, &token).await.status(), 200, "{email:?}");
    }
    let receipt = signer.token_to(None, Purpose::OwnPage, 3, now);
    assert_eq!(see(&deployment, &receipt).await.status(), 200);
}

#[tokio::test]
async fn earlier_links_can_be_made_useless() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let response = act(&deployment, &token, "act=replace-links").await;
    assert_eq!(response.status(), 200);
    assert!(text(&response).contains("Your links have been replaced"));
    assert!(
        !text(&response).contains("/signature/"),
        "it comes by mail only"
    );
    let gone = see(&deployment, &token).await;
    assert_eq!(gone.status(), 410);
    assert!(text(&gone).contains("This link has been replaced"));
    assert_eq!(act(&deployment, &token, "act=withdraw").await.status(), 410);
    let new = signer.token(Purpose::OwnPage, 3);
    assert_eq!(see(&deployment, &new).await.status(), 200);
}

#[tokio::test]
async fn who_asks_for_a_new_link_reads_how_late_mails_are() {
    for (action, title) in [
        ("act=fresh-link", "Check your email"),
        ("act=replace-links", "have been replaced"),
    ] {
        for (seconds, is_said) in [(100, false), (300, true)] {
            let deployment = TestDeployment::new().await;
            let (_, token) = confirmed(&deployment).await;
            deployment.mails_are_late(seconds).await;
            let said = act(&deployment, &token, action).await;
            let page = text(&said);
            assert!(page.contains(title), "{action}: {page}");
            let found = page.contains("delayed by about 5 minutes");
            assert_eq!(found, is_said, "{action} {seconds}: {page}");
        }
    }
}

#[tokio::test]
async fn downloading_takes_a_fresh_link_which_comes_by_mail() {
    let deployment = TestDeployment::new().await;
    let (signer, _) = confirmed(&deployment).await;
    let old = signer.token_of(Purpose::OwnPage, 1, Timestamp::now() - my_signature::FRESH);
    let file = async |token: &str| {
        let handler = instance(&deployment);
        let path = format!("/signature/{token}?format=json");
        handler.handle(get(&path)).await.status().as_u16()
    };
    assert_eq!(file(&old).await, 403);
    // It is asked for on the own page, so that is where the notice leads.
    let too_old = see(&deployment, &format!("{old}?format=json&lang=en")).await;
    assert!(text(&too_old).contains(&format!("href=\"/signature/{old}?lang=en\"")));
    let page = see(&deployment, &old).await;
    assert!(!text(&page).contains("format=json") && text(&page).contains("fresh-link"));
    let sent = act(&deployment, &old, "act=fresh-link").await;
    assert!(text(&sent).contains("Check your email"));
    assert_eq!(file(&signer.token(Purpose::OwnPage, 3)).await, 200);
    // The mails of a week are bounded, also those that the signer asks for.
    let mut last = 0;
    for _ in 0..6 {
        last = act(&deployment, &old, "act=fresh-link")
            .await
            .status()
            .as_u16();
    }
    assert_eq!(last, 429);
    // Who gets no mails can get no fresh link, and downloads with the one that there is.
    act(&deployment, &old, "act=stop-mails").await;
    assert_eq!(file(&old).await, 200);
}
