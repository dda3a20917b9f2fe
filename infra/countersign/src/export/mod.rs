//! `countersign export`: signatures leave the system, and the petition's log says who took them.

pub(crate) mod arguments;
mod delivery;
mod record;
mod row;
mod sheet;
mod signatures;
mod target;
#[cfg(test)]
mod tests;
mod walk;

use crate::{Failure, output, place};
use arguments::ExportCommand;

/// Runs the command. When it is interrupted, what was begun is cleared up.
pub(crate) async fn run(command: &ExportCommand) -> Result<(), Failure> {
    tokio::select! {
        done = act(command) => done,
        interrupted = tokio::signal::ctrl_c() => {
            interrupted?;
            Err("interrupted: no file was written; the petition's log may tell of the export".into())
        }
    }
}

async fn act(command: &ExportCommand) -> Result<(), Failure> {
    match command {
        ExportCommand::Signatures(arguments) => Box::pin(signatures::export(arguments)).await,
        ExportCommand::Delivery(arguments) => Box::pin(delivery::export(arguments)).await,
        ExportCommand::List { petition, place } => {
            let (settings, client, _open) = place::open(place).await?;
            record::list(&record::log(&client, &settings), petition).await
        }
    }
}

/// For the person at the terminal, beside what goes to standard output.
fn say(stdout_is_taken: bool, text: &str) {
    if stdout_is_taken {
        output::note(text);
    } else {
        output::line(text);
    }
}
