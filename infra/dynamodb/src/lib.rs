//! A DynamoDB inside the process, on one SQLite file, without a server or a socket.
//!
//! [`Embedded`] owns the database and its thread. [`Embedded::client`] and [`Embedded::streams`] are ordinary AWS
//! SDK clients, so the code that uses them is the code that runs on AWS. Only the connector differs.
//!
//! ```
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use embedded_dynamodb::{Embedded, Tables, create_tables};
//!
//! let embedded = Embedded::memory()?;
//! create_tables(&embedded.client(), &Tables::default()).await?;
//! # Ok(()) }
//! ```
//!
//! `engine` is the thread, `sync` group commit, `store` the file. `dispatch` calls the operation that a request names, `tokens` remembers
//! transactions, `expiry` deletes what has expired, `compaction` removes what was deleted, `connector` is the SDK's HTTP client, [`streams`] and `postponed` read streams, [`faults`] and
//! `requests` are for tests.
#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic))]

mod compaction;
mod connector;
mod dispatch;
mod engine;
mod expiry;
pub mod faults;
mod postponed;
mod requests;
mod store;
pub mod streams;
mod sync;
mod tables;
mod tokens;

use std::path::Path;
use std::sync::Arc;

use aws_smithy_runtime_api::client::http::SharedHttpClient;
use tokio::sync::watch;

use crate::connector::Connector;
use crate::engine::Engine;
pub use crate::faults::{Effect, Fault};
pub use crate::postponed::Postponed;
pub use crate::requests::RequestSeen;
use crate::requests::Watcher;
use crate::store::Location;
pub use crate::streams::{StreamReader, prune};
pub use crate::tables::{CreateTablesError, create_tables};
pub use event_store::{Pace, Tables};

/// A DynamoDB in this process. A clone is another handle to the same database.
///
/// The database is closed when the last handle and the last SDK client of it are dropped.
///
/// # Durability
/// An acknowledged write has been synced to the disk, so it survives a `kill -9`, and a power cut if the disk honours
/// syncs. Writes that wait at the same time share one sync. A [`StreamReader`]'s checkpoint survives a `kill -9`. A
/// power cut may lose the latest ones, and then those records are read again. [`Embedded::memory`] is not durable.
#[derive(Clone, Debug)]
pub struct Embedded {
    pub(crate) engine: Engine,
    pub(crate) watcher: Arc<Watcher>,
}

impl Embedded {
    /// Opens the database file at `path`, creating it (readable by its owner only) if it is missing.
    ///
    /// Several processes may open the same file.
    ///
    /// # Errors
    /// If the file cannot be opened, is not a database, or was written by a newer version.
    pub fn open(path: &Path) -> Result<Self, EmbeddedError> {
        Self::at(Location::File(path.to_owned()))
    }

    /// Opens an empty database in memory.
    ///
    /// # Errors
    /// If the system provides no memory or no thread.
    pub fn memory() -> Result<Self, EmbeddedError> {
        Self::at(Location::memory())
    }

    fn at(location: Location) -> Result<Self, EmbeddedError> {
        Ok(Self {
            engine: Engine::start(location)?,
            watcher: Arc::default(),
        })
    }

    /// The database file; `None` for a database in memory.
    pub fn path(&self) -> Option<&Path> {
        self.engine.location().path()
    }

    /// The HTTP client for an SDK client, if [`Embedded::client`] does not fit.
    pub fn http_client(&self) -> SharedHttpClient {
        SharedHttpClient::new(Connector::new(self.clone()))
    }

    /// A DynamoDB client on this database.
    pub fn client(&self) -> aws_sdk_dynamodb::Client {
        connector::client(self.http_client())
    }

    /// A DynamoDB Streams client on this database.
    pub fn streams(&self) -> aws_sdk_dynamodbstreams::Client {
        connector::streams(self.http_client())
    }

    /// Changes after each write made through this handle or its clones and clients.
    ///
    /// It does not notice writes by other processes, so poll as well.
    pub fn written(&self) -> watch::Receiver<u64> {
        self.engine.written()
    }

    /// Empties the write-ahead log into the file. Until then the log keeps earlier contents of changed pages, among them
    /// what was deleted. In the file itself deleted content is overwritten with zeros.
    ///
    /// # Errors
    /// [`EmbeddedError::Busy`] if another process reads or writes.
    pub async fn empty_log(&self) -> Result<(), EmbeddedError> {
        self.engine.run(store::Opened::empty_log).await?
    }

    /// A number that the program keeps in the file, for example the time of the last [`Self::compact`].
    ///
    /// # Errors
    /// If the file cannot be read.
    pub async fn note(&self, name: &'static str) -> Result<Option<i64>, EmbeddedError> {
        self.engine.run(move |opened| opened.note(name)).await?
    }

    /// Keeps a number in the file under this name.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub async fn keep(&self, name: &'static str, number: i64) -> Result<(), EmbeddedError> {
        self.engine
            .run(move |opened| opened.keep(name, number))
            .await?
    }

    /// Throttles, fails or loses the requests that `fault` matches from now on. For tests.
    pub fn inject(&self, fault: Fault) {
        self.watcher.inject(fault);
    }

    /// Removes all faults that have not happened yet.
    pub fn clear_faults(&self) {
        self.watcher.clear_faults();
    }

    /// The number of failures that have not happened yet.
    pub fn faults_left(&self) -> u32 {
        self.watcher.faults_left()
    }

    /// Runs a process until it completes, or until a request of it meets [`Effect::CrashBefore`] or
    /// [`Effect::CrashAfter`]: then it is dropped where it is, and the result is `None`. For tests. No other process
    /// may use this database meanwhile.
    pub async fn until_crash<T>(&self, process: impl Future<Output = T>) -> Option<T> {
        let mut crashes = self.watcher.crashes();
        tokio::select! {
            biased;
            _ = crashes.changed() => None,
            done = process => Some(done),
        }
    }

    /// Starts or stops recording requests. For tests.
    ///
    /// While it is on, every request asks DynamoDB for its consumed capacity.
    pub fn record_requests(&self, on: bool) {
        self.watcher.record_requests(on);
    }

    /// The requests since [`Embedded::record_requests`], oldest first, retries included.
    pub fn requests(&self) -> Vec<RequestSeen> {
        self.watcher.requests()
    }

    /// Removes the recorded requests and continues recording.
    pub fn clear_requests(&self) {
        self.watcher.clear_requests();
    }
}

/// Why the embedded database failed.
#[derive(Debug, thiserror::Error)]
pub enum EmbeddedError {
    /// The file could not be created or opened.
    #[error("cannot open {path}: check that the folder exists and is writable by this user")]
    File {
        /// The file.
        path: String,
        /// The error of the operating system.
        source: std::io::Error,
    },
    /// Dynoxide failed.
    #[error("the embedded database failed: {0}")]
    Dynamo(#[from] dynoxide::DynoxideError),
    /// A statement of this crate failed on the SQLite file.
    #[error(
        "the database file cannot be read or written ({0}): check free disk space, and that no other process locks it"
    )]
    Sqlite(#[from] rusqlite::Error),
    /// Another process is reading or writing.
    #[error("another process is using the database file: end it or wait for it, then try again")]
    Busy,
    /// The operating system could not start a thread.
    #[error("cannot start the database thread: raise this user's limit on threads")]
    Thread(#[source] std::io::Error),
    /// The disk did not confirm a write.
    #[error(
        "the disk did not confirm a write, so that it may be lost: check the disk and its free space, then start the program again"
    )]
    NotDurable,
    /// A panic interrupted the request.
    #[error("a panic interrupted this request to the database: see the log above, then try again")]
    Stopped,
    /// A stream record does not have the format that AWS Lambda delivers.
    #[error("a stream record does not have the format of AWS Lambda: {0}")]
    Record(#[from] serde_json::Error),
    /// A checkpoint is not a sequence number.
    #[error("{0:?} is not a sequence number: pass that of the last record that was handled")]
    SequenceNumber(String),
}
