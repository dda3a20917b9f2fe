//! Lost responses and throttled tables.

use embedded_dynamodb::{Effect, Fault};

use crate::world::World;

/// More failures than the SDK retries by itself.
const FOR_LONG: u32 = 20;

#[tokio::test]
async fn a_lost_answer_to_the_claim_loses_and_doubles_nothing() {
    let world = World::new().await;
    world.submits("ana@example.org", "en").await;
    let messages = world.messages().await;
    world
        .embedded
        .inject(Fault::new("PutItem", Effect::LoseAnswer).on_table("mail"));
    assert!(world.deliver(&messages).await.is_empty());
    assert!(world.deliver(&messages).await.is_empty());
    assert_eq!(world.service.sent().len(), 1);
}

#[tokio::test]
async fn tables_that_do_not_answer_leave_the_mail_for_later() {
    for (operation, table) in [
        ("PutItem", "mail"),
        ("Query", "signature-log"),
        ("GetItem", "views"),
    ] {
        let world = World::new().await;
        world.submits("ana@example.org", "en").await;
        let messages = world.messages().await;
        world.embedded.inject(
            Fault::new(operation, Effect::ServerError)
                .on_table(table)
                .times(FOR_LONG),
        );
        assert_eq!(
            world.deliver(&messages).await,
            ["m1"],
            "{operation} {table}"
        );
        assert!(world.service.sent().is_empty());
        world.embedded.clear_faults();
        assert!(
            world.deliver(&messages).await.is_empty(),
            "{operation} {table}"
        );
        assert_eq!(world.service.sent().len(), 1);
    }
}

#[tokio::test]
async fn a_mail_whose_sending_cannot_be_noted_is_not_sent_at_once_again() {
    let world = World::new().await;
    world.submits("ana@example.org", "en").await;
    let messages = world.messages().await;
    let throttled = Fault::new("UpdateItem", Effect::Throttle).on_table("mail");
    world.embedded.inject(throttled.times(FOR_LONG));
    assert!(world.deliver(&messages).await.is_empty());
    world.embedded.clear_faults();
    assert_eq!(world.deliver(&messages).await, ["m1"]);
    assert_eq!(world.service.sent().len(), 1);
}
