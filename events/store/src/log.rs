//! The log of one kind of stream: load, append, and carry out commands.
//!
//! An event is one item, written on condition that its version is free. Whatever else has to happen
//! with it (guards, a new key, the end of keys) is in the same transaction.

use std::marker::PhantomData;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;
use events::decider::Decider;
use events::envelope::{Actor, Recorded};
use events::ids::CommandId;
use events::petition::Petition;
use events::secret::{Keys, LogKey};
use events::signature::Signature;
use events::site::Site;
use jiff::Timestamp;

use crate::stored::{EndedKeys, KeyName, Stored};
use crate::transaction::{ITEMS, Transaction};
use crate::unreadable::{Reading, version_of};
use crate::{Guard, Guarded, Item, Readable, SignerKeys, StoreError, Tables, keys, retry};

/// Attempts of a command whose decision lost its version to another writer.
pub(crate) const ATTEMPTS: u32 = 5;

/// The log of signatures.
pub type SignatureLog = Log<Signature>;
/// The log of petitions.
pub type PetitionLog = Log<Petition>;

/// The log of the site itself, in the table of petitions.
pub type SiteLog = Log<Site>;

/// The log of the streams that `D` decides on. Cheap to clone.
#[derive(Debug)]
pub struct Log<D> {
    pub(crate) client: Client,
    pub(crate) table: String,
    pub(crate) keys_table: String,
    pub(crate) keys: Option<SignerKeys>,
    pub(crate) by: Option<Actor>,
    pub(crate) log_key: Option<LogKey>,
    decider: PhantomData<fn() -> D>,
}

impl<D> Clone for Log<D> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            table: self.table.clone(),
            keys_table: self.keys_table.clone(),
            keys: self.keys.clone(),
            by: self.by.clone(),
            log_key: self.log_key.clone(),
            decider: PhantomData,
        }
    }
}

/// An event to append.
#[derive(Clone, Debug)]
pub struct NewEvent<E> {
    /// The stream's name.
    pub stream: String,
    /// The version that the decision was made on. The event becomes the next version.
    pub expected: u64,
    /// The command that it answers.
    pub command: CommandId,
    /// Now.
    pub at: Timestamp,
    /// What happened.
    pub event: E,
}

/// What became of an append.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is in the log.
    Appended {
        /// Its version.
        version: u64,
    },
    /// It was in the log before: this is a retry of the same command.
    AlreadyAppended {
        /// Its version.
        version: u64,
    },
    /// Another event took that version: load, fold and decide again.
    Conflict,
}

/// What became of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Done {
    /// The stream's version now.
    pub version: u64,
    /// Whether this call added an event.
    pub appended: bool,
    /// Whether an earlier call of the same command had done so.
    pub repeated: bool,
}

impl Done {
    /// `None` if another event took the version.
    fn of(outcome: Outcome) -> Option<Self> {
        let (version, appended) = match outcome {
            Outcome::Appended { version } => (version, true),
            Outcome::AlreadyAppended { version } => (version, false),
            Outcome::Conflict => return None,
        };
        Some(Self {
            version,
            appended,
            repeated: !appended,
        })
    }
}

/// Why a command was not carried out.
#[derive(Debug, thiserror::Error)]
pub enum ExecuteError<R: std::error::Error + 'static = events::signature::Refusal> {
    /// The rules do not allow it.
    #[error(transparent)]
    Refused(R),
    /// The log could not be read or written.
    #[error(transparent)]
    Log(#[from] StoreError),
}

/// The outcome of [`Log::execute`] and its variants.
pub type Execution<T, D> = Result<T, ExecuteError<<D as Decider>::Refusal>>;

/// A command with its name and time.
struct Order<'a, D: Decider> {
    id: &'a D::Id,
    command_id: CommandId,
    at: Timestamp,
    command: D::Command,
    /// What counts with the event.
    counters: &'a [Guard],
}

impl Log<Signature> {
    /// The log of signatures, able to append events with personal data.
    #[must_use]
    pub fn sealing(client: &Client, tables: &Tables, keys: &Keys) -> Self {
        Self {
            keys: Some(SignerKeys::new(client, tables, &keys.sealing)),
            ..Self::appending(client, tables, keys.log.as_ref())
        }
    }
}

impl<D: Stored> Log<D> {
    /// The log in its table, able to append events without personal data if it gets the log's key.
    #[must_use]
    pub fn appending(client: &Client, tables: &Tables, log_key: Option<&LogKey>) -> Self {
        Self {
            log_key: log_key.cloned(),
            ..Self::new(client, tables)
        }
    }

    /// The log in its table, to read it. To append, see [`Log::appending`] and [`SignatureLog::sealing`].
    #[must_use]
    pub fn new(client: &Client, tables: &Tables) -> Self {
        Self {
            client: client.clone(),
            table: D::table(tables).to_owned(),
            keys_table: tables.signer_keys.clone(),
            keys: None,
            by: None,
            log_key: None,
            decider: PhantomData,
        }
    }

    /// The same log for an operator: every event that it appends says who caused it.
    #[must_use]
    pub fn by(self, actor: Actor) -> Self {
        Self {
            by: Some(actor),
            ..self
        }
    }

    /// Appends an event: one request. With personal data, its new key is part of the same transaction.
    /// An event that ends keys takes one more query; so does a confirmation, unless it follows the first form.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn append(&self, new: NewEvent<D::Decision>) -> Result<Outcome, StoreError> {
        match self.write(new, &[], None).await? {
            Guarded::Done(outcome) => Ok(outcome),
            // Without a guard, none holds.
            Guarded::Held(_) => Err(StoreError::Contended),
        }
    }

    /// Appends an event if no guard holds it back. The guards are part of the same transaction, so
    /// that all of it happens or nothing.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn append_guarded(
        &self,
        new: NewEvent<D::Decision>,
        guards: &[Guard],
    ) -> Result<Guarded<Outcome>, StoreError> {
        self.write(new, guards, None).await
    }

    /// Appends `new`, which `command` leads to if `new.expected` is still the stream's version: one request.
    /// If another event took that version, executes `command` as [`Self::execute`] does. `counters` count with the event, in
    /// its transaction, and only if there is one.
    ///
    /// # Errors
    /// [`ExecuteError`].
    pub async fn append_or_execute(
        &self,
        id: &D::Id,
        new: NewEvent<D::Decision>,
        command: D::Command,
        counters: &[Guard],
    ) -> Execution<Done, D> {
        let order = Order {
            id,
            command_id: new.command,
            at: new.at,
            command,
            counters,
        };
        // Nothing holds a counter back.
        let appended = match self.append_guarded(new, counters).await? {
            Guarded::Done(outcome) => Done::of(outcome),
            Guarded::Held(_) => None,
        };
        if let Some(done) = appended {
            return Ok(done);
        }
        let done = self.carry_out(order, |_| true).await?;
        done.ok_or_else(|| StoreError::Contended.into())
    }

    /// Loads, folds, decides and appends; again when another event came first.
    ///
    /// # Errors
    /// [`ExecuteError`].
    pub async fn execute(
        &self,
        id: &D::Id,
        command_id: CommandId,
        at: Timestamp,
        command: D::Command,
    ) -> Execution<Done, D> {
        let done = self
            .execute_if(id, command_id, at, command, |_| true)
            .await?;
        // A precondition that always holds.
        done.ok_or_else(|| StoreError::Contended.into())
    }

    /// The same if `precondition` holds for the state that is decided on; `None` if it does not, or no
    /// longer after another event came first.
    ///
    /// # Errors
    /// [`ExecuteError`].
    pub async fn execute_if(
        &self,
        id: &D::Id,
        command_id: CommandId,
        at: Timestamp,
        command: D::Command,
        precondition: impl Fn(&D::State) -> bool,
    ) -> Execution<Option<Done>, D> {
        let order = Order {
            id,
            command_id,
            at,
            command,
            counters: &[],
        };
        self.carry_out(order, precondition).await
    }

    async fn carry_out(
        &self,
        order: Order<'_, D>,
        precondition: impl Fn(&D::State) -> bool,
    ) -> Execution<Option<Done>, D> {
        let unchanged = |version, repeated| {
            Ok(Some(Done {
                version,
                appended: false,
                repeated,
            }))
        };
        for attempt in 0..ATTEMPTS {
            let events = self.load(order.id).await?;
            let version = events.last().map_or(0, |last| last.version);
            if events.iter().any(|event| event.command == order.command_id) {
                return unchanged(version, true);
            }
            let state = D::as_of(D::fold(&events), order.at);
            if !precondition(&state) {
                return Ok(None);
            }
            let decision = D::decide(&state, order.command.clone());
            let Some(event) = decision.map_err(ExecuteError::Refused)? else {
                return unchanged(version, false);
            };
            let new = NewEvent {
                stream: order.id.to_string(),
                expected: version,
                command: order.command_id,
                at: order.at,
                event,
            };
            if let Guarded::Done(outcome) = self.write(new, order.counters, Some(&events)).await?
                && let Some(done) = Done::of(outcome)
            {
                return Ok(Some(done));
            }
            retry::pause(attempt).await;
        }
        Err(StoreError::Contended.into())
    }

    /// Every write of the log: the guards, then the event, then its keys. `history` is the stream up to
    /// the event, where it is known already.
    pub(crate) async fn write(
        &self,
        new: NewEvent<D::Decision>,
        guards: &[Guard],
        history: Option<&[Recorded<D::Event>]>,
    ) -> Result<Guarded<Outcome>, StoreError> {
        let stream = new.stream.clone();
        let mut keys = Vec::new();
        let ended = D::ends_keys(&new.event, new.expected);
        let ends = match ended {
            EndedKeys::None => Vec::new(),
            EndedKeys::Only(version) => vec![(stream.clone(), version)],
            EndedKeys::All | EndedKeys::AllBut(_) => {
                let live = match history {
                    Some(events) => D::live_keys(events),
                    None => D::live_keys(&self.load_stream(&stream, 0).await?),
                };
                let stays = |(key, version): &KeyName| {
                    ended == EndedKeys::AllBut(*version) && *key == stream
                };
                live.into_iter().filter(|key| !stays(key)).collect()
            }
        };
        for (stream, version) in ends {
            keys.push(keys::end(&self.keys_table, &stream, version)?);
        }
        // The newest come first. More than fit are of forms of long ago, and may go before the event.
        let room = ITEMS.saturating_sub(1 + guards.len());
        let older = keys.split_off(room.min(keys.len()));
        if !(older.is_empty() || guards.is_empty()) {
            return Err(StoreError::TooManyKeys);
        }
        for chunk in older.chunks(ITEMS) {
            Transaction::of(chunk.to_vec()).commit(&self.client).await?;
        }
        let (event, key) = D::seal(new.event, self.keys.as_ref(), &stream, new.expected + 1)?;
        keys.extend(key);
        let new = NewEvent {
            stream,
            expected: new.expected,
            command: new.command,
            at: new.at,
            event,
        };
        self.put(new, guards, keys).await
    }

    /// A stream's events, oldest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn load(&self, id: &D::Id) -> Result<Vec<Recorded<D::Event>>, StoreError> {
        self.load_after(id, 0).await
    }

    /// A stream's events after `version`.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn load_after(
        &self,
        id: &D::Id,
        version: u64,
    ) -> Result<Vec<Recorded<D::Event>>, StoreError> {
        self.load_stream(&id.to_string(), version).await
    }

    /// What a stream folds to.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn state(&self, id: &D::Id) -> Result<D::State, StoreError> {
        Ok(D::fold(&self.load(id).await?))
    }

    /// A stream's events after `version`, up to the first that cannot be read, for the projections. Nothing else may act
    /// on a part of a stream.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn load_readable(
        &self,
        id: &D::Id,
        version: u64,
    ) -> Result<Readable<D::Event>, StoreError> {
        let stream = id.to_string();
        let mut reading = Reading::new(&stream, version);
        for item in self.items(&stream, version).await? {
            reading.push(version_of(&item), item);
        }
        Ok(reading.end())
    }

    /// The events of the stream of this name after `after`.
    pub(crate) async fn load_stream(
        &self,
        stream: &str,
        after: u64,
    ) -> Result<Vec<Recorded<D::Event>>, StoreError> {
        let items = self.items(stream, after).await?.into_iter();
        Ok(items.map(Recorded::from_item).collect::<Result<_, _>>()?)
    }

    /// The items of a stream: every page, read consistently.
    async fn items(&self, stream: &str, after: u64) -> Result<Vec<Item>, StoreError> {
        let mut items = Vec::new();
        let mut start = None;
        loop {
            let page = self
                .client
                .query()
                .table_name(&self.table)
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
            items.extend(page.items.unwrap_or_default());
            start = page.last_evaluated_key;
            if start.is_none() {
                return Ok(items);
            }
        }
    }
}
