//! Reading a whole log, stream by stream.
//!
//! A scan returns the events of a stream together and in the order of their versions, and never splits a
//! stream between two segments. This module is the only place that relies on it.
//!
//! A stream with an event that cannot be read is skipped and reported, so that it does not stop the others.

use std::collections::{HashMap, VecDeque};

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;
use events::envelope::{Event, Recorded};

use crate::integrity::{Check, Integrity};
use crate::scan::Scan;
use crate::unreadable::{Reading, Unreadable, UnreadableStreams, stream_of, version_of};
use crate::{Item, StoreError};

/// All events of one stream, oldest first, with the stream's name.
pub type Stream<E> = (String, Vec<Recorded<E>>);

/// The whole streams of a log, or of one segment of it. Holds one page (1 MB) and one stream in memory.
#[derive(Debug)]
pub struct Streams<E> {
    scan: Scan,
    check: Option<Check>,
    /// Whether the beginning of an unreadable stream is returned.
    beginnings: bool,
    ready: VecDeque<Ready<E>>,
    /// The last stream of the page; it may continue in the next one.
    begun: Option<Reading<E>>,
    last: Option<Item>,
    read: u64,
    unreadable: UnreadableStreams,
}

/// A stream of which every event was scanned.
#[derive(Debug)]
struct Ready<E> {
    stream: String,
    /// The version of its last event.
    last: u64,
    events: Vec<Recorded<E>>,
    unreadable: Option<Unreadable>,
}

/// All streams of the log in `table`.
#[must_use]
pub fn streams<E: Event>(client: &Client, table: &str) -> Streams<E> {
    Streams::of(Scan::new(client, table))
}

/// All streams of the log in `table`, in `number` segments (1 to 1000) that can be read concurrently.
#[must_use]
pub fn segments<E: Event>(client: &Client, table: &str, number: u32) -> Vec<Streams<E>> {
    let scans = Scan::new(client, table).segments(number);
    scans.into_iter().map(Streams::of).collect()
}

impl<E: Event> Streams<E> {
    fn of(scan: Scan) -> Self {
        Self {
            scan,
            check: None,
            beginnings: false,
            ready: VecDeque::new(),
            begun: None,
            last: None,
            read: 0,
            unreadable: UnreadableStreams::default(),
        }
    }

    /// Continues after the stream that ended at `position`.
    #[must_use]
    pub fn after(mut self, position: Option<Item>) -> Self {
        self.scan = self.scan.after(position.clone());
        self.last = position;
        self
    }

    /// May miss the last events of a stream that were written a moment ago, at half the price: for readers that look again
    /// before they act.
    #[must_use]
    pub fn eventually_consistent(mut self) -> Self {
        self.scan = self.scan.eventually_consistent();
        self
    }

    /// Also returns an unreadable stream, up to its first event that cannot be read. The projections stop there too, so
    /// this is what their views show. Nothing else may act on a part of a stream: what is missing could be a withdrawal.
    #[must_use]
    pub fn with_beginnings(mut self) -> Self {
        self.beginnings = true;
        self
    }

    /// Also checks the authentication code of every event. Nothing else depends on it.
    #[must_use]
    pub fn checked_by(mut self, check: Option<Check>) -> Self {
        self.check = check;
        self
    }

    /// What the check found in what was read. It is gone then.
    pub fn found(&mut self) -> Option<Integrity> {
        self.check.take().map(Check::found)
    }

    /// The key of the last event of the last stream returned or skipped, to continue [`after`](Self::after) it.
    #[must_use]
    pub fn position(&self) -> Option<&Item> {
        self.last.as_ref()
    }

    /// The number of events scanned so far, for progress.
    #[must_use]
    pub fn read(&self) -> u64 {
        self.read
    }

    /// The unreadable streams so far.
    #[must_use]
    pub fn unreadable(&self) -> &UnreadableStreams {
        &self.unreadable
    }

    /// The next stream, or `None` after the last one.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`]; the same stream can be requested again.
    pub async fn next(&mut self) -> Result<Option<Stream<E>>, StoreError> {
        loop {
            self.fill().await?;
            let Some(ready) = self.ready.pop_front() else {
                return Ok(None);
            };
            if let Some(stream) = self.pass(ready) {
                return Ok(Some(stream));
            }
        }
    }

    /// The streams that the next page completes, or `None` after the last one.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`]; the same streams can be requested again.
    pub async fn next_page(&mut self) -> Result<Option<Vec<Stream<E>>>, StoreError> {
        loop {
            self.fill().await?;
            if self.ready.is_empty() {
                return Ok(None);
            }
            let ready = std::mem::take(&mut self.ready).into_iter();
            let page: Vec<_> = ready.filter_map(|ready| self.pass(ready)).collect();
            if !page.is_empty() {
                return Ok(Some(page));
            }
        }
    }

    /// Moves the position past a stream, reports it if it cannot be read, and returns what may be used of it.
    fn pass(&mut self, ready: Ready<E>) -> Option<Stream<E>> {
        self.last = Some(key_of(&ready.stream, ready.last));
        if let Some(unreadable) = ready.unreadable {
            self.unreadable.add(unreadable);
            if !self.beginnings || ready.events.is_empty() {
                return None;
            }
        }
        Some((ready.stream, ready.events))
    }

    /// Reads pages until a stream is whole, or the log is at its end.
    async fn fill(&mut self) -> Result<(), StoreError> {
        while self.ready.is_empty() {
            let Some(page) = self.scan.next_page().await? else {
                break;
            };
            for item in page {
                let stream = stream_of(&item);
                if self
                    .begun
                    .as_ref()
                    .is_none_or(|begun| begun.stream() != stream)
                {
                    let next = Reading::new(stream, 0);
                    let begun = self.begun.replace(next);
                    self.complete(begun);
                }
                let (version, item) = (version_of(&item), serde_dynamo::Item::from(item));
                if let Some(begun) = &mut self.begun {
                    if let Some(check) = &mut self.check {
                        check.event(begun.stream(), version, &item);
                    }
                    begun.push(version, item);
                }
                self.read += 1;
            }
            if self.scan.is_done() {
                let begun = self.begun.take();
                self.complete(begun);
            }
        }
        Ok(())
    }

    /// The stream has no more events.
    fn complete(&mut self, begun: Option<Reading<E>>) {
        let Some(begun) = begun else { return };
        let (stream, last) = (begun.stream().to_owned(), begun.last());
        let readable = begun.end();
        self.ready.push_back(Ready {
            stream,
            last,
            events: readable.events,
            unreadable: readable.unreadable,
        });
    }
}

/// The key of the event at `version` of a stream.
pub(crate) fn key_of(stream: &str, version: u64) -> Item {
    HashMap::from([
        ("stream".to_owned(), AttributeValue::S(stream.to_owned())),
        ("version".to_owned(), AttributeValue::N(version.to_string())),
    ])
}
