//! What the log needs to know of each kind of stream: its table, and what of it is sealed.

use aws_sdk_dynamodb::types::TransactWriteItem;
use events::decider::Decider;
use events::envelope::Recorded;
use events::ids::SignatureId;
use events::personal::Personal;
use events::petition::{Petition, PetitionEvent};
use events::seal::Sealed;
use events::signature::{Signature, SignatureEvent};
use events::site::Site;

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
    /// That of this event: its details were replaced.
    Only(u64),
}

/// The name of a form's key: the stream and the version of the event that carries the form.
pub type KeyName = (String, u64);

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

    /// The keys that exist at the end of `events` and end with its data, the newest first.
    fn live_keys(_events: &[Recorded<Self::Event>]) -> Vec<KeyName> {
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

impl Stored for Site {
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
            SignatureEvent::DetailsCorrected {
                details_version, ..
            } => EndedKeys::Only(*details_version),
            SignatureEvent::AddressChangeRequested { replaces, .. } => {
                replaces.map_or(EndedKeys::None, EndedKeys::Only)
            }
            SignatureEvent::AddressDropped { address_version } => EndedKeys::Only(*address_version),
            SignatureEvent::SignatureReceived { .. } => EndedKeys::All,
            event if event.ends_key() => EndedKeys::All,
            _ => EndedKeys::None,
        }
    }

    fn live_keys(events: &[Recorded<SignatureEvent>]) -> Vec<KeyName> {
        let (mut own, mut told) = (Vec::new(), Vec::new());
        for recorded in events {
            match &recorded.event {
                // The old address ends with the data in the stream that it went on in.
                SignatureEvent::SignatureMoved { .. } => {
                    own.clear();
                    told.clear();
                    continue;
                }
                SignatureEvent::SignatureReceived { from, .. } => {
                    own.clear();
                    told = SignatureId::parse(&recorded.stream).map_or_else(
                        |_| Vec::new(),
                        |id| from.iter().map(|origin| origin.key(&id)).collect(),
                    );
                }
                event if event.ends_key() => {
                    own.clear();
                    told.clear();
                }
                SignatureEvent::DetailsCorrected {
                    details_version: replaced,
                    ..
                }
                | SignatureEvent::AddressChangeRequested {
                    replaces: Some(replaced),
                    ..
                }
                | SignatureEvent::AddressDropped {
                    address_version: replaced,
                } => own.retain(|(_, version)| version != replaced),
                _ => {}
            }
            if recorded.event.has_personal() {
                own.push((recorded.stream.clone(), recorded.version));
            }
        }
        own.into_iter()
            .rev()
            .chain(told.into_iter().rev())
            .collect()
    }
}
