//! Exports in the petition's log: recording and listing them.

use event_store::PetitionLog;
use events::ids::{CommandId, Slug};
use events::petition::{Command, Contents, Export, Format, Petition, PetitionEvent};
use jiff::Timestamp;
use runtime::Settings;

use crate::acts::by;
use crate::failure::{CommandError, Failure};
use crate::output;

/// The column of an organisation's website.
const LINK: &str = "link";

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
    let Export { names, emails, .. } = export;
    match is_of_organisations(export) {
        false => format!(
            "{}, {names} with a name, {emails} with an email address",
            output::signatures(export.rows)
        ),
        // Their names are public; those of their contacts are not.
        true => {
            let organisations = output::counted(export.rows, "organisation", "organisations");
            match export.contents {
                Contents::All => format!(
                    "{organisations}, {emails} with the name and the email address of the contact"
                ),
                Contents::Public | Contents::Consented => {
                    format!("{organisations}, without their contacts")
                }
            }
        }
    }
}

/// Whether organisations were exported and not people: only their form has a website, which has a column.
fn is_of_organisations(export: &Export) -> bool {
    export.fields.iter().any(|field| field == LINK)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn export(contents: Contents, fields: &[&str], rows: u64) -> Export {
        Export {
            operator: "bea".to_owned(),
            note: "archive".to_owned(),
            format: Format::Csv,
            contents,
            consent: None,
            fields: fields.iter().map(|field| (*field).to_owned()).collect(),
            rows,
            names: rows,
            emails: rows,
        }
    }

    #[test]
    fn an_export_of_organisations_says_so() {
        let public = ["confirmed_on", "organisation", "link", "country"];
        for (contents, fields, rows, said) in [
            (
                Contents::Consented,
                &public[..],
                1,
                "1 organisation, without their contacts",
            ),
            (
                Contents::Consented,
                &public[..],
                2,
                "2 organisations, without their contacts",
            ),
            (
                Contents::All,
                &["organisation", "link", "name", "email"],
                3,
                "3 organisations, 3 with the name and the email address of the contact",
            ),
            // People can be asked for an organisation.
            (
                Contents::Consented,
                &["name", "organisation", "email"],
                1,
                "1 signature, 1 with a name, 1 with an email address",
            ),
        ] {
            assert_eq!(numbers(&export(contents, fields, rows)), said);
        }
    }
}
