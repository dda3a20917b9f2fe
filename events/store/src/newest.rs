//! Streams of which somebody knows the newest event, read for many at once.

use std::collections::HashMap;

use events::decider::Decider;
use events::envelope::Recorded;

use crate::keys::place;
use crate::replay::key_of;
use crate::{Log, StoreError, batch};

/// The longest stream that is read by its items. Most have two events, and a query is cheaper for long ones.
const LONGEST: u64 = 3;

impl<D: Decider> Log<D> {
    /// The whole stream of each event, if nothing came after it; `None` if something did, or if the stream is long or
    /// cannot be read: then [`Log::load`] says what it is. One request for each 100 items, eventually consistent at half
    /// the price: what was appended within the last second may be missed, as it would be if it came a second later.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn streams_up_to(
        &self,
        newest: &[&Recorded<D::Event>],
    ) -> Result<Vec<Option<Vec<Recorded<D::Event>>>>, StoreError> {
        let short = newest.iter().filter(|event| event.version <= LONGEST);
        // Also the place after the newest: an item there came later.
        let places = short.flat_map(|event| {
            let versions = 1..=event.version + 1;
            versions.map(|version| (event.stream.as_str(), version))
        });
        let mut places: Vec<_> = places.collect();
        places.sort_unstable();
        places.dedup();
        let keys = places.into_iter();
        let keys = keys
            .map(|(stream, version)| key_of(stream, version))
            .collect();
        let items = batch::get_eventually(&self.client, &self.table, keys).await?;
        let found: HashMap<_, _> = items.into_iter().map(|item| (place(&item), item)).collect();
        let stream = |event: &&Recorded<D::Event>| {
            let at = |version: u64| found.get(&(event.stream.clone(), version.to_string()));
            if event.version > LONGEST || at(event.version + 1).is_some() {
                return None;
            }
            let read = |version| Recorded::from_item(at(version)?.clone()).ok();
            (1..=event.version).map(read).collect()
        };
        Ok(newest.iter().map(stream).collect())
    }
}
