//! Tiles and published counts, compared with what the entries give.

use super::{Audit, Finding, Published, Unreadable};
use crate::edge::{Edge, FilledTile};
use crate::hash::{Hash, complete_root};
use crate::tiles::{Bundle, FULL, Resource, Source, Tile, hashes_of, read_or_full};

/// The first entry that differs from the tiles, if the tiles are right, and all tiles that are wrong.
pub(super) type Compared = (Option<Finding>, Vec<Finding>);

impl Audit<'_> {
    /// Compares tiles with what the entries hash to.
    pub(super) fn compare_tiles<S: Source>(
        &self,
        source: &mut S,
        size: u64,
        computed: &[FilledTile],
        edge: &Edge,
    ) -> Result<Compared, Unreadable<S::Error>> {
        let mut findings = Vec::new();
        let wanted: Vec<_> = computed
            .iter()
            .map(|one| Resource::Tile(one.tile))
            .collect();
        let found = read_or_full(source, &wanted)?;
        for (computed, bytes) in computed.iter().zip(found) {
            let path = Resource::Tile(computed.tile).to_string();
            let Some(bytes) = bytes else {
                findings.push(Finding::Missing(path));
                continue;
            };
            let shown = hashes_of(computed.tile, &bytes).unwrap_or_default();
            if shown == computed.hashes {
                continue;
            }
            let differs = |(a, b): (&Hash, &Hash)| a != b;
            let position = shown.iter().zip(&computed.hashes).position(differs);
            let position = position.unwrap_or(shown.len().min(computed.hashes.len())) as u64;
            let leaf =
                computed.tile.first_leaf() + position * (1 << (8 * u32::from(computed.tile.level)));
            if computed.tile.level == 0
                && self.tile_is_right(source, size, computed, &shown, edge)?
            {
                let bundle = Bundle {
                    index: computed.tile.index,
                    width: computed.tile.width,
                };
                let path = Resource::Entries(bundle).to_string();
                return Ok((Some(Finding::Entry { path, index: leaf }), findings));
            }
            findings.push(Finding::Tile {
                path,
                position,
                leaf,
            });
        }
        Ok((None, findings))
    }

    /// Whether a tile of leaves that differs from its entries is right, and they are wrong: the level above, or the root,
    /// says so.
    fn tile_is_right<S: Source>(
        &self,
        source: &mut S,
        size: u64,
        computed: &FilledTile,
        shown: &[Hash],
        edge: &Edge,
    ) -> Result<bool, Unreadable<S::Error>> {
        if shown.len() != computed.hashes.len() {
            return Ok(false);
        }
        if computed.tile.width < FULL {
            let root = self
                .state
                .target
                .as_ref()
                .map(|target| target.checkpoint.root);
            return Ok(root != Some(edge.root()));
        }
        let index = computed.tile.index;
        let Some(above) = Tile::in_tree(size, 1, index / u64::from(FULL)) else {
            return Ok(false);
        };
        let found = read_or_full(source, &[Resource::Tile(above)])?
            .pop()
            .flatten();
        let hashes = found
            .and_then(|bytes| hashes_of(above, &bytes))
            .unwrap_or_default();
        let place = usize::try_from(index % u64::from(FULL)).unwrap_or(usize::MAX);
        Ok(hashes.get(place) == Some(&complete_root(shown)))
    }

    /// Published counts that belong to leaves that were folded long ago cannot be compared any more.
    pub(super) fn old_counts(&mut self) {
        let from = self.state.fold.size();
        let is_old = |one: &&Published| one.size < from;
        for old in self.settings.published.iter().filter(is_old) {
            let finding = Finding::OldCount {
                petition: old.petition.clone(),
                size: old.size,
                seen: from,
            };
            self.findings.push(finding);
        }
    }

    /// Compares the published counts that belong to this size.
    pub(super) fn compare_counts(&mut self) {
        let size = self.state.fold.size();
        for published in self
            .settings
            .published
            .iter()
            .filter(|one| one.size == size)
        {
            let counted = self.state.fold.petition(&published.petition);
            let counted = counted.cloned().unwrap_or_default().lines();
            for (line, number) in &published.lines {
                let same = counted.iter().find(|(name, _)| name == line);
                let counted = same.map_or(0, |(_, counted)| *counted);
                let finding = Finding::Count {
                    petition: published.petition.clone(),
                    line: line.clone(),
                    size,
                    published: *number,
                    counted,
                };
                if counted != *number {
                    self.findings.push(finding);
                }
            }
        }
    }
}
