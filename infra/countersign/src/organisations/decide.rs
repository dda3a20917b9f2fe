//! Approving and rejecting endorsements. Each decision is an event of the signature; what cannot be decided is said, one by one.

use event_store::ExecuteError;
use events::ids::{CommandId, SignatureId};
use events::signature::{Command, Refusal, Signature, decide};
use jiff::Timestamp;

use super::{DecideArguments, EndorsementId, state_name};
use crate::failure::Failure;
use crate::output;
use crate::signatures::{agreed, status_name};

/// What an operator decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decision {
    Approve,
    Reject,
}

impl Decision {
    fn name(self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::Reject => "reject",
        }
    }

    fn done(self) -> &'static str {
        match self {
            Self::Approve => "approved",
            Self::Reject => "rejected",
        }
    }

    fn on(self, endorsement: EndorsementId) -> Command {
        Command::DecideOnEndorsement {
            details_version: endorsement.details_version,
            approved: self == Self::Approve,
        }
    }
}

/// Runs the command.
pub(super) async fn run(decision: Decision, arguments: &DecideArguments) -> Result<(), Failure> {
    let petition = &arguments.petition.slug;
    let opened = arguments.place.open_for(petition).await?;
    let log = opened.signatures();
    let id_of = |endorsement: &EndorsementId| SignatureId {
        petition: petition.clone(),
        tag: endorsement.tag,
    };
    let (mut rows, mut ready, mut problems) = (Vec::new(), Vec::new(), 0);
    for endorsement in &arguments.ids {
        let signature = log.state(&id_of(endorsement)).await?;
        let what = match decide(&signature, decision.on(*endorsement)) {
            Ok(Some(_)) if ready.contains(endorsement) => "named twice".to_owned(),
            Ok(Some(_)) => {
                ready.push(*endorsement);
                format!("to {}", decision.name())
            }
            Ok(None) => format!("{} already", decision.done()),
            Err(refusal) => {
                problems += 1;
                problem(&signature, refusal)
            }
        };
        let state = state_name(signature.endorsement_state()).to_owned();
        rows.push(vec![endorsement.to_string(), state, what]);
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
        _ => agreed(decision.name(), "endorsements", number, arguments.yes)?,
    };
    if !agreed {
        return decided(decision, problems, all);
    }
    let log = log.by(arguments.by.actor(&arguments.place).await?);
    let mut done = 0_u64;
    for endorsement in ready {
        let (id, now) = (id_of(&endorsement), Timestamp::now());
        let executed = log.execute(&id, CommandId::random(), now, decision.on(endorsement));
        match executed.await {
            Ok(outcome) => done += u64::from(outcome.appended),
            // Its contact was quicker.
            Err(ExecuteError::Refused(refusal)) => {
                problems += 1;
                let signature = log.state(&id).await?;
                output::line(&format!("{endorsement}: {}", problem(&signature, refusal)));
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
        "{problems} of {of} endorsements cannot be {}: the lines above say why",
        decision.done()
    )
    .into())
}

/// Why an endorsement cannot be decided on, and what to do.
fn problem(signature: &Signature, refusal: Refusal) -> String {
    match refusal {
        Refusal::Changed => {
            "its contact has corrected the details since: list the endorsements again".to_owned()
        }
        Refusal::NotAnEndorsement => "it is a person's signature".to_owned(),
        Refusal::NotFound if signature.moved_to.is_some() => {
            "it moved to another address of its contact: list the endorsements again".to_owned()
        }
        Refusal::NotFound => "there is no such endorsement, or its data was erased".to_owned(),
        _ => format!(
            "it is not confirmed: it is {}",
            status_name(signature.status)
        ),
    }
}
