//! `countersign public-log`: what operators do with the public log.

mod begin;
pub(crate) mod compare;
mod repair;

use std::sync::Arc;

use aws_sdk_dynamodb::Client;
use clap::Subcommand;
use public_files::{LogBucket, LogFolder, SharedFiles};
use runtime::Settings;
use seal_log::{SealError, other_name};
use views::Views;

use crate::failure::Failure;
use crate::output;
use crate::place::Place;

/// What operators do with the public log.
#[derive(Debug, Subcommand)]
pub(crate) enum PublicLogCommand {
    /// Add what the public log lacks: signatures from before it began, and what got lost on the way to it.
    #[command(after_help = begin::EXAMPLES)]
    Begin(Place),
    /// Compare all files of the public log with its leaves in the table, and write lost ones again.
    #[command(after_help = repair::EXAMPLES)]
    Repair(repair::RepairCommand),
}

pub(crate) async fn run(command: &PublicLogCommand) -> Result<(), Failure> {
    match command {
        PublicLogCommand::Begin(place) => begin::run(place).await,
        PublicLogCommand::Repair(command) => repair::run(command).await,
    }
}

/// Says so if the site's public log has the name of another address. Nothing else depends on it.
pub(crate) async fn note_other_name(settings: &Settings, client: &Client) {
    let views = Views::new(client.clone(), settings.tables.views.clone());
    let table = &settings.tables.public_log;
    let other = async {
        match views.public_log().await? {
            Some(published) => {
                Ok::<_, SealError>(other_name(client, table, published.number).await?)
            }
            None => Ok(None),
        }
    };
    match other.await {
        Ok(None) => {}
        Ok(Some(other)) => output::note(&format!("WARNING: {other}")),
        Err(error) => output::note(&format!(
            "the name of the public log cannot be compared with the site's address: {error}"
        )),
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
