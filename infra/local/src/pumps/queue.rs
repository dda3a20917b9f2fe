//! Delivers a table's stream to a worker that does not need order, as a pipe, queues and a dead-letter queue do on AWS.
//!
//! One reader passes the stream. Records that come first are processed at once; the others are put into a list in the
//! database, in the same transaction that moves the checkpoint, so that a crash neither loses nor doubles one. A lane of their own
//! processes that list, and pauses while records that come first are late. When nothing of it is due, the lane processes a second
//! list, into which a command puts what is longest: news to many readers.
//!
//! A record that fails is postponed in the database with exponential backoff, and the records behind it are processed. Postponed
//! records that are due are retried in their lane, so that no lane waits for another. In an outage, for example without a mail
//! server, the lanes pause and no attempts are counted.

use std::future::Future;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use aws_lambda_events::event::dynamodb::EventRecord;
use embedded_dynamodb::{Embedded, EmbeddedError, Postponed, StreamReader};
use jiff::Timestamp;
use send_email::Priority;
use tokio::sync::watch;

use super::{BATCH, PAUSES, POLL_EVERY, Step, number_of};

/// The number of postponed records that are processed at once.
const RETRIES: usize = 20;

/// A record becomes a dead letter after more failed attempts than this, but see [`RETRY_FOR`].
const ATTEMPTS: u32 = 8;

/// The least time in milliseconds from the first failure to the dead letter, so that a night of greylisting loses no
/// email.
const RETRY_FOR: i64 = 24 * 60 * 60 * 1000;

/// The shortest and the longest backoff in milliseconds. It doubles in between.
const BACKOFF: [i64; 2] = [500, 30 * 60 * 1000];

/// Records that come first are late if the oldest of them has waited for so many seconds. The stream counts whole seconds.
const LATE: i64 = 2;

/// Processes records independently of each other.
pub(crate) trait Worker: Send + Sync {
    /// The name of the checkpoint and of the list of failed records in the database. It must never change.
    const NAME: &'static str;

    /// The name of the list of records that do not come first. It must never change.
    const LATER: &'static str;

    /// The name of the list that is processed last, into which only commands put records. It must never change.
    const LAST: &'static str;

    /// Which of the two a record is.
    fn priority(record: &EventRecord) -> Priority;

    /// How many records are processed at once at most.
    fn most(&self) -> usize {
        BATCH
    }

    /// Processes records. The lanes call it concurrently, never with the same record.
    fn handle(&self, records: &[EventRecord], lane: Lane) -> impl Future<Output = Handled> + Send;

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
    later: StreamReader,
    last: StreamReader,
    worker: Arc<W>,
    /// Whether records that come first are late.
    is_late: AtomicBool,
}

/// What a lane reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lane {
    /// New records that come first.
    New,
    /// Those of them that have failed.
    Postponed,
    /// The others, new and failed.
    Later,
    /// What is processed by the same lane when nothing else is due.
    Last,
}

impl<W: Worker> Queue<W> {
    /// Reads `table`'s stream under the worker's name.
    pub(crate) async fn new(
        embedded: &Embedded,
        table: &str,
        worker: W,
    ) -> Result<Self, EmbeddedError> {
        let reader = StreamReader::new(embedded.clone(), table, W::NAME).await?;
        Ok(Self {
            embedded: embedded.clone(),
            later: reader.list(W::LATER),
            last: reader.list(W::LAST),
            reader,
            worker: Arc::new(worker),
            is_late: AtomicBool::new(false),
        })
    }

    /// Runs until `stop` becomes true, and finishes the current batches.
    pub(crate) async fn run(self, stop: watch::Receiver<bool>) {
        tokio::join!(
            self.lane(Lane::New, stop.clone()),
            self.lane(Lane::Postponed, stop.clone()),
            self.lane(Lane::Later, stop)
        );
    }

    async fn lane(&self, lane: Lane, mut stop: watch::Receiver<bool>) {
        let mut written = self.embedded.written();
        let mut pause = PAUSES[0];
        while !*stop.borrow_and_update() {
            written.borrow_and_update();
            // During an outage, one record is enough to find out whether it is over.
            let most = |all: usize| match pause == PAUSES[0] {
                true => all.min(self.worker.most()),
                false => 1,
            };
            let now = Timestamp::now();
            let step = match lane {
                Lane::New => self.step(most(BATCH), now).await,
                Lane::Later if self.is_late.load(Ordering::Relaxed) => Ok(Step::Idle),
                Lane::Later => {
                    let (most, now) = (most(RETRIES), now.as_millisecond());
                    match self.retry(Lane::Later, most, now).await {
                        Ok(Step::Idle) => self.retry(Lane::Last, most, now).await,
                        step => step,
                    }
                }
                Lane::Postponed | Lane::Last => {
                    self.retry(lane, most(RETRIES), now.as_millisecond()).await
                }
            };
            let step = step.unwrap_or_else(|error| {
                tracing::error!(pump = W::NAME, ?lane, %error, "the database cannot be read or written; retrying");
                Step::Failed
            });
            if !matches!(step, Step::Failed | Step::SetAside) {
                pause = PAUSES[0];
            }
            tokio::select! {
                () = async {}, if matches!(step, Step::Done | Step::SetAside) => {}
                _ = stop.changed() => {}
                _ = written.changed(), if step == Step::Idle && lane == Lane::New => {}
                () = tokio::time::sleep(POLL_EVERY), if step == Step::Idle => {}
                () = tokio::time::sleep(pause), if step == Step::Failed => {
                    pause = PAUSES[1].min(pause * 2);
                }
            }
        }
    }

    /// Processes one batch of new records at `now`: those that come first now, and the others by their lane.
    async fn step(&self, most: usize, now: Timestamp) -> Result<Step, EmbeddedError> {
        let records = self.reader.next_batch(most).await?;
        let is_first = |record: &&EventRecord| W::priority(record) == Priority::First;
        let oldest = records.iter().find(is_first);
        let is_late = oldest.is_some_and(|oldest| waited(oldest, now) >= LATE);
        self.is_late.store(is_late, Ordering::Relaxed);
        let Some(last) = records.last() else {
            return Ok(Step::Idle);
        };
        let first: Vec<_> = records.iter().filter(is_first).cloned().collect();
        let handled = self.worker.handle(&first, Lane::New).await;
        let now = Timestamp::now().as_millisecond();
        let aside = |record: &EventRecord, attempts| Postponed {
            record: record.clone(),
            attempts,
            since: now,
            due: now + backoff(attempts),
        };
        let others = |records: &[EventRecord]| -> Vec<_> {
            let others = records.iter().filter(|record| !is_first(record));
            others.map(|record| aside(record, 0)).collect()
        };
        if handled.is_outage() {
            // Records after the first failed one are delivered again too, which workers must tolerate.
            let failed = records.iter().position(|record| handled.has_failed(record));
            let done = &records[..failed.unwrap_or(0)];
            if let Some(last) = done.last() {
                self.reader
                    .pass_on(number_of(last), &[], &self.later, &others(done))
                    .await?;
            }
            return Ok(Step::Failed);
        }
        let failed = records.iter().filter(|record| handled.has_failed(record));
        let failed: Vec<_> = failed.map(|record| aside(record, 1)).collect();
        self.reader
            .pass_on(number_of(last), &failed, &self.later, &others(&records))
            .await?;
        // What was only set aside says nothing about an outage.
        Ok(if first.is_empty() {
            Step::SetAside
        } else {
            Step::Done
        })
    }

    /// Processes one batch of a lane's list: records that are due at `now` (milliseconds since 1970).
    async fn retry(&self, lane: Lane, most: usize, now: i64) -> Result<Step, EmbeddedError> {
        let list = self.list(lane);
        let due = list.due(now, most).await?;
        if due.is_empty() {
            return Ok(Step::Idle);
        }
        let records: Vec<_> = due.iter().map(|due| due.record.clone()).collect();
        let handled = self.worker.handle(&records, lane).await;
        for postponed in due {
            if !handled.has_failed(&postponed.record) {
                list.settle(number_of(&postponed.record)).await?;
            } else if !handled.is_outage() {
                self.failed_again(list, postponed, now).await?;
            }
        }
        Ok(if handled.is_outage() {
            Step::Failed
        } else {
            Step::Done
        })
    }

    async fn failed_again(
        &self,
        list: &StreamReader,
        mut postponed: Postponed,
        now: i64,
    ) -> Result<(), EmbeddedError> {
        if postponed.attempts == 0 {
            postponed.since = now;
        }
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
                    return list.settle(sequence_number).await;
                }
                Err(error) => {
                    tracing::error!(%error, "a dead letter cannot be recorded, so the record is retried");
                }
            }
        }
        list.postpone(&postponed).await
    }

    fn list(&self, lane: Lane) -> &StreamReader {
        match lane {
            Lane::New | Lane::Postponed => &self.reader,
            Lane::Later => &self.later,
            Lane::Last => &self.last,
        }
    }
}

/// The time in milliseconds until a record is tried again after this many failed attempts.
fn backoff(attempts: u32) -> i64 {
    if attempts == 0 {
        return 0;
    }
    let doubled = BACKOFF[0].saturating_mul(1 << attempts.saturating_sub(1).min(20));
    doubled.min(BACKOFF[1])
}

/// For how many seconds a record has been in the stream.
fn waited(record: &EventRecord, now: Timestamp) -> i64 {
    let since = record.change.approximate_creation_date_time.timestamp();
    now.as_second() - since
}

impl<W: Worker> std::fmt::Debug for Queue<W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(W::NAME).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
