//! The leaves, batch by batch: an append-only stream of its own, from which all files of the log can be computed again.
//!
//! A batch is under the index of its first leaf, which is the size of the log before it. Whoever reads all of them asks for every
//! index, a hundred in one request, and so needs to know neither how long the batches are nor the one before.

use aws_sdk_dynamodb::primitives::Blob;
use aws_sdk_dynamodb::types::{AttributeValue, TransactWriteItem};
use event_store::{Item, batch};
use futures_util::stream::{self, BoxStream, StreamExt as _, TryStreamExt as _};
use public_files::PK;
use public_log::tiles::Bundle;

use super::{Store, text, write};
use crate::SealError;

/// Encoded leaves.
pub(crate) type Leaves = Vec<Vec<u8>>;

/// So many indices are asked for in one request, the most that DynamoDB takes.
const INDICES: usize = 100;
/// So many requests are sent at the same time.
const AT_ONCE: usize = 8;

/// Reads the batches of a log in order. It holds some thousand leaves, however many there are.
pub(crate) struct Batches<'a> {
    store: &'a Store,
    size: u64,
    /// The index of the next leaf.
    next: u64,
    pages: BoxStream<'a, Result<Vec<(u64, Leaves)>, SealError>>,
}

impl Store {
    /// The batches of a log of `size` leaves.
    pub(crate) fn batches(&self, size: u64) -> Batches<'_> {
        let indices = (0..size).step_by(INDICES);
        let pages = indices.map(move |from| self.page(from..size.min(from + INDICES as u64)));
        Batches {
            store: self,
            size,
            next: 0,
            pages: stream::iter(pages).buffered(AT_ONCE).boxed(),
        }
    }

    /// The batches that begin within this range, in order.
    async fn page(&self, range: std::ops::Range<u64>) -> Result<Vec<(u64, Leaves)>, SealError> {
        let keys = range.map(|first| self.key(&name(first)));
        let items = batch::get(&self.client, &self.table, keys.collect()).await?;
        let prefix = self.name(&format!("{BATCH}/"));
        let read = |item: Item| {
            let pk = text(&item, PK).unwrap_or_default();
            let first = pk
                .strip_prefix(&prefix)
                .and_then(|first| first.parse().ok());
            let read = first.zip(leaves(&item));
            read.ok_or_else(|| SealError::Item(pk.to_owned()))
        };
        let mut read: Vec<(u64, Leaves)> = items.into_iter().map(read).collect::<Result<_, _>>()?;
        read.sort_unstable_by_key(|(first, _)| *first);
        Ok(read)
    }

    /// The batch whose first leaf has this index.
    pub(super) async fn batch(&self, first: u64) -> Result<Option<Leaves>, SealError> {
        let name = name(first);
        let Some(item) = self.item(&name).await? else {
            return Ok(None);
        };
        leaves(&item)
            .ok_or_else(|| self.unreadable(&name))
            .map(Some)
    }

    /// Nothing, if a log without a head has no leaves either.
    ///
    /// # Errors
    /// [`SealError::HeadIsBehindLeaves`] if it has: its head is lost.
    pub(crate) async fn has_no_leaves(&self) -> Result<(), SealError> {
        match self.batch(0).await? {
            Some(_) => Err(self.overtaken(0)),
            None => Ok(()),
        }
    }

    /// A batch never takes the place of another one.
    pub(super) fn put_batch(
        &self,
        first: u64,
        leaves: &[Vec<u8>],
    ) -> Result<TransactWriteItem, SealError> {
        let put = self
            .put(&name(first))
            .item(LEAVES, AttributeValue::B(Blob::new(Bundle::encode(leaves))))
            .condition_expression("attribute_not_exists(pk)");
        Ok(write(put)?)
    }

    pub(super) fn lost(&self, first: u64) -> SealError {
        SealError::LostBatch(self.name(&name(first)))
    }

    pub(super) fn overtaken(&self, first: u64) -> SealError {
        SealError::HeadIsBehindLeaves(self.name(&name(first)))
    }
}

impl Batches<'_> {
    /// The next batches, some at once; `None` after the last one.
    ///
    /// # Errors
    /// [`SealError::LostBatch`] with the first one that is missing.
    pub(crate) async fn next_page(&mut self) -> Result<Option<Vec<Leaves>>, SealError> {
        let Some(page) = self.pages.try_next().await? else {
            return match self.next == self.size {
                true => Ok(None),
                false => Err(self.store.lost(self.next)),
            };
        };
        let mut batches = Vec::with_capacity(page.len());
        for (first, leaves) in page {
            if first > self.next {
                return Err(self.store.lost(self.next));
            }
            if first < self.next {
                // Within a batch that was read.
                return Err(self.store.unreadable(&name(first)));
            }
            self.next += leaves.len() as u64;
            batches.push(leaves);
        }
        Ok(Some(batches))
    }
}

/// What the names of the items begin with.
const BATCH: &str = "batch";
/// The attribute with the leaves, each after its length in two bytes.
const LEAVES: &str = "leaves";

fn name(first: u64) -> String {
    format!("{BATCH}/{first}")
}

/// None if they cannot be read, or there are none.
fn leaves(item: &Item) -> Option<Leaves> {
    let bytes = item.get(LEAVES)?.as_b().ok()?;
    let read = Bundle::parse(bytes.as_ref())?;
    let leaves: Leaves = read.into_iter().map(<[u8]>::to_vec).collect();
    (!leaves.is_empty()).then_some(leaves)
}
