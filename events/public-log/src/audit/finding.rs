//! What an audit finds wrong with a log.

use super::Seen;
use crate::checkpoint::CheckpointError;
use crate::fold::Impossible;
use crate::leaf::NotALeaf;
use crate::policy::Unmet;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Finding {
    /// The checkpoint is not the log's.
    #[error("the checkpoint is not valid: {0}")]
    Signature(CheckpointError),
    /// The witnesses have not cosigned as the policy asks.
    #[error("the checkpoint does not meet the policy: {0}")]
    Policy(Unmet),
    /// No witness has seen the checkpoint lately.
    #[error("stale checkpoint: {}", age_text(*.age, *.limit))]
    Old {
        /// The age of the newest cosignature in seconds, if there is one.
        age: Option<u64>,
        /// How old it may be.
        limit: u64,
    },
    /// An older checkpoint than before.
    #[error("stale checkpoint: it has {shown} leaves, and one with {seen} was seen before")]
    Stale {
        /// How many leaves the last one had.
        seen: u64,
        /// How many this one has.
        shown: u64,
    },
    /// The page counts more than the log.
    #[error("stale checkpoint: it has {size} leaves, and a count was published for {published}")]
    BehindCount {
        /// The size that the published count belongs to.
        published: u64,
        /// The size of the checkpoint.
        size: u64,
    },
    /// Two signed trees of one size.
    #[error("fork: the log has signed two different trees of {} leaves; both checkpoints are evidence:\n{}\n{}",
        .0.0.checkpoint.size, .0.0.note, .0.1.note)]
    Fork(Box<(Seen, Seen)>),
    /// Two signed trees, of which the later does not begin with the earlier.
    #[error("rewritten checkpoint: the tree of {} leaves does not continue the one of {} that the log has signed before; \
        both checkpoints are evidence:\n{}\n{}", .0.1.checkpoint.size, .0.0.checkpoint.size, .0.0.note, .0.1.note)]
    Rewritten(Box<(Seen, Seen)>),
    /// A file does not exist.
    #[error("{0} is missing")]
    Missing(String),
    /// A tile is not what its entries hash to.
    #[error(
        "tampered tile: {path} differs from what the entries hash to, first at hash {position} (below it are the leaves from index {leaf})"
    )]
    Tile {
        /// Its path.
        path: String,
        /// The first hash that differs.
        position: u64,
        /// The first leaf below that hash.
        leaf: u64,
    },
    /// An entry is not what was logged.
    #[error(
        "tampered entry: {path} has another leaf at index {index} than the one that was logged"
    )]
    Entry {
        /// The path of the bundle.
        path: String,
        /// The index of the leaf.
        index: u64,
    },
    /// An entry is not there.
    #[error(
        "dropped leaf: {path} has {found} entries instead of {expected}; the leaf at index {index} is missing"
    )]
    Dropped {
        /// The path of the bundle.
        path: String,
        /// The index of the first leaf that is missing.
        index: u64,
        /// How many entries it should have.
        expected: u64,
        /// How many it has.
        found: u64,
    },
    /// A bundle does not consist of whole entries.
    #[error(
        "damaged entry: {path} is cut off or damaged from byte {byte} on, at the entry with index {index}"
    )]
    Damaged {
        /// The path of the bundle.
        path: String,
        /// The index of the first entry that is not whole, or not the one that was logged.
        index: u64,
        /// Where that begins.
        byte: u64,
    },
    /// The entries and tiles agree with each other and not with the checkpoint.
    #[error(
        "rewritten checkpoint: the {size} entries and their tiles have another root than the checkpoint"
    )]
    Root {
        /// How many leaves the checkpoint has.
        size: u64,
    },
    /// An entry that is not a leaf.
    #[error("the entry at index {index} is not a leaf: {problem}")]
    NotALeaf {
        /// Where it is.
        index: u64,
        /// Why.
        problem: NotALeaf,
    },
    /// A leaf that contradicts those before it.
    #[error(transparent)]
    Impossible(Impossible),
    /// A leaf about what has not happened yet.
    #[error(
        "the leaf at index {index} is impossible: its minute is {ahead} minutes after now, and 60 are allowed for clocks that differ: \
        correct this computer's clock, or ask the operator"
    )]
    Future {
        /// Where it is.
        index: u64,
        /// By how many minutes it is ahead.
        ahead: u32,
    },
    /// More of these.
    #[error("{0} more leaves cannot be read or are impossible")]
    MoreImpossible(usize),
    /// A published count is not the fold.
    #[error(
        "count mismatch: {petition} was published with {line} = {published} at size {size}, and the log gives {counted}"
    )]
    Count {
        /// The petition.
        petition: String,
        /// The line of the count.
        line: String,
        /// The size of the checkpoint.
        size: u64,
        /// What was published.
        published: u64,
        /// What the leaves give.
        counted: u64,
    },
    /// A published count is older than what was verified.
    #[error(
        "stale count: {petition} was published for {size} leaves, and {seen} were verified before"
    )]
    OldCount {
        /// The petition.
        petition: String,
        /// The size that the count belongs to.
        size: u64,
        /// How many leaves were verified.
        seen: u64,
    },
}

fn age_text(age: Option<u64>, limit: u64) -> String {
    match age {
        Some(age) => format!(
            "its newest cosignature is {} minutes old, and {} are allowed",
            age.div_ceil(60),
            limit / 60
        ),
        None => format!(
            "no witness of the policy has cosigned it, and one must have within the last {} minutes",
            limit / 60
        ),
    }
}
