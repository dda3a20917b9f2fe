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

use super::{BATCH, LOOK_AGAIN, PAUSES, Step, number_of};

/// How many postponed records are retried at once.
const AGAIN: usize = 20;

/// A record becomes a dead letter when it has failed more often than this ...
const ATTEMPTS: u32 = 8;

/// ... and for longer than this (milliseconds), so that a night of greylisting loses no mail.
const PATIENCE: i64 = 24 * 60 * 60 * 1000;

/// The time until a record is due again doubles from the first to the second of these
/// (milliseconds).
const DUE_AFTER: [i64; 2] = [500, 30 * 60 * 1000];

/// Processes records independently of each other.
pub(crate) trait Worker: Send + Sync {
    /// Names the checkpoint in the database: never changed.
    const NAME: &'static str;

    /// Processes records. The two lanes call it concurrently, never with the same record.
    fn handle(&self, records: &[EventRecord]) -> impl Future<Output = Handled> + Send;

    /// Records this dead letter.
    ///
    /// # Errors
    /// If it cannot be recorded; the record is retried then.
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
    Again,
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

    /// Goes on until `stop` becomes true, and then ends the batches that it has begun.
    pub(crate) async fn run(self, stop: watch::Receiver<bool>) {
        tokio::join!(
            self.lane(Lane::New, stop.clone()),
            self.lane(Lane::Again, stop)
        );
    }

    async fn lane(&self, lane: Lane, mut stop: watch::Receiver<bool>) {
        let mut written = self.embedded.written();
        let mut pause = PAUSES[0];
        while !*stop.borrow_and_update() {
            written.borrow_and_update();
            // While nothing goes, one record is enough to see whether it goes again.
            let most = |all| if pause == PAUSES[0] { all } else { 1 };
            let step = match lane {
                Lane::New => self.step(most(BATCH)).await,
                Lane::Again => {
                    self.again(most(AGAIN), Timestamp::now().as_millisecond())
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
                () = tokio::time::sleep(LOOK_AGAIN), if step == Step::Idle => {}
                () = tokio::time::sleep(pause), if step == Step::Failed => {
                    pause = PAUSES[1].min(pause * 2);
                }
            }
        }
    }

    /// One batch of new records.
    async fn step(&self, most: usize) -> Result<Step, EmbeddedError> {
        let records = self.reader.next_batch(most).await?;
        let Some(last) = records.last() else {
            return Ok(Step::Idle);
        };
        let handled = self.worker.handle(&records).await;
        if handled.is_outage() {
            // Those behind the first failed one come again as well, which does nothing to them.
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
                due: now + due_after(1),
            })
            .collect();
        self.reader.pass(number_of(last), &postponed).await?;
        Ok(Step::Done)
    }

    /// One batch of those that are due again at `now` (milliseconds).
    async fn again(&self, most: usize, now: i64) -> Result<Step, EmbeddedError> {
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
        postponed.due = now + due_after(postponed.attempts);
        let sequence_number = number_of(&postponed.record);
        if postponed.attempts > ATTEMPTS && now - postponed.since >= PATIENCE {
            match self.worker.give_up(&postponed) {
                Ok(()) => {
                    tracing::error!(
                        pump = W::NAME,
                        sequence_number,
                        "a record is given up; it is among the dead letters"
                    );
                    return self.reader.settle(sequence_number).await;
                }
                Err(error) => {
                    tracing::error!(%error, "a dead letter cannot be noted, so the record is tried on");
                }
            }
        }
        self.reader.postpone(&postponed).await
    }
}

/// Milliseconds until a record that has failed so often is due again.
fn due_after(attempts: u32) -> i64 {
    let doubled = DUE_AFTER[0].saturating_mul(1 << attempts.saturating_sub(1).min(20));
    doubled.min(DUE_AFTER[1])
}

impl<W: Worker> std::fmt::Debug for Queue<W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(W::NAME).finish_non_exhaustive()
    }
}

#[cfg(test)]
#[path = "queue_tests.rs"]
mod tests;
