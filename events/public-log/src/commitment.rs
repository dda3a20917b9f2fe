//! Commitments to a signature's id, which open only with a key that ends with the signer's data.
//!
//! The key is derived from the 32 random bytes that are stored with the form's key. So it needs no storage of its own, and a
//! receipt that reveals it reveals nothing of those bytes. When they are deleted, nobody can tell whose leaf it was: the
//! commitment is a pseudorandom function under a key that no longer exists.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::hmac::{HMAC_SHA256, Key, sign};

use crate::hash::array;

/// Derives the key from the form's random bytes. PART OF THE FORMAT.
const KEY_LABEL: &[u8] = b"countersign public log: key of a commitment, version 1";
/// Precedes the id. PART OF THE FORMAT.
const ID_LABEL: &[u8] = b"countersign public log: signature, version 1\n";

/// What a leaf says of a signature's id: HMAC-SHA-256 under the opening.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Commitment([u8; 32]);

/// The key that opens a commitment. Whoever has it can prove to everybody which leaf is theirs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Opening([u8; 32]);

impl Opening {
    /// The opening that belongs to the 32 random bytes of a form.
    #[must_use]
    pub fn of_form(random: &[u8; 32]) -> Self {
        Self(hmac(random, &[KEY_LABEL]))
    }

    /// The commitment to a signature's id, `petition/tag`.
    #[must_use]
    pub fn commit(&self, signature: &str) -> Commitment {
        Commitment(hmac(&self.0, &[ID_LABEL, signature.as_bytes()]))
    }

    /// The opening in a receipt.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes, for a receipt.
    #[must_use]
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl Commitment {
    /// A commitment from the bytes of a leaf. Random bytes make one that nothing opens, for a signature whose data was erased
    /// before its leaf was written.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for Commitment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Commitment({})", STANDARD.encode(self.0))
    }
}

impl fmt::Debug for Opening {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Opening(hidden)")
    }
}

fn hmac(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 32] {
    let key = Key::new(HMAC_SHA256, key);
    array(sign(&key, &parts.concat()).as_ref())
}
