//! Rebuilding the views from the whole log.

use event_store::UnreadableStreams;
use event_store::replay::{self, Streams};
use events::signature::SignatureEvent;
use futures_util::future::try_join_all;

use super::SignatureViews;
use crate::error::{self, ProjectionError};
use crate::{Projection, generations};

/// The number of parts of the log that are read concurrently.
const SEGMENTS: u32 = 4;
/// How many signatures are applied before their events are reported: a page can hold thousands.
const STREAMS_AT_ONCE: usize = 900;

impl SignatureViews {
    /// Builds a new generation beside the shown one, switches to it, and deletes the old one. Calls
    /// `progress` with the number of events read so far.
    ///
    /// New events are applied to both generations meanwhile. A rebuild that fails leaves the shown generation
    /// unchanged. Streams that cannot be read to their end are shown up to there, and returned.
    ///
    /// # Errors
    /// [`ProjectionError`].
    pub async fn rebuild(
        &self,
        progress: impl Fn(u64),
    ) -> Result<UnreadableStreams, ProjectionError> {
        let (client, views) = (&self.client, &self.views);
        let replay = async |building| {
            let mut unreadable = UnreadableStreams::default();
            let mut segments =
                replay::segments::<SignatureEvent>(client, &self.log_table, SEGMENTS);
            segments = segments.into_iter().map(Streams::with_beginnings).collect();
            let mut read = 0;
            while !segments.is_empty() {
                let pages =
                    try_join_all(segments.iter_mut().map(|segment| segment.next_page())).await?;
                let mut more = pages.iter().map(Option::is_some);
                let ended = segments.extract_if(.., |_| !more.next().unwrap_or(false));
                ended.for_each(|segment| unreadable.extend(segment.unreadable()));
                let mut streams = pages.into_iter().flatten().flatten();
                loop {
                    let some = streams.by_ref().take(STREAMS_AT_ONCE);
                    let events: Vec<_> = some.flat_map(|(_, events)| events).collect();
                    if events.is_empty() {
                        break;
                    }
                    read += events.len() as u64;
                    error::unreadable(self.apply(building, events).await, &mut unreadable)?;
                    progress(read);
                }
            }
            Ok(unreadable)
        };
        generations::rebuild(client, views, Projection::Signatures, replay).await
    }
}
