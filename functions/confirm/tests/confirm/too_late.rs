//! Links that come too late.

use events::link::Purpose;
use events::signature::{Command, SignatureStatus};
use jiff::{SignedDuration, Timestamp};
use lambda_http::http::Method;
use test_support::deployment::{SLUG, TestDeployment, closed, get, post, text};
use test_support::signer::Signer;

use crate::{confirm_page, instance, press, program};

/// When a link was mailed that has just expired.
fn long_ago() -> Timestamp {
    Timestamp::now() - Purpose::Confirm.lifetime() - SignedDuration::from_secs(1)
}

/// The fields that the button "Sign again" sends, by name; empty without the button.
fn again(page: &str) -> Vec<(&str, &str)> {
    if !page.contains("action=\"/petitions/clean-rivers/signatures\"") {
        return Vec::new();
    }
    assert!(page.contains("name=\"change\" value=\"yes\">Sign again"));
    let inputs = page.split("<input type=\"hidden\" name=\"").skip(1);
    let fields = inputs.map(|input| input.split_once("\" value=\"").unwrap());
    fields
        .map(|(name, rest)| (name, rest.split_once("\">").unwrap().0))
        .collect()
}

/// The petition closed so many hours ago: because its closing time came, or because somebody closed it.
async fn close(deployment: &TestDeployment, by_itself: bool, hours_ago: i64) {
    match by_itself {
        true => deployment.closes_by_itself(SLUG, hours_ago).await,
        false => deployment.petition(SLUG, closed(hours_ago)).await,
    }
}

#[tokio::test]
async fn forged_and_expired_links_and_those_for_something_else_confirm_nothing() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::Confirm, 1);
    let own_page = signer.token(Purpose::OwnPage, 1);
    for forged in [
        "x",
        &"A".repeat(5_000),
        &token[..token.len() - 1],
        &own_page,
    ] {
        let response = press(&deployment, forged).await;
        assert_eq!(response.status(), 404, "{forged:.20}");
        assert!(text(&response).contains("This link does not work"));
    }
    let response = press(
        &deployment,
        &signer.token_of(Purpose::Confirm, 1, long_ago()),
    )
    .await;
    assert_eq!(response.status(), 410);
    assert!(text(&response).contains("https://sign.example.org/petitions/clean-rivers?lang=en"));
    assert_eq!(deployment.events().await, 1);
}

#[tokio::test]
async fn a_click_that_comes_too_late_leads_to_the_form_with_what_is_still_known() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let expired = signer.token_of(Purpose::Confirm, 1, long_ago());
    for page in [
        confirm_page(&deployment, &expired).await,
        text(&press(&deployment, &expired).await).to_owned(),
    ] {
        assert!(page.contains("This link has expired"), "{page}");
        let fields = again(&page);
        for known in [
            ("given_name", "Ada"),
            ("email", "ada@example.org"),
            ("country", "GB"),
            ("lang", "en"),
        ] {
            assert!(fields.contains(&known), "{known:?} in {fields:?}");
        }
        let ticked = |(name, _): &(&str, &str)| ["show_name", "news"].contains(name);
        assert!(!fields.iter().any(ticked), "permissions are given anew");
    }
    assert_eq!(signer.standing().await, SignatureStatus::Awaiting);

    // After the erasure only what is stored in clear is known, by a link of the reminder that still works, too.
    let purge = Command::Purge {
        asked_before: Timestamp::now() + SignedDuration::from_hours(1),
    };
    signer.does(purge).await;
    for token in [&expired, &signer.token(Purpose::Confirm, 1)] {
        for page in [
            confirm_page(&deployment, token).await,
            text(&press(&deployment, token).await).to_owned(),
        ] {
            assert!(page.contains("the details were erased"), "{page}");
            let fields = again(&page);
            let names: Vec<_> = fields.iter().map(|(name, _)| *name).collect();
            assert_eq!(names, ["lang", "text", "country"]);
            assert!(!page.contains("ada@example.org") && !page.contains("Lovelace"));
        }
    }
    let (status, kind, problem) = program(&deployment, Method::GET, &expired).await;
    assert_eq!((status, kind.as_str()), (410, "application/problem+json"));
    assert_eq!(problem["title"], "This link has expired");
    assert_eq!(deployment.events().await, 2, "nothing is confirmed");
}

#[tokio::test]
async fn an_expired_link_offers_no_form_where_there_is_none_and_tells_nothing_of_others() {
    // To who has confirmed, it says so.
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let expired = signer.token_of(Purpose::Confirm, 1, long_ago());
    let token = signer.token(Purpose::Confirm, 1);
    assert_eq!(press(&deployment, &token).await.status(), 200);
    let page = confirm_page(&deployment, &expired).await;
    assert!(page.contains("Your signature counts"), "{page}");
    assert!(!page.contains("/signature/"), "and gives no new link");
    // After an erasure, it knows nothing.
    signer.does(Command::Erase).await;
    assert!(again(&confirm_page(&deployment, &expired).await).is_empty());

    // The details of another spelling are not shown.
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let other = signer.token_to(Some("a.da@example.org"), Purpose::Confirm, 1, long_ago());
    let page = confirm_page(&deployment, &other).await;
    assert!(
        again(&page).is_empty() && !page.contains("Lovelace"),
        "{page}"
    );

    // A closed petition has no form.
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    deployment.petition(SLUG, closed(1)).await;
    let expired = signer.token_of(Purpose::Confirm, 1, long_ago());
    assert!(again(&confirm_page(&deployment, &expired).await).is_empty());
    // Discarding comes too late as well.
    let confirm = instance(&deployment);
    let discard = post(&format!("/confirm/{expired}"), "act=discard");
    assert_eq!(confirm.handle(discard).await.status(), 410);
    assert_eq!(deployment.events().await, 1);
}

#[tokio::test]
async fn a_closed_petition_takes_confirmations_for_a_day() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::Confirm, 1);
    for by_itself in [false, true] {
        close(&deployment, by_itself, 25).await;
        for response in [press(&deployment, &token).await, {
            let confirm = instance(&deployment);
            confirm.handle(get(&format!("/confirm/{token}"))).await
        }] {
            assert_eq!(response.status(), 409);
            assert!(text(&response).contains("This petition is closed"));
        }
    }
    close(&deployment, true, 23).await;
    assert_eq!(press(&deployment, &token).await.status(), 200);
    deployment.petition(SLUG, closed(25)).await;
    assert_eq!(
        press(&deployment, &token).await.status(),
        200,
        "who confirmed in time is told so"
    );
    assert_eq!(deployment.events().await, 2);
}
