//! The whole view again, from the whole log.

use std::time::Duration;

use crate::store::MAX_AGE;
use crate::{Projection, generations};
use event_store::replay;
use events::envelope::Recorded;
use events::signature::SignatureEvent;
use futures_util::future::try_join_all;

use super::{ProjectionError, SignatureViews};

/// Parts of the log that are read side by side.
const SEGMENTS: u32 = 4;
/// Readers may look at the old generation for so long.
const GRACE: Duration = MAX_AGE.saturating_mul(2);

impl SignatureViews {
    /// Builds a new generation beside the shown one, shows it, and deletes the old one.
    /// `progress` is told the number of events read so far.
    ///
    /// The stream goes on being counted meanwhile, into both. A rebuild that breaks off leaves
    /// what is shown as it was; the next one clears up after it.
    ///
    /// # Errors
    /// [`ProjectionError`], with nothing changed in what is shown.
    pub async fn rebuild(&self, progress: impl Fn(u64)) -> Result<(), ProjectionError> {
        let building =
            generations::begin(&self.client, &self.views, Projection::Signatures).await?;
        // What earlier rebuilds may have left behind.
        generations::sweep(&self.client, &self.views, Projection::Signatures).await?;
        let mut segments =
            replay::segments::<SignatureEvent>(&self.client, &self.log_table, SEGMENTS);
        let mut read = 0;
        while !segments.is_empty() {
            let pages =
                try_join_all(segments.iter_mut().map(|segment| segment.next_page())).await?;
            let mut more = pages.iter().map(Option::is_some);
            segments.retain(|_| more.next().unwrap_or(false));
            let events: Vec<Recorded<SignatureEvent>> =
                pages.into_iter().flatten().flatten().collect();
            read += events.len() as u64;
            if let Some((_, error)) = self.apply(building, events).await.pop_first() {
                return Err(error);
            }
            progress(read);
        }
        generations::switch(&self.client, &self.views, Projection::Signatures, building).await?;
        tokio::time::sleep(GRACE).await;
        generations::sweep(&self.client, &self.views, Projection::Signatures).await?;
        Ok(())
    }
}
