//! `countersign petition`: a petition as a folder of text files, and the switches that act at once.
//!
//! [`files`] reads the folder, [`folder`] checks it, [`plan`] compares it with the log, and [`apply`] appends the
//! difference. The format is described in `infra/petitions/README.md`.

mod apply;
mod article;
mod body;
mod clean;
mod count;
mod donation;
mod draft;
mod embedding;
mod facts;
mod feeds;
mod files;
mod folder;
mod form;
mod front_matter;
mod funnel;
pub(crate) mod history;
mod iban;
mod languages;
mod local_time;
mod names_from;
mod organisations;
mod outcome;
mod pictures;
mod places;
mod plan;
mod poster;
mod preview;
mod problem;
mod rehearsal;
mod show;
mod site;
mod source_codes;
mod sources;
mod status;
mod store;
mod switch;
#[cfg(test)]
mod tests;
mod texts;
mod url;

use std::path::Path;

use clap::Subcommand;
use jiff::Timestamp;

pub(crate) use apply::{apply_briefly, is_first};
pub(crate) use site::{SiteCommand, run as run_site};

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
    /// Look at a petition's pages and emails on this machine before it is published.
    #[command(after_help = preview::EXAMPLES)]
    Preview(preview::Preview),
    /// Show a draft to people who have its address, before the petition is open.
    #[command(after_help = draft::EXAMPLES)]
    Draft(draft::Draft),
    /// List all petitions, with their status and number of signatures.
    #[command(after_help = status::LIST)]
    List(status::List),
    /// Show one petition with its live figures.
    #[command(after_help = status::SHOW)]
    Show(status::Show),
    /// Show what operators did with a petition and its signatures: when, who and why.
    #[command(after_help = history::EXAMPLES)]
    History(history::History),
    /// Recount the signatures from the log, as of any moment.
    #[command(after_help = count::EXAMPLES)]
    Count(count::CountOf),
    /// Show how many of those who sent the form confirmed it, and where the others stopped.
    #[command(after_help = funnel::EXAMPLES)]
    Funnel(funnel::FunnelOf),
    /// Make a poster with a QR code that leads to the petition, as a PDF on A4 or A3.
    #[command(after_help = poster::EXAMPLES)]
    Poster(poster::PosterOf),
    /// Show how often the page was opened from each source, and how many signed.
    #[command(after_help = sources::EXAMPLES)]
    Sources(sources::SourcesOf),
    /// Delete the files of pictures that no petition shows any more. On one machine the server does it by itself.
    #[command(after_help = clean::EXAMPLES)]
    CleanPictures(clean::Clean),
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
        PetitionCommand::Preview(arguments) => return Box::pin(preview::run(arguments)).await,
        PetitionCommand::Draft(arguments) => return draft::run(arguments).await,
        PetitionCommand::List(arguments) => return status::list(arguments).await,
        PetitionCommand::Show(arguments) => return status::show(arguments).await,
        PetitionCommand::History(arguments) => return history::run(arguments).await,
        PetitionCommand::Count(arguments) => return count::run(arguments).await,
        PetitionCommand::Funnel(arguments) => return funnel::run(arguments).await,
        PetitionCommand::Poster(arguments) => return poster::run(arguments).await,
        PetitionCommand::Sources(arguments) => return sources::run(arguments).await,
        PetitionCommand::CleanPictures(arguments) => return clean::run(arguments).await,
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
