//! Exports in the petition's log.

use event_store::{NewEvent, Outcome, PetitionLog};
use events::ids::{CommandId, Slug};
use events::petition::{self, Command, Contents, Export, Format, Petition, PetitionEvent};
use jiff::Timestamp;
use runtime::Settings;

use crate::{Failure, output};

/// How often others may write to the petition's stream at the same moment.
const TRIES: u32 = 5;

/// The petition as it stands.
pub(crate) async fn petition(log: &PetitionLog, slug: &Slug) -> Result<Petition, Failure> {
    let petition = petition::fold(&log.load(slug).await?);
    if petition.created.is_none() {
        return Err(format!("there is no petition {slug}: look at --petition").into());
    }
    Ok(petition)
}

/// The petitions' log.
pub(crate) fn log(client: &aws_sdk_dynamodb::Client, settings: &Settings) -> PetitionLog {
    PetitionLog::new(client.clone(), settings.tables.petition_log.clone())
}

/// Writes down that this is taken. Done before any personal data is opened: if the file then breaks
/// off, the log tells of more than was taken, and never of less.
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
    Err("others keep changing this petition: nothing was exported, try again".into())
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
        output::line("nothing was exported");
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

/// How many, in words.
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
