//! The walk through the log that puts a message for each reader into the queue, in constant memory. Where it is stands in the
//! table after each page, so it goes on there after a crash; the readers of one page may be enqueued twice, and get one email.

use event_store::replay;
use events::ids::SignatureId;
use events::signature::{SignatureEvent, fold};
use outbox::{MailingState, RunStatus};
use send_email::NewsMessage;

use super::queue::NewsQueue;
use super::{Found, Which};
use crate::failure::Failure;
use crate::interrupt::Interrupt;
use crate::output;
use crate::progress::Progress;

/// Enqueues the rest of the round.
pub(super) async fn enqueue(found: &Found, which: &Which) -> Result<(), Failure> {
    let (mailings, id) = (&found.mailings, &found.id);
    let Some(begun) = mailings.state(id).await? else {
        return Err("the mailing has not begun: run this command again".into());
    };
    let goes_on = |state: &MailingState| state.status == RunStatus::Running;
    let over = || -> Failure {
        let next = which.next(&["status"]);
        format!("it was paused, stopped or cancelled, so no more signers are enqueued: {next}")
            .into()
    };
    if !goes_on(&begun) {
        return Err(over());
    }
    let MailingState {
        round,
        cursor,
        mut queued,
        enqueued_all,
        ..
    } = begun;
    if enqueued_all {
        return tell(which, queued);
    }
    let (client, settings) = (&found.opened.client, &found.opened.settings);
    let queue = NewsQueue::of(&found.opened)?;
    let table = &settings.tables.signature_log;
    let interrupt = Interrupt::listen()?;
    let progress = Progress::over(client, table, "signature events read").await?;
    let mut streams = replay::streams::<SignatureEvent>(client, table).after(cursor);
    while let Some(page) = streams.next_page().await? {
        let mut messages = Vec::new();
        for (stream, events) in page {
            let Ok(signature) = SignatureId::parse(&stream) else {
                continue;
            };
            if signature.petition == found.slug && fold(&events).gets_news() {
                messages.push(NewsMessage {
                    signature,
                    mailing: id.clone(),
                    round,
                });
            }
        }
        queued += messages.len() as u64;
        queue.put(&messages).await?;
        let position = streams.position();
        mailings
            .enqueued(id, round, position, queued, false)
            .await?;
        progress.reached(streams.read());
        let now = mailings.state(id).await?;
        if !now
            .as_ref()
            .is_some_and(|now| now.round == round && goes_on(now))
        {
            progress.abandon();
            return Err(over());
        }
        if interrupt.came() {
            progress.abandon();
            let next = which.next(&["send"]);
            return Err(format!(
                "interrupted. {} in the queue will be sent. To enqueue the rest:\n  {next}",
                output::counted(queued, "email", "emails")
            )
            .into());
        }
    }
    mailings.enqueued(id, round, None, queued, true).await?;
    progress.clear();
    output::unreadable(streams.unreadable(), "their signers get no news");
    tell(which, queued)
}

fn tell(which: &Which, queued: u64) -> Result<(), Failure> {
    output::line(&format!(
        "{} in the queue; the server sends their emails after those that signers wait for",
        output::signatures(queued)
    ));
    let next = which.next(&["status", "--follow"]);
    output::line(&format!("  {next}"));
    Ok(())
}
