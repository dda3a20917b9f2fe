//! Why facts are not sealed yet.

use event_store::StoreError;
use public_files::FilesError;
use public_log::commitment::Commitment;
use public_log::fold::Problem;
use public_log::sequencer::SequencerError;
use runtime::batch::StreamFailure;
use views::ViewsError;

/// A confirmation that outsiders could not fold yet, because the log lacks facts of its petition, or that they never can.
#[derive(Clone, Debug, thiserror::Error)]
#[error(
    "a confirmation for the petition {petition} cannot follow what is in the public log: {problem}. It waits, and nothing else \
    does. Look whether the stream of the petition can be read"
)]
pub struct Ahead {
    /// The petition.
    pub petition: String,
    /// What is wrong.
    pub problem: Problem,
    /// Which confirmation.
    pub(crate) commitment: Commitment,
}

/// Why facts are not sealed yet. Holds no personal data.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// A setting is missing or invalid.
    #[error("{0}")]
    Settings(String),
    /// The tables.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The views.
    #[error(transparent)]
    Views(#[from] ViewsError),
    /// The files.
    #[error(transparent)]
    Files(#[from] FilesError),
    /// The sequencer stopped.
    #[error(transparent)]
    Sequencer(#[from] SequencerError),
    /// The head, or what belongs to it, cannot be read.
    #[error(
        "the item {0} of the table public-log cannot be read: restore it, or deploy the release that wrote it"
    )]
    Item(String),
    /// A fact cannot follow those that the log has.
    #[error("a fact of the petition {petition} cannot follow those in the public log: {problem}")]
    Impossible {
        /// The petition.
        petition: String,
        /// What is wrong.
        problem: &'static str,
    },
    /// A confirmation that outsiders could not fold.
    #[error(transparent)]
    Ahead(#[from] Ahead),
    /// The published checkpoint is not one of this key.
    #[error(
        "the published checkpoint is not of this deployment's key ({0}): put back the secret of the public log, or begin a new \
        log with PUBLIC_LOG_NUMBER one higher"
    )]
    OtherKey(String),
    /// The facts of a stream cannot be derived.
    #[error("the facts of {0} need a stream that the log does not have")]
    Stream(String),
    /// The table lost leaves.
    #[error(
        "the item {0} of the table public-log is missing, and with it leaves of the public log: restore the item from before \
        its loss, on AWS by point-in-time recovery, on one machine from a backup of countersign.db (infra/aws/runbook.md, \
        PublicLogStopped)"
    )]
    LostBatch(String),
    /// The leaves are not those of the head.
    #[error(
        "the leaves in the table public-log do not give the root of its head, so somebody changed them or the head: restore \
        the items {0}/head and {0}/batch/ from before that, on AWS by point-in-time recovery, on one machine from a backup of \
        countersign.db (infra/aws/runbook.md, PublicLogStopped)"
    )]
    OtherLeaves(u64),
    /// An older head was put back.
    #[error(
        "the table public-log has the item {0}, whose leaves come after its head, so an older head was put back or the head \
        was lost: restore the newest head; after a restore from a backup, begin a new log with PUBLIC_LOG_NUMBER one higher"
    )]
    HeadIsBehindLeaves(String),
    /// No log of this site has begun, so nobody knows its address.
    #[error(
        "the public log has not begun: start the server with the site's public address (--base-url), which begins it, or set \
        BASE_URL to that address"
    )]
    NotBegun,
    /// Other logs of this site have.
    #[error(
        "log {number} of this site has not begun, and log {newest} is its newest: set PUBLIC_LOG_NUMBER (on AWS, the parameter \
        PublicLogNumber) to {newest}. Only a start of the server begins a new log, whose number is {}",
        newest + 1
    )]
    NotThisOne {
        /// The number of this log.
        number: u64,
        /// The number of the newest.
        newest: u64,
    },
    /// There is a number between the newest log and this one, which has not begun.
    #[error(
        "log {number} of this site cannot begin, because log {newest} is its newest and no number may be left out: set \
        PUBLIC_LOG_NUMBER (on AWS, the parameter PublicLogNumber) to {}, or to {newest} to go on with that log. If logs in between \
        were published and only their files are lost, put back the last checkpoint of log {} (infra/aws/runbook.md, The public log)",
        newest + 1,
        number - 1
    )]
    Skips {
        /// The number of this log.
        number: u64,
        /// The number of the newest.
        newest: u64,
    },
    /// A newer log was published, so this one has ended.
    #[error(
        "log {published} of this site was published, so log {number} has ended: set PUBLIC_LOG_NUMBER (on AWS, the parameter \
        PublicLogNumber) to {published}"
    )]
    Ended {
        /// The number of this log.
        number: u64,
        /// The number of the newest.
        published: u64,
    },
    /// The operating system provided no random bytes.
    #[error("the operating system provided no random bytes; try again")]
    Randomness,
}

impl SealError {
    /// Whether it does not go away by itself, so that the log stands still until an operator looks.
    #[must_use]
    pub fn stops_the_log(&self) -> bool {
        match self {
            Self::Sequencer(error) => !matches!(error, SequencerError::Conflicts),
            Self::Item(_)
            | Self::Impossible { .. }
            | Self::OtherKey(_)
            | Self::LostBatch(_)
            | Self::OtherLeaves(_)
            | Self::HeadIsBehindLeaves(_)
            | Self::Skips { .. }
            | Self::Ended { .. } => true,
            Self::Settings(_)
            | Self::Store(_)
            | Self::Views(_)
            | Self::Files(_)
            | Self::Stream(_)
            | Self::NotBegun
            | Self::NotThisOne { .. }
            | Self::Ahead(_)
            | Self::Randomness => false,
        }
    }
}

impl StreamFailure for SealError {
    fn unreadable_from(&self) -> Option<u64> {
        match self {
            Self::Store(error) if !error.is_passing() => Some(1),
            Self::Stream(_) | Self::Ahead(_) => Some(1),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_message_has_a_run_of_blanks() {
        let item = || "1/batch/64".to_owned();
        let all = [
            SealError::Item(item()),
            SealError::OtherKey(item()),
            SealError::LostBatch(item()),
            SealError::OtherLeaves(1),
            SealError::HeadIsBehindLeaves(item()),
            SealError::NotBegun,
            SealError::NotThisOne {
                number: 7,
                newest: 3,
            },
            SealError::Skips {
                number: 7,
                newest: 3,
            },
            SealError::Ended {
                number: 1,
                published: 3,
            },
        ];
        for error in all {
            assert!(!error.to_string().contains("  "), "{error}");
        }
    }
}
