//! Reads and verifies a log to its end, shows how far it is, and remembers that.

use std::time::{Duration, Instant};

use jiff::Timestamp;
use public_log::audit::{Audit, Settings, Unreadable};

use super::AuditError;
use super::files::{Files, ReadError};
use super::memory::Memory;
use super::report::Report;
use crate::failure::Failure;
use crate::interrupt::Interrupt;
use crate::progress::Progress;

/// How often it is remembered how far the audit is.
const KEPT_EVERY: Duration = Duration::from_secs(5);

/// Goes on from what is remembered to the newest checkpoint, and adds to the report what is wrong. Whether everything up to
/// the checkpoint that the log shows now was read and has its root.
pub(super) fn run(
    settings: &Settings,
    files: &mut Files,
    memory: &mut Memory,
    report: &mut Report,
) -> Result<bool, Failure> {
    let now = u64::try_from(Timestamp::now().as_second()).unwrap_or_default();
    let log = settings.log.name();
    let mut audit = Audit::new(settings, memory.take()).at(now);
    if let Err(error) = audit.begin(files) {
        memory.put(audit.report().state, false);
        return unreadable(error, report);
    }
    let target = audit.state().target.clone();
    let is_accepted = target.is_some();
    if let Some(target) = target {
        let progress = Progress::of(target.checkpoint.size, "leaves verified")?;
        let walked = steps(&mut audit, settings, files, memory, &progress);
        progress.clear();
        match walked {
            Ok(()) => {}
            Err(Stopped::Unreadable(error)) => {
                let found = audit.report();
                let is_wrong = !found.findings.is_empty();
                memory.put(found.state, is_wrong);
                memory.keep(log)?;
                if !is_wrong {
                    return unreadable(error, report);
                }
                // What is wrong is said now, and not after a retry.
                report.wrong(format!("not read to its end: {}", error.0));
                report.add(found.findings);
                return Ok(false);
            }
            Err(Stopped::By(failure)) => {
                let found = audit.report();
                memory.put(found.state, !found.findings.is_empty());
                return Err(failure);
            }
        }
    }
    let found = audit.report();
    let is_wrong = !found.findings.is_empty();
    report.add(found.findings);
    report.cosigned = found.cosigned;
    let verified = found.state.verified.as_ref();
    let is_whole = verified.is_some_and(|seen| seen.checkpoint.size == found.state.size());
    memory.put(found.state, is_wrong);
    memory.keep(log)?;
    Ok(is_accepted && is_whole)
}

/// Why the walk ended before its end.
enum Stopped {
    Unreadable(Unreadable<ReadError>),
    By(Failure),
}

fn steps(
    audit: &mut Audit<'_>,
    settings: &Settings,
    files: &mut Files,
    memory: &mut Memory,
    progress: &Progress,
) -> Result<(), Stopped> {
    let interrupt = Interrupt::listen().map_err(|error| Stopped::By(error.into()))?;
    let mut kept = Instant::now();
    while audit.step(files).map_err(Stopped::Unreadable)? {
        progress.reached(audit.state().size());
        if interrupt.came() || kept.elapsed() >= KEPT_EVERY {
            if !audit.has_findings() {
                let kept_now = memory.keep_on_the_way(audit.state(), settings.log.name());
                kept_now.map_err(Stopped::By)?;
            }
            kept = Instant::now();
        }
        if interrupt.came() {
            let at = audit.state().size();
            let stopped = AuditError::Incomplete(format!("it was stopped after {at} leaves"));
            return Err(Stopped::By(stopped.into()));
        }
    }
    Ok(())
}

/// A file that is far too long is wrong; anything else may work later.
fn unreadable(error: Unreadable<ReadError>, report: &mut Report) -> Result<bool, Failure> {
    match error.0 {
        ReadError::TooLong { .. } => {
            report.wrong(format!("tampered file: {}", error.0));
            Ok(false)
        }
        other => Err(other.failure()),
    }
}
