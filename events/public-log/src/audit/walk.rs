//! The walk over all entries: each is hashed, compared with the tiles, and folded.

use super::{Audit, CLOCKS, Finding, MOST_IMPOSSIBLE, Seen, Unreadable};
use crate::edge::Edge;
use crate::hash::leaf_hash;
use crate::leaf::Leaf;
use crate::tiles::{Bundle, FULL, Resource, Source, Tile, hashes_of, read_or_full};

/// So many bundles are read in one step.
const BUNDLES: u64 = 64;

impl Audit<'_> {
    /// Reads and verifies up to 16,384 leaves. The answer is whether there are more.
    ///
    /// # Errors
    /// [`Unreadable`]; the state is as before the step.
    pub fn step<S: Source>(&mut self, source: &mut S) -> Result<bool, Unreadable<S::Error>> {
        let Some(target) = self.state.target.clone() else {
            return Ok(false);
        };
        let size = target.checkpoint.size;
        let from = self.state.edge.size();
        let first = from / u64::from(FULL);
        let bundles: Vec<_> = (first..first + BUNDLES)
            .filter_map(|index| Bundle::with_entry(size, index * u64::from(FULL)))
            .collect();
        let bundles = if from < size { bundles } else { Vec::new() };
        let entries: Vec<_> = bundles.iter().copied().map(Resource::Entries).collect();
        let found = read_or_full(source, &entries)?;
        let (mut edge, mut full) = (self.state.edge.clone(), Vec::new());
        let mut read = Vec::new();
        for (bundle, bytes) in bundles.iter().zip(found) {
            match self.entries(*bundle, bytes, &edge) {
                Ok(entries) => {
                    for entry in &entries {
                        edge.push(leaf_hash(entry), &mut full);
                        if let Err(finding) = self.passes(&edge, &target) {
                            return Ok(self.stop(finding));
                        }
                    }
                    read.extend(entries);
                }
                Err(finding) => {
                    let finding = self.explain(source, *bundle, finding)?;
                    return Ok(self.stop(finding));
                }
            }
        }
        let at_end = edge.size() == size;
        if at_end {
            full.extend(edge.partial());
        }
        let (entry, tiles) = self.compare_tiles(source, size, &full, &edge)?;
        self.findings.extend(tiles);
        if let Some(finding) = entry {
            return Ok(self.stop(finding));
        }
        self.state.edge = edge;
        self.fold(&read);
        if !at_end {
            return Ok(true);
        }
        if self.state.edge.root() == target.checkpoint.root {
            self.state.verified = Some(target);
            self.state.target = None;
        } else {
            self.stop(Finding::Root { size });
        }
        Ok(false)
    }

    fn stop(&mut self, finding: Finding) -> bool {
        self.findings.push(finding);
        self.state.forget();
        false
    }

    /// Where the walk passes the checkpoint that was verified last, it must have its root.
    fn passes(&self, edge: &Edge, target: &Seen) -> Result<(), Finding> {
        match &self.state.verified {
            Some(verified)
                if verified.checkpoint.size == edge.size()
                    && verified.checkpoint.root != edge.root() =>
            {
                let evidence = Box::new((verified.clone(), target.clone()));
                Err(Finding::Rewritten(evidence))
            }
            _ => Ok(()),
        }
    }

    /// The entries of a bundle that were not read before. Those that were must be as they were.
    fn entries(
        &self,
        bundle: Bundle,
        bytes: Option<Vec<u8>>,
        edge: &Edge,
    ) -> Result<Vec<Vec<u8>>, Finding> {
        let path = Resource::Entries(bundle).to_string();
        let bytes = bytes.ok_or_else(|| Finding::Missing(path.clone()))?;
        let first = bundle.first_entry();
        let (parsed, end) = Bundle::whole(&bytes);
        if end < bytes.len() {
            return Err(Finding::Damaged {
                path,
                index: first + parsed.len() as u64,
                byte: end as u64,
            });
        }
        let width = usize::from(bundle.width);
        if parsed.len() > width && parsed.len() != usize::from(FULL) {
            let index = first + u64::from(bundle.width);
            return Err(Finding::Entry { path, index });
        }
        if parsed.len() < width {
            return Err(Finding::Dropped {
                path,
                index: first + parsed.len() as u64,
                expected: u64::from(bundle.width),
                found: parsed.len() as u64,
            });
        }
        let known = edge.row(0);
        let known = if first + known.len() as u64 == edge.size() {
            known
        } else {
            &[]
        };
        for (index, (entry, hash)) in (first..).zip(parsed.iter().zip(known)) {
            if leaf_hash(entry) != *hash {
                return Err(Finding::Entry { path, index });
            }
        }
        let new = parsed.into_iter().take(width).skip(known.len());
        Ok(new.map(<[u8]>::to_vec).collect())
    }

    /// Where exactly a bundle lacks an entry or is damaged: the tile of its hashes shows that.
    fn explain<S: Source>(
        &self,
        source: &mut S,
        bundle: Bundle,
        mut finding: Finding,
    ) -> Result<Finding, Unreadable<S::Error>> {
        if let Finding::Dropped { .. } | Finding::Damaged { .. } = finding {
            let tile = Tile {
                level: 0,
                index: bundle.index,
                width: bundle.width,
            };
            let wanted = [Resource::Tile(tile), Resource::Entries(bundle)];
            let found = read_or_full(source, &wanted)?;
            if let [Some(hashes), Some(entries)] = found.as_slice() {
                let hashes = hashes_of(tile, hashes).unwrap_or_default();
                let (entries, _) = Bundle::whole(entries);
                let mut pairs = hashes.iter().zip(&entries);
                let first = pairs.position(|(hash, entry)| leaf_hash(entry) != *hash);
                let right = entries.iter().take(first.unwrap_or(entries.len()));
                let place = bundle.first_entry() + right.len() as u64;
                match &mut finding {
                    Finding::Damaged { index, byte, .. } => {
                        *index = place;
                        *byte = right.map(|entry| 2 + entry.len() as u64).sum();
                    }
                    Finding::Dropped { index, .. } => *index = place,
                    _ => {}
                }
            }
        }
        Ok(finding)
    }

    fn fold(&mut self, entries: &[Vec<u8>]) {
        for entry in entries {
            let index = self.state.fold.size();
            let finding = match Leaf::parse(entry) {
                Ok(leaf) => {
                    let ahead = leaf.minute.saturating_sub(self.now);
                    let future = (ahead > CLOCKS).then_some(Finding::Future { index, ahead });
                    let folded = self.state.fold.push(&leaf);
                    folded.err().map(Finding::Impossible).or(future)
                }
                Err(problem) => {
                    self.state.fold.skip();
                    Some(Finding::NotALeaf { index, problem })
                }
            };
            if let Some(finding) = finding {
                self.impossible += 1;
                if self.impossible <= MOST_IMPOSSIBLE {
                    self.findings.push(finding);
                }
            }
            self.compare_counts();
        }
    }
}
