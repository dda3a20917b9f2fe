//! Proofs from the tiles, wherever they are. The tree is computed without waiting; what it lacks is read in between.

use std::collections::BTreeMap;
use std::fmt;

use futures_util::future::try_join_all;
use public_log::hash::Hash;
use public_log::proof::{ProofError, Tree};
use public_log::tiles::{Resource, Source};

use crate::files::{Files, FilesError};

/// Why there is no proof.
pub type NoProof = ProofError<FilesError>;

/// The proof that a tree of `size` leaves has the leaf at `index`: from its sibling up.
///
/// # Errors
/// [`NoProof`].
pub async fn inclusion(files: &dyn Files, index: u64, size: u64) -> Result<Vec<Hash>, NoProof> {
    prove(files, size, |tree| tree.inclusion(index)).await
}

/// The proof that a tree of `size` leaves continues the one of `old` leaves.
///
/// # Errors
/// [`NoProof`].
pub async fn consistency(files: &dyn Files, old: u64, size: u64) -> Result<Vec<Hash>, NoProof> {
    prove(files, size, |tree| tree.consistency(old)).await
}

async fn prove(
    files: &dyn Files,
    size: u64,
    proof: impl Fn(&mut Tree<'_, Read>) -> Result<Vec<Hash>, ProofError<Unread>>,
) -> Result<Vec<Hash>, NoProof> {
    let mut read = Read::default();
    loop {
        // Each round reads something more, and there are as many files as the proof has tiles.
        let unread = match proof(&mut Tree::new(&mut read, size)) {
            Ok(proof) => return Ok(proof),
            Err(ProofError::Source(unread)) => unread.0,
            Err(ProofError::Tile(tile)) => return Err(ProofError::Tile(tile)),
            Err(ProofError::OutOfRange) => return Err(ProofError::OutOfRange),
        };
        let getting = unread.into_iter().map(|resource| async move {
            let bytes = files.get(resource.into()).await?;
            Ok::<_, FilesError>((resource, bytes))
        });
        read.0.extend(try_join_all(getting).await?);
    }
}

/// What was read so far.
#[derive(Debug, Default)]
struct Read(BTreeMap<Resource, Option<Vec<u8>>>);

/// What has to be read first.
#[derive(Debug)]
struct Unread(Vec<Resource>);

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} files have not been read yet", self.0.len())
    }
}

impl std::error::Error for Unread {}

impl Source for Read {
    type Error = Unread;

    fn read(&mut self, wanted: &[Resource]) -> Result<Vec<Option<Vec<u8>>>, Unread> {
        let unread = wanted.iter().copied();
        let unread: Vec<_> = unread
            .filter(|resource| !self.0.contains_key(resource))
            .collect();
        if !unread.is_empty() {
            return Err(Unread(unread));
        }
        let read = wanted.iter();
        Ok(read
            .map(|resource| self.0.get(resource).cloned().flatten())
            .collect())
    }
}

#[cfg(test)]
mod tests {
    use public_log::edge::Edge;
    use public_log::hash::leaf_hash;
    use public_log::proof::{is_consistent, is_included};

    use super::*;
    use crate::LogFolder;

    async fn log(size: u64, files: &LogFolder) -> Vec<Hash> {
        let (mut edge, mut full, mut roots) =
            (Edge::default(), Vec::new(), vec![Edge::default().root()]);
        for leaf in 0..size {
            edge.push(leaf_hash(&leaf.to_be_bytes()), &mut full);
            roots.push(edge.root());
        }
        for filled in full.iter().chain(&edge.partial()) {
            let file = Resource::Tile(filled.tile).into();
            files.put(file, filled.bytes()).await.unwrap();
        }
        roots
    }

    #[tokio::test]
    async fn proofs_from_files_verify() {
        let data = tempfile::tempdir().unwrap();
        let files = LogFolder::of(data.path(), 1);
        let roots = log(700, &files).await;
        for index in [0, 255, 256, 511, 699] {
            let proof = inclusion(&files, index, 700).await.unwrap();
            let leaf = leaf_hash(&index.to_be_bytes());
            assert!(is_included(&proof, index, leaf, 700, roots[700]));
        }
        for old in [1_usize, 255, 256, 300, 699] {
            let size = old as u64;
            let proof = consistency(&files, size, 700).await.unwrap();
            assert!(is_consistent(&proof, (size, roots[old]), (700, roots[700])));
        }
    }

    #[tokio::test]
    async fn a_lost_tile_is_named() {
        let data = tempfile::tempdir().unwrap();
        let files = LogFolder::of(data.path(), 1);
        log(700, &files).await;
        std::fs::remove_file(data.path().join("public-log/1/tile/0/001")).unwrap();
        let error = inclusion(&files, 0, 700).await;
        // The root of a full tile is in the tile above it.
        assert!(error.is_ok());
        let error = inclusion(&files, 300, 700).await.unwrap_err();
        assert!(error.to_string().contains("tile/0/001"), "{error}");
    }
}
