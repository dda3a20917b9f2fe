//! The proof that a leaf is in the published tree, from files that are read while others run.

use std::collections::HashMap;

use futures_util::future::try_join_all;
use public_files::{File, Files};
use public_http::HttpError;
use public_log::hash::{Hash, leaf_hash};
use public_log::leaf::Leaf;
use public_log::proof::{ProofError, Tree, is_included};
use public_log::tiles::{Resource, Source};
use views::PublishedLog;

/// All tiles of a proof are asked for together; those that were deleted, since a full one took their place, once more.
const ROUNDS: usize = 3;

/// What was read, and what is asked for beyond that.
#[derive(Debug, Default)]
struct Known {
    files: HashMap<Resource, Option<Vec<u8>>>,
    wanted: Vec<Resource>,
}

/// Something has to be read first.
#[derive(Debug, thiserror::Error)]
#[error("a file of the public log was not read yet")]
struct NotRead;

impl Source for Known {
    type Error = NotRead;

    fn read(&mut self, wanted: &[Resource]) -> Result<Vec<Option<Vec<u8>>>, NotRead> {
        let unknown = wanted.iter().filter(|it| !self.files.contains_key(it));
        self.wanted = unknown.copied().collect();
        if !self.wanted.is_empty() {
            return Err(NotRead);
        }
        let files = wanted
            .iter()
            .map(|it| self.files.get(it).cloned().flatten());
        Ok(files.collect())
    }
}

/// The hashes from the sibling of the leaf up. They are compared with the published root, so a damaged tile gives no receipt.
pub(super) async fn of_leaf(
    files: &dyn Files,
    index: u64,
    leaf: &Leaf,
    published: &PublishedLog,
) -> Result<Vec<Hash>, HttpError> {
    let root = Hash::parse(&published.root).map_err(|error| HttpError::unavailable(&error))?;
    let mut known = Known::default();
    for _ in 0..ROUNDS {
        match Tree::new(&mut known, published.size).inclusion(index) {
            Ok(proof) => {
                let hash = leaf_hash(&leaf.encode());
                let fits = is_included(&proof, index, hash, published.size, root);
                let damaged = "the tiles of the public log do not lead to the published root";
                return fits
                    .then_some(proof)
                    .ok_or_else(|| HttpError::unavailable(&damaged));
            }
            Err(ProofError::Source(NotRead)) => {}
            Err(error) => return Err(HttpError::unavailable(&error)),
        }
        let wanted = std::mem::take(&mut known.wanted);
        let reads = wanted.iter().map(|it| files.get(File::from(*it)));
        let read = try_join_all(reads).await;
        let read = read.map_err(|error| HttpError::unavailable(&error))?;
        known.files.extend(wanted.into_iter().zip(read));
    }
    Err(HttpError::unavailable(&NotRead))
}
