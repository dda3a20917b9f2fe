//! Bringing up to date what the site says of itself. It is one item, apart from all generations.

use aws_sdk_dynamodb::error::SdkError;
use event_store::SiteLog;
use events::decider::Decider as _;
use events::envelope::Recorded;
use events::petition::PetitionEvent;
use events::site::{Site, SiteId};

use super::PetitionViews;
use crate::compare::Difference;
use crate::error::ProjectionError;
use crate::site::{NOT_OLDER, version_values};
use crate::{ViewsError, items, layout};

/// What the stream says; nothing if it has no events.
fn project(stream: &[Recorded<PetitionEvent>]) -> Option<crate::Site> {
    let version = stream.last()?.version;
    Some(crate::Site::new(version, Site::fold(stream)))
}

impl PetitionViews {
    /// Shows the site as the log has it now, unless somebody was quicker.
    pub(super) async fn apply_site(&self) -> Result<(), ProjectionError> {
        let log = SiteLog::new(&self.client, &self.tables);
        let stream = log.load_readable(&SiteId, 0).await?;
        if let Some(site) = project(&stream.events) {
            let put = self
                .client
                .put_item()
                .table_name(&self.views)
                .set_item(Some(site.item()?))
                .condition_expression(NOT_OLDER)
                .expression_attribute_names("#version", "version")
                .set_expression_attribute_values(Some(version_values(site.version)));
            match put.send().await {
                Ok(_) => {}
                Err(SdkError::ServiceError(error))
                    if error.err().is_conditional_check_failed_exception() => {}
                Err(error) => return Err(ViewsError::sdk(error).into()),
            }
        }
        stream.unreadable.map_or(Ok(()), |it| Err(it.into()))
    }

    /// How what is shown of the site differs from what `stream` says.
    pub(super) async fn verify_site(
        &self,
        stream: &[Recorded<PetitionEvent>],
    ) -> Result<Option<Difference>, ProjectionError> {
        let Some(expected) = project(stream) else {
            return Ok(None);
        };
        let key = layout::site();
        let keys = std::slice::from_ref(&key);
        let found = items::get(&self.client, &self.views, keys)
            .await?
            .remove(&key);
        let expected = expected.item()?;
        Ok(match found {
            None => Some(Difference::Missing(key)),
            Some(found) => (found != expected).then_some(Difference::Different(key)),
        })
    }
}
