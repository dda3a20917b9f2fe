//! What an operator does with many signatures at once, as it stands in the log.

use serde::{Deserialize, Serialize};

use crate::signature::Reason;

/// What a sweep does with each signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SweepKind {
    /// It sets them aside.
    Invalidate,
    /// It takes that back.
    Reinstate,
}

/// A sweep that begins, or that continues after it was interrupted. It names no signer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sweep {
    /// The name that each signature's event repeats.
    pub name: String,
    /// What it does.
    pub kind: SweepKind,
    /// Why, by kind; none if it reinstates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// The filter in words, without anything that names a signer.
    pub conditions: Vec<String>,
    /// A keyed hash of operator, reason and whole filter ([`crate::ids::fingerprint`]): the same command
    /// continues the same sweep.
    pub fingerprint: String,
    /// Signatures that it is about to change.
    pub signatures: u64,
}

/// A search that opens personal data. It names no signer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Search {
    /// The filter in words, without anything that names a signer.
    pub conditions: Vec<String>,
    /// Signatures whose name and email domain are opened.
    pub opened: u64,
}
