//! Places: how many of the confirmed are from each country, and the table that is published of them.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::AttributeValue;
use embedded_dynamodb::{Effect, Fault};
use events::ids::SignatureId;
use events::signature::{Choices, Reason, SignatureEvent};
use views::layout;
use views::places::{INTERVAL, KeptTable, PlacesTable};

use super::{Counting, SLUG, choices, person, signature};

impl Counting {
    /// Signs and confirms, from a country.
    async fn from(&self, country: &str, n: u8) -> SignatureId {
        let id = signature(n);
        let submitted = SignatureEvent::SignatureSubmitted {
            choices: of(country),
            personal: person(n),
        };
        self.append(&id, 1, submitted).await;
        let confirmed = SignatureEvent::SignatureConfirmed {
            details_version: 1,
            permissions: None,
        };
        self.append(&id, 2, confirmed).await;
        id
    }

    /// The live numbers, which nobody reads but the projection; without zeros.
    pub(super) async fn live(&self) -> BTreeMap<String, i64> {
        let items = self.items(1).await;
        let item = items.get(&format!("/{SLUG} places")).cloned();
        let numbers = item.unwrap_or_default().into_iter();
        let number = |(name, value): (String, AttributeValue)| {
            Some((name, value.as_n().ok()?.parse::<i64>().unwrap()))
        };
        numbers
            .filter_map(number)
            .filter(|(_, number)| *number != 0)
            .collect()
    }

    async fn table(&self) -> Option<PlacesTable> {
        self.views.places(SLUG).await.unwrap()
    }

    /// Makes the published table as old as it takes for another one.
    async fn an_hour_later(&self) {
        let (pk, sk) = layout::places(SLUG);
        let client = self.deployment.embedded.client();
        let key = layout::attributes(&(pk, sk));
        let get = client.get_item().table_name("views");
        let found = get.set_key(Some(key)).send().await.unwrap();
        let mut kept: KeptTable = views::items::read(found.item.unwrap()).unwrap();
        kept.table.as_of -= INTERVAL;
        let item = views::items::write(&layout::places(SLUG), &kept).unwrap();
        let put = client.put_item().table_name("views").set_item(Some(item));
        put.send().await.unwrap();
    }
}

fn of(country: &str) -> Choices {
    Choices {
        country: country.to_owned(),
        ..choices(false)
    }
}

fn numbers<const N: usize>(of: [(&str, i64); N]) -> BTreeMap<String, i64> {
    of.map(|(place, number)| (place.to_owned(), number)).into()
}

#[tokio::test]
async fn a_signature_counts_where_its_details_say_while_it_counts() {
    let test = Counting::new().await;
    let ana = test.from("AR", 1).await;
    test.from("AR", 2).await;
    test.from("", 3).await;
    test.sign(4, false).await;
    test.deliver_all().await;
    assert_eq!(test.live().await, numbers([("AR", 2), ("none", 1)]));

    // Each event alone, twice, and all of them again.
    let act = |event| (event, 0);
    let steps = [
        (
            SignatureEvent::DetailsCorrected {
                details_version: 1,
                choices: of("UY"),
                personal: person(1),
            },
            1,
        ),
        act(SignatureEvent::SignatureInvalidated {
            reason: Reason::Automated,
            note: String::new(),
            operator: "bea".into(),
            sweep: "a".into(),
        }),
        (
            SignatureEvent::SignatureReinstated {
                note: String::new(),
                operator: "bea".into(),
                sweep: "a".into(),
            },
            1,
        ),
        // What of the details was sealed is gone, and the signature counts on.
        (SignatureEvent::PersonalDataExpired {}, 1),
        act(SignatureEvent::SignatureWithdrawn {}),
        act(SignatureEvent::SignatureErased {}),
    ];
    for (version, (event, in_uruguay)) in (3..).zip(steps) {
        test.append(&ana, version, event).await;
        let last = test.records().await.pop().unwrap();
        for _ in 0..2 {
            assert!(test.deliver(vec![last.clone()]).await.is_empty());
        }
        let expected = numbers([("AR", 1), ("UY", in_uruguay), ("none", 1)]);
        let expected: BTreeMap<_, _> = expected.into_iter().filter(|(_, n)| *n != 0).collect();
        assert_eq!(test.live().await, expected, "version {version}");
        test.assert_true().await;
    }
    let mut all = test.records().await;
    all.reverse();
    assert!(test.deliver(all).await.is_empty());
    assert_eq!(test.live().await, numbers([("AR", 1), ("none", 1)]));
    test.assert_true().await;
}

#[tokio::test]
async fn a_signature_that_moves_keeps_its_place() {
    let test = Counting::new().await;
    let first = test.from("AR", 1).await;
    test.deliver_all().await;
    test.moves(&first, 3, 9).await;
    test.deliver_all().await;
    assert_eq!(test.live().await, numbers([("AR", 1)]));
    test.assert_true().await;
}

#[tokio::test]
async fn a_table_is_published_once_there_are_enough_and_then_stays() {
    let test = Counting::new().await;
    for n in 0..19 {
        test.from("AR", n).await;
    }
    test.from("UY", 19).await;
    let records = test.records().await;
    // One by one, as people confirm.
    for record in records {
        assert!(test.deliver(vec![record]).await.is_empty());
    }
    let table = test.table().await.unwrap();
    assert_eq!((table.confirmed, table.at_least.len()), (20, 0));
    test.from("AR", 20).await;
    test.deliver_all().await;
    let confirmed = test.table().await.unwrap().confirmed;
    assert_eq!(confirmed, 20, "21 are no multiple of ten");
    for n in 21..30 {
        test.from("AR", n).await;
    }
    test.deliver_all().await;
    let table = test.table().await.unwrap();
    assert_eq!((table.confirmed, table.ranked()), (30, vec![("AR", 10)]));
    assert_eq!(table.others(), 20);
    for n in 30..40 {
        test.from("UY", n).await;
    }
    test.deliver_all().await;
    assert_eq!(test.table().await, Some(table), "its hour is not over");
    test.an_hour_later().await;
    test.deliver_all().await;
    let table = test.table().await.unwrap();
    assert_eq!((table.confirmed, table.ranked()), (40, vec![("AR", 10)]));
    // Whoever withdraws now does not change it.
    let withdrawn = SignatureEvent::SignatureWithdrawn {};
    test.append(&signature(1), 3, withdrawn).await;
    test.an_hour_later().await;
    test.deliver_all().await;
    assert_eq!(test.table().await.unwrap().at_least, table.at_least);
    test.assert_true().await;
}

#[tokio::test]
async fn a_table_that_could_not_be_written_is_written_with_the_next_confirmation() {
    for effect in [Effect::LoseRequest, Effect::LoseAnswer] {
        let test = Counting::new().await;
        for n in 0..30 {
            test.from("AR", n).await;
        }
        let fault = Fault::new("PutItem", effect).on_table("views").times(20);
        test.deployment.embedded.inject(fault);
        let records = test.records().await;
        // Counting does not depend on it.
        assert!(test.deliver(records.clone()).await.is_empty());
        test.deployment.embedded.clear_faults();
        assert_eq!(test.counted().await[2], 30);
        assert!(test.deliver(records).await.is_empty());
        assert_eq!(test.table().await.unwrap().ranked(), [("AR", 20)]);
    }
}

#[tokio::test]
async fn places_that_an_earlier_release_did_not_count_are_published_after_a_rebuild() {
    let test = Counting::new().await;
    for n in 0..10 {
        test.from("AR", n).await;
    }
    test.deliver_all().await;
    // As an earlier release leaves it.
    for key in [
        layout::places(SLUG),
        (format!("signatures.1/{SLUG}"), layout::PLACES.to_owned()),
    ] {
        let client = test.deployment.embedded.client();
        let delete = client.delete_item().table_name("views");
        let delete = delete.set_key(Some(layout::attributes(&key)));
        delete.send().await.unwrap();
    }
    test.assert_true().await;
    for n in 10..30 {
        test.from("AR", n).await;
    }
    let withdrawn = SignatureEvent::SignatureWithdrawn {};
    test.append(&signature(1), 3, withdrawn).await;
    test.from("UY", 30).await;
    test.deliver_all().await;
    assert_eq!(test.counted().await[2], 30);
    assert_eq!(test.live().await, numbers([("AR", 19), ("UY", 1)]));
    assert_eq!(test.table().await, None);
    test.assert_true().await;
    test.projection.rebuild(|_| {}).await.unwrap();
    test.deliver_all().await;
    assert_eq!(test.table().await.unwrap().ranked(), [("AR", 10)]);
    test.assert_true().await;
}
