//! Approving and refusing comments. Each decision is an event of the signature; what cannot be decided is said, one by one.

use event_store::ExecuteError;
use events::ids::{CommandId, SignatureId};
use events::signature::{Command, Refusal, Signature, decide};
use jiff::Timestamp;

use super::{CommentId, DecideArguments, state_name};
use crate::failure::Failure;
use crate::output;
use crate::signatures::agreed;
use crate::signatures::filter::status_name;

/// What an operator decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decision {
    Approve,
    Refuse,
}

impl Decision {
    fn name(self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::Refuse => "refuse",
        }
    }

    fn done(self) -> &'static str {
        match self {
            Self::Approve => "approved",
            Self::Refuse => "refused",
        }
    }

    fn on(self, comment: CommentId) -> Command {
        Command::DecideOnComment {
            details_version: comment.details_version,
            approved: self == Self::Approve,
        }
    }
}

/// Runs the command.
pub(super) async fn run(decision: Decision, arguments: &DecideArguments) -> Result<(), Failure> {
    let petition = &arguments.petition.slug;
    let opened = arguments.place.open_for(petition).await?;
    let log = opened.signatures();
    let id_of = |comment: &CommentId| SignatureId {
        petition: petition.clone(),
        tag: comment.tag,
    };
    let (mut rows, mut ready, mut problems) = (Vec::new(), Vec::new(), 0);
    for comment in &arguments.ids {
        let signature = log.state(&id_of(comment)).await?;
        let what = match decide(&signature, decision.on(*comment)) {
            Ok(Some(_)) if ready.contains(comment) => "named twice".to_owned(),
            Ok(Some(_)) => {
                ready.push(*comment);
                format!("to {}", decision.name())
            }
            Ok(None) => format!("{} already", decision.done()),
            Err(refusal) => {
                problems += 1;
                problem(&signature, refusal)
            }
        };
        let state = state_name(signature.comment_state()).to_owned();
        rows.push(vec![comment.to_string(), state, what]);
    }
    output::table(&["id", "now", ""], &rows);
    let (all, number) = (arguments.ids.len(), ready.len());
    if arguments.dry_run {
        output::dry_run();
        return decided(decision, problems, all);
    }
    let agreed = match number {
        0 => false,
        1 => true,
        _ => agreed(decision.name(), "comments", number, arguments.yes)?,
    };
    if !agreed {
        return decided(decision, problems, all);
    }
    let log = log.by(arguments.by.actor(&arguments.place).await?);
    let mut done = 0_u64;
    for comment in ready {
        let (id, now) = (id_of(&comment), Timestamp::now());
        let executed = log.execute(&id, CommandId::random(), now, decision.on(comment));
        match executed.await {
            Ok(outcome) => done += u64::from(outcome.appended),
            // Its signer was quicker.
            Err(ExecuteError::Refused(refusal)) => {
                problems += 1;
                let signature = log.state(&id).await?;
                output::line(&format!("{comment}: {}", problem(&signature, refusal)));
            }
            Err(ExecuteError::Log(error)) => {
                output::line(&format!("{}: {done}", decision.done()));
                return Err(error.into());
            }
        }
    }
    output::line(&format!("{}: {done}", decision.done()));
    decided(decision, problems, all)
}

/// Fails if some could not be decided, after the others were.
fn decided(decision: Decision, problems: usize, of: usize) -> Result<(), Failure> {
    if problems == 0 {
        return Ok(());
    }
    Err(format!(
        "{problems} of {of} comments cannot be {}: the lines above say why",
        decision.done()
    )
    .into())
}

/// Why a comment cannot be decided on, and what to do.
fn problem(signature: &Signature, refusal: Refusal) -> String {
    match refusal {
        Refusal::Changed => {
            "its signer has corrected the details since: list the comments again".to_owned()
        }
        Refusal::NotAllowed => "its signer does not allow that it is shown".to_owned(),
        Refusal::NotFound if signature.moved_to.is_some() => {
            "it moved to another address of its signer: list the comments again".to_owned()
        }
        Refusal::NotFound => "there is no such signature, or its data was erased".to_owned(),
        _ => format!("it does not count: it is {}", status_name(signature.status)),
    }
}
