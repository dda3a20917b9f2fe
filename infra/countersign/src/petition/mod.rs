//! A petition as a folder of text files, and how the log comes to say the same.
//!
//! [`folder`] reads and checks the files, [`plan`] finds what differs from the log, and this
//! file shows and appends it. The format is described in `infra/petitions/README.md`.

mod files;
mod folder;
mod front_matter;
mod plan;
mod problem;
mod show;
pub(crate) mod switch;
mod texts;

use std::path::Path;

use event_store::{NewEvent, Outcome, PetitionLog};
use events::envelope::Recorded;
use events::ids::{CommandId, Slug};
use events::petition::{self, Petition, PetitionEvent, PetitionStatus};
use jiff::Timestamp;

use crate::cli::Apply;
use crate::deployment::{self, Deployment};
use crate::{Failure, output};

use files::Files;
use folder::Folder;
use problem::Problems;

/// The petition whose text this software was made for, inside the binary.
pub(crate) fn sample() -> Result<Folder, Failure> {
    Ok(Folder::parse(&files::sample())?)
}

/// Reads and checks a petition's folder.
pub(crate) fn read(folder: &Path) -> Result<Folder, Failure> {
    Ok(Folder::parse(
        &Files::read(folder).map_err(Problems::from)?,
    )?)
}

/// `countersign petition apply`
pub(crate) async fn apply(arguments: &Apply) -> Result<(), Failure> {
    let folder = read(&arguments.folder)?;
    let data = &arguments.place.data.data;
    let on_aws = arguments.place.aws.then(log_on_aws).transpose()?;
    if arguments.dry_run {
        let state = if let Some(log) = &on_aws {
            load(log, &folder.slug).await?
        } else if deployment::exists(data) {
            load(&log(&Deployment::open(data).await?), &folder.slug).await?
        } else {
            Petition::default()
        };
        show::plan(&folder, &plan::plan(&state, &folder)?);
        output::line("Nothing was written: this was a dry run.");
        return Ok(());
    }
    if let Some(log) = on_aws {
        return bring_about(&log, &folder, show::plan).await;
    }
    let deployment = Deployment::open_or_create(data, "http://localhost".to_owned()).await?;
    bring_about(&log(&deployment), &folder, show::plan).await
}

/// As [`apply`] on a folder that has been read, telling what is done in a few words.
pub(crate) async fn apply_briefly(log: &PetitionLog, folder: &Folder) -> Result<(), Failure> {
    bring_about(log, folder, show::briefly).await
}

/// Appends what the folder says and the log does not, and shows it.
async fn bring_about(
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
            return Err("somebody else changed this petition at the same time: look at it, then apply again".into());
        }
        let news = log.load_after(&folder.slug, state.version).await?;
        state = news.iter().fold(state, petition::evolve);
    }
    Ok(())
}

/// Whether the log holds no petition but this one, and this one was never opened: a first start,
/// or one that broke off before opening, which a plan does last.
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

/// The petitions' log of this deployment.
pub(crate) fn log(deployment: &Deployment) -> PetitionLog {
    PetitionLog::new(
        deployment.embedded.client(),
        deployment.settings.tables.petition_log.clone(),
    )
}

/// The petitions' log on AWS. A name that was forgotten must not become another table's.
fn log_on_aws() -> Result<PetitionLog, Failure> {
    let table = std::env::var("PETITION_LOG_TABLE").map_err(|_| {
        "PETITION_LOG_TABLE is not set: run this by infra/aws/run, which names the tables of a stack"
    })?;
    Ok(PetitionLog::new(runtime::aws::dynamodb(), table))
}

async fn load(log: &PetitionLog, slug: &Slug) -> Result<Petition, Failure> {
    let events: Vec<Recorded<PetitionEvent>> = log.load(slug).await?;
    Ok(petition::fold(&events))
}

#[cfg(test)]
mod tests;
