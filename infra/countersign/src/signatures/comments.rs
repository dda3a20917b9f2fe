//! `countersign signatures comments`: reading comments before they are shown, and deciding on each.

mod list;
#[cfg(test)]
mod tests;

use clap::Subcommand;
use events::signature::{Command, CommentState, Refusal, Signature};

use crate::decisions::{self, DecideArguments, Matter, Standing, Verdict, Words};
use crate::failure::Failure;
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
    Approve(DecideArguments<Comments>),
    /// Refuse comments: they are not shown in public, or no longer.
    #[command(after_help = REFUSE)]
    Refuse(DecideArguments<Comments>),
}

/// Comments that their signers allow to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comments {}

impl Matter for Comments {
    const WORDS: Words = Words {
        one: "comment",
        many: "comments",
        whose: "signer",
        list: "signatures comments list",
        approved: "approved",
        refuse: "refuse",
        refused: "refused",
        undecidable: "not allowed",
        without: (
            Refusal::NotAllowed,
            "its signer does not allow that it is shown",
        ),
    };

    fn standing(signature: &Signature) -> Option<Standing> {
        match signature.comment_state() {
            CommentState::NotAllowed => None,
            CommentState::Waiting => Some(Standing::Waiting),
            CommentState::Approved => Some(Standing::Approved),
            CommentState::Refused => Some(Standing::Refused),
        }
    }

    fn decision(details_version: u64, approved: bool) -> Command {
        Command::DecideOnComment {
            details_version,
            approved,
        }
    }
}

/// Runs the command.
pub(super) async fn run(command: &CommentsCommand) -> Result<(), Failure> {
    match command {
        CommentsCommand::List(arguments) => list::run(arguments).await,
        CommentsCommand::Approve(arguments) => decisions::run(Verdict::Approve, arguments).await,
        CommentsCommand::Refuse(arguments) => decisions::run(Verdict::Refuse, arguments).await,
    }
}
