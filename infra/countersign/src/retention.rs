//! `countersign retention`: the function that the server runs in the background, and a schedule on AWS.

use std::io::{IsTerminal as _, Write as _};

use clap::Args;
use jiff::Timestamp;
use retention::{Policy, Report, Retention};

use crate::failure::{CommandError, Failure};
use crate::output;
use crate::place::Place;
use crate::progress::Progress;

pub(crate) const EXAMPLES: &str = "\
Examples:
  countersign retention --dry-run
      Show how many reminders and erasures are due.
  countersign retention --after-closing-days 180
      Send the reminders and erase the data, including that of petitions closed for 180 days.

A running server does this by itself, an hour after it last did.
";

#[derive(Args, Debug)]
pub(crate) struct RetentionCommand {
    /// Show what is due and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// Do not ask before personal data of closed petitions is erased. Without a terminal nobody is asked.
    #[arg(long)]
    yes: bool,
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
    let retention = Retention::new(&settings.tables, settings.keys.log.as_ref(), &client);
    let now = Timestamp::now();
    let pass = async |dry_run| -> Result<Report, Failure> {
        let table = &settings.tables.signature_log;
        let progress = Progress::over(&client, table, "signature events read").await?;
        let read = |read| progress.reached(read);
        let report = retention.run(&policy, now, dry_run, read).await?;
        progress.clear();
        Ok(report)
    };
    let asks = !command.dry_run && !command.yes && std::io::stdin().is_terminal();
    if asks && !is_confirmed(&pass(true).await?)? {
        return Ok(());
    }
    let report = pass(command.dry_run).await?;
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
    output::line(&format!(
        "addresses for emails erased:      {}",
        report.addresses
    ));
    output::line(&format!(
        "goals of petitions reached:       {}",
        report.goals
    ));
    if report.waiting > 0 {
        output::note(&format!(
            "endorsements of organisations that have waited for more than a week: {}. See countersign organisations list --waiting",
            report.waiting
        ));
    }
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

/// Whether to go on. Data of closed petitions cannot be had back, so a person at a terminal types how much of it is erased.
fn is_confirmed(due: &Report) -> Result<bool, Failure> {
    if due.expired == 0 {
        return Ok(true);
    }
    let mut out = std::io::stdout().lock();
    write!(
        out,
        "The personal data of {} is erased for good. Type the number to erase it: ",
        output::signatures(due.expired)
    )
    .and_then(|()| out.flush())?;
    let mut typed = String::new();
    std::io::stdin().read_line(&mut typed)?;
    let confirmed = typed.trim() == due.expired.to_string();
    if !confirmed {
        output::line("Nothing was written.");
    }
    Ok(confirmed)
}
