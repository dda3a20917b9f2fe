//! The mails to signers: their texts, and their bytes.
//!
//! ```
//! use std::time::SystemTime;
//!
//! use languages::{Language, Written};
//! use mails::{Headers, Receipt};
//!
//! let receipt = Receipt {
//!     language: Language::ENGLISH,
//!     petition_title: Written::new("Clean rivers", "en"),
//!     privacy_url: "https://sign.example.org/petitions/clean-rivers/privacy",
//!     facts: &["Started by River Watch".to_owned()],
//!     given_name: "Ada",
//!     own_page_url: "https://sign.example.org/signature/token",
//!     petition_url: "https://sign.example.org/petitions/clean-rivers",
//!     receipt_url: None,
//!     is_open: true,
//!     share_url: "https://sign.example.org/petitions/clean-rivers/share",
//!     share_links: &[],
//!     endorsement: None,
//! };
//! let headers = Headers {
//!     message_id: "<1@sign.example.org>",
//!     date: SystemTime::UNIX_EPOCH,
//!     unsubscribe_url: None,
//! };
//! let bytes = mails::mime(receipt.render(), "Clean rivers <sign@example.org>", "ada@example.org", &headers)?;
//! assert!(bytes.starts_with(b"From: "));
//! # Ok::<(), mails::Error>(())
//! ```
#![forbid(unsafe_code)]
#![cfg_attr(
    test,
    allow(
        clippy::panic,
        clippy::unwrap_used,
        reason = "a panic is how a test fails"
    )
)]

mod article;
mod mails;
mod mime;
mod words;

pub use mails::{
    AddressChange, AlreadySigned, Confirmation, Endorsed, Moved, News, OtherAddress, OwnLink,
    Receipt,
};
pub use mime::{Error, Headers, ascii_host, mime, recipient, sender};

/// The text of a mail in one language. It holds personal data, so it has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Rendered {
    /// One line.
    pub subject: String,
    /// Plain text in lines of at most 72 characters, except for longer addresses.
    pub text: String,
    /// The same as HTML.
    pub html: String,
}
