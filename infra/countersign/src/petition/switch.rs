//! `countersign petition pause`, `resume`, `hide-names`, `show-names`.

use clap::Args;
use events::ids::CommandId;
use events::petition::{Command, OperatorAct};
use jiff::Timestamp;

use crate::arguments::{By, PetitionName};
use crate::failure::{CommandError, Failure};
use crate::output;
use crate::place::Place;

pub(super) const PAUSE: &str = "\
Example:
  countersign petition pause --petition SLUG --operator NAME --note 'Flood of forms since 9:00'
      Visitors see that signing is paused within seconds, and those of a CDN within a minute.
";
pub(super) const RESUME: &str = "\
Example:
  countersign petition resume --petition SLUG --operator NAME --note 'The flood is over'
";
pub(super) const HIDE_NAMES: &str = "\
Example:
  countersign petition hide-names --petition SLUG --operator NAME --note 'Signers are being harassed'
      The signatures still count. Exports and signers' own pages are not affected, but
      `export delivery` is refused.
";
pub(super) const SHOW_NAMES: &str = "\
Example:
  countersign petition show-names --petition SLUG --operator NAME --note 'Agreed with the campaign'
";

/// Which petition, who acts and why.
#[derive(Args, Debug)]
pub(crate) struct Switch {
    #[command(flatten)]
    petition: PetitionName,
    #[command(flatten)]
    by: By,
    #[command(flatten)]
    place: Place,
}

/// What to switch, and which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    Pause,
    Resume,
    HideNames,
    ShowNames,
}

impl Turn {
    fn command(self, act: OperatorAct) -> Command {
        match self {
            Self::Pause => Command::Pause(act),
            Self::Resume => Command::Resume(act),
            Self::HideNames => Command::HideNames(act),
            Self::ShowNames => Command::ShowNames(act),
        }
    }

    fn done(self) -> &'static str {
        match self {
            Self::Pause => {
                "accepts no signatures until you resume it; people who have signed can still confirm"
            }
            Self::Resume => "accepts signatures again",
            Self::HideNames => "shows no names until you run show-names",
            Self::ShowNames => "shows the names of signers who chose to be shown",
        }
    }
}

/// Appends the event, unless the petition is already in that state.
pub(super) async fn run(turn: Turn, arguments: &Switch) -> Result<(), Failure> {
    let (settings, client, _open) = arguments.place.open().await?;
    let actor = arguments.by.actor(&arguments.place).await?;
    let log =
        event_store::PetitionLog::appending(&client, &settings.tables, settings.keys.log.as_ref())
            .by(actor);
    let slug = &arguments.petition.slug;
    let act = OperatorAct {
        operator: arguments.by.operator.clone(),
        note: arguments.by.note.clone(),
    };
    let (command_id, now) = (CommandId::random(), Timestamp::now());
    let executed = log.execute(slug, command_id, now, turn.command(act)).await;
    let done = executed.map_err(|error| CommandError::petition(slug, error))?;
    if done.appended {
        output::line(&format!("{slug} {}", turn.done()));
        output::line("Visitors see the change within seconds, behind a CDN within a minute.");
    } else {
        output::line(&format!("nothing to do: {slug} already {}", turn.done()));
    }
    Ok(())
}
