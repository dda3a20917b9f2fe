//! The thread that runs SQLite.
//!
//! SQLite blocks, so it must not run on a worker of the async runtime. Each job is sent to the thread as a closure,
//! and its result comes back through a oneshot channel. One thread is enough, because dynoxide has one lock for
//! everything. [`crate::sync`] decides when a result is handed out.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, mpsc};

use tokio::sync::{oneshot, watch};

use crate::EmbeddedError;
use crate::store::{Location, Opened};
use crate::sync::{NotDurable, Release, Syncer};

type Job = Box<dyn FnOnce(&Opened, &Syncer) + Send>;

/// What a job does with the data that must survive a power cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// It only reads, or what it writes may be lost with the power.
    Reads,
    /// Its result is handed out when its writes are on the disk.
    Writes,
}

/// A handle to the thread, which ends when the last handle is dropped.
#[derive(Clone, Debug)]
pub(crate) struct Engine {
    jobs: mpsc::Sender<Job>,
    written: watch::Sender<u64>,
    location: Arc<Location>,
}

impl Engine {
    /// Opens the database and starts its threads.
    pub(crate) fn start(location: Location) -> Result<Self, EmbeddedError> {
        let (jobs, queue) = mpsc::channel();
        let opened = Opened::open(&location)?;
        let syncer = Syncer::start(&location)?;
        let location = Arc::new(location);
        let home = Arc::clone(&location);
        std::thread::Builder::new()
            .name("dynamodb".into())
            .spawn(move || run_jobs(&queue, opened, &syncer, &home))
            .map_err(EmbeddedError::Thread)?;
        Ok(Self {
            jobs,
            written: watch::Sender::new(0),
            location,
        })
    }

    /// Runs `work` on the thread. It completes even if the caller is dropped meanwhile, like a request that was
    /// already sent to DynamoDB.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Opened) -> T + Send + 'static,
    ) -> Result<T, EmbeddedError> {
        self.perform(Access::Reads, work).await
    }

    /// The same for work that may write.
    pub(crate) async fn perform<T: Send + 'static>(
        &self,
        access: Access,
        work: impl FnOnce(&Opened) -> T + Send + 'static,
    ) -> Result<T, EmbeddedError> {
        let (answer, answered) = oneshot::channel();
        let job: Job = Box::new(move |opened, syncer| {
            let result = work(opened);
            let release: Release = Box::new(move |durable| {
                // It fails if the caller was dropped, which then needs no result.
                let _ = answer.send(durable.map(|()| result));
            });
            syncer.release(access, release);
        });
        self.jobs.send(job).map_err(|_| EmbeddedError::Stopped)?;
        let result = answered.await.map_err(|_| EmbeddedError::Stopped)?;
        result.map_err(|NotDurable| EmbeddedError::NotDurable)
    }

    pub(crate) fn location(&self) -> &Location {
        &self.location
    }

    /// Wakes those who wait on [`Engine::written`].
    pub(crate) fn note_write(&self) {
        self.written
            .send_modify(|count| *count = count.wrapping_add(1));
    }

    pub(crate) fn written(&self) -> watch::Receiver<u64> {
        self.written.subscribe()
    }
}

/// Runs one job after the other, until all senders are dropped.
///
/// A job that panics loses its result and may poison dynoxide's lock. The database is then reopened, which rolls back
/// the job's transaction, so that one bad request does not stop a server. A database in memory is not lost, because
/// the old connections keep it until the new ones are open.
fn run_jobs(queue: &mpsc::Receiver<Job>, mut opened: Opened, syncer: &Syncer, location: &Location) {
    while let Ok(job) = queue.recv() {
        // Nothing of `opened` is used again after a panic.
        if catch_unwind(AssertUnwindSafe(|| job(&opened, syncer))).is_err() {
            tracing::error!("a request to the embedded database panicked; reopening it");
            match Opened::open(location) {
                Ok(reopened) => opened = reopened,
                Err(error) => {
                    tracing::error!(%error, "the embedded database stays closed");
                    return;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_panic_loses_one_response_and_nothing_that_was_written() {
        let engine = Engine::start(Location::memory()).unwrap();
        let make = |opened: &Opened| opened.side.execute_batch("CREATE TABLE kept (x)");
        engine.run(make).await.unwrap().unwrap();

        let broken = engine.run(|_| -> () { panic!("as a test") }).await;
        assert!(matches!(broken, Err(EmbeddedError::Stopped)));

        let look = |opened: &Opened| opened.side.execute("INSERT INTO kept VALUES (1)", []);
        assert_eq!(engine.run(look).await.unwrap().unwrap(), 1);
    }
}
