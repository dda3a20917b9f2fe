//! The function against an embedded DynamoDB and files in a folder.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a panic is how a test fails"
)]

mod ahead;
mod deployment;
mod faults;
mod names;
mod repairs;
mod sealing;
mod unsound;
