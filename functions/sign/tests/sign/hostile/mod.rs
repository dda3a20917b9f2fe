//! Input that no form sends. Each gets a clear response, and nothing is stored.

use lambda_http::http::Method;
use lambda_http::{Body, Response};
use test_support::deployment::{TestDeployment, request, text};

use crate::{FORM, PATH, instance};

const ENCODED: &str = "application/x-www-form-urlencoded";

async fn refused(content_type: &str, body: impl Into<Body>) -> Response<Body> {
    let deployment = TestDeployment::new().await;
    let sign = instance(&deployment);
    let response = sign
        .handle(request(Method::POST, PATH, content_type, body))
        .await;
    assert_eq!(deployment.events().await, 0);
    assert_eq!(
        deployment
            .items(&deployment.settings.tables.signer_keys)
            .await,
        0
    );
    response
}

#[tokio::test]
async fn a_megabyte_is_too_much() {
    let response = refused(ENCODED, format!("comment={}", "x".repeat(1 << 20))).await;
    assert_eq!(response.status(), 413);
    assert!(text(&response).contains("Your request is too large"));
    let petition = "https://sign.example.org/petitions/clean-rivers?lang=en";
    assert!(text(&response).contains(&format!("href=\"{petition}\"")));
    let response = refused("application/json", "x".repeat(1 << 20)).await;
    assert_eq!(response.status(), 413);
    assert!(text(&response).contains("\"status\":413"));
}

#[tokio::test]
async fn broken_utf8_is_refused_however_it_is_written() {
    let raw = [FORM.as_bytes(), b"&city=\xc3\x28"].concat();
    assert_eq!(refused(ENCODED, raw).await.status(), 400);
    assert_eq!(
        refused(ENCODED, format!("{FORM}&city=%C3%28"))
            .await
            .status(),
        400
    );
    assert_eq!(
        refused("application/json", b"{\"city\":\"\xff\"}".to_vec())
            .await
            .status(),
        400
    );
}

#[tokio::test]
async fn a_name_that_nobody_can_see_is_none() {
    for unseen in [
        "%E2%80%8B",
        "%EF%BB%BF+%E2%80%8B",
        "%F3%A0%81%81",
        "%E3%85%A4",
    ] {
        let form = FORM.replace("=Ada&", &format!("={unseen}&"));
        let form = form.replace("=Lovelace&", &format!("=+{unseen}&"));
        assert_eq!(refused(ENCODED, form).await.status(), 422, "{unseen}");
    }
}

#[tokio::test]
async fn only_forms_and_json_objects_are_read() {
    assert_eq!(refused("text/plain", FORM).await.status(), 415);
    assert_eq!(refused("", FORM).await.status(), 415);
    assert_eq!(
        refused("multipart/form-data; boundary=x", "--x--")
            .await
            .status(),
        415
    );
    for body in [
        "",
        "[]",
        "7",
        "{\"given_name\":",
        "null",
        &"[".repeat(60_000),
    ] {
        assert_eq!(
            refused("application/json", body).await.status(),
            400,
            "{body:.20}"
        );
    }
}

#[tokio::test]
async fn what_is_of_another_kind_is_named() {
    for (field, value) in [
        ("show_name", "{}"),
        ("show_name", "\"maybe\""),
        ("news", "2"),
        ("lang", "5"),
        ("text_version", "-1"),
        ("text_version", "\"one\""),
    ] {
        let response = refused("application/json", format!("{{\"{field}\":{value}}}")).await;
        assert_eq!(response.status(), 400, "{field}: {value}");
        assert!(text(&response).contains(field), "{}", text(&response));
    }
    let response = refused(ENCODED, format!("{FORM}&show_name=maybe")).await;
    assert_eq!(response.status(), 400);
    assert!(text(&response).contains("show_name"));
}

#[tokio::test]
async fn nothing_at_all_misses_every_required_field() {
    let response = refused(ENCODED, Body::Empty).await;
    assert_eq!(response.status(), 422);
    for field in ["given_name", "email", "country"] {
        assert!(
            text(&response).contains(&format!("id=\"form-{field}-problem\"")),
            "{field}"
        );
    }
}

#[tokio::test]
async fn texts_that_are_too_long_or_no_texts_are_problems_of_their_fields() {
    let long = FORM.replace("Ada", &"a".repeat(10_000));
    for (field, body) in [
        ("given_name", long),
        ("given_name", FORM.replace("Ada", "A%00da")),
        ("given_name", FORM.replace("Ada", "A%0Ada")),
        ("family_name", FORM.replace("Lovelace", "%E2%80%AEecalevoL")),
        (
            "comment",
            format!("{FORM}&comment=%3Cscript%3Ealert(1)%3C/script%3E"),
        ),
        ("comment", format!("{FORM}&comment=%3C!--")),
        ("city", format!("{FORM}&city=%3C/p%3E")),
        (
            "email",
            FORM.replace("ada@example.org", "ada@example.org%0D%0ABcc:a@b.example"),
        ),
        ("country", FORM.replace("=gb", "=United+Kingdom")),
    ] {
        let response = refused(ENCODED, body).await;
        assert_eq!(response.status(), 422, "{field}");
        assert!(
            text(&response).contains(&format!("id=\"form-{field}-problem\"")),
            "{field}"
        );
        assert!(!text(&response).contains("<script>alert"));
    }
}

#[tokio::test]
async fn a_heart_is_text() {
    let deployment = TestDeployment::new().await;
    let sign = instance(&deployment);
    let form = format!("{FORM}&comment=I+%3C3+rivers");
    let response = sign
        .handle(request(Method::POST, PATH, ENCODED, form))
        .await;
    assert_eq!(response.status(), 202);
}

#[tokio::test]
async fn a_field_that_comes_twice_or_that_nobody_knows_is_refused_by_name() {
    for (name, again) in [
        ("email", "email=eve@example.org"),
        ("show_name", "show_name=yes&show_name=no"),
        ("given_name", "given_name=Ada"),
        ("homepage", "homepage=&homepage=x"),
        ("invented", "invented=1&invented=2"),
    ] {
        let response = refused(ENCODED, format!("{FORM}&{again}")).await;
        assert_eq!(response.status(), 400, "{name}");
        let said = format!("{name} comes twice: send it once.");
        assert!(text(&response).contains(&said), "{}", text(&response));
    }
    for (media_type, body) in [
        (ENCODED, format!("{FORM}&showname=yes")),
        ("application/json", r#"{"showname": true}"#.to_owned()),
    ] {
        let response = refused(media_type, body).await;
        assert_eq!(response.status(), 400, "{media_type}");
        let said = "There is no field \\\"showname\\\"";
        assert!(text(&response).contains(said), "{}", text(&response));
    }
    let json = r#"{"given_name": "Ada", "email": "ada@example.org", "country": "GB", "email": "eve@example.org"}"#;
    let response = refused("application/json", json.to_owned()).await;
    assert_eq!(response.status(), 400);
    assert!(text(&response).contains("email comes twice"));
}
