//! Whether the log is genuine, for the commands that rely on it.

use aws_sdk_dynamodb::Client;
use event_store::integrity::{self, Check, Integrity};
use runtime::Settings;

use crate::failure::{CommandError, Failure};
use crate::output;

/// Checks the authentication code of every event in both logs.
pub(crate) async fn check(client: &Client, settings: &Settings) -> Result<Integrity, Failure> {
    let key = settings.keys.log.as_ref().ok_or(CommandError::NoLogKey)?;
    Ok(integrity::check(client, &settings.tables, key).await?)
}

/// Checks the petition log, for somebody who reads the signature log anyway.
pub(crate) async fn begin(client: &Client, settings: &Settings) -> Result<Check, Failure> {
    let key = settings.keys.log.as_ref().ok_or(CommandError::NoLogKey)?;
    Ok(integrity::begin(client, &settings.tables, key).await?)
}

/// Prints what a check found.
pub(crate) fn report(found: &Integrity) {
    in_words(found).iter().for_each(|line| output::line(line));
}

/// The same on standard error, since standard output can be the exported file.
pub(crate) fn warn(found: &Integrity) {
    in_words(found).iter().for_each(|line| output::note(line));
}

fn in_words(found: &Integrity) -> Vec<String> {
    let Integrity {
        events,
        unsigned,
        altered,
        ..
    } = found;
    let mut lines = Vec::new();
    if *altered > 0 {
        lines.push(format!("  log: {altered} of {events} EVENTS ALTERED"));
        lines.extend(found.first.iter().map(|one| format!("    {one}")));
    } else {
        lines.push(format!(
            "  log: {} of {events} events are genuine",
            events - unsigned
        ));
    }
    if *unsigned > 0 {
        lines.push(format!(
            "    {unsigned} come from a release without authentication codes; this number must never grow"
        ));
    }
    lines
}

#[cfg(test)]
mod tests {
    use aws_sdk_dynamodb::types::AttributeValue;
    use clap::Parser as _;
    use event_store::PetitionLog;
    use events::ids::{CommandId, Slug};
    use events::petition::Command;
    use one_machine::Deployment;

    use super::*;
    use crate::cli::Cli;

    async fn runs(arguments: &str, data: &tempfile::TempDir) -> Result<(), Failure> {
        let data = data.path().to_str().unwrap();
        let words = format!("countersign {arguments} --data {data}");
        Cli::try_parse_from(words.split_whitespace())?.run().await
    }

    /// A data folder with a petition; the attribute of its first event is overwritten, or removed.
    async fn altered(name: &str, value: Option<&str>) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let url = "http://localhost".to_owned();
        let deployment = Deployment::open_or_create(folder.path(), url)
            .await
            .unwrap();
        let (client, settings) = (deployment.embedded.client(), &deployment.settings);
        let log = PetitionLog::appending(&client, &settings.tables, settings.keys.log.as_ref());
        let create = Command::Create {
            default_language: "en".into(),
            time_zone: "UTC".into(),
        };
        let text = Command::ReviseText {
            language: "en".into(),
            call: "Sign".into(),
            title: "Clean rivers".into(),
            subtitle: String::new(),
            body: "Rivers.".into(),
        };
        let slug = Slug::parse("clean-rivers").unwrap();
        for command in [create, text] {
            let now = jiff::Timestamp::now();
            let done = log.execute(&slug, CommandId::random(), now, command).await;
            assert!(done.unwrap().appended);
        }
        let update = client.update_item().table_name("petition-log");
        let update = update.key("stream", AttributeValue::S("clean-rivers".into()));
        let update = update.key("version", AttributeValue::N("2".into()));
        let update = update.expression_attribute_names("#name", name);
        let update = match value {
            None => update.update_expression("REMOVE #name"),
            Some(value) => update
                .update_expression("SET #name = :value")
                .expression_attribute_values(":value", AttributeValue::S(value.into())),
        };
        update.send().await.unwrap();
        folder
    }

    /// `verify` waits for the views to catch up with a log: both wait at the same time.
    #[tokio::test]
    async fn an_altered_log_fails_verify_and_is_rebuilt_or_exported_only_if_one_insists() {
        tokio::join!(
            is_refused_unless_one_insists("at", Some("2020-01-01T00:00:00Z")),
            is_refused_unless_one_insists("mac", None),
        );
    }

    async fn is_refused_unless_one_insists(name: &str, value: Option<&str>) {
        let folder = altered(name, value).await;
        let export =
            "export signatures --petition clean-rivers --format csv --operator Bea --note why";
        let plan = format!("{export} --dry-run");
        let file = folder.path().join("rows.csv");
        let write = format!("{export} --out {}", file.display());
        for command in ["verify", "rebuild", &plan, &write] {
            let error = runs(command, &folder).await.unwrap_err().to_string();
            assert!(error.contains("SECURITY.md"), "{command}: {error}");
        }
        assert!(!file.exists());
        // Nothing of the refused rebuild is left, and its number is not used again.
        let embedded =
            embedded_dynamodb::Embedded::open(&folder.path().join("countersign.db")).unwrap();
        let client = &embedded.client();
        let now = views::generations::read(client, "views", views::Projection::Signatures, true);
        let now = now.await.unwrap();
        assert_eq!((now.live, now.building, now.given_up), (1, None, Some(2)));
        drop(embedded);
        for command in ["rebuild", &write] {
            let insists = format!("{command} --accept-altered-log");
            runs(&insists, &folder).await.unwrap();
        }
        assert!(file.exists());
    }
}
