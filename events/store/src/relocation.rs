//! A signature that moves to the stream of another address: two events, of which both are appended or none.
//!
//! The signature leaves one stream and arrives in the other in one transaction, with the keys that begin and end. If either
//! stream went on meanwhile (a second press of the button, a withdrawal, an erasure, an invalidation, a form with the new
//! address), both are read and decided on again, so each race ends as if the two had come one after the other.

use std::collections::BTreeSet;

use events::decider::Decider as _;
use events::envelope::{Recorded, to_millisecond};
use events::ids::{CommandId, SignatureId};
use events::personal::Personal;
use events::signature::{Command, HeldAddress, Refusal, Signature, SignatureEvent};
use jiff::Timestamp;
use uuid::Uuid;

use crate::log::ATTEMPTS;
use crate::stored::{KeyName, Stored as _};
use crate::transaction::{ITEMS, Ours, Transaction};
use crate::{Outcome, SignatureLog, SignerKeys, StoreError, keys, retry};

/// What the holder of the new mailbox confirmed.
#[derive(Debug)]
pub struct Relocation<'a> {
    /// The stream that the signature leaves.
    pub from: &'a SignatureId,
    /// The stream of the new address. It may be the same, if only the spelling differs.
    pub to: &'a SignatureId,
    /// The new address, as it was typed.
    pub email: &'a str,
    /// The version of the request in `from`.
    pub request: u64,
    /// Now.
    pub at: Timestamp,
}

/// A signature that has moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relocated {
    /// The version of its arrival in the stream of the new address.
    pub version: u64,
    /// When it arrived.
    pub at: Timestamp,
    /// Whether this call moved it. If not, an earlier one had.
    pub now: bool,
}

/// Why a signature did not move.
#[derive(Debug, thiserror::Error)]
pub enum RelocationError {
    /// The rules do not let it leave.
    #[error("the signature does not leave: {0}")]
    Here(Refusal),
    /// The rules do not let it arrive.
    #[error("the signature does not arrive: {0}")]
    There(Refusal),
    /// The log could not be read or written.
    #[error(transparent)]
    Log(#[from] StoreError),
}

/// An event of a relocation, ready to be written.
struct Step {
    recorded: Recorded<SignatureEvent>,
    ours: Ours,
}

impl SignatureLog {
    /// Moves a signature: two queries, a read of a key and a transaction. Repeating it changes nothing.
    ///
    /// # Errors
    /// [`RelocationError`].
    pub async fn relocate(&self, wanted: &Relocation<'_>) -> Result<Relocated, RelocationError> {
        for attempt in 0..ATTEMPTS {
            let leaving = self.load(wanted.from).await?;
            if let Some(moved) = moved(&leaving, wanted) {
                return self.arrived(moved, wanted).await;
            }
            match self.attempt(&leaving, wanted).await {
                Ok(Some(relocated)) => return Ok(relocated),
                Ok(None) => {}
                // Perhaps it is this very signature that stands there, moved by another press since.
                Err(RelocationError::There(refusal)) => {
                    if self.load(wanted.from).await?.len() == leaving.len() {
                        return Err(RelocationError::There(refusal));
                    }
                }
                Err(error) => return Err(error),
            }
            retry::pause(attempt).await;
        }
        Err(StoreError::Contended.into())
    }

    /// One attempt; `None` if a stream went on meanwhile.
    async fn attempt(
        &self,
        leaving: &[Recorded<SignatureEvent>],
        wanted: &Relocation<'_>,
    ) -> Result<Option<Relocated>, RelocationError> {
        let keys = self.keys.as_ref().ok_or(StoreError::NoKeys)?;
        let state = Signature::as_of(Signature::fold(leaving), wanted.at);
        let leave = |address| Command::Leave {
            request: wanted.request,
            to: wanted.to.tag,
            address,
        };
        // Before anything is opened.
        Signature::decide(&state, leave(Personal::default())).map_err(RelocationError::Here)?;
        let Some(before) = details(keys, wanted.from, leaving, &state).await? else {
            return Ok(None);
        };
        let old = Personal {
            email: before.email.clone(),
            ..Personal::default()
        };
        let event = Signature::decide(&state, leave(old)).map_err(RelocationError::Here)?;
        let (event, version) = (event.ok_or(StoreError::Contended)?, state.version + 1);
        let mut new_keys = Vec::new();
        let left = self.step(event, version, wanted.from, wanted, keys, &mut new_keys)?;
        let mut arriving = match wanted.from == wanted.to {
            true => leaving.to_vec(),
            false => self.load(wanted.to).await?,
        };
        let mut ended = Signature::live_keys(leaving);
        // Addresses that were told on the way here stay for their mails, until the data ends where it goes.
        ended.retain(|(stream, version)| {
            !state
                .origins
                .iter()
                .any(|origin| origin.key(wanted.from) == (stream.clone(), *version))
        });
        if wanted.from == wanted.to {
            arriving.push(left.recorded.clone());
        }
        ended.extend(Signature::live_keys(&arriving));
        let there = Signature::as_of(Signature::fold(&arriving), wanted.at);
        let personal = Personal {
            email: wanted.email.to_owned(),
            ..before
        };
        let moved = HeldAddress {
            version: left.recorded.version,
            at: left.recorded.at,
        };
        let arrival = state.arrival(wanted.from.tag, moved, personal);
        let arrive = Command::Arrive(Box::new(arrival.ok_or(StoreError::Contended)?));
        let event = Signature::decide(&there, arrive).map_err(RelocationError::There)?;
        let (event, version) = (event.ok_or(StoreError::Contended)?, there.version + 1);
        let arrived = self.step(event, version, wanted.to, wanted, keys, &mut new_keys)?;
        self.append_both(&left, &arrived, new_keys, ended).await
    }

    /// The event with its personal data sealed; its new key goes to `writes`.
    fn step(
        &self,
        event: SignatureEvent<Personal>,
        version: u64,
        id: &SignatureId,
        wanted: &Relocation<'_>,
        keys: &SignerKeys,
        writes: &mut Vec<aws_sdk_dynamodb::types::TransactWriteItem>,
    ) -> Result<Step, StoreError> {
        let stream = id.to_string();
        let (event, key) = Signature::seal(event, Some(keys), &stream, version)?;
        writes.extend(key);
        let ours = Ours {
            event: Uuid::now_v7(),
            command: CommandId::named(&format!("move {} {}", wanted.from, wanted.request)),
            version,
        };
        let recorded = Recorded {
            stream,
            version,
            id: ours.event,
            command: ours.command,
            at: to_millisecond(wanted.at),
            by: self.by.clone(),
            event,
        };
        Ok(Step { recorded, ours })
    }

    async fn append_both(
        &self,
        left: &Step,
        arrived: &Step,
        new_keys: Vec<aws_sdk_dynamodb::types::TransactWriteItem>,
        ended: Vec<KeyName>,
    ) -> Result<Option<Relocated>, RelocationError> {
        let mut writes = vec![
            self.put_of(self.item(&left.recorded)?)?,
            self.put_of(self.item(&arrived.recorded)?)?,
        ];
        writes.extend(new_keys);
        let mut named = BTreeSet::new();
        let mut ends = Vec::new();
        for (stream, version) in ended {
            if named.insert((stream.clone(), version)) {
                ends.push(keys::end(&self.keys_table, &stream, version)?);
            }
        }
        // Keys of forms of long ago that do not fit may go before.
        let older = ends.split_off(ends.len().min(ITEMS - writes.len()));
        for chunk in older.chunks(ITEMS) {
            Transaction::of(chunk.to_vec()).commit(&self.client).await?;
        }
        writes.extend(ends);
        let relocated = Relocated {
            version: arrived.recorded.version,
            at: arrived.recorded.at,
            now: true,
        };
        let Some(cancelled) = Transaction::of(writes).commit(&self.client).await? else {
            return Ok(Some(relocated));
        };
        // This very transaction, whose answer was lost.
        let is_ours = cancelled
            .at(0)
            .is_some_and(|item| matches!(left.ours.outcome(item), Outcome::Appended { .. }));
        Ok(is_ours.then_some(relocated))
    }

    /// A signature that an earlier call has moved.
    async fn arrived(
        &self,
        moved: &Recorded<SignatureEvent>,
        wanted: &Relocation<'_>,
    ) -> Result<Relocated, RelocationError> {
        let events = self.load(wanted.to).await?;
        let arrival = events.iter().find(|recorded| {
            matches!(&recorded.event, SignatureEvent::SignatureReceived { from, .. }
            if from.last().is_some_and(|last| {
                (last.tag, last.version) == (wanted.from.tag, moved.version)
            }))
        });
        let arrival = arrival.ok_or(StoreError::Contended)?;
        Ok(Relocated {
            version: arrival.version,
            at: arrival.at,
            now: false,
        })
    }
}

/// The event with which the signature left, if it has moved already.
fn moved<'a>(
    events: &'a [Recorded<SignatureEvent>],
    wanted: &Relocation<'_>,
) -> Option<&'a Recorded<SignatureEvent>> {
    events.iter().find(|recorded| {
        matches!(recorded.event, SignatureEvent::SignatureMoved { request, to, .. }
            if request == wanted.request && to == wanted.to.tag)
    })
}

/// The details that stand; `None` if they were replaced or erased since the stream was read.
async fn details(
    keys: &SignerKeys,
    id: &SignatureId,
    events: &[Recorded<SignatureEvent>],
    state: &Signature,
) -> Result<Option<Personal>, StoreError> {
    let standing = state.standing.as_ref().map(|(version, _)| *version);
    let recorded = events
        .iter()
        .find(|recorded| Some(recorded.version) == standing);
    match recorded.and_then(|one| Some((one.version, one.event.personal()?))) {
        Some((version, sealed)) => keys.open(id, version, sealed).await,
        None => Ok(None),
    }
}
