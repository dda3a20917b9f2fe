//! `countersign petition`: a petition as a folder of text files, and the switches that act at once.
//!
//! [`files`] reads the folder, [`folder`] checks it, [`plan`] compares it with the log, and [`apply`] appends the
//! difference. The format is described in `infra/petitions/README.md`.

mod apply;
mod article;
mod body;
mod donation;
mod files;
mod folder;
mod front_matter;
mod history;
mod iban;
mod languages;
mod plan;
mod problem;
mod show;
mod size;
mod status;
mod switch;
#[cfg(test)]
mod tests;
mod texts;
mod url;

use std::path::Path;

use clap::Subcommand;
use jiff::Timestamp;

pub(crate) use apply::{apply_briefly, is_first};

use crate::failure::Failure;
use apply::Apply;
use files::Files;
use folder::Folder;
use problem::Problems;
use switch::{Switch, Turn};

#[derive(Debug, Subcommand)]
pub(crate) enum PetitionCommand {
    /// Create or change a petition so that it matches its folder. Applying it again changes nothing.
    #[command(after_help = apply::EXAMPLES)]
    Apply(Apply),
    /// List all petitions, with their status and number of signatures.
    #[command(after_help = status::LIST)]
    List(status::List),
    /// Show one petition with its live figures.
    #[command(after_help = status::SHOW)]
    Show(status::Show),
    /// Show what operators did with a petition and its signatures: when, who and why.
    #[command(after_help = history::EXAMPLES)]
    History(history::History),
    /// Stop accepting signatures until you resume. People who have signed can still confirm.
    #[command(after_help = switch::PAUSE)]
    Pause(Switch),
    /// Accept signatures again after a pause.
    #[command(after_help = switch::RESUME)]
    Resume(Switch),
    /// Hide all signers' names until you show them again.
    #[command(after_help = switch::HIDE_NAMES)]
    HideNames(Switch),
    /// Show the names of the signers who chose to be shown again.
    #[command(after_help = switch::SHOW_NAMES)]
    ShowNames(Switch),
}

/// Runs the command.
pub(crate) async fn run(command: &PetitionCommand) -> Result<(), Failure> {
    let (turn, switch) = match command {
        PetitionCommand::Apply(arguments) => return apply::run(arguments).await,
        PetitionCommand::List(arguments) => return status::list(arguments).await,
        PetitionCommand::Show(arguments) => return status::show(arguments).await,
        PetitionCommand::History(arguments) => return history::run(arguments).await,
        PetitionCommand::Pause(switch) => (Turn::Pause, switch),
        PetitionCommand::Resume(switch) => (Turn::Resume, switch),
        PetitionCommand::HideNames(switch) => (Turn::HideNames, switch),
        PetitionCommand::ShowNames(switch) => (Turn::ShowNames, switch),
    };
    switch::run(turn, switch).await
}

/// The sample petition, which is built into the program.
pub(crate) fn sample() -> Result<Folder, Failure> {
    Ok(Folder::parse(&files::sample(), Timestamp::now())?)
}

/// Reads and checks a petition folder.
pub(crate) fn read(folder: &Path) -> Result<Folder, Failure> {
    let files = Files::read(folder).map_err(Problems::from)?;
    Ok(Folder::parse(&files, Timestamp::now())?)
}
