//! `countersign retention`, and the server's own round of it: the same function that a schedule
//! starts on AWS.

use std::time::Duration;

use aws_sdk_dynamodb::Client;
use indicatif::ProgressBar;
use jiff::Timestamp;
use retention::{Policy, Retention};
use runtime::Settings;

use crate::cli::{Keep, RetentionCommand};
use crate::{Failure, output, place};

/// What is due waits no longer than this.
const EVERY: Duration = Duration::from_secs(60 * 60);

/// How long what is kept.
pub(crate) fn policy(keep: &Keep) -> Result<Policy, Failure> {
    let days = keep.after_closing_days.as_deref();
    Ok(Policy::default().after_closing(days)?)
}

/// Does what is due now.
pub(crate) async fn run(command: &RetentionCommand) -> Result<(), Failure> {
    let policy = policy(&command.keep)?;
    let (settings, client, _open) = place::open(&command.place).await?;
    let retention = Retention::new(&settings.tables, &settings.keys, &client);
    let bar = ProgressBar::new_spinner();
    bar.enable_steady_tick(Duration::from_millis(100));
    let (now, dry_run) = (Timestamp::now(), command.dry_run);
    let report = retention
        .run(&policy, now, dry_run, |read| {
            bar.set_message(format!("{read} events read"));
        })
        .await?;
    bar.finish_and_clear();
    output::line(&format!(
        "reminders:                     {}",
        report.reminded
    ));
    output::line(&format!("never confirmed, erased:       {}", report.purged));
    output::line(&format!(
        "kept as a number, data erased: {}",
        report.expired
    ));
    if dry_run {
        output::line("Nothing was written: this was a dry run.");
    }
    Ok(())
}

/// Goes on for ever. What fails is logged and tried again in the next round.
pub(crate) fn keep_on(
    client: &Client,
    settings: &Settings,
    policy: Policy,
) -> impl Future<Output = ()> + Send + use<> {
    let retention = Retention::new(&settings.tables, &settings.keys, client);
    async move {
        loop {
            let done = retention
                .run(&policy, Timestamp::now(), false, |_| {})
                .await;
            if let Err(error) = done {
                tracing::error!(%error, "not all that is due is done; it is tried again in an hour");
            }
            tokio::time::sleep(EVERY).await;
        }
    }
}
