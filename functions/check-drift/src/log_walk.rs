//! From the log to the views: compares each signature's events with what is counted of it.
//!
//! A scan brings all events of a stream together and by rising version, so a page is folded on its
//! own. The last stream of a page may go on in the next one, so it is left for that.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use events::envelope::Recorded;
use events::ids::SignatureId;
use events::signature::SignatureEvent;
use views::items::{self, Item};
use views::signatures::contribution::contribution;
use views::signatures::counted::CountedSignature;
use views::{Projection, ViewsError, layout};

use crate::state::State;
use crate::{CheckDrift, DriftError, sums};

type Events = Vec<Recorded<SignatureEvent>>;

/// What is wrong with one signature.
enum Judged {
    /// Nothing is wrong, or the event may still be on its way.
    Well,
    Wrong(&'static str),
}

impl CheckDrift {
    /// Compares one page; true after the last.
    pub(crate) async fn log_page(&self, state: &mut State) -> Result<bool, DriftError> {
        let (events, over) = self.scan_log(state.after.as_ref()).await?;
        let mut streams: Vec<Events> = Vec::new();
        for event in events {
            match streams.last_mut() {
                Some(last)
                    if last
                        .first()
                        .is_some_and(|first| first.stream == event.stream) =>
                {
                    last.push(event);
                }
                _ => streams.push(vec![event]),
            }
        }
        // A stream that fills a page of 1 MB alone is read whole instead.
        let cut = if over { None } else { streams.pop() };
        if let Some(cut) = cut.filter(|_| streams.is_empty())
            && let Some(first) = cut.first()
        {
            streams.push(self.stream(&first.stream).await?);
        }
        if let Some(last) = streams.last().and_then(|stream| stream.last()) {
            state.after = Some((last.stream.clone(), last.version.to_string()));
        }
        self.signatures(state, streams).await?;
        Ok(over)
    }

    async fn signatures(&self, state: &mut State, streams: Vec<Events>) -> Result<(), DriftError> {
        let generation = state.generation;
        let mut known = Vec::new();
        for stream in streams {
            let Some(first) = stream.first() else {
                continue;
            };
            match SignatureId::parse(&first.stream) {
                Ok(id) => known.push((id, stream)),
                Err(_) => state.differs("stream_without_signature", &first.stream),
            }
        }
        for (id, _) in &known {
            let petition = id.petition.as_str();
            if !state.first.contains_key(petition) {
                let shown = self.shown_sums(generation, petition).await?;
                state.first.insert(petition.to_owned(), shown);
            }
        }
        let keys: Vec<_> = known
            .iter()
            .map(|(id, _)| layout::marker(generation, &id.to_string()))
            .collect();
        let mut markers = self.views(&keys).await?;
        let mut counted = Vec::with_capacity(known.len());
        for ((id, stream), key) in known.into_iter().zip(keys) {
            counted.push((id, stream, read(markers.remove(&key))?));
        }
        let entries: Vec<_> = counted
            .iter()
            .filter_map(|(id, _, counted)| entry(generation, id, counted))
            .collect();
        let signers = self.views(&entries).await?;
        for (id, stream, counted) in counted {
            state.checked += 1;
            sums::add(&mut state.sums, &id, &contribution(&counted));
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
        stream: &Events,
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
        if folded != *counted {
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

    /// Looks once more at a signature that seemed wrong, at its marker first and at its log then:
    /// it may have moved between the two reads.
    async fn again(&self, state: &mut State, id: &SignatureId) -> Result<(), DriftError> {
        let stream = id.to_string();
        let key = layout::marker(state.generation, &stream);
        let mut found = self.views(std::slice::from_ref(&key)).await?;
        let counted = read(found.remove(&key))?;
        let entries: Vec<_> = entry(state.generation, id, &counted).into_iter().collect();
        let signers = self.views(&entries).await?;
        let events = self.stream(&stream).await?;
        let judged = self.judge(state.generation, id, &events, &counted, &signers);
        if let Judged::Wrong(kind) = judged {
            state.differs(kind, &stream);
        }
        Ok(())
    }

    async fn scan_log(
        &self,
        after: Option<&(String, String)>,
    ) -> Result<(Events, bool), DriftError> {
        let start = after.map(|(stream, version)| {
            HashMap::from([
                ("stream".to_owned(), AttributeValue::S(stream.clone())),
                ("version".to_owned(), AttributeValue::N(version.clone())),
            ])
        });
        let scan = self.client.scan().table_name(&self.tables.signature_log);
        let scan = scan.consistent_read(true).set_exclusive_start_key(start);
        let page = scan.send().await.map_err(ViewsError::sdk)?;
        let events = page.items.unwrap_or_default().into_iter().map(event);
        Ok((
            events.collect::<Result<_, _>>()?,
            page.last_evaluated_key.is_none(),
        ))
    }

    /// All events of one stream.
    pub(crate) async fn stream(&self, stream: &str) -> Result<Events, DriftError> {
        let mut events = Vec::new();
        let mut start = None;
        loop {
            let query = self.client.query().table_name(&self.tables.signature_log);
            let page = query
                .consistent_read(true)
                .key_condition_expression("#stream = :stream")
                .expression_attribute_names("#stream", "stream")
                .expression_attribute_values(":stream", AttributeValue::S(stream.to_owned()))
                .set_exclusive_start_key(start)
                .send()
                .await
                .map_err(ViewsError::sdk)?;
            for item in page.items.unwrap_or_default() {
                events.push(event(item)?);
            }
            start = page.last_evaluated_key;
            if start.is_none() {
                return Ok(events);
            }
        }
    }

    /// The petition's count and days as they are shown now.
    pub(crate) async fn shown_sums(
        &self,
        generation: u32,
        petition: &str,
    ) -> Result<crate::state::Sums, DriftError> {
        let pk = layout::petition(Projection::Signatures, generation, petition);
        let mut found = Vec::new();
        for prefix in [layout::COUNT, layout::DAYS] {
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

fn event(item: Item) -> Result<Recorded<SignatureEvent>, DriftError> {
    Recorded::from_item(item).map_err(|error| DriftError::Log(error.to_string()))
}

fn read(item: Option<Item>) -> Result<CountedSignature, ViewsError> {
    Ok(item
        .map(CountedSignature::from_marker)
        .transpose()?
        .unwrap_or_default())
}

/// Where the signature's entry among the signers is, if it is shown.
pub(crate) fn entry(
    generation: u32,
    id: &SignatureId,
    counted: &CountedSignature,
) -> Option<layout::Key> {
    Some(contribution(counted).listed?.key(generation, id))
}
