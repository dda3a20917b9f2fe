//! Hashes of the Merkle tree, as RFC 6962, section 2.1, defines them.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::digest::{Context, SHA256, digest};
use serde::{Deserialize, Serialize};

/// The SHA-256 hash of a leaf, of a node, or of a whole tree.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hash([u8; Self::BYTES]);

/// A text is not the base64 form of a hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a hash must be 32 bytes in base64 with padding (44 characters)")]
pub struct NotAHash;

impl Hash {
    /// The length in bytes.
    pub const BYTES: usize = 32;

    /// A hash from its bytes.
    #[must_use]
    pub fn from_bytes(bytes: [u8; Self::BYTES]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8; Self::BYTES] {
        &self.0
    }

    /// Reads the base64 form, of which each hash has exactly one.
    ///
    /// # Errors
    /// [`NotAHash`] for any other text.
    pub fn parse(text: &str) -> Result<Self, NotAHash> {
        let bytes = STANDARD.decode(text).map_err(|_| NotAHash)?;
        bytes.try_into().map(Self).map_err(|_| NotAHash)
    }
}

impl fmt::Display for Hash {
    /// 44 characters of base64.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&STANDARD.encode(self.0))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hash({self})")
    }
}

impl TryFrom<String> for Hash {
    type Error = NotAHash;
    fn try_from(text: String) -> Result<Self, NotAHash> {
        Self::parse(&text)
    }
}

impl From<Hash> for String {
    fn from(hash: Hash) -> Self {
        hash.to_string()
    }
}

/// SHA-256 of all parts, one after the other.
pub(crate) fn sha256(parts: &[&[u8]]) -> [u8; Hash::BYTES] {
    let mut context = Context::new(&SHA256);
    for part in parts {
        context.update(part);
    }
    array(context.finish().as_ref())
}

/// The hash of the empty tree.
#[must_use]
pub fn empty_root() -> Hash {
    Hash(sha256(&[]))
}

/// The hash of an entry.
#[must_use]
pub fn leaf_hash(entry: &[u8]) -> Hash {
    Hash(sha256(&[&[0], entry]))
}

/// The hash of a node over its children.
#[must_use]
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    let mut node = [1; 1 + 2 * Hash::BYTES];
    let (children, _) = node[1..].as_chunks_mut::<{ Hash::BYTES }>();
    children.copy_from_slice(&[left.0, right.0]);
    Hash(array(digest(&SHA256, &node).as_ref()))
}

/// The hash over the peaks of a tree: the hashes of its largest complete subtrees, the leftmost and largest first.
#[must_use]
pub fn root_of_peaks(peaks: &[Hash]) -> Hash {
    let above = |right: Hash, left: &Hash| node_hash(left, &right);
    match peaks.split_last() {
        None => empty_root(),
        Some((smallest, larger)) => larger.iter().rev().fold(*smallest, above),
    }
}

/// The hash over a power of two of neighbours.
pub(crate) fn complete_root(row: &[Hash]) -> Hash {
    let mut row = row.to_vec();
    while row.len() > 1 {
        row = row
            .chunks(2)
            .map(|pair| match pair {
                [left, right] => node_hash(left, right),
                // A row of another length has no complete tree; its callers have none.
                alone => root_of_peaks(alone),
            })
            .collect();
    }
    root_of_peaks(&row)
}

/// The digest as an array. SHA-256 always has this length.
pub(crate) fn array(digest: &[u8]) -> [u8; Hash::BYTES] {
    let mut bytes = [0; Hash::BYTES];
    for (to, from) in bytes.iter_mut().zip(digest) {
        *to = *from;
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_empty_tree_has_the_hash_of_the_empty_text() {
        let expected = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
        assert_eq!(empty_root().to_string(), expected);
    }

    #[test]
    fn a_hash_has_one_text_only() {
        let text = empty_root().to_string();
        assert_eq!(Hash::parse(&text), Ok(empty_root()));
        for other in [&text[..43], &text.replace("FU=", "FV="), "", "AAAA"] {
            assert_eq!(Hash::parse(other), Err(NotAHash), "{other}");
        }
    }
}
