//! `countersign petition pause`, `resume`, `hide-names`, `show-names`.

use clap::Args;
use events::ids::CommandId;
use events::petition::{Command, OperatorAct, PetitionStatus};
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
  countersign petition hide-names --petition SLUG --operator NAME \\
      --note 'Signers are being harassed'
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

    /// What holds afterwards. Pausing is kept apart from being open, so that a petition that is not open can be paused too.
    fn done(self, status: PetitionStatus) -> &'static str {
        match (self, status) {
            (Self::Pause, PetitionStatus::Open) => {
                "accepts no signatures until you resume it; people who have signed can still confirm"
            }
            (Self::Pause, PetitionStatus::Draft) => {
                "is a draft, and once opened accepts no signatures until you resume it"
            }
            (Self::Pause, PetitionStatus::Closed { .. }) => {
                "is closed, and if it is opened again accepts no signatures until you resume it"
            }
            (Self::Resume, PetitionStatus::Open) => "accepts signatures again",
            (Self::Resume, PetitionStatus::Draft) => {
                "is no longer paused; it is a draft and accepts no signatures before you open it"
            }
            (Self::Resume, PetitionStatus::Closed { .. }) => {
                "is no longer paused; it is closed and accepts no signatures"
            }
            (Self::HideNames, _) => "shows no names until you run show-names",
            (Self::ShowNames, _) => "shows the names of signers who chose to be shown",
        }
    }

    /// Whether visitors see the change.
    fn is_seen(self, status: PetitionStatus) -> bool {
        match (self, status) {
            (_, PetitionStatus::Draft) => false,
            (Self::Pause | Self::Resume, status) => status == PetitionStatus::Open,
            (Self::HideNames | Self::ShowNames, _) => true,
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
    let status = log.state(slug).await?.status_at(now);
    let so = turn.done(status);
    if !done.appended {
        output::line(&format!("nothing to do: {slug} already {so}"));
        return Ok(());
    }
    output::line(&format!("{slug} {so}"));
    if turn.is_seen(status) {
        output::line("Visitors see the change within seconds, behind a CDN within a minute.");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_petition_that_is_not_open_is_said_to_accept_nothing() {
        let at = Timestamp::UNIX_EPOCH;
        for status in [PetitionStatus::Draft, PetitionStatus::Closed { at }] {
            assert!(!Turn::Resume.done(status).contains("accepts signatures"));
            assert!(!Turn::Pause.done(status).contains("can still confirm"));
            assert!(!Turn::Pause.is_seen(status) && !Turn::Resume.is_seen(status));
        }
        assert!(
            Turn::Resume
                .done(PetitionStatus::Open)
                .contains("accepts signatures")
        );
        assert!(Turn::HideNames.is_seen(PetitionStatus::Closed { at }));
    }
}
