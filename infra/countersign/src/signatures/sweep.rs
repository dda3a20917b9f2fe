//! One act on many signatures. It may break off anywhere and be begun again under the same name:
//! the sweep's name and the stream name the command, so nothing is done twice.

use event_store::{ExecuteError, SignatureLog};
use events::ids::CommandId;
use events::signature::{Command, Reason};
use indicatif::{ProgressBar, ProgressStyle};
use jiff::Timestamp;
use uuid::Uuid;

use super::find::Found;
use crate::Failure;
use crate::cli::Act;

/// A name that sorts by time: the day, and enough to be the only one.
pub(crate) fn new_name() -> String {
    let id = Uuid::now_v7().simple().to_string();
    let end: String = id.chars().rev().take(8).collect();
    format!("{}-{end}", Timestamp::now().strftime("%Y%m%d"))
}

/// Sets them aside; how many were not before.
pub(crate) async fn invalidate(
    log: &SignatureLog,
    found: &[Found],
    reason: Reason,
    act: &Act,
    sweep: &str,
) -> Result<u64, Failure> {
    each(log, found, &format!("invalidate {sweep}"), || {
        Command::Invalidate {
            reason,
            note: act.by.note.clone(),
            operator: act.by.operator.clone(),
            sweep: sweep.to_owned(),
        }
    })
    .await
}

/// Lets them stand as they stood; how many were set aside by that sweep.
pub(crate) async fn reinstate(
    log: &SignatureLog,
    found: &[Found],
    act: &Act,
    sweep: &str,
) -> Result<u64, Failure> {
    each(log, found, &format!("reinstate {sweep}"), || {
        Command::Reinstate {
            note: act.by.note.clone(),
            operator: act.by.operator.clone(),
            sweep: sweep.to_owned(),
        }
    })
    .await
}

async fn each(
    log: &SignatureLog,
    found: &[Found],
    name: &str,
    command: impl Fn() -> Command,
) -> Result<u64, Failure> {
    let style = ProgressStyle::with_template("{bar:30} {pos} of {len} ({per_sec}, {eta} left)")?;
    let bar = ProgressBar::new(found.len() as u64).with_style(style);
    let mut done = 0;
    for one in found {
        let id = CommandId::named(&format!("{name} {}", one.id));
        match log.execute(&one.id, id, Timestamp::now(), command()).await {
            Ok(outcome) => done += u64::from(outcome.appended),
            // Whatever the rules refuse is gone meanwhile.
            Err(ExecuteError::Refused(_)) => {}
            Err(ExecuteError::Log(error)) => {
                bar.abandon();
                return Err(format!(
                    "{error}. {done} are done; run the same again with the same --sweep to go on"
                )
                .into());
            }
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(done)
}
