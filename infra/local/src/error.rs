//! Why one machine cannot start or run.

use std::io;
use std::path::PathBuf;

use embedded_dynamodb::{CreateTablesError, EmbeddedError};
use event_store::StoreError;
use events::secret::WeakSecret;

/// Why one machine cannot start or run. Each text says what to do, and causes are in `source()`.
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
        /// The error of the operating system.
        source: io::Error,
    },
    /// The folder does not contain a database.
    #[error(
        "{0} does not contain a database: start the server once (countersign --data {0}), or name another folder with --data"
    )]
    NoData(PathBuf),
    /// The secret is missing beside a database. A new one would make the personal data unreadable forever.
    #[error(
        "{secret} is missing, and the signers' data in {database} cannot be read without it: restore it from your backup"
    )]
    SecretMissing {
        /// The path of the secret.
        secret: PathBuf,
        /// The database that needs it.
        database: PathBuf,
    },
    /// The secret does not decrypt the data beside it.
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
        /// The error of the operating system.
        source: io::Error,
    },
    /// Something else is where a file of the data folder has to be.
    #[error(
        "{0} is not a file, but a folder, a pipe or a device: move it away, and restore the file from your backup"
    )]
    NoFile(PathBuf),
    /// The file does not contain a valid secret.
    #[error("{path} does not hold a valid secret")]
    Secret {
        /// The file.
        path: PathBuf,
        /// The reason.
        source: WeakSecret,
    },
    /// Another server uses the folder. Two would send every email twice.
    #[error("another countersign server uses {0}: stop it, or choose another folder with --data")]
    Locked(PathBuf),
    /// The settings of the public log cannot be used.
    #[error(transparent)]
    PublicLog(#[from] seal_log::SealError),
    /// The lock file or the folder of the mailbox could not be created.
    #[error("cannot create {path}")]
    Create {
        /// The file or folder.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// `--smtp` is not valid. The error does not repeat the URL, because it contains a password.
    #[error(
        "--smtp must be a URL like smtps://USER:PASSWORD@HOST, with special characters percent-encoded (for example %40 for @)"
    )]
    SmtpUrl(#[source] lettre::transport::smtp::Error),
    /// `--smtp` would send the password without TLS over a network.
    #[error(
        "--smtp would send its password in clear, readable on the way: use smtps://USER:PASSWORD@HOST, or \
         smtp://USER:PASSWORD@HOST:587?tls=required"
    )]
    SmtpCleartext,
    /// The journal of erasures cannot be read or written.
    #[error(
        "cannot read or write {path}, which keeps erased signers from coming back with a backup"
    )]
    Erasures {
        /// The file.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// The pictures cannot be read or removed.
    #[error("cannot read or clean {path}, which has the pictures of petitions")]
    Pictures {
        /// The folder.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// A background task stopped unexpectedly. Nothing is lost, because all state is in the data folder.
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
