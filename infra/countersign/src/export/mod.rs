//! `countersign export`: signatures leave the system, and the petition's log records who exported them and why.

mod corrected;
mod document;
mod document_text;
mod record;
mod row;
mod sheet;
mod signatures;
mod target;
#[cfg(test)]
mod tests;
pub(crate) mod walk;

use clap::Subcommand;
use events::petition::Export;

use crate::arguments::PetitionName;
use crate::failure::Failure;
use crate::output;
use crate::place::Place;
use document::ExportDocument;
use signatures::ExportSignatures;

#[derive(Debug, Subcommand)]
pub(crate) enum ExportCommand {
    /// Write the confirmed signatures to a file, with the personal data that each signer agreed to share.
    #[command(after_help = signatures::EXPLAINED)]
    Signatures(ExportSignatures),
    /// Write the petition as a PDF to hand over: its text, how its signatures are counted, and the
    /// names of the signers who chose to be shown.
    #[command(name = "delivery", after_help = document::EXPLAINED)]
    Document(ExportDocument),
    /// List every export of a petition: when, by whom, what and why.
    #[command(after_help = record::EXAMPLES)]
    List {
        #[command(flatten)]
        petition: PetitionName,
        #[command(flatten)]
        place: Place,
    },
}

/// Runs the command. If it is interrupted, the unfinished file is removed.
pub(crate) async fn run(command: &ExportCommand) -> Result<(), Failure> {
    tokio::select! {
        done = export(command) => done,
        interrupted = tokio::signal::ctrl_c() => {
            interrupted?;
            Err("interrupted: no file was written, but the petition's log may already record the export".into())
        }
    }
}

async fn export(command: &ExportCommand) -> Result<(), Failure> {
    match command {
        ExportCommand::Signatures(arguments) => Box::pin(signatures::export(arguments)).await,
        ExportCommand::Document(arguments) => Box::pin(document::export(arguments)).await,
        ExportCommand::List { petition, place } => {
            let (settings, client, _open) = place.open().await?;
            record::list(&record::log(&client, &settings), &petition.slug).await
        }
    }
}

/// An export as the log records it, in words.
pub(crate) fn export_in_words(export: &Export) -> String {
    record::in_words(export)
}

/// Prints a line, to standard error if the exported file goes to standard output.
fn say(stdout_is_taken: bool, text: &str) {
    if stdout_is_taken {
        output::note(text);
    } else {
        output::line(text);
    }
}
