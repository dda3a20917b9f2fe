//! Requests of programs, mistakes in them, faults, and what operators see of it.

use embedded_dynamodb::{Effect, Fault};
use events::signature::SignatureStatus;
use lambda_http::Body;
use lambda_http::http::{HeaderValue, Method};
use serde_json::Value;
use test_support::deployment::{TestDeployment, get, header, measured, post, request, text};

use crate::{act, confirmed, instance, see};

#[tokio::test]
async fn a_program_reads_and_acts_in_json() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let my_signature = instance(&deployment);
    let path = format!("/signature/{token}");
    let ask = async |mut request: lambda_http::Request| {
        let json = HeaderValue::from_static("application/json");
        request.headers_mut().insert("accept", json);
        let response = my_signature.handle(request).await;
        let read: Value = serde_json::from_str(text(&response)).unwrap_or_default();
        let content_type = header(&response, "content-type").to_owned();
        (response.status().as_u16(), content_type, read)
    };
    let (status, content_type, data) = ask(get(&path)).await;
    assert_eq!((status, content_type.as_str()), (200, "application/json"));
    assert_eq!(data["email"], "ada@example.org");
    assert_eq!(ask(post(&path, "act=stop-mails")).await.0, 303);
    assert_eq!(ask(post(&path, "act=withdraw")).await.0, 303);
    assert_eq!(signer.standing().await, SignatureStatus::Withdrawn);
    for (form, expected) in [
        ("act=show&details=1", 409),
        ("act=show", 400),
        ("act=erase", 422),
        ("act=publish", 400),
        (&"x".repeat(2_000), 413),
    ] {
        let (status, content_type, problem) = ask(post(&path, form)).await;
        assert_eq!(
            (status, content_type.as_str()),
            (expected, "application/problem+json")
        );
        assert_eq!(problem["status"], expected);
    }
    for _ in 0..2 {
        let (status, _, done) = ask(post(&path, "act=erase&sure=yes")).await;
        assert_eq!((status, &done["status"]), (200, &"erased".into()));
    }
    assert_eq!(ask(get(&path)).await.0, 410);
}

#[tokio::test]
async fn what_the_page_has_no_button_for_does_nothing() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    let too_much = "x".repeat(1 << 20);
    for (form, status) in [
        ("", 400),
        ("act=%FF", 400),
        ("act=publish", 400),
        (&too_much, 413),
    ] {
        assert_eq!(
            act(&deployment, &token, form).await.status(),
            status,
            "{form:.20}"
        );
    }
    let my_signature = instance(&deployment);
    let put = my_signature
        .handle(request(Method::PUT, "/signature/x", "", Body::Empty))
        .await;
    assert_eq!(
        (put.status().as_u16(), header(&put, "allow")),
        (405, "GET, HEAD, POST")
    );
    assert_eq!(my_signature.handle(get("/signature")).await.status(), 404);
    assert_eq!(deployment.events().await, 2);
}

#[tokio::test]
async fn a_field_that_comes_twice_does_nothing() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    for form in [
        "act=hide&act=erase&sure=yes",
        "act=erase&sure=no&sure=yes",
        "act=show&details=1&details=2",
    ] {
        let response = act(&deployment, &token, form).await;
        assert_eq!(response.status(), 400, "{form}");
        assert!(text(&response).contains("comes twice: send it once."));
    }
    assert_eq!(deployment.events().await, 2);
}

#[tokio::test]
async fn a_field_that_an_action_does_not_take_is_refused_by_its_name() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    let long = "x".repeat(50);
    for (form, named) in [
        ("act=hide&email=x", "email"),
        ("act=hide&sure=yes", "sure"),
        ("act=show&details=2&city=Paris", "city"),
        ("act=erase&sure=yes&details=2", "details"),
        ("act=keep-address&show_name=yes", "show_name"),
        ("act=change-address&email=a%40example.net&name=Ada", "name"),
        ("act=correct&revision=2&sure=yes", "sure"),
        ("act=correct&revision=2&email=a%40example.net", "email"),
        (format!("act=withdraw&{long}=1").as_str(), &long[..40]),
    ] {
        let response = act(&deployment, &token, form).await;
        assert_eq!(response.status(), 400, "{form}");
        let named = format!("\\\"{named}\\\"");
        assert!(text(&response).contains(&named), "{}", text(&response));
    }
    for version in ["x", "", "+2", "-1", "99999999999999999999"] {
        for form in [
            "act=hide&details=",
            "act=show&details=",
            "act=correct&revision=",
        ] {
            let form = format!("{form}{}", version.replace('+', "%2B"));
            let response = act(&deployment, &token, &form).await;
            assert_eq!(response.status(), 400, "{form}");
        }
    }
    assert_eq!(deployment.events().await, 2);
}

#[tokio::test]
async fn a_lost_answer_is_done_once_and_a_throttled_store_is_said() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    deployment
        .embedded
        .inject(Fault::new("PutItem", Effect::LoseAnswer));
    assert_eq!(act(&deployment, &token, "act=withdraw").await.status(), 303);
    assert_eq!(deployment.events().await, 3);
    deployment
        .embedded
        .inject(Fault::new("TransactWriteItems", Effect::Throttle).times(50));
    let response = act(&deployment, &token, "act=erase&sure=yes").await;
    assert_eq!(response.status(), 503);
    assert_ne!(header(&response, "retry-after"), "");
    assert_eq!(signer.standing().await, SignatureStatus::Withdrawn);
    assert_eq!(
        deployment
            .items(&deployment.settings.tables.signer_keys)
            .await,
        1
    );
}

#[tokio::test]
async fn operators_see_who_left_once_and_nothing_of_whom() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    for (form, metric) in [
        ("act=hide", None),
        ("act=withdraw", Some("Withdrawn")),
        ("act=withdraw", None),
        ("act=erase&sure=yes", Some("Erased")),
    ] {
        let (_, lines) = measured(act(&deployment, &token, form)).await;
        let recorded = metric.map(|metric| lines[0][metric].clone());
        assert_eq!(recorded, metric.map(|_| 1.into()), "{form}");
        assert_eq!(lines.len(), usize::from(metric.is_some()), "{form}");
        assert!(!format!("{lines:?}").contains(&token));
    }
    let (_, gone) = measured(see(&deployment, &token)).await;
    assert_eq!(gone[0]["Reason"], "erased");
}

#[tokio::test]
async fn events_that_are_no_requests_are_the_senders_mistakes() {
    let deployment = TestDeployment::new().await;
    let my_signature = instance(&deployment);
    test_support::hostile_events::are_refused("my-signature-post", async |request| {
        my_signature.handle(request).await
    })
    .await;
    assert_eq!(deployment.events().await, 0);
}
