//! A DynamoDB inside the process: one SQLite file, no server and no socket.
//!
//! [`Embedded`] owns the database and a thread of its own. [`Embedded::client`] and
//! [`Embedded::streams`] are ordinary AWS SDK clients, so the code that uses them is
//! the code that runs in AWS; only the connector differs.
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
//! What is where: `engine` is the thread, `store` the file, `dispatch` turns an operation's name
//! into a call, `connector` is what the SDK sees, [`streams`] reads what was written, and
//! [`faults`] is for tests.
#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic))]

mod connector;
mod dispatch;
mod engine;
pub mod faults;
mod postponed;
mod requests;
mod store;
pub mod streams;
mod tables;

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
pub use event_store::Tables;

/// A DynamoDB in this process. A clone is another handle on the same one.
///
/// The database closes once the last handle and the last SDK client made from it are gone.
///
/// # What survives
/// A file is in WAL mode with `synchronous = FULL`: an answered write has been synced to the
/// disk, so it survives a `kill -9` and, as far as the disk tells the truth, a power cut.
/// A [`StreamReader`]'s checkpoint survives a `kill -9`; a power cut may take back the latest
/// ones, and then those records are read again. [`Embedded::memory`] survives nothing.
#[derive(Clone, Debug)]
pub struct Embedded {
    pub(crate) engine: Engine,
    pub(crate) watcher: Arc<Watcher>,
}

impl Embedded {
    /// Opens the database file at `path`, creating it (readable by its owner only) if it is missing.
    ///
    /// Several processes may have the same file open.
    ///
    /// # Errors
    /// If the file cannot be opened, is no database, or was written by a newer version.
    pub fn open(path: &Path) -> Result<Self, EmbeddedError> {
        Self::at(Location::File(path.to_owned()))
    }

    /// Opens an empty database in memory, which nobody else can see.
    ///
    /// # Errors
    /// If there is no memory or no thread to be had.
    pub fn memory() -> Result<Self, EmbeddedError> {
        Self::at(Location::memory())
    }

    fn at(location: Location) -> Result<Self, EmbeddedError> {
        Ok(Self {
            engine: Engine::start(location)?,
            watcher: Arc::default(),
        })
    }

    /// The file, or `None` for a database in memory.
    pub fn path(&self) -> Option<&Path> {
        self.engine.location().path()
    }

    /// What to give an SDK client as its HTTP client, if [`Embedded::client`] does not fit.
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
    /// Writes by another process do not show here: whoever waits must also look now and then.
    pub fn written(&self) -> watch::Receiver<u64> {
        self.engine.written()
    }

    /// Deletes the items whose time to live has passed, and says how many there were.
    ///
    /// Call it regularly: nothing else does. Requests are let in between its pages.
    ///
    /// # Errors
    /// If the database cannot be written.
    pub async fn sweep_ttl(&self) -> Result<usize, EmbeddedError> {
        let database = self.engine.run(|opened| opened.database.clone()).await?;
        let swept = tokio::task::spawn_blocking(move || database.sweep_ttl());
        let deleted = swept.await.map_err(|_| EmbeddedError::Stopped)??;
        if deleted > 0 {
            self.engine.note_write();
        }
        Ok(deleted)
    }

    /// Rewrites the file without the space that deleted items left behind.
    ///
    /// SQLite only marks a deleted item as free space. After this call its bytes are gone from
    /// the file and from the log beside it, which is what erasing a key is about. It takes time
    /// in proportion to the whole database, and requests wait meanwhile.
    ///
    /// # Errors
    /// If the disk is full, or [`EmbeddedError::Busy`]: then the old bytes may still be there.
    pub async fn compact(&self) -> Result<(), EmbeddedError> {
        self.engine.run(store::Opened::compact).await?
    }

    /// From now on, throttles, fails or loses the requests that `fault` matches. For tests.
    pub fn inject(&self, fault: Fault) {
        self.watcher.inject(fault);
    }

    /// Forgets all faults that have not happened yet.
    pub fn clear_faults(&self) {
        self.watcher.clear_faults();
    }

    /// How often something is still to fail.
    pub fn faults_left(&self) -> u32 {
        self.watcher.faults_left()
    }

    /// Lets a process live until it dies at a request, by [`Effect::CrashBefore`] or
    /// [`Effect::CrashAfter`]: `None` then, and whatever it was about is dropped where it stood.
    /// For tests; those that share this database must not run side by side with it.
    pub async fn until_crash<T>(&self, process: impl Future<Output = T>) -> Option<T> {
        let mut crashes = self.watcher.crashes();
        tokio::select! {
            biased;
            _ = crashes.changed() => None,
            done = process => Some(done),
        }
    }

    /// Starts or stops keeping an account of each request. For tests.
    ///
    /// While it is on, DynamoDB is asked for the consumed capacity of every request.
    pub fn record_requests(&self, on: bool) {
        self.watcher.record_requests(on);
    }

    /// The requests since [`Embedded::record_requests`], oldest first, retries included.
    pub fn requests(&self) -> Vec<RequestSeen> {
        self.watcher.requests()
    }

    /// Forgets the recorded requests and goes on recording.
    pub fn clear_requests(&self) {
        self.watcher.clear_requests();
    }
}

/// Why the embedded database could not do its work.
#[derive(Debug, thiserror::Error)]
pub enum EmbeddedError {
    /// The file could not be made or opened.
    #[error("cannot open {path}: check that the folder exists and is writable by this user")]
    File {
        /// What was to be opened.
        path: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// DynamoDB's work on SQLite failed.
    #[error("the embedded database failed: {0}")]
    Dynamo(#[from] dynoxide::DynoxideError),
    /// Our own work on the same SQLite file failed.
    #[error(
        "the database file failed ({0}): check free disk space, and that no other process holds it locked"
    )]
    Sqlite(#[from] rusqlite::Error),
    /// Another process is in the middle of reading or writing.
    #[error("another process is using the database file: end it or wait for it, then try again")]
    Busy,
    /// The system gave no thread.
    #[error("cannot start the database thread: raise this user's limit on threads")]
    Thread(#[source] std::io::Error),
    /// The work was broken off, by a bug in it.
    #[error(
        "the database thread broke off this work: see the panic above in the log, then try again"
    )]
    Stopped,
    /// A stream record has a form that AWS would not have given it.
    #[error("a stream record cannot be read as AWS Lambda would get it: {0}")]
    Record(#[from] serde_json::Error),
    /// A checkpoint was not the sequence number of any record.
    #[error("{0:?} is not a sequence number: pass the one of the last record that was handled")]
    SequenceNumber(String),
}
