//! `countersign petition preview`: the pages and emails of a folder before anything is published.
//!
//! Each edition of the folder is served by a machine of its own, on a data folder that is deleted with it. So a preview is the
//! real thing, and nothing of it stays.

mod people;
mod watch;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use clap::Args;
use event_store::PetitionLog;
use events::email::Recipients;
use events::ids::{CommandId, Slug};
use events::petition::{Command, OperatorAct, Petition, ProofOfWork};
use jiff::Timestamp;
use languages::Language;
use one_machine::pictures::PictureFolder;
use one_machine::{Deployment, Edition, Machine, MachineSettings};
use retention::Policy;
use sign::{Limits, Pace};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use super::folder::Folder;
use super::rehearsal::rehearse;
use super::store::PictureStore;
use super::{apply, plan, read};
use crate::failure::{CommandError, Failure};
use crate::output;
use crate::up::{NO_SENDER, bind, listen, stop_signal};

pub(super) const EXAMPLES: &str = "\
Examples:
  countersign petition preview ./my-petition
      Serve the petition's pages and emails on this machine, with a few signatures that are made up.
      Nothing is published. Save a file of the folder, and the pages reload.
  countersign petition preview ./my-petition --listen 127.0.0.1:0
      On a free port.
";

#[derive(Args, Debug)]
pub(crate) struct Preview {
    /// The petition folder. infra/petitions/README.md describes its files.
    #[arg(value_name = "DIR")]
    petition_folder: PathBuf,
    /// The address and port to listen on. Port 0 picks a free one. Only programs on this machine can reach 127.0.0.1.
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:3001", value_parser = listen)]
    listen: SocketAddr,
}

/// The state in which `outcome.toml` says what became of the petition.
const OUTCOME: &str = "outcome";

/// A state of the petition, as a petition of its own beside the others: `clean-rivers-closed`.
struct Shown {
    name: &'static str,
    slug: Slug,
    /// What makes it so, after people have signed.
    by: Option<Command>,
}

/// Serves one edition after the other, until Ctrl-C.
pub(super) async fn run(arguments: &Preview) -> Result<(), Failure> {
    let path = &arguments.petition_folder;
    let mut watch = watch::Watch::of(path);
    let mut folder = ready(path)?;
    let listener = bind(arguments.listen).await?.into_std()?;
    let stop = stop_signal()?;
    tokio::pin!(stop);
    // All editions have it, so that a picture is made once.
    let pictures = tempfile::Builder::new()
        .prefix("countersign-preview-pictures-")
        .tempdir()?;
    for edition in 1.. {
        let (end, ended) = oneshot::channel::<()>();
        let listener = TcpListener::from_std(listener.try_clone()?)?;
        // Pages that are opened before the states are reached reload when they are.
        let shown = Edition::new(2 * edition);
        let serving = serve(edition, &shown, folder, pictures.path(), listener, ended);
        let mut serving = Box::pin(serving);
        let next = async {
            loop {
                watch.changed().await;
                match ready(path) {
                    Ok(folder) => return folder,
                    Err(failure) => {
                        output::note("the last edition stays, because of this:");
                        let said = failure.to_string();
                        said.lines().for_each(output::note);
                        shown.report(mistakes(&said));
                    }
                }
            }
        };
        tokio::select! {
            served = &mut serving => return served,
            () = &mut stop => {
                let _ = end.send(());
                serving.await?;
                output::line("stopped; nothing of the preview is left");
                return Ok(());
            }
            next = next => {
                let _ = end.send(());
                serving.await?;
                folder = next;
            }
        }
    }
    Ok(())
}

/// The mistakes that a failure lists below its first line; that line if it lists none.
fn mistakes(said: &str) -> Vec<String> {
    let listed = said.lines().skip(1).map(|line| line.trim().to_owned());
    let listed: Vec<_> = listed.filter(|line| !line.is_empty()).collect();
    match listed.is_empty() {
        true => vec![said.to_owned()],
        false => listed,
    }
}

/// The folder, checked as `apply` would check it for a new petition. A closing time that has passed is left out: the state
/// `closed` shows what comes after it.
fn ready(path: &Path) -> Result<Folder, Failure> {
    let mut folder = read(path)?;
    folder.closes_at = folder.closes_at.filter(|at| *at > folder.now);
    // What became of it is shown in a state of its own.
    let begun = Folder {
        outcomes: None,
        ..folder.clone()
    };
    let plan = plan::plan(&Petition::default(), &begun)?;
    rehearse(&begun, Vec::new(), &plan)?;
    Ok(folder)
}

/// Serves an edition until `ended`.
async fn serve(
    edition: u64,
    shown_edition: &Edition,
    mut folder: Folder,
    pictures: &Path,
    listener: TcpListener,
    ended: oneshot::Receiver<()>,
) -> Result<(), Failure> {
    let address = listener.local_addr()?;
    let site = format!("http://{address}");
    let data = tempfile::Builder::new()
        .prefix("countersign-preview-")
        .tempdir()?;
    let deployment = Deployment::open_or_create(data.path(), site.clone()).await?;
    let shown = PictureFolder::of(data.path());
    std::os::unix::fs::symlink(pictures, shown.path())?;
    let pictures = PictureStore::Folder(shown);
    let log = PetitionLog::appending(
        &deployment.embedded.client(),
        &deployment.settings.tables,
        deployment.settings.keys.log.as_ref(),
    );
    let is_draft = !std::mem::replace(&mut folder.open, true);
    // The people who are made up bring no proof.
    folder.protection.proof = ProofOfWork::Off;
    let outcomes = folder
        .outcomes
        .take()
        .filter(|outcomes| !outcomes.is_empty());
    let states = states(&folder.slug, outcomes.is_some());
    for shown in &states {
        let slug = shown.slug.clone();
        let folder = Folder {
            slug,
            ..folder.clone()
        };
        apply::append(&log, &pictures, &folder, |_, _| {}).await?;
    }
    let machine = MachineSettings {
        smtp: None,
        sender: NO_SENDER.to_owned(),
        recipients: Recipients::AllScripts,
        mails_per_second: None,
        limits: Limits {
            per_network: 1_000_000,
            per_domain: 1_000_000,
            ..Limits::default()
        },
        pace: Pace::from_env()?,
        trusted_proxies: 0,
        retention: Policy::default(),
        feeds: None,
    };
    let machine = Machine::start(&deployment, machine).await?;
    let machine = machine.preview(shown_edition.clone());
    let serving = machine.serve(listener, async {
        // An error means that the other end is gone, so that nobody reads this any more.
        let _ = ended.await;
    });
    let filling = async {
        let languages: Vec<_> = folder.texts.keys().cloned().collect();
        let slugs: Vec<_> = states.iter().map(|shown| &shown.slug).collect();
        if let Err(why) = people::sign(&site, &slugs, &languages).await {
            output::note(&format!("the preview has no signatures: {why}"));
        }
        for Shown { slug, by, .. } in &states {
            let Some(command) = by.clone() else { continue };
            let done = log
                .execute(slug, CommandId::random(), Timestamp::now(), command)
                .await;
            done.map_err(|error| CommandError::petition(slug, error))?;
        }
        if let Some(Shown { slug, .. }) = states.iter().find(|shown| shown.name == OUTCOME) {
            let slug = slug.clone();
            let ended = Folder {
                slug,
                open: false,
                outcomes: outcomes.clone(),
                // `outcome.toml` may say what became of it today.
                now: Timestamp::now(),
                ..folder.clone()
            };
            apply::append(&log, &pictures, &ended, |_, _| {}).await?;
        }
        shown_edition.shows(2 * edition + 1);
        greet(edition, &site, &states, &folder, is_draft);
        // The server goes on alone.
        std::future::pending::<Result<(), Failure>>().await
    };
    tokio::select! {
        served = Box::pin(serving) => Ok(served?),
        failed = Box::pin(filling) => failed,
    }
}

fn states(slug: &Slug, has_outcome: bool) -> Vec<Shown> {
    let act = || OperatorAct {
        operator: "preview".to_owned(),
        note: "preview".to_owned(),
    };
    let all = [
        ("open", None),
        ("paused", Some(Command::Pause(act()))),
        ("closed", Some(Command::Close)),
        (OUTCOME, Some(Command::Close)),
    ];
    let all = all
        .into_iter()
        .filter(|(name, _)| has_outcome || *name != OUTCOME);
    let shown = |(name, by): (&'static str, Option<Command>)| {
        let slug = match &by {
            None => Ok(slug.clone()),
            // A slug that has the greatest length leaves no room for a second one.
            Some(_) => Slug::parse(&format!("{slug}-{name}")),
        };
        Some(Shown {
            name,
            slug: slug.ok()?,
            by,
        })
    };
    all.filter_map(shown).collect()
}

fn greet(edition: u64, site: &str, states: &[Shown], folder: &Folder, is_draft: bool) {
    if edition > 1 {
        output::line(&format!("edition {edition}: the pages reload"));
        return;
    }
    output::line(&format!("preview of {} on {site}", folder.slug));
    for shown in states {
        output::line(&format!(
            "  {:<9} {site}/petitions/{}",
            shown.name, shown.slug
        ));
    }
    output::line(&format!("  emails    {site}/mailbox"));
    let languages: Vec<_> = folder.texts.keys().map(String::as_str).collect();
    output::line(&format!(
        "  languages {}: at the top of each page",
        languages.join(", ")
    ));
    for language in &languages {
        if Language::from_tag(language).is_none() {
            output::line(&format!(
                "            {language} has no interface yet: its buttons and emails are in another language"
            ));
        }
    }
    if is_draft {
        output::line(
            "  petition.toml says open = false: the public sees nothing of a petition that was never open, and closed one that was",
        );
    }
    for note in &folder.notes {
        output::line(&format!("  note      {note}"));
    }
    output::line(
        "  Nothing is published, and the signatures are made up. Save a file, and the pages reload.",
    );
    output::line("  stop      Ctrl-C");
}
