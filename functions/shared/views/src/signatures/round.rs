//! What one round of counting takes, and what it leaves.

use super::pending::Pending;
use super::transaction::Move;

/// What is written together.
pub(super) struct Round {
    /// What the round before left over, with the markers that it read.
    pub(super) ready: Vec<Move>,
    pub(super) next: Vec<Pending>,
    /// Whether nothing comes after it.
    pub(super) is_last: bool,
}

impl Round {
    /// The signatures whose events it has.
    pub(super) fn streams(&self) -> Vec<String> {
        let ready = self.ready.iter().map(|one| &one.id);
        let all = ready.chain(self.next.iter().map(|one| &one.id));
        all.map(ToString::to_string).collect()
    }
}

/// What a round left to do.
pub(super) struct Written {
    pub(super) left: Vec<Pending>,
    /// What waits for others to fill its transaction.
    pub(super) ready: Vec<Move>,
    /// Others came first.
    pub(super) lost: bool,
}
