//! What keeps one machine from starting or running.

use std::io;
use std::path::PathBuf;

use embedded_dynamodb::{CreateTablesError, EmbeddedError};
use event_store::StoreError;
use events::secret::WeakSecret;

/// Each text tells the operator what to do; causes are in `source()`.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MachineError {
    /// The data folder does not exist and could not be created.
    #[error(
        "cannot create the data folder {path}: fix the cause below, or choose another folder with --data"
    )]
    CreateFolder {
        /// The data folder.
        path: PathBuf,
        /// What the system answered.
        source: io::Error,
    },
    /// The folder holds no database.
    #[error(
        "{0} holds no data: start the server once (countersign --data {0}), or name another folder with --data"
    )]
    NoData(PathBuf),
    /// A database without its secret. A new secret would make the personal data unreadable for good.
    #[error(
        "{secret} is missing, and the signers' data in {database} cannot be read without it: restore it from your backup"
    )]
    SecretMissing {
        /// Where the secret must be.
        secret: PathBuf,
        /// The database that needs it.
        database: PathBuf,
    },
    /// The secret does not open the data that lies beside it.
    #[error(
        "the signers' data in {database} was sealed with another secret than {secret}: restore the original from your backup"
    )]
    SecretDiffers {
        /// The secret that was tried.
        secret: PathBuf,
        /// The database that needs another one.
        database: PathBuf,
    },
    /// The secret's file could not be read or written.
    #[error("cannot read or write the deployment's secret {path}")]
    SecretFile {
        /// The file.
        path: PathBuf,
        /// What the system answered.
        source: io::Error,
    },
    /// The file holds something that cannot be a secret.
    #[error("{path} does not hold a valid secret")]
    Secret {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        source: WeakSecret,
    },
    /// A second server on the same folder would send every mail twice.
    #[error("another countersign serves {0}: stop it, or choose another folder with --data")]
    Locked(PathBuf),
    /// The lock's file or the mailbox's folder could not be created.
    #[error("cannot create {path}")]
    Create {
        /// The file or folder.
        path: PathBuf,
        /// What the system answered.
        source: io::Error,
    },
    /// `--smtp` cannot be understood. The URL is not repeated, since it holds a password.
    #[error(
        "--smtp must be a URL like smtps://USER:PASSWORD@HOST, with special characters percent-encoded (for example %40 for @)"
    )]
    SmtpUrl(#[source] lettre::transport::smtp::Error),
    /// A task that runs until the end stopped. Nothing is lost, since all state is in the data folder.
    #[error(
        "a background task stopped unexpectedly; the log above says why. Start the server again"
    )]
    BackgroundTask,
    /// The embedded database cannot be opened, read or written.
    #[error(transparent)]
    Embedded(#[from] EmbeddedError),
    /// A table of the embedded database cannot be created.
    #[error(transparent)]
    CreateTables(#[from] CreateTablesError),
    /// The event log cannot be read.
    #[error(transparent)]
    Log(#[from] StoreError),
    /// The signers' keys cannot be read.
    #[error("cannot read the signers' keys")]
    SignerKeys(#[source] StoreError),
}
