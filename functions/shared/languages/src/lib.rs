//! The languages of the interface: the list of them, the choice for a visitor, and the texts.
//! Also the rule for which of a petition's own texts a reader gets ([`Reader`]), and the marks of a text in another
//! language than its page ([`Written`]).
//!
//! ```
//! use languages::{Language, Value};
//!
//! let language = Language::negotiate("xx, es-AR;q=0.8, en;q=0.5").unwrap_or(Language::ENGLISH);
//! assert_eq!(language.tag(), "es");
//! assert_eq!(language.number(12_345), "12.345");
//! assert_eq!(
//!     language.text_with("count-signatures", [("count", Value::from(12_345_u64))]),
//!     "12.345 firmas"
//! );
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

mod autonyms;
mod choice;
mod countries;
mod language;
mod messages;
mod negotiation;
mod numbers;
mod plurals;
mod reader;
mod tag;
mod written;

pub use autonyms::autonym;
pub use choice::text_in;
pub use countries::{Country, countries, country_name, is_country};
pub use fluent_bundle::FluentValue as Value;
pub use language::{Direction, Language};
pub use reader::Reader;
pub use tag::Tag;
pub use written::{Written, attributes};
