//! Which events become which facts.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a panic is how a test fails"
)]

mod petitions;
mod signatures;
