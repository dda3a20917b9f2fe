//! Everything between the model and DynamoDB: the tables, the log, the signers' keys, and helpers for
//! requests.
//!
//! An event is one item, appended by ONE conditional write at the expected version. A write that happened
//! but whose answer was lost is recognised by its command id.

#![forbid(unsafe_code)]

pub mod batch;
mod error;
mod guard;
pub mod integrity;
mod keys;
mod log;
mod newest;
mod pace;
mod recipient;
mod relocation;
pub mod replay;
pub mod retry;
pub mod scan;
mod stored;
mod submission;
mod tables;
mod transaction;
mod unreadable;

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;

pub use error::StoreError;
pub use guard::{Guard, Guarded};
pub use keys::{Opened, SignerKeys, materials, owner};
pub use log::{
    Done, ExecuteError, Execution, Log, NewEvent, Outcome, PetitionLog, SignatureLog, SiteLog,
};
pub use pace::Pace;
pub use recipient::Access;
pub use relocation::{Relocated, Relocation, RelocationError};
pub use stored::{EndedKeys, KeyName, Stored};
pub use submission::{Submission, Submitted};
pub use tables::{KeyAttribute, Schema, Tables};
pub use transaction::{ATTEMPTS as TRANSACTION_ATTEMPTS, Cancelled, Transaction};
pub use unreadable::{Readable, Unreadable, UnreadableStreams};

/// An item as the SDK has it.
pub type Item = HashMap<String, AttributeValue>;
