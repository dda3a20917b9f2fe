//! The files of the log, as [tlog-tiles](https://c2sp.org/tlog-tiles) names and encodes them: the checkpoint, tiles of
//! 256 hashes, and bundles of 256 entries. All but the checkpoint never change.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::hash::Hash;

/// How many hashes a full tile has, and how many entries a full bundle.
pub const FULL: u16 = 256;
/// The longest entry that a bundle can hold.
pub const LONGEST_ENTRY: usize = u16::MAX as usize;

/// A tile of hashes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Tile {
    /// 0 for hashes of leaves; one more for hashes of whole tiles of the level below.
    pub level: u8,
    /// Its position in the level.
    pub index: u64,
    /// 1 to [`FULL`].
    pub width: u16,
}

/// A bundle of entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Bundle {
    /// Its position.
    pub index: u64,
    /// 1 to [`FULL`].
    pub width: u16,
}

/// A file of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Resource {
    /// The newest checkpoint, the only file that changes.
    Checkpoint,
    /// Hashes.
    Tile(Tile),
    /// Entries.
    Entries(Bundle),
}

/// Where the files of a log are read: a folder, or an address on the web.
pub trait Source {
    /// Why something could not be read, other than that it does not exist.
    type Error: std::error::Error;

    /// Reads several files, in any order or at the same time. The answer has one item for each, in their order, and
    /// `None` for a file that does not exist.
    ///
    /// # Errors
    /// If one of them cannot be read now; the caller may try again.
    fn read(&mut self, wanted: &[Resource]) -> Result<Vec<Option<Vec<u8>>>, Self::Error>;
}

impl Tile {
    /// The tile of `level` at `index` in a tree of `size` leaves, which has as many hashes as that tree fills. `None` if
    /// the tree has none there.
    #[must_use]
    pub fn in_tree(size: u64, level: u8, index: u64) -> Option<Self> {
        let hashes = size.checked_shr(8 * u32::from(level)).unwrap_or_default();
        let width = hashes.saturating_sub(index.checked_mul(u64::from(FULL))?);
        let width = u16::try_from(width.min(u64::from(FULL))).ok()?;
        (width > 0).then_some(Self {
            level,
            index,
            width,
        })
    }

    /// The tiles of a tree of `size` leaves that are not full, the lowest level first.
    #[must_use]
    pub fn partial(size: u64) -> Vec<Self> {
        (0..8)
            .filter_map(|level| {
                let hashes = size >> (8 * u32::from(level));
                Self::in_tree(size, level, hashes >> 8)
            })
            .collect()
    }

    /// The index of the first leaf below it.
    #[must_use]
    pub fn first_leaf(self) -> u64 {
        let bits = 8 * (u32::from(self.level) + 1);
        self.index.checked_shl(bits).unwrap_or(u64::MAX)
    }

    /// Reads its hashes; `None` if `bytes` have another length than its width.
    #[must_use]
    pub fn parse(self, bytes: &[u8]) -> Option<Vec<Hash>> {
        let (hashes, rest) = bytes.as_chunks::<{ Hash::BYTES }>();
        let fits = rest.is_empty() && hashes.len() == usize::from(self.width);
        fits.then(|| {
            hashes
                .iter()
                .map(|bytes| Hash::from_bytes(*bytes))
                .collect()
        })
    }
}

impl Bundle {
    /// The bundle that has the entry `index` in a tree of `size` leaves.
    #[must_use]
    pub fn with_entry(size: u64, index: u64) -> Option<Self> {
        let tile = Tile::in_tree(size, 0, index / u64::from(FULL))?;
        (index < size).then_some(Self {
            index: tile.index,
            width: tile.width,
        })
    }

    /// The index of its first entry.
    #[must_use]
    pub fn first_entry(self) -> u64 {
        self.index.saturating_mul(u64::from(FULL))
    }

    /// The stored bytes: each entry after its length in two bytes. Entries are at most [`LONGEST_ENTRY`] long; a leaf has
    /// at most [`crate::leaf::LONGEST`] bytes.
    #[must_use]
    pub fn encode<T: AsRef<[u8]>>(entries: &[T]) -> Vec<u8> {
        let mut bytes = Vec::new();
        for entry in entries {
            let entry = entry.as_ref();
            let length = u16::try_from(entry.len()).unwrap_or(u16::MAX);
            bytes.extend(length.to_be_bytes());
            bytes.extend(entry.iter().take(LONGEST_ENTRY));
        }
        bytes
    }

    /// Reads all entries, however many there are; `None` if the bytes end within one.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Vec<&[u8]>> {
        let (entries, end) = Self::whole(bytes);
        (end == bytes.len()).then_some(entries)
    }

    /// The entries before the first that is cut off, and at which byte they end.
    #[must_use]
    pub fn whole(bytes: &[u8]) -> (Vec<&[u8]>, usize) {
        let (mut entries, mut rest) = (Vec::new(), bytes);
        while let Some((length, after)) = rest.split_first_chunk::<2>() {
            let length = usize::from(u16::from_be_bytes(*length));
            let Some((entry, after)) = after.split_at_checked(length) else {
                break;
            };
            entries.push(entry);
            rest = after;
        }
        (entries, bytes.len() - rest.len())
    }
}

impl Resource {
    /// The file at this path below the log's address; `None` unless it is exactly the one that `Display` writes.
    #[must_use]
    pub fn at(path: &str) -> Option<Self> {
        if path == "checkpoint" {
            return Some(Self::Checkpoint);
        }
        let (level, place) = path.strip_prefix("tile/")?.split_once('/')?;
        let (place, width) = match place.split_once(".p/") {
            Some((place, width)) => (place, width.parse().ok().filter(|width| *width < FULL)?),
            None => (place, FULL),
        };
        let mut index = 0_u64;
        for group in place.split('/') {
            let group = group.strip_prefix('x').unwrap_or(group);
            let group: u64 = group.parse().ok().filter(|group| *group < 1000)?;
            index = index.checked_mul(1000)?.checked_add(group)?;
        }
        let resource = match level {
            "entries" => Self::Entries(Bundle { index, width }),
            level => {
                let level = level.parse().ok().filter(|level| *level < 64)?;
                Self::Tile(Tile {
                    level,
                    index,
                    width,
                })
            }
        };
        // Numbers have one form only.
        (width > 0 && resource.to_string() == path).then_some(resource)
    }

    /// The full tile or bundle in place of one that is not full, which the log may have deleted.
    #[must_use]
    pub fn full(self) -> Option<Self> {
        match self {
            Self::Tile(tile) if tile.width < FULL => Some(Self::Tile(Tile {
                width: FULL,
                ..tile
            })),
            Self::Entries(bundle) if bundle.width < FULL => Some(Self::Entries(Bundle {
                width: FULL,
                ..bundle
            })),
            _ => None,
        }
    }
}

impl fmt::Display for Resource {
    /// The path below the log's address.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (index, width) = match self {
            Self::Checkpoint => return f.write_str("checkpoint"),
            Self::Tile(tile) => {
                write!(f, "tile/{}/", tile.level)?;
                (tile.index, tile.width)
            }
            Self::Entries(bundle) => {
                f.write_str("tile/entries/")?;
                (bundle.index, bundle.width)
            }
        };
        let mut groups = vec![index % 1000];
        let mut above = index / 1000;
        while above > 0 {
            groups.push(above % 1000);
            above /= 1000;
        }
        while let Some(group) = groups.pop() {
            let more = if groups.is_empty() {
                ("", "")
            } else {
                ("x", "/")
            };
            write!(f, "{}{group:03}{}", more.0, more.1)?;
        }
        if width < FULL {
            write!(f, ".p/{width}")?;
        }
        Ok(())
    }
}

/// Reads files; in place of each partial one that does not exist, the full one.
///
/// # Errors
/// Those of the source.
pub(crate) fn read_or_full<S: Source>(
    source: &mut S,
    wanted: &[Resource],
) -> Result<Vec<Option<Vec<u8>>>, S::Error> {
    let mut found = source.read(wanted)?;
    found.resize(wanted.len(), None);
    for (resource, found) in wanted.iter().zip(&mut found) {
        if let (None, Some(full)) = (&found, resource.full()) {
            *found = source.read(&[full])?.pop().flatten();
        }
    }
    Ok(found)
}

/// The first hashes of a tile, from it or from the full one.
pub(crate) fn hashes_of(tile: Tile, bytes: &[u8]) -> Option<Vec<Hash>> {
    let width = usize::from(tile.width) * Hash::BYTES;
    let is_full = bytes.len() == usize::from(FULL) * Hash::BYTES;
    tile.parse(if is_full { bytes.get(..width)? } else { bytes })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_those_of_the_specification() {
        let tile = |level, index, width| {
            let tile = Tile {
                level,
                index,
                width,
            };
            Resource::Tile(tile).to_string()
        };
        assert_eq!(tile(0, 1_234_067, 256), "tile/0/x001/x234/067");
        assert_eq!(tile(2, 0, 1), "tile/2/000.p/1");
        let bundle = Bundle {
            index: 1000,
            width: 7,
        };
        let path = Resource::Entries(bundle).to_string();
        assert_eq!(path, "tile/entries/x001/000.p/7");
        assert_eq!(Resource::Checkpoint.to_string(), "checkpoint");
    }

    #[test]
    fn a_tree_of_70_000_has_the_tiles_of_the_specification() {
        let partial = |size| {
            let tiles = Tile::partial(size).into_iter();
            tiles
                .map(|tile| (tile.level, tile.index, tile.width))
                .collect::<Vec<_>>()
        };
        assert_eq!(partial(70_000), [(0, 273, 112), (1, 1, 17), (2, 0, 1)]);
        assert_eq!(partial(256), [(1, 0, 1)]);
        assert_eq!(partial(0), []);
        assert_eq!(Tile::in_tree(70_000, 0, 274), None);
        assert_eq!(
            Tile::in_tree(70_000, 1, 0).map(|tile| tile.width),
            Some(256)
        );
    }

    #[test]
    fn a_bundle_reads_back_and_a_torn_one_does_not() {
        let bytes = Bundle::encode(&[b"one".as_slice(), b"", b"three"]);
        let entries = Bundle::parse(&bytes).unwrap();
        assert_eq!(entries, [b"one".as_slice(), b"", b"three"]);
        assert_eq!(Bundle::parse(&bytes[..bytes.len() - 1]), None);
        assert_eq!(Bundle::parse(&[0]), None);
        assert_eq!(
            Bundle::whole(&bytes[..bytes.len() - 1]),
            (vec![b"one".as_slice(), b""], 7)
        );
    }
}
