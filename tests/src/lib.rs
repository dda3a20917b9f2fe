//! What the tests of the whole system are written with: the built `countersign` as a process
//! ([`server`]), and somebody who visits it over HTTP ([`visitor`]) and reads mail ([`mail`]).
//!
//! Nothing here knows how the system is made, but for the moment at which a page with a button was shown, which [`press`] sets back
//! so that no test waits. Helpers return a [`Result`], so that a test is
//! `-> Result` and fails with the reason.

pub mod form;
pub mod mail;
pub mod press;
pub mod server;
pub mod visitor;
pub mod wait;

pub use form::Form;
pub use mail::Mail;
pub use server::{Countersign, program};
pub use visitor::Visitor;
pub use wait::eventually;

/// Why a test could not go on.
pub type Error = Box<dyn std::error::Error + Send + Sync>;
/// What helpers and tests return.
pub type Result<T = ()> = std::result::Result<T, Error>;

/// The slug of the petition that a fresh installation shows.
pub const SLUG: &str = "argentina-against-repression";
