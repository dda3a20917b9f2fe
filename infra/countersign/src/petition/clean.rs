//! `countersign petition clean-pictures`: files of pictures that nothing shows any more are deleted.

use clap::Args;
use one_machine::pictures::{PictureFolder, shown};

use super::store::PictureStore;
use crate::failure::Failure;
use crate::output;
use crate::place::Place;

pub(super) const EXAMPLES: &str = "\
Examples:
  countersign petition clean-pictures --dry-run
      Show which files no petition shows any more.
  countersign petition clean-pictures
      Delete them. Files of the last hour stay, since a petition may be about to show them.
";

#[derive(Args, Debug)]
pub(crate) struct Clean {
    /// Show what would be deleted, and delete nothing.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    place: Place,
}

/// Runs the command.
pub(super) async fn run(arguments: &Clean) -> Result<(), Failure> {
    let (settings, client, _open) = arguments.place.open().await?;
    let store = match arguments.place.aws {
        true => PictureStore::on_aws()?,
        false => PictureStore::Folder(PictureFolder::of(&arguments.place.data.folder)),
    };
    let shown = shown(&client, &settings.tables.petition_log).await?;
    let removed = store.clean(&shown, arguments.dry_run).await?;
    for file in &removed {
        output::line(&file.to_string());
    }
    match (removed.len(), arguments.dry_run) {
        (0, _) => output::line("every file is shown by a petition or new: nothing to delete"),
        (number, false) => output::line(&format!("deleted {number} files")),
        (_, true) => output::dry_run(),
    }
    Ok(())
}
