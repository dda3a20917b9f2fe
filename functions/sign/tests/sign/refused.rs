//! Forms that are not taken, or only in another language, and what operators see of it.

use lambda_http::Body;
use lambda_http::http::Method;
use test_support::deployment::{
    BASE, SLUG, TestDeployment, closed, get, header, measured, post, request, text,
};
use views::petition::PetitionStatus;

use crate::{FORM, PATH, instance, send, the_signature};

#[tokio::test]
async fn changing_the_language_keeps_what_was_typed_and_signs_nothing() {
    let deployment = TestDeployment::new().await;
    let form = "given_name=Ada&email=ada@&show_name=yes&lang=en&text=en&text_version=2";
    for (switch, language, title) in [
        ("lang%3Des", "es", "Ríos limpios"),
        ("lang%3Dfr%26text%3Den", "fr", "Clean rivers"),
        ("lang%3Den%26text%3Des", "en", "Ríos limpios"),
        ("lang%3Dzz", "en", "Clean rivers"),
    ] {
        let response = send(&deployment, &format!("{form}&switch={switch}")).await;
        assert_eq!(response.status(), 200, "{switch}");
        assert_eq!(header(&response, "cache-control"), "no-store");
        let html = text(&response);
        assert!(
            html.contains(&format!("<html lang=\"{language}\"")),
            "{switch}"
        );
        assert!(html.contains(&format!("{title}</h1>")), "{switch}");
        assert!(html.contains("value=\"Ada\"") && html.contains("value=\"ada@\""));
        assert!(html.contains(
            "name=\"show_name\" value=\"yes\" aria-describedby=\"form-show_name-hint\" checked"
        ));
        assert!(!html.contains("role=\"alert\""), "nothing is wrong yet");
    }
    let whole = send(&deployment, &format!("{FORM}&switch=lang%3Des")).await;
    assert_eq!(whole.status(), 200);
    assert_eq!(deployment.events().await, 0);
}

#[tokio::test]
async fn a_form_with_problems_comes_back_with_what_was_typed() {
    let deployment = TestDeployment::new().await;
    let response = send(
        &deployment,
        "given_name=Ada&email=nowhere&country=ZZ&lang=en&news=yes",
    )
    .await;
    assert_eq!(response.status(), 422);
    let html = text(&response);
    assert!(html.contains("value=\"Ada\"") && html.contains("value=\"nowhere\""));
    for field in ["email", "country"] {
        assert!(
            html.contains(&format!("id=\"form-{field}-problem\"")),
            "{field}"
        );
    }
    assert!(!html.contains("id=\"form-given_name-problem\""));
    assert_eq!(header(&response, "cache-control"), "no-store");
    assert_eq!(deployment.events().await, 0);
}

#[tokio::test]
async fn problems_in_json_name_their_fields() {
    let deployment = TestDeployment::new().await;
    let sign = instance(&deployment);
    let body = r#"{"given_name": 7, "email": "ada@example.org", "country": "GB"}"#;
    let response = sign
        .handle(request(Method::POST, PATH, "application/json", body))
        .await;
    assert_eq!(response.status(), 422);
    assert_eq!(
        header(&response, "content-type"),
        "application/problem+json"
    );
    let problem: serde_json::Value = serde_json::from_str(text(&response)).unwrap();
    assert_eq!(problem["errors"][0]["field"], "given_name");
    assert_eq!(problem["errors"][0]["field"], "given_name");
}

#[tokio::test]
async fn only_an_open_petition_is_signed() {
    let deployment = TestDeployment::empty().await;
    deployment.petition("a-draft", PetitionStatus::Draft).await;
    deployment.petition("is-closed", closed(1)).await;
    deployment.closes_by_itself("has-closed", 1).await;
    deployment.closes_by_itself("will-close", -1).await;
    let sign = instance(&deployment);
    for (slug, status) in [
        ("a-draft", 404),
        ("none-such", 404),
        ("NO", 404),
        ("is-closed", 409),
        ("has-closed", 409),
        ("will-close", 202),
    ] {
        let path = format!("/petitions/{slug}/signatures");
        assert_eq!(
            sign.handle(post(&path, FORM)).await.status(),
            status,
            "{slug}"
        );
    }
    let closed = sign
        .handle(post("/petitions/is-closed/signatures", FORM))
        .await;
    assert!(text(&closed).contains(&format!("{BASE}/petitions/is-closed")));
    assert!(text(&closed).contains("nothing of it was saved"));
    // In the language of the form, whatever the browser prefers.
    let spanish = format!("{FORM}&lang=es");
    let closed = sign
        .handle(post("/petitions/is-closed/signatures", &spanish))
        .await;
    assert_eq!(header(&closed, "content-language"), "es");
    assert!(text(&closed).contains("La petición se cerró antes de que llegara tu formulario"));
    assert_eq!(deployment.events().await, 1);
}

#[tokio::test]
async fn other_methods_and_addresses_are_refused() {
    let deployment = TestDeployment::new().await;
    let sign = instance(&deployment);
    let put = request(
        lambda_http::http::Method::PUT,
        PATH,
        "",
        lambda_http::Body::Empty,
    );
    let response = sign.handle(put).await;
    assert_eq!(
        (response.status().as_u16(), header(&response, "allow")),
        (405, "GET, HEAD, POST")
    );
    // The address that a form with mistakes is shown under leads back to the petition.
    let response = sign.handle(get(PATH)).await;
    assert_eq!(
        (response.status().as_u16(), header(&response, "location")),
        (303, "/petitions/clean-rivers")
    );
    assert_eq!(
        sign.handle(post(&format!("/petitions/{SLUG}"), FORM))
            .await
            .status(),
        404
    );
}

#[tokio::test]
async fn operators_see_how_many_sign_and_why_others_did_not() {
    let deployment = TestDeployment::new().await;
    let sign = instance(&deployment);
    let (_, new) = measured(sign.handle(post(PATH, FORM))).await;
    assert_eq!((new.len(), &new[0]["Signed"]), (1, &1.into()));
    assert_eq!(new[0]["request_id"], "request-1");
    let (_, events) = the_signature(&deployment).await;
    assert_eq!(new[0]["command_id"], events[0].command.0.to_string());
    let (_, again) = measured(sign.handle(post(PATH, FORM))).await;
    assert_eq!(again[0]["SignedAgain"], 1);
    let huge = format!("comment={}", "x".repeat(1 << 17));
    deployment.petition("old-wells", closed(1)).await;
    for (request, reason) in [
        (post(PATH, "given_name=Ada&email=ada"), "field"),
        (post(PATH, &huge), "too_large"),
        (post("/petitions/old-wells/signatures", FORM), "closed"),
        (post("/petitions/none/signatures", FORM), "no_petition"),
        (request(Method::POST, PATH, "text/xml", "<a/>"), "encoding"),
        (
            request(Method::POST, PATH, "application/json", "[1"),
            "unreadable",
        ),
        (request(Method::PUT, PATH, "", Body::Empty), "method"),
    ] {
        let (_, lines) = measured(sign.handle(request)).await;
        assert_eq!(lines.len(), 1, "{reason}");
        assert_eq!(
            (&lines[0]["Refused"], &lines[0]["Reason"]),
            (&1.into(), &reason.into())
        );
    }
}

#[tokio::test]
async fn events_that_are_no_requests_are_the_senders_mistakes() {
    let deployment = TestDeployment::new().await;
    let sign = instance(&deployment);
    for sample in ["sign-form", "sign-json"] {
        test_support::hostile_events::are_refused(sample, async |request| {
            sign.handle(request).await
        })
        .await;
    }
    assert_eq!(deployment.events().await, 0);
}
