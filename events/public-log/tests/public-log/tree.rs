//! Tree, tiles and proofs, against the definitions of RFC 6962 written down as they stand there.

use std::collections::HashMap;
use std::convert::Infallible;

use proptest::prelude::*;
use public_log::edge::Edge;
use public_log::hash::{Hash, empty_root, leaf_hash, node_hash};
use public_log::proof::{Tree, is_consistent, is_included};
use public_log::tiles::{Resource, Source, Tile};

/// `MTH` of section 2.1.
fn root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => empty_root(),
        [leaf] => *leaf,
        _ => {
            let (left, right) = leaves.split_at(leaves.len().next_power_of_two() / 2);
            node_hash(&root(left), &root(right))
        }
    }
}

/// `PATH` of section 2.1.1.
fn path(index: usize, leaves: &[Hash]) -> Vec<Hash> {
    if leaves.len() == 1 {
        return Vec::new();
    }
    let half = leaves.len().next_power_of_two() / 2;
    let (left, right) = leaves.split_at(half);
    let (mut path, beside) = if index < half {
        (path(index, left), root(right))
    } else {
        (path(index - half, right), root(left))
    };
    path.push(beside);
    path
}

/// `SUBPROOF` of section 2.1.2.
fn subproof(old: usize, leaves: &[Hash], whole: bool) -> Vec<Hash> {
    if old == leaves.len() {
        return if whole {
            Vec::new()
        } else {
            vec![root(leaves)]
        };
    }
    let half = leaves.len().next_power_of_two() / 2;
    let (left, right) = leaves.split_at(half);
    let (mut proof, beside) = if old <= half {
        (subproof(old, left, whole), root(right))
    } else {
        (subproof(old - half, right, false), root(left))
    };
    proof.push(beside);
    proof
}

#[derive(Default)]
struct Tiles(HashMap<Resource, Vec<u8>>);

impl Source for Tiles {
    type Error = Infallible;
    fn read(&mut self, wanted: &[Resource]) -> Result<Vec<Option<Vec<u8>>>, Infallible> {
        Ok(wanted
            .iter()
            .map(|path| self.0.get(path).cloned())
            .collect())
    }
}

fn leaves(count: usize) -> Vec<Hash> {
    (0..count)
        .map(|leaf| leaf_hash(&leaf.to_be_bytes()))
        .collect()
}

/// The tiles of a tree, and its edge.
fn tiles(leaves: &[Hash]) -> (Tiles, Edge) {
    let (mut edge, mut filled) = (Edge::default(), Vec::new());
    for leaf in leaves {
        edge.push(*leaf, &mut filled);
    }
    filled.extend(edge.partial());
    let files = filled
        .iter()
        .map(|one| (Resource::Tile(one.tile), one.bytes()));
    (Tiles(files.collect()), edge)
}

#[test]
fn every_small_tree_has_the_root_and_the_proofs_of_the_definition() {
    for size in 1..=40 {
        let leaves = leaves(size);
        let (mut source, edge) = tiles(&leaves);
        let new = (size as u64, root(&leaves));
        assert_eq!((edge.size(), edge.root()), new);
        let mut tree = Tree::new(&mut source, new.0);
        for index in 0..size {
            let proof = tree.inclusion(index as u64).unwrap();
            assert_eq!(proof, path(index, &leaves));
            for other in 0..=size {
                let included = is_included(&proof, other as u64, leaves[index], new.0, new.1);
                assert_eq!(
                    included,
                    other == index,
                    "leaf {index} at {other} of {size}"
                );
            }
        }
        for old in 1..=size {
            let proof = tree.consistency(old as u64).unwrap();
            assert_eq!(proof, subproof(old, &leaves, true));
            let old = (old as u64, root(&leaves[..old]));
            assert!(is_consistent(&proof, old, new), "{} of {size}", old.0);
            let wrong = leaf_hash(b"another tree");
            assert!(!is_consistent(&proof, (old.0, wrong), new));
            assert!(!is_consistent(&proof, old, (new.0, wrong)));
            assert_eq!(tree.proven_root_at(old.0, new.1).unwrap(), Some(old.1));
            assert_eq!(tree.proven_root_at(old.0, wrong).unwrap(), None);
        }
        assert!(is_consistent(&[], (0, empty_root()), new));
        assert!(!is_consistent(&[new.1], (0, empty_root()), new));
        assert!(tree.inclusion(new.0).is_err());
        assert!(tree.consistency(new.0 + 1).is_err());
    }
}

#[test]
fn a_tree_of_three_levels_of_tiles_proves_its_leaves() {
    let leaves = leaves(66_000);
    let (mut source, edge) = tiles(&leaves);
    let size = edge.size();
    let mut tree = Tree::new(&mut source, size);
    assert_eq!(tree.root().unwrap(), edge.root());
    assert_eq!(tree.root_at(65_536).unwrap(), root(&leaves[..65_536]));
    for index in [0, 255, 256, 65_535, 65_536, 65_999] {
        let proof = tree.inclusion(index).unwrap();
        let leaf = leaves[usize::try_from(index).unwrap()];
        assert!(is_included(&proof, index, leaf, size, edge.root()));
    }
    for old in [1, 255, 256, 257, 40_000, 65_536, 65_999] {
        let proof = tree.consistency(old).unwrap();
        let before = root(&leaves[..usize::try_from(old).unwrap()]);
        assert!(is_consistent(&proof, (old, before), (size, edge.root())));
    }
}

#[test]
fn an_edge_is_read_back_from_its_tiles_only() {
    for size in [0, 1, 255, 256, 257, 512, 65_536] {
        let (_, edge) = tiles(&leaves(size));
        let mut partial = edge.partial();
        assert_eq!(
            Edge::of_tiles(edge.size(), &partial),
            Ok(edge.clone()),
            "{size}"
        );
        assert!(Edge::of_tiles(edge.size() + 1, &partial).is_err());
        if partial.pop().is_some() {
            assert!(Edge::of_tiles(edge.size(), &partial).is_err());
        }
    }
}

#[test]
fn a_missing_or_short_tile_is_named() {
    let path = Resource::Tile(Tile::in_tree(300, 0, 1).unwrap());
    for change in [None, Some(vec![0; 31])] {
        let (mut source, edge) = tiles(&leaves(300));
        source.0.remove(&path).unwrap();
        source.0.extend(change.map(|bytes| (path, bytes)));
        let error = Tree::new(&mut source, edge.size()).root().unwrap_err();
        assert!(error.to_string().contains("tile/0/001.p/44"), "{error}");
    }
}

proptest! {
    /// Whatever one hash of a proof is replaced by, and wherever one is added or dropped, it proves nothing.
    #[test]
    fn a_changed_proof_proves_nothing(size in 2_usize..600, index: prop::sample::Index, place: prop::sample::Index, old in 1_usize..600) {
        let leaves = leaves(size);
        let (mut source, edge) = tiles(&leaves);
        let new = (edge.size(), edge.root());
        let index = index.index(size);
        let mut tree = Tree::new(&mut source, new.0);
        let proof = tree.inclusion(index as u64).unwrap();
        for bad in changed(&proof, &place) {
            prop_assert!(!is_included(&bad, index as u64, leaves[index], new.0, new.1));
        }
        let old = old.min(size);
        let before = (old as u64, root(&leaves[..old]));
        let proof = tree.consistency(before.0).unwrap();
        prop_assert!(is_consistent(&proof, before, new));
        for bad in changed(&proof, &place) {
            prop_assert!(!is_consistent(&bad, before, new));
        }
    }
}

fn changed(proof: &[Hash], place: &prop::sample::Index) -> Vec<Vec<Hash>> {
    let added = [proof, &[empty_root()]].concat();
    let mut all = vec![added];
    if !proof.is_empty() {
        let at = place.index(proof.len());
        let mut replaced = proof.to_vec();
        replaced[at] = empty_root();
        let mut dropped = proof.to_vec();
        dropped.remove(at);
        all.extend([replaced, dropped]);
    }
    all
}
