//! How late mails are, as it is written for the pages.

use jiff::SignedDuration;
use send_email::SendError;

use crate::deployment::Test;

/// Somebody signs, and the mail is delivered so many seconds later, for the first time or again.
async fn signs(test: &mut Test, email: &str, waited: i64, delivery: u32) -> Vec<String> {
    test.submits(email, "en").await;
    test.later(SignedDuration::from_secs(waited));
    test.deliver(&test.newest(delivery).await).await
}

async fn seconds(test: &Test) -> Option<i64> {
    test.shown_delay().await.map(|delay| delay.seconds)
}

#[tokio::test]
async fn mails_that_stay_late_are_noted_and_so_is_the_end_of_it() {
    let mut test = Test::new().await;
    signs(&mut test, "ana@example.org", 200, 1).await;
    assert_eq!(
        seconds(&test).await,
        None,
        "one late mail may be a backlog that passes"
    );
    signs(&mut test, "bea@example.org", 300, 1).await;
    assert_eq!(seconds(&test).await, Some(300));
    assert_eq!(test.shown_delay().await.unwrap().minutes(test.now), Some(5));
    signs(&mut test, "cleo@example.org", 1, 1).await;
    assert_eq!(seconds(&test).await, Some(0));
    assert_eq!(test.shown_delay().await.unwrap().minutes(test.now), None);
}

#[tokio::test]
async fn mails_in_time_write_nothing() {
    let mut test = Test::new().await;
    for person in 0..3 {
        signs(&mut test, &format!("person-{person}@example.org"), 5, 1).await;
    }
    assert_eq!(seconds(&test).await, None);
}

#[tokio::test]
async fn an_outage_is_noted_although_nothing_is_sent() {
    let mut test = Test::new().await;
    for _ in 0..2 {
        test.service.refuse(SendError::Outage("unreachable".into()));
    }
    assert_eq!(signs(&mut test, "ana@example.org", 150, 7).await.len(), 1);
    assert_eq!(signs(&mut test, "bea@example.org", 150, 8).await.len(), 1);
    assert_eq!(seconds(&test).await, Some(150));
}

#[tokio::test]
async fn a_mail_that_failed_for_a_reason_of_its_own_says_nothing_about_others() {
    let mut test = Test::new().await;
    for _ in 0..2 {
        test.service.refuse(SendError::Retry("greylisted".into()));
    }
    signs(&mut test, "ana@example.org", 600, 1).await;
    signs(&mut test, "bea@example.org", 600, 1).await;
    assert_eq!(seconds(&test).await, None);
    // It is sent at last.
    signs(&mut test, "cleo@example.org", 600, 3).await;
    signs(&mut test, "dora@example.org", 600, 3).await;
    assert_eq!(seconds(&test).await, None);
}

#[tokio::test]
async fn a_message_waits_from_when_its_queue_took_it() {
    let mut test = Test::new().await;
    for email in ["ana@example.org", "bea@example.org"] {
        test.submits(email, "en").await;
        test.later(SignedDuration::from_hours(5));
        // As an operator who puts a lost mail into the queue.
        let mut message = test.newest(1).await;
        let at = (test.now - SignedDuration::from_secs(3)).as_millisecond();
        let attributes = &mut message.records[0].attributes;
        attributes.insert("SentTimestamp".to_owned(), at.to_string());
        assert!(test.deliver(&message).await.is_empty());
    }
    assert_eq!(seconds(&test).await, None);
}

#[tokio::test]
async fn a_delay_that_cannot_be_written_fails_no_mail() {
    let mut test = Test::new().await;
    signs(&mut test, "ana@example.org", 200, 1).await;
    let fault = embedded_dynamodb::Fault::new("PutItem", embedded_dynamodb::Effect::ServerError);
    test.embedded.inject(fault.on_table("views").times(20));
    assert!(signs(&mut test, "bea@example.org", 300, 1).await.is_empty());
    assert_eq!(test.service.sent().len(), 2);
}
