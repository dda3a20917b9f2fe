//! What the log needs to know of each kind of stream: its table, and what of it is sealed.

use aws_sdk_dynamodb::types::TransactWriteItem;
use events::decider::Decider;
use events::envelope::Recorded;
use events::personal::Personal;
use events::petition::{Petition, PetitionEvent};
use events::seal::Sealed;
use events::signature::{Signature, SignatureEvent};

use crate::{SignerKeys, StoreError, Tables};

/// Which keys end with an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndedKeys {
    /// None.
    None,
    /// Those of all earlier events.
    All,
    /// Those of all earlier events but this one: what other forms brought is not needed any more.
    AllBut(u64),
}

/// A kind of stream that a [`Log`](crate::Log) keeps.
pub trait Stored: Decider {
    /// The table of its events.
    fn table(tables: &Tables) -> &str;

    /// The event as it is stored. If it carries personal data, that is sealed under a new key, and the
    /// write that stores the key comes with it.
    ///
    /// # Errors
    /// [`StoreError::NoKeys`] if there is something to seal and nothing to seal it with.
    fn seal(
        decision: Self::Decision,
        keys: Option<&SignerKeys>,
        stream: &str,
        version: u64,
    ) -> Result<(Self::Event, Option<TransactWriteItem>), StoreError>;

    /// Which keys of earlier events the event ends. `expected` is the version before it.
    fn ends_keys(_decision: &Self::Decision, _expected: u64) -> EndedKeys {
        EndedKeys::None
    }

    /// The versions whose keys exist at the end of `events`, the newest first.
    fn live_keys(_events: &[Recorded<Self::Event>]) -> Vec<u64> {
        Vec::new()
    }
}

impl Stored for Petition {
    fn table(tables: &Tables) -> &str {
        &tables.petition_log
    }

    fn seal(
        event: PetitionEvent,
        _keys: Option<&SignerKeys>,
        _stream: &str,
        _version: u64,
    ) -> Result<(PetitionEvent, Option<TransactWriteItem>), StoreError> {
        Ok((event, None))
    }
}

impl Stored for Signature {
    fn table(tables: &Tables) -> &str {
        &tables.signature_log
    }

    fn seal(
        event: SignatureEvent<Personal>,
        keys: Option<&SignerKeys>,
        stream: &str,
        version: u64,
    ) -> Result<(SignatureEvent<Sealed>, Option<TransactWriteItem>), StoreError> {
        let mut key = None;
        let event = event.try_map(|personal| {
            let keys = keys.ok_or(StoreError::NoKeys)?;
            let (sealed, put) = keys.seal(stream, version, &personal)?;
            key = Some(put);
            Ok::<_, StoreError>(sealed)
        })?;
        Ok((event, key))
    }

    fn ends_keys(event: &SignatureEvent<Personal>, expected: u64) -> EndedKeys {
        match event {
            // Nothing but these details precedes it.
            SignatureEvent::SignatureConfirmed { .. } if expected <= 1 => EndedKeys::None,
            SignatureEvent::SignatureConfirmed {
                details_version, ..
            } => EndedKeys::AllBut(*details_version),
            event if event.ends_key() => EndedKeys::All,
            _ => EndedKeys::None,
        }
    }

    fn live_keys(events: &[Recorded<SignatureEvent>]) -> Vec<u64> {
        events
            .iter()
            .rev()
            // The keys before an earlier end are gone already.
            .take_while(|recorded| !recorded.event.ends_key())
            .filter(|recorded| recorded.event.has_personal())
            .map(|recorded| recorded.version)
            .collect()
    }
}
