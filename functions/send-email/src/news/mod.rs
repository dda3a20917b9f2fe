//! News by mail: an article to the signers who chose news.
//!
//! An operator's command walks the log and puts a [`NewsMessage`] for each of them into the queue of mails that nobody waits for.
//! It names ids only. Whether the mail is still wanted, and where it goes, is read here, when it is sent.

mod compose;
mod message;
mod prepare;
mod send;

pub use compose::{NewsLinks, NewsMail};
pub use message::NewsMessage;

pub(crate) use send::KnownMailings;
