//! The public log from outside: its format, its tree, its proofs, the sequencer under crashes, and the audit.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a failed expectation fails the test"
)]

mod answers;
mod audit;
mod fold;
mod golden;
mod histories;
mod memory;
mod notes;
mod receipts;
mod tree;
mod vectors;
