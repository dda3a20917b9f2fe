//! How far the log is with each signature and petition: the items `N/subject/…` of the table `public-log`.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;
use event_store::{Item, StoreError, batch};
use public_log::sequencer::Progress;
use serde::{Deserialize, Serialize};

/// The key attribute of the table.
pub const PK: &str = "pk";

/// How far the log is with one subject.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    /// The number of its facts that the log has.
    pub facts: u64,
    /// The index of the leaf that confirmed the signature, until its data is erased.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leaf: Option<u64>,
    /// The index of the newest leaf that commits to its id, until its data is erased: what a receipt shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub committed: Option<u64>,
    /// Where it stands, as [`public_log::fold::Standing`] packs it; 0 for a petition, and before its first leaf.
    #[serde(default)]
    pub standing: u8,
}

impl Subject {
    /// What the sequencer needs of it.
    #[must_use]
    pub fn progress(self) -> Progress {
        Progress {
            facts: self.facts,
            leaf: self.leaf,
        }
    }
}

/// The subjects of one log, to read them.
#[derive(Clone, Debug)]
pub struct Subjects {
    client: Client,
    table: String,
    number: u64,
}

impl Subjects {
    /// Those of the log with this number, in the table `public-log`.
    #[must_use]
    pub fn new(client: &Client, table: &str, number: u64) -> Self {
        Self {
            client: client.clone(),
            table: table.to_owned(),
            number,
        }
    }

    /// The key of a subject's item.
    #[must_use]
    pub fn key(&self, subject: &str) -> Item {
        let pk = format!("{}/subject/{subject}", self.number);
        Item::from([(PK.to_owned(), AttributeValue::S(pk))])
    }

    /// One subject, read consistently; the beginning if the log has nothing of it. One request.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn one(&self, subject: &str) -> Result<Subject, StoreError> {
        let mut found = self.many(&[subject.to_owned()]).await?;
        Ok(found.remove(subject).unwrap_or_default())
    }

    /// Those of the subjects that the log has something of, read consistently. One request for each 100.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn many(&self, subjects: &[String]) -> Result<BTreeMap<String, Subject>, StoreError> {
        let keys = subjects.iter().map(|subject| self.key(subject));
        let items = batch::get(&self.client, &self.table, keys.collect()).await?;
        let prefix = format!("{}/subject/", self.number);
        let read = |item: Item| {
            let pk = item.get(PK).and_then(|pk| pk.as_s().ok());
            let subject = pk.and_then(|pk| pk.strip_prefix(&prefix))?.to_owned();
            let unreadable = |_| StoreError::Unavailable {
                operation: "BatchGetItem",
                code: format!("the item {prefix}{subject} of the table cannot be read"),
            };
            let read = serde_dynamo::from_item(item).map_err(unreadable);
            Some(read.map(|read| (subject.clone(), read)))
        };
        items.into_iter().filter_map(read).collect()
    }
}
