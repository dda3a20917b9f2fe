//! `countersign rebuild`: all views from the log again.

use clap::Args;
use views::{PetitionViews, SignatureViews};

use crate::failure::{CommandError, Failure};
use crate::genuine;
use crate::output;
use crate::place::Place;
use crate::progress::Progress;

pub(crate) const EXAMPLES: &str = "\
Examples:
  countersign rebuild
      Rebuild the data folder's views. The server may keep running: the site shows the old
      views until the new ones are complete.
  infra/aws/run STACK countersign rebuild --aws
      The same on AWS. The cost is in infra/aws/runbook.md.
";

#[derive(Args, Debug)]
pub(crate) struct Rebuild {
    /// Rebuild although the log contains events that are not as they were appended. The site then shows what they say.
    #[arg(long)]
    accept_altered_log: bool,
    #[command(flatten)]
    place: Place,
}

/// Builds a new generation of both views beside the one that is shown, then switches to it.
pub(crate) async fn run(command: &Rebuild) -> Result<(), Failure> {
    let (settings, client, _open) = command.place.open().await?;
    let integrity = genuine::check(&client, &settings).await?;
    if integrity.altered > 0 {
        genuine::report(&integrity);
        if !command.accept_altered_log {
            return Err(CommandError::Altered.into());
        }
    }
    let tables = &settings.tables;
    let signatures = Progress::over(&client, &tables.signature_log, "signature events").await?;
    let mut unreadable = SignatureViews::new(tables, &settings.keys, &client)
        .rebuild(|read| reached(&signatures, read))
        .await?;
    signatures.clear();
    let petitions = Progress::over(&client, &tables.petition_log, "petition events").await?;
    let others = PetitionViews::new(tables, &client)
        .rebuild(|read| reached(&petitions, read))
        .await?;
    unreadable.extend(&others);
    petitions.clear();
    output::line(&format!(
        "rebuilt from {} signature events and {} petition events",
        signatures.done(),
        petitions.done(),
    ));
    output::unreadable(&unreadable, "the views show what comes before");
    if !unreadable.is_empty() {
        return Err(CommandError::Unreadable.into());
    }
    Ok(())
}

/// At the end of the log, a rebuild waits for readers of the old generation.
fn reached(progress: &Progress, read: u64) {
    progress.reached(read);
    if progress.is_full() {
        progress.waits_for("waiting a few seconds for readers of the old views");
    }
}
