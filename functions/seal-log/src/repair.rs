//! Writes lost files of a log again, from the table alone: its leaves give bundles and tiles, and it has the newest checkpoint and
//! the policy as they were published. So it needs no key, and signs nothing.
//!
//! First all leaves are read and compared with the head and with what was published, then they are read again and compared with
//! the files. Both hold a few bundles in memory, however many leaves there are. What is interrupted can be begun again.

mod compare;
mod published;
mod tree;

use aws_sdk_dynamodb::Client;
use public_files::Files;
use public_log::edge::Edge;
use public_log::hash::{Hash, leaf_hash};
use public_log::sequencer::SequencerError;

use crate::SealError;
use crate::store::Store;

pub use compare::{Fault, Mode, Repaired};

use published::{Noted, Published};

/// A log whose files may be lost.
pub struct Repair<'a> {
    store: Store,
    number: u64,
    files: &'a dyn Files,
    name: String,
    size: u64,
    root: Hash,
    policy: Option<String>,
    noted: Option<Noted>,
    published: Published,
}

/// A log whose leaves are those of its head, and of what was published.
pub struct Checked<'a>(Repair<'a>);

impl<'a> Repair<'a> {
    /// The log with this number; `None` if it has no leaf yet.
    ///
    /// # Errors
    /// [`SealError`] if its head is lost, or is older than what was published.
    pub async fn of(
        client: &Client,
        table: &str,
        number: u64,
        files: &'a dyn Files,
    ) -> Result<Option<Self>, SealError> {
        let store = Store::new(client, table, number);
        // In this order: the file is never behind the note in the table, and the head never behind the file.
        let policy = store.policy().await?;
        let key = published::key(policy.as_deref());
        let noted = Noted::read(&store, key.as_ref()).await?;
        let published = Published::read(files, key.as_ref()).await?;
        let newest = [
            noted.as_ref().map(|noted| noted.checkpoint.size),
            published.checkpoint().map(|checkpoint| checkpoint.size),
        ];
        let newest = newest.into_iter().flatten().max().unwrap_or_default();
        let head = store.size_and_root().await?;
        let (head_size, root) = head.unwrap_or((0, Edge::default().root()));
        if newest > head_size {
            let (head, published) = (head_size, newest);
            return Err(SequencerError::HeadIsBehind { head, published }.into());
        }
        if head.is_none() {
            return store.has_no_leaves().await.map(|()| None);
        }
        let name = store.known_origin().await?;
        Ok(Some(Self {
            name: name.unwrap_or_else(|| format!("public-log/{number}")),
            size: head_size,
            store,
            number,
            files,
            root,
            policy,
            noted,
            published,
        }))
    }

    /// The name of the log.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many leaves it has.
    #[must_use]
    pub fn leaves(&self) -> u64 {
        self.size
    }

    /// Reads all leaves, and compares their root with the head's, and with those that were published.
    ///
    /// # Errors
    /// [`SealError::LostBatch`] if leaves are lost, [`SealError::OtherLeaves`] if they are not those of the head, and
    /// [`SequencerError::Fork`] if something else was published.
    pub async fn check(self, mut on_leaves: impl FnMut(u64)) -> Result<Checked<'a>, SealError> {
        let noted = self.noted.as_ref().map(|noted| &noted.checkpoint);
        let published = [noted, self.published.checkpoint()];
        let published: Vec<_> = published.into_iter().flatten().collect();
        let (mut edge, mut full, mut fork) = (Edge::default(), Vec::new(), None);
        let mut batches = self.store.batches(self.size);
        while let Some(page) = batches.next_page().await? {
            for leaf in page.iter().flatten() {
                edge.push(leaf_hash(leaf), &mut full);
                full.clear();
                for checkpoint in &published {
                    if checkpoint.size == edge.size() && checkpoint.root != edge.root() {
                        fork = Some(checkpoint.size);
                    }
                }
            }
            on_leaves(edge.size());
        }
        drop(batches);
        if edge.root() != self.root {
            return Err(SealError::OtherLeaves(self.number));
        }
        match fork {
            Some(size) => Err(SequencerError::Fork(size).into()),
            None => Ok(Checked(self)),
        }
    }
}
