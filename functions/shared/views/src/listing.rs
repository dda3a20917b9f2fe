//! The list of all public petitions, as the front page filters and searches it.
//!
//! An instance keeps the list, and once somebody has searched, the words of all petitions: some 2 KB each. Whoever changes an
//! entry writes a stamp, so that a reader finds out with one small request whether its list is still good, and then reads the
//! words of those petitions only that have changed.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::future::try_join_all;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;

use crate::count::Count;
use crate::generations::Projection;
use crate::items::{self, Item, Question};
use crate::petition::{OutcomeKind, Petition};
use crate::words::{self, Terms};
use crate::{Views, ViewsError, layout};

/// After this time the list is read again even if its stamp is the same, in case one was lost.
const RECHECK: Duration = Duration::from_secs(60);
/// The keys of one batch request, and how many of them are sent at the same time.
const ROUND: usize = 100;
const ROUNDS: usize = 8;

/// The attribute of an entry that releases before the list could be filtered did not write.
pub(crate) const ABOUT: &str = "about";

/// What an entry says of its petition, so that the list can be filtered without reading the petition.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// The tags of its texts.
    pub languages: Vec<String>,
    /// What became of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outcomes: Vec<OutcomeKind>,
    /// Changes when its words do: the version of the event that last changed them.
    pub words: u64,
}

impl About {
    /// What an entry of `petition` says, whose words were last changed by the event with version `words`.
    #[must_use]
    pub fn of(petition: &Petition, words: u64) -> Self {
        Self {
            languages: petition.texts.keys().cloned().collect(),
            outcomes: petition.outcomes.iter().map(|it| it.kind).collect(),
            words,
        }
    }
}

/// The words of one petition, as they are stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KeptWords {
    /// [`About::words`] of the entry that they belong to.
    pub(crate) changed: u64,
    /// Of [`words::of`].
    pub(crate) words: String,
}

/// An entry in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The petition's name in addresses.
    pub slug: String,
    /// What it says.
    pub about: About,
    opened_at: Timestamp,
    /// When one among the open ones closes by itself.
    closes_at: Option<Timestamp>,
    is_closed: bool,
}

impl Entry {
    /// Whether the petition is open at `now`, or paused.
    #[must_use]
    pub fn is_open_at(&self, now: Timestamp) -> bool {
        !self.is_closed && self.closes_at.is_none_or(|at| at > now)
    }
}

/// An entry as it is stored.
#[derive(Deserialize)]
struct Stored {
    sk: String,
    opened_at: Timestamp,
    #[serde(default)]
    closes_at: Option<Timestamp>,
    #[serde(default)]
    about: Option<About>,
}

/// All entries.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    /// The last opened first.
    entries: Vec<Entry>,
}

impl Listing {
    /// The petitions that are open at `now`, and then the closed ones, each the last opened first.
    pub fn at(&self, now: Timestamp) -> impl Iterator<Item = &Entry> {
        let is_open = move |entry: &&Entry| entry.is_open_at(now);
        let open = self.entries.iter().filter(is_open);
        open.chain(self.entries.iter().filter(move |entry| !is_open(entry)))
    }

    /// When the list next changes by itself, after `now`: as a petition closes.
    #[must_use]
    pub fn next_change(&self, now: Timestamp) -> Option<Timestamp> {
        let open = self.entries.iter().filter(|entry| entry.is_open_at(now));
        open.filter_map(|entry| entry.closes_at).min()
    }

    /// The languages of all texts, and everything that became of petitions.
    #[must_use]
    pub fn kinds(&self) -> (Vec<&str>, Vec<OutcomeKind>) {
        let languages = self.entries.iter().flat_map(|it| &it.about.languages);
        let languages: std::collections::BTreeSet<_> = languages.map(String::as_str).collect();
        let outcomes = self.entries.iter().flat_map(|it| &it.about.outcomes);
        let outcomes: std::collections::BTreeSet<_> = outcomes.copied().collect();
        (
            languages.into_iter().collect(),
            outcomes.into_iter().collect(),
        )
    }
}

/// A list that an instance keeps.
#[derive(Clone)]
pub(crate) struct KeptListing {
    generation: u32,
    stamp: Option<Item>,
    read: Instant,
    listing: Arc<Listing>,
}

/// The words that an instance keeps, by slug.
pub(crate) type AllWords = Arc<Mutex<HashMap<String, KeptWords>>>;

impl Views {
    /// The list of all petitions that are or were open. No request within [`crate::store::MAX_AGE`]; one while it is the same.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn listing(&self) -> Result<Arc<Listing>, ViewsError> {
        if let Some(kept) = self.listings.get(&()) {
            return Ok(kept.listing);
        }
        let asked = Instant::now();
        let generation = self.live(Projection::Petitions).await?;
        let (pk, sk) = layout::listing();
        let stamp = self.get(pk, &sk).await?;
        let kept = self.listings.last(&()).filter(|kept| {
            (kept.generation, &kept.stamp) == (generation, &stamp) && kept.read.elapsed() < RECHECK
        });
        let kept = match kept {
            Some(kept) => kept,
            None => KeptListing {
                generation,
                stamp,
                read: asked,
                listing: Arc::new(self.read_listing(generation).await?),
            },
        };
        let listing = Arc::clone(&kept.listing);
        self.listings.put((), asked, kept);
        Ok(listing)
    }

    async fn read_listing(&self, generation: u32) -> Result<Listing, ViewsError> {
        let projection = Projection::Petitions;
        let (open, closed) = tokio::try_join!(
            self.stored(layout::generation(projection, generation)),
            self.stored(layout::closed(projection, generation))
        )?;
        let open = open.into_iter().map(|stored| (stored, false));
        let stored: Vec<_> = open
            .chain(closed.into_iter().map(|stored| (stored, true)))
            .collect();
        // Until a rebuild, what an earlier release wrote is completed from the petitions themselves.
        let incomplete = stored.iter().filter(|(it, _)| it.about.is_none());
        let slugs: Vec<_> = incomplete.map(|(it, _)| it.sk.as_str()).collect();
        let petitions = self.petitions_of(generation, &slugs).await?;
        let entry = |(stored, is_closed): (Stored, bool)| {
            let about = stored.about.or_else(|| {
                let petition = petitions.get(&stored.sk)?;
                Some(About::of(petition, petition.version))
            });
            Entry {
                slug: stored.sk,
                about: about.unwrap_or_default(),
                opened_at: stored.opened_at,
                closes_at: stored.closes_at,
                is_closed,
            }
        };
        let mut entries: Vec<_> = stored.into_iter().map(entry).collect();
        let newest_first = |a: &Entry, b: &Entry| b.opened_at.cmp(&a.opened_at);
        entries.sort_by(|a, b| newest_first(a, b).then_with(|| a.slug.cmp(&b.slug)));
        Ok(Listing { entries })
    }

    /// The entries of a list, read consistently: what was there before the stamp was read has to be among them.
    async fn stored(&self, pk: String) -> Result<Vec<Stored>, ViewsError> {
        let question = Question {
            pk: &pk,
            consistent: true,
            ..Question::default()
        };
        let found = items::query(&self.client, &self.table, question).await?;
        found.into_iter().map(items::read).collect()
    }

    /// Those of `listing` that have all the terms in their words, as their slugs. The first search of an instance reads the
    /// words of all petitions, and the others those that have changed since.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn search(
        &self,
        listing: &Listing,
        terms: &Terms,
    ) -> Result<HashSet<String>, ViewsError> {
        let mut kept = self.words.lock().await;
        let versions: HashMap<_, _> = listing
            .entries
            .iter()
            .map(|entry| (entry.slug.as_str(), entry.about.words))
            .collect();
        kept.retain(|slug, words| versions.get(slug.as_str()) == Some(&words.changed));
        let unknown: Vec<_> = versions
            .keys()
            .copied()
            .filter(|slug| !kept.contains_key(*slug))
            .collect();
        if !unknown.is_empty() {
            kept.extend(self.words_of(&unknown, &versions).await?);
        }
        let found = kept.iter().filter(|(_, it)| terms.are_in(&it.words));
        Ok(found.map(|(slug, _)| slug.clone()).collect())
    }

    /// The words of these petitions, with the versions that their entries have.
    async fn words_of(
        &self,
        slugs: &[&str],
        versions: &HashMap<&str, u64>,
    ) -> Result<HashMap<String, KeptWords>, ViewsError> {
        let generation = self.live(Projection::Petitions).await?;
        let pk = layout::words(Projection::Petitions, generation);
        let keys = slugs.iter().map(|slug| (pk.clone(), (*slug).to_owned()));
        let found = self.in_rounds(keys.collect()).await?;
        let mut words = HashMap::new();
        for item in found {
            let (_, slug) = layout::key_of(&item);
            let read: KeptWords = items::read(item)?;
            // One that is newer or older than its entry was written between the two reads: the next search reads it again.
            words.insert(slug, read);
        }
        let missing: Vec<_> = slugs
            .iter()
            .copied()
            .filter(|slug| !words.contains_key(*slug))
            .collect();
        for (slug, petition) in self.petitions_of(generation, &missing).await? {
            let changed = versions.get(slug.as_str()).copied().unwrap_or_default();
            let of_petition = KeptWords {
                changed,
                words: words::of(&petition),
            };
            words.insert(slug, of_petition);
        }
        Ok(words)
    }

    /// These petitions, by slug.
    async fn petitions_of(
        &self,
        generation: u32,
        slugs: &[&str],
    ) -> Result<BTreeMap<String, Petition>, ViewsError> {
        let key = |slug: &&str| {
            let pk = layout::petition(Projection::Petitions, generation, slug);
            (pk, layout::PETITION.to_owned())
        };
        let found = self.in_rounds(slugs.iter().map(key).collect()).await?;
        let petitions = found.into_iter().map(|item| {
            let petition: Petition = items::read(item)?;
            Ok((petition.slug.clone(), petition))
        });
        petitions.collect()
    }

    async fn in_rounds(&self, keys: Vec<layout::Key>) -> Result<Vec<Item>, ViewsError> {
        let mut found = Vec::with_capacity(keys.len());
        for few in keys.chunks(ROUND * ROUNDS) {
            let rounds = few
                .chunks(ROUND)
                .map(|round| items::get_eventually(&self.client, &self.table, round));
            let rounds = try_join_all(rounds).await?;
            found.extend(rounds.into_iter().flat_map(HashMap::into_values));
        }
        Ok(found)
    }

    /// These petitions with their counts, in this order, without those that are not there any more. One request for up to 50.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn with_counts(&self, slugs: &[&str]) -> Result<Vec<(Petition, Count)>, ViewsError> {
        let (petitions, signatures) = tokio::try_join!(
            self.live(Projection::Petitions),
            self.live(Projection::Signatures)
        )?;
        let of = |projection, generation, slug: &str, sk: &str| {
            let pk = layout::petition(projection, generation, slug);
            (pk, sk.to_owned())
        };
        let petition = |slug| of(Projection::Petitions, petitions, slug, layout::PETITION);
        let count = |slug| of(Projection::Signatures, signatures, slug, layout::COUNT);
        let keys: Vec<_> = slugs
            .iter()
            .flat_map(|slug| [petition(slug), count(slug)])
            .collect();
        let mut found = HashMap::new();
        for round in keys.chunks(ROUND) {
            found.extend(items::get_eventually(&self.client, &self.table, round).await?);
        }
        let both = slugs.iter().filter_map(|slug| {
            let petition = found.remove(&petition(slug))?;
            let count = found.remove(&count(slug));
            Some((petition, count))
        });
        let both: Vec<_> = both.collect();
        both.into_iter()
            .map(|(petition, count)| {
                let count = count.map(items::read).transpose()?;
                Ok((items::read(petition)?, count.unwrap_or_default()))
            })
            .collect()
    }
}
