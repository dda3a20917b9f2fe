//! The envelope of every event, and its format as an item: `stream`, `version`, `id`, `command`, `type`,
//! `schema`, `at`, `data`, and `by` if an operator caused it.

use jiff::{Timestamp, Unit};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_dynamo::{AttributeValue, Item};
use uuid::Uuid;

use crate::ids::CommandId;
use crate::upcast::{Data, Newer, Upcaster, upcast};

/// The events of one kind of stream, each stored as a type name and data.
pub trait Event: Serialize + DeserializeOwned {
    /// The type names with their current schema numbers.
    const SCHEMAS: &'static [(&'static str, u32)];
    /// The conversions of older schemas.
    const UPCASTERS: &'static [Upcaster] = &[];
}

/// The operator who caused an event. It is not about signers, is stored in clear, and is never erased.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// The name that the operator gave.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operator: Option<String>,
    /// The reason that the operator gave.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Who it was as the system knows it: an ARN on AWS, a user of the operating system on one machine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caller: Option<String>,
}

/// An event in its stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded<E> {
    /// The stream's name.
    pub stream: String,
    /// Its position in the stream, from 1.
    pub version: u64,
    /// Its own id (UUIDv7).
    pub id: Uuid,
    /// The command that caused it.
    pub command: CommandId,
    /// When it was recorded, to the millisecond.
    pub at: Timestamp,
    /// The operator who caused it, or `None` if a signer or the system did, or if it is from before release 0.2.
    pub by: Option<Actor>,
    /// What happened.
    pub event: E,
}

/// Why an item is not an event that this release can read.
#[derive(Debug, thiserror::Error)]
pub enum EnvelopeError {
    /// Attributes are missing or have another type.
    #[error("the item is not an event: {0}")]
    Form(#[from] serde_dynamo::Error),
    /// This release does not know the type.
    #[error("event type {0} is unknown to this release: deploy the newer release here too")]
    UnknownType(String),
    /// The schema is newer than this release.
    #[error(transparent)]
    Newer(#[from] Newer),
}

#[derive(Serialize, Deserialize)]
struct Stored {
    stream: String,
    version: u64,
    id: Uuid,
    command: CommandId,
    r#type: String,
    schema: u32,
    at: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    by: Option<Actor>,
    /// Always null here: the data is copied without conversion by serde.
    data: (),
}

/// `at`, truncated to the millisecond that is stored.
#[must_use]
pub fn to_millisecond(at: Timestamp) -> Timestamp {
    at.round(
        jiff::TimestampRound::new()
            .smallest(Unit::Millisecond)
            .mode(jiff::RoundMode::Trunc),
    )
    .unwrap_or(at)
}

impl<E: Event> Recorded<E> {
    /// Reads an item of the log, and upcasts an older schema.
    ///
    /// # Errors
    /// [`EnvelopeError`], which names the type and never the content.
    pub fn from_item<I: Into<Item>>(item: I) -> Result<Self, EnvelopeError> {
        let mut item = item.into().into_inner();
        let data = match item.remove("data") {
            Some(AttributeValue::M(data)) => data,
            _ => Data::new(),
        };
        item.insert("data".into(), AttributeValue::Null(true));
        let stored: Stored = serde_dynamo::from_item(Item::from(item))?;
        let current = E::SCHEMAS.iter().find(|(kind, _)| *kind == stored.r#type);
        let (kind, current) =
            *current.ok_or_else(|| EnvelopeError::UnknownType(stored.r#type.clone()))?;
        let data = upcast(E::UPCASTERS, kind, stored.schema, current, data)?;
        let event = [
            ("type".into(), AttributeValue::S(kind.into())),
            ("data".into(), AttributeValue::M(data)),
        ];
        let event = serde_dynamo::from_attribute_value(AttributeValue::M(event.into()))?;
        Ok(Self {
            stream: stored.stream,
            version: stored.version,
            id: stored.id,
            command: stored.command,
            at: stored.at,
            by: stored.by,
            event,
        })
    }

    /// The item to store.
    ///
    /// # Errors
    /// If the event cannot be serialised.
    pub fn to_item(&self) -> Result<Item, EnvelopeError> {
        let event: AttributeValue = serde_dynamo::to_attribute_value(&self.event)?;
        let AttributeValue::M(mut event) = event else {
            return Err(EnvelopeError::UnknownType("(none)".into()));
        };
        let Some(AttributeValue::S(kind)) = event.remove("type") else {
            return Err(EnvelopeError::UnknownType("(none)".into()));
        };
        let schema = E::SCHEMAS
            .iter()
            .find(|(name, _)| *name == kind)
            .map(|(_, schema)| *schema);
        let schema = schema.ok_or_else(|| EnvelopeError::UnknownType(kind.clone()))?;
        let data = event
            .remove("data")
            .unwrap_or_else(|| AttributeValue::M(Data::new()));
        let stored = Stored {
            stream: self.stream.clone(),
            version: self.version,
            id: self.id,
            command: self.command,
            r#type: kind,
            schema,
            at: self.at,
            by: self.by.clone(),
            data: (),
        };
        let item: Item = serde_dynamo::to_item(stored)?;
        let mut item = item.into_inner();
        item.insert("data".into(), data);
        Ok(Item::from(item))
    }
}
