//! `countersign organisations`: reading the endorsements of organisations, and deciding on each.
//!
//! An endorsement is named by its signature and by the version of the details that were read. So nobody approves another one
//! than they read, whatever its contact did meanwhile.

mod decide;
mod list;
#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

use clap::{Args, Subcommand};
use events::ids::Tag;
use events::signature::EndorsementState;

use crate::arguments::{By, PetitionName, pasted};
use crate::failure::Failure;
use crate::place::Place;
use decide::Decision;
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
or website as another says so, as does one that has waited for more than a week.
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
    Approve(DecideArguments),
    /// Reject endorsements: the organisations are not listed and counted, or no longer.
    #[command(after_help = REJECT)]
    Reject(DecideArguments),
}

#[derive(Args, Debug)]
pub(crate) struct DecideArguments {
    #[command(flatten)]
    petition: PetitionName,
    /// The endorsements, by what `list` shows first.
    #[arg(required = true, value_name = "ID")]
    ids: Vec<EndorsementId>,
    #[command(flatten)]
    by: By,
    /// Show what would be decided, and change nothing.
    #[arg(long)]
    dry_run: bool,
    /// Do not ask for confirmation, which several endorsements need.
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    place: Place,
}

/// An endorsement: `VERSION:TAG`. The version comes first because a tag can begin with a hyphen, like an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct EndorsementId {
    /// The version of the event with the details.
    details_version: u64,
    tag: Tag,
}

impl fmt::Display for EndorsementId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.details_version, self.tag)
    }
}

impl FromStr for EndorsementId {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = pasted(text);
        let read = || {
            let (version, tag) = text.trim().split_once(':')?;
            Some(Self {
                details_version: version.parse().ok()?,
                tag: Tag::parse(tag).ok()?,
            })
        };
        read().ok_or("must be what `organisations list` shows first, like 2:AbCdEfGhIjKlMnOpQrStUv")
    }
}

fn state_name(state: Option<EndorsementState>) -> &'static str {
    match state {
        None => "not confirmed",
        Some(EndorsementState::Waiting) => "waiting",
        Some(EndorsementState::Listed) => "listed",
        Some(EndorsementState::Rejected) => "rejected",
    }
}

/// Runs the command.
pub(crate) async fn run(command: &OrganisationsCommand) -> Result<(), Failure> {
    match command {
        OrganisationsCommand::List(arguments) => list::run(arguments).await,
        OrganisationsCommand::Approve(arguments) => decide::run(Decision::Approve, arguments).await,
        OrganisationsCommand::Reject(arguments) => decide::run(Decision::Reject, arguments).await,
    }
}
