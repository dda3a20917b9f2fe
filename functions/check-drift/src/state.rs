//! What a check knows so far: small, and saved in the views so that another run can go on.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::AttributeValue;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use views::items::{self, Item};
use views::layout;

use crate::{CheckDrift, DriftError};

/// Partition of the state in the views; it belongs to no generation, so no rebuild sweeps it.
const PK: &str = "check-drift";
/// Its sort key.
const SK: &str = "state";

/// Numbers of one petition by the item's sort key and the attribute's name.
pub(crate) type Sums = BTreeMap<String, BTreeMap<String, i64>>;

/// Where a check stands.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub(crate) struct State {
    /// When it began.
    pub(crate) began: Timestamp,
    /// The generation that it looks at.
    pub(crate) generation: u32,
    pub(crate) phase: Phase,
    /// The key after which the scan of the phase goes on; texts only.
    pub(crate) after: Option<(String, String)>,
    /// What the markers add up to, by petition.
    pub(crate) sums: BTreeMap<String, Sums>,
    /// The petitions' counts when the check met them first.
    pub(crate) first: BTreeMap<String, Sums>,
    pub(crate) checked: u64,
    pub(crate) drift: u64,
}

/// What is being looked at.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, PartialEq, Eq)]
pub(crate) enum Phase {
    /// The signatures, from the log to the views.
    Log,
    /// The views without a log.
    Views,
}

#[derive(Serialize, Deserialize)]
struct Saved {
    state: String,
}

impl CheckDrift {
    /// The unfinished check, if there is one.
    pub(crate) async fn saved(&self) -> Result<Option<State>, DriftError> {
        let key = (PK.to_owned(), SK.to_owned());
        let mut found =
            items::get(&self.client, &self.tables.views, std::slice::from_ref(&key)).await?;
        let Some(item) = found.remove(&key) else {
            return Ok(None);
        };
        let saved: Saved = items::read(item)?;
        // A state of another release is none: the check begins anew.
        Ok(serde_json::from_str(&saved.state).ok())
    }

    /// Saves the state over the last one.
    pub(crate) async fn save(&self, state: &State) -> Result<(), DriftError> {
        let state =
            serde_json::to_string(state).map_err(|error| DriftError::State(error.to_string()))?;
        let item = items::write(&(PK.to_owned(), SK.to_owned()), &Saved { state })?;
        let put = self.client.put_item().table_name(&self.tables.views);
        let put = put.set_item(Some(item)).send().await;
        put.map_err(views::ViewsError::sdk)?;
        Ok(())
    }

    /// The check is over.
    pub(crate) async fn forget(&self) -> Result<(), DriftError> {
        let key = (PK.to_owned(), SK.to_owned());
        items::delete(&self.client, &self.tables.views, vec![key]).await?;
        Ok(())
    }
}

/// A petition's count and days as they are shown; zeros are left out.
pub(crate) fn sums(items: Vec<Item>) -> Sums {
    let mut sums = Sums::new();
    for item in items {
        let (_, sk) = layout::key_of(&item);
        for (name, value) in item {
            if let AttributeValue::N(number) = value
                && let Ok(number) = number.parse::<i64>()
                && number != 0
            {
                sums.entry(sk.clone()).or_default().insert(name, number);
            }
        }
    }
    sums
}
