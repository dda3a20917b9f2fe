//! Building the views again from the whole log.

use std::collections::BTreeSet;

use event_store::replay;
use events::ids::Slug;
use events::petition::PetitionEvent;
use futures_util::future::try_join_all;

use super::PetitionViews;
use crate::error::ProjectionError;
use crate::{Projection, generations};

/// The number of parts of the log that are read concurrently.
const SEGMENTS: u32 = 4;

impl PetitionViews {
    /// Builds a new generation beside the shown one, shows it, and deletes the old one. Calls
    /// `progress` with the number of events read so far.
    ///
    /// The stream is shown in both meanwhile. A rebuild that breaks off leaves what is shown as
    /// it was.
    ///
    /// # Errors
    /// [`ProjectionError`], with nothing changed in what is shown.
    pub async fn rebuild(&self, progress: impl Fn(u64)) -> Result<(), ProjectionError> {
        let replay = async |building| {
            for slug in self.petitions_in_log(progress).await? {
                self.apply(building, &slug).await?;
            }
            Ok(())
        };
        generations::rebuild(&self.client, &self.views, Projection::Petitions, replay).await
    }

    /// The petitions in the log.
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
