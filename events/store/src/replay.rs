//! Reading a whole log, stream by stream.
//!
//! A scan returns the events of a stream together and in the order of their versions, and never splits a
//! stream between two segments. This module is the only place that relies on it.

use std::collections::{HashMap, VecDeque};

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;
use events::envelope::{Event, Recorded};

use crate::scan::Scan;
use crate::{Item, StoreError};

/// All events of one stream, oldest first, with the stream's name.
pub type Stream<E> = (String, Vec<Recorded<E>>);

/// The whole streams of a log, or of one segment of it. Holds one page (1 MB) and one stream in memory.
#[derive(Debug)]
pub struct Streams<E> {
    scan: Scan,
    ready: VecDeque<Stream<E>>,
    /// The last stream of the page; it may continue in the next one.
    begun: Vec<Recorded<E>>,
    last: Option<Item>,
    read: u64,
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
            ready: VecDeque::new(),
            begun: Vec::new(),
            last: None,
            read: 0,
        }
    }

    /// Continues after the stream that ended at `position`.
    #[must_use]
    pub fn after(mut self, position: Option<Item>) -> Self {
        self.scan = self.scan.after(position.clone());
        self.last = position;
        self
    }

    /// The key of the last event of the last stream returned, to continue [`after`](Self::after) it.
    #[must_use]
    pub fn position(&self) -> Option<&Item> {
        self.last.as_ref()
    }

    /// The number of events read so far, for progress.
    #[must_use]
    pub fn read(&self) -> u64 {
        self.read
    }

    /// The next stream, or `None` after the last one.
    ///
    /// # Errors
    /// [`StoreError`]; the same stream can be requested again.
    pub async fn next(&mut self) -> Result<Option<Stream<E>>, StoreError> {
        self.fill().await?;
        let next = self.ready.pop_front();
        self.returned(next.as_ref());
        Ok(next)
    }

    /// The streams that the next page completes, or `None` after the last one.
    ///
    /// # Errors
    /// [`StoreError`]; the same streams can be requested again.
    pub async fn next_page(&mut self) -> Result<Option<Vec<Stream<E>>>, StoreError> {
        self.fill().await?;
        let page: Vec<_> = self.ready.drain(..).collect();
        self.returned(page.last());
        Ok((!page.is_empty()).then_some(page))
    }

    /// Reads pages until a stream is whole, or the log is at its end.
    async fn fill(&mut self) -> Result<(), StoreError> {
        while self.ready.is_empty() {
            let Some(page) = self.scan.next_page().await? else {
                break;
            };
            let events: Result<Vec<Recorded<E>>, _> =
                page.into_iter().map(Recorded::from_item).collect();
            for event in events? {
                let other = |last: &Recorded<E>| last.stream != event.stream;
                if self.begun.last().is_some_and(other) {
                    self.complete();
                }
                self.begun.push(event);
                self.read += 1;
            }
            if self.scan.is_done() {
                self.complete();
            }
        }
        Ok(())
    }

    /// The stream that was begun has no more events.
    fn complete(&mut self) {
        let events = std::mem::take(&mut self.begun);
        if let Some(first) = events.first() {
            self.ready.push_back((first.stream.clone(), events));
        }
    }

    fn returned(&mut self, stream: Option<&Stream<E>>) {
        if let Some(last) = stream.and_then(|(_, events)| events.last()) {
            self.last = Some(key_of(&last.stream, last.version));
        }
    }
}

fn key_of(stream: &str, version: u64) -> Item {
    HashMap::from([
        ("stream".to_owned(), AttributeValue::S(stream.to_owned())),
        ("version".to_owned(), AttributeValue::N(version.to_string())),
    ])
}
