//! The region that signers wrote, which markers name while they count.

use aws_sdk_dynamodb::types::AttributeValue;
use events::petition::PlacesBy;
use events::petition::areas::compared;
use serde_json::json;
use test_support::deployment::SLUG;
use views::{Projection, layout};

use super::signers::ALL;
use crate::deployment::Test;

/// What the petition calls the region of everybody.
const REGION: &str = "Departamento del Ñandú";

/// Lets the petition count by region, in whatever way its signers write it.
pub(super) async fn are_counted(test: &Test) {
    let typed = ALL
        .iter()
        .flat_map(|person| [0, 1, 2].map(|time| person.typed(time)));
    // As they are compared, so that nothing is found here that somebody typed.
    let typed = typed.map(|typed| compared(&typed.region));
    let by = PlacesBy::Region {
        regions: [(REGION.to_owned(), typed.collect())].into(),
        country: None,
    };
    let pk = layout::petition(Projection::Petitions, 1, SLUG);
    let rules = json!({ "by": by });
    test.deployment.view(&pk, layout::PLACES, &rules).await;
}

/// How many markers name a region, in all generations.
pub(super) async fn markers(test: &Test) -> usize {
    let scan = test.deployment.client.scan().table_name("views");
    let items = scan.send().await.unwrap().items.unwrap();
    let name = |item: &views::items::Item| {
        let area = item.get("area")?.as_m().ok()?;
        area.get("name").cloned()
    };
    let marked: Vec<_> = items.iter().filter_map(name).collect();
    let region = AttributeValue::S(REGION.to_owned());
    assert!(marked.iter().all(|name| *name == region));
    marked.len()
}
