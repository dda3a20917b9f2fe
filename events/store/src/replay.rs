//! Reading a whole log, stream by stream.
//!
//! A scan returns the events of a stream together and in the order of their versions, and never cuts a
//! stream between two segments. This module is the only place that relies on it.

use std::collections::{HashMap, VecDeque};

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;
use events::envelope::{Event, Recorded};

use crate::scan::Scan;
use crate::{Item, StoreError};

/// One part of a parallel scan, as pages of events.
#[derive(Debug)]
pub struct Segment<E> {
    scan: Scan,
    event: std::marker::PhantomData<fn() -> E>,
}

/// The parts of a scan of `table`. Together they read every event once.
#[must_use]
pub fn segments<E: Event>(client: &Client, table: &str, total: u32) -> Vec<Segment<E>> {
    let segment = |scan| Segment {
        scan,
        event: std::marker::PhantomData,
    };
    let scans = Scan::new(client, table).segments(total);
    scans.into_iter().map(segment).collect()
}

impl<E: Event> Segment<E> {
    /// The next page (up to 1 MB of items), or `None` after the last. A page may be empty.
    ///
    /// # Errors
    /// [`StoreError`]; the same page can be requested again.
    pub async fn next_page(&mut self) -> Result<Option<Vec<Recorded<E>>>, StoreError> {
        let Some(page) = self.scan.next_page().await? else {
            return Ok(None);
        };
        let events: Result<_, _> = page.into_iter().map(Recorded::from_item).collect();
        Ok(Some(events?))
    }

    /// The same part, as whole streams.
    #[must_use]
    pub fn streams(self) -> Streams<E> {
        Streams {
            segment: self,
            ready: VecDeque::new(),
            begun: Vec::new(),
            last: None,
            read: 0,
        }
    }
}

/// The whole streams of one segment. In memory are one page and one stream.
#[derive(Debug)]
pub struct Streams<E> {
    segment: Segment<E>,
    ready: VecDeque<Vec<Recorded<E>>>,
    /// The last stream of the page; it may go on in the next.
    begun: Vec<Recorded<E>>,
    last: Option<Item>,
    read: u64,
}

/// All streams of the log in `table`, in one segment.
#[must_use]
pub fn streams<E: Event>(client: &Client, table: &str) -> Streams<E> {
    Segment {
        scan: Scan::new(client, table),
        event: std::marker::PhantomData,
    }
    .streams()
}

impl<E: Event> Streams<E> {
    /// Goes on after the stream that ended at `position`.
    #[must_use]
    pub fn after(mut self, position: Option<Item>) -> Self {
        self.segment.scan = self.segment.scan.after(position.clone());
        self.last = position;
        self
    }

    /// The key of the last event of the last stream returned, to go on [`after`](Self::after) it.
    #[must_use]
    pub fn position(&self) -> Option<&Item> {
        self.last.as_ref()
    }

    /// Events read so far, for progress.
    #[must_use]
    pub fn read(&self) -> u64 {
        self.read
    }

    /// All events of the next stream with its name, or `None` after the last stream.
    ///
    /// # Errors
    /// [`StoreError`]; the same stream can be requested again.
    pub async fn next(&mut self) -> Result<Option<(String, Vec<Recorded<E>>)>, StoreError> {
        loop {
            if let Some(events) = self.ready.pop_front() {
                let name = events.first().map(|first| first.stream.clone());
                let (Some(name), Some(last)) = (name, events.last()) else {
                    continue;
                };
                self.last = Some(key_of(&last.stream, last.version));
                return Ok(Some((name, events)));
            }
            match self.segment.next_page().await? {
                Some(page) => self.take(page),
                None if self.begun.is_empty() => return Ok(None),
                None => self.ready.push_back(std::mem::take(&mut self.begun)),
            }
        }
    }

    fn take(&mut self, page: Vec<Recorded<E>>) {
        self.read += page.len() as u64;
        for event in page {
            let goes_on = self
                .begun
                .last()
                .is_none_or(|last| last.stream == event.stream);
            if !goes_on {
                self.ready.push_back(std::mem::take(&mut self.begun));
            }
            self.begun.push(event);
        }
    }
}

fn key_of(stream: &str, version: u64) -> Item {
    HashMap::from([
        ("stream".to_owned(), AttributeValue::S(stream.to_owned())),
        ("version".to_owned(), AttributeValue::N(version.to_string())),
    ])
}
