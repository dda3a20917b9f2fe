//! Feedback from SES as the queue delivers it, on the embedded DynamoDB.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a panic is how a test fails"
)]

mod deployment;

use events::signature::{Command, CorrectedDetails, Correction, Permissions, SignatureStatus};
use outbox::{RunStatus, StoppedBy};
use runtime::{Metric, check, metrics};
use test_support::person::a_signer;

use crate::deployment::{Mailing, Test, sample};

#[tokio::test]
async fn a_permanent_bounce_stands_in_the_log_and_stops_all_mails() {
    let test = Test::new().await;
    let (email, id) = test.signs("bounce@simulator.amazonses.com").await;
    let event = sample("bounce", &id, 1);
    assert!(test.feedback(&event).await.is_empty());

    let signature = test.signature(&id).await;
    assert_eq!(
        (signature.status, signature.bounced),
        (SignatureStatus::Awaiting, true)
    );
    assert!(test.is_suppressed(&email).await);
    assert_eq!(test.fate(&id, 1).await.as_deref(), Some("bounced"));

    // The queue brings it again, and another event tells the same.
    let version = signature.version;
    assert!(test.feedback(&event).await.is_empty());
    assert_eq!(test.signature(&id).await.version, version);
}

#[tokio::test]
async fn a_bounce_after_confirming_leaves_the_signature() {
    let test = Test::new().await;
    let (_, id) = test.signs("bounce@simulator.amazonses.com").await;
    test.does(
        &id,
        Command::Confirm {
            details_version: 1,
            permissions: None,
        },
    )
    .await;
    assert!(test.feedback(&sample("bounce", &id, 2)).await.is_empty());
    let signature = test.signature(&id).await;
    assert_eq!(
        (signature.status, signature.bounced),
        (SignatureStatus::Confirmed, true)
    );
}

#[tokio::test]
async fn a_bounce_of_a_mail_from_before_a_correction_is_one_of_the_signers_address() {
    let test = Test::new().await;
    let email = "bounce@simulator.amazonses.com";
    let (_, id) = test.signs(email).await;
    let details = a_signer().email(email).named("Augusta", "King").details();
    let (show_name, news) = (false, true);
    for command in [
        Command::Confirm {
            details_version: 1,
            permissions: None,
        },
        Command::Correct(Correction {
            revision: 2,
            permissions: Permissions {
                show_name,
                news,
                consents: std::collections::BTreeMap::new(),
            },
            details: Some(CorrectedDetails {
                country: "GB".into(),
                personal: details.personal,
            }),
        }),
    ] {
        test.does(&id, command).await;
    }
    assert!(test.feedback(&sample("bounce", &id, 2)).await.is_empty());
    assert!(test.signature(&id).await.bounced);
}

#[tokio::test]
async fn a_complaint_stops_mails_and_leaves_the_signature() {
    let test = Test::new().await;
    let (email, id) = test.signs("complaint@simulator.amazonses.com").await;
    assert!(test.feedback(&sample("complaint", &id, 1)).await.is_empty());
    let signature = test.signature(&id).await;
    assert!(signature.complained && !signature.may_mail());
    assert!(test.is_suppressed(&email).await);
}

#[tokio::test]
async fn what_is_no_complaint_and_no_lasting_bounce_changes_nothing() {
    let test = Test::new().await;
    let (email, id) = test.signs("full@example.org").await;
    let mut not_spam = sample("complaint", &id, 1);
    let body = not_spam.records[0].body.as_mut().unwrap();
    *body = body
        .replace("\"abuse\"", "\"not-spam\"")
        .replace("complaint@simulator.amazonses.com", "full@example.org");
    for event in [sample("bounce-transient", &id, 1), not_spam] {
        assert!(test.feedback(&event).await.is_empty());
    }
    assert_eq!(test.signature(&id).await.version, 1);
    assert!(!test.is_suppressed(&email).await);
}

#[tokio::test]
async fn a_reject_is_noted_with_the_mail_and_a_delivery_costs_no_write() {
    let test = Test::new().await;
    let (_, id) = test.signs("ana@example.org").await;
    test.embedded.record_requests(true);
    assert!(test.feedback(&sample("delivery", &id, 1)).await.is_empty());
    assert_eq!(test.embedded.requests(), []);
    assert!(test.feedback(&sample("reject", &id, 1)).await.is_empty());
    assert_eq!(test.fate(&id, 1).await.as_deref(), Some("rejected"));
    assert_eq!(test.signature(&id).await.version, 1);
    // The mail's item may have expired by then.
    assert!(test.feedback(&sample("reject", &id, 9)).await.is_empty());
}

#[tokio::test]
async fn a_mail_that_is_not_ours_still_suppresses_its_address() {
    let test = Test::new().await;
    let (email, id) = test.signs("bounce@simulator.amazonses.com").await;
    let mut event = sample("bounce", &id, 1);
    let body = event.records[0].body.as_mut().unwrap();
    *body = body.replace("\"signature\"", "\"something\"");
    assert!(test.feedback(&event).await.is_empty());
    assert_eq!(test.signature(&id).await.version, 1);
    assert!(test.is_suppressed(&email).await);
}

#[tokio::test]
async fn who_was_erased_before_the_bounce_came_stays_erased() {
    let test = Test::new().await;
    let (_, id) = test.signs("bounce@simulator.amazonses.com").await;
    test.does(&id, Command::Erase).await;
    assert!(test.feedback(&sample("bounce", &id, 1)).await.is_empty());
    assert_eq!(test.signature(&id).await.version, 2);
}

#[tokio::test]
async fn what_cannot_be_read_comes_again_alone() {
    let test = Test::new().await;
    let (_, id) = test.signs("ana@example.org").await;
    let mut event = sample("reject", &id, 1);
    let mut poison = event.records[0].clone();
    poison.message_id = Some("poison".into());
    poison.body = Some("{\"eventType\": \"Bounce\", \"to\": \"ana@example.org\"".into());
    event.records.insert(0, poison);
    assert_eq!(test.feedback(&event).await, ["poison"]);
    assert_eq!(test.fate(&id, 1).await.as_deref(), Some("rejected"));
}

/// SES publishes it when the event destination is created, and whenever it changes.
#[tokio::test]
async fn sess_own_test_message_is_no_error() {
    let test = Test::new().await;
    let (_, id) = test.signs("ana@example.org").await;
    let mut event = sample("delivery", &id, 1);
    event.records[0].body =
        Some("Successfully validated SNS topic for Amazon SES event publishing.".into());
    assert!(test.feedback(&event).await.is_empty());
    assert_eq!(test.fate(&id, 1).await, None);
}

#[tokio::test]
async fn the_metrics_hold_numbers_and_ids_only() {
    let test = Test::new().await;
    let (_, id) = test.signs("bounce@simulator.amazonses.com").await;
    let event = sample("bounce", &id, 1);
    let (failed, lines) =
        metrics::invocation("countersign", Some("request-1"), test.feedback(&event)).await;
    assert!(failed.is_empty());
    assert_eq!(lines.len(), 1);
    let line = check::read(&lines[0]);
    assert!(
        lines[0].contains(&format!("{:?}", Metric::Bounced)),
        "{line:?}"
    );
    assert!(!lines[0].contains("simulator"));
}

#[tokio::test]
async fn a_bounce_of_another_spelling_says_nothing_about_the_signer() {
    let test = Test::new().await;
    let (ana, id) = test.signs("complaint.x@gmail.com").await;
    test.does(
        &id,
        Command::Confirm {
            details_version: 1,
            permissions: None,
        },
    )
    .await;
    // A stranger's form with another spelling of the address; the mail about it goes there.
    let stranger = a_signer().email("complaint@gmail.com");
    test.does(&id, Command::Submit(stranger.details())).await;
    let mut event = sample("complaint", &id, 3);
    let body = event.records[0].body.as_mut().unwrap();
    *body = body.replace("complaint@simulator.amazonses.com", "complaint@gmail.com");
    assert!(test.feedback(&event).await.is_empty());
    let signature = test.signature(&id).await;
    assert!(!signature.complained && signature.may_mail());
    assert!(!test.is_suppressed(&ana).await);
    let other = events::email::EmailAddress::parse("complaint@gmail.com").unwrap();
    assert!(test.is_suppressed(&other).await);
}

#[tokio::test]
async fn what_comes_back_of_a_mailing_counts_once_and_stops_it() {
    let test = Test::new().await;
    let mailing = Mailing::begins(&test).await;
    for number in 0..60 {
        let (_, id) = test.signs(&format!("s{number}@example.org")).await;
        mailing.sends(&id).await;
    }
    let report = async |kind: &str, number: u8| {
        let (email, id) = test.known(&format!("s{number}@example.org"));
        let event = mailing.report(kind, &id);
        for _ in 0..2 {
            assert!(test.feedback(&event).await.is_empty());
        }
        let signature = test.signature(&id).await;
        (email, signature)
    };
    let (_, bounced) = report("bounce", 1).await;
    assert!(bounced.bounced, "no more news go there");
    let (_, complained) = report("complaint", 2).await;
    assert!(complained.complained);
    let (tally, status) = mailing.stands().await;
    assert_eq!((tally.sent, tally.bounced, tally.complained), (60, 1, 1));
    assert_eq!(status, RunStatus::Running);
    report("complaint", 3).await;
    report("complaint", 4).await;
    let (tally, status) = mailing.stands().await;
    assert_eq!((tally.bounced, tally.complained), (1, 3));
    assert_eq!(status, RunStatus::Stopped(StoppedBy::Complaints));
}
