//! `countersign news mail status`: how far a mailing is, and what became of its emails. Nothing tells whether they were read.

use std::time::Duration;

use clap::Args;
use events::petition::{Mailing, MailingStatus};
use outbox::{MailingState, RunStatus, StoppedBy};
use tokio::time::sleep;

use super::{Found, Which};
use crate::failure::Failure;
use crate::interrupt::Interrupt;
use crate::output;
use crate::progress::Progress;

/// How often it is looked at.
const EVERY: Duration = Duration::from_secs(1);

#[derive(Args, Debug)]
pub(crate) struct Status {
    #[command(flatten)]
    which: Which,
    /// Wait until all of its emails are sent, or it does not go on. Ctrl-C ends the waiting, and nothing else.
    #[arg(long)]
    follow: bool,
}

/// Prints it.
pub(super) async fn run(arguments: &Status) -> Result<(), Failure> {
    let found = arguments.which.open().await?;
    let mailing = found.mailing().await?;
    let mut state = found.mailings.state(&found.id).await?;
    if arguments.follow
        && let Some(begun) = state
    {
        state = Some(follow(&found, begun).await?);
    }
    tell(&mailing, state.as_ref());
    if let Some(next) = next(&arguments.which, &mailing, state.as_ref()) {
        output::line(&format!("  {next}"));
    }
    Ok(())
}

/// Waits until nothing more will be sent.
async fn follow(found: &Found, mut state: MailingState) -> Result<MailingState, Failure> {
    let interrupt = Interrupt::listen()?;
    let progress = Progress::of(state.queued, "emails settled")?;
    while goes_on(&state) && !interrupt.came() {
        progress.of_now(state.queued, state.tally.settled().min(state.queued));
        sleep(EVERY).await;
        let now = found.mailings.state(&found.id).await?;
        state = now.ok_or("the state of the mailing is gone: restore the table")?;
    }
    progress.clear();
    Ok(state)
}

fn goes_on(state: &MailingState) -> bool {
    state.status == RunStatus::Running && !is_done(state)
}

/// Whether it is known of each signer in the queue what became of the email.
fn is_done(state: &MailingState) -> bool {
    state.enqueued_all && state.tally.settled() >= state.queued
}

fn tell(mailing: &Mailing, state: Option<&MailingState>) {
    let articles = mailing.plan.articles.iter();
    let articles = articles.map(|(language, mailed)| format!("{language}: {}", mailed.article));
    let articles: Vec<_> = articles.collect();
    let stands = match (mailing.status, state) {
        (MailingStatus::Planned, _) => "planned, and not approved",
        (MailingStatus::Cancelled, _) => "cancelled",
        (MailingStatus::Paused, _) => "paused",
        (_, None) => "approved, and not begun",
        (_, Some(state)) => match state.status {
            RunStatus::Stopped(StoppedBy::Bounces) => {
                "stopped by itself: too many emails bounced or were refused"
            }
            RunStatus::Stopped(StoppedBy::Complaints) => {
                "stopped by itself: too many readers marked it as spam"
            }
            RunStatus::Paused => "paused",
            RunStatus::Cancelled => "cancelled",
            RunStatus::Running if is_done(state) => "sent",
            RunStatus::Running if state.enqueued_all => "being sent",
            RunStatus::Running => "being sent, and not all signers are in the queue yet",
        },
    };
    output::line(&format!("articles: {}", articles.join(", ")));
    output::line(&format!("status: {stands}"));
    output::line(&format!("planned for: {}", mailing.plan.recipients));
    let Some(state) = state else { return };
    output::line(&format!("began: {:.0}", state.began));
    output::line(&format!("in the queue: {}", state.queued));
    let tally = state.tally;
    for (name, number) in [
        ("sent", tally.sent),
        ("left out", tally.left_out),
        ("refused by the mail service", tally.rejected),
        ("bounced", tally.bounced),
        ("marked as spam", tally.complained),
        ("unsubscribed through its link", tally.unsubscribed),
    ] {
        output::line(&format!("{name}: {number}"));
    }
}

/// The command that makes sense now.
fn next(which: &Which, mailing: &Mailing, state: Option<&MailingState>) -> Option<String> {
    let stopped = |state: &&MailingState| matches!(state.status, RunStatus::Stopped(_));
    match mailing.status {
        MailingStatus::Planned => {
            Some(which.next(&["approve", "--operator", "NAME", "--note", "WHY"]))
        }
        MailingStatus::Paused => {
            Some(which.next(&["resume", "--operator", "NAME", "--note", "WHY"]))
        }
        MailingStatus::Approved if state.filter(stopped).is_some() => {
            Some(which.next(&["resume", "--despite", "--operator", "NAME", "--note", "WHY"]))
        }
        MailingStatus::Approved if state.is_none_or(|state| !state.enqueued_all) => {
            Some(which.next(&["send"]))
        }
        MailingStatus::Approved | MailingStatus::Cancelled => None,
    }
}
