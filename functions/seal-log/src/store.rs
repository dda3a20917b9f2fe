//! The table `public-log`: all that the log is made of. Its files follow from it.
//!
//! ```text
//! pk                    what
//! N/head                size and root of log N, where its last batch begins, and what that batch changed
//! N/batch/{first}       the leaves of a batch, the first of which has this index; never changed and never deleted
//! N/fold/{petition}     where the petition stands at the head
//! N/subject/{subject}   how far the log is with one subject
//! N/origin              the name under which the log began
//! N/policy              the policy that was last published
//! N/published           the checkpoint that was last published, with its cosignatures
//! N/begun               what was signed before the log began is in it
//! ```

mod batches;
mod commit;
mod fold;
mod head;
mod published;

use std::collections::HashMap;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::operation::put_item::PutItemError;
use aws_sdk_dynamodb::operation::put_item::builders::PutItemFluentBuilder;
use aws_sdk_dynamodb::types::builders::PutBuilder;
use aws_sdk_dynamodb::types::{AttributeValue, Put, TransactWriteItem};
use event_store::{Item, StoreError};
use public_files::{PK, Subjects};
use serde::Serialize;

use crate::SealError;

pub(crate) use batches::Leaves;
pub(crate) use fold::FoldStep;
pub(crate) use head::StoredHead;

/// The table of one log.
#[derive(Clone, Debug)]
pub(crate) struct Store {
    client: Client,
    table: String,
    number: u64,
    subjects: Subjects,
}

impl Store {
    pub(crate) fn new(client: &Client, table: &str, number: u64) -> Self {
        Self {
            client: client.clone(),
            table: table.to_owned(),
            number,
            subjects: Subjects::new(client, table, number),
        }
    }

    /// How far the log is with each subject.
    pub(crate) fn subjects(&self) -> &Subjects {
        &self.subjects
    }

    /// Whether everything from before the log is in it.
    pub(crate) async fn has_begun(&self) -> Result<bool, SealError> {
        Ok(self.item("begun").await?.is_some())
    }

    /// Notes that everything from before the log is in it.
    pub(crate) async fn note_begun(&self) -> Result<(), SealError> {
        let put = self.client.put_item().table_name(&self.table);
        let put = put.set_item(Some(self.key("begun"))).send().await;
        put.map_err(|error| StoreError::sdk("PutItem", &error))?;
        Ok(())
    }

    fn put(&self, what: &str) -> PutBuilder {
        let put = Put::builder().table_name(&self.table);
        put.item(PK, AttributeValue::S(self.name(what)))
    }

    async fn item(&self, what: &str) -> Result<Option<Item>, StoreError> {
        let get = self.client.get_item().table_name(&self.table);
        let get = get.set_key(Some(self.key(what))).consistent_read(true);
        let got = get.send().await;
        let got = got.map_err(|error| StoreError::sdk("GetItem", &error))?;
        Ok(got.item)
    }

    fn key(&self, what: &str) -> Item {
        HashMap::from([(PK.to_owned(), AttributeValue::S(self.name(what)))])
    }

    fn name(&self, what: &str) -> String {
        format!("{}/{what}", self.number)
    }

    pub(crate) fn unreadable(&self, what: &str) -> SealError {
        SealError::Item(self.name(what))
    }
}

/// Writes an item, unless its condition does not hold.
async fn put_if(put: PutItemFluentBuilder) -> Result<(), StoreError> {
    match put.send().await {
        Ok(_) => Ok(()),
        Err(error) => {
            let known = error.as_service_error();
            match known.is_some_and(PutItemError::is_conditional_check_failed_exception) {
                true => Ok(()),
                false => Err(StoreError::sdk("PutItem", &error)),
            }
        }
    }
}

fn write(put: PutBuilder) -> Result<TransactWriteItem, StoreError> {
    Ok(TransactWriteItem::builder().put(put.build()?).build())
}

fn json(value: &impl Serialize) -> Result<String, SealError> {
    serde_json::to_string(value).map_err(|error| SealError::Item(error.to_string()))
}

fn text<'a>(item: &'a Item, name: &str) -> Option<&'a str> {
    item.get(name)?.as_s().ok().map(String::as_str)
}

fn number(item: &Item, name: &str) -> Option<u64> {
    item.get(name)?.as_n().ok()?.parse().ok()
}
