//! The signed answers to those who cannot confirm, and the key that verifies them.

use confirm::Confirm;
use events::link::Purpose;
use events::signature::Command;
use jiff::{SignedDuration, Timestamp};
use lambda_http::http::Method;
use lambda_http::{Body, Response};
use public_log::answer::{Answer, Asked};
use public_log::note::VerifierKey;
use test_support::deployment::{SLUG, TestDeployment, closed, get, header, post, request, text};
use test_support::signer::Signer;
use views::petition::PetitionStatus;

use super::{press, program};

async fn key(deployment: &TestDeployment) -> Response<Body> {
    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    confirm.handle(get("/answers/key")).await
}

/// What the answer to a program says; `None` without one.
async fn reason(deployment: &TestDeployment, method: Method, token: &str) -> Option<String> {
    let key = VerifierKey::parse(text(&key(deployment).await).trim()).unwrap();
    let (_, _, problem) = program(deployment, method, token).await;
    let answer = Answer::verify(problem["answer"].as_str()?, &key).unwrap();
    assert_eq!(
        (answer.petition.as_str(), answer.asked),
        (SLUG, Asked::Confirm)
    );
    Some(answer.reason.as_str().to_owned())
}

#[tokio::test]
async fn the_key_is_public_and_may_be_kept() {
    let deployment = TestDeployment::new().await;
    let response = key(&deployment).await;
    assert_eq!(response.status(), 200);
    assert!(text(&response).starts_with("sign.example.org/answers+"));
    assert_eq!(header(&response, "cache-control"), "public, max-age=300");
    assert_eq!(header(&response, "access-control-allow-origin"), "*");
    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    for (asked, status) in [
        (post("/answers/key", ""), 405),
        (get("/answers/other"), 404),
        (request(Method::HEAD, "/answers/key", "", Body::Empty), 200),
    ] {
        let response = confirm.handle(asked).await;
        assert_eq!(response.status(), status);
        // Other sites may read the key, and no error.
        let is_open = response
            .headers()
            .contains_key("access-control-allow-origin");
        assert_eq!(is_open, status == 200);
    }
    assert!(deployment.operations().is_empty(), "it asks no table");
}

#[tokio::test]
async fn who_cannot_confirm_any_more_gets_an_answer_whatever_asks() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::Confirm, 1);
    assert_eq!(reason(&deployment, Method::GET, &token).await, None);
    deployment.petition(SLUG, closed(25)).await;
    for method in [Method::GET, Method::POST] {
        let reason = reason(&deployment, method, &token).await;
        assert_eq!(reason.as_deref(), Some("closed"));
    }
    let page = text(&press(&deployment, &token).await).to_owned();
    assert!(page.contains("asked confirm\nrefused closed\n"), "{page}");

    deployment.petition(SLUG, PetitionStatus::Open).await;
    let long_ago = Timestamp::now() - SignedDuration::from_hours(31 * 24);
    let expired = signer.token_of(Purpose::Confirm, 1, long_ago);
    let page = text(&press(&deployment, &expired).await).to_owned();
    assert!(page.contains("asked confirm\nrefused link_expired\n"));
    assert!(
        page.contains("name=\"change\""),
        "and the form to sign again"
    );

    // Who wants to discard it is not refused a confirmation.
    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    signer.does(Command::Erase).await;
    let discard = post(&format!("/confirm/{token}"), "act=discard");
    let discarded = confirm.handle(discard).await;
    assert!(!text(&discarded).contains("asked confirm"));
    let reason = reason(&deployment, Method::POST, &token).await;
    assert_eq!(reason.as_deref(), Some("erased"));
}
