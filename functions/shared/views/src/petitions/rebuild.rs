//! The whole view again, from the whole log.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::store::MAX_AGE;
use crate::{Projection, generations};
use event_store::replay;
use events::ids::Slug;
use events::petition::PetitionEvent;
use futures_util::future::try_join_all;

use super::{PetitionViews, ProjectionError};

/// Parts of the log that are read side by side.
const SEGMENTS: u32 = 4;
/// Readers may look at the old generation for so long.
const GRACE: Duration = MAX_AGE.saturating_mul(2);

impl PetitionViews {
    /// Builds a new generation beside the shown one, shows it, and deletes the old one.
    /// `progress` is told the number of events read so far.
    ///
    /// The stream goes on being shown meanwhile, in both. A rebuild that breaks off leaves what
    /// is shown as it was; the next one clears up after it.
    ///
    /// # Errors
    /// [`ProjectionError`], with nothing changed in what is shown.
    pub async fn rebuild(&self, progress: impl Fn(u64)) -> Result<(), ProjectionError> {
        let building = generations::begin(&self.client, &self.views, Projection::Petitions).await?;
        // What earlier rebuilds may have left behind.
        generations::sweep(&self.client, &self.views, Projection::Petitions).await?;
        for slug in self.petitions_in_log(progress).await? {
            self.apply(building, &slug).await?;
        }
        generations::switch(&self.client, &self.views, Projection::Petitions, building).await?;
        tokio::time::sleep(GRACE).await;
        generations::sweep(&self.client, &self.views, Projection::Petitions).await?;
        Ok(())
    }

    /// Every petition of which the log has an event.
    pub(crate) async fn petitions_in_log(
        &self,
        progress: impl Fn(u64),
    ) -> Result<BTreeSet<Slug>, ProjectionError> {
        let mut segments =
            replay::segments::<PetitionEvent>(&self.client, &self.log_table, SEGMENTS);
        let mut slugs = BTreeSet::new();
        let mut read = 0;
        while !segments.is_empty() {
            let pages =
                try_join_all(segments.iter_mut().map(|segment| segment.next_page())).await?;
            let mut more = pages.iter().map(Option::is_some);
            segments.retain(|_| more.next().unwrap_or(false));
            for event in pages.into_iter().flatten().flatten() {
                slugs.insert(
                    Slug::parse(&event.stream)
                        .map_err(|error| ProjectionError::Unreadable(error.to_string()))?,
                );
                read += 1;
            }
            progress(read);
        }
        Ok(slugs)
    }
}
