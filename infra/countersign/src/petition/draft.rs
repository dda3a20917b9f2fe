//! `countersign petition draft`: an address at which those who have it see a draft.

use clap::Args;
use event_store::PetitionLog;
use events::envelope::Actor;
use events::ids::CommandId;
use events::petition::{Command, DraftLink};
use jiff::{SignedDuration, Timestamp};

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
    if arguments.stop {
        output::line(&match set(None).await?.appended {
            true => format!("{slug}: nobody sees the draft any more"),
            false => format!("{slug}: nothing to do, nobody sees the draft"),
        });
        return Ok(());
    }
    let until = now + SignedDuration::from_hours(24 * i64::from(arguments.days));
    let (link, token) = DraftLink::new(until)?;
    set(Some(link)).await?;
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
