//! One act on many signatures. A sweep can be interrupted and run again under the same name: the command's id is derived
//! from the sweep's name and the stream, so nothing is done twice.

use clap::Args;
use event_store::{ExecuteError, SignatureLog};
use events::ids::CommandId;
use events::signature::{Command, Reason};
use indicatif::{ProgressBar, ProgressStyle};
use jiff::Timestamp;
use uuid::Uuid;

use super::find::Found;
use crate::arguments::By;
use crate::failure::Failure;

/// Who acts and why, and how to carry out a sweep.
#[derive(Args, Debug)]
pub(crate) struct SweepArguments {
    #[command(flatten)]
    pub(crate) by: By,
    /// The sweep's name. To continue an interrupted sweep, or to reinstate one, give the name that it printed.
    #[arg(long, value_name = "NAME")]
    pub(crate) sweep: Option<String>,
    /// Show how many signatures it would be and some of them, and write nothing.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Do not ask for confirmation.
    #[arg(long)]
    pub(crate) yes: bool,
}

/// A unique name that begins with the day.
pub(crate) fn new_name() -> String {
    let id = Uuid::now_v7().simple().to_string();
    let end: String = id.chars().rev().take(8).collect();
    format!("{}-{end}", Timestamp::now().strftime("%Y%m%d"))
}

/// Invalidates the signatures, and returns how many were valid before.
pub(crate) async fn invalidate(
    log: &SignatureLog,
    found: &[Found],
    reason: Reason,
    arguments: &SweepArguments,
    sweep: &str,
) -> Result<u64, Failure> {
    each(log, found, "invalidate", sweep, || Command::Invalidate {
        reason,
        note: arguments.by.note.clone(),
        operator: arguments.by.operator.clone(),
        sweep: sweep.to_owned(),
    })
    .await
}

/// Reinstates the signatures, and returns how many the sweep had invalidated.
pub(crate) async fn reinstate(
    log: &SignatureLog,
    found: &[Found],
    arguments: &SweepArguments,
    sweep: &str,
) -> Result<u64, Failure> {
    each(log, found, "reinstate", sweep, || Command::Reinstate {
        note: arguments.by.note.clone(),
        operator: arguments.by.operator.clone(),
        sweep: sweep.to_owned(),
    })
    .await
}

async fn each(
    log: &SignatureLog,
    found: &[Found],
    act: &str,
    sweep: &str,
    command: impl Fn() -> Command,
) -> Result<u64, Failure> {
    let style = ProgressStyle::with_template("{bar:30} {pos} of {len} ({per_sec}, {eta} left)")?;
    let bar = ProgressBar::new(found.len() as u64).with_style(style);
    let mut done = 0;
    for one in found {
        let id = CommandId::named(&format!("{act} {sweep} {}", one.id));
        match log.execute(&one.id, id, Timestamp::now(), command()).await {
            Ok(outcome) => done += u64::from(outcome.appended),
            // Erased, purged or changed since it was found.
            Err(ExecuteError::Refused(_)) => {}
            Err(ExecuteError::Log(error)) => {
                bar.abandon();
                return Err(format!(
                    "{error}. {done} signatures are done. To continue, run the same command with --sweep {sweep}"
                )
                .into());
            }
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(done)
}
