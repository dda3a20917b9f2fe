//! Exports in the petition's log: recording and listing them.

use event_store::{NewEvent, Outcome, PetitionLog};
use events::ids::{CommandId, Slug};
use events::petition::{self, Command, Contents, Export, Format, Petition, PetitionEvent};
use jiff::Timestamp;
use runtime::Settings;

use crate::failure::{CommandError, Failure};
use crate::output;

pub(super) const EXAMPLES: &str = "\
Example:
  countersign export list --petition SLUG
";

/// How many times another process may append first.
const TRIES: u32 = 5;

/// The petition's current state.
pub(crate) async fn petition(log: &PetitionLog, slug: &Slug) -> Result<Petition, Failure> {
    let petition = petition::fold(&log.load(slug).await?);
    if petition.created.is_none() {
        return Err(CommandError::NoPetition(slug.clone()).into());
    }
    Ok(petition)
}

/// The petition log.
pub(crate) fn log(client: &aws_sdk_dynamodb::Client, settings: &Settings) -> PetitionLog {
    PetitionLog::new(client.clone(), settings.tables.petition_log.clone())
}

/// Records the export. This happens before any personal data is opened: if the export then fails, the log records more
/// than was exported, and never less.
pub(crate) async fn record(log: &PetitionLog, slug: &Slug, export: &Export) -> Result<(), Failure> {
    let command = CommandId::random();
    for _ in 0..TRIES {
        let state = petition(log, slug).await?;
        let Some(event) = petition::decide(&state, Command::Export(export.clone()))? else {
            return Ok(());
        };
        let new = NewEvent {
            stream: slug.to_string(),
            expected: state.version,
            command,
            at: Timestamp::now(),
            event,
        };
        match log.append(new).await? {
            Outcome::Appended { .. } | Outcome::AlreadyAppended { .. } => return Ok(()),
            Outcome::Conflict => {}
        }
    }
    Err(CommandError::Conflict.into())
}

/// `countersign export list`
pub(crate) async fn list(log: &PetitionLog, slug: &Slug) -> Result<(), Failure> {
    petition(log, slug).await?;
    let mut none = true;
    for recorded in log.load(slug).await? {
        if let PetitionEvent::SignaturesExported(export) = recorded.event {
            none = false;
            output::line(&line(recorded.at, &export));
        }
    }
    if none {
        output::line("nothing was exported yet");
    }
    Ok(())
}

fn line(at: Timestamp, export: &Export) -> String {
    let format = match export.format {
        Format::Csv => "csv",
        Format::Jsonl => "jsonl",
        Format::Pdf => "pdf",
    };
    let contents = match export.contents {
        Contents::Public => "public",
        Contents::Consented => "consented",
        Contents::All => "ALL",
    };
    format!(
        "{at:.0}  {format} {contents}: {}  ({})\n  by {}: {}",
        numbers(export),
        export.fields.join(", "),
        export.operator,
        export.note,
    )
}

/// The numbers of an export in words.
pub(crate) fn numbers(export: &Export) -> String {
    let signatures = match export.rows {
        1 => "1 signature".to_owned(),
        rows => format!("{rows} signatures"),
    };
    format!(
        "{signatures}, {} with a name, {} with an email address",
        export.names, export.emails
    )
}
