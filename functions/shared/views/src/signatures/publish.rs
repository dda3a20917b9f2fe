//! Publishing the explained count: see [`crate::explained`].

use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::types::builders::PutBuilder;
use aws_sdk_dynamodb::types::{AttributeValue, Put, TransactWriteItem};
use jiff::Timestamp;
use jiff::tz::Offset;

use super::SignatureViews;
use crate::explained::{self, ExplainedCount, HELD_BACK, INTERVAL};
use crate::items::{self, Item};
use crate::{Projection, ViewsError, layout, public_log};

impl SignatureViews {
    /// Publishes the explained count of a petition anew, if it is time to. Costs one read, and four and a
    /// transaction of two items when an hour has passed. Another instance that is quicker wins; if the transaction is refused
    /// for another reason, the next form publishes.
    ///
    /// # Errors
    /// [`ViewsError`]; then the previous snapshot stays.
    pub(super) async fn publish(&self, slug: &str, now: Timestamp) -> Result<(), ViewsError> {
        let published = layout::explained(slug);
        let previous = self.item(&published).await?;
        let previous: Option<ExplainedCount> = previous.map(items::read).transpose()?;
        if previous.is_some_and(|previous| now.duration_since(previous.as_of) < INTERVAL) {
            return Ok(());
        }
        let shown = self.generations().await?.to_read(Projection::Signatures)?;
        let count = (
            layout::petition(Projection::Signatures, shown, slug),
            layout::COUNT.to_owned(),
        );
        let keys = [count, layout::public_log(), layout::logged(slug)];
        let mut found = items::get(&self.client, &self.views, &keys).await?;
        let [live, log, logged] = keys.map(|key| found.remove(&key));
        let Some(live) = live else {
            return Ok(());
        };
        let live = items::read(live)?;
        let live = match public_log::together(log, logged)? {
            Some((_, logged)) => explained::as_logged(live, &logged),
            None => live,
        };
        let random = getrandom::u64().map_err(|error| ViewsError::Request(error.to_string()))?;
        let held_back = random % (HELD_BACK + 1);
        let Some(next) = explained::next(previous.as_ref(), live, now, held_back) else {
            return Ok(());
        };
        let day = Offset::UTC.to_datetime(next.as_of).date();
        let put = |key: &layout::Key| {
            let item = items::write(key, &next)?;
            Ok::<_, ViewsError>(Put::builder().table_name(&self.views).set_item(Some(item)))
        };
        let shown = match previous {
            None => put(&published)?.condition_expression("attribute_not_exists(pk)"),
            Some(previous) => put(&published)?
                .condition_expression("as_of = :previous")
                .expression_attribute_values(
                    ":previous",
                    AttributeValue::S(previous.as_of.to_string()),
                ),
        };
        // In one transaction: a snapshot that was never shown would tell more than those that were.
        let kept = put(&layout::snapshot(slug, day))?;
        let write = self.client.transact_write_items();
        let write = write
            .transact_items(TransactWriteItem::builder().put(built(shown)?).build())
            .transact_items(TransactWriteItem::builder().put(built(kept)?).build());
        match write.send().await {
            Ok(_) => Ok(()),
            Err(SdkError::ServiceError(error))
                if error.err().is_transaction_canceled_exception() =>
            {
                Ok(())
            }
            Err(error) => Err(ViewsError::sdk(error)),
        }
    }

    pub(super) async fn item(&self, key: &layout::Key) -> Result<Option<Item>, ViewsError> {
        let mut found = items::get(&self.client, &self.views, std::slice::from_ref(key)).await?;
        Ok(found.remove(key))
    }
}

fn built(put: PutBuilder) -> Result<Put, ViewsError> {
    put.build()
        .map_err(|error| ViewsError::Request(error.to_string()))
}
