//! Inclusion and consistency proofs (RFC 6962, sections 2.1.1 and 2.1.2): from tiles, and verified.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::hash::{Hash, complete_root, empty_root, node_hash, root_of_peaks};
use crate::tiles::{Resource, Source, Tile, hashes_of, read_or_full};

/// Why there is no proof.
#[derive(Debug, thiserror::Error)]
pub enum ProofError<E> {
    /// The tree does not have that leaf, or the older tree is the larger one.
    #[error("the tree is too small for that proof")]
    OutOfRange,
    /// A tile is missing or has another length.
    #[error(
        "the tile {0} is missing or damaged: on the site that keeps the log, run `countersign public-log repair`"
    )]
    Tile(String),
    /// The tiles could not be read.
    #[error(transparent)]
    Source(#[from] E),
}

/// The largest power of two below `size`, which is at least 2.
fn split(size: u64) -> u64 {
    1 << size.saturating_sub(1).checked_ilog2().unwrap_or_default()
}

/// The subtrees beside the path from a leaf to the root, the lowest first.
fn inclusion_path(index: u64, size: u64) -> Vec<Range<u64>> {
    let mut tree = 0..size;
    let mut path = Vec::new();
    while tree.end - tree.start > 1 {
        let middle = tree.start + split(tree.end - tree.start);
        if index < middle {
            path.push(middle..tree.end);
            tree = tree.start..middle;
        } else {
            path.push(tree.start..middle);
            tree = middle..tree.end;
        }
    }
    path.reverse();
    path
}

/// The subtrees of a consistency proof, in its order.
fn consistency_path(old: u64, new: u64) -> Vec<Range<u64>> {
    let mut tree = 0..new;
    let mut path = Vec::new();
    while old != tree.end {
        let middle = tree.start + split(tree.end - tree.start);
        if old <= middle {
            path.push(middle..tree.end);
            tree = tree.start..middle;
        } else {
            path.push(tree.start..middle);
            tree = middle..tree.end;
        }
    }
    if tree.start > 0 {
        path.push(tree);
    }
    path.reverse();
    path
}

/// The complete subtrees of a range that begins where one of its size may: level, and position in it.
fn complete_subtrees(range: &Range<u64>) -> Vec<(u32, u64)> {
    let mut start = range.start;
    let mut all = Vec::new();
    while let Some(height) = (range.end - start).checked_ilog2() {
        all.push((height, start >> height));
        start += 1 << height;
    }
    all
}

/// The hashes of a tree of a certain size, from its tiles. What was read is kept, for further proofs of the same tree.
#[derive(Debug)]
pub struct Tree<'a, S> {
    source: &'a mut S,
    size: u64,
    read: BTreeMap<Tile, Vec<Hash>>,
}

impl<'a, S: Source> Tree<'a, S> {
    /// The tree of `size` leaves in `source`. Its tiles are not verified; a wrong one yields proofs that do not verify.
    pub fn new(source: &'a mut S, size: u64) -> Self {
        let read = BTreeMap::new();
        Self { source, size, read }
    }

    /// The hash of the whole tree.
    ///
    /// # Errors
    /// [`ProofError`].
    pub fn root(&mut self) -> Result<Hash, ProofError<S::Error>> {
        self.root_at(self.size)
    }

    /// The hash of the tree when it had `old` leaves.
    ///
    /// # Errors
    /// [`ProofError`].
    pub fn root_at(&mut self, old: u64) -> Result<Hash, ProofError<S::Error>> {
        if old > self.size {
            return Err(ProofError::OutOfRange);
        }
        let whole: Range<u64> = 0..old;
        let root = self.hashes(std::slice::from_ref(&whole))?.pop();
        Ok(root.unwrap_or_else(empty_root))
    }

    /// The same, if it is proven by `root`, that of the whole tree: whoever signed `root` has signed this beginning. `None`
    /// if the tiles do not lead to `root`.
    ///
    /// # Errors
    /// [`ProofError`].
    pub fn proven_root_at(
        &mut self,
        old: u64,
        root: Hash,
    ) -> Result<Option<Hash>, ProofError<S::Error>> {
        if old > self.size {
            return Err(ProofError::OutOfRange);
        }
        let mut path = consistency_path(old, self.size);
        if old.is_power_of_two() || path.is_empty() {
            path.insert(0, 0..old);
        }
        let hashes = self.hashes(&path)?;
        let mut steps = hashes.iter().zip(&path);
        let start = steps.next().map_or_else(empty_root, |(hash, _)| *hash);
        let (in_old, in_new) = climb(start, steps, old);
        Ok((in_new == root).then_some(in_old))
    }

    /// The proof that the leaf is in the tree: hashes from its sibling up.
    ///
    /// # Errors
    /// [`ProofError`].
    pub fn inclusion(&mut self, index: u64) -> Result<Vec<Hash>, ProofError<S::Error>> {
        if index >= self.size {
            return Err(ProofError::OutOfRange);
        }
        self.hashes(&inclusion_path(index, self.size))
    }

    /// The proof that the tree continues the one of `old` leaves. It is empty for the empty tree, and for the same.
    ///
    /// # Errors
    /// [`ProofError`].
    pub fn consistency(&mut self, old: u64) -> Result<Vec<Hash>, ProofError<S::Error>> {
        if old > self.size {
            return Err(ProofError::OutOfRange);
        }
        if old == 0 {
            return Ok(Vec::new());
        }
        self.hashes(&consistency_path(old, self.size))
    }

    fn hashes(&mut self, ranges: &[Range<u64>]) -> Result<Vec<Hash>, ProofError<S::Error>> {
        let subtrees: Vec<_> = ranges.iter().map(complete_subtrees).collect();
        self.fetch(subtrees.iter().flatten())?;
        let mut all = Vec::new();
        for subtrees in &subtrees {
            let peaks: Option<Vec<_>> = subtrees.iter().map(|node| self.node(*node)).collect();
            all.push(root_of_peaks(&peaks.ok_or(ProofError::OutOfRange)?));
        }
        Ok(all)
    }

    /// The tile with a subtree's hashes, and which of them.
    fn place(&self, (height, position): (u32, u64)) -> Option<(Tile, Range<usize>)> {
        let below = height % 8;
        let first = position << below;
        let tile = Tile::in_tree(self.size, u8::try_from(height / 8).ok()?, first >> 8)?;
        let start = usize::try_from(first % 256).ok()?;
        Some((tile, start..start + (1 << below)))
    }

    fn node(&self, node: (u32, u64)) -> Option<Hash> {
        let (tile, hashes) = self.place(node)?;
        Some(complete_root(self.read.get(&tile)?.get(hashes)?))
    }

    /// Reads the tiles of these subtrees that were not read yet, all at once.
    fn fetch<'n>(
        &mut self,
        nodes: impl Iterator<Item = &'n (u32, u64)>,
    ) -> Result<(), ProofError<S::Error>> {
        let mut tiles: Vec<_> = nodes
            .filter_map(|node| Some(self.place(*node)?.0))
            .collect();
        tiles.sort_unstable();
        tiles.dedup();
        tiles.retain(|tile| !self.read.contains_key(tile));
        let wanted: Vec<_> = tiles.iter().copied().map(Resource::Tile).collect();
        if wanted.is_empty() {
            return Ok(());
        }
        for (tile, bytes) in tiles.iter().zip(read_or_full(self.source, &wanted)?) {
            let hashes = bytes.and_then(|bytes| hashes_of(*tile, &bytes));
            let damaged = || ProofError::Tile(Resource::Tile(*tile).to_string());
            self.read.insert(*tile, hashes.ok_or_else(damaged)?);
        }
        Ok(())
    }
}

/// Whether `proof` shows that the tree has that leaf at that index.
#[must_use]
pub fn is_included(proof: &[Hash], index: u64, leaf: Hash, size: u64, root: Hash) -> bool {
    let path = if index < size {
        inclusion_path(index, size)
    } else {
        return false;
    };
    let mut hash = leaf;
    for (sibling, beside) in proof.iter().zip(&path) {
        hash = if beside.start > index {
            node_hash(&hash, sibling)
        } else {
            node_hash(sibling, &hash)
        };
    }
    proof.len() == path.len() && hash == root
}

/// Whether `proof` shows that the new tree continues the old one. From the empty tree, and for equal trees, it must be empty.
#[must_use]
pub fn is_consistent(proof: &[Hash], old: (u64, Hash), new: (u64, Hash)) -> bool {
    let ((old_size, old_root), (new_size, new_root)) = (old, new);
    if old_size > new_size || old_size == 0 {
        let from_empty = old_size == 0 && old_root == empty_root();
        return from_empty && proof.is_empty();
    }
    let path = consistency_path(old_size, new_size);
    if proof.len() != path.len() {
        return false;
    }
    // The first subtree is in both trees: the old tree itself if the proof leaves it out.
    let mut steps = proof.iter().zip(&path);
    let is_whole = old_size.is_power_of_two();
    let start = if is_whole {
        Some(old_root)
    } else {
        steps.next().map(|(hash, _)| *hash)
    };
    match start {
        Some(start) => climb(start, steps, old_size) == (old_root, new_root),
        // Equal trees that are not complete have an empty path.
        None => old_size == new_size && old_root == new_root,
    }
}

/// The roots of both trees from a subtree that is in both, and from those beside the way up.
fn climb<'h>(
    start: Hash,
    steps: impl Iterator<Item = (&'h Hash, &'h Range<u64>)>,
    old_size: u64,
) -> (Hash, Hash) {
    steps.fold((start, start), |(in_old, in_new), (hash, beside)| {
        if beside.start >= old_size {
            (in_old, node_hash(&in_new, hash))
        } else {
            (node_hash(hash, &in_old), node_hash(hash, &in_new))
        }
    })
}
