//! Mails that somebody waits for go first, within the rate of the mail service.

use events::signature::Command;
use send_email::SendError;
use views::{MailDelay, Views};

use crate::deployment::Test;

fn throttled() -> SendError {
    SendError::Throttled("SES answered Throttling".into())
}

/// Signers who have confirmed and whose mails to confirm were sent; the messages call for thanks only.
async fn confirmed(test: &Test, number: usize) -> aws_lambda_events::event::sqs::SqsEvent {
    for person in 0..number {
        let email = format!("person-{person}@example.org");
        test.submits(&email, "en").await;
        let confirm = Command::Confirm {
            details_version: 1,
            permissions: None,
        };
        test.does(&email, confirm).await;
    }
    let mut messages = test.messages().await;
    let mut place = 0;
    messages.records.retain(|_| {
        place += 1;
        place % 2 == 0
    });
    messages
}

fn kinds(test: &Test) -> Vec<String> {
    let sent = test.service.sent().into_iter();
    sent.map(|mail| mail.tags[3].1.clone()).collect()
}

#[tokio::test]
async fn a_throttled_mail_that_somebody_waits_for_is_sent_after_a_pause() {
    let test = Test::new().await;
    test.submits("ana@example.org", "en").await;
    test.service.refuse(throttled());
    test.service.refuse(throttled());
    assert!(test.deliver(&test.messages().await).await.is_empty());
    assert_eq!(kinds(&test), ["confirmation"]);
}

#[tokio::test]
async fn a_throttled_mail_that_nobody_waits_for_makes_room_and_so_do_those_behind_it() {
    let mut test = Test::new().await;
    test.mailer = test.mailer.with_at_once(1);
    let thanks = confirmed(&test, 3).await;
    test.service.refuse(throttled());
    assert_eq!(test.deliver(&thanks).await.len(), 3);
    assert!(test.service.sent().is_empty());
    // The next batch does not even claim them.
    test.embedded.record_requests(true);
    assert_eq!(test.deliver(&thanks).await.len(), 3);
    let requests = test.embedded.requests();
    assert!(
        requests.iter().all(|seen| seen.tables == ["views"]),
        "{requests:?}"
    );
    // Another process was not throttled: nothing is claimed for ever, and nothing is lost.
    let from = "Clean rivers <sign@example.org>".to_owned();
    let client = test.embedded.client();
    let service = test.service.clone();
    test.mailer = send_email::SendEmail::new(&test.settings, &client, service, from);
    assert!(test.deliver(&thanks).await.is_empty());
    assert_eq!(kinds(&test), ["receipt"; 3]);
}

#[tokio::test]
async fn thanks_stay_in_their_queue_while_mails_that_signers_wait_for_are_late() {
    let mut test = Test::new().await;
    test.mailer = test.mailer.giving_way();
    let thanks = confirmed(&test, 3).await;
    let views = Views::new(test.embedded.client(), test.settings.tables.views.clone());
    let late = |seconds| MailDelay {
        at: test.now,
        seconds,
    };
    views.note_mail_delay(&late(60)).await.unwrap();
    test.embedded.record_requests(true);
    assert_eq!(test.deliver(&thanks).await.len(), 3);
    let requests = test.embedded.requests();
    assert!(
        requests.iter().all(|seen| seen.tables == ["views"]),
        "{requests:?}"
    );
    test.submits("eva@example.org", "en").await;
    assert!(test.deliver(&test.newest(1).await).await.is_empty());
    assert_eq!(kinds(&test), ["confirmation"], "this one does not wait");

    views.note_mail_delay(&late(0)).await.unwrap();
    // What this process remembers of the delay, it forgets within seconds.
    let from = "Clean rivers <sign@example.org>".to_owned();
    let client = test.embedded.client();
    let service = test.service.clone();
    test.mailer = send_email::SendEmail::new(&test.settings, &client, service, from).giving_way();
    assert!(test.deliver(&thanks).await.is_empty());
    assert_eq!(
        kinds(&test),
        ["confirmation", "receipt", "receipt", "receipt"]
    );
}

#[tokio::test]
async fn giving_way_costs_at_most_a_read_for_each_mail_that_is_claimed_at_once() {
    let mut test = Test::new().await;
    test.mailer = test.mailer.giving_way();
    let thanks = confirmed(&test, 8).await;
    test.embedded.record_requests(true);
    assert!(test.deliver(&thanks).await.is_empty());
    let requests = test.embedded.requests();
    let (of_views, others): (Vec<_>, Vec<_>) =
        requests.iter().partition(|seen| seen.tables == ["views"]);
    let number = |operation: &str| {
        let seen = others.iter();
        seen.filter(|seen| seen.operation == operation).count()
    };
    assert_eq!((number("PutItem"), number("UpdateItem")), (8, 8));
    assert_eq!(number("BatchGetItem"), 3);
    assert_eq!(number("Query"), 0);
    // Four are claimed at once, so four ask before the first has an answer, and the others know it.
    let delay = of_views.iter().filter(|seen| seen.operation == "GetItem");
    assert!((1..=4).contains(&delay.count()), "{requests:?}");
}
