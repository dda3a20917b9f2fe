//! The views as builders write them and readers meet them, on an embedded DynamoDB.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod petitions;
mod signatures;
mod store;
mod versions;
