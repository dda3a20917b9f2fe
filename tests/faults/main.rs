//! All functions together, called as their event sources call them, on an embedded DynamoDB that
//! fails on demand. See the README for what each step does on which bad day, and which test shows it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::large_futures,
    reason = "a panic is how a test fails, and its futures need not be small"
)]

mod any_order;
mod contention;
mod deployment;
mod erasure;
mod organisations;
mod people;
mod pool;
mod promise;
mod rebuilds;
mod steps;
mod stranger;
mod table;
