//! `countersign public-log`: what operators do with the public log.

mod begin;
mod repair;

use std::sync::Arc;

use clap::Subcommand;
use public_files::{LogBucket, LogFolder, SharedFiles};

use crate::failure::Failure;
use crate::place::Place;

/// What operators do with the public log.
#[derive(Debug, Subcommand)]
pub(crate) enum PublicLogCommand {
    /// Add what the public log lacks: signatures from before it began, and what got lost on the way to it.
    #[command(after_help = begin::EXAMPLES)]
    Begin(Place),
    /// Compare all files of the public log with its leaves, and write lost and damaged tiles again.
    #[command(after_help = repair::EXAMPLES)]
    Repair(Place),
}

pub(crate) async fn run(command: &PublicLogCommand) -> Result<(), Failure> {
    match command {
        PublicLogCommand::Begin(place) => begin::run(place).await,
        PublicLogCommand::Repair(place) => repair::run(place).await,
    }
}

/// The files of the log with this number.
fn files(place: &Place, number: u64) -> Result<SharedFiles, Failure> {
    if !place.aws {
        return Ok(Arc::new(LogFolder::of(&place.data.folder, number)));
    }
    let bucket = LogBucket::from_env("PUBLIC_LOG_BUCKET", number)?;
    let bucket = bucket.ok_or(
        "PUBLIC_LOG_BUCKET is not set: run the command through infra/aws/run, which sets it",
    )?;
    Ok(Arc::new(bucket))
}
