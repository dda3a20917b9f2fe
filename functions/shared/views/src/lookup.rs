//! Reading items in one request with the pointers that say which generation they are of.
//!
//! The key of an item contains its generation, so a reader would have to read the pointer first. Instead it asks for the
//! pointer and, in the same request, for the item in the generations that it may be of: the one that this instance knew
//! last, or on a cold instance each of the first [`GUESSED`]. Only a reader that guessed wrong makes a second request:
//! within 2 seconds of a switch, and on a cold instance of a deployment that was rebuilt more often.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::Instant;

use event_store::batch;

use crate::generations::{self, Generations, Projection};
use crate::items::{self, Item};
use crate::layout::{self, Key};
use crate::{Views, ViewsError};

/// The generations that a cold instance guesses. An absent item costs half a read unit.
pub(crate) const GUESSED: u32 = 8;

/// An item of a petition that a reader wants.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Wanted<'a> {
    /// In the shown generation of a projection.
    Shown {
        projection: Projection,
        slug: &'a str,
        /// Its sort key.
        sk: &'a str,
    },
    /// In no generation: the explained count.
    Explained { slug: &'a str },
    /// In no generation: where it stands in the public log.
    Logged { slug: &'a str },
    /// In no generation, and of no petition: the newest checkpoint of the public log.
    PublicLog,
}

impl<'a> Wanted<'a> {
    pub(crate) fn petition(slug: &'a str) -> Self {
        Self::Shown {
            projection: Projection::Petitions,
            slug,
            sk: layout::PETITION,
        }
    }

    pub(crate) fn card(slug: &'a str) -> Self {
        Self::Shown {
            projection: Projection::Petitions,
            slug,
            sk: layout::CARD,
        }
    }

    pub(crate) fn count(slug: &'a str) -> Self {
        Self::Shown {
            projection: Projection::Signatures,
            slug,
            sk: layout::COUNT,
        }
    }

    pub(crate) fn organisations(slug: &'a str) -> Self {
        Self::Shown {
            projection: Projection::Signatures,
            slug,
            sk: layout::ORGANISATIONS,
        }
    }

    fn projection(self) -> Option<Projection> {
        match self {
            Self::Shown { projection, .. } => Some(projection),
            Self::Explained { .. } | Self::Logged { .. } | Self::PublicLog => None,
        }
    }

    /// Its key if its generation is one of `of`, which has none for an item without a generation.
    fn keys(self, of: &BTreeMap<Projection, Vec<u32>>) -> Vec<Key> {
        match self {
            Self::Explained { slug } => vec![layout::explained(slug)],
            Self::Logged { slug } => vec![layout::logged(slug)],
            Self::PublicLog => vec![layout::public_log()],
            Self::Shown {
                projection,
                slug,
                sk,
            } => {
                let generations = of.get(&projection).into_iter().flatten();
                let pk = generations.map(|it| layout::petition(projection, *it, slug));
                pk.map(|pk| (pk, sk.to_owned())).collect()
            }
        }
    }
}

impl Views {
    /// The wanted items, in this order; each of them at most once. One request, unless a generation was guessed wrong.
    pub(crate) async fn read<const N: usize>(
        &self,
        wanted: [Wanted<'_>; N],
    ) -> Result<[Option<Item>; N], ViewsError> {
        let mut found = self.read_all(&wanted).await?.into_iter();
        Ok(wanted.map(|_| found.next().flatten()))
    }

    /// The same of any number of them.
    pub(crate) async fn read_all(
        &self,
        wanted: &[Wanted<'_>],
    ) -> Result<Vec<Option<Item>>, ViewsError> {
        let asked = Instant::now();
        let projections: BTreeSet<_> = wanted.iter().filter_map(|it| it.projection()).collect();
        let (mut candidates, mut unsure) = (BTreeMap::new(), Vec::new());
        for projection in projections {
            let generations = match (
                self.generations.get(&projection),
                self.generations.last(&projection),
            ) {
                (Some(live), _) => vec![live],
                (None, last) => {
                    unsure.push(projection);
                    last.map_or_else(|| (1..=GUESSED).collect(), |last| vec![last])
                }
            };
            candidates.insert(projection, generations);
        }
        let items = wanted.iter().flat_map(|it| it.keys(&candidates));
        let pointers = unsure.iter().copied().map(generations::pointer);
        let site = self.site_to_read();
        let keys = pointers.chain(items).chain(site.clone());
        let mut found = self.get_all(keys.collect()).await?;
        if let Some(site) = site {
            let read = found.remove(&site);
            self.keep_site(asked, read);
        }
        let mut missed = Vec::new();
        for projection in unsure {
            let pointer = found.remove(&generations::pointer(projection));
            let pointer: Option<Generations> = pointer.map(items::read).transpose()?;
            let live = pointer.unwrap_or_default().to_read(projection)?;
            self.generations.put(projection, asked, live);
            let guessed = candidates.insert(projection, vec![live]);
            if !guessed.is_some_and(|guessed| guessed.contains(&live)) {
                let these = wanted
                    .iter()
                    .filter(|it| it.projection() == Some(projection));
                missed.extend(these.flat_map(|it| it.keys(&candidates)));
            }
        }
        if !missed.is_empty() {
            found.extend(self.get_all(missed).await?);
        }
        let items = wanted.iter().map(|it| {
            let key = it.keys(&candidates).pop()?;
            found.remove(&key)
        });
        Ok(items.collect())
    }

    /// The items under `keys` that there are, read with eventual consistency in one request.
    pub(crate) async fn get_all(&self, keys: Vec<Key>) -> Result<HashMap<Key, Item>, ViewsError> {
        if let [(pk, sk)] = &keys[..] {
            let found = self.get(pk.clone(), sk).await?;
            return Ok(found
                .map(|item| (layout::key_of(&item), item))
                .into_iter()
                .collect());
        }
        let keys = keys.iter().map(layout::attributes).collect();
        let found = batch::get_eventually(&self.client, &self.table, keys).await?;
        Ok(found
            .into_iter()
            .map(|item| (layout::key_of(&item), item))
            .collect())
    }
}
