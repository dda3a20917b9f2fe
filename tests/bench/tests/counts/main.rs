//! The documents and `countersign cost` say what is counted, and what is counted does not depend on chance.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod costs;
mod hot_spots;
