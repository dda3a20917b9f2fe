//! Why DynamoDB could not be read or written.

use aws_sdk_dynamodb::error::{BuildError, ProvideErrorMetadata, SdkError};
use events::envelope::EnvelopeError;
use events::seal::SealError;

use crate::Unreadable;

/// Why DynamoDB could not be read or written. Holds no personal data.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// DynamoDB refused the request or did not answer, after the SDK's own retries.
    #[error("DynamoDB did not complete {operation}: {code}")]
    Unavailable {
        /// The API operation, for example `PutItem`.
        operation: &'static str,
        /// DynamoDB's error code, or what failed on the way.
        code: String,
    },
    /// An item is not an event of this release.
    #[error(transparent)]
    Envelope(#[from] EnvelopeError),
    /// An event in a stream, or the personal data in it, cannot be read.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// Personal data could not be sealed or opened.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// A request could not be built.
    #[error("the request could not be built: {0}")]
    Request(#[from] BuildError),
    /// The log was not given keys, and an event carries personal data.
    #[error("this log cannot seal personal data: give it the signer keys")]
    NoKeys,
    /// The log was not given the key that authenticates events, so it can only be read.
    #[error("this log cannot append events without the log's key: set LOG_SECRET")]
    NoLogKey,
    /// An event ends more keys than fit into one transaction with its guards.
    #[error("the keys that the event ends do not fit into one transaction with its guards")]
    TooManyKeys,
    /// Others kept writing to the same stream or items.
    #[error("the stream kept changing; try again")]
    Contended,
}

impl StoreError {
    /// Whether the same request may succeed later. It does not if the stored data itself cannot be read.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        !matches!(
            self,
            Self::Envelope(_) | Self::Unreadable(_) | Self::Seal(_)
        )
    }

    /// What went wrong with `operation`, as a code. The SDK's message may quote items, so it is dropped.
    pub fn sdk<E, R>(operation: &'static str, error: &SdkError<E, R>) -> Self
    where
        E: ProvideErrorMetadata,
    {
        let code = match error {
            SdkError::TimeoutError(_) => "timeout",
            SdkError::DispatchFailure(_) => "no connection",
            other => other.code().unwrap_or("unknown"),
        };
        Self::Unavailable {
            operation,
            code: code.to_owned(),
        }
    }
}
