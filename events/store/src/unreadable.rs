//! Streams with an event that this release cannot read, or with a missing one.
//!
//! Retrying does not help there: only a newer release or a backup does. Whoever reads many streams therefore skips
//! such a stream and reports it, so that one damaged event does not stop the work on all others.

use events::envelope::{Event, Recorded};

use crate::Item;

/// Where a stream stops being readable, and why. Contains no personal data.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("version {version} of {stream} cannot be read: {why}")]
pub struct Unreadable {
    /// The stream's name.
    pub stream: String,
    /// The first version that cannot be read or is missing.
    pub version: u64,
    /// The reason, with its remedy.
    pub why: String,
}

impl Unreadable {
    /// A stream whose name is not valid.
    #[must_use]
    pub fn name(stream: String, error: &impl ToString) -> Self {
        Self {
            stream,
            version: 1,
            why: error.to_string(),
        }
    }

    /// A version that the log does not have although it has a later one, or had it.
    #[must_use]
    pub fn missing(stream: &impl ToString, version: u64) -> Self {
        Self {
            stream: stream.to_string(),
            version,
            why: "it is missing; restore the log from a backup".to_owned(),
        }
    }
}

/// The unreadable streams that somebody met: how many, and the first of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnreadableStreams {
    number: u64,
    first: Vec<Unreadable>,
}

/// How many streams [`UnreadableStreams`] names.
const NAMED: usize = 20;

impl UnreadableStreams {
    /// Adds a stream.
    pub fn add(&mut self, unreadable: Unreadable) {
        self.number += 1;
        if self.first.len() < NAMED {
            self.first.push(unreadable);
        }
    }

    /// Adds those of another reader.
    pub fn extend(&mut self, others: &Self) {
        self.number += others.number;
        let room = NAMED.saturating_sub(self.first.len());
        self.first.extend(others.first.iter().take(room).cloned());
    }

    /// The number of streams.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.number
    }

    /// The first twenty of them.
    #[must_use]
    pub fn first(&self) -> &[Unreadable] {
        &self.first
    }

    /// Whether every stream could be read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.number == 0
    }
}

/// The events of one stream up to the first that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readable<E> {
    /// Consecutive events, oldest first.
    pub events: Vec<Recorded<E>>,
    /// Where they stop, unless they are all that the log has.
    pub unreadable: Option<Unreadable>,
}

/// Reads the items of one stream in the order of their versions.
#[derive(Debug)]
pub(crate) struct Reading<E> {
    stream: String,
    /// The version of the last item, readable or not.
    last: u64,
    readable: Readable<E>,
}

impl<E: Event> Reading<E> {
    /// Begins after the version `after` of the stream.
    pub(crate) fn new(stream: &str, after: u64) -> Self {
        Self {
            stream: stream.to_owned(),
            last: after,
            readable: Readable {
                events: Vec::new(),
                unreadable: None,
            },
        }
    }

    /// Takes the next item.
    pub(crate) fn push(&mut self, version: u64, item: impl Into<serde_dynamo::Item>) {
        let expected = self.last + 1;
        self.last = version;
        if self.readable.unreadable.is_some() {
            return;
        }
        if version != expected {
            self.readable.unreadable = Some(Unreadable::missing(&self.stream, expected));
            return;
        }
        match Recorded::from_item(item) {
            Ok(event) => self.readable.events.push(event),
            Err(error) => {
                self.readable.unreadable = Some(Unreadable {
                    stream: self.stream.clone(),
                    version,
                    why: error.to_string(),
                });
            }
        }
    }

    pub(crate) fn stream(&self) -> &str {
        &self.stream
    }

    /// The version of the last item taken.
    pub(crate) fn last(&self) -> u64 {
        self.last
    }

    pub(crate) fn end(self) -> Readable<E> {
        self.readable
    }
}

/// The name of the stream that the item belongs to. The table's key guarantees that there is one.
pub(crate) fn stream_of(item: &Item) -> &str {
    let name = item.get("stream").and_then(|name| name.as_s().ok());
    name.map_or("", String::as_str)
}

/// The item's version.
pub(crate) fn version_of(item: &Item) -> u64 {
    let version = item.get("version").and_then(|version| version.as_n().ok());
    version.and_then(|text| text.parse().ok()).unwrap_or(0)
}
