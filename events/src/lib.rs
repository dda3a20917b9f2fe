//! The model: the events of signatures and petitions, the rules that allow them, and the sealing of
//! personal data. The crate `event-store` keeps the events in DynamoDB.
//!
//! Each stream is a module: [`signature`], [`petition`] and, small, [`site`]. Read the events first, then how they fold,
//! then the rules, which are pure: time, randomness and versions are passed in.

pub mod decider;
pub mod email;
pub mod envelope;
pub mod ids;
pub mod limits;
pub mod link;
pub mod mac;
pub mod network;
pub mod personal;
pub mod petition;
pub mod seal;
pub mod secret;
pub mod signature;
pub mod site;
pub mod stamp;
pub mod text;
pub mod upcast;
