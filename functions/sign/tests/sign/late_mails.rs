//! How late emails are is said to those who wait for one.

use embedded_dynamodb::{Effect, Fault};
use test_support::deployment::{TestDeployment, post, text};

use crate::{FORM, LINK, PATH, instance, of_a_program};

#[tokio::test]
async fn a_program_learns_how_late_mails_are() {
    for path in [PATH, LINK] {
        for (seconds, minutes) in [(100, None), (119, None), (120, Some(2)), (7_201, Some(121))] {
            let deployment = TestDeployment::new().await;
            deployment.mails_are_late(seconds).await;
            let sign = instance(&deployment);
            let body = of_a_program(&sign, path, "ada@example.org").await;
            assert_eq!(body["mails_late_minutes"].as_u64(), minutes, "{path}");
            assert_eq!(body.get("mails_late_minutes").is_some(), minutes.is_some());
        }
    }
}

#[tokio::test]
async fn how_late_mails_are_is_read_once_for_many_forms() {
    let deployment = TestDeployment::new().await;
    let sign = instance(&deployment);
    deployment.operations();
    sign.handle(post(PATH, FORM)).await;
    let mut first = deployment.operations();
    first.sort();
    assert_eq!(first, ["BatchGetItem", "GetItem", "TransactWriteItems"]);
    sign.handle(post(PATH, &FORM.replace("ada", "grace"))).await;
    assert_eq!(deployment.operations(), ["TransactWriteItems"]);
    of_a_program(&sign, PATH, "mary@example.org").await;
    assert_eq!(deployment.operations(), ["TransactWriteItems"]);
}

#[tokio::test]
async fn a_form_is_taken_if_it_cannot_be_read_how_late_mails_are() {
    let deployment = TestDeployment::new().await;
    let fault = Fault::new("GetItem", Effect::ServerError).on_table("views");
    deployment.embedded.inject(fault.times(20));
    let sign = instance(&deployment);
    assert_eq!(sign.handle(post(PATH, FORM)).await.status(), 202);
    let body = of_a_program(&sign, PATH, "grace@example.org").await;
    assert_eq!(body["status"], "check_mail");
    assert_eq!(deployment.events().await, 2);
}

#[tokio::test]
async fn the_notice_that_a_link_is_sent_says_how_late_mails_are() {
    let deployment = TestDeployment::new().await;
    let wish = async || {
        let sign = instance(&deployment);
        let response = sign.handle(post(LINK, "email=ada@example.org")).await;
        assert_eq!(response.status(), 202);
        text(&response).to_owned()
    };
    assert!(wish().await.contains("in a few minutes"));
    deployment.mails_are_late(601).await;
    let late = wish().await;
    assert!(late.contains("delayed by about 11 minutes"), "{late}");
    assert!(!late.contains("in a few minutes"), "{late}");
}
