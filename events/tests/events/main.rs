//! The streams and their stored form.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod golden;
mod mac;
mod make;
mod personal;
mod petition_rules;
mod signature_rules;
