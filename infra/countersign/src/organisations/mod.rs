//! `countersign organisations`: reading the endorsements of organisations, and deciding on each.

mod list;
#[cfg(test)]
mod tests;

use clap::Subcommand;
use events::signature::{Command, EndorsementState, Refusal, Signature};

use crate::decisions::{self, DecideArguments, Matter, Standing, Verdict, Words};
use crate::failure::Failure;
use list::ListArguments;

const LIST: &str = "\
Examples:
  countersign organisations list --petition SLUG --waiting --operator NAME --note 'Reading'
      The endorsements that nobody has decided on, the oldest first. The first word of each is
      its ID.
  countersign organisations list --petition SLUG --listed --json --operator NAME --note 'Archive'
      One JSON object a line.

Only endorsements are listed that their contacts have confirmed. Contacts are personal data, so the
petition's log records who looked, when and how many were opened. An endorsement with the same name
or website as another says so, as does one that has waited for more than a week. If the public sees
no organisation at the moment (`names_from`, or hidden names), the list says why.
";
const APPROVE: &str = "\
Examples:
  countersign organisations approve --petition SLUG 2:TAG --operator NAME --note 'Called them'
      List and count this organisation from now on. Its contact gets an email.
  countersign organisations approve --petition SLUG 2:TAG 4:TAG --operator NAME \\
      --note 'Called them' --dry-run
      Show what would be approved, and change nothing.

An ID is what `list` shows first. It names the details that were read: if the contact has corrected
them since, the endorsement is not approved, and has to be read again.
";
const REJECT: &str = "\
Examples:
  countersign organisations reject --petition SLUG 2:TAG --operator NAME \\
      --note 'No such association'
      Do not list or count this organisation, also if it is listed now. Its contact sees that.

The note stands in the log, which is never erased: do not name a person.
";

#[derive(Debug, Subcommand)]
pub(crate) enum OrganisationsCommand {
    /// List the endorsements that are confirmed, with their contacts.
    #[command(after_help = LIST)]
    List(ListArguments),
    /// Approve endorsements: the organisations are listed and counted.
    #[command(after_help = APPROVE)]
    Approve(DecideArguments<Endorsements>),
    /// Reject endorsements: the organisations are not listed and counted, or no longer.
    #[command(after_help = REJECT)]
    Reject(DecideArguments<Endorsements>),
}

/// Endorsements that their contacts have confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Endorsements {}

impl Matter for Endorsements {
    const WORDS: Words = Words {
        one: "endorsement",
        many: "endorsements",
        whose: "contact",
        list: "organisations list",
        approved: "listed",
        refuse: "reject",
        refused: "rejected",
        undecidable: "not confirmed",
        without: (Refusal::NotAnEndorsement, "it is a person's signature"),
    };

    fn standing(signature: &Signature) -> Option<Standing> {
        Some(match signature.endorsement_state()? {
            EndorsementState::Waiting => Standing::Waiting,
            EndorsementState::Listed => Standing::Approved,
            EndorsementState::Rejected => Standing::Refused,
        })
    }

    fn decision(details_version: u64, approved: bool) -> Command {
        Command::DecideOnEndorsement {
            details_version,
            approved,
        }
    }
}

/// Runs the command.
pub(crate) async fn run(command: &OrganisationsCommand) -> Result<(), Failure> {
    match command {
        OrganisationsCommand::List(arguments) => list::run(arguments).await,
        OrganisationsCommand::Approve(arguments) => {
            decisions::run(Verdict::Approve, arguments).await
        }
        OrganisationsCommand::Reject(arguments) => decisions::run(Verdict::Refuse, arguments).await,
    }
}
