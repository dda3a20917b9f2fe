//! `countersign petition pause`, `resume`, `hide-names`, `show-names`.

use event_store::{NewEvent, Outcome};
use events::ids::CommandId;
use events::petition::{self, Command, OperatorAct};
use jiff::Timestamp;

use super::load;
use crate::cli::Switch;
use crate::{Failure, output, place};

/// How often another event may come first.
const TRIES: u32 = 5;

/// Which way to turn what.
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
            Self::Pause => "takes no forms until you resume it; those who signed can still confirm",
            Self::Resume => "takes forms again",
            Self::HideNames => "shows no names until you show them again",
            Self::ShowNames => "shows the names of those who chose so",
        }
    }
}

/// Appends the event, unless all is so already.
pub(crate) async fn turn(turn: Turn, arguments: &Switch) -> Result<(), Failure> {
    let (settings, client, _open) = place::open(&arguments.place).await?;
    let log = event_store::PetitionLog::new(client, settings.tables.petition_log.clone());
    let slug = &arguments.petition;
    let act = OperatorAct {
        operator: arguments.by.operator.clone(),
        note: arguments.by.note.clone(),
    };
    for _ in 0..TRIES {
        let state = load(&log, slug).await?;
        if state.created.is_none() {
            return Err(format!("there is no petition {slug}: correct --petition").into());
        }
        let Some(event) = petition::decide(&state, turn.command(act.clone()))? else {
            output::line(&format!("{slug} was so already: it {}", turn.done()));
            return Ok(());
        };
        let new = NewEvent {
            stream: slug.to_string(),
            expected: state.version,
            command: CommandId::random(),
            at: Timestamp::now(),
            event,
        };
        if log.append(new).await? != Outcome::Conflict {
            output::line(&format!("{slug} {}", turn.done()));
            output::line("Visitors see it within seconds, and those of a CDN within a minute.");
            return Ok(());
        }
    }
    Err("others change the petition at the same time: try again".into())
}
