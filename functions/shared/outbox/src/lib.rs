//! Everything that knows the table `mail`: which mails were sent and what became of them ([`Claims`]), and the
//! addresses that no mail may go to ([`Suppressions`]).
//!
//! An item about a mail has `pk` = the stream of its signature and `sk` = `v` and the version of its event, or `news/` and the
//! name of its mailing; an item about an address has `pk` = `address/` and a keyed hash, and `sk` = `suppressed`. Those about
//! a mailing have `pk` = `mailing/`, petition and name ([`Mailings`]).
#![forbid(unsafe_code)]

mod claims;
mod delivery;
mod mailing_id;
mod mailings;
mod suppressions;
mod tally;

use aws_sdk_dynamodb::error::DisplayErrorContext;
use aws_sdk_dynamodb::types::AttributeValue;

pub use claims::{Claim, Claims, KEPT, LEASE, Outcome};
pub use delivery::DeliveryStatus;
pub use mailing_id::{MailingId, NotAMailing};
pub use mailings::{MAILED_KEPT, MailingState, Mailings, RESUMABLE, RunStatus};
pub use suppressions::{LIFT_KEPT, Lift, Suppression, SuppressionReason, Suppressions};
pub use tally::{NewsOutcome, StoppedBy, Tally};

/// The table `mail` did not respond, or a claim was lost. It contains no personal data.
#[derive(Debug, thiserror::Error)]
#[error("the table of mails: {0}")]
pub struct OutboxError(String);

fn explained(error: impl std::error::Error) -> OutboxError {
    OutboxError(DisplayErrorContext(error).to_string())
}

fn text(value: &str) -> AttributeValue {
    AttributeValue::S(value.to_owned())
}

fn number(value: i64) -> AttributeValue {
    AttributeValue::N(value.to_string())
}
