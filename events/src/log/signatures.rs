//! The log of signatures, and the keys of their personal data.

use std::time::Duration;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::primitives::Blob;
use aws_sdk_dynamodb::types::{
    AttributeValue, Delete, Put, ReturnValuesOnConditionCheckFailure, TransactWriteItem,
};
use jiff::Timestamp;
use uuid::Uuid;

use super::keys::key_of;
use super::table::{VERSION_IS_FREE, lost_to, to_attributes};
use super::{LogError, NewEvent, Outcome, Table};
use crate::envelope::Recorded;
use crate::ids::{CommandId, SignatureId};
use crate::personal::Personal;
use crate::seal::{KeyMaterial, SealingKey};
use crate::secret::SealingRoot;
use crate::signature::{self, Command, Refusal, Signature, SignatureEvent};

/// Tries of a transaction that met another one, and of a decision that lost its version.
pub(super) const TRIES: u32 = 5;

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
}

/// Why a command came to nothing.
#[derive(Debug, thiserror::Error)]
pub enum ExecuteError {
    /// The rules say no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The log did not answer.
    #[error(transparent)]
    Log(#[from] LogError),
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
    /// [`LogError`].
    pub async fn append(
        &self,
        new: NewEvent<SignatureEvent<Personal>>,
    ) -> Result<Outcome, LogError> {
        if new.event.ends_key() {
            let events = self.log.load_after(&new.stream, 0).await?;
            return self.end_keys(new, &events).await;
        }
        if !new.event.has_personal() {
            let plain = self.seal(new, None)?;
            return self.log.append(plain).await;
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
        self.transact(sealed, vec![TransactWriteItem::builder().put(put).build()])
            .await
    }

    /// Appends an event that ends the keys of all `events`, with their end in the same transaction.
    async fn end_keys(
        &self,
        new: NewEvent<SignatureEvent<Personal>>,
        events: &[Recorded<SignatureEvent>],
    ) -> Result<Outcome, LogError> {
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
                .map_err(|error| LogError::store("TransactWriteItems", &error))?;
        }
        let sealed = self.seal(new, None)?;
        self.transact(sealed, ends).await
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
        for _ in 0..TRIES {
            let events = self.load(id).await?;
            let state = signature::fold(&events);
            if events.iter().any(|event| event.command == command_id) {
                return Ok(Done {
                    version: state.version,
                    appended: false,
                });
            }
            let Some(event) = signature::decide(&state, command.clone())? else {
                return Ok(Done {
                    version: state.version,
                    appended: false,
                });
            };
            let new = NewEvent {
                stream: id.to_string(),
                expected: state.version,
                command: command_id,
                at: now,
                event,
            };
            let outcome = if new.event.ends_key() {
                self.end_keys(new, &events).await?
            } else {
                self.append(new).await?
            };
            match outcome {
                Outcome::Appended { version } => {
                    return Ok(Done {
                        version,
                        appended: true,
                    });
                }
                Outcome::AlreadyAppended { version } => {
                    return Ok(Done {
                        version,
                        appended: false,
                    });
                }
                Outcome::Conflict => {}
            }
        }
        Err(LogError::Contended.into())
    }

    /// A signature's whole stream.
    ///
    /// # Errors
    /// [`LogError`].
    pub async fn load(&self, id: &SignatureId) -> Result<Vec<Recorded<SignatureEvent>>, LogError> {
        self.load_after(id, 0).await
    }

    /// A signature's events after `version`.
    ///
    /// # Errors
    /// [`LogError`].
    pub async fn load_after(
        &self,
        id: &SignatureId,
        version: u64,
    ) -> Result<Vec<Recorded<SignatureEvent>>, LogError> {
        self.log.load_after(&id.to_string(), version).await
    }

    /// A signature as it stands.
    ///
    /// # Errors
    /// [`LogError`].
    pub async fn signature(&self, id: &SignatureId) -> Result<Signature, LogError> {
        Ok(signature::fold(&self.load(id).await?))
    }

    fn seal(
        &self,
        new: NewEvent<SignatureEvent<Personal>>,
        material: Option<&KeyMaterial>,
    ) -> Result<NewEvent<SignatureEvent>, LogError> {
        let version = new.expected + 1;
        let event = new.event.try_map(|personal| {
            let material = material.ok_or(crate::seal::SealError::Unopenable)?;
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

    async fn transact(
        &self,
        new: NewEvent<SignatureEvent>,
        keys: Vec<TransactWriteItem>,
    ) -> Result<Outcome, LogError> {
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
        writes.extend(keys);
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
            let Err(error) = sent else {
                return Ok(Outcome::Appended { version });
            };
            let Some(TransactWriteItemsError::TransactionCanceledException(cancelled)) =
                error.as_service_error()
            else {
                return Err(LogError::store("TransactWriteItems", &error));
            };
            let reasons = cancelled
                .cancellation_reasons
                .as_deref()
                .unwrap_or_default();
            if let Some(lost) = reasons
                .iter()
                .find(|reason| reason.code.as_deref() == Some("ConditionalCheckFailed"))
            {
                return Ok(lost_to(lost.item.as_ref(), command, version));
            }
            // Met another transaction or a throttle: nothing was written.
            tokio::time::sleep(backoff(attempt)).await;
        }
        Err(LogError::Contended)
    }
}

/// Full jitter: somewhere between nothing and 20 ms × 2^attempt.
pub(super) fn backoff(attempt: u32) -> Duration {
    let mut byte = [0_u8; 1];
    let _ = getrandom::fill(&mut byte);
    Duration::from_millis(20 << attempt.min(6)).mul_f64(f64::from(byte[0]) / 255.0)
}
