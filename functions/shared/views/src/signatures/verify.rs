//! Comparing the signatures' views with the whole log, in memory that does not grow with either.

use std::collections::{BTreeMap, HashSet};

use event_store::integrity::{Check, Integrity};
use event_store::{UnreadableStreams, replay};
use events::ids::Slug;
use events::signature::SignatureEvent;

use super::SignatureViews;
use super::areas::KnownRules;
use super::fold::Change;
use crate::compare::{Verified, compare, for_each};
use crate::digest::{Digest, Hashing};
use crate::error::ProjectionError;
use crate::items::Item;
use crate::{Projection, layout};

/// The number of buckets that are looked at item by item: at a million signatures some 6,000 items.
const LOOKED_AT: usize = 256;

impl SignatureViews {
    /// Folds the whole log and compares it with the shown generation, item by item. Every event is checked by `check` on the
    /// way. Calls `progress` with the number of events read so far.
    ///
    /// Both are read once and compared by digests. If they differ, both are read once more, and the items
    /// that are concerned are compared in memory, up to `LOOKED_AT` buckets of them. An event that is counted meanwhile may
    /// appear as a difference: verify again to rule that out.
    ///
    /// # Errors
    /// [`ProjectionError`].
    pub async fn verify_with(
        &self,
        check: Option<Check>,
        progress: impl Fn(u64),
    ) -> Result<Verified, ProjectionError> {
        let (generations, petitions) = self.both_generations().await?;
        let live = generations.to_read(Projection::Signatures)?;
        let mut rules = KnownRules::new(petitions);
        let hashing = Hashing::default();
        let (mut expected, mut found) = (Digest::new(&hashing), Digest::new(&hashing));
        let (client, views) = (&self.client, &self.views);
        let (unreadable, integrity) = self
            .expected(live, &mut rules, check, progress, |item| {
                expected.add(item);
            })
            .await?;
        for_each(client, views, Projection::Signatures, live, |item| {
            found.add(item);
        })
        .await?;
        let mut differing = expected.differing(&found);
        let looked_at: HashSet<_> = differing.by_ref().take(LOOKED_AT).collect();
        let mut verified = Verified {
            more: differing.next().is_some(),
            unreadable,
            integrity,
            ..Verified::default()
        };
        if !looked_at.is_empty() {
            let concerns = |key: &layout::Key| looked_at.contains(&hashing.bucket(key));
            let mut items = BTreeMap::new();
            let keep = |item: Item| {
                let key = layout::key_of(&item);
                if concerns(&key) {
                    items.insert(key, item);
                }
            };
            self.expected(live, &mut rules, None, |_| {}, keep).await?;
            let compared = compare(client, views, Projection::Signatures, live, items, concerns);
            verified.differences = compared.await?;
        }
        Ok(verified)
    }

    /// [`Self::verify_with`] without a check and without progress.
    ///
    /// # Errors
    /// [`ProjectionError`].
    pub async fn verify(&self) -> Result<Verified, ProjectionError> {
        self.verify_with(None, |_| {}).await
    }

    /// All items that the log requires in `generation`, in any order. Holds the sums of all petitions and some pages of the log.
    async fn expected(
        &self,
        generation: u32,
        rules: &mut KnownRules,
        check: Option<Check>,
        progress: impl Fn(u64),
        mut take: impl FnMut(Item),
    ) -> Result<(UnreadableStreams, Option<Integrity>), ProjectionError> {
        let mut unreadable = UnreadableStreams::default();
        let mut petitions: BTreeMap<Slug, Change> = BTreeMap::new();
        let streams = replay::streams::<SignatureEvent>(&self.client, &self.log_table);
        let mut pages = streams.with_beginnings().checked_by(check);
        let mut next = pages.next_page().await?;
        while let Some(streams) = next {
            progress(pages.read());
            // The next page comes while the names of this one are opened.
            let replayed = self.replayed(generation, streams, rules, &mut unreadable);
            let (replayed, page) = tokio::join!(replayed, Box::pin(pages.next_page()));
            for one in replayed? {
                *petitions.entry(one.id.petition.clone()).or_default() += &one.change;
                take(one.after.marker(generation, &one.id)?);
                one.entries.into_iter().for_each(&mut take);
            }
            next = page?;
        }
        unreadable.extend(pages.unreadable());
        for (slug, change) in &petitions {
            change.items(generation, slug).for_each(&mut take);
        }
        Ok((unreadable, pages.found()))
    }
}
