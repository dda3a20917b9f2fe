//! The log of signatures, and the keys of their personal data.

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::primitives::Blob;
use aws_sdk_dynamodb::types::{
    AttributeValue, Delete, Put, ReturnValuesOnConditionCheckFailure, TransactWriteItem,
};
use jiff::Timestamp;
use uuid::Uuid;

use super::keys::key_of;
use super::table::{Attributes, VERSION_IS_FREE, lost_to, to_attributes};
use super::{Guard, Guarded, NewEvent, Outcome, StoreError, Table, retry};
use events::envelope::Recorded;
use events::ids::{CommandId, SignatureId};
use events::personal::Personal;
use events::seal::{KeyMaterial, SealingKey};
use events::secret::SealingRoot;
use events::signature::{self, Command, Refusal, Signature, SignatureEvent};

/// Tries of a transaction that met another one, and of a decision that lost its version.
pub(super) const TRIES: u32 = 5;

/// DynamoDB's word for a condition that did not hold.
const CONDITION_FAILED: &str = "ConditionalCheckFailed";

/// Keys whose end fits into one transaction beside the event (DynamoDB takes 100 items).
const KEYS_AT_ONCE: usize = 99;

/// The log of signatures.
#[derive(Clone, Debug)]
pub struct SignatureLog {
    pub(super) log: Table,
    pub(super) keys_table: String,
    pub(super) sealing: SealingRoot,
}

/// What a command came to.
#[derive(Clone, Debug)]
pub struct Done {
    /// The stream's version now.
    pub version: u64,
    /// Whether this call added an event.
    pub appended: bool,
    /// Whether an earlier call of the same command had done so.
    pub repeated: bool,
}

/// What a command under guards came to.
#[derive(Clone, Debug)]
pub enum Executed {
    /// No guard held it back.
    Done(Done),
    /// The guard of that place in the list did; nothing was written.
    Held(usize),
}

/// Why a command came to nothing.
#[derive(Debug, thiserror::Error)]
pub enum ExecuteError {
    /// The rules say no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The log did not answer.
    #[error(transparent)]
    Log(#[from] StoreError),
}

impl SignatureLog {
    /// The log in `log_table`, its keys in `keys_table`.
    #[must_use]
    pub fn new(
        client: Client,
        log_table: String,
        keys_table: String,
        sealing: SealingRoot,
    ) -> Self {
        Self {
            log: Table {
                client,
                name: log_table,
            },
            keys_table,
            sealing,
        }
    }

    /// Appends an event: one write. With personal data, its new key is part of the same transaction, so
    /// that nobody who appends ever reads a key. An event that ends the keys takes one query more.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn append(
        &self,
        new: NewEvent<SignatureEvent<Personal>>,
    ) -> Result<Outcome, StoreError> {
        match self.append_guarded(new, &[]).await? {
            Guarded::Done(outcome) => Ok(outcome),
            // No guard, nothing that holds.
            Guarded::Held(_) => Err(StoreError::Contended),
        }
    }

    /// Appends an event if no guard holds it back: the guards' writes are part of the same
    /// transaction, so that all of it happens or nothing. An event that ends the keys has no guards.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn append_guarded(
        &self,
        new: NewEvent<SignatureEvent<Personal>>,
        guards: &[Guard],
    ) -> Result<Guarded, StoreError> {
        if new.event.ends_key() {
            let events = self.log.load_after(&new.stream, 0).await?;
            return self.end_keys(new, &events).await.map(Guarded::Done);
        }
        if !new.event.has_personal() {
            let plain = self.seal(new, None)?;
            if guards.is_empty() {
                return self.log.append(plain).await.map(Guarded::Done);
            }
            return self.transact(plain, guards, vec![]).await;
        }
        let material = KeyMaterial::generate()?;
        let mut key_item = key_of(&new.stream, new.expected + 1);
        key_item.insert(
            "key".to_owned(),
            AttributeValue::B(Blob::new(material.bytes())),
        );
        let put = Put::builder()
            .table_name(&self.keys_table)
            .set_item(Some(key_item))
            .condition_expression("attribute_not_exists(#stream)")
            .expression_attribute_names("#stream", "stream")
            .build()?;
        let sealed = self.seal(new, Some(&material))?;
        let key = vec![TransactWriteItem::builder().put(put).build()];
        self.transact(sealed, guards, key).await
    }

    /// Appends an event that ends the keys of all `events`, with their end in the same transaction.
    async fn end_keys(
        &self,
        new: NewEvent<SignatureEvent<Personal>>,
        events: &[Recorded<SignatureEvent>],
    ) -> Result<Outcome, StoreError> {
        // Those before an earlier end are gone already.
        let live = events.iter().rev().take_while(|one| !one.event.ends_key());
        let mut ends = Vec::new();
        for event in live.filter(|one| one.event.has_personal()) {
            let delete = Delete::builder()
                .table_name(&self.keys_table)
                .set_key(Some(key_of(&event.stream, event.version)))
                .build()?;
            ends.push(TransactWriteItem::builder().delete(delete).build());
        }
        // The newest come first; more than fit are offers of long ago, and may go before the event.
        let older = ends.split_off(KEYS_AT_ONCE.min(ends.len()));
        for some in older.chunks(KEYS_AT_ONCE) {
            let write = self.log.client.transact_write_items();
            write
                .set_transact_items(Some(some.to_vec()))
                .send()
                .await
                .map_err(|error| StoreError::sdk("TransactWriteItems", &error))?;
        }
        let sealed = self.seal(new, None)?;
        match self.transact(sealed, &[], ends).await? {
            Guarded::Done(outcome) => Ok(outcome),
            Guarded::Held(_) => Err(StoreError::Contended),
        }
    }

    /// Loads, folds, decides and appends; again when another event came first.
    ///
    /// # Errors
    /// [`ExecuteError`].
    pub async fn execute(
        &self,
        id: &SignatureId,
        command_id: CommandId,
        now: Timestamp,
        command: Command,
    ) -> Result<Done, ExecuteError> {
        let executed = self.execute_guarded(id, command_id, now, command, &[]);
        match executed.await? {
            Executed::Done(done) => Ok(done),
            Executed::Held(_) => Err(StoreError::Contended.into()),
        }
    }

    /// The same, if no guard holds the event back.
    ///
    /// # Errors
    /// [`ExecuteError`].
    pub async fn execute_guarded(
        &self,
        id: &SignatureId,
        command_id: CommandId,
        now: Timestamp,
        command: Command,
        guards: &[Guard],
    ) -> Result<Executed, ExecuteError> {
        for _ in 0..TRIES {
            let events = self.load(id).await?;
            let state = signature::fold(&events);
            if events.iter().any(|event| event.command == command_id) {
                return Ok(Executed::Done(Done {
                    version: state.version,
                    appended: false,
                    repeated: true,
                }));
            }
            let Some(event) = signature::decide(&state, command.clone())? else {
                return Ok(Executed::Done(Done {
                    version: state.version,
                    appended: false,
                    repeated: false,
                }));
            };
            let new = NewEvent {
                stream: id.to_string(),
                expected: state.version,
                command: command_id,
                at: now,
                event,
            };
            let outcome = if new.event.ends_key() {
                Guarded::Done(self.end_keys(new, &events).await?)
            } else {
                self.append_guarded(new, guards).await?
            };
            let outcome = match outcome {
                Guarded::Done(outcome) => outcome,
                Guarded::Held(guard) => return Ok(Executed::Held(guard)),
            };
            match outcome {
                Outcome::Appended { version } => {
                    return Ok(Executed::Done(Done {
                        version,
                        appended: true,
                        repeated: false,
                    }));
                }
                Outcome::AlreadyAppended { version } => {
                    return Ok(Executed::Done(Done {
                        version,
                        appended: false,
                        repeated: true,
                    }));
                }
                Outcome::Conflict => {}
            }
        }
        Err(StoreError::Contended.into())
    }

    /// A signature's whole stream.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn load(
        &self,
        id: &SignatureId,
    ) -> Result<Vec<Recorded<SignatureEvent>>, StoreError> {
        self.load_after(id, 0).await
    }

    /// A signature's events after `version`.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn load_after(
        &self,
        id: &SignatureId,
        version: u64,
    ) -> Result<Vec<Recorded<SignatureEvent>>, StoreError> {
        self.log.load_after(&id.to_string(), version).await
    }

    /// A signature as it stands.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn signature(&self, id: &SignatureId) -> Result<Signature, StoreError> {
        Ok(signature::fold(&self.load(id).await?))
    }

    fn seal(
        &self,
        new: NewEvent<SignatureEvent<Personal>>,
        material: Option<&KeyMaterial>,
    ) -> Result<NewEvent<SignatureEvent>, StoreError> {
        let version = new.expected + 1;
        let event = new.event.try_map(|personal| {
            let material = material.ok_or(events::seal::SealError::Unopenable)?;
            SealingKey::new(&self.sealing, material, &new.stream).seal(version, &personal)
        })?;
        Ok(NewEvent {
            stream: new.stream,
            expected: new.expected,
            command: new.command,
            at: new.at,
            event,
        })
    }

    /// Passes guards without an event: what nothing comes of counts as well. The place of the one that
    /// holds it back, if one does.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn pass(&self, guards: &[Guard]) -> Result<Option<usize>, StoreError> {
        if guards.is_empty() {
            return Ok(None);
        }
        let writes = guards.iter().map(Guard::write).collect();
        Ok(self.commit(writes).await?.map(|held| held.place))
    }

    /// The event comes first in the transaction, then the guards, then the keys.
    async fn transact(
        &self,
        new: NewEvent<SignatureEvent>,
        guards: &[Guard],
        keys: Vec<TransactWriteItem>,
    ) -> Result<Guarded, StoreError> {
        let command = new.command;
        let (version, item) = to_attributes(new)?;
        let put = Put::builder()
            .table_name(&self.log.name)
            .set_item(Some(item))
            .condition_expression(VERSION_IS_FREE)
            .expression_attribute_names("#version", "version")
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
            .build()?;
        let mut writes = vec![TransactWriteItem::builder().put(put).build()];
        writes.extend(guards.iter().map(Guard::write));
        writes.extend(keys);
        let Some(held) = self.commit(writes).await? else {
            return Ok(Guarded::Done(Outcome::Appended { version }));
        };
        // Whether it is there already goes before whether it may come: a retry finds its own guards.
        Ok(match held.place {
            0 => Guarded::Done(lost_to(held.item.as_ref(), command, version)),
            place if place <= guards.len() => Guarded::Held(place - 1),
            // A key that is there already belongs to an event that is.
            _ => Guarded::Done(Outcome::Conflict),
        })
    }

    /// All writes or none; the first whose condition did not hold, if there is one. What met another
    /// transaction or a throttle is tried again.
    async fn commit(&self, writes: Vec<TransactWriteItem>) -> Result<Option<Held>, StoreError> {
        // The token makes the SDK's own retries of this very request one write.
        let token = Uuid::now_v7().to_string();
        for attempt in 0..TRIES {
            let sent = self
                .log
                .client
                .transact_write_items()
                .set_transact_items(Some(writes.clone()))
                .client_request_token(&token)
                .send()
                .await;
            let Err(error) = sent else { return Ok(None) };
            let Some(TransactWriteItemsError::TransactionCanceledException(cancelled)) =
                error.as_service_error()
            else {
                return Err(StoreError::sdk("TransactWriteItems", &error));
            };
            let reasons = cancelled.cancellation_reasons.as_deref();
            let failed = reasons
                .unwrap_or_default()
                .iter()
                .enumerate()
                .find(|(_, reason)| reason.code.as_deref() == Some(CONDITION_FAILED));
            if let Some((place, reason)) = failed {
                let item = reason.item.clone();
                return Ok(Some(Held { place, item }));
            }
            retry::pause(attempt).await;
        }
        Err(StoreError::Contended)
    }
}

/// The write whose condition did not hold, by its place, and what stands there instead.
struct Held {
    place: usize,
    item: Option<Attributes>,
}
