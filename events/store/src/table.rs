//! Reading and appending, the same for every log table.

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::{AttributeValue, ReturnValuesOnConditionCheckFailure};
use uuid::Uuid;

use super::{NewEvent, Outcome, StoreError};
use events::envelope::{Event, Recorded, to_millisecond};
use events::ids::CommandId;

pub(crate) type Attributes = crate::Item;

/// Only where there is no such item yet is there room for the event.
pub(super) const VERSION_IS_FREE: &str = "attribute_not_exists(#version)";

#[derive(Clone, Debug)]
pub(crate) struct Table {
    pub(crate) client: Client,
    pub(crate) name: String,
}

impl Table {
    /// One Put; one write unit below 1 KB.
    pub(super) async fn append<E: Event>(&self, new: NewEvent<E>) -> Result<Outcome, StoreError> {
        let command = new.command;
        let (version, item) = to_attributes(new)?;
        let sent = self
            .client
            .put_item()
            .table_name(&self.name)
            .set_item(Some(item))
            .condition_expression(VERSION_IS_FREE)
            .expression_attribute_names("#version", "version")
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
            .send()
            .await;
        match sent {
            Ok(_) => Ok(Outcome::Appended { version }),
            Err(error) => match error.as_service_error() {
                Some(aws_sdk_dynamodb::operation::put_item::PutItemError::ConditionalCheckFailedException(lost)) => {
                    Ok(lost_to(lost.item.as_ref(), command, version))
                }
                _ => Err(StoreError::sdk("PutItem", &error)),
            },
        }
    }

    /// All events after `after`, every page, read consistently.
    pub(super) async fn load_after<E: Event>(
        &self,
        stream: &str,
        after: u64,
    ) -> Result<Vec<Recorded<E>>, StoreError> {
        let mut events = Vec::new();
        let mut start = None;
        loop {
            let page = self
                .client
                .query()
                .table_name(&self.name)
                .consistent_read(true)
                .key_condition_expression("#stream = :stream AND #version > :after")
                .expression_attribute_names("#stream", "stream")
                .expression_attribute_names("#version", "version")
                .expression_attribute_values(":stream", AttributeValue::S(stream.to_owned()))
                .expression_attribute_values(":after", AttributeValue::N(after.to_string()))
                .set_exclusive_start_key(start)
                .send()
                .await
                .map_err(|error| StoreError::sdk("Query", &error))?;
            for item in page.items.unwrap_or_default() {
                events.push(Recorded::from_item(item)?);
            }
            start = page.last_evaluated_key;
            if start.is_none() {
                return Ok(events);
            }
        }
    }
}

pub(super) fn to_attributes<E: Event>(new: NewEvent<E>) -> Result<(u64, Attributes), StoreError> {
    let version = new.expected + 1;
    let recorded = Recorded {
        stream: new.stream,
        version,
        id: Uuid::now_v7(),
        command: new.command,
        at: to_millisecond(new.at),
        event: new.event,
    };
    Ok((version, recorded.to_item()?.into()))
}

/// Whether the item that holds the version was written by this very command.
pub(super) fn lost_to(item: Option<&Attributes>, command: CommandId, version: u64) -> Outcome {
    let theirs = item
        .and_then(|item| item.get("command"))
        .and_then(|id| id.as_s().ok());
    if theirs.is_some_and(|id| *id == command.0.to_string()) {
        Outcome::AlreadyAppended { version }
    } else {
        Outcome::Conflict
    }
}
