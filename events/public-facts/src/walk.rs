//! The lives of all signatures in a stream, also of those that came from the streams of other addresses.
//!
//! A signature that moves leaves one stream and arrives in another, so a life goes through streams. They are walked as far as
//! the stream in question needs them, each event once, however often a signature moved to and fro.

use std::collections::{BTreeMap, BTreeSet};

use events::envelope::Recorded;
use events::ids::SignatureId;
use events::signature::{Origin, Signature, SignatureEvent, evolve};
use public_log::leaf::Petition;

use crate::fact::Derived;
use crate::life::{Life, step};

/// Whole streams, or their beginnings, each from its first event.
pub type Streams = BTreeMap<SignatureId, Vec<Recorded<SignatureEvent>>>;

/// The streams that have to be read too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing(pub BTreeSet<SignatureId>);

/// The streams through which signatures came to this one.
#[must_use]
pub fn origins(id: &SignatureId, events: &[Recorded<SignatureEvent>]) -> BTreeSet<SignatureId> {
    let received = events.iter().filter_map(|recorded| match &recorded.event {
        SignatureEvent::SignatureReceived { from, .. } => Some(from),
        _ => None,
    });
    let mut origins: BTreeSet<_> = received
        .flatten()
        .map(|origin| stream_of(id, origin))
        .collect();
    origins.remove(id);
    origins
}

/// All facts of the signatures that are or were in the stream `id`, in the order in which they happened. Those of a signature
/// that has moved on end with its move.
///
/// # Errors
/// [`Missing`] if other streams have to be read first. A stream that is empty in `streams` counts as read.
pub fn of_signature(id: &SignatureId, streams: &Streams) -> Result<Vec<Derived>, Missing> {
    let Some(petition) = Petition::parse(id.petition.as_str()) else {
        return Ok(Vec::new());
    };
    let mut walk = Walk {
        streams,
        petition,
        places: BTreeMap::new(),
        left: BTreeMap::new(),
        busy: BTreeSet::new(),
    };
    walk.advance(id, u64::MAX);
    let place = walk.places.remove(id).unwrap_or_default();
    let mut facts = BTreeMap::new();
    let mut missing = BTreeSet::new();
    for life in place.ended.into_iter().chain(place.current) {
        match life {
            Known::Life(life) => {
                facts.extend(life.facts.into_iter().map(|fact| {
                    let key = (fact.at, fact.subject.clone(), fact.number);
                    (key, fact)
                }));
            }
            Known::From(origin) => {
                missing.insert(origin);
            }
        }
    }
    match missing.is_empty() {
        true => Ok(facts.into_values().collect()),
        false => Err(Missing(missing)),
    }
}

/// A life, or the stream that says which.
#[derive(Clone, Debug)]
enum Known {
    Life(Life),
    From(SignatureId),
}

/// How far a stream was walked.
#[derive(Clone, Debug, Default)]
struct Place {
    signature: Signature,
    /// The life of the signature that is there.
    current: Option<Known>,
    /// Those that were there before.
    ended: Vec<Known>,
}

struct Walk<'a> {
    streams: &'a Streams,
    petition: Petition,
    places: BTreeMap<SignatureId, Place>,
    /// The lives that left a stream, by the stream and the version of their departure.
    left: BTreeMap<(SignatureId, u64), Known>,
    /// The streams that are being walked: none of them needs what comes later in itself.
    busy: BTreeSet<SignatureId>,
}

impl Walk<'_> {
    /// Walks a stream up to and with the event at `until`.
    fn advance(&mut self, id: &SignatureId, until: u64) {
        if !self.busy.insert(id.clone()) {
            return;
        }
        let events = self.streams.get(id).map_or(&[][..], Vec::as_slice);
        let done = self
            .places
            .get(id)
            .map_or(0, |place| place.signature.version);
        let next = events
            .iter()
            .filter(|event| event.version > done && event.version <= until);
        for recorded in next {
            let arriving = match &recorded.event {
                SignatureEvent::SignatureReceived { from, choices, .. } => {
                    let origin = from.last().filter(|_| choices.endorsement.is_none());
                    origin.map(|origin| self.arriving(id, origin))
                }
                _ => None,
            };
            let mut place = self.places.remove(id).unwrap_or_default();
            self.take(id, &mut place, recorded, arriving);
            self.places.insert(id.clone(), place);
        }
        self.busy.remove(id);
    }

    /// The life that left the stream that `origin` names.
    fn arriving(&mut self, id: &SignatureId, origin: &Origin) -> Known {
        let stream = stream_of(id, origin);
        self.advance(&stream, origin.version);
        let left = self.left.get(&(stream.clone(), origin.version));
        left.cloned().unwrap_or(Known::From(stream))
    }

    fn take(
        &mut self,
        id: &SignatureId,
        place: &mut Place,
        recorded: &Recorded<SignatureEvent>,
        arriving: Option<Known>,
    ) {
        let at = recorded.at;
        let signature = std::mem::take(&mut place.signature);
        place.signature = evolve(signature, recorded);
        match &recorded.event {
            SignatureEvent::SignatureMoved { .. } => {
                if let Some(life) = place.current.take() {
                    let key = (id.clone(), recorded.version);
                    place.ended.push(life.clone());
                    self.left.insert(key, life);
                }
            }
            SignatureEvent::SignatureReceived { .. } => {
                // What stood there is gone: the data of the signature that arrived took its place.
                place.end(at);
                place.current = arriving;
                if let Some(Known::Life(life)) = &mut place.current {
                    life.arrive(at, (id.clone(), recorded.version));
                }
            }
            SignatureEvent::SignatureErased {} => place.end(at),
            event => {
                let mut life = match place.current.take() {
                    Some(Known::Life(life)) => Some(life),
                    None => None,
                    // Nobody can say what it was before, so neither what it is.
                    unknown => {
                        place.current = unknown;
                        return;
                    }
                };
                let after = (at, &place.signature);
                step(&mut life, event, after, (id, &self.petition));
                place.current = life.map(Known::Life);
            }
        }
    }
}

impl Place {
    fn end(&mut self, at: jiff::Timestamp) {
        if let Some(mut known) = self.current.take() {
            if let Known::Life(life) = &mut known {
                life.erase(at);
            }
            self.ended.push(known);
        }
    }
}

fn stream_of(id: &SignatureId, origin: &Origin) -> SignatureId {
    SignatureId {
        petition: id.petition.clone(),
        tag: origin.tag,
    }
}
