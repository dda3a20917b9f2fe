//! What happened: the events, the rules that allow them, the log that keeps them, and the
//! sealing of personal data.
//!
//! Each stream is one file, in the order name, events, fold, decisions: [`signature`] and
//! [`petition`]. The rules in them are pure: time, randomness and versions are passed in.

pub mod email;
pub mod envelope;
pub mod ids;
pub mod link;
pub mod network;
pub mod personal;
pub mod petition;
pub mod seal;
pub mod secret;
pub mod signature;
pub mod upcast;
