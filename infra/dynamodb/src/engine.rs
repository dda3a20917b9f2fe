//! The thread that runs SQLite.
//!
//! SQLite blocks, so it must not run on a worker of the async runtime. All work is sent here
//! as a closure and answered through a oneshot channel. There is one such thread, since dynoxide
//! holds one lock over everything anyway.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, mpsc};

use tokio::sync::{oneshot, watch};

use crate::EmbeddedError;
use crate::store::{Location, Opened};

type Job = Box<dyn FnOnce(&Opened) + Send>;

/// A handle on the thread, which ends when the last of them is gone.
#[derive(Clone, Debug)]
pub(crate) struct Engine {
    jobs: mpsc::Sender<Job>,
    written: watch::Sender<u64>,
    location: Arc<Location>,
}

impl Engine {
    /// Opens the database and starts its thread.
    pub(crate) fn start(location: Location) -> Result<Self, EmbeddedError> {
        let (jobs, queue) = mpsc::channel();
        let opened = Opened::open(&location)?;
        let location = Arc::new(location);
        let home = Arc::clone(&location);
        std::thread::Builder::new()
            .name("dynamodb".into())
            .spawn(move || work_through(&queue, opened, &home))
            .map_err(EmbeddedError::Thread)?;
        Ok(Self {
            jobs,
            written: watch::Sender::new(0),
            location,
        })
    }

    /// Runs `work` on the thread. It runs to its end even if nobody waits for the answer any
    /// more, as a request that has left for DynamoDB would.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Opened) -> T + Send + 'static,
    ) -> Result<T, EmbeddedError> {
        let (answer, answered) = oneshot::channel();
        let job: Job = Box::new(move |opened| {
            // It fails when the asker has gone away, who then wants no answer.
            let _ = answer.send(work(opened));
        });
        self.jobs.send(job).map_err(|_| EmbeddedError::Stopped)?;
        answered.await.map_err(|_| EmbeddedError::Stopped)
    }

    pub(crate) fn location(&self) -> &Location {
        &self.location
    }

    /// Tells those who wait on [`Engine::written`].
    pub(crate) fn note_write(&self) {
        self.written
            .send_modify(|count| *count = count.wrapping_add(1));
    }

    pub(crate) fn written(&self) -> watch::Receiver<u64> {
        self.written.subscribe()
    }
}

/// The thread's life: one job after the other, until nobody can send any more.
///
/// A job that panics loses its answer and may leave dynoxide's lock poisoned. The database is
/// then opened anew, which rolls back what the job had begun, so that one bad request does not
/// end a server. (Memory is not lost by it: the old connections hold it until the new are there.)
fn work_through(queue: &mpsc::Receiver<Job>, mut opened: Opened, location: &Location) {
    while let Ok(job) = queue.recv() {
        // Nothing of `opened` is used again after a panic.
        if catch_unwind(AssertUnwindSafe(|| job(&opened))).is_err() {
            tracing::error!("a request to the embedded database panicked; opening it anew");
            match Opened::open(location) {
                Ok(anew) => opened = anew,
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
    async fn a_panic_costs_one_answer_and_nothing_that_was_written() {
        let engine = Engine::start(Location::memory()).unwrap();
        let make = |opened: &Opened| opened.side.execute_batch("CREATE TABLE kept (x)");
        engine.run(make).await.unwrap().unwrap();

        let broken = engine.run(|_| -> () { panic!("as a test") }).await;
        assert!(matches!(broken, Err(EmbeddedError::Stopped)));

        let look = |opened: &Opened| opened.side.execute("INSERT INTO kept VALUES (1)", []);
        assert_eq!(engine.run(look).await.unwrap().unwrap(), 1);
    }
}
