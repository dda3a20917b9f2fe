//! The stream of one signature, `petition/tag`: one person's signature under one petition.
//!
//! It promises that a person signs once, that only the holder of the mailbox confirms, and that
//! what is confirmed are the details that the mail was sent for: every confirmation names their
//! version, so nobody else can slip other details under a click.

mod address;
mod addressee;
mod carried;
mod command;
mod comment;
mod correction;
mod decision;
mod endorsement;
mod events;
mod fold;
mod invalidation;
mod ledger;
mod rules;
mod state;

use jiff::Timestamp;

use crate::decider::Decider;
use crate::envelope::Recorded;
use crate::ids::SignatureId;
use crate::personal::Personal;

#[doc(inline)]
pub use crate::petition::form::SHOW_COMMENT;
pub use address::{ADDRESS_PERIOD, Arrival, HeldAddress, MAX_ADDRESSES_A_DAY, Origin};
pub use addressee::{details_of_mail, origins_before};
pub use command::{Command, Refusal};
pub use comment::CommentState;
pub use correction::{CHANGE_PERIOD, CorrectedDetails, Correction, MAX_CHANGES, MAX_CHANGES_A_DAY};
pub use decision::{CarriedDecision, Decision};
pub use endorsement::{Endorsement, EndorsementState};
pub use events::{Choices, Consents, Details, GivenConsent, Permissions, SignatureEvent};
pub use fold::{evolve, fold};
pub use invalidation::{Invalidation, Reason};
pub use ledger::{ConsentChange, NEWS, SHOW_NAME, consent_ledger};
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
