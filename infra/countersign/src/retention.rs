//! `countersign retention`: the function that the server runs every hour, and a schedule on AWS.

use std::time::Duration;

use clap::Args;
use indicatif::ProgressBar;
use jiff::Timestamp;
use retention::{Policy, Retention};

use crate::failure::{CommandError, Failure};
use crate::output;
use crate::place::Place;

pub(crate) const EXAMPLES: &str = "\
Examples:
  countersign retention --dry-run
      Show how many reminders and erasures are due.
  countersign retention --after-closing-days 180
      Send the reminders and erase the data, including that of petitions closed for 180 days.

A running server does this every hour by itself.
";

#[derive(Args, Debug)]
pub(crate) struct RetentionCommand {
    /// Show what is due and write nothing.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    periods: RetentionPeriods,
    #[command(flatten)]
    place: Place,
}

/// How long personal data is kept.
#[derive(Args, Clone, Debug)]
pub(crate) struct RetentionPeriods {
    /// Days from a petition's closing until its signers' personal data is erased. The signatures still
    /// count. 0 keeps the data [default: 0].
    #[arg(long, value_name = "DAYS", env = "RETENTION_AFTER_CLOSING_DAYS")]
    after_closing_days: Option<String>,
}

impl RetentionPeriods {
    /// The policy, read by the same rules as on AWS.
    pub(crate) fn policy(&self) -> Result<Policy, Failure> {
        let days = self.after_closing_days.as_deref();
        Ok(Policy::default().after_closing(days)?)
    }
}

/// Does everything that is due now.
pub(crate) async fn run(command: &RetentionCommand) -> Result<(), Failure> {
    let policy = command.periods.policy()?;
    let (settings, client, _open) = command.place.open().await?;
    let retention = Retention::new(&settings.tables, &client);
    let bar = ProgressBar::new_spinner();
    bar.enable_steady_tick(Duration::from_millis(100));
    let report = retention
        .run(&policy, Timestamp::now(), command.dry_run, |read| {
            bar.set_message(format!("{read} events read"));
        })
        .await?;
    bar.finish_and_clear();
    output::line(&format!(
        "reminders:                        {}",
        report.reminded
    ));
    output::line(&format!(
        "unconfirmed signatures erased:    {}",
        report.purged
    ));
    output::line(&format!(
        "personal data erased after close: {}",
        report.expired
    ));
    if command.dry_run {
        output::dry_run();
    }
    output::unreadable(
        &report.unreadable,
        "their signers get no reminder, and their data is not erased",
    );
    if !report.unreadable.is_empty() {
        return Err(CommandError::Unreadable.into());
    }
    Ok(())
}
