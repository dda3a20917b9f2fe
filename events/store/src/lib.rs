//! The log on DynamoDB: one item per event, appended by ONE conditional write at the expected
//! version. A write that was made but whose answer was lost is recognised by its command id.

#![forbid(unsafe_code)]

pub mod batch;
mod error;
mod guard;
mod keys;
mod petitions;
pub mod replay;
pub mod retry;
pub mod scan;
mod signatures;
mod table;
mod tables;

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use jiff::Timestamp;

pub use error::StoreError;

pub use guard::{Guard, Guarded};
pub use keys::owner;
pub use petitions::PetitionLog;
pub use signatures::{Done, ExecuteError, Executed, SignatureLog};
use table::Table;
pub use tables::{KeyAttribute, Schema, Tables};

use events::ids::CommandId;

/// An item as the SDK has it.
pub type Item = HashMap<String, AttributeValue>;

/// An event to append.
#[derive(Clone, Debug)]
pub struct NewEvent<E> {
    /// The stream's name.
    pub stream: String,
    /// The version that the decision was made on; the event becomes the next.
    pub expected: u64,
    /// The command that it answers.
    pub command: CommandId,
    /// Now.
    pub at: Timestamp,
    /// What happened.
    pub event: E,
}

/// What became of an append.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is in the log.
    Appended {
        /// Its version.
        version: u64,
    },
    /// It was in the log before: this is a retry of the same command.
    AlreadyAppended {
        /// Its version.
        version: u64,
    },
    /// Another event took that version: load, fold and decide again.
    Conflict,
}
