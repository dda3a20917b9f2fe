//! `countersign`: the operators' command. It works on a data folder, or with `--aws` on the tables of a stack, and
//! serves everything on one machine.
#![forbid(unsafe_code)]

mod acts;
mod arguments;
mod audit;
mod bucket;
mod caller;
mod cli;
mod cost;
mod decisions;
mod export;
mod failure;
mod filled;
mod genuine;
mod interrupt;
mod news;
mod organisations;
mod output;
mod petition;
mod place;
mod progress;
mod public_log;
mod rebuild;
mod retention;
mod signatures;
mod smoke;
mod sqs;
mod suppression;
#[cfg(test)]
mod test_folder;
mod up;
mod verify;

use std::process::ExitCode;

use clap::Parser as _;
use runtime::logs;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;
use tracing_subscriber::{EnvFilter, Layer as _, fmt};

use crate::cli::Cli;

/// A seventh less processor time than the system's in verify, which parses a lot, for some MiB more memory.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Our crates that only one machine uses. A test compares them, with those of the functions, with the workspace's members.
const ONE_MACHINE: [&str; 4] = [
    "countersign",
    "embedded_dynamodb",
    "one_machine",
    "pictures",
];

#[tokio::main]
async fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return cli::refused(&error),
    };
    let wanted = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn"));
    // Below INFO, crates of others print what passes through them, with all personal data in it.
    let cap = logs::cap(
        LevelFilter::TRACE,
        &[&logs::OURS[..], &ONE_MACHINE].concat(),
    );
    let lines = fmt::layer().with_writer(std::io::stderr);
    tracing_subscriber::registry()
        .with(lines.with_filter(wanted).with_filter(cap))
        .init();
    match cli.run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            output::failure(&*failure);
            failure::exit_code(&*failure)
        }
    }
}
