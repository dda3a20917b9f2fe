//! The head: size and root of the tree, where its last batch begins, and what that batch changed.

use aws_sdk_dynamodb::types::{AttributeValue, TransactWriteItem};
use event_store::Item;
use public_log::hash::Hash;
use public_log::sequencer::Head;

use super::fold::FoldStep;
use super::{Store, json, number, text, write};
use crate::SealError;

/// The head with what its last batch changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StoredHead {
    pub(crate) head: Head,
    pub(crate) folds: Vec<FoldStep>,
}

/// The head without the leaves of its last batch.
struct Bare {
    size: u64,
    root: Hash,
    /// The index of the first leaf of the last batch.
    batch: u64,
    folds: Vec<FoldStep>,
}

impl Store {
    /// The head with its last batch, read consistently. Two requests: what a batch has never changes.
    pub(crate) async fn head(&self) -> Result<Option<StoredHead>, SealError> {
        let Some(bare) = self.bare().await? else {
            return Ok(None);
        };
        let batch = self.batch(bare.batch).await?;
        let batch = batch.ok_or_else(|| self.lost(bare.batch))?;
        if bare.batch + batch.len() as u64 != bare.size {
            return Err(self.unreadable("head"));
        }
        let (size, root) = (bare.size, bare.root);
        Ok(Some(StoredHead {
            head: Head { size, root, batch },
            folds: bare.folds,
        }))
    }

    /// Size and root of the head, read consistently.
    pub(crate) async fn size_and_root(&self) -> Result<Option<(u64, Hash)>, SealError> {
        let bare = self.bare().await?;
        Ok(bare.map(|bare| (bare.size, bare.root)))
    }

    async fn bare(&self) -> Result<Option<Bare>, SealError> {
        let item = self.item("head").await?;
        let unreadable = || self.unreadable("head");
        item.map(|item| read(&item).ok_or_else(unreadable))
            .transpose()
    }

    pub(super) fn put_head(
        &self,
        stored: &StoredHead,
        expected: Option<(u64, Hash)>,
    ) -> Result<TransactWriteItem, SealError> {
        let head = &stored.head;
        let batch = head.size - head.batch.len() as u64;
        let put = self
            .put("head")
            .item("size", AttributeValue::N(head.size.to_string()))
            .item("root", AttributeValue::S(head.root.to_string()))
            .item("batch", AttributeValue::N(batch.to_string()))
            .item("folds", AttributeValue::S(json(&stored.folds)?));
        let put = match expected {
            None => put.condition_expression("attribute_not_exists(pk)"),
            Some((size, root)) => put
                .condition_expression("#size = :size AND #root = :root")
                .expression_attribute_names("#size", "size")
                .expression_attribute_names("#root", "root")
                .expression_attribute_values(":size", AttributeValue::N(size.to_string()))
                .expression_attribute_values(":root", AttributeValue::S(root.to_string())),
        };
        Ok(write(put)?)
    }
}

fn read(item: &Item) -> Option<Bare> {
    Some(Bare {
        size: number(item, "size")?,
        root: Hash::parse(text(item, "root")?).ok()?,
        batch: number(item, "batch")?,
        folds: serde_json::from_str(text(item, "folds")?).ok()?,
    })
}
