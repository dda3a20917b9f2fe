//! Messages that are delivered twice, concurrently, in part, or damaged.

use aws_lambda_events::event::sqs::SqsEvent;
use events::signature::Command;
use jiff::SignedDuration;
use outbox::{Claims, Outcome};
use runtime::metrics;
use send_email::SendError;

use crate::deployment::{Test, message};

fn later() -> SendError {
    SendError::Retry("throttled".into())
}

#[tokio::test]
async fn a_message_that_comes_twice_sends_one_mail() {
    let test = Test::new().await;
    test.submits("ana@example.org", "en").await;
    let messages = test.messages().await;
    assert!(test.deliver(&messages).await.is_empty());
    assert!(test.deliver(&messages).await.is_empty());
    assert_eq!(test.service.sent().len(), 1);
    assert_eq!(
        test.noted("ana@example.org", 1, "status").await.unwrap(),
        "sent"
    );
    let id = test
        .noted("ana@example.org", 1, "message_id")
        .await
        .unwrap();
    assert_eq!(id, test.service.sent()[0].message_id);
    let expires: i64 = test
        .noted("ana@example.org", 1, "expires")
        .await
        .unwrap()
        .parse()
        .unwrap();
    assert_eq!(expires - test.now.as_second(), 90 * 24 * 60 * 60);
}

#[tokio::test]
async fn copies_that_come_at_once_send_one_mail() {
    let test = Test::new().await;
    test.submits("ana@example.org", "en").await;
    let mut messages = test.messages().await;
    let copy = message("copy", messages.records[0].body.as_deref().unwrap());
    messages.records.push(copy);
    test.deliver(&messages).await;
    assert_eq!(test.service.sent().len(), 1);
    assert!(test.deliver(&messages).await.is_empty());
    assert_eq!(test.service.sent().len(), 1);
}

#[tokio::test]
async fn a_throttled_mail_is_reported_alone_and_sent_when_it_comes_again() {
    let test = Test::new().await;
    for email in ["ana@example.org", "bea@example.org", "cleo@example.org"] {
        test.submits(email, "en").await;
    }
    test.service.refuse(later());
    let messages = test.messages().await;
    assert_eq!(test.deliver(&messages).await.len(), 1);
    assert_eq!(test.service.sent().len(), 2);
    assert!(test.deliver(&messages).await.is_empty());
    let mut to: Vec<_> = test
        .service
        .sent()
        .into_iter()
        .map(|mail| mail.to)
        .collect();
    to.sort();
    assert_eq!(
        to,
        ["ana@example.org", "bea@example.org", "cleo@example.org"]
    );
}

#[tokio::test]
async fn a_rejected_mail_is_noted_and_not_tried_again() {
    let test = Test::new().await;
    test.submits("ana@example.org", "en").await;
    test.service.refuse(SendError::Rejected("550".into()));
    let messages = test.messages().await;
    assert!(test.deliver(&messages).await.is_empty());
    assert!(test.deliver(&messages).await.is_empty());
    assert!(test.service.sent().is_empty());
    assert_eq!(
        test.noted("ana@example.org", 1, "status").await.unwrap(),
        "rejected"
    );
    assert_eq!(
        test.noted("ana@example.org", 1, "reason").await.unwrap(),
        "550"
    );
}

#[tokio::test]
async fn a_process_that_broke_off_before_sending_is_replaced_after_its_lease() {
    let mut test = Test::new().await;
    test.submits("ana@example.org", "en").await;
    let messages = test.messages().await;
    let event = test
        .log
        .load(&test.id("ana@example.org"))
        .await
        .unwrap()
        .remove(0);
    let claims = Claims::new(test.embedded.client(), "mail".into());
    let claimed = claims.claim(&event, test.now).await.unwrap();
    assert!(matches!(claimed, Outcome::Claimed(_)));

    assert_eq!(
        test.deliver(&messages).await,
        ["m1"],
        "while the lease lasts"
    );
    test.later(SignedDuration::from_mins(4));
    assert_eq!(test.deliver(&messages).await, ["m1"]);
    test.later(SignedDuration::from_mins(1));
    assert!(test.deliver(&messages).await.is_empty());
    assert_eq!(test.service.sent().len(), 1);
}

#[tokio::test]
async fn a_mailer_that_is_alone_need_not_wait() {
    let mut test = Test::new().await;
    test.mailer = test.mailer.with_lease(SignedDuration::ZERO);
    test.submits("ana@example.org", "en").await;
    let event = test
        .log
        .load(&test.id("ana@example.org"))
        .await
        .unwrap()
        .remove(0);
    let claims = Claims::new(test.embedded.client(), "mail".into());
    claims.claim(&event, test.now).await.unwrap();
    assert!(test.deliver(&test.messages().await).await.is_empty());
    assert_eq!(test.service.sent().len(), 1);
}

#[tokio::test]
async fn a_body_that_nobody_can_read_is_reported_and_the_rest_is_sent() {
    let test = Test::new().await;
    test.submits("ana@example.org", "en").await;
    let mut messages = test.messages().await;
    messages
        .records
        .insert(0, message("broken", "{\"email\": \"ana@example.org\""));
    messages.records.push(message("empty", ""));
    assert_eq!(test.deliver(&messages).await, ["broken", "empty"]);
    assert_eq!(test.service.sent().len(), 1);
}

#[tokio::test]
async fn events_that_tell_nobody_anything_cost_nothing() {
    let test = Test::new().await;
    test.submits("ana@example.org", "en").await;
    test.does("ana@example.org", Command::Withdraw).await;
    let mut messages = test.messages().await;
    messages.records.remove(0);
    test.embedded.record_requests(true);
    assert!(test.deliver(&messages).await.is_empty());
    assert!(test.embedded.requests().is_empty());
}

#[tokio::test]
async fn the_mails_of_a_batch_share_their_reads() {
    let test = Test::new().await;
    for person in 0..8 {
        test.submits(&format!("person-{person}@example.org"), "en")
            .await;
    }
    let messages = test.messages().await;
    test.embedded.record_requests(true);
    assert!(test.deliver(&messages).await.is_empty());
    assert_eq!(test.service.sent().len(), 8);
    let seen = test.embedded.requests();
    // Except those of the petition, which an instance remembers.
    let seen: Vec<_> = seen.iter().filter(|it| it.tables != ["views"]).collect();
    let number = |operation: &str| seen.iter().filter(|it| it.operation == operation).count();
    assert_eq!((number("PutItem"), number("UpdateItem")), (8, 8));
    assert_eq!(number("BatchGetItem"), 3, "{seen:?}");
    assert_eq!(number("Query"), 0);
}

#[tokio::test]
async fn the_sample_message_can_be_read() {
    let test = Test::new().await;
    let sample = include_str!("../../../../tests/requests/send-email.json");
    let sample: SqsEvent = serde_json::from_str(sample).unwrap();
    // Its event is in no log here, so it is left for later rather than called unreadable.
    assert_eq!(test.deliver(&sample).await.len(), 1);
    test.embedded.record_requests(true);
    test.deliver(&sample).await;
    let requests = test.embedded.requests();
    assert!(
        requests.iter().any(|request| request.operation == "Query"),
        "the log was asked"
    );
}

#[tokio::test]
async fn operators_see_what_became_of_mails_and_how_long_they_waited() {
    let mut test = Test::new().await;
    for email in ["ana@example.org", "bea@example.org", "eva@example.org"] {
        test.submits(email, "en").await;
    }
    test.does("eva@example.org", Command::Erase).await;
    let messages = test.messages().await;
    test.service
        .refuse(SendError::Retry("SES answered Throttling".into()));
    test.service
        .refuse(SendError::Rejected("SES answered MessageRejected".into()));
    test.later(SignedDuration::from_secs(90));
    let (_, lines) = metrics::invocation("test", None, test.deliver(&messages)).await;
    assert!(!lines.concat().contains("example.org"), "{lines:?}");
    let first = runtime::check::read(&lines[0]).unwrap();
    assert_eq!(first["MailFailed"], 1);
    assert_eq!(first["MailRejected"], 1);
    assert_eq!(first["MailSuppressed"], 1);
    assert_eq!(first["MailBacklogAge"], serde_json::json!([90, 90, 90]));
    let (_, lines) = metrics::invocation("test", None, test.deliver(&messages)).await;
    let again = runtime::check::read(&lines[0]).unwrap();
    assert_eq!(
        (&again["MailSent"], &again["MailFailed"]),
        (&1.into(), &().into())
    );
}
