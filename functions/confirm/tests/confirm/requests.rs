//! Requests of programs, mistakes in them, and what operators see of it.

use events::link::Purpose;
use events::signature::{Command, SignatureStatus};
use lambda_http::Body;
use lambda_http::http::Method;
use test_support::deployment::{SLUG, TestDeployment, get, header, measured, post, request};
use test_support::signer::Signer;

use crate::{instance, program};

#[tokio::test]
async fn a_program_asks_and_confirms_in_json() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::Confirm, 1);
    let (status, _, seen) = program(&deployment, Method::GET, &token).await;
    assert_eq!((status, &seen["status"]), (200, &"awaiting".into()));
    assert_eq!(signer.standing().await, SignatureStatus::Awaiting);
    for (method, is_offered) in [
        (Method::POST, true),
        (Method::POST, true),
        // Who only finds the link gets no other one.
        (Method::GET, false),
    ] {
        let (status, content_type, read) = program(&deployment, method, &token).await;
        assert_eq!((status, content_type.as_str()), (200, "application/json"));
        assert_eq!(read["status"], "confirmed");
        assert_eq!(read["petition"], SLUG);
        let own_page = read["own_page"].as_str();
        let is_link = |url: &str| url.starts_with("https://sign.example.org/signature/");
        assert_eq!(own_page.is_some_and(is_link), is_offered);
    }
    assert_eq!(deployment.events().await, 2);
}

#[tokio::test]
async fn a_program_is_told_its_problems_as_json() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::Confirm, 1);
    signer
        .does(Command::Confirm {
            details_version: 1,
            permissions: None,
        })
        .await;
    signer.does(Command::Withdraw).await;
    for (token, expected) in [("x", 404), (token.as_str(), 409)] {
        for method in [Method::GET, Method::POST] {
            let (status, content_type, problem) = program(&deployment, method, token).await;
            assert_eq!(status, expected);
            assert_eq!(content_type, "application/problem+json");
            assert_eq!(problem["status"], expected);
            assert_ne!(problem["detail"], "");
        }
    }
}

#[tokio::test]
async fn what_is_posted_is_read_or_refused() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let path = format!("/confirm/{}", signer.token(Purpose::Confirm, 1));
    let confirm = instance(&deployment);
    let json = |body: &str| request(Method::POST, &path, "application/json", body.to_owned());
    for wrong in [
        "{",
        "[]",
        r#"{"show_name":true}"#,
        r#"{"act":"erase"}"#,
        r#"{"x":1}"#,
        r#"{"show_name":true,"news":true,"consents":{"league":9223372036854775808}}"#,
        r#"{"show_name":true,"news":true,"consents":{"league":-1}}"#,
        r#"{"consents":{"league":1}}"#,
        r#"{"act":"discard","show_name":false,"news":false}"#,
        r#"{"act":"discard","act":"confirm"}"#,
    ] {
        assert_eq!(confirm.handle(json(wrong)).await.status(), 400, "{wrong}");
    }
    for wrong in [
        "act=publish",
        "act=confirm&show_name=perhaps",
        "act=confirm&news=1",
        "act=discard&act=confirm",
        "act=confirm&show_name=yes&show_name=",
        "act=",
        "act=confirm&city=Paris",
        "act=confirm&consent_league=%2B1",
        "act=discard&show_name=yes",
        "act=discard&consent_league=1",
        "show_name=yes&news=yes",
        "consent_league=1",
    ] {
        assert_eq!(
            confirm.handle(post(&path, wrong)).await.status(),
            400,
            "{wrong}"
        );
    }
    assert_eq!(
        confirm
            .handle(post(&path, &"x".repeat(2_000)))
            .await
            .status(),
        413
    );
    assert_eq!(deployment.events().await, 1);
    let allowed = json(r#"{"show_name":true,"news":false}"#);
    assert_eq!(confirm.handle(allowed).await.status(), 200);
    let (_, choices) = signer.signature().await.standing.unwrap();
    assert_eq!((choices.show_name, choices.news), (true, false));
}

#[tokio::test]
async fn other_methods_and_addresses_are_refused() {
    let deployment = TestDeployment::new().await;
    let confirm = instance(&deployment);
    let response = confirm
        .handle(request(Method::PUT, "/confirm/x", "", Body::Empty))
        .await;
    let allow = header(&response, "allow");
    assert_eq!(
        (response.status().as_u16(), allow),
        (405, "GET, HEAD, POST")
    );
    assert_eq!(confirm.handle(get("/confirm")).await.status(), 404);
}

#[tokio::test]
async fn operators_see_each_confirmation_once_and_why_a_link_did_nothing() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let path = format!("/confirm/{}", signer.token(Purpose::Confirm, 1));
    let confirm = instance(&deployment);
    let (_, seen) = measured(confirm.handle(get(&path))).await;
    assert!(seen.is_empty(), "looking changes nothing");
    let (_, first) = measured(confirm.handle(post(&path, ""))).await;
    assert_eq!(first[0]["Confirmed"], 1);
    let (_, again) = measured(confirm.handle(post(&path, ""))).await;
    assert!(again.is_empty());
    let (_, forged) = measured(confirm.handle(post("/confirm/forged", ""))).await;
    assert_eq!(forged[0]["Reason"], "link_forged");
}

#[tokio::test]
async fn events_that_are_no_requests_are_the_senders_mistakes() {
    let deployment = TestDeployment::new().await;
    let confirm = instance(&deployment);
    for sample in ["confirm-get", "confirm-post"] {
        test_support::hostile_events::are_refused(sample, async |request| {
            confirm.handle(request).await
        })
        .await;
    }
    assert_eq!(deployment.events().await, 0);
}
