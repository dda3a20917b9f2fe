//! How many presses of buttons behind links were asked for the address, on one machine: counted in memory, and kept in the
//! database's file every minute and at the end, for `countersign petition funnel`. A crash loses a minute of it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use embedded_dynamodb::{Embedded, EmbeddedError};
use runtime::{Metric, metrics};

/// What is counted, and under which names the file keeps it.
const COUNTED: [(Metric, &str); 3] = [
    (Metric::SecondStepAsked, "second-steps-asked"),
    (Metric::SecondStepPassed, "second-steps-passed"),
    (Metric::SecondStepFailed, "second-steps-failed"),
];

/// Presses of all petitions that were asked for the address, since the database exists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SecondSteps {
    /// Looked like a machine's.
    pub asked: u64,
    /// The address was right on the page that asks. Programs that send it at once are not counted.
    pub passed: u64,
    /// The address was wrong there, or none. One press can be several of them.
    pub failed: u64,
}

impl SecondSteps {
    /// What the file has kept of them so far.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub async fn kept(embedded: &Embedded) -> Result<Self, EmbeddedError> {
        let [(_, asked), (_, passed), (_, failed)] = COUNTED;
        Ok(Self {
            asked: kept(embedded, asked).await?,
            passed: kept(embedded, passed).await?,
            failed: kept(embedded, failed).await?,
        })
    }
}

async fn kept(embedded: &Embedded, name: &'static str) -> Result<u64, EmbeddedError> {
    let number = embedded.note(name).await?.unwrap_or_default();
    Ok(u64::try_from(number).unwrap_or_default())
}

/// What was counted since the file was last written. Clones count together.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally(Arc<[AtomicU64; COUNTED.len()]>);

impl Tally {
    /// Counts what a handler does.
    pub(crate) async fn of<F: Future>(&self, handler: F) -> F::Output {
        let (output, number) = metrics::counted(handler).await;
        for (count, (metric, _)) in self.0.iter().zip(COUNTED) {
            count.fetch_add(number(metric), Ordering::Relaxed);
        }
        output
    }

    /// Adds it to what the file has kept. What cannot be written is counted on.
    pub(crate) async fn keep(&self, embedded: &Embedded) -> Result<(), EmbeddedError> {
        for (count, (_, name)) in self.0.iter().zip(COUNTED) {
            let number = count.swap(0, Ordering::Relaxed);
            if number == 0 {
                continue;
            }
            if let Err(error) = add(embedded, name, number).await {
                count.fetch_add(number, Ordering::Relaxed);
                return Err(error);
            }
        }
        Ok(())
    }
}

async fn add(embedded: &Embedded, name: &'static str, number: u64) -> Result<(), EmbeddedError> {
    let sum = kept(embedded, name).await?.saturating_add(number);
    let sum = i64::try_from(sum).unwrap_or(i64::MAX);
    embedded.keep(name, sum).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_was_counted_is_added_to_the_file_and_not_twice() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("countersign.db");
        let expected = |asked, passed, failed| SecondSteps {
            asked,
            passed,
            failed,
        };
        for round in 1..=2 {
            let embedded = Embedded::open(&path).unwrap();
            let tally = Tally::default();
            let asks = async { metrics::record(Metric::SecondStepAsked, 1) };
            tally.of(asks).await;
            tally
                .of(async {
                    metrics::record(Metric::SecondStepAsked, 1);
                    metrics::record(Metric::SecondStepPassed, 1);
                    metrics::record(Metric::Confirmed, 1);
                })
                .await;
            for _ in 0..2 {
                tally.keep(&embedded).await.unwrap();
                let kept = SecondSteps::kept(&embedded).await.unwrap();
                assert_eq!(kept, expected(2 * round, round, 0));
            }
        }
    }
}
