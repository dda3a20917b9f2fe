//! `countersign petition apply`: the log gets every event that makes the petition match its folder.

use std::path::PathBuf;

use clap::Args;
use event_store::scan::Scan;
use event_store::{PetitionLog, Tables};
use events::envelope::Actor;
use events::ids::{CommandId, Slug};
use events::petition::{Petition, PetitionStatus, fold};
use jiff::Timestamp;
use one_machine::Deployment;

use super::folder::Folder;
use super::{plan, read, show, size};
use crate::caller::caller;
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
        let stream = if let Some(log) = &on_aws {
            log.load(&folder.slug).await?
        } else if Deployment::exists(data) {
            log(&Deployment::open(data).await?)
                .load(&folder.slug)
                .await?
        } else {
            Vec::new()
        };
        let plan = plan::plan(&fold(&stream), &folder)?;
        size::check(&folder, stream, &plan)?;
        show::plan(&folder, &plan);
        output::dry_run();
        return Ok(());
    }
    let actor = Actor {
        caller: Some(caller(arguments.place.aws).await?),
        ..Actor::default()
    };
    if let Some(log) = on_aws {
        return append(&log.by(actor), &folder, show::plan).await;
    }
    let deployment = Deployment::open_or_create(data, "http://localhost".to_owned()).await?;
    append(&log(&deployment).by(actor), &folder, show::plan).await
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
    let stream = log.load(&folder.slug).await?;
    let state = fold(&stream);
    let plan = plan::plan(&state, folder)?;
    size::check(folder, stream, &plan)?;
    show(folder, &plan);
    let mut version = state.version;
    for step in plan {
        let (command_id, now) = (CommandId::random(), Timestamp::now());
        let unchanged = |state: &Petition| state.version == version;
        let executed = log.execute_if(&folder.slug, command_id, now, step.command, unchanged);
        let done = executed.await;
        let done = done.map_err(|error| CommandError::petition(&folder.slug, error))?;
        version = done.ok_or(CommandError::Conflict)?.version;
    }
    Ok(())
}

/// Whether the log holds no other petition, and this one was never opened: true at a first start, and after one that was
/// interrupted before opening, the last step of a plan.
pub(crate) async fn is_first(deployment: &Deployment, slug: &Slug) -> Result<bool, Failure> {
    let (client, tables) = (deployment.embedded.client(), &deployment.settings.tables);
    let mut scan = Scan::new(&client, &tables.petition_log);
    while let Some(page) = scan.next_page().await? {
        let mut streams = page.iter().filter_map(|item| item.get("stream"));
        if streams.any(|stream| stream.as_s().is_ok_and(|stream| stream != slug.as_str())) {
            return Ok(false);
        }
    }
    Ok(load(&log(deployment), slug).await?.status == PetitionStatus::Draft)
}

/// The petition log of this deployment.
pub(crate) fn log(deployment: &Deployment) -> PetitionLog {
    PetitionLog::new(&deployment.embedded.client(), &deployment.settings.tables)
}

/// The petition log on AWS. It needs this one name only, and has no default: that could be another stack's table.
fn log_on_aws() -> Result<PetitionLog, Failure> {
    std::env::var("PETITION_LOG_TABLE").map_err(|_| {
        "PETITION_LOG_TABLE is not set: run the command through infra/aws/run, which names the tables of a stack"
    })?;
    Ok(PetitionLog::new(
        &runtime::aws::dynamodb(),
        &Tables::from_env(),
    ))
}

pub(super) async fn load(log: &PetitionLog, slug: &Slug) -> Result<Petition, Failure> {
    Ok(log.state(slug).await?)
}
