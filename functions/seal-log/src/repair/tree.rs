//! The files of bundles and tiles that leaves give, batch by batch.
//!
//! A file that is not full belongs to the size that the log had after a batch, since a checkpoint of that size may be published,
//! and is needed until the full one exists. So for the bundle and the tiles at the right edge there is one for each batch. Once the full
//! one exists, those from before may be there or not, but are still served.

use std::collections::BTreeSet;

use public_files::File;
use public_log::edge::{Edge, FilledTile};
use public_log::hash::leaf_hash;
use public_log::tiles::{Bundle, FULL, Resource, Tile};

use crate::store::Leaves;

/// A file and its content.
pub(super) struct Content {
    pub(super) file: File,
    pub(super) bytes: Vec<u8>,
    /// Whether the full one is there, so that nobody needs this one: it may be missing, but must not say something else.
    pub(super) outgrown: bool,
}

/// The tree so far.
#[derive(Default)]
pub(super) struct Tree {
    edge: Edge,
    /// The leaves of the bundle that is not full.
    entries: Leaves,
    /// The widths that the tile at the right edge had after a batch, at each level.
    widths: Vec<BTreeSet<u16>>,
}

impl Tree {
    pub(super) fn size(&self) -> u64 {
        self.edge.size()
    }

    /// Appends a batch, and returns what is full now, each with what was published of it before.
    pub(super) fn append(&mut self, batch: Leaves) -> Vec<Content> {
        let (mut tiles, mut files) = (Vec::new(), Vec::new());
        for leaf in batch {
            let index = self.edge.size() / u64::from(FULL);
            self.edge.push(leaf_hash(&leaf), &mut tiles);
            self.entries.push(leaf);
            for filled in tiles.drain(..) {
                let widths = self.widths.get_mut(usize::from(filled.tile.level));
                let widths = widths.map(std::mem::take).unwrap_or_default();
                let is_lowest = filled.tile.level == 0;
                for width in widths {
                    let first = ..usize::from(width);
                    let entries = self.entries.get(first).filter(|_| is_lowest);
                    files.extend(entries.map(|entries| bundle(index, entries)));
                    files.extend(narrower(&filled, width));
                }
                files.iter_mut().for_each(Content::outgrow);
                if is_lowest {
                    files.push(bundle(index, &self.entries));
                    self.entries.clear();
                }
                files.push(content(&filled));
            }
        }
        for tile in Tile::partial(self.edge.size()) {
            let level = usize::from(tile.level);
            if self.widths.len() <= level {
                self.widths.resize_with(level + 1, BTreeSet::new);
            }
            if let Some(widths) = self.widths.get_mut(level) {
                widths.insert(tile.width);
            }
        }
        files
    }

    /// What is not full, at each of its widths.
    pub(super) fn partial(&self) -> Vec<Content> {
        let mut files = Vec::new();
        for filled in self.edge.partial() {
            let widths = self.widths.get(usize::from(filled.tile.level));
            for width in widths.into_iter().flatten() {
                let first = ..usize::from(*width);
                if filled.tile.level == 0
                    && let Some(entries) = self.entries.get(first)
                {
                    files.push(bundle(filled.tile.index, entries));
                }
                files.extend(narrower(&filled, *width));
            }
        }
        files
    }
}

impl Content {
    fn new(file: Resource, bytes: Vec<u8>) -> Self {
        Self {
            file: file.into(),
            bytes,
            outgrown: false,
        }
    }

    /// If it is not full.
    fn outgrow(&mut self) {
        self.outgrown = matches!(self.file, File::Of(resource) if resource.full().is_some());
    }
}

/// The tile as it was when it had that many hashes.
fn narrower(filled: &FilledTile, width: u16) -> Option<Content> {
    let hashes = filled.hashes.get(..usize::from(width))?.to_vec();
    let tile = Tile {
        width,
        ..filled.tile
    };
    Some(content(&FilledTile { tile, hashes }))
}

fn content(filled: &FilledTile) -> Content {
    Content::new(Resource::Tile(filled.tile), filled.bytes())
}

fn bundle(index: u64, entries: &[Vec<u8>]) -> Content {
    let width = u16::try_from(entries.len()).unwrap_or(FULL);
    let file = Resource::Entries(Bundle { index, width });
    Content::new(file, Bundle::encode(entries))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(files: &[Content]) -> Vec<String> {
        let name = |one: &Content| match one.outgrown {
            true => format!("{} (outgrown)", one.file),
            false => one.file.to_string(),
        };
        files.iter().map(name).collect()
    }

    fn leaves(number: usize) -> Leaves {
        vec![b"leaf".to_vec(); number]
    }

    #[test]
    fn what_is_not_full_is_there_at_the_width_after_each_batch() {
        let mut tree = Tree::default();
        assert_eq!(names(&tree.append(leaves(2))), [""; 0]);
        tree.append(leaves(3));
        let two = ["tile/entries/000.p/2", "tile/0/000.p/2"];
        let five = ["tile/entries/000.p/5", "tile/0/000.p/5"];
        assert_eq!(names(&tree.partial()), [two, five].concat());

        // Within this batch the tile becomes full, and nobody needs the smaller ones any more.
        let full = names(&tree.append(leaves(252)));
        let outgrown = [two, five].concat();
        let outgrown = outgrown.iter().map(|name| format!("{name} (outgrown)"));
        let all = ["tile/entries/000", "tile/0/000"].map(ToOwned::to_owned);
        assert_eq!(full, outgrown.chain(all).collect::<Vec<_>>());
        let edge = ["tile/entries/001.p/1", "tile/0/001.p/1", "tile/1/000.p/1"];
        assert_eq!(names(&tree.partial()), edge);

        // To the very end of a tile.
        tree.append(leaves(255));
        assert_eq!(tree.size(), 512);
        let edge = ["tile/1/000.p/1", "tile/1/000.p/2"];
        assert_eq!(names(&tree.partial()), edge);
    }
}
