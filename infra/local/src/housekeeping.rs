//! What nobody else tidies up on one machine: read stream records, expired items, freed space.

use std::time::Duration;

use embedded_dynamodb::{Embedded, EmbeddedError, prune};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use runtime::Tables;

const EVERY: Duration = Duration::from_secs(60);

/// The hour of the day (UTC) in which the file is rewritten, so that erased keys are gone from the
/// disk within a day.
const COMPACT_AT: i8 = 3;

/// Goes on for ever. What fails is logged and tried again in the next round.
pub(crate) async fn run(embedded: Embedded, tables: Tables) {
    let mut compacted = Timestamp::now();
    loop {
        tokio::time::sleep(EVERY).await;
        if let Err(error) = tidy(&embedded, &tables).await {
            tracing::error!(%error, "tidying up failed; it is tried again in a minute");
        }
        let now = Timestamp::now();
        if is_due(compacted, now) {
            match embedded.compact().await {
                Ok(()) => compacted = now,
                Err(error) => {
                    tracing::error!(%error, "compacting failed; it is tried again in a minute");
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

/// In the night, or at the latest after a day and a half (a machine may sleep at night).
fn is_due(last: Timestamp, now: Timestamp) -> bool {
    let since = now.duration_since(last);
    let is_night = TimeZone::UTC.to_datetime(now).hour() == COMPACT_AT;
    (is_night && since > SignedDuration::from_hours(2)) || since > SignedDuration::from_hours(36)
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
