//! `countersign suppression`: whether emails may go to an address, and to allow them again.

use clap::{Args, Subcommand};
use events::email::EmailAddress;
use jiff::Timestamp;
use outbox::{SuppressionReason, Suppressions};

use crate::acts::by;
use crate::arguments::{By, note, one_line};
use crate::failure::Failure;
use crate::output;
use crate::place::Place;

const SHOW: &str = "\
Examples:
  countersign suppression show --email ana@example.org
      Say whether emails may go to this exact address. Other spellings of it have entries of their
      own.
";

const LIFT: &str = "\
Examples:
  countersign suppression lift --email ana@example.org --operator NAME --note 'The mailbox works'
      Let emails go there again, because the owner says that the mailbox works or that the complaint
      was a mistake. Signers who stopped all emails on their own page still get none.

`suppression show` says for a year when it was lifted, by whom and why. It belongs to no petition,
so no petition's log has it.
";

#[derive(Debug, Subcommand)]
pub(crate) enum SuppressionCommand {
    /// Say whether emails may go to an address, and if not, why and until when.
    #[command(after_help = SHOW)]
    Show(Address),
    /// Let emails go to an address again.
    #[command(after_help = LIFT)]
    Lift {
        #[command(flatten)]
        address: Address,
        /// Your name, recorded beside the address's keyed hash, with who the system says you are: the user of this
        /// machine, or on AWS the ARN.
        #[arg(long, value_name = "NAME", env = "COUNTERSIGN_OPERATOR", value_parser = one_line)]
        operator: String,
        /// Why, recorded in the same place. Do not name a signer.
        #[arg(long, value_name = "TEXT", value_parser = note)]
        note: String,
    },
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
    let (SuppressionCommand::Show(address) | SuppressionCommand::Lift { address, .. }) = command;
    let email = EmailAddress::parse(&address.email)?;
    let (settings, client, _open) = address.place.open().await?;
    let table = settings.tables.mail.clone();
    let list = Suppressions::new(client, table, settings.keys.addresses.clone());
    let now = Timestamp::now();
    let found = list.find(&email, now).await?;
    match (command, found) {
        (_, None) => output::line("Nothing keeps emails from this address."),
        (SuppressionCommand::Show(_), Some(found)) => output::line(&format!(
            "No email goes to this address until {:.0}: {}.",
            found.until,
            why(found.reason)
        )),
        (SuppressionCommand::Lift { operator, note, .. }, Some(found)) => {
            let (operator, note) = (operator.clone(), note.clone());
            let actor = By { operator, note }.actor(&address.place).await?;
            list.lift(&email, &actor, now).await?;
            output::line(&format!(
                "Emails go to this address again. None went there because {}.",
                why(found.reason)
            ));
        }
    }
    if matches!(command, SuppressionCommand::Show(_)) {
        for lift in list.lifts(&email).await? {
            let by = by(Some(&lift.actor), None).unwrap_or_default();
            let (at, why) = (lift.at, why(lift.reason));
            output::line(&format!("{at:.0}  lifted, although {why}"));
            output::line(&format!("  {by}"));
        }
    }
    Ok(())
}

fn why(reason: SuppressionReason) -> &'static str {
    match reason {
        SuppressionReason::Bounced => "an email bounced permanently",
        SuppressionReason::Complained => "an email was marked as spam",
    }
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
            let who = "--operator Bea --note 'the mailbox works'";
            match command {
                "lift" => test.runs(&format!("{line} {who}")).await.unwrap(),
                _ => test.runs(&line).await.unwrap(),
            }
            assert_eq!(is_held().await, held, "{command}");
        }
        // The second one had nothing to lift.
        let lifts = list.lifts(&ana).await.unwrap();
        let [lift] = &lifts[..] else {
            panic!("one record: {lifts:?}");
        };
        assert_eq!(lift.reason, SuppressionReason::Complained);
        assert_eq!(lift.actor.operator.as_deref(), Some("Bea"));
        assert_eq!(lift.actor.note.as_deref(), Some("the mailbox works"));
        assert!(lift.actor.caller.is_some());
        for nobody in [
            "",
            "--operator Bea",
            "--operator Bea --note 'for ana@example.org'",
        ] {
            test.refuses(&format!(
                "suppression lift --email ana@example.org {nobody}"
            ))
            .await;
        }
        let refused = test.refuses("suppression show --email ana").await;
        assert!(refused.contains("email address"), "{refused}");
    }
}
