//! The log on DynamoDB: one item per event, appended by ONE conditional write at the expected
//! version. A write that was made but whose answer was lost is recognised by its command id.

#![forbid(unsafe_code)]

mod guard;
mod keys;
mod petitions;
pub mod replay;
mod signatures;
mod table;

use aws_sdk_dynamodb::error::{BuildError, SdkError};
use jiff::Timestamp;

pub use guard::{Guard, Guarded};
pub use keys::owner;
pub use petitions::PetitionLog;
pub use signatures::{Done, ExecuteError, Executed, SignatureLog};
use table::Table;

use events::envelope::EnvelopeError;
use events::ids::CommandId;
use events::seal::SealError;

/// An event to append.
#[derive(Clone, Debug)]
pub struct NewEvent<E> {
    /// The stream's name.
    pub stream: String,
    /// The version that the decision was made on; the event becomes the next.
    pub expected: u64,
    /// The command that it answers.
    pub command: CommandId,
    /// Now.
    pub at: Timestamp,
    /// What happened.
    pub event: E,
}

/// What became of an append.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is in the log.
    Appended {
        /// Its version.
        version: u64,
    },
    /// It was in the log before: this is a retry of the same command.
    AlreadyAppended {
        /// Its version.
        version: u64,
    },
    /// Another event took that version: load, fold and decide again.
    Conflict,
}

/// Why the log did not answer. Holds no personal data.
#[derive(Debug, thiserror::Error)]
pub enum LogError {
    /// DynamoDB refused or did not answer; what it said is a code.
    #[error("the log did not answer {operation}: {code}")]
    Store {
        /// What was asked.
        operation: &'static str,
        /// DynamoDB's error code, or what failed on the way.
        code: String,
    },
    /// An item that is no event.
    #[error(transparent)]
    Envelope(#[from] EnvelopeError),
    /// Personal data that does not seal or open.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// A request that could not be built.
    #[error("the request could not be built: {0}")]
    Request(#[from] BuildError),
    /// Others kept writing to the same stream.
    #[error("the stream kept changing; try again")]
    Contended,
}

impl LogError {
    pub(crate) fn store<E, R>(operation: &'static str, error: &SdkError<E, R>) -> Self
    where
        E: aws_sdk_dynamodb::error::ProvideErrorMetadata,
    {
        use aws_sdk_dynamodb::error::ProvideErrorMetadata as _;
        let code = match error {
            SdkError::TimeoutError(_) => "timeout".to_owned(),
            SdkError::DispatchFailure(_) => "no connection".to_owned(),
            other => other.code().unwrap_or("unknown").to_owned(),
        };
        Self::Store { operation, code }
    }
}
