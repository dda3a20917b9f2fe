//! What the tests of several crates share: a [`deployment`] of its own for each test, with a [`stream`] of
//! events, what a [`person`] typed, [`signer`]s, how they [`press`] buttons, and [`hostile_events`].
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "for tests only: a panic is how a test fails"
)]

pub mod deployment;
pub mod hostile_events;
pub mod person;
pub mod press;
pub mod signer;
pub mod stream;
