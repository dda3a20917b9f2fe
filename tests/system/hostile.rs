//! Input that nobody's browser sends: refused clearly, stored never.

use std::time::Duration;

use reqwest::{Method, StatusCode};
use system_tests::visitor::{Answer, signatures};
use system_tests::{Countersign, Form, Result, SLUG, Visitor};

const FORM: &str = "application/x-www-form-urlencoded";

/// It was refused as the sender's fault, and left nothing behind.
async fn is_refused(visitor: &Visitor, answer: &Answer) -> Result {
    assert!(answer.status.is_client_error(), "{}", answer.status);
    assert!(!answer.body.is_empty(), "it says why");
    nothing_is_stored(visitor).await
}

async fn nothing_is_stored(visitor: &Visitor) -> Result {
    // Longer than the pumps need.
    tokio::time::sleep(Duration::from_millis(500)).await;
    for number in ["submitted", "awaiting", "confirmed"] {
        assert_eq!(visitor.count(number).await?, 0, "{number}");
    }
    assert_eq!(visitor.mails().await?.len(), 0);
    Ok(())
}

#[tokio::test]
async fn a_body_of_a_megabyte_is_too_large() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let mut body =
        b"given_name=Ana&family_name=Ruiz&email=ana@example.org&country=AR&comment=".to_vec();
    body.resize(1024 * 1024, b'a');
    for content_type in [FORM, "application/json"] {
        let answer = visitor.sign_with(content_type, body.clone()).await?;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        is_refused(&visitor, &answer).await?;
    }
    Ok(())
}

#[tokio::test]
async fn broken_utf_8_is_refused() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    for name in [&b"%FF%FE"[..], b"%C3%28", b"\xff\xfe", b"%ED%A0%80"] {
        let mut body = b"family_name=Ruiz&email=ana@example.org&country=AR&given_name=".to_vec();
        body.extend_from_slice(name);
        let answer = visitor.sign_with(FORM, body).await?;
        is_refused(&visitor, &answer).await?;
    }
    let json = b"{\"given_name\":\"\xff\",\"family_name\":\"Ruiz\",\"email\":\"ana@example.org\",\"country\":\"AR\"}";
    let answer = visitor.sign_with("application/json", json.to_vec()).await?;
    is_refused(&visitor, &answer).await
}

#[tokio::test]
async fn a_missing_field_is_named_and_what_was_typed_is_kept() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    for field in ["given_name", "email", "country"] {
        let mut form = Form::of("ana@example.org").with("city", "Rosario");
        // One name is enough, whichever it is.
        if field == "given_name" {
            form = form.without("family_name");
        }
        for form in [form.clone().without(field), form.with(field, " ")] {
            let answer = visitor.sign(&form).await?;
            is_refused(&visitor, &answer).await?;
            let marked = format!(r#"aria-describedby="form-{field}-problem""#);
            assert!(answer.body.contains(&marked), "{field} is marked");
            assert!(
                answer.body.contains(r#"value="Rosario""#),
                "the city is kept"
            );
        }
    }
    let answer = visitor.sign_with(FORM, Vec::new()).await?;
    is_refused(&visitor, &answer).await
}

#[tokio::test]
async fn a_program_is_told_its_problems_as_json() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let form = Form::of("nobody").without("country");
    let request = visitor.request(Method::POST, &signatures());
    let answer = visitor.send(request.json(&form.to_json())).await?;
    assert_eq!(answer.header("content-type"), "application/problem+json");
    let problem = answer.json()?;
    assert_eq!(problem["status"], answer.status.as_u16());
    for field in ["email", "country"] {
        assert!(problem["errors"].to_string().contains(field), "{problem}");
    }
    assert!(
        !answer.body.contains("nobody"),
        "nothing personal comes back"
    );
    is_refused(&visitor, &answer).await?;

    for body in ["", "[]", "{", "null", "{\"email\":1}"] {
        let answer = visitor.sign_with("application/json", body.into()).await?;
        assert_eq!(answer.header("content-type"), "application/problem+json");
        is_refused(&visitor, &answer).await?;
    }
    let answer = visitor.sign_with("text/plain", b"hello".to_vec()).await?;
    is_refused(&visitor, &answer).await
}

#[tokio::test]
async fn values_that_are_none_are_refused() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let form = || Form::of("ana@example.org");
    for form in [
        form().with("given_name", &"a".repeat(10_000)),
        form().with("comment", &"é".repeat(10_000)),
        form().with("given_name", "Ana\r\nBcc: eva@example.org"),
        form().with("family_name", "Ru\0iz"),
        form().with("comment", "<script>alert(1)</script>"),
        form().with("email", "ana"),
        form().with("email", "ana@example.org\r\nBcc: eva@example.org"),
        form().with("email", "ana@example.org, eva@example.org"),
        form().with("country", "XX"),
        form().with("country", "Argentina"),
    ] {
        let answer = visitor.sign(&form).await?;
        is_refused(&visitor, &answer).await?;
    }
    Ok(())
}

#[tokio::test]
async fn script_in_a_form_that_comes_back_is_text() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let script = r#""><script>alert(1)</script></textarea>"#;
    let form = ["given_name", "city", "occupation", "comment", "lang"]
        .into_iter()
        .fold(Form::of("nobody"), |form, field| form.with(field, script));
    let answer = visitor.sign(&form).await?;
    assert!(!answer.body.contains("<script>alert"));
    assert!(!answer.body.contains("</textarea>\""));
    is_refused(&visitor, &answer).await
}

#[tokio::test]
async fn a_forged_link_opens_nothing() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    visitor.sign(&Form::of("ana@example.org")).await?;
    let mail = visitor.mails_to("ana@example.org", 1).await?.remove(0);
    let genuine = mail.confirm_token()?;
    let own_page = mail.own_page_token()?;

    let altered = |at: usize| {
        let mut token: Vec<char> = genuine.chars().collect();
        token[at] = if token[at] == 'A' { 'B' } else { 'A' };
        token.into_iter().collect::<String>()
    };
    let mut paths: Vec<String> = [0, genuine.len() / 2, genuine.len() - 2]
        .map(|at| format!("/confirm/{}", altered(at)))
        .into();
    paths.push(format!("/confirm/{}", &genuine[..genuine.len() - 4]));
    paths.push(format!("/confirm/{genuine}{genuine}"));
    paths.push("/confirm/x".to_owned());
    paths.push("/confirm/%FF%00".to_owned());
    paths.push(format!("/confirm/{}", "A".repeat(6_000)));
    paths.push("/signature/x".to_owned());
    // Each link opens its own door only.
    paths.push(format!("/confirm/{own_page}"));
    paths.push(format!("/signature/{genuine}"));
    for path in paths {
        for method in [Method::GET, Method::POST] {
            let request = visitor.request(method.clone(), &path);
            let answer = visitor
                .send(request.form(&[("act", "erase"), ("sure", "yes")]))
                .await?;
            assert!(
                answer.status.is_client_error(),
                "{method} {path}: {}",
                answer.status
            );
        }
    }
    visitor.count_becomes("submitted", 1).await?;
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(visitor.count("confirmed").await?, 0);
    assert_eq!(visitor.count("erased").await?, 0);
    // The genuine one still does.
    let confirmed = visitor.post(&mail.confirm_path()?, &[]).await?;
    assert_eq!(confirmed.status, StatusCode::OK);
    visitor.count_becomes("confirmed", 1).await
}

#[tokio::test]
async fn a_method_that_a_path_does_not_have_is_refused() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let petition = format!("/petitions/{SLUG}");
    let cases = [
        (Method::PUT, signatures()),
        (Method::DELETE, signatures()),
        (Method::POST, petition.clone()),
        (Method::DELETE, petition.clone()),
        (Method::POST, format!("{petition}/count.json")),
        (Method::PUT, "/confirm/x".to_owned()),
    ];
    for (method, path) in cases {
        let form = Form::of("ana@example.org");
        let request = visitor.request(method.clone(), &path).form(form.fields());
        let answer = visitor.send(request).await?;
        assert!(
            answer.status.is_client_error(),
            "{method} {path}: {}",
            answer.status
        );
    }
    nothing_is_stored(&visitor).await
}

#[tokio::test]
async fn an_unknown_petition_is_not_found() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    for slug in ["no-such-petition", "%2e%2e%2f", "UPPER", &"a".repeat(3_000)] {
        let petition = format!("/petitions/{slug}");
        for path in [petition.clone(), format!("{petition}/count.json")] {
            let answer = visitor.get(&path).await?;
            assert!(answer.status.is_client_error(), "{path}: {}", answer.status);
        }
        let form = Form::of("ana@example.org");
        let request = visitor.request(Method::POST, &format!("{petition}/signatures"));
        let answer = visitor.send(request.form(form.fields())).await?;
        is_refused(&visitor, &answer).await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_mailbox_is_not_shown_under_a_name_that_is_not_ours() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    for path in ["/mailbox", "/mailbox.json"] {
        assert_eq!(visitor.get(path).await?.status, StatusCode::OK);
        let elsewhere = reqwest::Client::new()
            .get(format!("{}{path}", server.address()))
            .header("host", "rebinding.example")
            .send()
            .await?;
        assert_eq!(elsewhere.status(), StatusCode::NOT_FOUND, "{path}");
    }
    Ok(())
}
