//! From the views to the log: finds markers and signers that no event accounts for.

use std::collections::{HashMap, HashSet};

use aws_sdk_dynamodb::types::AttributeValue;
use event_store::batch;
use events::ids::SignatureId;
use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use views::items::{self, Item};
use views::signatures::counted::CountedSignature;
use views::{Projection, layout};

use crate::log_walk::entry;
use crate::state::State;
use crate::{CheckDrift, DriftError, ROUND, ROUNDS};

impl CheckDrift {
    /// Checks one page; true after the last.
    pub(crate) async fn views_page(&self, state: &mut State) -> Result<bool, DriftError> {
        let from = state.after.take().map(|key| layout::attributes(&key));
        let (page, next) = items::scan_page(&self.client, &self.tables.views, from, true).await?;
        let (mut streams, mut entries) = (Vec::new(), Vec::new());
        let root = format!("{}.{}/", Projection::Signatures.name(), state.generation);
        for item in page {
            let (pk, sk) = layout::key_of(&item);
            let Some(place) = pk.strip_prefix(&root) else {
                continue;
            };
            if sk == layout::MARKER {
                streams.push(place.to_owned());
            } else if let Some((_, tag)) = sk
                .strip_prefix(layout::SIGNERS)
                .and_then(|rest| rest.rsplit_once('#'))
            {
                let stream = format!("{place}/{tag}");
                entries.push((stream, (pk, sk)));
            }
        }
        let rounds = streams
            .chunks(ROUND)
            .map(|round| self.logged(round.iter().map(|stream| first_event(stream)).collect()));
        let found: HashSet<_> = stream::iter(rounds)
            .buffer_unordered(ROUNDS)
            .try_concat()
            .await?;
        for stream in streams.iter().filter(|stream| !found.contains(*stream)) {
            state.differs("marker_without_log", stream);
        }
        self.entries(state, &entries).await?;
        state.after = next.as_ref().map(layout::key_of);
        Ok(next.is_none())
    }

    /// Checks that each entry in the list of signers is where its marker says. A marker may move while the
    /// page is checked, so only an entry that is still there afterwards is a difference.
    async fn entries(
        &self,
        state: &mut State,
        entries: &[(String, layout::Key)],
    ) -> Result<(), DriftError> {
        let key = |stream: &str| layout::marker(state.generation, stream);
        let keys: Vec<_> = entries.iter().map(|(stream, _)| key(stream)).collect();
        let mut markers = self.views(&keys).await?;
        let mut odd = Vec::new();
        for ((stream, place), key) in entries.iter().zip(keys) {
            let counted = markers
                .remove(&key)
                .map(CountedSignature::from_marker)
                .transpose()?;
            let expected = SignatureId::parse(stream)
                .ok()
                .zip(counted)
                .and_then(|(id, counted)| entry(state.generation, &id, &counted));
            if expected.as_ref() != Some(place) {
                odd.push((stream, place.clone()));
            }
        }
        let places: Vec<_> = odd.iter().map(|(_, place)| place.clone()).collect();
        let still = self.views(&places).await?;
        for (stream, place) in odd {
            if still.contains_key(&place) {
                state.differs("signer_without_signature", stream);
            }
        }
        Ok(())
    }

    /// The streams of these first events that are in the log.
    async fn logged(&self, keys: Vec<Item>) -> Result<HashSet<String>, DriftError> {
        let log = &self.tables.signature_log;
        let found = batch::get_attribute(&self.client, log, keys, "stream").await?;
        let stream = |mut item: Item| match item.remove("stream") {
            Some(AttributeValue::S(stream)) => Some(stream),
            _ => None,
        };
        Ok(found.into_iter().filter_map(stream).collect())
    }
}

fn first_event(stream: &str) -> Item {
    HashMap::from([
        ("stream".to_owned(), AttributeValue::S(stream.to_owned())),
        ("version".to_owned(), AttributeValue::N("1".to_owned())),
    ])
}
