//! What is taken as a picture, what is refused and why, and what is made of it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a panic is how a test fails"
)]

mod draw;
mod made;
mod refused;
