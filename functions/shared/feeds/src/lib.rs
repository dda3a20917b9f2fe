//! Feeds of others, as articles of a petition's news: [`Fetcher`] asks for a document, and [`Document::articles`] reads it.
#![forbid(unsafe_code)]

mod dates;
mod decode;
mod error;
mod fetch;
mod id;
mod reach;
mod read;

pub use error::FeedError;
pub use fetch::{Document, Fetched, Fetcher, Validators};
pub use reach::Reach;
pub use read::Surroundings;

/// The most items of a feed that are read, the newest first. Older ones are never imported, however long a feed is.
pub const MOST_ITEMS: usize = 50;
