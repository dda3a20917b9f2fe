//! Writes lost or damaged tiles again, from the bundles and the head. It needs no key: nothing new is signed.

use public_files::{File, Files, Subjects};
use public_log::edge::{Edge, FilledTile};
use public_log::hash::leaf_hash;
use public_log::sequencer::SequencerError;
use public_log::tiles::{Bundle, FULL, Resource, Tile};

use aws_sdk_dynamodb::Client;

use crate::SealError;
use crate::store::Store;

/// What was repaired.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repaired {
    /// How many leaves the log has.
    pub leaves: u64,
    /// The files that were written again.
    pub written: Vec<String>,
}

/// Compares all files of the log with this number with its leaves, and writes those again that are missing or differ. It reads one
/// bundle at a time.
///
/// # Errors
/// [`SealError::Bundles`] if leaves are lost, and then nothing was written; [`SequencerError::Damaged`] if the leaves are not those
/// of the head.
pub async fn repair(
    client: &Client,
    table: &str,
    number: u64,
    files: &dyn Files,
) -> Result<Repaired, SealError> {
    let subjects = Subjects::new(client, table, number);
    let store = Store::new(client, table, number, &subjects);
    let Some(stored) = store.head().await? else {
        return Ok(Repaired::default());
    };
    let head = stored.head;
    let before = head.size - head.batch.len() as u64;
    missing(files, before).await?;
    let mut repair = Repair {
        files,
        repaired: Repaired {
            leaves: head.size,
            written: Vec::new(),
        },
        edge: Edge::default(),
        entries: Vec::new(),
    };
    for index in 0..before.div_ceil(u64::from(FULL)) {
        for entry in entries(files, before, index).await?.unwrap_or_default() {
            repair.push(entry).await?;
        }
    }
    // The next batch begins with what was there before the last one, and outsiders with what is there now.
    repair.partial().await?;
    for entry in head.batch {
        repair.push(entry).await?;
    }
    if (repair.edge.size(), repair.edge.root()) != (head.size, head.root) {
        return Err(SequencerError::Damaged("tile/entries".to_owned()).into());
    }
    repair.partial().await?;
    Ok(repair.repaired)
}

/// Fails with the bundles that cannot be read whole.
async fn missing(files: &dyn Files, size: u64) -> Result<(), SealError> {
    let mut missing = Vec::new();
    for index in 0..size.div_ceil(u64::from(FULL)) {
        if entries(files, size, index).await?.is_none() {
            missing.push(Resource::Entries(bundle(size, index)).to_string());
        }
    }
    match missing.is_empty() {
        true => Ok(()),
        false => Err(SealError::Bundles(missing)),
    }
}

fn bundle(size: u64, index: u64) -> Bundle {
    let tile = Tile::in_tree(size, 0, index);
    let width = tile.map_or(FULL, |tile| tile.width);
    Bundle { index, width }
}

/// The entries of a bundle in a log of `size` leaves; of a partial one also from one that is wider.
async fn entries(
    files: &dyn Files,
    size: u64,
    index: u64,
) -> Result<Option<Vec<Vec<u8>>>, SealError> {
    let wanted = bundle(size, index);
    for width in wanted.width..=FULL {
        let file = Resource::Entries(Bundle { index, width });
        let Some(bytes) = files.get(file.into()).await? else {
            continue;
        };
        if let Some(entries) = Bundle::parse(&bytes)
            && entries.len() == usize::from(width)
        {
            let first = entries.into_iter().take(usize::from(wanted.width));
            return Ok(Some(first.map(<[u8]>::to_vec).collect()));
        }
    }
    Ok(None)
}

struct Repair<'a> {
    files: &'a dyn Files,
    repaired: Repaired,
    edge: Edge,
    /// Those of the bundle that is not full.
    entries: Vec<Vec<u8>>,
}

impl Repair<'_> {
    async fn push(&mut self, entry: Vec<u8>) -> Result<(), SealError> {
        let mut full = Vec::new();
        let index = self.edge.size() / u64::from(FULL);
        self.edge.push(leaf_hash(&entry), &mut full);
        self.entries.push(entry);
        if self.entries.len() == usize::from(FULL) {
            self.bundle(index).await?;
            self.entries.clear();
        }
        for tile in full {
            self.tile(&tile).await?;
        }
        Ok(())
    }

    /// The files at the right edge that are not full.
    async fn partial(&mut self) -> Result<(), SealError> {
        if !self.entries.is_empty() {
            self.bundle(self.edge.size() / u64::from(FULL)).await?;
        }
        for tile in self.edge.partial() {
            self.tile(&tile).await?;
        }
        Ok(())
    }

    async fn bundle(&mut self, index: u64) -> Result<(), SealError> {
        let width = u16::try_from(self.entries.len()).unwrap_or(FULL);
        let bytes = Bundle::encode(&self.entries);
        let file = Resource::Entries(Bundle { index, width });
        self.restore(file.into(), bytes).await
    }

    async fn tile(&mut self, filled: &FilledTile) -> Result<(), SealError> {
        let file = Resource::Tile(filled.tile);
        self.restore(file.into(), filled.bytes()).await
    }

    async fn restore(&mut self, file: File, bytes: Vec<u8>) -> Result<(), SealError> {
        if self.files.get(file).await?.as_ref() != Some(&bytes) {
            self.files.put(file, bytes).await?;
            self.repaired.written.push(file.to_string());
        }
        Ok(())
    }
}
