//! The right edge of the tree: what is needed to append to it, whatever its size.
//!
//! Per level of tiles, these are the hashes of the tile that is not full yet: at most 255. The edge of a million leaves has
//! three levels.

use serde::{Deserialize, Serialize};

use crate::hash::{Hash, complete_root, root_of_peaks};
use crate::tiles::{FULL, Tile};

/// A tile with its hashes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilledTile {
    /// Which tile, and how wide.
    pub tile: Tile,
    /// Its hashes, as many as it is wide.
    pub hashes: Vec<Hash>,
}

impl FilledTile {
    /// The stored bytes.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        self.hashes.iter().flat_map(|hash| *hash.bytes()).collect()
    }
}

/// The right edge of a tree.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edge {
    size: u64,
    levels: Vec<Vec<Hash>>,
}

/// The tiles do not belong to a tree of that size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the hashes at the right edge do not have the widths of a tree of {size} leaves")]
pub struct NotAnEdge {
    /// The size of the tree.
    pub size: u64,
}

impl Edge {
    /// The edge of a tree of `size` leaves from its tiles that are not full, the lowest level first, as
    /// [`Tile::partial`] lists them. Levels at which there is none are left out.
    ///
    /// # Errors
    /// [`NotAnEdge`] if a tile is missing or has another width.
    pub fn of_tiles(size: u64, tiles: &[FilledTile]) -> Result<Self, NotAnEdge> {
        let fault = NotAnEdge { size };
        let mut levels = Vec::new();
        let mut given = tiles.iter();
        for tile in Tile::partial(size) {
            let filled = given.next().ok_or(fault)?;
            if filled.tile != tile || filled.hashes.len() != usize::from(tile.width) {
                return Err(fault);
            }
            levels.resize(usize::from(tile.level), Vec::new());
            levels.push(filled.hashes.clone());
        }
        match given.next() {
            None => Ok(Self { size, levels }),
            Some(_) => Err(fault),
        }
    }

    /// How many leaves the tree has.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The hash of the whole tree.
    #[must_use]
    pub fn root(&self) -> Hash {
        let mut peaks = Vec::new();
        for row in self.levels.iter().rev() {
            let mut row = row.as_slice();
            // The largest power of two first: these are the bits of the tile's width.
            while let Some(width) = row.len().checked_ilog2() {
                let (complete, rest) = row.split_at(1 << width);
                peaks.push(complete_root(complete));
                row = rest;
            }
        }
        root_of_peaks(&peaks)
    }

    /// Appends a leaf. Tiles that became full are added to `full`, the lowest level first.
    pub fn push(&mut self, leaf: Hash, full: &mut Vec<FilledTile>) {
        self.size += 1;
        let mut carried = leaf;
        let mut covered = self.size;
        for level in 0_u8.. {
            if self.levels.len() <= usize::from(level) {
                self.levels.push(Vec::new());
            }
            let Some(row) = self.levels.get_mut(usize::from(level)) else {
                return;
            };
            row.push(carried);
            if row.len() < usize::from(FULL) {
                return;
            }
            let hashes = std::mem::take(row);
            carried = complete_root(&hashes);
            covered /= u64::from(FULL);
            let tile = Tile {
                level,
                index: covered - 1,
                width: FULL,
            };
            full.push(FilledTile { tile, hashes });
        }
    }

    /// The hashes of the tile at `level` that is not full.
    #[must_use]
    pub fn row(&self, level: u8) -> &[Hash] {
        self.levels
            .get(usize::from(level))
            .map_or(&[], Vec::as_slice)
    }

    /// The tiles that are not full, the lowest level first.
    #[must_use]
    pub fn partial(&self) -> Vec<FilledTile> {
        Tile::partial(self.size)
            .into_iter()
            .filter_map(|tile| {
                let hashes = self.levels.get(usize::from(tile.level))?.clone();
                Some(FilledTile { tile, hashes })
            })
            .collect()
    }
}
