//! What was published of a log beside its leaves, as the table and the files have it.

use public_files::{Files, Version};
use public_log::checkpoint::Checkpoint;
use public_log::note::{Note, VerifierKey};
use public_log::policy::Policy;

use crate::SealError;
use crate::store::Store;

/// The newest checkpoint in the table.
pub(super) struct Noted {
    pub(super) checkpoint: Checkpoint,
    /// With its signatures, as its file has it.
    pub(super) note: String,
}

/// The file `checkpoint`.
pub(super) enum Published {
    /// It does not exist.
    Missing,
    /// It is no checkpoint of this log.
    Invalid(Version),
    /// It is one.
    Valid(Checkpoint, Version),
}

impl Noted {
    pub(super) async fn read(
        store: &Store,
        key: Option<&VerifierKey>,
    ) -> Result<Option<Self>, SealError> {
        let Some(note) = store.checkpoint().await? else {
            return Ok(None);
        };
        match checkpoint(&note, key) {
            Some(checkpoint) => Ok(Some(Self { checkpoint, note })),
            None => Err(store.unreadable("published")),
        }
    }
}

impl Published {
    pub(super) async fn read(
        files: &dyn Files,
        key: Option<&VerifierKey>,
    ) -> Result<Self, SealError> {
        let Some(seen) = files.checkpoint().await? else {
            return Ok(Self::Missing);
        };
        let note = String::from_utf8_lossy(&seen.bytes);
        Ok(match checkpoint(&note, key) {
            Some(checkpoint) => Self::Valid(checkpoint, seen.version),
            None => Self::Invalid(seen.version),
        })
    }

    /// The checkpoint, if it is one of this log.
    pub(super) fn checkpoint(&self) -> Option<&Checkpoint> {
        match self {
            Self::Valid(checkpoint, _) => Some(checkpoint),
            Self::Missing | Self::Invalid(_) => None,
        }
    }
}

/// The log's key in its policy.
pub(super) fn key(policy: Option<&str>) -> Option<VerifierKey> {
    let policy = Policy::parse(policy?).ok()?;
    policy.logs().first().map(|log| log.key.clone())
}

/// The checkpoint in a note. Before the first policy nobody knows the key.
fn checkpoint(note: &str, key: Option<&VerifierKey>) -> Option<Checkpoint> {
    let note = Note::parse(note).ok()?;
    match key {
        Some(key) => Checkpoint::of_note(&note, key).ok(),
        None => Checkpoint::parse(&note.text).ok(),
    }
}
