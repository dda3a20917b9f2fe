//! Delivers a table's stream to a handler, as Lambda's event source mapping does on AWS.
//!
//! A pump passes batches in order. If the handler reports a failure, everything before the first failed record is
//! checkpointed, and the pump retries from there after a backoff. So records are delivered at least once, and in
//! order. Where order does not matter, [`queue`] postpones failed records without blocking the others.

mod handlers;
mod queue;

use std::fmt;
use std::time::Duration;

use aws_lambda_events::event::dynamodb::EventRecord;
use embedded_dynamodb::{Embedded, EmbeddedError, StreamReader};
use tokio::sync::watch;

pub(crate) use handlers::{Counting, Handler, Mailing, NEWS_LIST, Publishing, failures};
pub(crate) use queue::Queue;

/// The number of records in a batch.
const BATCH: usize = 100;

/// The interval at which the stream is polled for writes by other processes.
const POLL_EVERY: Duration = Duration::from_millis(250);

/// The first and the longest pause after a failure. It doubles in between.
const PAUSES: [Duration; 2] = [Duration::from_millis(250), Duration::from_secs(30)];

/// The record that blocks the stream.
#[derive(Debug)]
struct Stuck {
    sequence_number: String,
    /// Failed attempts so far.
    attempts: u32,
}

/// One reader of one stream, with its handler.
pub(crate) struct Pump<H> {
    embedded: Embedded,
    reader: StreamReader,
    handler: H,
    stuck: Option<Stuck>,
}

/// How a step went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// There was nothing to read.
    Idle,
    /// Everything that was read is handled.
    Done,
    /// Everything that was read was put aside for later, and nothing was handled.
    SetAside,
    /// A record failed. It is the first of the next batch.
    Failed,
}

impl<H: Handler> Pump<H> {
    /// Reads `table`'s stream under the handler's name.
    pub(crate) async fn new(
        embedded: &Embedded,
        table: &str,
        handler: H,
    ) -> Result<Self, EmbeddedError> {
        let reader = StreamReader::new(embedded.clone(), table, H::NAME).await?;
        Ok(Self {
            embedded: embedded.clone(),
            reader,
            handler,
            stuck: None,
        })
    }

    /// Handles batches until the stream is empty or a record fails.
    pub(crate) async fn catch_up(&mut self) -> Result<Step, EmbeddedError> {
        loop {
            match self.step().await? {
                Step::Done => {}
                end => return Ok(end),
            }
        }
    }

    /// Runs until `stop` becomes true, and finishes the current batch. Errors of the database are retried like
    /// those of the handler.
    pub(crate) async fn run(mut self, mut stop: watch::Receiver<bool>) {
        let mut written = self.embedded.written();
        let mut pause = PAUSES[0];
        while !*stop.borrow_and_update() {
            written.borrow_and_update();
            let step = self.step().await.unwrap_or_else(|error| {
                tracing::error!(pump = H::NAME, %error, "the stream cannot be read; retrying");
                Step::Failed
            });
            if step != Step::Failed {
                pause = PAUSES[0];
            }
            tokio::select! {
                () = async {}, if step == Step::Done => {}
                _ = stop.changed() => {}
                _ = written.changed(), if step == Step::Idle => {}
                () = tokio::time::sleep(POLL_EVERY), if step == Step::Idle => {}
                () = tokio::time::sleep(pause), if step == Step::Failed => {
                    pause = PAUSES[1].min(pause * 2);
                }
            }
        }
    }

    /// Handles one batch.
    pub(crate) async fn step(&mut self) -> Result<Step, EmbeddedError> {
        let records = self.reader.next_batch(BATCH).await?;
        if records.is_empty() {
            self.stuck = None;
            return Ok(Step::Idle);
        }
        let failed = self.handler.handle(&records).await;
        let first = records
            .iter()
            .position(|record| failed.iter().any(|failed| failed == number_of(record)));
        let handled = match first {
            // The reported record is not in the batch, so the whole batch counts as failed.
            None if !failed.is_empty() => 0,
            None => records.len(),
            Some(first) => first,
        };
        if let Some(last) = records[..handled].last() {
            self.reader.checkpoint(number_of(last)).await?;
        }
        let Some(failed) = records.get(handled) else {
            self.stuck = None;
            return Ok(Step::Done);
        };
        let sequence_number = number_of(failed);
        let before = self.stuck.take();
        let before = before.filter(|stuck| stuck.sequence_number == sequence_number);
        let attempts = before.map_or(0, |stuck| stuck.attempts) + 1;
        tracing::warn!(
            pump = H::NAME,
            attempts,
            sequence_number,
            "a record failed; it is retried"
        );
        self.stuck = Some(Stuck {
            sequence_number: sequence_number.to_owned(),
            attempts,
        });
        Ok(Step::Failed)
    }
}

impl<H: Handler> fmt::Debug for Pump<H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(H::NAME).field("stuck", &self.stuck).finish()
    }
}

/// The record's sequence number. The embedded database always provides one.
pub(crate) fn number_of(record: &EventRecord) -> &str {
    record.change.sequence_number.as_deref().unwrap_or_default()
}

#[cfg(test)]
mod tests;
