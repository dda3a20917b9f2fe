//! The streams and their stored form.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod address_rules;
mod comments;
mod consents;
mod correction_rules;
mod endorsements;
mod golden;
mod mac;
mod mailing_rules;
mod make;
mod personal;
mod petition_rules;
mod signature_rules;
