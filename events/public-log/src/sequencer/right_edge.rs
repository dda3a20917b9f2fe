//! The right edge of the tree together with the entries of the bundle that is not full: what new files are made of.

use super::{Head, SequencerError, damaged};
use crate::edge::{Edge, FilledTile};
use crate::hash::{Hash, leaf_hash};
use crate::tiles::{Bundle, FULL, Resource, Tile, hashes_of};

/// The right edge.
#[derive(Clone, Debug, Default)]
pub(super) struct RightEdge {
    edge: Edge,
    /// The entries of the bundle that is not full.
    entries: Vec<Vec<u8>>,
}

impl RightEdge {
    /// The files that make up the edge of a tree of `size` leaves: its bundle and its tiles that are not full.
    pub(super) fn files(size: u64) -> Vec<Resource> {
        let tiles = Tile::partial(size);
        let bundle = tiles.first().filter(|tile| tile.level == 0).map(|tile| {
            Resource::Entries(Bundle {
                index: tile.index,
                width: tile.width,
            })
        });
        bundle
            .into_iter()
            .chain(tiles.into_iter().map(Resource::Tile))
            .collect()
    }

    /// Reads the edge of a tree of `size` leaves from [`Self::files`]. Whether it fits the head is seen after the batch was
    /// appended.
    pub(super) fn read(size: u64, files: &[Option<Vec<u8>>]) -> Result<Self, SequencerError> {
        let (mut tiles, mut entries) = (Vec::new(), Vec::new());
        let wanted = Self::files(size);
        for (place, resource) in wanted.iter().enumerate() {
            let bytes = files.get(place).and_then(Option::as_ref);
            let bytes = bytes.ok_or_else(|| damaged(*resource))?;
            match resource {
                Resource::Checkpoint => {}
                Resource::Entries(_) => {
                    let read = Bundle::parse(bytes).ok_or_else(|| damaged(*resource))?;
                    entries = read.into_iter().map(<[u8]>::to_vec).collect();
                }
                Resource::Tile(tile) => {
                    let hashes = hashes_of(*tile, bytes).ok_or_else(|| damaged(*resource))?;
                    let tile = *tile;
                    tiles.push(FilledTile { tile, hashes });
                }
            }
        }
        let edge = Edge::of_tiles(size, &tiles).map_err(|_| damaged(Resource::Checkpoint))?;
        let hashed: Vec<_> = entries.iter().map(|entry| leaf_hash(entry)).collect();
        if hashed != edge.row(0) {
            return Err(damaged(
                wanted.first().copied().unwrap_or(Resource::Checkpoint),
            ));
        }
        Ok(Self { edge, entries })
    }

    pub(super) fn size(&self) -> u64 {
        self.edge.size()
    }

    pub(super) fn root(&self) -> Hash {
        self.edge.root()
    }

    pub(super) fn is_of(&self, head: &Head) -> bool {
        self.size() == head.size && self.root() == head.root
    }

    /// Appends leaves, and returns all files that change: first what is full, then what is not.
    pub(super) fn append(&mut self, leaves: &[Vec<u8>]) -> Vec<(Resource, Vec<u8>)> {
        let (mut tiles, mut files) = (Vec::new(), Vec::new());
        for leaf in leaves {
            let index = self.edge.size() / u64::from(FULL);
            self.edge.push(leaf_hash(leaf), &mut tiles);
            self.entries.push(leaf.clone());
            if self.entries.len() == usize::from(FULL) {
                files.push(bundle(index, &self.entries));
                self.entries.clear();
            }
        }
        if !self.entries.is_empty() {
            files.push(bundle(self.edge.size() / u64::from(FULL), &self.entries));
        }
        tiles.extend(self.edge.partial());
        files.extend(
            tiles
                .iter()
                .map(|filled| (Resource::Tile(filled.tile), filled.bytes())),
        );
        files
    }
}

fn bundle(index: u64, entries: &[Vec<u8>]) -> (Resource, Vec<u8>) {
    let width = u16::try_from(entries.len()).unwrap_or(FULL);
    let bytes = Bundle::encode(entries);
    (Resource::Entries(Bundle { index, width }), bytes)
}
