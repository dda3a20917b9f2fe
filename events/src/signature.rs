//! The stream of one signature, `petition/tag`: one person's signature under one petition.
//!
//! It promises that a person signs once, that only the holder of the mailbox confirms, and that
//! what is confirmed are the details that the mail was sent for: every confirmation names their
//! version, so nobody else can slip other details under a click.

mod addressee;
mod carried;
mod command;
mod events;
mod fold;
mod invalidation;
mod rules;
mod state;

use jiff::Timestamp;

use crate::decider::Decider;
use crate::envelope::Recorded;
use crate::ids::SignatureId;
use crate::personal::Personal;

pub use addressee::details_of_mail;
pub use command::{Command, Refusal};
pub use events::{Choices, Details, Permissions, SignatureEvent};
pub use fold::{evolve, fold};
pub use invalidation::{Invalidation, Reason};
pub use rules::{MAIL_PERIOD, MAX_MAILS, as_of, decide};
pub use state::{Signature, SignatureStatus};

impl Decider for Signature {
    type Id = SignatureId;
    type Event = SignatureEvent;
    type Decision = SignatureEvent<Personal>;
    type State = Self;
    type Command = Command;
    type Refusal = Refusal;

    fn evolve(state: Self, recorded: &Recorded<SignatureEvent>) -> Self {
        evolve(state, recorded)
    }

    fn as_of(state: Self, now: Timestamp) -> Self {
        as_of(state, now)
    }

    fn decide(state: &Self, command: Command) -> Result<Option<SignatureEvent<Personal>>, Refusal> {
        decide(state, command)
    }
}
