//! Witnesses that cosign, that have seen something else, and that do what servers on the internet do.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a failed expectation fails the test"
)]

mod answers;
mod servers;
mod setting;
