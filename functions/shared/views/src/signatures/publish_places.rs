//! Publishing the table of places: see [`crate::places`].

use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::types::AttributeValue;
use jiff::Timestamp;

use super::{SignatureViews, areas};
use crate::areas::AreaRules;
use crate::count::Count;
use crate::items;
use crate::places::{self, KeptTable, LivePlaces};
use crate::{Projection, ViewsError, layout};

impl SignatureViews {
    /// Publishes the table of a petition's places anew, if it is time to. Costs one read, before the first place is shown and from an
    /// hour after the last table on another two, or three of a petition by area, and a write for a new one. Another instance that is
    /// quicker wins.
    ///
    /// # Errors
    /// [`ViewsError`]; then the previous table stays.
    pub(super) async fn publish_places(
        &self,
        slug: &str,
        now: Timestamp,
    ) -> Result<(), ViewsError> {
        let published = layout::places(slug);
        let previous = self.item(&published).await?;
        let previous: Option<KeptTable> = previous.map(items::read).transpose()?;
        if previous.as_ref().is_some_and(|table| !table.is_due(now)) {
            return Ok(());
        }
        let (generations, petitions) = self.both_generations().await?;
        let shown = generations.to_read(Projection::Signatures)?;
        let pk = layout::petition(Projection::Signatures, shown, slug);
        let count = (pk.clone(), layout::COUNT.to_owned());
        let places = (pk.clone(), layout::PLACES.to_owned());
        let rules = petitions.map(|petitions| areas::key(petitions, slug));
        let keys = [count.clone(), places.clone()];
        let keys: Vec<_> = keys.into_iter().chain(rules.clone()).collect();
        let mut live = items::get(&self.client, &self.views, &keys).await?;
        let (Some(count), Some(places)) = (live.remove(&count), live.remove(&places)) else {
            return Ok(());
        };
        let rules = rules.and_then(|key| live.remove(&key));
        let rules = rules.map(AreaRules::read).transpose()?.flatten();
        // Where the two differ, the places were not counted from the beginning, or somebody confirmed between the reads.
        let count: Count = items::read(count)?;
        let live = match rules {
            None => LivePlaces::complete(&places, count.confirmed),
            Some(AreaRules { name, .. }) => {
                let areas = self.item(&(pk, layout::areas(&name))).await?;
                areas
                    .and_then(|areas| LivePlaces::complete_in_areas(&name, &areas, count.confirmed))
            }
        };
        let Some(live) = live else {
            return Ok(());
        };
        let Some(next) = places::next(previous.as_ref(), &live, now) else {
            return Ok(());
        };
        let put = self
            .client
            .put_item()
            .table_name(&self.views)
            .set_item(Some(items::write(&published, &next)?));
        let put = match previous {
            None => put.condition_expression("attribute_not_exists(pk)"),
            Some(previous) => put
                .condition_expression("#table.as_of = :previous")
                .expression_attribute_names("#table", "table")
                .expression_attribute_values(
                    ":previous",
                    AttributeValue::S(previous.table.as_of.to_string()),
                ),
        };
        match put.send().await {
            Ok(_) => Ok(()),
            Err(SdkError::ServiceError(error))
                if error.err().is_conditional_check_failed_exception() =>
            {
                Ok(())
            }
            Err(error) => Err(ViewsError::sdk(error)),
        }
    }
}
