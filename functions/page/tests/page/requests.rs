//! How requests are answered: copies that a browser has, methods, mistakes, faults and costs.

use embedded_dynamodb::{Effect, Fault};
use lambda_http::Body;
use lambda_http::http::Method;
use serde_json::Value;
use test_support::deployment::{TestDeployment, get, header, request, text};

use crate::support::{answer, instance, with_numbers};

#[tokio::test]
async fn who_has_the_same_page_gets_no_second_copy() {
    let deployment = with_numbers().await;
    let page = instance(&deployment);
    for path in [
        "/petitions/clean-rivers",
        "/petitions/clean-rivers/count.json",
    ] {
        let first = page.handle(get(path)).await;
        let tag = header(&first, "etag").to_owned();
        let mut again = get(path);
        again
            .headers_mut()
            .insert("if-none-match", tag.parse().unwrap());
        let second = page.handle(again).await;
        assert_eq!(second.status(), 304, "{path}");
        assert_eq!((text(&second), header(&second, "etag")), ("", tag.as_str()));
        assert!(header(&second, "cache-control").starts_with("public"));
    }
}

#[tokio::test]
async fn a_head_is_a_get_without_the_body_and_other_methods_are_refused() {
    let deployment = TestDeployment::new().await;
    let page = instance(&deployment);
    let path = "/petitions/clean-rivers";
    let head = page
        .handle(request(Method::HEAD, path, "", Body::Empty))
        .await;
    let whole = page.handle(get(path)).await;
    assert_eq!((head.status(), text(&head)), (whole.status(), ""));
    assert_eq!(header(&head, "etag"), header(&whole, "etag"));
    let post = page
        .handle(request(Method::POST, path, "", Body::Empty))
        .await;
    assert_eq!(
        (post.status().as_u16(), header(&post, "allow")),
        (405, "GET, HEAD")
    );
    assert_eq!(text(&page.handle(get("/healthz")).await), "ok");
}

#[tokio::test]
async fn what_is_not_there_is_said_to_people_and_to_programs() {
    let deployment = TestDeployment::new().await;
    let slug = "x".repeat(5_000);
    for path in [
        "/nothing",
        "/petitions/none-such",
        &format!("/petitions/{slug}"),
    ] {
        let response = answer(&deployment, path).await;
        assert_eq!(response.status(), 404, "{path:.40}");
        assert_eq!(
            header(&response, "content-type"),
            "text/html; charset=utf-8"
        );
        assert_eq!(header(&response, "cache-control"), "no-store");
    }
    let response = answer(&deployment, "/petitions/none-such/count.json").await;
    assert_eq!(
        header(&response, "content-type"),
        "application/problem+json"
    );
    let problem: Value = serde_json::from_str(text(&response)).unwrap();
    assert_eq!(problem["status"], 404);
}

#[tokio::test]
async fn when_the_views_cannot_be_read_it_says_when_to_try_again() {
    let deployment = TestDeployment::new().await;
    for operation in ["BatchGetItem", "Query"] {
        deployment
            .embedded
            .inject(Fault::new(operation, Effect::Throttle).times(50));
        let response = answer(&deployment, "/petitions/clean-rivers").await;
        assert_eq!(response.status(), 503, "{operation}");
        assert_ne!(header(&response, "retry-after"), "");
        assert_eq!(header(&response, "cache-control"), "no-store");
        deployment.embedded.clear_faults();
    }
    deployment
        .embedded
        .inject(Fault::new("BatchGetItem", Effect::Throttle).times(2));
    assert_eq!(
        answer(&deployment, "/petitions/clean-rivers")
            .await
            .status(),
        200
    );
}

/// A cold instance makes one request before the lists, which need what it brings; a warm one makes all at the same time.
#[tokio::test]
async fn a_page_costs_three_reads_cold_or_warm_and_its_numbers_one() {
    let deployment = TestDeployment::new().await;
    let page = instance(&deployment);
    deployment.operations();
    for instance in ["cold", "warm"] {
        page.handle(get("/petitions/clean-rivers")).await;
        let mut operations = deployment.operations();
        operations.sort();
        assert_eq!(operations, ["BatchGetItem", "Query", "Query"], "{instance}");
    }
    page.handle(get("/petitions/clean-rivers/count.json")).await;
    assert_eq!(deployment.operations(), ["BatchGetItem"], "warm");
    answer(&deployment, "/petitions/clean-rivers/count.json").await;
    assert_eq!(deployment.operations(), ["BatchGetItem"], "cold");
}

#[tokio::test]
async fn events_that_are_no_requests_are_the_senders_mistakes() {
    let deployment = TestDeployment::new().await;
    let page = instance(&deployment);
    test_support::hostile_events::are_refused("confirm-get", async |request| {
        page.handle(request).await
    })
    .await;
    assert_eq!(deployment.events().await, 0);
}
