//! `countersign news`: what feeds brought, what becomes of it, and news by email.

mod drafts;
mod import;
mod list;
mod mail;

use clap::Subcommand;

use crate::failure::Failure;

#[derive(Debug, Subcommand)]
pub(crate) enum NewsCommand {
    /// List a petition's news and the drafts that feeds brought.
    #[command(after_help = list::LIST)]
    List(list::List),
    /// Show one article or draft.
    #[command(after_help = list::SHOW)]
    Show(list::Show),
    /// Publish drafts.
    #[command(after_help = drafts::PUBLISH)]
    Publish(drafts::Chosen),
    /// Drop drafts. What they were made of is not imported again.
    #[command(after_help = drafts::DISCARD)]
    Discard(drafts::Chosen),
    /// Take back articles that feeds brought. Those of the petition's folder are taken back by removing their file.
    #[command(after_help = drafts::RETRACT)]
    Retract(drafts::Chosen),
    /// Show how the feeds stand from which news are imported.
    #[command(after_help = import::FEEDS)]
    Feeds(import::Feeds),
    /// Read all feeds now. The server does so every hour.
    #[command(after_help = import::IMPORT)]
    Import(import::Import),
    /// Send an article by email to the signers who chose news.
    #[command(subcommand, after_help = mail::EXAMPLES)]
    Mail(mail::MailCommand),
}

/// Runs the command.
pub(crate) async fn run(command: &NewsCommand) -> Result<(), Failure> {
    match command {
        NewsCommand::List(arguments) => list::run(arguments).await,
        NewsCommand::Show(arguments) => list::show(arguments).await,
        NewsCommand::Publish(chosen) => drafts::run(drafts::Turn::Publish, chosen).await,
        NewsCommand::Discard(chosen) => drafts::run(drafts::Turn::Discard, chosen).await,
        NewsCommand::Retract(chosen) => drafts::run(drafts::Turn::Retract, chosen).await,
        NewsCommand::Feeds(arguments) => import::feeds(arguments).await,
        NewsCommand::Import(arguments) => Box::pin(import::run(arguments)).await,
        NewsCommand::Mail(command) => mail::run(command).await,
    }
}
