//! Feeds as they are in the wild, and servers that do what servers do.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a failed expectation fails the test"
)]

mod documents;
mod fetch;
