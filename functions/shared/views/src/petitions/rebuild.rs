//! Rebuilding the views from the whole log.

use event_store::{Unreadable, UnreadableStreams, replay};
use events::ids::Slug;
use events::petition::PetitionEvent;

use super::PetitionViews;
use crate::error::ProjectionError;
use crate::{Projection, generations};

impl PetitionViews {
    /// [`Self::build`], then deletes the old generation.
    ///
    /// # Errors
    /// [`ProjectionError`].
    pub async fn rebuild(
        &self,
        progress: impl Fn(u64),
    ) -> Result<UnreadableStreams, ProjectionError> {
        let unreadable = self.build(progress).await?;
        generations::clean_up(&self.client, &self.views, &[Projection::Petitions]).await?;
        Ok(unreadable)
    }

    /// Builds a new generation beside the shown one, and switches to it. Calls `progress` with the number of events read so
    /// far.
    ///
    /// New events are applied to both generations meanwhile. A rebuild that fails leaves the shown generation
    /// unchanged. Petitions that cannot be read to their end are shown up to there, and returned.
    ///
    /// # Errors
    /// [`ProjectionError`].
    pub async fn build(
        &self,
        progress: impl Fn(u64),
    ) -> Result<UnreadableStreams, ProjectionError> {
        let replay = async |building| {
            let mut unreadable = UnreadableStreams::default();
            let streams = replay::streams::<PetitionEvent>(&self.client, &self.log_table);
            let mut streams = streams.with_beginnings();
            while let Some((stream, _)) = streams.next().await? {
                progress(streams.read());
                let slug = match Slug::parse(&stream) {
                    Ok(slug) => slug,
                    Err(_) if stream == events::site::STREAM => {
                        match self.apply_site().await {
                            // The replay reports it.
                            Ok(()) | Err(ProjectionError::Unreadable(_)) => continue,
                            Err(error) => return Err(error),
                        }
                    }
                    Err(error) => {
                        unreadable.add(Unreadable::name(stream, &error));
                        continue;
                    }
                };
                // Loads the stream again: the live builder may have written a newer version meanwhile.
                match self.apply(building, &slug).await {
                    // The replay reports it.
                    Ok(()) | Err(ProjectionError::Unreadable(_)) => {}
                    Err(error) => return Err(error),
                }
            }
            unreadable.extend(streams.unreadable());
            Ok(unreadable)
        };
        generations::build(&self.client, &self.views, Projection::Petitions, replay).await
    }
}
