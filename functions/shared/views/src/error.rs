//! Why the views could not be read or written.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::error::{DisplayErrorContext, SdkError};
use event_store::integrity::Integrity;
use event_store::{StoreError, Unreadable, UnreadableStreams};
use runtime::batch::StreamFailure;

/// Why an event is not in the views yet, or not completely.
#[derive(Debug, thiserror::Error)]
pub enum ProjectionError {
    /// The views.
    #[error(transparent)]
    Views(#[from] ViewsError),
    /// The log.
    #[error(transparent)]
    Log(#[from] StoreError),
    /// The log is not genuine.
    #[error("{} of {} events in the log are not as they were appended", .0.altered, .0.events)]
    Altered(Box<Integrity>),
    /// The stream cannot be read to its end. What comes before is in the views.
    #[error("{0}; afterwards, rebuild the views: countersign rebuild")]
    Unreadable(#[from] Unreadable),
    /// What the views have of this stream cannot be read.
    #[error("{stream} is not shown: {error}")]
    Marker {
        /// Which stream.
        stream: String,
        /// Why not.
        error: ViewsError,
    },
    /// Others kept changing the same items.
    #[error("others changed the same items at each attempt; it will be tried again")]
    Busy,
}

impl StreamFailure for ProjectionError {
    fn unreadable_from(&self) -> Option<u64> {
        match self {
            Self::Unreadable(unreadable) => Some(unreadable.version),
            Self::Marker { .. } => Some(1),
            Self::Log(error) if !error.is_passing() => Some(1),
            Self::Views(_) | Self::Log(_) | Self::Altered(_) | Self::Busy => None,
        }
    }
}

/// The streams whose events are not in the views yet, and why.
pub type Failed = BTreeMap<String, ProjectionError>;

/// Notes why a stream failed. Of two reasons, the one that may pass counts: the events must come again.
pub(crate) fn note(failed: &mut Failed, stream: String, error: ProjectionError) {
    let before = failed.get(&stream);
    if before.is_none_or(|before| before.unreadable_from().is_some()) {
        failed.insert(stream, error);
    }
}

/// Takes the reasons for which only reading failed: what a rebuild or a comparison goes on without.
///
/// # Errors
/// A reason that may pass.
pub(crate) fn unreadable(
    failed: Failed,
    streams: &mut UnreadableStreams,
) -> Result<(), ProjectionError> {
    for (stream, error) in failed {
        match error {
            ProjectionError::Unreadable(unreadable) => streams.add(unreadable),
            error => match error.unreadable_from() {
                Some(version) => streams.add(Unreadable {
                    stream,
                    version,
                    why: error.to_string(),
                }),
                None => return Err(error),
            },
        }
    }
    Ok(())
}

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
