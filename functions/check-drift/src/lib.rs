//! Checks page by page whether the views follow from the log.
//!
//! The README lists the rules, and what the check cannot see.
#![forbid(unsafe_code)]

mod log_walk;
mod petitions;
mod public_log;
mod state;
mod sums;
mod views_walk;

use std::collections::HashMap;
use std::time::{Duration, Instant};

use aws_sdk_dynamodb::Client;
use event_store::{SignatureLog, StoreError, UnreadableStreams};
use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use jiff::{SignedDuration, Timestamp};
use runtime::Tables;
use runtime::{Metric, metrics};
use views::items::{self, Item};
use views::layout::Key;
use views::{Projection, ViewsError, generations};

use crate::state::{Phase, State};

/// Events younger than this may not be counted yet.
pub const GRACE: SignedDuration = SignedDuration::from_mins(15);
/// So many signatures are compared one by one in each check; of those beyond, one in [`SAMPLE`].
pub const ALL: u64 = 100_000;
/// Beyond [`ALL`], each signature is compared one by one in one of so many daily checks.
pub const SAMPLE: u64 = 7;

/// How often the state is saved: the most work that an error or a crash can cost.
const SAVED_EVERY: Duration = Duration::from_secs(60);
/// The keys of one batch request.
const ROUND: usize = 100;
/// The batch requests that run concurrently.
const ROUNDS: usize = 5;

/// The check.
#[derive(Clone, Debug)]
pub struct CheckDrift {
    client: Client,
    tables: Tables,
    log: SignatureLog,
    grace: SignedDuration,
    all: u64,
}

/// The result of one run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub enum Progress {
    /// Everything was compared.
    Finished {
        /// Signatures that were compared.
        checked: u64,
        /// Differences that were found.
        drift: u64,
    },
    /// The deadline passed; the next run continues.
    HandedOver,
    /// A request failed; the next run continues from the last saved state.
    Failed,
}

/// Why a check could not continue. It contains no personal data.
#[derive(Debug, thiserror::Error)]
pub enum DriftError {
    /// The views are unavailable, or need a rebuild for this release.
    #[error(transparent)]
    Views(#[from] ViewsError),
    /// The log is unavailable.
    #[error("the log cannot be read: {0}")]
    Log(#[from] StoreError),
    /// The state cannot be serialised.
    #[error("the state of the check cannot be saved: {0}")]
    State(String),
}

impl CheckDrift {
    /// A check of these tables. It needs no keys, because it does not open the names that are shown.
    #[must_use]
    pub fn new(tables: &Tables, client: &Client) -> Self {
        Self {
            client: client.clone(),
            tables: tables.clone(),
            log: SignatureLog::new(client, tables),
            grace: GRACE,
            all: ALL,
        }
    }

    /// Replaces [`GRACE`].
    #[must_use]
    pub fn with_grace(self, grace: SignedDuration) -> Self {
        Self { grace, ..self }
    }

    /// Replaces [`ALL`].
    #[must_use]
    pub fn with_all(self, all: u64) -> Self {
        Self { all, ..self }
    }

    /// The same as [`Self::run`], but logs an error.
    pub async fn run_or_log(&self, deadline: Instant) -> Progress {
        self.run(deadline).await.unwrap_or_else(|error| {
            tracing::error!(%error, "the drift check failed; its next run continues");
            Progress::Failed
        })
    }

    /// Begins a check or continues the unfinished one, until it is finished or `deadline` has passed. Each run reads at
    /// least one page.
    ///
    /// # Errors
    /// [`DriftError`]. The last saved state remains.
    pub async fn run(&self, deadline: Instant) -> Result<Progress, DriftError> {
        let pointer = generations::read(
            &self.client,
            &self.tables.views,
            Projection::Signatures,
            true,
        );
        let live = pointer.await?.to_read(Projection::Signatures)?;
        // After a rebuild, an older check would read a generation that is no longer shown.
        let saved = self.saved().await?.filter(|state| state.generation == live);
        let mut state = saved.unwrap_or_else(|| State {
            began: Timestamp::now(),
            generation: live,
            phase: Phase::Log,
            after_key: None,
            sums: Default::default(),
            first: Default::default(),
            seen: 0,
            checked: 0,
            drift: 0,
        });
        let mut log = self.log_after(&state);
        let mut saved = Instant::now();
        loop {
            let over = match state.phase {
                Phase::Log => self.log_page(&mut log, &mut state).await?,
                Phase::Views => self.views_page(&mut state).await?,
            };
            match (over, state.phase) {
                (false, _) => {}
                (true, Phase::Log) => {
                    self.compare_petitions(&mut state).await?;
                    self.read_sums(&mut state).await?;
                    state.phase = Phase::Views;
                    state.after_key = None;
                    state.seen = 0;
                }
                (true, Phase::Views) => break,
            }
            if Instant::now() >= deadline {
                self.save(&state).await?;
                return Ok(Progress::HandedOver);
            }
            if saved.elapsed() > SAVED_EVERY {
                self.save(&state).await?;
                saved = Instant::now();
            }
        }
        self.compare_sums(&mut state).await?;
        self.forget().await?;
        metrics::record(Metric::Drift, state.drift);
        metrics::record(Metric::DriftCheckedSignatures, state.checked);
        metrics::record(Metric::DriftCheckFinished, 1);
        Ok(Progress::Finished {
            checked: state.checked,
            drift: state.drift,
        })
    }

    /// The existing items of the views under `keys`. The batches run concurrently, because waiting for one after another
    /// would take most of a check's time.
    async fn views(&self, keys: &[Key]) -> Result<HashMap<Key, Item>, ViewsError> {
        stream::iter(keys.chunks(ROUND))
            .map(|keys| items::get(&self.client, &self.tables.views, keys))
            .buffer_unordered(ROUNDS)
            .try_concat()
            .await
    }

    /// The same with eventual consistency, at half the price. What differs is looked at again with [`Self::views`].
    async fn views_eventually(&self, keys: &[Key]) -> Result<HashMap<Key, Item>, ViewsError> {
        stream::iter(keys.chunks(ROUND))
            .map(|keys| items::get_eventually(&self.client, &self.tables.views, keys))
            .buffer_unordered(ROUNDS)
            .try_concat()
            .await
    }

    /// Whether an event at this time may not have been counted yet.
    fn is_recent(&self, at: Timestamp) -> bool {
        Timestamp::now().duration_since(at) < self.grace
    }
}

impl State {
    /// Whether the next signature is compared one by one: among the first `all`, or in the sample of the day.
    fn takes(&mut self, stream: &str, all: u64) -> bool {
        self.seen += 1;
        let day = u64::try_from(self.began.as_second() / 86_400).unwrap_or(0);
        // The tag is a keyed hash, so its characters are as good as random.
        let of_stream: u64 = stream.bytes().map(u64::from).sum();
        self.seen <= all || of_stream % SAMPLE == day % SAMPLE
    }

    /// Counts and logs the unreadable streams after the first `before`, which were counted already.
    fn unreadable(&mut self, streams: &UnreadableStreams, before: u64) {
        self.drift += streams.number() - before;
        let skip = usize::try_from(before).unwrap_or(usize::MAX);
        for unreadable in streams.first().iter().skip(skip) {
            tracing::warn!(kind = "unreadable", %unreadable, "the log cannot be compared from there on");
        }
    }

    /// Counts and logs a difference. `place` is a stream or a key, without personal data.
    fn differs(&mut self, kind: &'static str, place: &str) {
        self.drift += 1;
        tracing::warn!(kind, place, "the views differ from the log");
    }
}
