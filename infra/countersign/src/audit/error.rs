//! How an audit ends that found something wrong, or could not be made.

use std::io;

/// How an audit ends.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AuditError {
    /// The log, the count or a receipt is wrong, which was printed.
    #[error("{0}: see WRONG above")]
    Wrong(String),
    /// Nothing is known to be wrong, but not everything was read.
    #[error(
        "the audit is not complete ({0}): run the command again, and it goes on where it stopped"
    )]
    Incomplete(String),
    /// The key of answers cannot be read now.
    #[error(
        "the key of the answers cannot be read ({0}): run the command again when the site answers, or give the key itself with --key"
    )]
    NoKey(String),
    /// The command line names what is not there, or too little.
    #[error("{0}")]
    Usage(String),
    /// There is no log at that place.
    #[error("{0}")]
    NoLog(String),
}

impl AuditError {
    /// A file of `option` cannot be read. An address after it is taken for one of its files.
    pub(super) fn file(option: &str, name: &str, error: &io::Error) -> Self {
        Self::Usage(match name.contains("://") {
            true => format!(
                "{name} is an address, and {option} takes files: give the address before {option}"
            ),
            false => format!("{option} {name} cannot be read: {error}"),
        })
    }
}
