//! Imports the news of petitions from the feeds that their folders name.
//!
//! What was imported is in the log of each petition. Beside it there is only what the next question to a feed needs.
#![forbid(unsafe_code)]

mod one_feed;
mod state;

use std::io;

use aws_sdk_dynamodb::Client;
use event_store::{PetitionLog, StoreError, UnreadableStreams, replay};
use events::ids::Slug;
use events::petition::{Article, Feed, Petition, PetitionEvent, Refusal, fold};
use events::secret::LogKey;
use feeds::{FeedError, Fetcher, Reach};
use futures_util::StreamExt as _;
use jiff::{SignedDuration, Timestamp};
use runtime::Tables;
use runtime::metrics::{self, Metric};
use views::ViewsError;

pub use state::FeedState;

/// The most items that one run imports from a feed. What remains comes with the next one.
pub const MOST_AT_ONCE: usize = 20;
/// How many petitions are worked on at the same time. Most of the time is spent waiting.
const AT_THE_SAME_TIME: usize = 8;
/// How long a feed fails before an alarm rings. Most come back by themselves.
const PATIENCE: SignedDuration = SignedDuration::from_hours(24);

/// The function, with its clients.
#[derive(Clone, Debug)]
pub struct ImportNews {
    client: Client,
    tables: Tables,
    log: PetitionLog,
    fetcher: Fetcher,
}

/// How a run treats feeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// What has not changed since the last run is not sent again.
    Scheduled,
    /// Every feed is read, as an operator asks for it.
    Asked,
    /// The same, and nothing is written.
    DryRun,
}

/// What became of one feed.
#[derive(Debug)]
pub struct FeedReport {
    /// The petition.
    pub petition: Slug,
    /// The feed.
    pub feed: Feed,
    /// What was imported, or would be, oldest first; or why nothing more was.
    pub outcome: Result<Vec<Article>, Failed>,
    /// Whether it has failed for a day or longer.
    pub is_failing: bool,
}

/// Why a feed was not imported. The others were.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    /// The feed.
    #[error(transparent)]
    Feed(#[from] FeedError),
    /// The rules, because too much waits or is published.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The log or the table with the states. The next run tries again.
    #[error("the tables did not respond: {0}")]
    Storage(String),
}

/// What stopped a whole run, before it asked for a feed.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The log did not respond.
    #[error(transparent)]
    Log(#[from] StoreError),
}

impl ImportNews {
    /// On these tables. `log` authenticates the events that it appends.
    ///
    /// # Errors
    /// If the certificate authorities of this machine cannot be read.
    pub fn new(
        tables: &Tables,
        log: Option<&LogKey>,
        client: &Client,
        reach: Reach,
    ) -> io::Result<Self> {
        Ok(Self {
            client: client.clone(),
            tables: tables.clone(),
            log: PetitionLog::appending(client, tables, log),
            fetcher: Fetcher::new(reach)?,
        })
    }

    /// Imports what is new at `now`: into all petitions, or `only` one.
    ///
    /// # Errors
    /// [`ImportError`].
    pub async fn run(
        &self,
        only: Option<&Slug>,
        mode: Mode,
        now: Timestamp,
    ) -> Result<Vec<FeedReport>, ImportError> {
        let petitions = match only {
            Some(slug) => vec![(slug.clone(), self.log.state(slug).await?)],
            None => self.petitions().await?,
        };
        let petitions = petitions.into_iter();
        let with_feeds = petitions.filter(|(_, petition)| !petition.feeds.is_empty());
        let reports = futures_util::stream::iter(with_feeds)
            .map(|(slug, petition)| self.petition(slug, petition, mode, now))
            .buffered(AT_THE_SAME_TIME);
        let reports: Vec<_> = reports.concat().await;
        if mode != Mode::DryRun {
            let imported = reports
                .iter()
                .map(|it| it.outcome.as_ref().map_or(0, Vec::len));
            let imported = u64::try_from(imported.sum::<usize>()).unwrap_or(u64::MAX);
            metrics::record(Metric::NewsImported, imported);
            let failing = reports.iter().filter(|report| report.is_failing).count();
            let failing = u64::try_from(failing).unwrap_or(u64::MAX);
            metrics::record(Metric::FeedsFailing, failing);
        }
        Ok(reports)
    }

    async fn petitions(&self) -> Result<Vec<(Slug, Petition)>, ImportError> {
        let mut found = Vec::new();
        let mut streams = replay::streams::<PetitionEvent>(&self.client, &self.tables.petition_log);
        while let Some((stream, events)) = streams.next().await? {
            // The site has a stream of its own, which is no petition's.
            if let Ok(slug) = Slug::parse(&stream) {
                found.push((slug, fold(&events)));
            }
        }
        let mut unreadable = UnreadableStreams::default();
        unreadable.extend(streams.unreadable());
        for unreadable in unreadable.first() {
            tracing::error!(%unreadable, "a petition is skipped: nothing is imported into it");
        }
        metrics::record(Metric::EventsUnreadable, unreadable.number());
        Ok(found)
    }

    /// The feeds of a petition one after the other: what one brings, another does not bring again.
    async fn petition(
        &self,
        slug: Slug,
        mut petition: Petition,
        mode: Mode,
        now: Timestamp,
    ) -> Vec<FeedReport> {
        let mut reports = Vec::new();
        for feed in petition.feeds.clone() {
            let report = self.feed(&slug, &petition, feed, mode, now).await;
            if let Ok(articles) = &report.outcome {
                let ids = articles.iter().map(|article| article.id.clone());
                petition.imported.extend(ids);
            }
            reports.push(report);
        }
        reports
    }
}

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Self {
        Self::Storage(error.to_string())
    }
}

impl From<ViewsError> for Failed {
    fn from(error: ViewsError) -> Self {
        Self::Storage(error.to_string())
    }
}

impl Failed {
    /// The kind of failure in one word, for logs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Feed(error) => error.code(),
            Self::Refused(_) => "too_many",
            Self::Storage(_) => "storage",
        }
    }
}
