//! Delivers a table's stream to a worker that does not need order, as a pipe, a queue and a dead-letter queue do on AWS.
//!
//! A record that fails is postponed in the database with exponential backoff, and the records behind it are processed.
//! Postponed records that are due are retried in a second lane, so that neither lane waits for the other. In an outage,
//! for example without a mail server, both lanes pause and no attempts are counted.

use std::future::Future;
use std::io;
use std::sync::Arc;

use aws_lambda_events::event::dynamodb::EventRecord;
use embedded_dynamodb::{Embedded, EmbeddedError, Postponed, StreamReader};
use jiff::Timestamp;
use tokio::sync::watch;

use super::{BATCH, PAUSES, POLL_EVERY, Step, number_of};

/// The number of postponed records that are retried at once.
const RETRIES: usize = 20;

/// A record becomes a dead letter after more failed attempts than this, but see [`RETRY_FOR`].
const ATTEMPTS: u32 = 8;

/// The least time in milliseconds from the first failure to the dead letter, so that a night of greylisting loses no
/// email.
const RETRY_FOR: i64 = 24 * 60 * 60 * 1000;

/// The shortest and the longest backoff in milliseconds. It doubles in between.
const BACKOFF: [i64; 2] = [500, 30 * 60 * 1000];

/// Processes records independently of each other.
pub(crate) trait Worker: Send + Sync {
    /// The name of the checkpoint in the database. It must never change.
    const NAME: &'static str;

    /// Processes records. The two lanes call it concurrently, never with the same record.
    fn handle(&self, records: &[EventRecord]) -> impl Future<Output = Handled> + Send;

    /// Records a dead letter.
    ///
    /// # Errors
    /// If it cannot be recorded. The record is retried then.
    fn give_up(&self, postponed: &Postponed) -> io::Result<()>;
}

/// How a batch went.
#[derive(Clone, Debug, Default)]
pub(crate) struct Handled {
    /// Sequence numbers of the records that failed.
    pub(crate) failed: Vec<String>,
    /// Whether they failed because of an outage that affects every record.
    pub(crate) outage: bool,
}

impl Handled {
    fn has_failed(&self, record: &EventRecord) -> bool {
        self.failed.iter().any(|failed| failed == number_of(record))
    }

    fn is_outage(&self) -> bool {
        self.outage && !self.failed.is_empty()
    }
}

/// One reader of one stream, with its worker.
pub(crate) struct Queue<W> {
    embedded: Embedded,
    reader: StreamReader,
    worker: Arc<W>,
}

/// What a lane reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lane {
    New,
    Postponed,
}

impl<W: Worker> Queue<W> {
    /// Reads `table`'s stream under the worker's name.
    pub(crate) async fn new(
        embedded: &Embedded,
        table: &str,
        worker: W,
    ) -> Result<Self, EmbeddedError> {
        Ok(Self {
            embedded: embedded.clone(),
            reader: StreamReader::new(embedded.clone(), table, W::NAME).await?,
            worker: Arc::new(worker),
        })
    }

    /// Runs until `stop` becomes true, and finishes the current batches.
    pub(crate) async fn run(self, stop: watch::Receiver<bool>) {
        tokio::join!(
            self.lane(Lane::New, stop.clone()),
            self.lane(Lane::Postponed, stop)
        );
    }

    async fn lane(&self, lane: Lane, mut stop: watch::Receiver<bool>) {
        let mut written = self.embedded.written();
        let mut pause = PAUSES[0];
        while !*stop.borrow_and_update() {
            written.borrow_and_update();
            // During an outage, one record is enough to find out whether it is over.
            let most = |all| if pause == PAUSES[0] { all } else { 1 };
            let step = match lane {
                Lane::New => self.step(most(BATCH)).await,
                Lane::Postponed => {
                    self.retry(most(RETRIES), Timestamp::now().as_millisecond())
                        .await
                }
            };
            let step = step.unwrap_or_else(|error| {
                tracing::error!(pump = W::NAME, ?lane, %error, "the database cannot be read or written; retrying");
                Step::Failed
            });
            if step != Step::Failed {
                pause = PAUSES[0];
            }
            tokio::select! {
                () = async {}, if step == Step::Done => {}
                _ = stop.changed() => {}
                _ = written.changed(), if step == Step::Idle && lane == Lane::New => {}
                () = tokio::time::sleep(POLL_EVERY), if step == Step::Idle => {}
                () = tokio::time::sleep(pause), if step == Step::Failed => {
                    pause = PAUSES[1].min(pause * 2);
                }
            }
        }
    }

    /// Processes one batch of new records.
    async fn step(&self, most: usize) -> Result<Step, EmbeddedError> {
        let records = self.reader.next_batch(most).await?;
        let Some(last) = records.last() else {
            return Ok(Step::Idle);
        };
        let handled = self.worker.handle(&records).await;
        if handled.is_outage() {
            // Records after the first failed one are delivered again too, which workers must tolerate.
            let first = records.iter().position(|record| handled.has_failed(record));
            if let Some(done) = records[..first.unwrap_or(0)].last() {
                self.reader.checkpoint(number_of(done)).await?;
            }
            return Ok(Step::Failed);
        }
        let now = Timestamp::now().as_millisecond();
        let failed = records.iter().filter(|record| handled.has_failed(record));
        let postponed: Vec<_> = failed
            .map(|record| Postponed {
                record: record.clone(),
                attempts: 1,
                since: now,
                due: now + backoff(1),
            })
            .collect();
        self.reader.pass(number_of(last), &postponed).await?;
        Ok(Step::Done)
    }

    /// Retries one batch of postponed records that are due at `now` (milliseconds since 1970).
    async fn retry(&self, most: usize, now: i64) -> Result<Step, EmbeddedError> {
        let due = self.reader.due(now, most).await?;
        if due.is_empty() {
            return Ok(Step::Idle);
        }
        let records: Vec<_> = due.iter().map(|due| due.record.clone()).collect();
        let handled = self.worker.handle(&records).await;
        for postponed in due {
            if !handled.has_failed(&postponed.record) {
                self.reader.settle(number_of(&postponed.record)).await?;
            } else if !handled.is_outage() {
                self.failed_again(postponed, now).await?;
            }
        }
        Ok(if handled.is_outage() {
            Step::Failed
        } else {
            Step::Done
        })
    }

    async fn failed_again(&self, mut postponed: Postponed, now: i64) -> Result<(), EmbeddedError> {
        postponed.attempts = postponed.attempts.saturating_add(1);
        postponed.due = now + backoff(postponed.attempts);
        let sequence_number = number_of(&postponed.record);
        if postponed.attempts > ATTEMPTS && now - postponed.since >= RETRY_FOR {
            match self.worker.give_up(&postponed) {
                Ok(()) => {
                    tracing::error!(
                        pump = W::NAME,
                        sequence_number,
                        "a record became a dead letter after its retries"
                    );
                    return self.reader.settle(sequence_number).await;
                }
                Err(error) => {
                    tracing::error!(%error, "a dead letter cannot be recorded, so the record is retried");
                }
            }
        }
        self.reader.postpone(&postponed).await
    }
}

/// The time in milliseconds until a record is retried after this many failed attempts.
fn backoff(attempts: u32) -> i64 {
    let doubled = BACKOFF[0].saturating_mul(1 << attempts.saturating_sub(1).min(20));
    doubled.min(BACKOFF[1])
}

impl<W: Worker> std::fmt::Debug for Queue<W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(W::NAME).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
