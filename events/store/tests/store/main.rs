//! The log as the functions use it, on the embedded DynamoDB or on a second one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod forger;
mod guards;
mod make;
mod petition_log;
mod signature_log;
