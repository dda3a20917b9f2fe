//! Reading a whole log: a parallel scan, consistent, every page. In-stream order is what a
//! segment keeps, and all that the views need.

use std::marker::PhantomData;

use aws_sdk_dynamodb::Client;

use crate::StoreError;
use crate::scan::Scan;
use events::envelope::{Event, Recorded};

/// One part of a parallel scan.
#[derive(Debug)]
pub struct Segment<E> {
    scan: Scan,
    event: PhantomData<fn() -> E>,
}

/// The parts of a scan of `table`; together they read every event once.
#[must_use]
pub fn segments<E: Event>(client: &Client, table: &str, total: u32) -> Vec<Segment<E>> {
    let segment = |scan| Segment {
        scan,
        event: PhantomData,
    };
    let scans = Scan::new(client, table).segments(total);
    scans.into_iter().map(segment).collect()
}

impl<E: Event> Segment<E> {
    /// The next page (up to 1 MB of items), or `None` after the last. A page may be empty.
    ///
    /// # Errors
    /// [`StoreError`]; the same page can be asked for again.
    pub async fn next_page(&mut self) -> Result<Option<Vec<Recorded<E>>>, StoreError> {
        let Some(page) = self.scan.next_page().await? else {
            return Ok(None);
        };
        let events: Result<_, _> = page.into_iter().map(Recorded::from_item).collect();
        Ok(Some(events?))
    }
}
