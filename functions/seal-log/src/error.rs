//! Why facts are not sealed yet.

use event_store::StoreError;
use public_files::FilesError;
use public_log::sequencer::SequencerError;
use runtime::batch::StreamFailure;
use views::ViewsError;

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
    /// The published checkpoint is not one of this key.
    #[error(
        "the published checkpoint is not of this deployment's key ({0}): put back the secret of the public log, or begin a new \
        log with PUBLIC_LOG_NUMBER one higher"
    )]
    OtherKey(String),
    /// The facts of a stream cannot be derived.
    #[error("the facts of {0} need a stream that the log does not have")]
    Stream(String),
    /// Leaves are lost.
    #[error(
        "bundles of the public log are missing or damaged, and nothing else has their leaves, so restore them from a backup: {}",
        .0.join(", ")
    )]
    Bundles(Vec<String>),
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
            | Self::Bundles(_)
            | Self::Ended { .. } => true,
            Self::Settings(_)
            | Self::Store(_)
            | Self::Views(_)
            | Self::Files(_)
            | Self::Stream(_)
            | Self::Randomness => false,
        }
    }
}

impl StreamFailure for SealError {
    fn unreadable_from(&self) -> Option<u64> {
        match self {
            Self::Store(error) if !error.is_passing() => Some(1),
            Self::Stream(_) => Some(1),
            _ => None,
        }
    }
}
