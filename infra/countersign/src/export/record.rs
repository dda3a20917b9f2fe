//! Exports in the petition's log: recording and listing them.

use event_store::PetitionLog;
use events::ids::{CommandId, Slug};
use events::petition::{Command, Contents, Export, Format, Petition, PetitionEvent};
use jiff::Timestamp;
use runtime::Settings;

use crate::acts::by;
use crate::failure::{CommandError, Failure};
use crate::output;

pub(super) const EXAMPLES: &str = "\
Example:
  countersign export list --petition SLUG
";

/// The petition's current state.
pub(crate) async fn petition(log: &PetitionLog, slug: &Slug) -> Result<Petition, Failure> {
    let petition = log.state(slug).await?;
    if petition.created.is_none() {
        return Err(CommandError::NoPetition(slug.clone()).into());
    }
    Ok(petition)
}

/// The petition log.
pub(crate) fn log(client: &aws_sdk_dynamodb::Client, settings: &Settings) -> PetitionLog {
    PetitionLog::appending(client, &settings.tables, settings.keys.log.as_ref())
}

/// Records the export. This happens before any personal data is opened: if the export then fails, the log records more
/// than was exported, and never less.
///
/// # Errors
/// Also if fewer people have `confirmed` than the petition promised before names leave.
pub(crate) async fn record(
    log: &PetitionLog,
    slug: &Slug,
    export: &Export,
    confirmed: u64,
) -> Result<(), Failure> {
    let (command_id, now) = (CommandId::random(), Timestamp::now());
    let export = Command::Export {
        export: export.clone(),
        confirmed,
    };
    let executed = log.execute(slug, command_id, now, export).await;
    executed.map_err(|error| CommandError::petition(slug, error))?;
    Ok(())
}

/// `countersign export list`
pub(crate) async fn list(log: &PetitionLog, slug: &Slug) -> Result<(), Failure> {
    petition(log, slug).await?;
    let mut none = true;
    for recorded in log.load(slug).await? {
        if let PetitionEvent::SignaturesExported(export) = recorded.event {
            none = false;
            output::line(&format!("{:.0}  {}", recorded.at, in_words(&export)));
            let act = (export.operator.as_str(), export.note.as_str());
            if let Some(by) = by(recorded.by.as_ref(), Some(act)) {
                output::line(&format!("  {by}"));
            }
        }
    }
    if none {
        output::line("nothing was exported yet");
    }
    Ok(())
}

/// Format, contents, numbers and columns.
pub(super) fn in_words(export: &Export) -> String {
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
    let consent = export.consent.as_ref();
    let contents = consent.map_or_else(|| contents.to_owned(), |id| format!("consent {id}"));
    format!(
        "{format} {contents}: {}  ({})",
        numbers(export),
        export.fields.join(", "),
    )
}

/// The numbers of an export in words.
pub(crate) fn numbers(export: &Export) -> String {
    format!(
        "{}, {} with a name, {} with an email address",
        output::signatures(export.rows),
        export.names,
        export.emails
    )
}
