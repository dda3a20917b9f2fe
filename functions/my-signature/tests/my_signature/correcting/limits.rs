//! Who may correct and how often, and what happens at the same moment.

use embedded_dynamodb::{Effect, Fault};
use events::link::Purpose;
use events::signature::{
    CHANGE_PERIOD, Command, MAX_CHANGES_A_DAY, Reason, SignatureEvent, SignatureStatus,
};
use jiff::Timestamp;
use lambda_http::{Body, Response};
use test_support::deployment::{TestDeployment, text};
use test_support::signer::Signer;

use super::{data, form, form_page, keys};
use crate::{act, confirmed, see};

#[tokio::test]
async fn who_may_not_correct_is_not_offered_it() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::OwnPage, 1);
    let correction = form(1, &[("city", "Paris")]);
    let page = form_page(&deployment, &token).await;
    assert!(text(&page).contains("You can correct your details here once"));
    assert!(!text(&page).contains("name=\"revision\""));
    assert_eq!(act(&deployment, &token, &correction).await.status(), 409);
    signer
        .does(Command::Confirm {
            details_version: 1,
            permissions: None,
        })
        .await;
    signer
        .does(Command::Invalidate {
            reason: Reason::FalseName,
            note: String::new(),
            operator: "bea".into(),
            sweep: "a".into(),
        })
        .await;
    let page = form_page(&deployment, &token).await;
    assert!(!text(&page).contains("name=\"revision\"") && !text(&page).contains("edit=yes"));
    let refused = act(&deployment, &token, &form(2, &[("city", "Paris")])).await;
    assert_eq!(refused.status(), 409);
    assert!(text(&refused).contains("This signature has been invalidated"));
    assert_eq!(deployment.events().await, 3);
    signer.does(Command::Erase).await;
    assert_eq!(act(&deployment, &token, &correction).await.status(), 410);
}

#[tokio::test]
async fn who_withdrew_corrects_and_signs_again_with_it() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    act(&deployment, &token, "act=withdraw").await;
    let correction = form(2, &[("city", "Paris")]);
    assert_eq!(act(&deployment, &token, &correction).await.status(), 303);
    assert_eq!(signer.standing().await, SignatureStatus::Withdrawn);
    let old = "act=sign-again&details=1";
    assert_eq!(
        act(&deployment, &token, old).await.status(),
        409,
        "not what was seen"
    );
    let again = "act=sign-again&details=4";
    assert_eq!(act(&deployment, &token, again).await.status(), 303);
    assert_eq!(signer.standing().await, SignatureStatus::Confirmed);
    assert_eq!(data(&deployment, &token).await["city"], "Paris");
    assert_eq!(keys(&deployment).await, 1);
}

#[tokio::test]
async fn changes_have_a_limit_and_taking_back_has_none() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    for _ in 0..MAX_CHANGES_A_DAY {
        for form in ["act=show&details=1", "act=hide"] {
            assert_eq!(act(&deployment, &token, form).await.status(), 303);
        }
    }
    let revision = signer.signature().await.revision;
    let page = act(&deployment, &token, &form(revision, &[("city", "Paris")])).await;
    assert_eq!(page.status(), 429);
    assert!(text(&page).contains("Changes are limited: 20 in 24 hours"));
    let next = signer.signature().await.changes[0] + CHANGE_PERIOD;
    let next = pages::again_from(languages::Language::ENGLISH, next, "UTC");
    let waits = |page: &Response<Body>| {
        let seconds = page.headers()["retry-after"].to_str().unwrap();
        let hours = seconds.parse::<f64>().unwrap() / 3_600.0;
        (23.9..=24.1).contains(&hours)
    };
    assert!(
        text(&page).contains(&next) && waits(&page),
        "{}",
        text(&page)
    );
    assert!(
        text(&page).contains("value=\"Paris\""),
        "what was typed is kept"
    );
    let show = act(&deployment, &token, "act=show&details=1").await;
    assert_eq!(show.status(), 429);
    assert!(text(&show).contains("Nothing was changed"));
    assert!(
        text(&show).contains(&next) && waits(&show),
        "{}",
        text(&show)
    );
    let no_news = form(revision, &[("comment", "(absent)"), ("news", "no")]);
    for form in [no_news.as_str(), "act=stop-mails", "act=withdraw"] {
        assert_eq!(act(&deployment, &token, form).await.status(), 303, "{form}");
    }
    for form in ["act=resume-mails", "act=sign-again&details=1"] {
        assert_eq!(act(&deployment, &token, form).await.status(), 429, "{form}");
    }
    assert_eq!(
        act(&deployment, &token, "act=erase&sure=yes")
            .await
            .status(),
        200
    );
}

#[tokio::test]
async fn mails_that_were_stopped_are_resumed_once() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    assert!(!text(&see(&deployment, &token).await).contains("resume-mails"));
    act(&deployment, &token, "act=stop-mails").await;
    assert!(text(&see(&deployment, &token).await).contains("value=\"resume-mails\""));
    for _ in 0..2 {
        let response = act(&deployment, &token, "act=resume-mails").await;
        assert_eq!(response.status(), 303);
    }
    let page = see(&deployment, &format!("{token}?done=resume-mails")).await;
    assert!(text(&page).contains("you allow our emails about this petition again"));
    let signature = signer.signature().await;
    assert!(
        signature.may_mail() && !signature.standing.unwrap().1.news,
        "news stay off"
    );
    assert_eq!(deployment.events().await, 4);
    // Choosing news allows mails as well, and the form says so.
    act(&deployment, &token, "act=stop-mails").await;
    let page = form_page(&deployment, &token).await;
    assert!(text(&page).contains("Choosing news allows them again"));
    let news = form(5, &[("comment", "(absent)")]);
    assert_eq!(act(&deployment, &token, &news).await.status(), 303);
    assert!(signer.signature().await.may_mail());
}

#[tokio::test]
async fn every_link_still_opens_what_was_corrected() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    for (revision, city) in [(2, "Paris"), (3, "Rome")] {
        let correction = form(revision, &[("city", city)]);
        assert_eq!(act(&deployment, &token, &correction).await.status(), 303);
    }
    let now = Timestamp::now();
    for version in [1, 2] {
        // Links of release 0.1.0 do not say where they were mailed to.
        for email in [Some("ada@example.org"), None] {
            let token = signer.token_to(email, Purpose::OwnPage, version, now);
            let page = see(&deployment, &token).await;
            assert!(text(&page).contains("Rome"), "{version} {email:?}");
        }
    }
    let other = signer.token_to(Some("ada+x@example.org"), Purpose::OwnPage, 1, now);
    assert_eq!(act(&deployment, &other, &form(4, &[])).await.status(), 403);
}

#[tokio::test]
async fn a_lost_answer_is_done_once_and_a_throttled_store_keeps_the_old_details() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let lost = Fault::new("TransactWriteItems", Effect::LoseAnswer);
    deployment.embedded.inject(lost);
    let correction = form(2, &[("city", "Paris")]);
    assert_eq!(act(&deployment, &token, &correction).await.status(), 303);
    assert_eq!((deployment.events().await, keys(&deployment).await), (3, 1));
    let throttled = Fault::new("TransactWriteItems", Effect::Throttle).times(50);
    deployment.embedded.inject(throttled);
    let correction = form(3, &[("city", "Rome")]);
    assert_eq!(act(&deployment, &token, &correction).await.status(), 503);
    deployment.embedded.clear_faults();
    assert_eq!(data(&deployment, &token).await["city"], "Paris");
    let events = signer.events().await;
    let corrected = |event: &SignatureEvent| {
        matches!(
            event,
            SignatureEvent::DetailsCorrected {
                details_version: 1,
                ..
            }
        )
    };
    assert!(corrected(&events[2].event));
}

#[tokio::test]
async fn whoever_reads_while_a_correction_comes_reads_again() {
    let wishes = [
        "",
        "act=hide",
        "act=stop-mails",
        "act=withdraw",
        "act=erase&sure=yes",
    ];
    for wish in wishes {
        let deployment = TestDeployment::new().await;
        let (_, token) = confirmed(&deployment).await;
        let table = &deployment.settings.tables.signer_keys;
        // The first to ask for the key of the details gets it when the correction has replaced it.
        let late = Fault::new("GetItem", Effect::Throttle).on_table(table);
        deployment.embedded.inject(late);
        let first = async {
            match wish {
                "" => see(&deployment, &token).await,
                wish => act(&deployment, &token, wish).await,
            }
        };
        let correction = form(2, &[("city", "Paris")]);
        let correct = act(&deployment, &token, &correction);
        let (first, corrected) = futures_util::join!(first, correct);
        let status = first.status().as_u16();
        assert!(matches!(status, 200 | 303), "{wish}: {status}");
        let status = corrected.status().as_u16();
        assert!(matches!(status, 303 | 409 | 410), "{wish}: {status}");
        let left = usize::from(!wish.starts_with("act=erase"));
        assert_eq!(keys(&deployment).await, left, "{wish}");
    }
}
