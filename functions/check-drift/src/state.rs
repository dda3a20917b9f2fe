//! The state of an unfinished check, so that another run can continue. It is stored in the table `views`, under the keys
//! in `views::layout`.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::primitives::Blob;
use aws_sdk_dynamodb::types::AttributeValue;
use events::ids::CommandId;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use views::ViewsError;
use views::items::{self, Item};
use views::layout::{self, Key};

use crate::{CheckDrift, DriftError};

/// The attribute with the bytes of a part.
const TEXT: &str = "text";
/// The size of a part. An item can have 400 KB.
const PART_BYTES: usize = 300_000;

/// Numbers of one petition by the item's sort key and the attribute's name.
pub(crate) type Sums = BTreeMap<String, BTreeMap<String, i64>>;

/// The state of a check.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub(crate) struct State {
    /// When it began.
    pub(crate) began: Timestamp,
    /// The generation that it compares.
    pub(crate) generation: u32,
    pub(crate) phase: Phase,
    /// The key after which the scan of this phase continues. Earlier releases scanned in another order, and call it `after`: their
    /// states cannot be read, and the check begins again.
    pub(crate) after_key: Option<(String, String)>,
    /// The sums of the markers so far, by petition.
    pub(crate) sums: BTreeMap<String, Sums>,
    /// The petitions of the log, with their counts and days when the check began to read the views.
    pub(crate) first: BTreeMap<String, Sums>,
    /// The signatures that this phase has met. A state of an earlier release, whose sums mean something else, has no such
    /// number and so begins again.
    pub(crate) seen: u64,
    pub(crate) checked: u64,
    pub(crate) drift: u64,
}

/// What is compared.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, PartialEq, Eq)]
pub(crate) enum Phase {
    /// The signatures, from the log to the views.
    Log,
    /// The views, for items without an event in the log.
    Views,
}

/// Which saved state is current, and how many parts it has.
#[derive(Serialize, Deserialize)]
struct Saved {
    save: String,
    parts: usize,
}

impl Saved {
    fn keys(&self) -> Vec<Key> {
        (0..self.parts)
            .map(|part| layout::drift_part(&self.save, part))
            .collect()
    }
}

impl CheckDrift {
    /// The unfinished check, if there is one.
    pub(crate) async fn saved(&self) -> Result<Option<State>, DriftError> {
        let Some(saved) = self.standing().await? else {
            return Ok(None);
        };
        let keys = saved.keys();
        let mut found = self.views(&keys).await?;
        let mut text = Vec::new();
        for key in &keys {
            match found.remove(key).and_then(|mut part| part.remove(TEXT)) {
                Some(AttributeValue::B(part)) => text.extend(part.into_inner()),
                _ => return Ok(None),
            }
        }
        // If another release saved a state that cannot be read, the check begins again.
        Ok(serde_json::from_slice(&text).ok())
    }

    /// Saves the state. The previous one remains current until all parts of this one are stored.
    pub(crate) async fn save(&self, state: &State) -> Result<(), DriftError> {
        let text =
            serde_json::to_vec(state).map_err(|error| DriftError::State(error.to_string()))?;
        let parts: Vec<_> = text.chunks(PART_BYTES).collect();
        let saved = Saved {
            save: CommandId::random().0.to_string(),
            parts: parts.len(),
        };
        for (key, part) in saved.keys().iter().zip(parts) {
            let mut item = layout::attributes(key);
            item.insert(TEXT.to_owned(), AttributeValue::B(Blob::new(part)));
            self.put(item).await?;
        }
        self.put(items::write(&head(), &saved)?).await?;
        self.sweep(&saved.keys()).await
    }

    /// Deletes the state, because the check has finished.
    pub(crate) async fn forget(&self) -> Result<(), DriftError> {
        items::delete(&self.client, &self.tables.views, vec![head()]).await?;
        self.sweep(&[]).await
    }

    async fn standing(&self) -> Result<Option<Saved>, DriftError> {
        let found = self.views(&[head()]).await?.remove(&head());
        Ok(found.map(items::read).transpose()?)
    }

    async fn put(&self, item: Item) -> Result<(), DriftError> {
        let put = self.client.put_item().table_name(&self.tables.views);
        let put = put.set_item(Some(item)).send().await;
        put.map_err(ViewsError::sdk)?;
        Ok(())
    }

    /// Deletes the parts of all other saves.
    async fn sweep(&self, standing: &[Key]) -> Result<(), DriftError> {
        let question = items::Question {
            pk: layout::DRIFT_CHECK,
            prefix: layout::DRIFT_PARTS,
            consistent: true,
            ..items::Question::default()
        };
        let views = &self.tables.views;
        let found = items::query(&self.client, views, question).await?;
        let mut keys: Vec<_> = found.iter().map(layout::key_of).collect();
        keys.retain(|key| !standing.contains(key));
        items::delete(&self.client, views, keys).await?;
        Ok(())
    }
}

fn head() -> Key {
    (
        layout::DRIFT_CHECK.to_owned(),
        layout::DRIFT_STATE.to_owned(),
    )
}

/// A petition's count and days as they are shown, without zeros.
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

#[cfg(test)]
mod tests {
    use embedded_dynamodb::{Embedded, create_tables};
    use runtime::Tables;

    use super::*;

    #[test]
    fn a_check_that_an_earlier_release_began_in_another_order_begins_again() {
        let state = |place: &str| {
            let text = format!(
                r#"{{"began":"2026-11-26T14:00:00Z","generation":1,"phase":"Log","{place}":["a/b","1"],
                    "sums":{{}},"first":{{}},"seen":9,"checked":7,"drift":0}}"#
            );
            serde_json::from_str::<State>(&text)
        };
        assert!(state("after_key").is_ok());
        assert!(state("after").is_err());
    }

    #[tokio::test]
    async fn a_state_larger_than_an_item_comes_back_and_leaves_nothing() {
        let client = Embedded::memory().unwrap().client();
        create_tables(&client, &embedded_dynamodb::Tables::default())
            .await
            .unwrap();
        let check = CheckDrift::new(&Tables::from_variables(|_| None), &client);
        let petition = |n: i64| {
            let numbers = (0..24).map(|hour| (layout::hour(hour), n)).collect();
            (
                format!("petition-{n}"),
                Sums::from([("day".into(), numbers)]),
            )
        };
        let mut state = State {
            began: Timestamp::UNIX_EPOCH,
            generation: 1,
            phase: Phase::Log,
            after_key: Some(("a/b".into(), "1".into())),
            sums: (0..5000).map(petition).collect(),
            first: BTreeMap::default(),
            seen: 9,
            checked: 7,
            drift: 0,
        };
        check.save(&state).await.unwrap();
        state.checked = 8;
        check.save(&state).await.unwrap();
        assert!(check.standing().await.unwrap().unwrap().parts > 2);
        assert_eq!(check.saved().await.unwrap(), Some(state));
        check.forget().await.unwrap();
        assert_eq!(check.saved().await.unwrap(), None);
        let (left, _) = items::scan_page(&client, "views", None, true)
            .await
            .unwrap();
        assert!(left.is_empty());
    }
}
