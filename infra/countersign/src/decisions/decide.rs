//! Approving, and deciding against. Each decision is an event of the signature; what cannot be decided is said, one by one.

use clap::Args;
use event_store::ExecuteError;
use events::ids::CommandId;
use events::signature::{Command, Refusal, Signature, decide};
use jiff::Timestamp;

use super::{Id, Matter, state_name};
use crate::acts::last_decision;
use crate::arguments::{By, PetitionName};
use crate::failure::Failure;
use crate::output;
use crate::place::Place;
use crate::signatures::{agreed, status_name};

#[derive(Args, Debug)]
pub(crate) struct DecideArguments<M: Matter> {
    #[command(flatten)]
    petition: PetitionName,
    #[arg(required = true, value_name = "ID", value_parser = Id::<M>::parse, help = format!("The {}, by what `list` shows first", M::WORDS.many))]
    ids: Vec<Id<M>>,
    #[command(flatten)]
    by: By,
    /// Show what would be decided, and change nothing.
    #[arg(long)]
    dry_run: bool,
    #[arg(long, help = format!("Do not ask for confirmation, which several {} need", M::WORDS.many))]
    yes: bool,
    #[command(flatten)]
    place: Place,
}

/// What an operator decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Approve,
    Refuse,
}

impl Verdict {
    fn name<M: Matter>(self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::Refuse => M::WORDS.refuse,
        }
    }

    fn done<M: Matter>(self) -> &'static str {
        match self {
            Self::Approve => "approved",
            Self::Refuse => M::WORDS.refused,
        }
    }

    fn on<M: Matter>(self, id: Id<M>) -> Command {
        M::decision(id.details_version, self == Self::Approve)
    }
}

/// Runs the command.
pub(crate) async fn run<M: Matter>(
    verdict: Verdict,
    arguments: &DecideArguments<M>,
) -> Result<(), Failure> {
    let petition = &arguments.petition.slug;
    let opened = arguments.place.open_for(petition).await?;
    let log = opened.signatures();
    let (mut rows, mut ready, mut problems) = (Vec::new(), Vec::new(), 0);
    for named in &arguments.ids {
        let signature = log.state(&named.signature(petition)).await?;
        let what = match decide(&signature, verdict.on(*named)) {
            Ok(Some(_)) if ready.contains(named) => "named twice".to_owned(),
            Ok(Some(_)) => {
                ready.push(*named);
                format!("to {}", verdict.name::<M>())
            }
            Ok(None) => already::<M>(
                verdict,
                last_decision(&log.load(&named.signature(petition)).await?),
            ),
            Err(refusal) => {
                problems += 1;
                problem::<M>(&signature, refusal)
            }
        };
        let state = state_name::<M>(&signature).to_owned();
        rows.push(vec![named.to_string(), state, what]);
    }
    output::table(&["id", "now", ""], &rows);
    let (all, number) = (arguments.ids.len(), ready.len());
    if arguments.dry_run {
        output::dry_run();
        return decided::<M>(verdict, problems, all);
    }
    let agreed = match number {
        0 => false,
        1 => true,
        _ => agreed(verdict.name::<M>(), M::WORDS.many, number, arguments.yes)?,
    };
    if !agreed {
        return decided::<M>(verdict, problems, all);
    }
    let log = log.by(arguments.by.actor(&arguments.place).await?);
    let mut done = 0_u64;
    for named in ready {
        let (id, now) = (named.signature(petition), Timestamp::now());
        let executed = log.execute(&id, CommandId::random(), now, verdict.on(named));
        match executed.await {
            Ok(outcome) if outcome.appended || outcome.repeated => done += 1,
            // Another operator was quicker.
            Ok(_) => {
                let by = last_decision(&log.load(&id).await?);
                output::line(&format!("{named}: {}", already::<M>(verdict, by)));
            }
            // Whose it is was quicker.
            Err(ExecuteError::Refused(refusal)) => {
                problems += 1;
                let signature = log.state(&id).await?;
                output::line(&format!("{named}: {}", problem::<M>(&signature, refusal)));
            }
            Err(ExecuteError::Log(error)) => {
                output::line(&format!("{}: {done}", verdict.done::<M>()));
                return Err(error.into());
            }
        }
    }
    output::line(&format!("{}: {done}", verdict.done::<M>()));
    decided::<M>(verdict, problems, all)
}

/// Says that there is nothing to decide, and who decided it.
pub(crate) fn already<M: Matter>(verdict: Verdict, by: Option<String>) -> String {
    let by = by.map_or_else(String::new, |by| format!(" ({by})"));
    format!("{} already{by}", verdict.done::<M>())
}

/// Fails if some could not be decided, after the others were.
fn decided<M: Matter>(verdict: Verdict, problems: usize, of: usize) -> Result<(), Failure> {
    if problems == 0 {
        return Ok(());
    }
    Err(format!(
        "{problems} of {} cannot be {}: the lines above say why",
        output::counted(of as u64, M::WORDS.one, M::WORDS.many),
        verdict.done::<M>()
    )
    .into())
}

/// Why one cannot be decided on, and what to do.
fn problem<M: Matter>(signature: &Signature, refusal: Refusal) -> String {
    let words = M::WORDS;
    let (one, many, whose) = (words.one, words.many, words.whose);
    let (without, said) = words.without;
    match refusal {
        Refusal::Changed => {
            format!("its {whose} has corrected the details since: list the {many} again")
        }
        refusal if refusal == without => said.to_owned(),
        Refusal::NotFound if signature.moved_to.is_some() => {
            format!("it moved to another address of its {whose}: list the {many} again")
        }
        Refusal::NotFound => format!("there is no such {one}, or its data was erased"),
        _ => format!("it does not count: it is {}", status_name(signature.status)),
    }
}
