//! Comparing what is shown of the signatures with the whole log.

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
    /// What is counted meanwhile may appear as a difference: verify again to rule that out. Keeps
    /// the state of all signatures and their expected items in memory, some 8 KB for each.
    ///
    /// # Errors
    /// [`ProjectionError`].
    pub async fn verify(&self) -> Result<Vec<Difference>, ProjectionError> {
        let live = self.generations().await?.to_read(Projection::Signatures)?;
        let mut view = View::default();
        for mut segment in replay::segments::<SignatureEvent>(&self.client, &self.log_table, 1) {
            while let Some(page) = segment.next_page().await? {
                for event in page {
                    let id = SignatureId::parse(&event.stream)
                        .map_err(|error| ProjectionError::Unreadable(error.to_string()))?;
                    let gap = |missing| ProjectionError::Gap {
                        stream: event.stream.clone(),
                        missing,
                    };
                    view.apply(&id, &event).map_err(gap)?;
                }
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
