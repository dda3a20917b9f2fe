//! `send-email` on an embedded DynamoDB, with a mail service that fails on demand.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod delay;
mod deployment;
mod faults;
mod mails;
mod news;
mod priority;
mod queue;
mod ses;
