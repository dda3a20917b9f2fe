//! A confirmation is counted for the source of its form.

use embedded_dynamodb::{Effect, Fault};
use events::link::Purpose;
use events::signature::{Command, SignatureStatus};
use jiff::{SignedDuration, Timestamp};
use test_support::deployment::{TestDeployment, get, post, text};
use test_support::person::a_signer;
use test_support::signer::Signer;

use crate::instance;

async fn from_a_source(deployment: &TestDeployment) -> Signer {
    deployment.counts_sources().await;
    Signer::signs_with(deployment, a_signer().coming_from("flyer-may").details()).await
}

/// The forms of the page behind the link, as the browser sends the one that confirms.
const CONFIRMS: &str = "act=confirm&source=flyer-may&news=yes";

#[tokio::test]
async fn a_confirmation_from_a_source_is_counted_in_its_own_request() {
    let deployment = TestDeployment::new().await;
    let signer = from_a_source(&deployment).await;
    let path = format!("/confirm/{}", signer.token(Purpose::Confirm, 1));
    let confirm = instance(&deployment);
    let page = confirm.handle(get(&path)).await;
    let hidden = "<input type=\"hidden\" name=\"source\" value=\"flyer-may\">";
    assert!(text(&page).contains(hidden), "{}", text(&page));
    assert_eq!(deployment.counted_of("flyer-may").await, [0, 0, 0]);
    deployment.operations();
    let confirmed = confirm.handle(post(&path, CONFIRMS)).await;
    assert_eq!(confirmed.status(), 200);
    assert_eq!(deployment.operations(), ["TransactWriteItems"]);
    assert_eq!(signer.standing().await, SignatureStatus::Confirmed);
    confirm.handle(post(&path, CONFIRMS)).await;
    assert_eq!(deployment.counted_of("flyer-may").await, [0, 0, 1]);
    signer.does(Command::Withdraw).await;
    assert_eq!(deployment.counted_of("flyer-may").await, [0, 0, 1]);
}

#[tokio::test]
async fn a_confirmation_after_a_reminder_is_counted_once() {
    let deployment = TestDeployment::new().await;
    let signer = from_a_source(&deployment).await;
    let asked_before = Timestamp::now() + SignedDuration::from_secs(1);
    signer.does(Command::Remind { asked_before }).await;
    let path = format!("/confirm/{}", signer.token(Purpose::Confirm, 1));
    let confirm = instance(&deployment);
    let lost = Fault::new("TransactWriteItems", Effect::LoseAnswer).after(1);
    deployment.embedded.inject(lost);
    let confirmed = confirm.handle(post(&path, CONFIRMS)).await;
    assert_eq!(confirmed.status(), 200);
    assert_eq!(signer.standing().await, SignatureStatus::Confirmed);
    assert_eq!(deployment.counted_of("flyer-may").await, [0, 0, 1]);
}

#[tokio::test]
async fn who_confirms_without_a_known_source_is_not_counted() {
    let deployment = TestDeployment::new().await;
    let signer = from_a_source(&deployment).await;
    let path = format!("/confirm/{}", signer.token(Purpose::Confirm, 1));
    let confirm = instance(&deployment);
    confirm.handle(get(&path)).await;
    deployment.operations();
    let form = CONFIRMS.replace("flyer-may", "another");
    assert_eq!(confirm.handle(post(&path, &form)).await.status(), 200);
    assert_eq!(deployment.operations(), ["PutItem"]);
    assert_eq!(deployment.counted_of("another").await, [0, 0, 0]);
    let discard = confirm.handle(post(&path, "act=discard&source=flyer-may"));
    assert_eq!(discard.await.status(), 400);
}
