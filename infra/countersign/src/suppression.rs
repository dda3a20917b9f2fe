//! `countersign suppression`: whether emails may go to an address, and to allow them again.

use clap::{Args, Subcommand};
use events::email::EmailAddress;
use jiff::Timestamp;
use outbox::{SuppressionReason, Suppressions};

use crate::failure::Failure;
use crate::output;
use crate::place::Place;

const SHOW: &str = "\
Examples:
  countersign suppression show --email ana@example.org
      Say whether emails may go to this exact address. Other spellings of it have entries of their own.
";

const LIFT: &str = "\
Examples:
  countersign suppression lift --email ana@example.org
      Let emails go there again, because the owner says that the mailbox works or that the complaint was a mistake.
      Signers who stopped all emails on their own page still get none.
";

#[derive(Debug, Subcommand)]
pub(crate) enum SuppressionCommand {
    /// Say whether emails may go to an address, and if not, why and until when.
    #[command(after_help = SHOW)]
    Show(Address),
    /// Let emails go to an address again.
    #[command(after_help = LIFT)]
    Lift(Address),
}

#[derive(Args, Debug)]
pub(crate) struct Address {
    /// The exact address, in upper or lower case.
    #[arg(long)]
    email: String,
    #[command(flatten)]
    place: Place,
}

/// Runs the command.
///
/// # Errors
/// If the address is none, or the tables do not respond.
pub(crate) async fn run(command: &SuppressionCommand) -> Result<(), Failure> {
    let (SuppressionCommand::Show(address) | SuppressionCommand::Lift(address)) = command;
    let email = EmailAddress::parse(&address.email)?;
    let (settings, client, _open) = address.place.open().await?;
    let table = settings.tables.mail.clone();
    let list = Suppressions::new(client, table, settings.keys.addresses.clone());
    let found = list.find(&email, Timestamp::now()).await?;
    let Some(found) = found else {
        output::line("Nothing keeps emails from this address.");
        return Ok(());
    };
    let why = match found.reason {
        SuppressionReason::Bounced => "an email bounced permanently",
        SuppressionReason::Complained => "an email was marked as spam",
    };
    match command {
        SuppressionCommand::Show(_) => output::line(&format!(
            "No email goes to this address until {:.0}: {why}.",
            found.until
        )),
        SuppressionCommand::Lift(_) => {
            list.lift(&email).await?;
            output::line(&format!(
                "Emails go to this address again. None went there because {why}."
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_folder::DataFolder;

    #[tokio::test]
    async fn an_address_is_shown_and_lifted_and_a_mistyped_one_is_refused() {
        let test = DataFolder::new().await;
        let settings = &test.deployment.settings;
        let list = Suppressions::new(
            test.deployment.client.clone(),
            settings.tables.mail.clone(),
            settings.keys.addresses.clone(),
        );
        let ana = EmailAddress::parse("ana@example.org").unwrap();
        let now = Timestamp::now();
        list.add(&ana, SuppressionReason::Complained, now)
            .await
            .unwrap();
        let is_held = async || list.find(&ana, now).await.unwrap().is_some();
        for (command, held) in [
            ("show", true),
            ("lift", false),
            ("lift", false),
            ("show", false),
        ] {
            let line = format!("suppression {command} --email ANA@example.org");
            test.runs(&line).await.unwrap();
            assert_eq!(is_held().await, held, "{command}");
        }
        let refused = test.refuses("suppression show --email ana").await;
        assert!(refused.contains("email address"), "{refused}");
    }
}
