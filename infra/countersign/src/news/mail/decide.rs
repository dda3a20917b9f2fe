//! `countersign news mail approve`, `send`, `pause`, `resume` and `cancel`. The event comes first, then what follows from it; each
//! command can be run again after it was interrupted.

use std::ops::ControlFlow;

use clap::Args;
use events::petition::{Command, Mailing, MailingDecision, MailingStatus, Refusal};
use jiff::Timestamp;
use outbox::{RESUMABLE, RunStatus};

use super::enqueue::enqueue;
use super::{Found, Which, record};
use crate::arguments::By;
use crate::export::walk;
use crate::failure::Failure;
use crate::output;

/// A decision on a mailing.
#[derive(Args, Debug)]
pub(crate) struct Decide {
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    by: By,
}

/// The decision that a mailing goes on.
#[derive(Args, Debug)]
pub(crate) struct Resume {
    #[command(flatten)]
    decide: Decide,
    /// Go on although too many emails bounced or were marked as spam. From then on the mailing does not stop by itself: mail
    /// services may block the sender, also for confirmations.
    #[arg(long)]
    despite: bool,
}

/// Records a decision, and returns the mailing as it stands then.
async fn decided(
    found: &Found,
    decide: &Decide,
    decision: MailingDecision,
) -> Result<(Mailing, bool), Failure> {
    let actor = decide.by.actor(&decide.which.place).await?;
    let mailing = found.id.name().to_owned();
    let command = Command::DecideOnMailing { mailing, decision };
    let appended = record(&found.opened, &found.slug, actor, command).await?;
    Ok((found.mailing().await?, appended))
}

/// Whether a signer gets news now: a pass over the log up to the first who does.
async fn somebody_gets(found: &Found) -> Result<bool, Failure> {
    let mut gets = false;
    let said = ("signature events read", "their signers get no news");
    walk::over(&found.opened, &found.slug, said, |_, signature| {
        gets = signature.gets_news();
        match gets {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        }
    })
    .await?;
    Ok(gets)
}

/// Approves a plan, and sends it.
pub(super) async fn approve(arguments: &Decide) -> Result<(), Failure> {
    let found = arguments.which.open().await?;
    // What was planned must still be kept as it was.
    let planned = found.mailing().await?;
    for article in planned.plan.articles.values() {
        found.mailings.article(&found.id, &article.digest).await?;
    }
    // The last of its readers may have ended the news since.
    if planned.status == MailingStatus::Planned && !somebody_gets(&found).await? {
        return Err(Refusal::MailingToNobody(found.id.name().to_owned()).into());
    }
    let (mailing, approved) = decided(&found, arguments, MailingDecision::Approve).await?;
    if approved {
        output::line(&format!(
            "approved: {} was planned for {}",
            found.id.name(),
            output::signatures(mailing.plan.recipients)
        ));
    }
    go_on(&found, &arguments.which, &mailing).await
}

/// Goes on where an earlier command was interrupted.
pub(super) async fn send(which: &Which) -> Result<(), Failure> {
    let found = which.open().await?;
    let mailing = found.mailing().await?;
    go_on(&found, which, &mailing).await
}

/// Begins the round that was decided on, unless it has begun, and enqueues the rest of it.
async fn go_on(found: &Found, which: &Which, mailing: &Mailing) -> Result<(), Failure> {
    let name = || found.id.name().to_owned();
    match mailing.status {
        MailingStatus::Approved => {}
        MailingStatus::Planned => return Err(Refusal::MailingNotApproved(name()).into()),
        MailingStatus::Cancelled => return Err(Refusal::MailingCancelled(name()).into()),
        MailingStatus::Paused => {
            return Err(format!("the mailing is paused: {}", which.next(&["resume"])).into());
        }
    }
    let now = Timestamp::now();
    let state = found.mailings.state(&found.id).await?;
    if let Some(state) = &state
        && now.duration_since(state.began) > RESUMABLE
    {
        let days = RESUMABLE.as_hours() / 24;
        return Err(format!(
            "the mailing began more than {days} days ago, and who got it is remembered no longer than that: publish another article"
        )
        .into());
    }
    let (round, despite) = (mailing.round, mailing.despite);
    let begun = found
        .mailings
        .begin(&found.id, round, despite, &mailing.plan.articles, now);
    begun.await?;
    // Somebody may have decided otherwise between the event and what followed from it.
    let turned = match found.mailing().await?.status {
        MailingStatus::Paused => Some(RunStatus::Paused),
        MailingStatus::Cancelled => Some(RunStatus::Cancelled),
        MailingStatus::Approved | MailingStatus::Planned => None,
    };
    if let Some(status) = turned {
        found.mailings.turn(&found.id, round, status).await?;
    }
    enqueue(found, which).await
}

/// Pauses a mailing.
pub(super) async fn pause(arguments: &Decide) -> Result<(), Failure> {
    let found = arguments.which.open().await?;
    let (mailing, _) = decided(&found, arguments, MailingDecision::Pause).await?;
    let (round, paused) = (mailing.round, RunStatus::Paused);
    found.mailings.turn(&found.id, round, paused).await?;
    output::line("paused: within 5 seconds, no more of its emails are sent");
    let next = arguments.which.next(&["resume"]);
    output::line(&format!("  to send the rest: {next}"));
    Ok(())
}

/// Cancels a mailing.
pub(super) async fn cancel(arguments: &Decide) -> Result<(), Failure> {
    let found = arguments.which.open().await?;
    let (mailing, _) = decided(&found, arguments, MailingDecision::Cancel).await?;
    if mailing.round > 0 {
        let (round, cancelled) = (mailing.round, RunStatus::Cancelled);
        found.mailings.turn(&found.id, round, cancelled).await?;
    }
    output::line("cancelled: within 5 seconds, no more of its emails are sent");
    Ok(())
}

/// Resumes a mailing that was paused, or that stopped by itself.
pub(super) async fn resume(arguments: &Resume) -> Result<(), Failure> {
    let (which, despite) = (&arguments.decide.which, arguments.despite);
    let found = which.open().await?;
    let state = found.mailings.state(&found.id).await?;
    let stops = state.as_ref().and_then(|state| {
        let stopped = matches!(state.status, RunStatus::Stopped(_));
        let would_stop = state.tally.stops().is_some() && !state.despite;
        (stopped || would_stop).then_some(state.tally)
    });
    if let (Some(tally), false) = (stops, despite) {
        return Err(format!(
            "too many of its emails came back ({} bounced or refused, {} marked as spam, of {} sent): find out why first; to go on all \
             the same, add --despite",
            tally.bounced + tally.rejected,
            tally.complained,
            tally.sent
        )
        .into());
    }
    let decision = MailingDecision::Resume { despite };
    let (mailing, resumed) = decided(&found, &arguments.decide, decision).await?;
    output::line(match resumed {
        true => "resumed",
        false => "it goes on already",
    });
    go_on(&found, which, &mailing).await
}
