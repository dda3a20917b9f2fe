//! A form that comes again, by a key or by impatience, is one form.

use lambda_http::http::HeaderValue;
use test_support::deployment::{TestDeployment, post, sample, text};

use crate::{FORM, LINK, PATH, instance};

#[tokio::test]
async fn a_client_that_retries_with_its_key_signs_once() {
    let deployment = TestDeployment::new().await;
    let sign = instance(&deployment);
    for _ in 0..3 {
        assert_eq!(sign.handle(sample("sign-json", "")).await.status(), 202);
    }
    assert_eq!(deployment.events().await, 1);
}

#[tokio::test]
async fn a_key_that_comes_with_another_form_is_refused_whatever_the_address() {
    let deployment = TestDeployment::new().await;
    let sign = instance(&deployment);
    let send = async |form: &str, key: &str| {
        let mut request = post(PATH, form);
        let headers = request.headers_mut();
        headers.insert("idempotency-key", key.parse().unwrap());
        headers.insert("accept", "application/json".parse().unwrap());
        sign.handle(request).await
    };
    assert_eq!(send(FORM, "k-1").await.status(), 202);
    for changed in [
        FORM.replace("Ada", "Grace"),
        FORM.replace("ada@example.org", "grace@example.org"),
        FORM.replace("=gb", "=fr"),
        format!("{FORM}&show_name=yes"),
        format!("{FORM}&comment=more"),
        format!("{FORM}&lang=es"),
    ] {
        let response = send(&changed, "k-1").await;
        assert_eq!(response.status(), 422, "{changed}");
        let problem: serde_json::Value = serde_json::from_str(text(&response)).unwrap();
        assert_eq!(problem["errors"][0]["field"], "Idempotency-Key");
        assert!(!problem["errors"][0]["detail"].as_str().unwrap().is_empty());
    }
    assert_eq!(deployment.events().await, 1);
    assert_eq!(send(FORM, "k-1").await.status(), 202);
    assert_eq!(deployment.events().await, 1);
    // A new key takes the correction, and a petition's keys are its own.
    let corrected = FORM.replace("Ada", "Grace");
    assert_eq!(send(&corrected, "k-2").await.status(), 202);
    assert_eq!(deployment.events().await, 2);
}

#[tokio::test]
async fn a_key_that_cannot_be_one_is_named() {
    let deployment = TestDeployment::new().await;
    let sign = instance(&deployment);
    let long = "k".repeat(sign::MAX_KEY + 1);
    for keys in [&["ñ"][..], &[""], &[long.as_str()], &["a", "b"]] {
        let mut request = post(PATH, FORM);
        for key in keys {
            let key = HeaderValue::from_bytes(key.as_bytes()).unwrap();
            request.headers_mut().append("idempotency-key", key);
        }
        let response = sign.handle(request).await;
        assert_eq!(response.status(), 400, "{keys:?}");
        assert!(text(&response).contains("Idempotency-Key"));
    }
    assert_eq!(deployment.events().await, 0);
}

#[tokio::test]
async fn a_form_that_is_pressed_six_times_is_one_email() {
    let deployment = TestDeployment::new().await;
    let sign = instance(&deployment);
    // Equal to what was recorded, not to what was typed.
    let again = FORM.replace("=Ada&", "=++Ada+&");
    let presses = [FORM, FORM, &again, FORM, FORM, FORM];
    let six = presses.map(|form| sign.handle(post(PATH, form)));
    for response in futures_util::future::join_all(six).await {
        assert_eq!(response.status(), 202);
    }
    assert_eq!(deployment.events().await, 1);
    // Also for an address that waits, and for the link: one email each, so the address's five are not used up.
    let changed = format!("{FORM}&comment=more");
    let six = (0..6).map(|_| sign.handle(post(PATH, &changed)));
    futures_util::future::join_all(six).await;
    assert_eq!(deployment.events().await, 2);
    let six = (0..6).map(|_| sign.handle(post(LINK, "email=ada@example.org")));
    for response in futures_util::future::join_all(six).await {
        assert_eq!(response.status(), 202);
    }
    assert_eq!(deployment.events().await, 3);
}
