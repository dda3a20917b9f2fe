//! Bringing one petition of one generation up to date.
//!
//! The first transaction writes the petition's item, on condition that no newer one is there;
//! those that follow check that it is still this one. So an instance that is late writes nothing,
//! and one that broke off half-way is completed by whoever comes next.

use std::collections::HashMap;

use crate::error::ProjectionError;
use crate::item_size::item_size;
use crate::items::{self, Item, Question};
use crate::layout::{self, Key};
use crate::{Views, ViewsError};
use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::types::{AttributeValue, ConditionCheck, Delete, Put, TransactWriteItem};
use event_store::retry;
use events::ids::Slug;

use super::PetitionViews;
use super::projection::{Projected, project};

/// DynamoDB's limit of 100, less the petition's own item.
const ITEMS_AT_ONCE: usize = 99;
/// DynamoDB's limit of 4 MB for a transaction, less the petition's own item and what else is sent.
const BYTES_AT_ONCE: usize = 3_000_000;
/// How often what is shown is compared again after another instance changed it meanwhile.
const ATTEMPTS: u32 = 6;

/// Only if none is there that is newer.
const NOT_OLDER: &str = "attribute_not_exists(pk) OR #version <= :version";
/// Only while it is this one.
const THE_SAME: &str = "#version = :version";

impl PetitionViews {
    /// Shows the petition in `generation` as the log has it now, or as it was before the first event that cannot be read.
    ///
    /// # Errors
    /// [`ProjectionError`]; unless it is [`ProjectionError::Unreadable`], some of the news may be there and some not,
    /// until it is done again.
    pub(crate) async fn apply(&self, generation: u32, slug: &Slug) -> Result<(), ProjectionError> {
        for attempt in 0..ATTEMPTS {
            let stream = self.log.load_readable(slug, 0).await?;
            let written = match project(slug.as_str(), &stream.events) {
                None => true,
                Some(projected) => self.write(generation, &projected).await?,
            };
            if written {
                return stream.unreadable.map_or(Ok(()), |it| Err(it.into()));
            }
            retry::pause(attempt).await;
        }
        Err(ProjectionError::Busy)
    }

    /// Writes what differs; false when another instance came between.
    async fn write(&self, generation: u32, projected: &Projected) -> Result<bool, ProjectionError> {
        let mut shown = self.shown(generation, projected).await?;
        let petition = projected.petition_item(generation)?;
        let same = shown
            .remove(&layout::key_of(&petition))
            .is_some_and(|shown| shown == petition);
        let mut changes = Vec::new();
        for item in projected.other_items(generation)? {
            if shown
                .remove(&layout::key_of(&item))
                .is_none_or(|shown| shown != item)
            {
                let put = Put::builder()
                    .table_name(&self.views)
                    .set_item(Some(item))
                    .build()
                    .map_err(ViewsError::from)?;
                changes.push(TransactWriteItem::builder().put(put).build());
            }
        }
        for key in shown.into_keys() {
            let delete = Delete::builder()
                .table_name(&self.views)
                .set_key(Some(layout::attributes(&key)));
            changes.push(
                TransactWriteItem::builder()
                    .delete(delete.build().map_err(ViewsError::from)?)
                    .build(),
            );
        }
        if same && changes.is_empty() {
            return Ok(true);
        }
        self.claim(projected).await?;
        let mut batches = batches(changes).into_iter();
        let mut first = batches.next().unwrap_or_default();
        first.push(self.put(petition, projected.petition.version)?);
        if !self.send(first).await? {
            return Ok(false);
        }
        for mut chunk in batches {
            chunk.push(self.check(generation, projected)?);
            if !self.send(chunk).await? {
                return Ok(false);
            }
        }
        self.stamp().await?;
        Ok(true)
    }

    /// Claims the petition's short links where nobody has: they are there since it was applied, unless the whole table was lost.
    async fn claim(&self, projected: &Projected) -> Result<(), ViewsError> {
        let keys: Vec<_> = projected
            .shorts
            .iter()
            .map(|it| layout::short_link(it))
            .collect();
        let there = items::get(&self.client, &self.views, &keys).await?;
        let views = Views::new(self.client.clone(), self.views.clone());
        for code in &projected.shorts {
            if !there.contains_key(&layout::short_link(code)) {
                views
                    .claim_short_link(code, &projected.petition.slug)
                    .await?;
            }
        }
        Ok(())
    }

    /// Tells readers to read the list of petitions again. They do so after a minute anyway.
    async fn stamp(&self) -> Result<(), ViewsError> {
        let random = getrandom::u64().map_err(|error| ViewsError::Request(error.to_string()))?;
        let stamp = HashMap::from([("stamp".to_owned(), random.to_string())]);
        let put = self
            .client
            .put_item()
            .table_name(&self.views)
            .set_item(Some(items::write(&layout::listing(), &stamp)?));
        put.send().await.map_err(ViewsError::sdk)?;
        Ok(())
    }

    /// What is there of the petition: its item, its articles, its entries in lists.
    async fn shown(
        &self,
        generation: u32,
        projected: &Projected,
    ) -> Result<HashMap<Key, Item>, ViewsError> {
        let pk = projected.partition(generation);
        let question = Question {
            pk: &pk,
            consistent: true,
            ..Question::default()
        };
        let own = items::query(&self.client, &self.views, question).await?;
        let lists = projected.all_lists(generation);
        let mut shown = items::get(&self.client, &self.views, &lists).await?;
        shown.extend(own.into_iter().map(|item| (layout::key_of(&item), item)));
        Ok(shown)
    }

    fn put(&self, petition: Item, version: u64) -> Result<TransactWriteItem, ViewsError> {
        let put = Put::builder()
            .table_name(&self.views)
            .set_item(Some(petition))
            .condition_expression(NOT_OLDER)
            .expression_attribute_names("#version", "version")
            .expression_attribute_values(":version", AttributeValue::N(version.to_string()));
        Ok(TransactWriteItem::builder().put(put.build()?).build())
    }

    fn check(
        &self,
        generation: u32,
        projected: &Projected,
    ) -> Result<TransactWriteItem, ViewsError> {
        let key = (projected.partition(generation), layout::PETITION.to_owned());
        let check = ConditionCheck::builder()
            .table_name(&self.views)
            .set_key(Some(layout::attributes(&key)))
            .condition_expression(THE_SAME)
            .expression_attribute_names("#version", "version")
            .expression_attribute_values(
                ":version",
                AttributeValue::N(projected.petition.version.to_string()),
            );
        Ok(TransactWriteItem::builder()
            .condition_check(check.build()?)
            .build())
    }

    async fn send(&self, writes: Vec<TransactWriteItem>) -> Result<bool, ViewsError> {
        match self
            .client
            .transact_write_items()
            .set_transact_items(Some(writes))
            .send()
            .await
        {
            Ok(_) => Ok(true),
            Err(SdkError::ServiceError(error))
                if error.err().is_transaction_canceled_exception()
                    || error.err().is_transaction_in_progress_exception() =>
            {
                Ok(false)
            }
            Err(error) => Err(ViewsError::sdk(error)),
        }
    }
}

/// The changes in transactions that DynamoDB takes.
fn batches(changes: Vec<TransactWriteItem>) -> Vec<Vec<TransactWriteItem>> {
    let mut batches: Vec<Vec<_>> = Vec::new();
    let mut bytes = 0;
    for change in changes {
        let size = change.put().map_or(0, |put| item_size(put.item()));
        bytes += size;
        match batches.last_mut() {
            Some(batch) if batch.len() < ITEMS_AT_ONCE && bytes <= BYTES_AT_ONCE => {
                batch.push(change);
            }
            _ => {
                bytes = size;
                batches.push(vec![change]);
            }
        }
    }
    batches
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_transaction_is_within_the_limits_of_dynamodb() {
        let change = |bytes: usize| {
            let text = AttributeValue::S("x".repeat(bytes));
            let put = Put::builder().table_name("views").item("a", text).build();
            TransactWriteItem::builder().put(put.unwrap()).build()
        };
        let sizes = |changes: Vec<_>| {
            let batches = batches(changes);
            batches.iter().map(Vec::len).collect::<Vec<_>>()
        };
        assert_eq!(sizes(vec![change(10); 200]), [99, 99, 2]);
        assert_eq!(sizes(vec![change(250_000); 30]), [11, 11, 8]);
        assert_eq!(sizes(Vec::new()), [0; 0]);
    }
}
