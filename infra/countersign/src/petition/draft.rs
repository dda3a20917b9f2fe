//! `countersign petition draft`: an address at which those who have it see a draft.

use std::time::{Duration, Instant};

use clap::Args;
use event_store::PetitionLog;
use events::envelope::Actor;
use events::ids::{CommandId, Slug};
use events::petition::{Command, DraftLink};
use jiff::{SignedDuration, Timestamp};
use views::Views;
use views::petition::{Petition as Shown, PetitionStatus};

use crate::arguments::PetitionName;
use crate::caller::caller;
use crate::failure::{CommandError, Failure};
use crate::output;
use crate::place::Place;

pub(super) const EXAMPLES: &str = "\
Examples:
  countersign petition apply ./my-petition
      With open = false in petition.toml, the petition is a draft: nobody sees it.
  countersign petition draft --petition my-petition
      Print an address at which whoever has it sees the draft for 14 days. An address that was
      printed before stops working. Once the petition is open, the address leads to it.
  countersign petition draft --petition my-petition --stop
      Show the draft to nobody any more.
";

/// Shows a draft to those who have an address.
#[derive(Args, Debug)]
pub(crate) struct Draft {
    #[command(flatten)]
    petition: PetitionName,
    /// For how many days the address works.
    #[arg(long, value_name = "DAYS", default_value_t = 14, value_parser = clap::value_parser!(u16).range(1..=365))]
    days: u16,
    /// Show the draft to nobody any more.
    #[arg(long, conflicts_with = "days")]
    stop: bool,
    #[command(flatten)]
    place: Place,
}

/// How long the view is waited for: it follows the log within seconds where the system runs.
const PATIENCE: Duration = Duration::from_secs(20);
const EVERY: Duration = Duration::from_millis(250);

/// Waits until pages show the petition `as_wanted`, and says so if they do not yet. A view that was read is kept for a while, so
/// each look needs new `views`.
async fn wait(slug: &Slug, views: impl Fn() -> Views, as_wanted: impl Fn(&Shown) -> bool) {
    let begun = Instant::now();
    let mut said = false;
    while begun.elapsed() < PATIENCE {
        // What cannot be read now is read again, as long as there is time.
        let shown = views().petition(slug.as_str()).await.ok().flatten();
        if shown.is_some_and(|petition| as_wanted(&petition)) {
            return;
        }
        if !std::mem::replace(&mut said, true) {
            output::note("waiting until the pages follow, for up to 20 seconds");
        }
        tokio::time::sleep(EVERY).await;
    }
    output::note("the pages do not follow yet: they do within seconds while the server runs");
}

/// Sets the link, and prints its address once: it is stored nowhere.
pub(super) async fn run(arguments: &Draft) -> Result<(), Failure> {
    let (settings, client, _open) = arguments.place.open().await?;
    let actor = Actor {
        caller: Some(caller(arguments.place.aws).await?),
        ..Actor::default()
    };
    let log = PetitionLog::appending(&client, &settings.tables, settings.keys.log.as_ref());
    let log = log.by(actor);
    let slug = &arguments.petition.slug;
    let now = Timestamp::now();
    let set = async |link| {
        let command = Command::SetDraftLink(link);
        let done = log.execute(slug, CommandId::random(), now, command).await;
        done.map_err(|error| CommandError::petition(slug, error))
    };
    let views = || Views::new(client.clone(), settings.tables.views.clone());
    if arguments.stop {
        let stopped = set(None).await?.appended;
        if stopped {
            wait(slug, views, |petition| petition.draft_link.is_none()).await;
        }
        output::line(&match stopped {
            true => format!("{slug}: nobody sees the draft any more"),
            false => format!("{slug}: nothing to do, nobody sees the draft"),
        });
        return Ok(());
    }
    let until = now + SignedDuration::from_hours(24 * i64::from(arguments.days));
    let (link, token) = DraftLink::new(until)?;
    set(Some(link)).await?;
    wait(slug, views, |petition| {
        // Open, it is seen without the link.
        let is_draft = petition.set_status == PetitionStatus::Draft;
        let link = petition.draft_link.as_ref();
        !is_draft || link.is_some_and(|link| link.opens(&token, now))
    })
    .await;
    let site = std::env::var("BASE_URL").unwrap_or_default();
    output::line(&format!("{site}/petitions/{slug}/draft/{token}"));
    if site.is_empty() {
        output::note("the address begins with that of your site: set BASE_URL to see it whole");
    }
    output::note(&format!(
        "whoever has it sees the draft until {until:.0}; it is shown this once, and replaces an earlier one"
    ));
    Ok(())
}
