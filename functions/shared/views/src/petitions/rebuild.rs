//! Rebuilding the views from the whole log.

use event_store::replay;
use events::ids::Slug;
use events::petition::PetitionEvent;

use super::PetitionViews;
use crate::error::ProjectionError;
use crate::{Projection, generations};

impl PetitionViews {
    /// Builds a new generation beside the shown one, switches to it, and deletes the old one. Calls
    /// `progress` with the number of events read so far.
    ///
    /// New events are applied to both generations meanwhile. A rebuild that fails leaves the shown generation
    /// unchanged.
    ///
    /// # Errors
    /// [`ProjectionError`].
    pub async fn rebuild(&self, progress: impl Fn(u64)) -> Result<(), ProjectionError> {
        let replay = async |building| {
            let mut streams = replay::streams::<PetitionEvent>(&self.client, &self.log_table);
            while let Some((stream, _)) = streams.next().await? {
                progress(streams.read());
                let slug = Slug::parse(&stream)
                    .map_err(|error| ProjectionError::Unreadable(error.to_string()))?;
                // Loads the stream again: the live builder may have written a newer version meanwhile.
                self.apply(building, &slug).await?;
            }
            Ok(())
        };
        generations::rebuild(&self.client, &self.views, Projection::Petitions, replay).await
    }
}
