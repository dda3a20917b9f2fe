//! `countersign signatures`: finding signatures, invalidating and reinstating them, and doing what one signer asks for.
//!
//! Invalidating deletes nothing: each invalidation is an event with operator, note and the sweep's name, so the public
//! count can explain it, and a whole sweep can be reversed.

mod comments;
mod filter;
mod find;
mod history;
pub(crate) mod persons;
mod request;
mod sweep;
mod sweeps;
#[cfg(test)]
mod tests;

use std::io::{IsTerminal as _, Write as _};

use clap::{Args, Subcommand};
use events::ids::Slug;
use events::petition::{Sweep, SweepKind};
use events::signature::{Command, Reason, SignatureStatus};

use crate::arguments::{By, PetitionName, note, one_line};
use crate::failure::Failure;
use crate::output;
use crate::place::{Opened, Place};
use comments::CommentsCommand;
use filter::{Filter, One, sweep_name};
use find::{Found, find, show};
use history::History;
use request::{Request, Wish};
use sweep::{Started, SweepArguments, WantedName};
use sweeps::Known;

pub(crate) use filter::status_name;
pub(crate) use find::{record, states};

const FIND: &str = "\
Examples:
  countersign signatures find --petition SLUG --since 2026-11-24T10:00:00Z --all
      All signatures since then. Conditions are combined: a signature must meet all of them.
  countersign signatures find --petition SLUG --email ana@example.org
      The signature of one address, whose tag the other commands take.
  countersign signatures find --petition SLUG --domain mailinator.com --operator NAME \\
      --note 'Flood of forms'
      Conditions on names and domains open signers' data, so the petition's log records who looked,
      when, how many signatures, and the kind of condition; never a name.
";
const INVALIDATE: &str = "\
Examples:
  countersign signatures invalidate --petition SLUG --domain mailinator.com --reason automated \\
      --operator NAME --note 'Same form 400 times in an hour' --dry-run
      Show which signatures it would be.
  countersign signatures invalidate --petition SLUG --domain mailinator.com --reason automated \\
      --operator NAME --note 'Same form 400 times in an hour'
      Invalidate them, after you have typed their number. It first prints the sweep's name, and the
      command that reinstates them.
  countersign signatures invalidate --petition SLUG --domain mailinator.com --people \\
      --reason automated --operator NAME --note 'Same form 400 times in an hour' --dry-run
      Only those of people. With --organisations, only endorsements of organisations.

Endorsements of organisations are signatures too: without --people, a filter finds both. The dry run
says how many are of people and how many of organisations.

After Ctrl-C or a failure, run the same command again to continue the same sweep, or reinstate it.
";
const REINSTATE: &str = "\
Examples:
  countersign signatures reinstate --petition SLUG --last --operator NAME \\
      --note 'Wrong domain' --dry-run
      The last sweep that you started, also if it was interrupted.
  countersign signatures reinstate --petition SLUG --sweep 20261124-1a2b3c4d \\
      --operator NAME --note 'They were a school class'
      Any sweep that `signatures sweeps` shows.
  countersign signatures reinstate --petition SLUG --tag TAG --operator NAME \\
      --note 'She wrote to us'
      One signature, whichever sweep invalidated it.
";
const SWEEPS: &str = "\
Example:
  countersign signatures sweeps --petition SLUG
";

#[derive(Debug, Subcommand)]
pub(crate) enum SignaturesCommand {
    /// Count the signatures that match a filter, and show some of them.
    #[command(after_help = FIND)]
    Find(FindArguments),
    /// Show what happened to one signature: when, and by which operator and why.
    #[command(after_help = history::EXAMPLES)]
    History(History),
    /// Invalidate signatures: they no longer count, and the public count says how many and why. Nothing
    /// is deleted, and `reinstate` reverses it.
    #[command(after_help = INVALIDATE)]
    Invalidate {
        #[command(flatten)]
        filter: Filter,
        /// The kind of reason, which the public count names.
        #[arg(long, value_parser = filter::reason())]
        reason: Reason,
        #[command(flatten)]
        name: WantedName,
        #[command(flatten)]
        sweep: SweepArguments,
        #[command(flatten)]
        place: Place,
    },
    /// Reinstate all signatures that one sweep invalidated: each gets its earlier state back.
    #[command(after_help = REINSTATE)]
    Reinstate {
        #[command(flatten)]
        petition: PetitionName,
        #[command(flatten)]
        which: Which,
        #[command(flatten)]
        sweep: SweepArguments,
        #[command(flatten)]
        place: Place,
    },
    /// List all sweeps: their names, when, by whom, why, and how many signatures.
    #[command(after_help = SWEEPS)]
    Sweeps {
        #[command(flatten)]
        petition: PetitionName,
        #[command(flatten)]
        place: Place,
    },
    /// Read comments, and decide which of them the public sees.
    #[command(subcommand)]
    Comments(CommentsCommand),
    /// Withdraw one signature because its signer asks for it.
    #[command(after_help = request::WITHDRAW)]
    Withdraw(Request),
    /// Erase one signer's personal data because the signer asks for it. It cannot be undone.
    #[command(after_help = request::ERASE)]
    Erase(Request),
}

#[derive(Args, Debug)]
pub(crate) struct FindArguments {
    #[command(flatten)]
    filter: Filter,
    /// Only signatures that this sweep invalidated and nobody has reinstated.
    #[arg(long, value_name = "NAME", value_parser = sweep_name)]
    sweep: Option<String>,
    /// Show all that match, and not only some.
    #[arg(long)]
    all: bool,
    /// Your name. Required if names are opened, since the petition's log records who looked.
    #[arg(long, value_name = "NAME", env = "COUNTERSIGN_OPERATOR", value_parser = one_line)]
    operator: Option<String>,
    /// Why you look. Required if names are opened. Do not name a signer: the log is never erased.
    #[arg(long, value_name = "TEXT", value_parser = note)]
    note: Option<String>,
    #[command(flatten)]
    place: Place,
}

/// Which signatures to reinstate.
#[derive(Args, Debug)]
pub(crate) struct Which {
    /// The sweep to reverse, by its name.
    #[arg(long, value_name = "NAME", value_parser = sweep_name, conflicts_with_all = ["last", "email", "tag"])]
    sweep: Option<String>,
    /// The last sweep that the same --operator started.
    #[arg(long, conflicts_with_all = ["email", "tag"])]
    last: bool,
    #[command(flatten)]
    one: One,
}

/// Runs the command.
pub(crate) async fn run(command: &SignaturesCommand) -> Result<(), Failure> {
    match command {
        SignaturesCommand::Find(arguments) => run_find(arguments).await,
        SignaturesCommand::History(arguments) => history::run(arguments).await,
        SignaturesCommand::Invalidate {
            filter,
            reason,
            name,
            sweep,
            place,
        } => Box::pin(invalidate(filter, *reason, name, sweep, place)).await,
        SignaturesCommand::Reinstate {
            petition,
            which,
            sweep,
            place,
        } => Box::pin(reinstate(&petition.slug, which, sweep, place)).await,
        SignaturesCommand::Sweeps { petition, place } => {
            let opened = place.open_for(&petition.slug).await?;
            sweeps::list(&opened, &petition.slug).await
        }
        SignaturesCommand::Comments(command) => Box::pin(comments::run(command)).await,
        SignaturesCommand::Withdraw(request) => request::run(Wish::Withdraw, request).await,
        SignaturesCommand::Erase(request) => request::run(Wish::Erase, request).await,
    }
}

async fn run_find(arguments: &FindArguments) -> Result<(), Failure> {
    let filter = &arguments.filter;
    match arguments.sweep {
        Some(_) => filter.check_period()?,
        None => filter.check("--email, --tag, --sweep")?,
    }
    let opened = arguments.place.open_for(&filter.petition.slug).await?;
    if let Some(sweep) = &arguments.sweep {
        let known = sweeps::all(&opened, &filter.petition.slug).await?;
        if !known.iter().any(|known| known.name == *sweep) {
            return Err(no_sweep(sweep));
        }
    }
    let actor = match (&arguments.operator, &arguments.note) {
        (Some(operator), Some(note)) if filter.opens() => {
            let (operator, note) = (operator.clone(), note.clone());
            Some(By { operator, note }.actor(&arguments.place).await?)
        }
        _ => None,
    };
    let mut found = find(&opened, filter, actor).await?;
    if let Some(sweep) = &arguments.sweep {
        let of_it = |one: &Found| {
            one.signature
                .invalidated
                .as_ref()
                .is_some_and(|aside| aside.sweep == *sweep)
        };
        found.retain(of_it);
    }
    show(&found, arguments.all);
    Ok(())
}

async fn invalidate(
    filter: &Filter,
    reason: Reason,
    wanted: &WantedName,
    arguments: &SweepArguments,
    place: &Place,
) -> Result<(), Failure> {
    filter.check("--email, --tag")?;
    let petition = &filter.petition.slug;
    let opened = place.open_for(petition).await?;
    let actor = arguments.by.actor(place).await?;
    let mut found = find(&opened, filter, Some(actor.clone())).await?;
    found.retain(|one| one.signature.status != SignatureStatus::Invalidated);
    let mark = sweep::mark(&opened, &actor, reason, filter);
    let events = opened.petitions().load(petition).await?;
    let name = sweep::name(wanted.sweep.as_deref(), &events, &mark)?;
    let begun = sweep::unfinished(&events, &mark).is_some_and(|sweep| sweep.name == name);
    if begun {
        output::line(&format!(
            "This continues the sweep {name}, which was interrupted."
        ));
    }
    let started = Started {
        opened: &opened,
        place,
        petition,
        by: &arguments.by,
        actor,
        kind: SweepKind::Invalidate,
        name: name.clone(),
    };
    show(&found, false);
    if !agreed_to_sweep("invalidate", found.len(), arguments)? {
        if begun && found.is_empty() && !arguments.dry_run {
            started.finish(0).await?;
        }
        return Ok(());
    }
    let sweep = Sweep {
        name: name.clone(),
        kind: SweepKind::Invalidate,
        reason: Some(reason),
        conditions: filter.conditions(Some(found.len())),
        fingerprint: mark,
        signatures: found.len() as u64,
    };
    let command = |_: &Found| Command::Invalidate {
        reason,
        note: arguments.by.note.clone(),
        operator: arguments.by.operator.clone(),
        sweep: name.clone(),
    };
    let done = started.run(sweep, &found, command).await?;
    output::line(&format!("invalidated: {done}"));
    Ok(())
}

async fn reinstate(
    petition: &Slug,
    which: &Which,
    arguments: &SweepArguments,
    place: &Place,
) -> Result<(), Failure> {
    let opened = place.open_for(petition).await?;
    let Some((name, found)) = chosen(&opened, petition, which, arguments).await? else {
        return Ok(());
    };
    show(&found, false);
    if !agreed_to_sweep("reinstate", found.len(), arguments)? {
        return Ok(());
    }
    let started = Started {
        opened: &opened,
        place,
        petition,
        by: &arguments.by,
        actor: arguments.by.actor(place).await?,
        kind: SweepKind::Reinstate,
        name: name.clone(),
    };
    let sweep = Sweep {
        name: name.clone(),
        kind: SweepKind::Reinstate,
        reason: None,
        conditions: found
            .first()
            .filter(|_| which.one.email.is_some() || which.one.tag.is_some())
            .map(|one| format!("tag {}", one.id.tag))
            .into_iter()
            .collect(),
        fingerprint: String::new(),
        signatures: found.len() as u64,
    };
    let command = |_: &Found| Command::Reinstate {
        note: arguments.by.note.clone(),
        operator: arguments.by.operator.clone(),
        sweep: name.clone(),
    };
    let done = started.run(sweep, &found, command).await?;
    output::line(&format!("reinstated: {done}"));
    Ok(())
}

/// The sweep and what is left of it to reinstate; `None`, after saying so, if nothing is.
async fn chosen(
    opened: &Opened,
    petition: &Slug,
    which: &Which,
    arguments: &SweepArguments,
) -> Result<Option<(String, Vec<Found>)>, Failure> {
    if let Some(id) = which.one.id(petition, &opened.settings.keys)? {
        let signature = opened.signatures().state(&id).await?;
        let Some(aside) = &signature.invalidated else {
            output::line("Nothing to do: this signature is not invalidated.");
            return Ok(None);
        };
        let name = aside.sweep.clone();
        return Ok(Some((name, vec![Found::without_name(id, signature)])));
    }
    let known = sweeps::all(opened, petition).await?;
    let its = |known: &&Known| match &which.sweep {
        Some(name) => known.name == *name,
        None => known.operator.as_ref() == Some(&arguments.by.operator),
    };
    if which.sweep.is_none() && !which.last {
        return Err("which signatures? Add --last for the last sweep that you started, --sweep with a name that `signatures sweeps` shows, or --tag or --email for one signature".into());
    }
    let Some(known) = known.iter().rev().find(its) else {
        return Err(match &which.sweep {
            Some(name) => no_sweep(name),
            None => format!(
                "{} has started no sweep of this petition: `signatures sweeps` shows all",
                arguments.by.operator
            )
            .into(),
        });
    };
    sweeps::show(known);
    let found = find::of_sweep(opened, petition, &known.name).await?;
    if found.is_empty() {
        output::line("Nothing to do: no signature is invalidated by this sweep any more.");
        return Ok(None);
    }
    Ok(Some((known.name.clone(), found)))
}

fn no_sweep(name: &str) -> Failure {
    format!("there is no sweep {name} of this petition: `signatures sweeps` shows all").into()
}

/// Whether to carry out a sweep.
fn agreed_to_sweep(act: &str, number: usize, arguments: &SweepArguments) -> Result<bool, Failure> {
    if number == 0 {
        output::line("Nothing to do.");
        return Ok(false);
    }
    if arguments.dry_run {
        output::line("No signature was changed: this was a dry run.");
        return Ok(false);
    }
    agreed(act, "signatures", number, arguments.yes)
}

/// Whether to continue: with `--yes`, or after the operator has typed the number, which takes having read it.
pub(crate) fn agreed(act: &str, what: &str, number: usize, yes: bool) -> Result<bool, Failure> {
    if yes {
        return Ok(true);
    }
    if !std::io::stdin().is_terminal() {
        let what = match number {
            1 => what.trim_end_matches('s'),
            _ => what,
        };
        return Err(format!(
            "cannot ask for confirmation without a terminal: add --yes to {act} {number} {what}"
        )
        .into());
    }
    let mut out = std::io::stdout().lock();
    write!(out, "Type the number of {what} to {act} them: ").and_then(|()| out.flush())?;
    let mut typed = String::new();
    std::io::stdin().read_line(&mut typed)?;
    let agreed = typed.trim() == number.to_string();
    if !agreed {
        output::line("Nothing was changed.");
    }
    Ok(agreed)
}
