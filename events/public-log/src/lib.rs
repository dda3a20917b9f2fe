//! The public log: every fact that changes a public count, in a Merkle tree that anybody can check. Pure, apart from
//! [`folder`]; what is stored and sent goes through [`tiles::Source`] and the actions of [`sequencer::Sequencer`].
//!
//! `README.md` beside this crate says what the log proves, and what not.

pub mod answer;
pub mod audit;
pub mod checkpoint;
pub mod commitment;
pub mod edge;
pub mod fold;
pub mod folder;
pub mod hash;
pub mod leaf;
pub mod note;
pub mod policy;
pub mod proof;
pub mod receipt;
pub mod sequencer;
pub mod tiles;
pub mod witness;
