//! Reading what is shown.
//!
//! The pointer to the shown generation and the petitions are remembered for [`MAX_AGE`], so a
//! warm `sign` or `confirm` spends its one round trip on the log, and a cold one makes one more
//! (`lookup.rs`). Nothing else is remembered: the CDN does that.

use std::sync::Arc;
use std::time::{Duration, Instant};

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::article::{Article, ArticlePage};
use crate::cache::Cache;
use crate::count::{Count, Day, OrganisationCount, Signer};
use crate::error::ViewsError;
use crate::explained::ExplainedCount;
use crate::generations::{self, Projection};
use crate::items::{self, Item, Question};
use crate::layout;
use crate::listing::{AllWords, KeptListing};
use crate::lookup::Wanted;
use crate::mail_delay::{self, MailDelay};
use crate::page::CountedPetition;
use crate::part::{self, Part};
use crate::petition::{EarlierText, Petition};
use crate::public_log::{self, Logged, PublishedLog};
use crate::site::{self, Site};

/// How long an instance may go on with a petition or a pointer that has changed.
pub const MAX_AGE: Duration = Duration::from_secs(2);

/// The views, for reading. A clone shares what is remembered.
#[derive(Clone)]
pub struct Views {
    pub(crate) client: Client,
    pub(crate) table: String,
    pub(crate) generations: Arc<Cache<Projection, u32>>,
    petitions: Arc<Cache<String, Arc<Petition>>>,
    confirmed: Arc<Cache<String, u64>>,
    pub(crate) delays: Arc<Cache<(), Option<MailDelay>>>,
    pub(crate) listings: Arc<Cache<(), KeptListing>>,
    pub(crate) words: AllWords,
    pub(crate) site: Arc<Cache<(), Arc<Site>>>,
}

impl std::fmt::Debug for Views {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Views")
            .field("table", &self.table)
            .finish_non_exhaustive()
    }
}

impl Views {
    /// The views in `table`.
    #[must_use]
    pub fn new(client: Client, table: String) -> Self {
        Self::with_max_age(client, table, MAX_AGE)
    }

    /// The views in `table`, remembering for `max_age` instead of [`MAX_AGE`].
    #[must_use]
    pub fn with_max_age(client: Client, table: String, max_age: Duration) -> Self {
        Self {
            client,
            table,
            generations: Arc::new(Cache::new(max_age)),
            petitions: Arc::new(Cache::new(max_age)),
            confirmed: Arc::new(Cache::new(max_age)),
            delays: Arc::new(Cache::new(mail_delay::AGE)),
            listings: Arc::new(Cache::new(max_age)),
            words: AllWords::default(),
            site: Arc::new(Cache::new(site::AGE)),
        }
    }

    /// The petition, in whatever status, if there is one. No request for [`MAX_AGE`], then one.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn petition(&self, slug: &str) -> Result<Option<Arc<Petition>>, ViewsError> {
        if let Some(petition) = self.petitions.get(slug) {
            return Ok(Some(petition));
        }
        let asked = Instant::now();
        let [petition] = self.read([Wanted::petition(slug)]).await?;
        self.remember(slug, asked, petition)
    }

    /// The petition as [`Self::petition`] returns it, and how many signatures had confirmed when it was read: the same request reads
    /// both. `None` if something else has read the petition.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn petition_with_number(
        &self,
        slug: &str,
    ) -> Result<Option<(Arc<Petition>, Option<u64>)>, ViewsError> {
        if let Some(petition) = self.petitions.get(slug) {
            return Ok(Some((petition, self.confirmed.get(slug))));
        }
        let asked = Instant::now();
        let wanted = [Wanted::petition(slug), Wanted::count(slug)];
        let [petition, count] = self.read(wanted).await?;
        let Some(petition) = self.remember(slug, asked, petition)? else {
            return Ok(None);
        };
        let count: Count = count.map(items::read).transpose()?.unwrap_or_default();
        self.confirmed.put(slug.to_owned(), asked, count.confirmed);
        Ok(Some((petition, Some(count.confirmed))))
    }

    /// The petition with its count, and its count as it is explained to the public: one request.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn counted(&self, slug: &str) -> Result<CountedPetition, ViewsError> {
        let (counted, _) = self.counted_and(slug, &[]).await?;
        Ok(counted)
    }

    /// The same, and what the public log says of the petition, in the same request; `None` of the latter before the first
    /// checkpoint, and while the two do not fit, which passes.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn counted_in_log(
        &self,
        slug: &str,
    ) -> Result<(CountedPetition, Option<(PublishedLog, Logged)>), ViewsError> {
        let wanted = [Wanted::PublicLog, Wanted::Logged { slug }];
        let (counted, mut found) = self.counted_and(slug, &wanted).await?;
        let logged = found.pop().flatten();
        let published = found.pop().flatten();
        Ok((counted, public_log::together(published, logged)?))
    }

    async fn counted_and(
        &self,
        slug: &str,
        more: &[Wanted<'_>],
    ) -> Result<(CountedPetition, Vec<Option<Item>>), ViewsError> {
        let known = self.petitions.get(slug);
        let asked = Instant::now();
        let mut wanted = vec![
            Wanted::count(slug),
            Wanted::organisations(slug),
            Wanted::Explained { slug },
        ];
        wanted.extend(known.is_none().then(|| Wanted::petition(slug)));
        let counted = wanted.len();
        wanted.extend(more);
        let mut found = self.read_all(&wanted).await?;
        let more = found.split_off(counted);
        let mut found = found.into_iter();
        let mut next = || found.next().flatten();
        let (count, organisations, explained) = (next(), next(), next());
        let petition = match known {
            Some(petition) => Some(petition),
            None => self.remember(slug, asked, next())?,
        };
        let organisations: Option<OrganisationCount> =
            organisations.map(items::read).transpose()?;
        let counted = CountedPetition {
            petition,
            count: count.map(items::read).transpose()?.unwrap_or_default(),
            organisations: organisations.unwrap_or_default().listed,
            explained: explained.map(items::read).transpose()?,
        };
        Ok((counted, more))
    }

    fn remember(
        &self,
        slug: &str,
        asked: Instant,
        item: Option<Item>,
    ) -> Result<Option<Arc<Petition>>, ViewsError> {
        let Some(item) = item else {
            // Not remembered, or made-up names would fill the memory.
            return Ok(None);
        };
        let petition: Arc<Petition> = Arc::new(items::read(item)?);
        let kept = Arc::clone(&petition);
        self.petitions.put(slug.to_owned(), asked, kept);
        Ok(Some(petition))
    }

    /// Whether the next reads need no pointer.
    pub(crate) fn is_warm(&self) -> bool {
        let known = |projection| self.generations.get(&projection).is_some();
        known(Projection::Petitions) && known(Projection::Signatures)
    }

    /// The slugs of the petitions that are open at `now`, and then of the closed ones, each the last opened first.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn petitions(&self, now: Timestamp) -> Result<Vec<String>, ViewsError> {
        let listing = self.listing().await?;
        Ok(listing.at(now).map(|entry| entry.slug.clone()).collect())
    }

    /// A text that was replaced, by the version of the event that set it.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn earlier_text(
        &self,
        slug: &str,
        version: u64,
    ) -> Result<Option<EarlierText>, ViewsError> {
        let pk = self.partition(Projection::Petitions, slug).await?;
        let found = self.get(pk, &layout::text(version)).await?;
        found.map(items::read).transpose()
    }

    /// At most `limit` of the petition's news, newest first, from the place `before` on.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn articles(
        &self,
        slug: &str,
        before: Option<&str>,
        limit: usize,
    ) -> Result<Part<Article>, ViewsError> {
        let pk = self.partition(Projection::Petitions, slug).await?;
        let part = self.part(&pk, layout::ARTICLES, before, limit).await?;
        let entries = part.entries.into_iter().map(items::read);
        Ok(Part {
            entries: entries.collect::<Result<_, _>>()?,
            next: part.next,
        })
    }

    /// What is at the address of an article's page; `None` if no article with this id ever had one. One request.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn article(&self, slug: &str, id: &str) -> Result<Option<ArticlePage>, ViewsError> {
        let pk = self.partition(Projection::Petitions, slug).await?;
        let found = self.get(pk, &layout::body(id)).await?;
        found.map(items::read).transpose()
    }

    /// The articles that have a page, as their petition's slug and their id: at most `limit`, in no particular order.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn articles_with_pages(
        &self,
        limit: usize,
    ) -> Result<Vec<(String, String)>, ViewsError> {
        let live = self.live(Projection::Petitions).await?;
        let pk = layout::pages(Projection::Petitions, live);
        let question = Question {
            pk: &pk,
            limit: Some(limit),
            ..Question::default()
        };
        let found = items::query(&self.client, &self.table, question).await?;
        let names = found.iter().filter_map(|item| {
            let (_, sk) = layout::key_of(item);
            let (slug, id) = sk.split_once('#')?;
            Some((slug.to_owned(), id.to_owned()))
        });
        Ok(names.collect())
    }

    /// A part of the items whose sort keys begin with `prefix`, in order from the greatest.
    pub(crate) async fn part(
        &self,
        pk: &str,
        prefix: &str,
        before: Option<&str>,
        limit: usize,
    ) -> Result<Part<Item>, ViewsError> {
        let question = Question {
            pk,
            prefix,
            before,
            newest_first: true,
            // One tells whether there are more, and one may be the place itself.
            limit: Some(limit.saturating_add(2)),
            ..Question::default()
        };
        let found = items::query(&self.client, &self.table, question).await?;
        Ok(part::cut(found, prefix, before, limit))
    }

    /// Where the petition's signatures stand; zeros when there are none.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn count(&self, slug: &str) -> Result<Count, ViewsError> {
        let [found] = self.read([Wanted::count(slug)]).await?;
        found.map_or_else(|| Ok(Count::default()), items::read)
    }

    /// Where the endorsements of the petition stand; zeros when there are none.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn organisation_count(&self, slug: &str) -> Result<OrganisationCount, ViewsError> {
        let [found] = self.read([Wanted::organisations(slug)]).await?;
        found.map_or_else(|| Ok(OrganisationCount::default()), items::read)
    }

    /// The last signers who chose to be shown, even while names are withheld: the caller must then ask [`Petition::withheld`].
    pub(crate) async fn all_signers(
        &self,
        slug: &str,
        limit: usize,
    ) -> Result<Vec<Signer>, ViewsError> {
        let pk = self.partition(Projection::Signatures, slug).await?;
        let question = Question {
            pk: &pk,
            prefix: layout::SIGNERS,
            newest_first: true,
            limit: Some(limit),
            ..Question::default()
        };
        items::query(&self.client, &self.table, question)
            .await?
            .into_iter()
            .map(items::read)
            .collect()
    }

    /// The last explained count that was published on the UTC day of `at` or before; `None` if there was none yet.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn snapshot(
        &self,
        slug: &str,
        day: Date,
    ) -> Result<Option<ExplainedCount>, ViewsError> {
        let (pk, until) = layout::snapshot(slug, day);
        let found = self
            .client
            .query()
            .table_name(&self.table)
            .key_condition_expression("pk = :pk AND sk BETWEEN :first AND :until")
            .expression_attribute_values(":pk", AttributeValue::S(pk))
            .expression_attribute_values(":first", AttributeValue::S(layout::SNAPSHOTS.to_owned()))
            .expression_attribute_values(":until", AttributeValue::S(until))
            .scan_index_forward(false)
            .limit(1)
            .send()
            .await
            .map_err(ViewsError::sdk)?;
        let newest = found.items.unwrap_or_default().into_iter().next();
        newest.map(items::read).transpose()
    }

    /// The confirmed signatures by the day and hour of their confirmation: the last `limit` days before `before`, oldest
    /// first. Days without any may be missing or zero.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn series(
        &self,
        slug: &str,
        before: Option<&str>,
        limit: usize,
    ) -> Result<Part<Day>, ViewsError> {
        let pk = self.partition(Projection::Signatures, slug).await?;
        let part = self.part(&pk, layout::DAYS, before, limit).await?;
        let days = part.entries.iter().rev().map(day);
        Ok(Part {
            entries: days.collect::<Result<_, _>>()?,
            next: part.next,
        })
    }

    pub(crate) async fn live(&self, projection: Projection) -> Result<u32, ViewsError> {
        if let Some(live) = self.generations.get(&projection) {
            return Ok(live);
        }
        let asked = Instant::now();
        let now = generations::read(&self.client, &self.table, projection, false).await?;
        let live = now.to_read(projection)?;
        self.generations.put(projection, asked, live);
        Ok(live)
    }

    pub(crate) async fn partition(
        &self,
        projection: Projection,
        slug: &str,
    ) -> Result<String, ViewsError> {
        Ok(layout::petition(
            projection,
            self.live(projection).await?,
            slug,
        ))
    }

    pub(crate) async fn get(&self, pk: String, sk: &str) -> Result<Option<Item>, ViewsError> {
        let key = layout::attributes(&(pk, sk.to_owned()));
        let get = self
            .client
            .get_item()
            .table_name(&self.table)
            .set_key(Some(key));
        Ok(get.send().await.map_err(ViewsError::sdk)?.item)
    }
}

fn day(item: &Item) -> Result<Day, ViewsError> {
    let (pk, sk) = layout::key_of(item);
    let unreadable = |why: &str| ViewsError::Unreadable {
        key: format!("{pk} {sk}"),
        why: why.to_owned(),
    };
    let number = |name: &str| {
        let value = item.get(name).and_then(|value| value.as_n().ok());
        value
            .and_then(|value| value.parse().ok())
            .ok_or_else(|| unreadable(name))
    };
    let date: Date = sk
        .strip_prefix(layout::DAYS)
        .and_then(|date| date.parse().ok())
        .ok_or_else(|| unreadable("its date"))?;
    let mut hours = [0; 24];
    for (hour, confirmed) in hours.iter_mut().enumerate() {
        *confirmed = number(&layout::hour(hour))?;
    }
    Ok(Day {
        date,
        confirmed: number("confirmed")?,
        hours,
    })
}
