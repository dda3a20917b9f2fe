//! `countersign`: the whole system in one process on one machine.
//!
//! The handlers are those that run on AWS Lambda; DynamoDB is a file, its streams are read by
//! [`pumps`], and mails go to a relay or to the development [`mailbox`].
#![forbid(unsafe_code)]

mod cli;
mod connections;
mod deployment;
mod export;
mod headers;
mod housekeeping;
mod mailbox;
mod output;
mod petition;
mod place;
mod pumps;
mod retention;
mod server;
mod signatures;
mod smtp;
mod up;
mod views;

use std::process::ExitCode;

use clap::Parser as _;
use tracing_subscriber::EnvFilter;

use crate::cli::{Cli, Command, PetitionCommand};
use crate::petition::switch::Turn;

/// What went wrong, in words for the person at the terminal.
type Failure = Box<dyn std::error::Error + Send + Sync>;

#[tokio::main]
async fn main() -> ExitCode {
    let cli = Cli::parse();
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    let done = match cli.command {
        None => up::up(cli.up).await.map(|()| true),
        Some(Command::Up(up)) => up::up(up).await.map(|()| true),
        Some(Command::Petition(command)) => {
            let (turn, switch) = match &command {
                PetitionCommand::Apply(apply) => {
                    return ended(petition::apply(apply).await.map(|()| true));
                }
                PetitionCommand::Pause(switch) => (Turn::Pause, switch),
                PetitionCommand::Resume(switch) => (Turn::Resume, switch),
                PetitionCommand::HideNames(switch) => (Turn::HideNames, switch),
                PetitionCommand::ShowNames(switch) => (Turn::ShowNames, switch),
            };
            petition::switch::turn(turn, switch).await.map(|()| true)
        }
        Some(Command::Retention(command)) => retention::run(&command).await.map(|()| true),
        Some(Command::Signatures(command)) => signatures::run(&command).await.map(|()| true),
        Some(Command::Export(command)) => export::run(&command).await.map(|()| true),
        Some(Command::Rebuild(place)) => views::rebuild(&place).await.map(|()| true),
        Some(Command::Verify(place)) => views::verify(&place).await,
    };
    ended(done)
}

fn ended(done: Result<bool, Failure>) -> ExitCode {
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            output::failure(&*failure);
            ExitCode::FAILURE
        }
    }
}
