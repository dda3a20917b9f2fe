//! What operators read before the public sees it, and decide on: comments, and the endorsements of organisations.
//!
//! Each is named by its signature and by the version of the details that were read. So nobody approves another one than they
//! read, whatever its signer did meanwhile.

mod decide;
mod id;
mod which;

use std::fmt;

use events::signature::{Command, Refusal, Signature};

#[cfg(test)]
pub(crate) use decide::already;
pub(crate) use decide::{DecideArguments, Verdict, run};
pub(crate) use id::Id;
pub(crate) use which::Which;

/// A kind of thing to decide on.
pub(crate) trait Matter: Copy + Eq + fmt::Debug + Send + Sync + 'static {
    /// What operators read about it.
    const WORDS: Words;

    /// Where it stands; `None` if there is nothing to decide on.
    fn standing(signature: &Signature) -> Option<Standing>;

    /// Decides on it, with the details of that version.
    fn decision(details_version: u64, approved: bool) -> Command;
}

/// Where a thing to decide on stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Nobody has decided on it.
    Waiting,
    /// The public sees it.
    Approved,
    /// An operator decided that the public does not see it.
    Refused,
}

impl Standing {
    fn name<M: Matter>(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Approved => M::WORDS.approved,
            Self::Refused => M::WORDS.refused,
        }
    }
}

/// What operators read about a kind of thing.
pub(crate) struct Words {
    pub(crate) one: &'static str,
    pub(crate) many: &'static str,
    /// Whose it is.
    pub(crate) whose: &'static str,
    /// The command that lists them.
    pub(crate) list: &'static str,
    /// What one is that the public sees: also an option of that command.
    pub(crate) approved: &'static str,
    /// The command that decides against it.
    pub(crate) refuse: &'static str,
    /// What one is that was decided against: also an option of the list.
    pub(crate) refused: &'static str,
    /// What one is that cannot be decided on.
    pub(crate) undecidable: &'static str,
    /// The refusal of a signature without one, and how it is said.
    pub(crate) without: (Refusal, &'static str),
}

/// Where it stands, in a word.
pub(crate) fn state_name<M: Matter>(signature: &Signature) -> &'static str {
    M::standing(signature).map_or(M::WORDS.undecidable, Standing::name::<M>)
}
