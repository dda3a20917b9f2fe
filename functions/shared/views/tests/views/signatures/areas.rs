//! Areas: regions and postcodes that signers wrote and that are sealed, counted by the rules of their petition.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::AttributeValue;
use events::ids::{CommandId, SignatureId};
use events::personal::Personal;
use events::petition::PlacesBy;
use events::signature::{
    Command, CorrectedDetails, Correction, Permissions, Reason, SignatureEvent,
};
use serde_json::json;
use views::petition::ShownPlaces;
use views::{Projection, layout};

use super::{Counting, SLUG, at, choices, person, signature};

fn regions(names: &[(&str, &[&str])]) -> PlacesBy {
    let region = |(name, others): &(&str, &[&str])| {
        let others = others.iter().map(|other| (*other).to_owned());
        ((*name).to_owned(), others.collect())
    };
    PlacesBy::Region {
        regions: names.iter().map(region).collect(),
        country: None,
    }
}

fn argentina() -> PlacesBy {
    regions(&[
        ("Entre Ríos", &[]),
        ("Santa Fe", &["Provincia de Santa Fe"]),
    ])
}

fn from(region: &str, n: u8) -> Personal {
    Personal {
        region: region.to_owned(),
        postcode: "S2000ABC".to_owned(),
        ..person(n)
    }
}

impl Counting {
    /// With a petition that counts its signatures by `by`, as its projection writes the rules.
    async fn by(by: &PlacesBy) -> Self {
        let test = Self::new().await;
        test.set_rules(by).await;
        test
    }

    async fn set_rules(&self, by: &PlacesBy) {
        let pk = layout::petition(Projection::Petitions, 1, SLUG);
        let rules = json!({ "by": by });
        self.deployment.view(&pk, layout::PLACES, &rules).await;
    }

    /// Signs and confirms, from a region.
    async fn signs_from(&self, region: &str, n: u8) -> SignatureId {
        let id = signature(n);
        let submitted = SignatureEvent::SignatureSubmitted {
            choices: choices(false),
            personal: from(region, n),
        };
        self.append(&id, 1, submitted).await;
        let confirmed = SignatureEvent::SignatureConfirmed {
            details_version: 1,
            permissions: None,
        };
        self.append(&id, 2, confirmed).await;
        id
    }

    /// As the functions do it: what has to go, goes.
    async fn does(&self, id: &SignatureId, version: u64, command: Command) {
        let done = self
            .log
            .execute(id, CommandId::random(), at(version), command);
        assert!(done.await.unwrap().appended);
    }

    async fn corrects(&self, id: &SignatureId, version: u64, region: &str, n: u8) {
        let details = CorrectedDetails {
            country: "AR".to_owned(),
            personal: from(region, n),
        };
        let correction = Correction {
            revision: version - 1,
            permissions: Permissions::default(),
            details: Some(details),
        };
        self.does(id, version, Command::Correct(correction)).await;
    }

    /// The live numbers by `by`, without zeros.
    async fn areas(&self, by: &PlacesBy) -> BTreeMap<String, i64> {
        let sk = layout::areas(&by.rules().unwrap());
        let items = self.items(self.generation().await).await;
        let item = items.get(&format!("/{SLUG} {sk}")).cloned();
        let number = |(name, value): (String, AttributeValue)| {
            Some((name, value.as_n().ok()?.parse::<i64>().unwrap()))
        };
        let numbers = item.unwrap_or_default().into_iter().filter_map(number);
        numbers.filter(|(_, number)| *number != 0).collect()
    }

    async fn generation(&self) -> u32 {
        let client = &self.deployment.client;
        let pointer = views::generations::read(client, "views", Projection::Signatures, true);
        pointer.await.unwrap().live
    }

    /// The area in the marker of a signature.
    async fn marked(&self, id: &SignatureId) -> Option<String> {
        let items = self.items(self.generation().await).await;
        let marker = items.get(&format!("/{id} {}", layout::MARKER)).unwrap();
        let area = marker.get("area")?.as_m().unwrap();
        Some(area.get("name")?.as_s().unwrap().clone())
    }
}

fn numbers<const N: usize>(of: [(&str, i64); N]) -> BTreeMap<String, i64> {
    of.map(|(place, number)| (place.to_owned(), number)).into()
}

#[tokio::test]
async fn a_signature_counts_in_its_region_while_it_counts_and_its_details_can_be_read() {
    let by = argentina();
    let test = Counting::by(&by).await;
    let ana = test.signs_from("santa  FE", 1).await;
    test.signs_from("Provincia de Santa Fe", 2).await;
    test.signs_from("Atlantis", 3).await;
    test.sign(4, false).await;
    test.deliver_all().await;
    let others = numbers([("=Santa Fe", 1), ("none", 1)]);
    let with = |area: &str| {
        let mut all = others.clone();
        if !area.is_empty() {
            *all.entry(area.to_owned()).or_default() += 1;
        }
        all
    };
    assert_eq!(test.areas(&by).await, with("=Santa Fe"));
    assert_eq!(test.marked(&ana).await.as_deref(), Some("Santa Fe"));
    test.assert_true().await;

    let delivered = async |area: &str| {
        let last = test.records().await.pop().unwrap();
        for _ in 0..2 {
            assert!(test.deliver(vec![last.clone()]).await.is_empty());
        }
        assert_eq!(test.areas(&by).await, with(area));
        let name = area.strip_prefix('=').map(str::to_owned);
        assert_eq!(test.marked(&ana).await, name);
        test.assert_true().await;
    };
    test.corrects(&ana, 3, "entre rios", 1).await;
    delivered("=Entre Ríos").await;
    let (note, operator, sweep) = (String::new(), "bea".to_owned(), "a".to_owned());
    let invalidate = Command::Invalidate {
        reason: Reason::Automated,
        note: note.clone(),
        operator: operator.clone(),
        sweep: sweep.clone(),
    };
    test.does(&ana, 4, invalidate).await;
    delivered("").await;
    let reinstate = Command::Reinstate {
        note,
        operator,
        sweep,
    };
    test.does(&ana, 5, reinstate).await;
    delivered("=Entre Ríos").await;
    test.does(&ana, 6, Command::ExpireData).await;
    delivered("none").await;
    test.does(&ana, 7, Command::Withdraw).await;
    delivered("").await;
    test.does(&ana, 8, Command::Erase).await;
    delivered("").await;

    let mut all = test.records().await;
    all.reverse();
    assert!(test.deliver(all).await.is_empty());
    assert_eq!(test.areas(&by).await, others);
    test.projection.rebuild(|_| {}).await.unwrap();
    assert_eq!(test.areas(&by).await, others);
    test.assert_true().await;
}

/// Its key is gone when its first event is counted: then it is in no area for a moment, and afterwards where it belongs.
#[tokio::test]
async fn a_signature_whose_details_are_gone_before_they_are_counted_counts_nowhere() {
    let by = argentina();
    let test = Counting::by(&by).await;
    let ana = test.signs_from("Santa Fe", 1).await;
    let early = test.records().await;
    test.corrects(&ana, 3, "Entre Ríos", 1).await;
    assert!(test.deliver(early.clone()).await.is_empty());
    assert_eq!(test.areas(&by).await, numbers([("none", 1)]));
    test.deliver_all().await;
    assert_eq!(test.areas(&by).await, numbers([("=Entre Ríos", 1)]));
    assert!(test.deliver(early).await.is_empty());
    test.assert_true().await;

    let bea = test.signs_from("Santa Fe", 2).await;
    test.does(&bea, 3, Command::Erase).await;
    test.deliver_all().await;
    assert_eq!(test.areas(&by).await, numbers([("=Entre Ríos", 1)]));
    assert_eq!(test.marked(&bea).await, None);
    test.assert_true().await;
}

#[tokio::test]
async fn a_signature_that_moves_keeps_its_region() {
    let by = argentina();
    let test = Counting::by(&by).await;
    let first = test.signs_from("Santa Fe", 1).await;
    test.deliver_all().await;
    let second = test.moves(&first, 3, 9).await;
    test.deliver_all().await;
    assert_eq!(test.areas(&by).await, numbers([("=Santa Fe", 1)]));
    assert_eq!(test.marked(&first).await, None);
    assert_eq!(test.marked(&second).await.as_deref(), Some("Santa Fe"));
    test.assert_true().await;
}

#[tokio::test]
async fn whatever_signers_write_there_are_no_more_areas_than_the_petition_declares() {
    let by = argentina();
    let test = Counting::by(&by).await;
    for n in 0..30 {
        test.signs_from(&format!("Region {n}"), n).await;
    }
    test.deliver_all().await;
    assert_eq!(test.areas(&by).await, numbers([("none", 30)]));
    test.assert_true().await;
}

#[tokio::test]
async fn a_table_of_regions_is_published_once_there_are_enough() {
    let by = argentina();
    let test = Counting::by(&by).await;
    for n in 0..30 {
        let region = if n % 3 == 2 {
            "Entre Ríos"
        } else {
            "Santa Fe"
        };
        test.signs_from(region, n).await;
    }
    test.deliver_all().await;
    let table = test.views.places(SLUG).await.unwrap().unwrap();
    assert_eq!(table.ranked(), [("Santa Fe", 10)]);
    assert_eq!((table.confirmed, table.others()), (30, 20));
    assert!(table.is_by(&ShownPlaces::of(&by)));
    assert!(!table.is_by(&ShownPlaces::Country));
    // Somebody who is erased changes nothing that is published, nor does a correction.
    test.does(&signature(0), 3, Command::Erase).await;
    test.corrects(&signature(1), 3, "Entre Ríos", 1).await;
    test.deliver_all().await;
    assert_eq!(test.views.places(SLUG).await.unwrap(), Some(table));
    test.assert_true().await;
}

/// The rules change while there are signatures: numbers by both are never added up, and a rebuild counts all by the new ones.
#[tokio::test]
async fn other_rules_count_anew_after_a_rebuild() {
    let (by, other) = (
        argentina(),
        PlacesBy::Postcode {
            digits: 2,
            country: None,
        },
    );
    let test = Counting::new().await;
    for n in 0..10 {
        test.signs_from("Santa Fe", n).await;
    }
    test.deliver_all().await;
    test.set_rules(&by).await;
    for n in 10..20 {
        test.signs_from("Santa Fe", n).await;
    }
    test.does(&signature(0), 3, Command::Withdraw).await;
    test.deliver_all().await;
    assert_eq!(test.areas(&by).await, numbers([("=Santa Fe", 10)]));
    assert_eq!(test.counted().await[2], 19);
    let table = test.views.places(SLUG).await.unwrap();
    assert!(
        table.is_none_or(|table| table.rules.is_none()),
        "half of them is no table"
    );
    test.assert_true().await;

    test.projection.rebuild(|_| {}).await.unwrap();
    assert_eq!(test.areas(&by).await, numbers([("=Santa Fe", 19)]));
    test.assert_true().await;

    test.set_rules(&other).await;
    // They take away what they gave: by the rules that it was counted by.
    test.does(&signature(1), 3, Command::Withdraw).await;
    test.signs_from("Santa Fe", 20).await;
    test.deliver_all().await;
    assert_eq!(test.areas(&by).await, numbers([("=Santa Fe", 18)]));
    assert_eq!(test.areas(&other).await, numbers([("=S", 1)]));
    test.assert_true().await;
    test.projection.rebuild(|_| {}).await.unwrap();
    assert_eq!(test.areas(&by).await, numbers([]));
    assert_eq!(test.areas(&other).await, numbers([("=S", 19)]));
    test.assert_true().await;
}

/// Somebody changes the numbers of areas, or an area in a marker, in the table.
#[tokio::test]
async fn a_wrong_number_of_an_area_is_found() {
    let by = argentina();
    let test = Counting::by(&by).await;
    test.signs_from("Santa Fe", 1).await;
    test.signs_from("Entre Ríos", 2).await;
    test.deliver_all().await;
    let sk = layout::areas(&by.rules().unwrap());
    let pk = layout::petition(Projection::Signatures, 1, SLUG);
    let wrong = json!({ "=Santa Fe": 2 });
    test.deployment.view(&pk, &sk, &wrong).await;
    let verified = test.projection.verify().await.unwrap();
    let different = views::compare::Difference::Different((pk, sk));
    assert_eq!(verified.differences, [different]);
}
