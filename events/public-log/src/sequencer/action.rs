//! What the sequencer asks a store for, and what the store answers.

use std::collections::BTreeMap;

use super::{MOST_CONFLICTS, Progress};
use crate::hash::Hash;
use crate::tiles::Resource;

/// The newest state of the log, which decides everything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// How many leaves there are.
    pub size: u64,
    /// The hash of the whole tree.
    pub root: Hash,
    /// The last leaves: those of the last batch, whose tiles may not be written yet.
    pub batch: Vec<Vec<u8>>,
}

/// What the sequencer wants done. Each action may be done again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Read the head, consistently, and size and root of the published checkpoint.
    ReadHead,
    /// Read these files.
    Read(Vec<Resource>),
    /// Read the progress of these subjects, consistently.
    ReadProgress(Vec<String>),
    /// Commit in one transaction.
    Commit(Commit),
    /// Write these files. One that exists has the same bytes.
    Write(Vec<(Resource, Vec<u8>)>),
    /// Sign this size and root, and publish the checkpoint, on condition that no larger one is published.
    Publish(u64, Hash),
}

/// A transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// The head must have this size and root; `None` if there must be none.
    pub expected: Option<(u64, Hash)>,
    /// The new head.
    pub head: Head,
    /// Subjects with the progress that they must have and the new one.
    pub progress: BTreeMap<String, (Progress, Progress)>,
}

/// What came of an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Before the first action.
    Start,
    /// To [`Action::ReadHead`].
    Head {
        /// The head, if there is one.
        head: Option<Head>,
        /// Size and root of the published checkpoint, if there is one.
        published: Option<(u64, Hash)>,
    },
    /// To [`Action::Read`], in the same order.
    Files(Vec<Option<Vec<u8>>>),
    /// To [`Action::ReadProgress`]. Subjects without progress may be left out.
    Progress(BTreeMap<String, Progress>),
    /// To [`Action::Commit`]: whether all conditions held.
    Committed(bool),
    /// To [`Action::Write`] and [`Action::Publish`].
    Done,
}

/// Why the sequencer stops. None of these goes away by itself, so that operators must look: a log that signs two histories
/// is lost.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SequencerError {
    /// The head is missing or older than what was published.
    #[error(
        "the head of the public log has {head} leaves, and {published} were published: restore the newest head; \
        after a restore from a backup, begin a new log under another name"
    )]
    HeadIsBehind {
        /// How many the head has.
        head: u64,
        /// How many were published.
        published: u64,
    },
    /// The head is another tree than what was published.
    #[error(
        "the head of the public log and the published checkpoint are different trees of {0} leaves: restore the head \
        that was published"
    )]
    Fork(u64),
    /// The tiles do not fit the head.
    #[error(
        "the file {0} of the public log is missing or does not fit the head: run countersign public-log repair"
    )]
    Damaged(String),
    /// Another sequencer was faster too often.
    #[error("other sequencers were faster {MOST_CONFLICTS} times: try again")]
    Conflicts,
    /// The answer does not belong to the action.
    #[error("the store answered another question than it was asked")]
    Answer,
}
