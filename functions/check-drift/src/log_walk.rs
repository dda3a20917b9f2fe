//! From the log to the views: compares a signature's events with what is counted of it. The first look is eventually
//! consistent, at half the price; only what seems wrong is read again.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use event_store::replay::{self, Stream, Streams};
use events::envelope::Recorded;
use events::ids::SignatureId;
use events::signature::SignatureEvent;
use views::items::{self, Item};
use views::signatures::contribution::contribution;
use views::signatures::counted::CountedSignature;
use views::{Projection, ViewsError, layout};

use crate::state::{Phase, State};
use crate::{CheckDrift, DriftError};

/// The result of comparing one signature.
enum Judged {
    /// There is no difference, or the event may not have been counted yet.
    Well,
    Wrong(&'static str),
}

impl CheckDrift {
    /// The streams that the check has not compared yet.
    pub(crate) fn log_after(&self, state: &State) -> Streams<SignatureEvent> {
        let after = state.after_key.as_ref();
        let key = after
            .filter(|_| state.phase == Phase::Log)
            .map(|(stream, version)| {
                HashMap::from([
                    ("stream".to_owned(), AttributeValue::S(stream.clone())),
                    ("version".to_owned(), AttributeValue::N(version.clone())),
                ])
            });
        let streams = replay::streams(&self.client, &self.tables.signature_log);
        streams.eventually_consistent().with_beginnings().after(key)
    }

    /// Compares the streams of one page; true after the last.
    pub(crate) async fn log_page(
        &self,
        log: &mut Streams<SignatureEvent>,
        state: &mut State,
    ) -> Result<bool, DriftError> {
        let before = log.unreadable().number();
        let streams = log.next_page().await?;
        state.unreadable(log.unreadable(), before);
        let Some(streams) = streams else {
            return Ok(true);
        };
        self.signatures(state, streams).await?;
        state.after_key = log.position().map(place);
        Ok(false)
    }

    async fn signatures(
        &self,
        state: &mut State,
        streams: Vec<Stream<SignatureEvent>>,
    ) -> Result<(), DriftError> {
        let generation = state.generation;
        let mut known = Vec::new();
        for (stream, events) in streams {
            match SignatureId::parse(&stream) {
                Ok(id) => {
                    let petition = id.petition.as_str().to_owned();
                    state.first.entry(petition).or_default();
                    if state.takes(&stream, self.all) {
                        known.push((id, events));
                    }
                }
                Err(_) => state.differs("stream_without_signature", &stream),
            }
        }
        let keys: Vec<_> = known
            .iter()
            .map(|(id, _)| layout::marker(generation, &id.to_string()))
            .collect();
        let mut markers = self.views_eventually(&keys).await?;
        let mut counted = Vec::with_capacity(known.len());
        for ((id, stream), key) in known.into_iter().zip(keys) {
            counted.push((id, stream, read(markers.remove(&key))?));
        }
        let entries: Vec<_> = counted
            .iter()
            .filter_map(|(id, _, counted)| entry(generation, id, counted))
            .collect();
        let signers = self.views_eventually(&entries).await?;
        for (id, stream, counted) in counted {
            state.checked += 1;
            if let Judged::Wrong(_) = self.judge(generation, &id, &stream, &counted, &signers) {
                self.again(state, &id).await?;
            }
        }
        Ok(())
    }

    fn judge(
        &self,
        generation: u32,
        id: &SignatureId,
        stream: &[Recorded<SignatureEvent>],
        counted: &CountedSignature,
        signers: &HashMap<layout::Key, Item>,
    ) -> Judged {
        let mut folded = CountedSignature::default();
        for event in stream
            .iter()
            .filter(|event| event.version <= counted.version)
        {
            folded = folded.evolve(event);
        }
        if folded.version < counted.version {
            return Judged::Wrong("marker_ahead");
        }
        // Its area follows from sealed details, which nobody opens here; where nothing counts, none is left.
        let has_rest = counted.area.is_some() && counted.counted_area().is_none();
        if has_rest || folded != counted.clone().without_area() {
            return Judged::Wrong("marker_state");
        }
        if let Some(next) = stream.iter().find(|event| event.version > counted.version) {
            return if self.is_recent(next.at) {
                Judged::Well
            } else {
                Judged::Wrong("marker_behind")
            };
        }
        match entry(generation, id, counted) {
            Some(entry) if !signers.contains_key(&entry) => Judged::Wrong("signer_missing"),
            _ => Judged::Well,
        }
    }

    /// Reads a signature that seemed wrong once more, its marker before its log: an event may have been
    /// counted between the first two reads.
    async fn again(&self, state: &mut State, id: &SignatureId) -> Result<(), DriftError> {
        let stream = id.to_string();
        let key = layout::marker(state.generation, &stream);
        let mut found = self.views(std::slice::from_ref(&key)).await?;
        let counted = read(found.remove(&key))?;
        let entries: Vec<_> = entry(state.generation, id, &counted).into_iter().collect();
        let signers = self.views(&entries).await?;
        let events = self.log.load_readable(id, 0).await?.events;
        let judged = self.judge(state.generation, id, &events, &counted, &signers);
        if let Judged::Wrong(kind) = judged {
            state.differs(kind, &stream);
        }
        Ok(())
    }

    /// The petition's counts, places, areas and days as they are now.
    pub(crate) async fn shown_sums(
        &self,
        generation: u32,
        petition: &str,
    ) -> Result<crate::state::Sums, DriftError> {
        let pk = layout::petition(Projection::Signatures, generation, petition);
        let mut found = Vec::new();
        for prefix in [
            layout::COUNT,
            layout::PLACES,
            layout::DAYS,
            layout::ORGANISATIONS,
        ] {
            let question = items::Question {
                pk: &pk,
                prefix,
                consistent: true,
                ..items::Question::default()
            };
            found.extend(items::query(&self.client, &self.tables.views, question).await?);
        }
        Ok(crate::state::sums(found))
    }
}

/// The stream and version of a key of the log.
fn place(key: &Item) -> (String, String) {
    let stream = key.get("stream").and_then(|name| name.as_s().ok());
    let version = key.get("version").and_then(|version| version.as_n().ok());
    (
        stream.cloned().unwrap_or_default(),
        version.cloned().unwrap_or_default(),
    )
}

fn read(item: Option<Item>) -> Result<CountedSignature, ViewsError> {
    Ok(item
        .map(CountedSignature::from_marker)
        .transpose()?
        .unwrap_or_default())
}

/// The key of the signature's entry in the list of signers or of organisations, if its name is shown.
pub(crate) fn entry(
    generation: u32,
    id: &SignatureId,
    counted: &CountedSignature,
) -> Option<layout::Key> {
    let shown = contribution(counted);
    let signer = shown.listed.map(|listed| listed.key(generation, id));
    signer.or_else(|| Some(shown.organisation?.key(generation, id)))
}
