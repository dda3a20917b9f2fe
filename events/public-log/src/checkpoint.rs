//! [Checkpoints](https://c2sp.org/tlog-checkpoint): size and root of the tree, signed by the log and
//! [cosigned](https://c2sp.org/tlog-cosignature) by witnesses.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::hash::Hash;
use crate::note::{KeyType, NotANote, Note, Signature, SigningKey, VerifierKey};

/// The longest time that can be cosigned.
const LATEST: u64 = i64::MAX as u64;

/// What a log states: how many leaves it has, and their root.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// The name of the log.
    pub origin: String,
    /// How many leaves the tree has.
    pub size: u64,
    /// The hash of the whole tree.
    pub root: Hash,
}

/// Why a text is not a checkpoint, or not one of this log.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    /// It is not a note.
    #[error(transparent)]
    Note(#[from] NotANote),
    /// Its text is not a checkpoint's.
    #[error(
        "the note is not a checkpoint (c2sp.org/tlog-checkpoint): origin, size and root, one per line, and no more"
    )]
    Form,
    /// It is of another log.
    #[error("the checkpoint is of {found}, not of {expected}")]
    Origin {
        /// What it says.
        found: String,
        /// What the key belongs to.
        expected: String,
    },
    /// No signature of the log's key.
    #[error("the checkpoint is not signed by the log's key {0}")]
    Unsigned(String),
    /// A signature that is said to be of a known key, and is not.
    #[error("the checkpoint has a signature of {0} that does not verify")]
    Forged(String),
}

/// A cosignature that was verified.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cosigned {
    /// Of which witness.
    pub witness: VerifierKey,
    /// When, in seconds since 1970-01-01T00:00Z, by the clock of the witness.
    pub at: u64,
}

impl Checkpoint {
    /// Reads the text of a note. A checkpoint with extension lines is refused: nobody can audit what they say.
    ///
    /// # Errors
    /// [`CheckpointError::Form`].
    pub fn parse(text: &str) -> Result<Self, CheckpointError> {
        let form = || CheckpointError::Form;
        let lines: Vec<_> = text
            .strip_suffix('\n')
            .ok_or_else(form)?
            .split('\n')
            .collect();
        let [origin, size, root] = lines.as_slice() else {
            return Err(form());
        };
        let checkpoint = Self {
            origin: (*origin).to_owned(),
            size: size.parse().map_err(|_| form())?,
            root: Hash::parse(root).map_err(|_| form())?,
        };
        // Numbers have one form only.
        let is_canonical = checkpoint.to_string() == text && !origin.is_empty();
        is_canonical.then_some(checkpoint).ok_or_else(form)
    }

    /// The checkpoint signed by the log. The key's name should be the origin.
    #[must_use]
    pub fn sign(&self, key: &SigningKey) -> Note {
        let text = self.to_string();
        let signature = Signature::new(key.verifier(), key.sign(text.as_bytes()));
        Note {
            text,
            signatures: vec![signature],
        }
    }

    /// The checkpoint in a note that `key` has signed.
    ///
    /// # Errors
    /// [`CheckpointError`].
    pub fn of_note(note: &Note, key: &VerifierKey) -> Result<Self, CheckpointError> {
        let mut signed = false;
        for signature in note.signatures.iter().filter(|one| one.is_of(key)) {
            if !key.verifies(note.text.as_bytes(), signature.bytes()) {
                return Err(CheckpointError::Forged(key.name().to_owned()));
            }
            signed = true;
        }
        if !signed {
            return Err(CheckpointError::Unsigned(key.to_string()));
        }
        let checkpoint = Self::parse(&note.text)?;
        if checkpoint.origin == key.name() {
            Ok(checkpoint)
        } else {
            Err(CheckpointError::Origin {
                found: checkpoint.origin,
                expected: key.name().to_owned(),
            })
        }
    }
}

impl fmt::Display for Checkpoint {
    /// The text of the note.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}\n{}\n{}", self.origin, self.size, self.root)
    }
}

fn cosigned_message(text: &str, at: u64) -> Vec<u8> {
    format!("cosignature/v1\ntime {at}\n{text}").into_bytes()
}

/// The cosignature of a witness, at `at` seconds since 1970-01-01T00:00Z, below the checkpoint of `note`.
#[must_use]
pub fn cosign(note: &Note, key: &SigningKey, at: u64) -> Signature {
    let signature = key.sign(&cosigned_message(&note.text, at));
    let bytes = [at.to_be_bytes().as_slice(), &signature].concat();
    Signature::new(key.verifier(), bytes)
}

/// The cosignatures of these witnesses below a checkpoint, one per witness: the newest.
///
/// # Errors
/// [`CheckpointError::Forged`] if one of them does not verify. Signatures of other keys are ignored.
pub fn cosignatures<'a>(
    note: &Note,
    witnesses: impl IntoIterator<Item = &'a VerifierKey>,
) -> Result<Vec<Cosigned>, CheckpointError> {
    let mut all = Vec::new();
    for witness in witnesses
        .into_iter()
        .filter(|key| key.kind() == KeyType::Cosignature)
    {
        let mut newest = None;
        for signature in note.signatures.iter().filter(|one| one.is_of(witness)) {
            let verified = signature
                .bytes()
                .split_first_chunk()
                .and_then(|(at, bytes)| {
                    let at = u64::from_be_bytes(*at);
                    let message = cosigned_message(&note.text, at);
                    (at <= LATEST && witness.verifies(&message, bytes)).then_some(at)
                });
            let forged = || CheckpointError::Forged(witness.name().to_owned());
            newest = newest.max(Some(verified.ok_or_else(forged)?));
        }
        all.extend(newest.map(|at| Cosigned {
            witness: witness.clone(),
            at,
        }));
    }
    Ok(all)
}
