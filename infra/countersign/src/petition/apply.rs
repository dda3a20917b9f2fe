//! `countersign petition apply`: the log gets every event that makes the petition match its folder.

use std::path::PathBuf;

use clap::Args;
use event_store::{NewEvent, Outcome, PetitionLog};
use events::envelope::Recorded;
use events::ids::{CommandId, Slug};
use events::petition::{self, Petition, PetitionEvent, PetitionStatus};
use jiff::Timestamp;
use one_machine::Deployment;

use super::folder::Folder;
use super::{plan, read, show};
use crate::failure::{CommandError, Failure};
use crate::output;
use crate::place::Place;

pub(super) const EXAMPLES: &str = "\
Examples:
  countersign petition apply ./my-petition --dry-run
      Show what would change.
  countersign petition apply ./my-petition
      Change it. A running server shows the change within seconds.
";

#[derive(Args, Debug)]
pub(crate) struct Apply {
    /// The petition folder. infra/petitions/README.md describes its files.
    #[arg(value_name = "DIR")]
    petition_folder: PathBuf,
    /// Show what would change and write nothing.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    place: Place,
}

/// Runs the command.
pub(super) async fn run(arguments: &Apply) -> Result<(), Failure> {
    let folder = read(&arguments.petition_folder)?;
    let data = &arguments.place.data.folder;
    let on_aws = arguments.place.aws.then(log_on_aws).transpose()?;
    if arguments.dry_run {
        let state = if let Some(log) = &on_aws {
            load(log, &folder.slug).await?
        } else if Deployment::exists(data) {
            load(&log(&Deployment::open(data).await?), &folder.slug).await?
        } else {
            Petition::default()
        };
        show::plan(&folder, &plan::plan(&state, &folder)?);
        output::dry_run();
        return Ok(());
    }
    if let Some(log) = on_aws {
        return append(&log, &folder, show::plan).await;
    }
    let deployment = Deployment::open_or_create(data, "http://localhost".to_owned()).await?;
    append(&log(&deployment), &folder, show::plan).await
}

/// As [`run`] for the server, which prints one line per step.
pub(crate) async fn apply_briefly(log: &PetitionLog, folder: &Folder) -> Result<(), Failure> {
    append(log, folder, show::briefly).await
}

/// Prints the difference between folder and log, and appends it.
async fn append(
    log: &PetitionLog,
    folder: &Folder,
    show: fn(&Folder, &[plan::Step]),
) -> Result<(), Failure> {
    let mut state = load(log, &folder.slug).await?;
    let plan = plan::plan(&state, folder)?;
    show(folder, &plan);
    for step in plan {
        let Some(event) = petition::decide(&state, step.command)? else {
            continue;
        };
        let appended = log
            .append(NewEvent {
                stream: folder.slug.to_string(),
                expected: state.version,
                command: CommandId::random(),
                at: Timestamp::now(),
                event,
            })
            .await?;
        if matches!(appended, Outcome::Conflict) {
            return Err(CommandError::Conflict.into());
        }
        let news = log.load_after(&folder.slug, state.version).await?;
        state = news.iter().fold(state, petition::evolve);
    }
    Ok(())
}

/// Whether the log holds no other petition, and this one was never opened: true at a first start, and after one that was
/// interrupted before opening, the last step of a plan.
pub(crate) async fn is_first(deployment: &Deployment, slug: &Slug) -> Result<bool, Failure> {
    let client = deployment.embedded.client();
    let mut pages = client
        .scan()
        .table_name(&deployment.settings.tables.petition_log)
        .projection_expression("#stream")
        .expression_attribute_names("#stream", "stream")
        .into_paginator()
        .items()
        .send();
    while let Some(item) = pages.next().await {
        let stream = item?.remove("stream");
        let stream = stream.as_ref().and_then(|stream| stream.as_s().ok());
        if stream.is_some_and(|stream| stream != slug.as_str()) {
            return Ok(false);
        }
    }
    Ok(load(&log(deployment), slug).await?.status == PetitionStatus::Draft)
}

/// The petition log of this deployment.
pub(crate) fn log(deployment: &Deployment) -> PetitionLog {
    PetitionLog::new(
        deployment.embedded.client(),
        deployment.settings.tables.petition_log.clone(),
    )
}

/// The petition log on AWS. It needs this one name only, and has no default: that could be another stack's table.
fn log_on_aws() -> Result<PetitionLog, Failure> {
    let table = std::env::var("PETITION_LOG_TABLE").map_err(|_| {
        "PETITION_LOG_TABLE is not set: run the command through infra/aws/run, which names the tables of a stack"
    })?;
    Ok(PetitionLog::new(runtime::aws::dynamodb(), table))
}

pub(super) async fn load(log: &PetitionLog, slug: &Slug) -> Result<Petition, Failure> {
    let events: Vec<Recorded<PetitionEvent>> = log.load(slug).await?;
    Ok(petition::fold(&events))
}
