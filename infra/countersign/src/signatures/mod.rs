//! `countersign signatures`: finding signatures, invalidating them, and reinstating them.
//!
//! Nothing is deleted: each invalidation is an event with operator, note and the sweep's name, so the public count can
//! explain it, and a whole sweep can be reversed.

mod find;
mod sweep;
#[cfg(test)]
mod tests;

use std::io::{IsTerminal as _, Write as _};

use clap::Subcommand;
use event_store::{PetitionLog, SignatureLog};
use events::ids::Slug;
use events::signature::{Reason, SignatureStatus};
use runtime::Settings;

use crate::arguments::PetitionName;
use crate::failure::{CommandError, Failure};
use crate::output;
use crate::place::Place;
use find::{Filter, Found, find};
use sweep::SweepArguments;

/// How many of the signatures that were found are shown.
const SAMPLE: usize = 10;

const FIND: &str = "\
Example:
  countersign signatures find --petition SLUG --domain mailinator.com --since 2026-11-24T10:00:00Z
      Conditions are combined: a signature must meet all of them.
";
const INVALIDATE: &str = "\
Examples:
  countersign signatures invalidate --petition SLUG --domain mailinator.com --reason automated \\
      --operator NAME --note 'Same form 400 times in an hour' --dry-run
      Show which signatures it would be.
  countersign signatures invalidate --petition SLUG --domain mailinator.com --reason automated \\
      --operator NAME --note 'Same form 400 times in an hour'
      Invalidate them, after you have typed their number. It prints the command that reinstates them.
";
const REINSTATE: &str = "\
Example:
  countersign signatures reinstate --petition SLUG --sweep 20261124-1a2b3c4d \\
      --operator NAME --note 'They were a school class' --dry-run
";

#[derive(Debug, Subcommand)]
pub(crate) enum SignaturesCommand {
    /// Count the signatures that match a filter, and show some of them.
    #[command(after_help = FIND)]
    Find {
        #[command(flatten)]
        filter: Filter,
        #[command(flatten)]
        place: Place,
    },
    /// Invalidate signatures: they no longer count, and the public count says how many and why. Nothing
    /// is deleted, and `reinstate` reverses it.
    #[command(after_help = INVALIDATE)]
    Invalidate {
        #[command(flatten)]
        filter: Filter,
        /// The kind of reason, which the public count names.
        #[arg(long, value_parser = reason)]
        reason: Reason,
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
        sweep: SweepArguments,
        #[command(flatten)]
        place: Place,
    },
}

fn reason(text: &str) -> Result<Reason, String> {
    let names = Reason::ALL.map(Reason::name).join(", ");
    Reason::named(text).ok_or_else(|| format!("must be one of {names}"))
}

/// Runs the command.
pub(crate) async fn run(command: &SignaturesCommand) -> Result<(), Failure> {
    match command {
        SignaturesCommand::Find { filter, place } => {
            filter.check()?;
            let (settings, client, _open) = place.open().await?;
            check_petition(&client, &settings, &filter.petition.slug).await?;
            show(&find(&client, &settings, filter).await?);
            Ok(())
        }
        SignaturesCommand::Invalidate {
            filter,
            reason,
            sweep,
            place,
        } => invalidate(filter, *reason, sweep, place).await,
        SignaturesCommand::Reinstate {
            petition,
            sweep,
            place,
        } => reinstate(&petition.slug, sweep, place).await,
    }
}

async fn invalidate(
    filter: &Filter,
    reason: Reason,
    arguments: &SweepArguments,
    place: &Place,
) -> Result<(), Failure> {
    filter.check()?;
    let (settings, client, _open) = place.open().await?;
    check_petition(&client, &settings, &filter.petition.slug).await?;
    let mut found = find(&client, &settings, filter).await?;
    found.retain(|one| one.signature.status != SignatureStatus::Invalidated);
    show(&found);
    if !agreed("invalidate", found.len(), arguments)? {
        return Ok(());
    }
    let name = arguments.sweep.clone().unwrap_or_else(sweep::new_name);
    let log = log(&client, &settings);
    let done = sweep::invalidate(&log, &found, reason, arguments, &name).await?;
    output::line(&format!("invalidated: {done}. To reverse it:"));
    output::line(&format!(
        "  countersign signatures reinstate --petition {} --sweep {name} --operator {:?} --note '…'{}",
        filter.petition.slug,
        arguments.by.operator,
        place.option(),
    ));
    Ok(())
}

async fn reinstate(
    petition: &Slug,
    arguments: &SweepArguments,
    place: &Place,
) -> Result<(), Failure> {
    let sweep = (arguments.sweep.as_deref())
        .ok_or("--sweep is missing: add the name that `signatures invalidate` printed")?;
    let (settings, client, _open) = place.open().await?;
    check_petition(&client, &settings, petition).await?;
    let found = find::of_sweep(&client, &settings, petition, sweep).await?;
    if found.is_empty() {
        output::line(&format!(
            "Nothing to do: no signature is invalidated by the sweep {sweep}. It was reinstated already, or --sweep is mistyped."
        ));
        return Ok(());
    }
    show(&found);
    if !agreed("reinstate", found.len(), arguments)? {
        return Ok(());
    }
    let done = sweep::reinstate(&log(&client, &settings), &found, arguments, sweep).await?;
    output::line(&format!("reinstated: {done}"));
    Ok(())
}

fn log(client: &aws_sdk_dynamodb::Client, settings: &Settings) -> SignatureLog {
    SignatureLog::new(client, &settings.tables)
}

/// Refuses a mistyped name, which would look like a petition without signatures.
async fn check_petition(
    client: &aws_sdk_dynamodb::Client,
    settings: &Settings,
    slug: &Slug,
) -> Result<(), Failure> {
    let petitions = PetitionLog::new(client, &settings.tables);
    if petitions.load(slug).await?.is_empty() {
        return Err(CommandError::NoPetition(slug.clone()).into());
    }
    Ok(())
}

/// The number, then a sample to check the filter by.
fn show(found: &[Found]) {
    output::line(&match found.len() {
        1 => "1 signature".to_owned(),
        number => format!("{number} signatures"),
    });
    for one in found.iter().take(SAMPLE) {
        output::line(&format!("  {}", one.line()));
    }
    if found.len() > SAMPLE {
        output::line(&format!("  and {} more", found.len() - SAMPLE));
    }
}

/// Whether to continue: with `--yes`, or after the operator has typed the number, which takes having read it.
fn agreed(act: &str, number: usize, arguments: &SweepArguments) -> Result<bool, Failure> {
    if number == 0 {
        output::line("Nothing to do.");
        return Ok(false);
    }
    if arguments.dry_run {
        output::dry_run();
        return Ok(false);
    }
    if arguments.yes {
        return Ok(true);
    }
    if !std::io::stdin().is_terminal() {
        return Err(format!(
            "cannot ask for confirmation without a terminal: add --yes to {act} {number} signatures"
        )
        .into());
    }
    let mut out = std::io::stdout().lock();
    write!(out, "Type the number of signatures to {act} them: ").and_then(|()| out.flush())?;
    let mut typed = String::new();
    std::io::stdin().read_line(&mut typed)?;
    let agreed = typed.trim() == number.to_string();
    if !agreed {
        output::line("Nothing was written.");
    }
    Ok(agreed)
}
