//! `countersign rebuild`: all views from the log again.

use clap::Args;
use views::{PetitionViews, Projection, ProjectionError, SignatureViews, generations};

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
    let check = genuine::begin(&client, &settings).await?;
    let tables = &settings.tables;
    // First, because signatures are counted in areas by the rules that are shown of their petitions.
    let petitions = Progress::over(&client, &tables.petition_log, "petition events").await?;
    let others = PetitionViews::new(tables, &client)
        .build(|read| petitions.reached(read))
        .await;
    petitions.clear();
    let signatures = Progress::over(&client, &tables.signature_log, "signature events").await?;
    let views = SignatureViews::new(tables, &settings.keys, &client);
    let read = |read| signatures.reached(read);
    let built = views.build(Some(check), command.accept_altered_log, read);
    let built = match built.await {
        Err(ProjectionError::Altered(found)) => {
            signatures.clear();
            generations::clean_up(&client, &tables.views, &[Projection::Petitions]).await?;
            genuine::report(&found);
            return Err(CommandError::Altered.into());
        }
        built => built?,
    };
    if let Some(found) = built.integrity.filter(|found| found.altered > 0) {
        genuine::report(&found);
    }
    let mut unreadable = built.unreadable;
    signatures.waits_for("waiting for readers of the old views, and deleting them");
    // Even if the petitions failed: the old signatures' names must not stay.
    let both = [Projection::Signatures, Projection::Petitions];
    let cleaned = generations::clean_up(&client, &tables.views, &both).await;
    signatures.clear();
    unreadable.extend(&others?);
    cleaned?;
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
