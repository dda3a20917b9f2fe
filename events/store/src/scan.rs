//! Reading a whole table, page by page, in parallel segments if wanted.

use aws_sdk_dynamodb::Client;

use crate::{Item, StoreError};

/// A scan of a table, or of one segment of it; consistent, unless it is [`eventually_consistent`](Self::eventually_consistent).
/// A partition is always in one segment.
#[derive(Clone, Debug)]
pub struct Scan {
    client: Client,
    table: String,
    /// Which segment, and of how many; `None` for the whole table.
    segment: Option<(i32, i32)>,
    attributes: Option<&'static str>,
    page_limit: Option<i32>,
    after: Option<Item>,
    consistent: bool,
    done: bool,
}

impl Scan {
    /// A scan of the whole table.
    #[must_use]
    pub fn new(client: &Client, table: &str) -> Self {
        Self {
            client: client.clone(),
            table: table.to_owned(),
            segment: None,
            attributes: None,
            page_limit: None,
            after: None,
            consistent: true,
            done: false,
        }
    }

    /// The same scan in `number` segments (1 to 1000), which together read every item once.
    #[must_use]
    pub fn segments(&self, number: u32) -> Vec<Self> {
        let segments = i32::try_from(number.clamp(1, 1000)).unwrap_or(1);
        let part = |segment| Self {
            segment: Some((segment, segments)),
            ..self.clone()
        };
        (0..segments).map(part).collect()
    }

    /// Returns only these attributes (a projection expression). The price stays the same.
    #[must_use]
    pub fn attributes(self, attributes: &'static str) -> Self {
        Self {
            attributes: Some(attributes),
            ..self
        }
    }

    /// May miss what was written a moment ago, at half the price.
    #[must_use]
    pub fn eventually_consistent(self) -> Self {
        Self {
            consistent: false,
            ..self
        }
    }

    /// Reads at most so many items in a page.
    #[must_use]
    pub fn page_limit(self, items: i32) -> Self {
        Self {
            page_limit: Some(items),
            ..self
        }
    }

    /// Continues after the item with this key; `None` begins at the first item.
    #[must_use]
    pub fn after(self, key: Option<Item>) -> Self {
        Self { after: key, ..self }
    }

    /// The key of the last item read, to continue [`after`](Self::after) it another time.
    #[must_use]
    pub fn position(&self) -> Option<&Item> {
        self.after.as_ref()
    }

    /// Whether the last page was read.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.done
    }

    /// The next page (up to 1 MB of items, possibly none), or `None` after the last page.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`]; the same page can be requested again.
    pub async fn next_page(&mut self) -> Result<Option<Vec<Item>>, StoreError> {
        if self.done {
            return Ok(None);
        }
        let page = self
            .client
            .scan()
            .table_name(&self.table)
            .consistent_read(self.consistent)
            // A scan in one segment would read the same, but the embedded database sorts the whole table for each page of a segment.
            .set_segment(self.segment.map(|(segment, _)| segment))
            .set_total_segments(self.segment.map(|(_, segments)| segments))
            .set_projection_expression(self.attributes.map(str::to_owned))
            .set_limit(self.page_limit)
            .set_exclusive_start_key(self.after.clone())
            .send()
            .await
            .map_err(|error| StoreError::sdk("Scan", &error))?;
        self.done = page.last_evaluated_key.is_none();
        if !self.done {
            self.after = page.last_evaluated_key;
        }
        Ok(Some(page.items.unwrap_or_default()))
    }
}
