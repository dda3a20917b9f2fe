//! From the views to the log: adds up the markers of each petition, and finds markers and signers that no event accounts
//! for. A scan costs the same whether it returns whole items or their keys.

use std::collections::{BTreeSet, HashMap, HashSet};

use aws_sdk_dynamodb::types::AttributeValue;
use event_store::batch;
use events::ids::SignatureId;
use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use views::items::{self, Item};
use views::signatures::contribution::contribution;
use views::signatures::counted::CountedSignature;
use views::{Projection, layout};

use crate::state::State;
use crate::{CheckDrift, DriftError, ROUND, ROUNDS, sums};

/// What the sort keys of entries in lists begin with.
const LISTS: [&str; 3] = [
    layout::SIGNERS,
    layout::COMMENTS,
    layout::LISTED_ORGANISATIONS,
];

impl CheckDrift {
    /// Checks one page; true after the last.
    pub(crate) async fn views_page(&self, state: &mut State) -> Result<bool, DriftError> {
        let from = state.after_key.take().map(|key| layout::attributes(&key));
        let (page, next) = items::scan_page(&self.client, &self.tables.views, from, false).await?;
        let (mut streams, mut entries) = (Vec::new(), Vec::new());
        let root = format!("{}.{}/", Projection::Signatures.name(), state.generation);
        for item in page {
            let (pk, sk) = layout::key_of(&item);
            let Some(place) = pk.strip_prefix(&root) else {
                continue;
            };
            if sk == layout::MARKER {
                let stream = place.to_owned();
                add(state, &stream, item)?;
                if state.takes(&stream, self.all) {
                    streams.push(stream);
                }
            } else if let Some((_, tag)) = LISTS
                .iter()
                .find_map(|prefix| sk.strip_prefix(prefix))
                .and_then(|rest| rest.rsplit_once('#'))
            {
                let stream = format!("{place}/{tag}");
                if state.takes(&stream, self.all) {
                    entries.push((stream, (pk, sk)));
                }
            }
        }
        let missing = self.not_logged(streams, false).await?;
        for stream in self.not_logged(missing, true).await? {
            state.differs("marker_without_log", &stream);
        }
        self.entries(state, &entries).await?;
        state.after_key = next.as_ref().map(layout::key_of);
        Ok(next.is_none())
    }

    /// Checks that each entry in the lists of signers, comments and organisations is where its marker says. A marker may move while the
    /// page is checked, so only an entry that is still there afterwards is a difference.
    async fn entries(&self, state: &mut State, entries: &[Entry]) -> Result<(), DriftError> {
        let markers = self.views_eventually(&markers_of(state, entries)).await?;
        let suspects = odd(state, entries, &markers)?;
        let markers = self.views(&markers_of(state, &suspects)).await?;
        let odd = odd(state, &suspects, &markers)?;
        let places: Vec<_> = odd.iter().map(|(_, place)| place.clone()).collect();
        let still = self.views(&places).await?;
        for (stream, place) in odd {
            if still.contains_key(&place) {
                let (_, sk) = &place;
                state.differs(
                    match sk {
                        sk if sk.starts_with(layout::COMMENTS) => "comment_without_signature",
                        sk if sk.starts_with(layout::LISTED_ORGANISATIONS) => {
                            "organisation_without_signature"
                        }
                        _ => "signer_without_signature",
                    },
                    &stream,
                );
            }
        }
        Ok(())
    }

    /// Those of `streams` whose first event is not in the log.
    async fn not_logged(
        &self,
        streams: Vec<String>,
        consistent: bool,
    ) -> Result<Vec<String>, DriftError> {
        let log = &self.tables.signature_log;
        let rounds = streams.chunks(ROUND).map(async |round| {
            let keys = round.iter().map(|stream| first_event(stream)).collect();
            batch::get_attribute(&self.client, log, keys, "stream", consistent).await
        });
        let found: Vec<_> = stream::iter(rounds)
            .buffer_unordered(ROUNDS)
            .try_concat()
            .await?;
        let stream = |mut item: Item| match item.remove("stream") {
            Some(AttributeValue::S(stream)) => Some(stream),
            _ => None,
        };
        let found: HashSet<_> = found.into_iter().filter_map(stream).collect();
        let mut missing = streams;
        missing.retain(|stream| !found.contains(stream));
        Ok(missing)
    }
}

/// Adds a marker to the sums of its petition. One that belongs to no signature is reported as a marker without a log.
fn add(state: &mut State, stream: &str, item: Item) -> Result<(), DriftError> {
    if let Ok(id) = SignatureId::parse(stream) {
        let counted = CountedSignature::from_marker(item)?;
        sums::add(&mut state.sums, &id, &counted);
    }
    Ok(())
}

/// A signature's stream, and the key of its entry in the list of signers, of comments or of organisations.
type Entry = (String, layout::Key);

/// The keys of the markers of these entries, each once: a signature may have a name and a comment there, and DynamoDB takes no key
/// twice.
fn markers_of(state: &State, entries: &[Entry]) -> Vec<layout::Key> {
    let keys = entries.iter().map(|entry| marker_of(state, entry));
    keys.collect::<BTreeSet<_>>().into_iter().collect()
}

fn marker_of(state: &State, (stream, _): &Entry) -> layout::Key {
    layout::marker(state.generation, stream)
}

/// The entries that are not where their markers say.
fn odd(
    state: &State,
    entries: &[Entry],
    markers: &HashMap<layout::Key, Item>,
) -> Result<Vec<Entry>, DriftError> {
    let mut odd = Vec::new();
    for one in entries {
        let (stream, place) = one;
        let marker = markers.get(&marker_of(state, one)).cloned();
        let counted = marker.map(CountedSignature::from_marker).transpose()?;
        let expected = SignatureId::parse(stream).ok().zip(counted);
        let expected = expected.is_some_and(|(id, counted)| {
            contribution(&counted)
                .keys(state.generation, &id)
                .contains(place)
        });
        if !expected {
            odd.push(one.clone());
        }
    }
    Ok(odd)
}

fn first_event(stream: &str) -> Item {
    HashMap::from([
        ("stream".to_owned(), AttributeValue::S(stream.to_owned())),
        ("version".to_owned(), AttributeValue::N("1".to_owned())),
    ])
}
