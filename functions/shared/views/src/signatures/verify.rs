//! Comparing the signatures' views with the whole log.

use crate::Projection;
use crate::compare::{Verified, compare};
use crate::error::ProjectionError;
use event_store::{Unreadable, UnreadableStreams, replay};
use events::ids::SignatureId;
use events::signature::SignatureEvent;

use super::SignatureViews;
use super::model::View;

impl SignatureViews {
    /// Folds the whole log and compares it with the shown generation, item by item. Calls `progress` with the
    /// number of events read so far.
    ///
    /// An event that is counted meanwhile may appear as a difference: verify again to rule that out. Holds
    /// the state and the expected items of all signatures in memory, about 8 KB each.
    ///
    /// # Errors
    /// [`ProjectionError`].
    pub async fn verify_with(&self, progress: impl Fn(u64)) -> Result<Verified, ProjectionError> {
        let live = self.generations().await?.to_read(Projection::Signatures)?;
        let mut view = View::default();
        let streams = replay::streams::<SignatureEvent>(&self.client, &self.log_table);
        let mut streams = streams.with_beginnings();
        let mut unreadable = UnreadableStreams::default();
        while let Some((stream, events)) = streams.next().await? {
            progress(streams.read());
            let id = match SignatureId::parse(&stream) {
                Ok(id) => id,
                Err(error) => {
                    unreadable.add(Unreadable::name(stream, &error));
                    continue;
                }
            };
            for event in &events {
                // A replay returns no stream with a gap.
                let gap = |missing| Unreadable::missing(&stream, missing);
                view.apply(&id, event).map_err(gap)?;
            }
        }
        unreadable.extend(streams.unreadable());
        let opened = self.keys.open_readable(&view.shown()).await?;
        opened
            .unreadable
            .into_iter()
            .for_each(|one| unreadable.add(one));
        let expected = view.items(live, &opened.personal)?;
        let (client, views) = (&self.client, &self.views);
        let differences = compare(client, views, Projection::Signatures, live, expected).await?;
        Ok(Verified {
            differences,
            unreadable,
        })
    }

    /// [`Self::verify_with`] without progress.
    ///
    /// # Errors
    /// [`ProjectionError`].
    pub async fn verify(&self) -> Result<Verified, ProjectionError> {
        self.verify_with(|_| {}).await
    }
}
