//! Background work that AWS does by itself or on a schedule: removing stream records that were read and expired
//! items, emptying the write-ahead log, compacting the database, removing pictures that nothing shows, retention, the import of news, and counting views of sources. What reads whole tables does so at
//! [`Pace::BACKGROUND`], so that those who sign do not wait for it.

use std::time::{Duration, SystemTime};

use aws_sdk_dynamodb::Client;
use embedded_dynamodb::{Embedded, EmbeddedError, Pace, prune};
use import_news::{ImportNews, Mode};
use jiff::{SignedDuration, Timestamp};
use page::Page;
use retention::{Policy, Retention};
use runtime::{Settings, Tables};

use crate::MachineError;
use crate::pictures::{self, PictureFolder};
use crate::tally::Tally;

/// The interval at which records and items are removed.
const TIDY_EVERY: Duration = Duration::from_secs(60);

/// The hour of the day (UTC) in which the file is compacted, so that nothing of what was erased stays on the disk for
/// longer than a day.
const COMPACT_AT: SignedDuration = SignedDuration::from_hours(3);

/// The name under which the file keeps the time of the last compaction.
const COMPACTED: &str = "compacted";

/// The interval between the end of one retention and the next, which takes half an hour itself for a million signatures. A
/// reminder or an erasure is late by both at most.
const RETENTION_EVERY: Duration = Duration::from_secs(60 * 60);

/// The interval at which pictures that no petition shows are removed.
const CLEAN_EVERY: Duration = Duration::from_secs(60 * 60);

/// The interval at which feeds are asked for news.
const IMPORT_EVERY: Duration = Duration::from_secs(60 * 60);

/// The interval at which views of sources are written that the pages have counted.
const COUNT_EVERY: Duration = Duration::from_secs(10);

/// Keeps the file small until the task is dropped. Failures are logged and retried in the next round.
pub(crate) async fn tidy_up(embedded: Embedded, tables: Tables, tally: Tally) {
    loop {
        if let Err(error) = tally.keep(&embedded).await {
            tracing::error!(%error, "keeping the number of second steps failed; retrying in a minute");
        }
        if let Err(error) = tidy(&embedded, &tables).await {
            tracing::error!(%error, "removing stream records failed; retrying in a minute");
        }
        match compact(&embedded, Timestamp::now()).await {
            // Another process uses the file at this moment.
            Ok(()) | Err(EmbeddedError::Busy) => {}
            Err(error) => {
                tracing::error!(%error, "compacting the database failed; retrying in a minute");
            }
        }
        tokio::time::sleep(TIDY_EVERY).await;
    }
}

async fn tidy(embedded: &Embedded, tables: &Tables) -> Result<(), EmbeddedError> {
    for table in [&tables.signature_log, &tables.petition_log] {
        prune(embedded, table).await?;
    }
    Ok(())
}

/// Deletes expired items until the task is dropped. Failures are logged and retried in the next round.
pub(crate) async fn expire(embedded: Embedded) {
    loop {
        let now = Timestamp::now().as_second();
        if let Err(error) = embedded.sweep_expired(now, Pace::BACKGROUND).await {
            tracing::error!(%error, "removing expired items failed; retrying in a minute");
        }
        tokio::time::sleep(TIDY_EVERY).await;
    }
}

/// Removes pictures that no petition shows any more until the task is dropped. Failures are logged and retried in the next
/// round.
pub(crate) async fn clean_pictures(client: Client, petition_log: String, folder: PictureFolder) {
    loop {
        match clean(&client, &petition_log, &folder).await {
            Ok(0) => {}
            Ok(number) => tracing::info!(number, "removed files of pictures that nothing shows"),
            Err(error) => {
                tracing::error!(%error, "removing pictures failed; retrying in an hour");
            }
        }
        tokio::time::sleep(CLEAN_EVERY).await;
    }
}

async fn clean(
    client: &Client,
    petition_log: &str,
    folder: &PictureFolder,
) -> Result<usize, MachineError> {
    // Read after the time was taken: whatever is shown from now on is newer.
    let before = SystemTime::now() - pictures::GRACE;
    let shown = pictures::shown(client, petition_log).await?;
    let removed = folder.clean(&shown, before, false);
    removed
        .map(|files| files.len())
        .map_err(|source| MachineError::Pictures {
            path: folder.path().to_owned(),
            source,
        })
}

/// Compacts the file if that is due, and otherwise empties its write-ahead log only. The time of the last compaction is
/// in the file, so a night in which the server did not run is made up for at the next start.
async fn compact(embedded: &Embedded, now: Timestamp) -> Result<(), EmbeddedError> {
    match embedded.note(COMPACTED).await? {
        Some(last) if !is_due(last, now) => return embedded.empty_log().await,
        // A new file has nothing to lose, and one of an earlier release may never have been compacted.
        _ => embedded.compact().await?,
    }
    embedded.keep(COMPACTED, now.as_second()).await
}

/// Whether a night has begun since `last`, in seconds since 1970.
fn is_due(last: i64, now: Timestamp) -> bool {
    let night = |seconds: i64| (seconds - COMPACT_AT.as_secs()).div_euclid(24 * 60 * 60);
    night(last) != night(now.as_second())
}

/// Runs retention until the task is dropped, as a schedule does on AWS. Failures are logged and retried in the next round.
pub(crate) fn retain(
    client: &Client,
    settings: &Settings,
    policy: Policy,
) -> impl Future<Output = ()> + Send + use<> {
    let retention =
        Retention::new(&settings.tables, settings.keys.log.as_ref(), client).in_the_background();
    async move {
        loop {
            let done = retention
                .run(&policy, Timestamp::now(), false, |_| {})
                .await;
            if let Err(error) = done {
                tracing::error!(%error, "retention did not finish; retrying in an hour");
            }
            tokio::time::sleep(RETENTION_EVERY).await;
        }
    }
}

/// Imports news until the task is dropped, as a schedule does on AWS. Feeds that fail are logged and asked again in the next round.
pub(crate) async fn import_news(import: Option<ImportNews>) {
    let Some(import) = import else {
        return;
    };
    loop {
        let done = import.run(None, Mode::Scheduled, Timestamp::now()).await;
        if let Err(error) = done {
            tracing::error!(%error, "no feed was asked for news; retrying in an hour");
        }
        tokio::time::sleep(IMPORT_EVERY).await;
    }
}

/// Writes the views of sources that the pages have counted until the task is dropped. Failures are logged and retried in the next
/// round.
pub(crate) async fn count_views(page: Page) {
    loop {
        tokio::time::sleep(COUNT_EVERY).await;
        page.write_visits().await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn the_file_is_compacted_once_a_night() {
        let due = |last, now| is_due(at(last).as_second(), at(now));
        assert!(!due("2026-11-24T12:00:00Z", "2026-11-25T02:59:59Z"));
        assert!(due("2026-11-24T12:00:00Z", "2026-11-25T03:00:00Z"));
        assert!(!due("2026-11-25T03:00:00Z", "2026-11-25T03:01:00Z"));
        assert!(!due("2026-11-25T03:00:00Z", "2026-11-26T02:59:59Z"));
        // The server ran neither at night nor until late: it is made up for at the next start.
        assert!(due("2026-11-24T12:00:00Z", "2026-11-25T10:00:00Z"));
        assert!(due("2026-11-24T02:00:00Z", "2026-11-24T04:00:00Z"));
    }

    #[tokio::test]
    async fn a_missed_night_is_made_up_for_after_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("countersign.db");
        let compacted = async |now: &str| {
            // Opened anew each time, as by a server that is restarted each day.
            let embedded = Embedded::open(&path).unwrap();
            compact(&embedded, at(now)).await.unwrap();
            let last = embedded.note(COMPACTED).await.unwrap().unwrap();
            Timestamp::from_second(last).unwrap().to_string()
        };
        assert_eq!(
            compacted("2026-11-24T12:00:00Z").await,
            "2026-11-24T12:00:00Z"
        );
        assert_eq!(
            compacted("2026-11-25T01:30:00Z").await,
            "2026-11-24T12:00:00Z"
        );
        assert_eq!(
            compacted("2026-11-25T04:30:00Z").await,
            "2026-11-25T04:30:00Z"
        );
        assert_eq!(
            compacted("2026-11-25T04:31:00Z").await,
            "2026-11-25T04:30:00Z"
        );
    }
}
