//! The streams, their stored form and their log, as the functions use them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod golden;
mod guards;
mod make;
mod petition_log;
mod petition_rules;
mod signature_log;
mod signature_rules;
