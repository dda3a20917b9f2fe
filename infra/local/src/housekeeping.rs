//! Background work that AWS does by itself or on a schedule: removing stream records that were read and expired
//! items, compacting the database, and retention.

use std::time::Duration;

use aws_sdk_dynamodb::Client;
use embedded_dynamodb::{Embedded, EmbeddedError, prune};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use retention::{Policy, Retention};
use runtime::{Settings, Tables};

/// The interval at which records and items are removed.
const TIDY_EVERY: Duration = Duration::from_secs(60);

/// The hour of the day (UTC) in which the file is compacted, so that erased keys leave the disk within a day.
const COMPACT_AT: i8 = 3;

/// The interval of retention. A reminder or an erasure is late by this much at most.
const RETENTION_EVERY: Duration = Duration::from_secs(60 * 60);

/// Cleans up the database until the task is dropped. Failures are logged and retried in the next round.
pub(crate) async fn tidy_up(embedded: Embedded, tables: Tables) {
    let mut compacted = Timestamp::now();
    loop {
        tokio::time::sleep(TIDY_EVERY).await;
        if let Err(error) = tidy(&embedded, &tables).await {
            tracing::error!(%error, "removing expired items failed; retrying in a minute");
        }
        let now = Timestamp::now();
        if is_due(compacted, now) {
            match embedded.compact().await {
                Ok(()) => compacted = now,
                Err(error) => {
                    tracing::error!(%error, "compacting the database failed; retrying in a minute");
                }
            }
        }
    }
}

async fn tidy(embedded: &Embedded, tables: &Tables) -> Result<(), EmbeddedError> {
    for table in [&tables.signature_log, &tables.petition_log] {
        prune(embedded, table).await?;
    }
    embedded.sweep_ttl().await?;
    Ok(())
}

/// Whether it is night, or 36 hours have passed, because a machine may be suspended at night.
fn is_due(last: Timestamp, now: Timestamp) -> bool {
    let since = now.duration_since(last);
    let is_night = TimeZone::UTC.to_datetime(now).hour() == COMPACT_AT;
    (is_night && since > SignedDuration::from_hours(2)) || since > SignedDuration::from_hours(36)
}

/// Runs retention until the task is dropped, as a schedule does on AWS. Failures are logged and retried in the next round.
pub(crate) fn retain(
    client: &Client,
    settings: &Settings,
    policy: Policy,
) -> impl Future<Output = ()> + Send + use<> {
    let retention = Retention::new(&settings.tables, settings.keys.log.as_ref(), client);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_compacted_once_a_night() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let started = at("2026-11-24T12:00:00Z");
        assert!(!is_due(started, at("2026-11-25T02:59:00Z")));
        assert!(is_due(started, at("2026-11-25T03:00:00Z")));
        assert!(!is_due(
            at("2026-11-25T03:00:00Z"),
            at("2026-11-25T03:01:00Z")
        ));
        assert!(is_due(started, at("2026-11-26T01:00:00Z")));
    }
}
