//! Lost responses and throttled tables.

use embedded_dynamodb::{Effect, Fault};

use crate::deployment::Test;

/// More failures than the SDK retries by itself.
const FOR_LONG: u32 = 20;

#[tokio::test]
async fn a_lost_answer_to_the_claim_loses_and_doubles_nothing() {
    let test = Test::new().await;
    test.submits("ana@example.org", "en").await;
    let messages = test.messages().await;
    test.embedded
        .inject(Fault::new("PutItem", Effect::LoseAnswer).on_table("mail"));
    assert!(test.deliver(&messages).await.is_empty());
    assert!(test.deliver(&messages).await.is_empty());
    assert_eq!(test.service.sent().len(), 1);
}

#[tokio::test]
async fn tables_that_do_not_answer_leave_the_mail_for_later() {
    for (operation, table) in [
        ("PutItem", "mail"),
        ("BatchGetItem", "signature-log"),
        ("BatchGetItem", "signer-keys"),
        ("BatchGetItem", "mail"),
        ("BatchGetItem", "views"),
    ] {
        let test = Test::new().await;
        test.submits("ana@example.org", "en").await;
        let messages = test.messages().await;
        test.embedded.inject(
            Fault::new(operation, Effect::ServerError)
                .on_table(table)
                .times(FOR_LONG),
        );
        assert_eq!(test.deliver(&messages).await, ["m1"], "{operation} {table}");
        assert!(test.service.sent().is_empty());
        test.embedded.clear_faults();
        assert!(
            test.deliver(&messages).await.is_empty(),
            "{operation} {table}"
        );
        assert_eq!(test.service.sent().len(), 1);
    }
}

#[tokio::test]
async fn a_mail_whose_sending_cannot_be_noted_is_not_sent_at_once_again() {
    let test = Test::new().await;
    test.submits("ana@example.org", "en").await;
    let messages = test.messages().await;
    let throttled = Fault::new("UpdateItem", Effect::Throttle).on_table("mail");
    test.embedded.inject(throttled.times(FOR_LONG));
    assert!(test.deliver(&messages).await.is_empty());
    test.embedded.clear_faults();
    assert_eq!(test.deliver(&messages).await, ["m1"]);
    assert_eq!(test.service.sent().len(), 1);
}
