//! Why a command fails.

use std::error::Error;
use std::process::ExitCode;

use event_store::{ExecuteError, StoreError};
use events::ids::Slug;
use events::petition::Refusal;

use crate::audit::AuditError;

/// Anything that ends a command. Its text, and the texts of its causes, are for the person at the terminal; nobody
/// decides anything by its type.
pub(crate) type Failure = Box<dyn Error + Send + Sync>;

/// 1, or what the help of the command says.
pub(crate) fn exit_code(failure: &(dyn Error + Send + Sync + 'static)) -> ExitCode {
    match failure.downcast_ref() {
        Some(AuditError::Usage(_)) => ExitCode::from(2),
        Some(AuditError::Incomplete(_) | AuditError::NoKey(_) | AuditError::NoLog(_)) => {
            ExitCode::from(3)
        }
        Some(AuditError::Wrong(_)) | None => ExitCode::FAILURE,
    }
}

/// Failures that several commands share.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CommandError {
    /// The name is mistyped, or the petition is in other tables.
    #[error("there is no petition {0}: correct --petition")]
    NoPetition(Slug),
    /// Every attempt to append to the petition's stream met a newer event.
    #[error("other processes keep changing this petition, so nothing was written: try again")]
    Conflict,
    /// `verify` has already listed the differences on standard output.
    #[error("the views differ from the log")]
    ViewsDiffer,
    /// `verify` has already listed the petitions on standard output.
    #[error(
        "the public log lacks something that the site counts: the log of events and the views are not concerned"
    )]
    PublicLogBehind,
    /// `verify` and `rebuild` have already listed the events.
    #[error(
        "the log contains events that are not as they were appended: keep the tables as they are and see SECURITY.md, \
         When verify finds altered events"
    )]
    Altered,
    /// Only the environment of a function or command on AWS can lack it.
    #[error("LOG_SECRET is not set: run the command through infra/aws/run, which sets it")]
    NoLogKey,
    /// The command has already listed the streams.
    #[error(
        "some streams of the log cannot be read to their end: deploy the release that wrote them, or restore the log from \
         a backup, then run this command again"
    )]
    Unreadable,
}

impl CommandError {
    /// Why a command on a petition was not carried out.
    pub(crate) fn petition(slug: &Slug, error: ExecuteError<Refusal>) -> Failure {
        match error {
            ExecuteError::Refused(Refusal::NotCreated) => Self::NoPetition(slug.clone()).into(),
            ExecuteError::Refused(refusal) => refusal.into(),
            ExecuteError::Log(StoreError::Contended) => Self::Conflict.into(),
            ExecuteError::Log(error) => error.into(),
        }
    }
}
