//! Reading a whole log: a parallel scan, consistent, every page. In-stream order is what a
//! segment keeps, and all that the views need.

use std::marker::PhantomData;

use aws_sdk_dynamodb::Client;

use crate::{LogError, Table};
use events::envelope::{Event, Recorded};

/// One part of a parallel scan.
#[derive(Debug)]
pub struct Segment<E> {
    table: Table,
    number: i32,
    total: i32,
    start: Option<std::collections::HashMap<String, aws_sdk_dynamodb::types::AttributeValue>>,
    done: bool,
    event: PhantomData<fn() -> E>,
}

/// The parts of a scan of `table`; together they read every event once.
#[must_use]
pub fn segments<E: Event>(client: &Client, table: &str, total: u32) -> Vec<Segment<E>> {
    let total = i32::try_from(total.clamp(1, 1000)).unwrap_or(1);
    (0..total)
        .map(|number| Segment {
            table: Table {
                client: client.clone(),
                name: table.to_owned(),
            },
            number,
            total,
            start: None,
            done: false,
            event: PhantomData,
        })
        .collect()
}

impl<E: Event> Segment<E> {
    /// The next page (up to 1 MB of items), or `None` after the last. A page may be empty.
    ///
    /// # Errors
    /// [`LogError`]; the same page can be asked for again.
    pub async fn next_page(&mut self) -> Result<Option<Vec<Recorded<E>>>, LogError> {
        if self.done {
            return Ok(None);
        }
        let page = self
            .table
            .client
            .scan()
            .table_name(&self.table.name)
            .consistent_read(true)
            .segment(self.number)
            .total_segments(self.total)
            .set_exclusive_start_key(self.start.clone())
            .send()
            .await
            .map_err(|error| LogError::store("Scan", &error))?;
        let events = page
            .items
            .unwrap_or_default()
            .into_iter()
            .map(Recorded::from_item);
        let events = events.collect::<Result<_, _>>()?;
        self.start = page.last_evaluated_key;
        self.done = self.start.is_none();
        Ok(Some(events))
    }
}
