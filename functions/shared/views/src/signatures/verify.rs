//! Comparing the signatures' views with the whole log.

use crate::Projection;
use crate::compare::{Difference, compare};
use crate::error::ProjectionError;
use event_store::replay;
use events::ids::SignatureId;
use events::signature::SignatureEvent;

use super::SignatureViews;
use super::model::View;

impl SignatureViews {
    /// Folds the whole log and compares it with the shown generation, item by item.
    ///
    /// An event that is counted meanwhile may appear as a difference: verify again to rule that out. Holds
    /// the state and the expected items of all signatures in memory, about 8 KB each.
    ///
    /// # Errors
    /// [`ProjectionError`].
    pub async fn verify(&self) -> Result<Vec<Difference>, ProjectionError> {
        let live = self.generations().await?.to_read(Projection::Signatures)?;
        let mut view = View::default();
        let mut streams = replay::streams::<SignatureEvent>(&self.client, &self.log_table);
        while let Some((stream, events)) = streams.next().await? {
            let id = SignatureId::parse(&stream)
                .map_err(|error| ProjectionError::Unreadable(error.to_string()))?;
            for event in &events {
                let gap = |missing| ProjectionError::Gap {
                    stream: stream.clone(),
                    missing,
                };
                view.apply(&id, event).map_err(gap)?;
            }
        }
        let personal = self.keys.open_many(&view.shown()).await?;
        let expected = view.items(live, &personal)?;
        Ok(compare(
            &self.client,
            &self.views,
            Projection::Signatures,
            live,
            expected,
        )
        .await?)
    }
}
