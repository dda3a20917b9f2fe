//! `countersign signatures comments`: reading comments before they are shown, and deciding on each.
//!
//! A comment is named by its signature and by the version of the details that it is of. So nobody approves another one than
//! they read, whatever its signer did meanwhile.

mod decide;
mod list;
#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

use clap::{Args, Subcommand};
use events::ids::Tag;
use events::signature::CommentState;

use crate::arguments::{By, PetitionName, pasted};
use crate::failure::Failure;
use crate::place::Place;
use decide::Decision;
use list::ListArguments;

const LIST: &str = "\
Examples:
  countersign signatures comments list --petition SLUG --waiting --operator NAME \\
      --note 'Reading before showing'
      The comments that nobody has decided on, 50 at a time. The first word of each is its ID.
  countersign signatures comments list --petition SLUG --approved --json --operator NAME \\
      --note 'Archive'
      One JSON object a line.

Only comments are listed whose signers count and allow that they are shown. They are personal
data, so the petition's log records who looked, when and how many signatures were opened.
";
const APPROVE: &str = "\
Examples:
  countersign signatures comments approve --petition SLUG 4:TAG --operator NAME --note 'Read'
      Show this comment in public from now on.
  countersign signatures comments approve --petition SLUG 4:TAG 2:TAG --operator NAME \\
      --note 'Read' --dry-run
      Show what would be approved, and change nothing.

An ID is what `list` shows first. It names the details that were read: if the signer has corrected
them since, the comment is not approved, and has to be read again. The signer can take the
permission back at any time, and the comment is gone then.
";
const REFUSE: &str = "\
Examples:
  countersign signatures comments refuse --petition SLUG 4:TAG --operator NAME \\
      --note 'Names a third person'
      Do not show this comment, also if it is shown now. The signer sees that it is not shown.

The note stands in the log, which is never erased: do not quote the comment or name a signer.
";

#[derive(Debug, Subcommand)]
pub(crate) enum CommentsCommand {
    /// List comments whose signers allow that they are shown, with what the public would see beside them.
    #[command(after_help = LIST)]
    List(ListArguments),
    /// Approve comments: they are shown in public, as long as their signers allow it.
    #[command(after_help = APPROVE)]
    Approve(DecideArguments),
    /// Refuse comments: they are not shown in public, or no longer.
    #[command(after_help = REFUSE)]
    Refuse(DecideArguments),
}

#[derive(Args, Debug)]
pub(crate) struct DecideArguments {
    #[command(flatten)]
    petition: PetitionName,
    /// The comments, by what `list` shows first.
    #[arg(required = true, value_name = "ID")]
    ids: Vec<CommentId>,
    #[command(flatten)]
    by: By,
    /// Show what would be decided, and change nothing.
    #[arg(long)]
    dry_run: bool,
    /// Do not ask for confirmation, which several comments need.
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    place: Place,
}

/// A comment: `VERSION:TAG`. The version comes first because a tag can begin with a hyphen, like an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CommentId {
    /// The version of the event with the details.
    details_version: u64,
    tag: Tag,
}

impl fmt::Display for CommentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.details_version, self.tag)
    }
}

impl FromStr for CommentId {
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
        read().ok_or(
            "must be what `signatures comments list` shows first, like 4:AbCdEfGhIjKlMnOpQrStUv",
        )
    }
}

fn state_name(state: CommentState) -> &'static str {
    match state {
        CommentState::NotAllowed => "not allowed",
        CommentState::Waiting => "waiting",
        CommentState::Approved => "approved",
        CommentState::Refused => "refused",
    }
}

/// Runs the command.
pub(super) async fn run(command: &CommentsCommand) -> Result<(), Failure> {
    match command {
        CommentsCommand::List(arguments) => list::run(arguments).await,
        CommentsCommand::Approve(arguments) => decide::run(Decision::Approve, arguments).await,
        CommentsCommand::Refuse(arguments) => decide::run(Decision::Refuse, arguments).await,
    }
}
