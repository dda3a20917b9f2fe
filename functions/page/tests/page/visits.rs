//! Where visitors come from is counted, and who they are is not stored.

use std::time::Duration;

use embedded_dynamodb::{Effect, Fault};
use lambda_http::http::Method;
use test_support::deployment::{BASE, get, header, text};
use views::petition::PetitionStatus;

use crate::support::{answer, instance, with_numbers};

#[tokio::test]
async fn a_page_from_a_source_is_counted_and_stored_nowhere() {
    let deployment = with_numbers().await;
    deployment.counts_sources().await;
    let page = instance(&deployment);
    let path = "/petitions/clean-rivers?lang=en&source=flyer-may";
    let opened = page.handle(get(path)).await;
    assert_eq!(opened.status(), 200);
    assert_eq!(header(&opened, "cache-control"), "no-store");
    assert_eq!(header(&opened, "set-cookie"), "");
    let html = text(&opened);
    assert!(html.contains("<input type=\"hidden\" name=\"source\" value=\"flyer-may\">"));
    // The language changes and the source stays; search engines and those who share find the page itself.
    assert!(html.contains("href=\"/petitions/clean-rivers?lang=es&#38;source=flyer-may\""));
    let canonical =
        format!("<link rel=\"canonical\" href=\"{BASE}/petitions/clean-rivers?lang=en\">");
    assert!(html.contains(&canonical));
    assert_eq!(deployment.counted_of("flyer-may").await, [1, 0, 0]);

    let mut head = get(path);
    *head.method_mut() = Method::HEAD;
    let mut prefetch = get(path);
    let purpose = "prefetch;prerender".parse().unwrap();
    prefetch.headers_mut().insert("sec-purpose", purpose);
    for request in [
        head,
        prefetch,
        get("/petitions/clean-rivers/embed/count?source=flyer-may"),
    ] {
        page.handle(request).await;
    }
    let plain = answer(&deployment, "/petitions/clean-rivers?lang=en").await;
    for unknown in ["flyer", "Flyer-may", "", "%22%3E"] {
        let path = format!("/petitions/clean-rivers?lang=en&source={unknown}");
        let unknown = page.handle(get(&path)).await;
        assert_eq!(text(&unknown), text(&plain), "{path}");
        assert!(header(&unknown, "cache-control").starts_with("public, "));
    }
    page.write_visits().await;
    assert_eq!(deployment.counted_of("flyer-may").await, [1, 0, 0]);
    let privacy = page
        .handle(get("/petitions/clean-rivers/privacy?lang=en"))
        .await;
    assert!(text(&privacy).contains("such as a flyer"));
    deployment.petition("clean-sea", PetitionStatus::Open).await;
    let privacy = page
        .handle(get("/petitions/clean-sea/privacy?lang=en"))
        .await;
    assert!(!text(&privacy).contains("such as a flyer"));
}

#[tokio::test]
async fn many_views_are_few_writes_and_none_is_lost() {
    let deployment = with_numbers().await;
    deployment.counts_sources().await;
    let page = instance(&deployment);
    deployment.operations();
    for number in 0..60 {
        let code = if number % 3 == 0 {
            "newsletter"
        } else {
            "flyer-may"
        };
        let path = format!("/petitions/clean-rivers?source={code}");
        assert_eq!(page.handle(get(&path)).await.status(), 200);
    }
    let writes = deployment.operations().into_iter();
    let writes = writes.filter(|it| it == "TransactWriteItems").count();
    assert!((6..=8).contains(&writes), "{writes}");
    // Those that a throttled write could not count are counted later, and the page does not wait for it.
    let throttle = Fault::new("TransactWriteItems", Effect::Throttle).times(3);
    deployment.embedded.inject(throttle);
    page.write_visits().await;
    assert!(deployment.counted_of("flyer-may").await[0] < 40);
    tokio::time::sleep(Duration::from_millis(100)).await;
    deployment.embedded.clear_faults();
    page.write_visits().await;
    assert_eq!(deployment.counted_of("flyer-may").await, [40, 0, 0]);
    assert_eq!(deployment.counted_of("newsletter").await, [20, 0, 0]);
}
