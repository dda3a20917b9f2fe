//! `countersign signatures`: finding signatures, setting them aside, and taking that back.
//!
//! Nothing is deleted: an operator's act is an event with who, why and the name of the sweep, so
//! the public count tells of it, and a whole sweep can be taken back.

mod find;
mod sweep;
#[cfg(test)]
mod tests;

use std::io::{IsTerminal as _, Write as _};

use event_store::{PetitionLog, SignatureLog};
use events::ids::Slug;
use events::signature::SignatureStatus;
use jiff::Timestamp;
use runtime::Settings;

use crate::cli::{Place, SignaturesCommand};
use crate::place;
use crate::{Failure, output};
pub(crate) use find::Filter;
use find::{Found, find};

/// So many of what was found are shown.
const SAMPLE: usize = 10;

/// Runs the command.
pub(crate) async fn run(command: &SignaturesCommand) -> Result<(), Failure> {
    match command {
        SignaturesCommand::Find { filter, place } => {
            filter.check()?;
            let (settings, client, _open) = place::open(place).await?;
            petition_is_there(&client, &settings, &filter.petition).await?;
            let found = find(&client, &settings, filter).await?;
            show(&found);
            Ok(())
        }
        SignaturesCommand::Invalidate {
            filter,
            reason,
            act,
            place,
        } => {
            filter.check()?;
            let (settings, client, _open) = place::open(place).await?;
            petition_is_there(&client, &settings, &filter.petition).await?;
            let mut found = find(&client, &settings, filter).await?;
            found.retain(|one| one.signature.status != SignatureStatus::Invalidated);
            show(&found);
            if !agreed("set aside", found.len(), act.dry_run, act.yes)? {
                return Ok(());
            }
            let name = act.sweep.clone().unwrap_or_else(sweep::new_name);
            let log = log(&client, &settings);
            let done = sweep::invalidate(&log, &found, *reason, act, &name).await?;
            output::line(&format!("set aside: {done}. Take it back with:"));
            output::line(&format!(
                "  countersign signatures reinstate --petition {} --sweep {name} --operator {:?} --note '…'{}",
                filter.petition,
                act.by.operator,
                on_aws(place),
            ));
            Ok(())
        }
        SignaturesCommand::Reinstate {
            petition,
            act,
            place,
        } => {
            let sweep = (act.sweep.as_deref())
                .ok_or("say which sweep to take back: add --sweep, with the name that `invalidate` printed")?;
            let (settings, client, _open) = place::open(place).await?;
            petition_is_there(&client, &settings, petition).await?;
            let found = find::of_sweep(&client, &settings, petition, sweep).await?;
            if found.is_empty() {
                output::line(&format!(
                    "No signature is set aside by the sweep {sweep}: it was taken back already, or --sweep has another name."
                ));
                return Ok(());
            }
            show(&found);
            if !agreed("reinstate", found.len(), act.dry_run, act.yes)? {
                return Ok(());
            }
            let done = sweep::reinstate(&log(&client, &settings), &found, act, sweep).await?;
            output::line(&format!("reinstated: {done}"));
            Ok(())
        }
    }
}

fn log(client: &aws_sdk_dynamodb::Client, settings: &Settings) -> SignatureLog {
    SignatureLog::new(
        client.clone(),
        settings.tables.signature_log.clone(),
        settings.tables.signer_keys.clone(),
        settings.keys.sealing.clone(),
    )
}

fn on_aws(place: &Place) -> &'static str {
    if place.aws { " --aws" } else { "" }
}

/// A mistyped name is no petition without signatures.
async fn petition_is_there(
    client: &aws_sdk_dynamodb::Client,
    settings: &Settings,
    slug: &Slug,
) -> Result<(), Failure> {
    let petitions = PetitionLog::new(client.clone(), settings.tables.petition_log.clone());
    if petitions.load(slug).await?.is_empty() {
        return Err(format!("there is no petition {slug}: correct --petition").into());
    }
    Ok(())
}

/// The number first, then some of them: enough to see that the filter means what was meant.
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

/// Whether to go on: by `--yes`, or by typing the number, which takes having read it.
fn agreed(act: &str, number: usize, dry_run: bool, yes: bool) -> Result<bool, Failure> {
    if number == 0 {
        output::line("Nothing to do.");
        return Ok(false);
    }
    if dry_run {
        output::line("Nothing was written: this was a dry run.");
        return Ok(false);
    }
    if yes {
        return Ok(true);
    }
    if !std::io::stdin().is_terminal() {
        return Err(format!("to {act} {number} signatures without being asked, add --yes").into());
    }
    let mut out = std::io::stdout().lock();
    write!(out, "To {act} them, type their number: ").and_then(|()| out.flush())?;
    let mut typed = String::new();
    std::io::stdin().read_line(&mut typed)?;
    let agreed = typed.trim() == number.to_string();
    if !agreed {
        output::line("Nothing was written.");
    }
    Ok(agreed)
}

/// A moment as an argument.
pub(crate) fn moment(text: &str) -> Result<Timestamp, String> {
    text.parse()
        .map_err(|_| "write it like 2026-11-24T10:00:00Z".to_owned())
}
