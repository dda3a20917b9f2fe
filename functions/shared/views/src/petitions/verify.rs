//! Comparing the petitions' views with the whole log.

use std::collections::BTreeMap;

use event_store::replay;
use events::petition::PetitionEvent;

use crate::compare::{Verified, compare};
use crate::error::ProjectionError;
use crate::{Projection, layout};

use super::PetitionViews;
use super::projection::project;

impl PetitionViews {
    /// Folds the whole log and compares it with the shown generation, item by item.
    ///
    /// An event that is applied meanwhile may appear as a difference: verify again to rule that out.
    ///
    /// # Errors
    /// [`ProjectionError`].
    pub async fn verify(&self) -> Result<Verified, ProjectionError> {
        let live = self.generations().await?.to_read(Projection::Petitions)?;
        let mut expected = BTreeMap::new();
        let streams = replay::streams::<PetitionEvent>(&self.client, &self.log_table);
        let mut streams = streams.with_beginnings();
        let mut of_site = None;
        while let Some((slug, stream)) = streams.next().await? {
            if slug == events::site::STREAM {
                of_site = self.verify_site(&stream).await?;
                continue;
            }
            if let Some(projected) = project(&slug, &stream) {
                let items = projected.items(live)?.into_iter();
                expected.extend(items.map(|item| (layout::key_of(&item), item)));
            }
        }
        let (client, views) = (&self.client, &self.views);
        let projection = Projection::Petitions;
        let all = |_: &layout::Key| true;
        let mut differences = compare(client, views, projection, live, expected, all).await?;
        differences.extend(of_site);
        Ok(Verified {
            differences,
            more: false,
            unreadable: streams.unreadable().clone(),
            integrity: None,
        })
    }
}
