//! Nobody learns from a response whether an address has signed.

use events::ids::CommandId;
use events::signature::{Command, SignatureStatus, fold};
use jiff::Timestamp;
use sign::Pace;
use test_support::deployment::{TestDeployment, post};

use crate::{FORM, LINK, PATH, instance, send, the_signature};

#[tokio::test]
async fn known_and_confirmed_addresses_are_answered_as_new_ones_to_the_byte() {
    let deployment = TestDeployment::new().await;
    let new = format!("{:?}", send(&deployment, FORM).await);
    let known = format!(
        "{:?}",
        send(&deployment, &FORM.replace("ada@example", "ADA@example")).await
    );
    // It differs in what was typed, and in nothing else.
    assert_eq!(known.replace("ADA@", "ada@"), new);
    let (id, events) = the_signature(&deployment).await;
    let confirm = Command::Confirm {
        details_version: events.last().unwrap().version,
        permissions: None,
    };
    deployment
        .signature_log()
        .execute(&id, CommandId::random(), Timestamp::now(), confirm)
        .await
        .unwrap();
    assert_eq!(format!("{:?}", send(&deployment, FORM).await), new);
    let (_, events) = the_signature(&deployment).await;
    assert_eq!(fold(&events).status, SignatureStatus::Confirmed);
}

#[tokio::test]
async fn new_and_known_addresses_wait_for_the_same_moment() {
    let deployment = TestDeployment::new().await;
    let pace = std::time::Duration::from_secs(1);
    let sign = instance(&deployment).with_pace(Pace::of(pace));
    let wish = "email=ada@example.org";
    for (path, form) in [(PATH, FORM), (PATH, FORM), (LINK, wish), (LINK, wish)] {
        let since = std::time::Instant::now();
        assert_eq!(sign.handle(post(path, form)).await.status(), 202);
        assert!(since.elapsed() >= pace);
    }
    // What says nothing about an address need not wait.
    let since = std::time::Instant::now();
    assert_eq!(sign.handle(post(PATH, "email=ada")).await.status(), 422);
    assert!(since.elapsed() < pace);
}
