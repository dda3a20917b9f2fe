//! The files of bundles and tiles that leaves give, batch by batch.
//!
//! A file that is not full belongs to the size that the log had after a batch, since a checkpoint of that size may be published,
//! and is needed until the full one exists. So for the bundle and the tiles at the right edge there is one for each batch.

use std::collections::BTreeSet;

use public_files::File;
use public_log::edge::{Edge, FilledTile};
use public_log::hash::leaf_hash;
use public_log::tiles::{Bundle, FULL, Resource, Tile};

use crate::store::Leaves;

/// A file and its content.
pub(super) type Content = (File, Vec<u8>);

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

    /// Appends a batch, and returns what is full now.
    pub(super) fn append(&mut self, batch: Leaves) -> Vec<Content> {
        let (mut tiles, mut files) = (Vec::new(), Vec::new());
        for leaf in batch {
            let index = self.edge.size() / u64::from(FULL);
            self.edge.push(leaf_hash(&leaf), &mut tiles);
            self.entries.push(leaf);
            if self.entries.len() == usize::from(FULL) {
                files.push(bundle(index, &self.entries));
                self.entries.clear();
            }
        }
        for filled in &tiles {
            if let Some(widths) = self.widths.get_mut(usize::from(filled.tile.level)) {
                widths.clear();
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
        files.extend(tiles.iter().map(content));
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
                if let Some(hashes) = filled.hashes.get(first) {
                    files.push(content(&FilledTile {
                        tile: Tile {
                            width: *width,
                            ..filled.tile
                        },
                        hashes: hashes.to_vec(),
                    }));
                }
            }
        }
        files
    }
}

fn content(filled: &FilledTile) -> Content {
    (Resource::Tile(filled.tile).into(), filled.bytes())
}

fn bundle(index: u64, entries: &[Vec<u8>]) -> Content {
    let width = u16::try_from(entries.len()).unwrap_or(FULL);
    let file = Resource::Entries(Bundle { index, width });
    (file.into(), Bundle::encode(entries))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(files: &[Content]) -> Vec<String> {
        files.iter().map(|(file, _)| file.to_string()).collect()
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
        assert_eq!(full, ["tile/entries/000", "tile/0/000"]);
        let edge = ["tile/entries/001.p/1", "tile/0/001.p/1", "tile/1/000.p/1"];
        assert_eq!(names(&tree.partial()), edge);

        // To the very end of a tile.
        tree.append(leaves(255));
        assert_eq!(tree.size(), 512);
        let edge = ["tile/1/000.p/1", "tile/1/000.p/2"];
        assert_eq!(names(&tree.partial()), edge);
    }
}
