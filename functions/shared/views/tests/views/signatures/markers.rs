//! Markers hold what the views need, and no less: those of earlier releases are read as well.

use aws_sdk_dynamodb::types::AttributeValue;
use events::signature::{Details, Reason, SignatureEvent, SignatureStatus};
use views::signatures::counted::{CountedSignature, Invalidated};
use views::signatures::fold::{Change, fold};
use views::{items, layout};

use super::{Counting, choices, person, signature};

/// Markers that earlier releases wrote: awaiting, confirmed, and invalidated after a withdrawal
/// with an open offer. They are never changed.
fn earlier_markers() -> [CountedSignature; 3] {
    let golden = include_str!("../../golden/markers.json");
    let golden: Vec<serde_json::Value> = serde_json::from_str(golden).unwrap();
    let read = |marker| CountedSignature::from_marker(serde_dynamo::to_item(marker).unwrap());
    let markers: Vec<_> = golden.into_iter().map(|it| read(it).unwrap()).collect();
    markers.try_into().unwrap()
}

#[test]
fn markers_of_earlier_releases_are_read() {
    let [awaiting, confirmed, invalidated] = earlier_markers();
    assert_eq!(awaiting.status, SignatureStatus::Awaiting);
    assert_eq!(awaiting.offers.len(), 1);
    assert_eq!(awaiting.standing.as_ref(), awaiting.offers.first());
    assert_eq!(confirmed.status, SignatureStatus::Confirmed);
    let standing = confirmed.standing.unwrap();
    assert_eq!((standing.version, standing.choices.show_name), (2, true));
    assert_eq!(
        confirmed.confirmed_at.unwrap().to_string(),
        "2026-11-26T00:30:00Z"
    );
    assert_eq!((invalidated.version, invalidated.bounced), (10, true));
    let offer = &invalidated.offers[0];
    assert_eq!((offer.version, offer.choices.country.as_str()), (9, "UY"));
    let by = Invalidated {
        reason: Reason::SamePerson,
        from: SignatureStatus::Withdrawn,
    };
    assert_eq!(invalidated.invalidated, Some(by));
}

#[tokio::test]
async fn confirming_an_old_offer_shows_what_was_chosen_with_it() {
    let test = Counting::new().await;
    let id = test.sign(1, true).await;
    let again = Details {
        choices: choices(false),
        personal: person(1),
    };
    let again = SignatureEvent::ConfirmationRequested {
        language: "en".into(),
        details: Some(again),
        address: None,
    };
    test.append(&id, 2, again).await;
    test.deliver_all().await;
    let confirmed = SignatureEvent::SignatureConfirmed {
        details_version: 1,
        permissions: None,
    };
    test.append(&id, 3, confirmed).await;
    let last = test.records().await.pop().unwrap();
    assert!(test.deliver(vec![last]).await.is_empty());
    assert_eq!(test.names().await.len(), 1);
    test.assert_true().await;
}

/// A marker with all that earlier releases wrote: the attributes of the model's own state.
#[tokio::test]
async fn verify_agrees_with_markers_of_earlier_releases_and_counting_goes_on_from_them() {
    let test = Counting::new().await;
    let id = test.confirmed(1, true).await;
    test.deliver_all().await;
    let key = layout::marker(1, &id.to_string());
    let golden = include_str!("../../golden/markers.json");
    let golden: Vec<items::Item> = serde_json::from_str::<Vec<serde_json::Value>>(golden)
        .unwrap()
        .into_iter()
        .map(|marker| serde_dynamo::to_item(marker).unwrap())
        .collect();
    let found = items::get(&test.deployment.client, "views", std::slice::from_ref(&key));
    let now = Box::pin(found).await.unwrap().remove(&key).unwrap();
    let mut earlier = golden[1].clone();
    for name in ["pk", "sk", "version", "confirmed_at", "standing"] {
        earlier.insert(name.into(), now[name].clone());
    }
    assert!(earlier.len() > now.len());
    put(&test, earlier.clone()).await;
    test.assert_true().await;
    earlier.insert("bounced".into(), AttributeValue::Bool(true));
    put(&test, earlier.clone()).await;
    assert_eq!(
        test.projection.verify().await.unwrap().differences,
        [views::Difference::Different(key)]
    );
    earlier.insert("bounced".into(), AttributeValue::Bool(false));
    put(&test, earlier).await;
    let withdrawn = SignatureEvent::SignatureWithdrawn {};
    test.append(&id, 3, withdrawn).await;
    test.deliver_all().await;
    assert_eq!(test.counted().await, [1, 0, 0, 1, 0]);
    test.assert_true().await;
}

async fn put(test: &Counting, item: items::Item) {
    let put = test.deployment.client.put_item().table_name("views");
    put.set_item(Some(item)).send().await.unwrap();
}

#[tokio::test]
async fn what_only_a_rule_needs_changes_nothing_but_the_version() {
    let test = Counting::new().await;
    let id = test.sign(1, true).await;
    let rules = [
        SignatureEvent::ReminderRequested { details_version: 1 },
        SignatureEvent::OwnLinkRequested {
            language: "en".into(),
        },
        SignatureEvent::EmailComplained { mail: 1 },
        SignatureEvent::MailsStopped {},
    ];
    for (event, version) in rules.into_iter().zip(2..) {
        test.append(&id, version, event).await;
    }
    let events = test.records().await;
    let before = fold(&CountedSignature::default(), &events[..1]);
    let before = before.unwrap().unwrap().after;
    let after = fold(&before, &events[1..]).unwrap().unwrap();
    assert_eq!(after.change, Change::default());
    let version = after.after.version;
    assert_eq!(version, 5);
    assert_eq!(after.after, CountedSignature { version, ..before });
}

#[test]
fn a_marker_of_a_later_release_is_read_without_what_it_added() {
    let [_, confirmed, _] = earlier_markers();
    let mut item = confirmed.marker(1, &signature(1)).unwrap();
    item.insert("added".into(), AttributeValue::N("1".into()));
    assert_eq!(CountedSignature::from_marker(item), Ok(confirmed));
}
