//! Why the views could not be read or written.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::error::{DisplayErrorContext, SdkError};
use event_store::StoreError;

/// Why an event is not in the views yet.
#[derive(Debug, thiserror::Error)]
pub enum ProjectionError {
    /// The views.
    #[error(transparent)]
    Views(#[from] ViewsError),
    /// The log.
    #[error(transparent)]
    Log(#[from] StoreError),
    /// The record is none that this release can read.
    #[error("the record cannot be read; deploy the release that wrote it, then redrive: {0}")]
    Unreadable(String),
    /// The log does not have the events before this one.
    #[error("the log lacks version {missing} of {stream}; restore it, then redrive")]
    Gap {
        /// Which stream.
        stream: String,
        /// The first version that is not there.
        missing: u64,
    },
    /// Others kept changing the same items.
    #[error("others changed the same items at each attempt; it will be tried again")]
    Busy,
}

/// The streams whose events are not in the views yet, and why.
pub type Failed = BTreeMap<String, ProjectionError>;

/// Why the views could not be read or written. Says nothing about what was in them.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ViewsError {
    /// DynamoDB refused or did not answer, after the SDK's own retries.
    #[error("the views cannot be reached: {0}")]
    Unavailable(String),
    /// An item has a form that this release does not read.
    #[error("the view item {key} cannot be read ({why}); rebuild the views with this release")]
    Unreadable {
        /// Partition and sort key.
        key: String,
        /// What did not fit.
        why: String,
    },
    /// Another release built the views, and they do not mean the same to this one.
    #[error(
        "the views of {projection} have version {found}, and this release needs version {own}; rebuild the views \
         with this release: countersign rebuild"
    )]
    OtherVersion {
        /// The name of the projection.
        projection: &'static str,
        /// The version of the views.
        found: u32,
        /// The version of this release.
        own: u32,
    },
    /// A request could not be built.
    #[error("a request to the views cannot be built: {0}")]
    Request(String),
    /// A rebuild found that another one had been started meanwhile.
    #[error("another rebuild has been started meanwhile; let that one finish")]
    Superseded,
}

impl ViewsError {
    /// What the SDK said.
    pub fn sdk<E, R>(error: SdkError<E, R>) -> Self
    where
        E: std::error::Error + 'static,
        R: std::fmt::Debug + Send + Sync + 'static,
    {
        // The context has the kind, the code and the message of the error, never an item.
        Self::Unavailable(match error {
            SdkError::ServiceError(error) => DisplayErrorContext(error.into_err()).to_string(),
            SdkError::ConstructionFailure(_) => "the request cannot be built".to_owned(),
            SdkError::TimeoutError(_) => "no answer in time".to_owned(),
            SdkError::DispatchFailure(_) => "the connection failed".to_owned(),
            _ => "the answer cannot be understood".to_owned(),
        })
    }
}

impl From<aws_sdk_dynamodb::error::BuildError> for ViewsError {
    fn from(error: aws_sdk_dynamodb::error::BuildError) -> Self {
        Self::Request(error.to_string())
    }
}

impl From<StoreError> for ViewsError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Request(error) => error.into(),
            other => Self::Unavailable(other.to_string()),
        }
    }
}
