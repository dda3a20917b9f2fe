//! The public pages, and how long a CDN may cache them.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a panic is how a test fails"
)]

mod article;
mod card;
mod check_mail;
mod comments;
mod embed;
mod feeds;
mod list;
mod names;
mod numbers;
mod petition;
mod petition_json;
mod places;
mod poster;
mod public_log;
mod requests;
mod search_engines;
mod share;
mod support;
mod texts;
mod visits;
