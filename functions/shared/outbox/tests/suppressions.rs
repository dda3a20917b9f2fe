//! Against the embedded DynamoDB.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use aws_sdk_dynamodb::types::AttributeValue;
use embedded_dynamodb::{Embedded, Tables, create_tables};
use events::email::EmailAddress;
use events::envelope::Actor;
use events::secret::DeploymentSecret;
use jiff::{SignedDuration, Timestamp};
use outbox::{Lift, SuppressionReason, Suppressions};

fn address(email: &str) -> EmailAddress {
    EmailAddress::parse(email).unwrap()
}

async fn list() -> (Embedded, Suppressions) {
    let embedded = Embedded::memory().unwrap();
    let client = embedded.client();
    create_tables(&client, &Tables::default()).await.unwrap();
    let keys = DeploymentSecret::from_text(&"s".repeat(32)).unwrap().keys();
    let list = Suppressions::new(client, "mail".into(), keys.addresses);
    (embedded, list)
}

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

#[tokio::test]
async fn an_entry_is_about_one_exact_address_and_stands_nowhere_in_clear() {
    let (embedded, list) = list().await;
    let bounced = SuppressionReason::Bounced;
    list.add(&address("Ana@gmail.com"), bounced, NOW)
        .await
        .unwrap();
    let is_held = async |email| list.find(&address(email), NOW).await.unwrap().is_some();
    assert!(is_held("ana@gmail.com").await, "without regard to case");
    for other in [
        "a.na@gmail.com",
        "ana+x@gmail.com",
        "ana@googlemail.com",
        "bea@gmail.com",
    ] {
        assert!(!is_held(other).await, "{other}");
    }
    let scan = embedded.client().scan().table_name("mail").send().await;
    let items = scan.unwrap().items.unwrap();
    assert_eq!(items.len(), 1);
    assert!(!format!("{items:?}").contains("gmail"));
}

#[tokio::test]
async fn an_entry_ends_and_a_shorter_one_never_replaces_a_longer_one() {
    let (_embedded, list) = list().await;
    let ana = address("ana@example.org");
    for reason in [SuppressionReason::Complained, SuppressionReason::Bounced] {
        list.add(&ana, reason, NOW).await.unwrap();
    }
    let end = NOW + SuppressionReason::Complained.kept();
    let last = end - SignedDuration::from_secs(1);
    let found = list.find(&ana, last).await.unwrap().unwrap();
    assert_eq!(
        (found.reason, found.until),
        (SuppressionReason::Complained, end)
    );
    assert_eq!(list.find(&ana, end).await.unwrap(), None);
}

#[tokio::test]
async fn an_entry_can_be_lifted_and_it_stays_known_who_did_it() {
    let (embedded, list) = list().await;
    let ana = address("ana@example.org");
    let bea = Actor {
        operator: Some("Bea".to_owned()),
        note: Some("the mailbox works".to_owned()),
        caller: Some("user bea".to_owned()),
    };
    list.lift(&ana, &bea, NOW).await.unwrap();
    assert_eq!(list.lifts(&ana).await.unwrap(), [], "there was no entry");
    let hour = SignedDuration::from_hours(1);
    for (reason, at) in [
        (SuppressionReason::Complained, NOW),
        (SuppressionReason::Bounced, NOW + hour),
    ] {
        list.add(&ana, reason, at).await.unwrap();
        list.lift(&ana, &bea, at).await.unwrap();
        assert_eq!(list.find(&ana, at).await.unwrap(), None);
    }
    let lifts = list.lifts(&address("ANA@example.org")).await.unwrap();
    let known = |reason, at| Lift {
        at,
        reason,
        actor: bea.clone(),
    };
    let expected = [
        known(SuppressionReason::Complained, NOW),
        known(SuppressionReason::Bounced, NOW + hour),
    ];
    assert_eq!(lifts, expected);
    assert_eq!(list.lifts(&address("leo@example.org")).await.unwrap(), []);
    // The record names the address by its keyed hash alone, and ends.
    let items = embedded.client().scan().table_name("mail").send().await;
    for item in items.unwrap().items() {
        assert!(!format!("{item:?}").contains("ana@"), "{item:?}");
        assert!(item.contains_key("expires"), "{item:?}");
    }
}

#[tokio::test]
async fn an_entry_of_release_0_1_0_ends_too() {
    let (embedded, list) = list().await;
    let ana = address("ana@example.org");
    list.add(&ana, SuppressionReason::Bounced, NOW)
        .await
        .unwrap();
    let client = embedded.client();
    let item = client
        .scan()
        .table_name("mail")
        .send()
        .await
        .unwrap()
        .items
        .unwrap()
        .remove(0);
    let mut old = item.clone();
    assert!(old.remove("expires").is_some());
    let put = client.put_item().table_name("mail").set_item(Some(old));
    put.send().await.unwrap();
    assert!(matches!(item.get("at"), Some(AttributeValue::S(_))));
    assert!(list.find(&ana, NOW).await.unwrap().is_some());
    let late = NOW + SuppressionReason::Bounced.kept();
    assert_eq!(list.find(&ana, late).await.unwrap(), None);
}
