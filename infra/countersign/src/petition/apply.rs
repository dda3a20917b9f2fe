//! `countersign petition apply`: the log gets every event that makes the petition match its folder.

use std::path::PathBuf;

use clap::Args;
use event_store::scan::Scan;
use event_store::{PetitionLog, Tables, replay};
use events::envelope::Actor;
use events::ids::{CommandId, Slug};
use events::petition::{Petition, PetitionEvent, PetitionStatus, fold};
use events::secret::LogKey;
use jiff::Timestamp;
use one_machine::Deployment;
use one_machine::pictures::PictureFolder;
use views::Views;

use super::folder::Folder;
use super::rehearsal::rehearse;
use super::store::PictureStore;
use super::{pictures, plan, read, show, source_codes};
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
  countersign petition apply ./my-petition --data ./new-folder --new
      Create the data folder too, with a new secret. Without --new, a mistyped --data is refused.
";

#[derive(Args, Debug)]
pub(crate) struct Apply {
    /// The petition folder. infra/petitions/README.md describes its files.
    #[arg(value_name = "DIR")]
    petition_folder: PathBuf,
    /// Show what would change and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// Create the data folder, with a new secret, if there is none.
    #[arg(long, conflicts_with = "aws")]
    new: bool,
    /// Create a second petition, although one with the same text exists under another slug.
    #[arg(long)]
    second: bool,
    #[command(flatten)]
    place: Place,
}

/// Runs the command.
pub(super) async fn run(arguments: &Apply) -> Result<(), Failure> {
    let folder = read(&arguments.petition_folder)?;
    let data = &arguments.place.data.folder;
    let is_new = !arguments.place.aws && !Deployment::exists(data);
    if is_new && !arguments.new {
        return Err(format!(
            "{} does not contain a database, so nothing was written: name the right folder with --data, or add --new to \
             create one with a new secret",
            data.display()
        )
        .into());
    }
    if is_new && arguments.dry_run {
        let plan = plan::plan(&Petition::default(), &folder)?;
        rehearse(&folder, Vec::new(), &plan)?;
        show::plan(&folder, &plan);
        output::dry_run();
        return Ok(());
    }
    let deployment = match arguments.place.aws {
        true => None,
        false => Some(Deployment::open_or_create(data, "http://localhost".to_owned()).await?),
    };
    let place = match &deployment {
        None => on_aws()?,
        Some(deployment) => of(deployment),
    };
    if !arguments.second {
        place.check_second(&folder).await?;
    }
    let log = place.log();
    if arguments.dry_run {
        let stream = log.load(&folder.slug).await?;
        let plan = plan::plan(&fold(&stream), &folder)?;
        rehearse(&folder, stream, &plan)?;
        if let Some(views) = place.views(&folder)? {
            source_codes::check(&views, &folder).await?;
        }
        show::plan(&folder, &plan);
        output::dry_run();
        return Ok(());
    }
    let actor = Actor {
        caller: Some(caller(arguments.place.aws).await?),
        ..Actor::default()
    };
    let views = place.views(&folder)?;
    let beside = Beside {
        pictures: &place.pictures,
        views: views.as_ref(),
    };
    let taken_away = append(&log.by(actor), beside, &folder, show::plan).await?;
    for picture in taken_away {
        output::line(&gone(&picture, arguments.place.aws));
    }
    match std::env::var("BASE_URL")
        .ok()
        .filter(|_| arguments.place.aws)
    {
        Some(site) => output::line(&format!("page: {site}/petitions/{}", folder.slug)),
        None => output::line(&format!(
            "page: /petitions/{} on your site, while the server runs",
            folder.slug
        )),
    }
    Ok(())
}

/// As [`run`] for the server, which prints one line per step.
pub(crate) async fn apply_briefly(deployment: &Deployment, folder: &Folder) -> Result<(), Failure> {
    let place = of(deployment);
    place.check_second(folder).await?;
    let actor = Actor {
        caller: Some(caller(false).await?),
        ..Actor::default()
    };
    let views = place.views(folder)?;
    let beside = Beside {
        pictures: &place.pictures,
        views: views.as_ref(),
    };
    append(&place.log().by(actor), beside, folder, show::briefly).await?;
    Ok(())
}

/// Where petitions are.
struct Petitions {
    client: aws_sdk_dynamodb::Client,
    tables: Tables,
    log_key: Option<LogKey>,
    pictures: PictureStore,
    is_on_aws: bool,
}

/// What `append` writes beside the log.
pub(super) struct Beside<'a> {
    pub(super) pictures: &'a PictureStore,
    /// Where short links are claimed, if the folder has any. In a preview nobody else could.
    pub(super) views: Option<&'a Views>,
}

impl Petitions {
    fn log(&self) -> PetitionLog {
        PetitionLog::appending(&self.client, &self.tables, self.log_key.as_ref())
    }

    /// Where short links are claimed, if the folder has any. On AWS that table needs its name too.
    fn views(&self, folder: &Folder) -> Result<Option<Views>, Failure> {
        if !source_codes::has_short_links(folder) {
            return Ok(None);
        }
        if self.is_on_aws {
            std::env::var("VIEWS_TABLE").map_err(|_| {
                "VIEWS_TABLE is not set: run the command through infra/aws/run, which names the tables of a stack"
            })?;
        }
        let views = Views::new(self.client.clone(), self.tables.views.clone());
        Ok(Some(views))
    }

    /// Refuses a folder that would make a second petition of the same text: its slug was changed, and a slug cannot
    /// change.
    async fn check_second(&self, folder: &Folder) -> Result<(), Failure> {
        let mut same = None;
        let mut streams = replay::streams::<PetitionEvent>(&self.client, &self.tables.petition_log);
        while let Some((stream, events)) = streams.next().await? {
            if stream == folder.slug.as_str() {
                return Ok(());
            }
            if is_of(&fold(&events), folder) {
                same = Some(stream);
            }
        }
        match same {
            None => Ok(()),
            Some(other) => Err(format!(
                "{} would be a second petition, since a slug cannot change, and the petition {other} has the same text. Write \
                 slug = \"{other}\" to change that one, or run `countersign petition apply` with --second to have both",
                folder.slug
            )
            .into()),
        }
    }
}

/// Whether the petition has the folder's title and text in its default language.
fn is_of(petition: &Petition, folder: &Folder) -> bool {
    let language = &folder.default_language;
    match (petition.texts.get(language), folder.texts.get(language)) {
        (Some(there), Some(here)) => there.title == here.title && there.body == here.body,
        _ => false,
    }
}

fn of(deployment: &Deployment) -> Petitions {
    Petitions {
        client: deployment.embedded.client(),
        tables: deployment.settings.tables.clone(),
        log_key: deployment.settings.keys.log.clone(),
        pictures: PictureStore::Folder(PictureFolder::of(&deployment.folder)),
        is_on_aws: false,
    }
}

/// What becomes of a picture that nothing shows any more.
fn gone(picture: &str, aws: bool) -> String {
    match aws {
        false => format!(
            "{picture} is no longer shown; the server deletes its files within two hours. Browsers that have it may keep it"
        ),
        true => format!(
            "{picture} is no longer shown, but its files are there: in an hour, delete them with `countersign petition \
             clean-pictures --aws`. CloudFront keeps them for a day more, and browsers that have it may keep it"
        ),
    }
}

impl<'a> From<&'a PictureStore> for Beside<'a> {
    fn from(pictures: &'a PictureStore) -> Self {
        Self {
            pictures,
            views: None,
        }
    }
}

/// Prints the difference between folder and log, claims the short links, stores the pictures, and appends it. Returns the names of the pictures that
/// nothing shows any more.
pub(super) async fn append(
    log: &PetitionLog,
    beside: impl Into<Beside<'_>>,
    folder: &Folder,
    show: fn(&Folder, &[plan::Step]),
) -> Result<Vec<String>, Failure> {
    let beside = beside.into();
    let stream = log.load(&folder.slug).await?;
    let state = fold(&stream);
    let plan = plan::plan(&state, folder)?;
    rehearse(folder, stream, &plan)?;
    show(folder, &plan);
    // Before the event, so that no two petitions name one link. If nothing follows, it is claimed for when this is applied again.
    if let Some(views) = beside.views {
        source_codes::claim(views, folder).await?;
    }
    // Before the event, so that a picture that is shown is there.
    beside
        .pictures
        .publish(&folder.pictures, &state.pictures)
        .await?;
    let taken_away = pictures::taken_away(&state.pictures, &folder.pictures.shown);
    let mut version = state.version;
    for step in plan {
        let (command_id, now) = (CommandId::random(), Timestamp::now());
        let unchanged = |state: &Petition| state.version == version;
        let executed = log.execute_if(&folder.slug, command_id, now, step.command, unchanged);
        let done = executed.await;
        let done = done.map_err(|error| CommandError::petition(&folder.slug, error))?;
        version = done.ok_or(CommandError::Conflict)?.version;
    }
    Ok(taken_away)
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
    Ok(load(&log(deployment), slug).await?.set_status == PetitionStatus::Draft)
}

/// The petition log of this deployment.
fn log(deployment: &Deployment) -> PetitionLog {
    of(deployment).log()
}

/// The petition log on AWS. It needs the log's key and this one name only, which has no default: that could be another
/// stack's table.
fn on_aws() -> Result<Petitions, Failure> {
    std::env::var("PETITION_LOG_TABLE").map_err(|_| {
        "PETITION_LOG_TABLE is not set: run the command through infra/aws/run, which names the tables of a stack"
    })?;
    Ok(Petitions {
        client: runtime::aws::dynamodb(),
        tables: Tables::from_env(),
        log_key: Some(runtime::log_key_from_env()?),
        pictures: PictureStore::on_aws()?,
        is_on_aws: true,
    })
}

pub(super) async fn load(log: &PetitionLog, slug: &Slug) -> Result<Petition, Failure> {
    Ok(log.state(slug).await?)
}
