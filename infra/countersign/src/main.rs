//! `countersign`: the operators' command. It works on a data folder, or with `--aws` on the tables of a stack, and
//! serves everything on one machine.
#![forbid(unsafe_code)]

mod arguments;
mod cli;
mod export;
mod failure;
mod output;
mod petition;
mod place;
mod progress;
mod rebuild;
mod retention;
mod signatures;
mod up;
mod verify;

use std::process::ExitCode;

use clap::Parser as _;
use tracing_subscriber::EnvFilter;

use crate::cli::Cli;

#[tokio::main]
async fn main() -> ExitCode {
    let cli = Cli::parse();
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    match cli.run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            output::failure(&*failure);
            ExitCode::FAILURE
        }
    }
}
