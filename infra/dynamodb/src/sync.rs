//! Group commit: results are handed out when what they rest on is on the disk.
//!
//! A sync takes milliseconds, and SQLite would wait for one at each commit. Instead, SQLite writes its log without a
//! sync (`synchronous = NORMAL`), and a thread of ours syncs the log once for all commits that came meanwhile, while the
//! next ones are being made. A result is handed out after the sync, also that of a read that may have seen a commit
//! which is not on the disk yet. So whatever somebody was told survives a power cut, as it would with one sync per commit.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};

use crate::EmbeddedError;
use crate::engine::Access;
use crate::store::Location;

/// The log could not be synced, so that nobody knows whether a write survives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NotDurable;

/// Hands out a result, or says that its writes may be lost.
pub(crate) type Release = Box<dyn FnOnce(Result<(), NotDurable>) + Send>;

/// Decides when a result is handed out.
#[derive(Debug)]
pub(crate) enum Syncer {
    /// At once, for a database in memory.
    Memory,
    /// After the next sync of the file.
    File {
        queue: mpsc::Sender<(Access, Release)>,
        /// Results that wait. Only the database's thread adds to them.
        waiting: Arc<AtomicUsize>,
    },
}

impl Syncer {
    /// Starts the thread for a database that is open.
    ///
    /// # Errors
    /// If the log cannot be opened, or the system provides no thread.
    pub(crate) fn start(location: &Location) -> Result<Self, EmbeddedError> {
        let Some(path) = location.path() else {
            return Ok(Self::Memory);
        };
        let log = Log::open(path).map_err(|source| EmbeddedError::File {
            path: path.display().to_string(),
            source,
        })?;
        let (queue, results) = mpsc::channel();
        let waiting = Arc::new(AtomicUsize::new(0));
        let left = Arc::clone(&waiting);
        std::thread::Builder::new()
            .name("dynamodb-sync".into())
            .spawn(move || hand_out(&results, &left, || log.sync()))
            .map_err(EmbeddedError::Thread)?;
        Ok(Self::File { queue, waiting })
    }

    /// Hands out a result as soon as it may be known. The database's thread calls it, in the order of its work.
    pub(crate) fn release(&self, access: Access, release: Release) {
        let Self::File { queue, waiting } = self else {
            return release(Ok(()));
        };
        if access == Access::Reads && waiting.load(Ordering::Acquire) == 0 {
            return release(Ok(()));
        }
        waiting.fetch_add(1, Ordering::AcqRel);
        // The thread ends only after this queue.
        if let Err(mpsc::SendError((_, release))) = queue.send((access, release)) {
            release(Err(NotDurable));
        }
    }
}

/// Syncs once for all results that wait, hands them out, and begins again.
///
/// After a failed sync the system may have dropped the pages, and a later sync would report success without them. So no
/// write is acknowledged any more until the program has been started again and SQLite has read its log. Nor is a read
/// answered, which could see what is lost: the number of those that wait stays above zero.
fn hand_out(
    results: &mpsc::Receiver<(Access, Release)>,
    waiting: &AtomicUsize,
    sync: impl Fn() -> io::Result<()>,
) {
    let mut durable = Ok(());
    while let Ok(first) = results.recv() {
        let group: Vec<_> = std::iter::once(first).chain(results.try_iter()).collect();
        let writes = group.iter().any(|(access, _)| *access == Access::Writes);
        if durable.is_ok()
            && writes
            && let Err(error) = sync()
        {
            tracing::error!(%error, "the database's log could not be synced: nothing is acknowledged until a restart; check the disk");
            durable = Err(NotDurable);
        }
        let released = group.len();
        for (_, release) in group {
            release(durable);
        }
        if durable.is_ok() {
            waiting.fetch_sub(released, Ordering::AcqRel);
        }
    }
}

/// SQLite's write-ahead log, beside the database.
#[derive(Debug)]
struct Log(File);

impl Log {
    /// Opens the log of an open database, and makes sure that the folder knows both files.
    fn open(database: &Path) -> io::Result<Self> {
        let database = database.canonicalize()?;
        let mut name = database.clone().into_os_string();
        name.push("-wal");
        let log = File::open(PathBuf::from(name))?;
        if let Some(folder) = database.parent() {
            File::open(folder)?.sync_all()?;
        }
        Ok(Self(log))
    }

    fn sync(&self) -> io::Result<()> {
        self.0.sync_data()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    type Told = Vec<(&'static str, Result<(), NotDurable>)>;

    fn tell(told: &Arc<Mutex<Told>>, name: &'static str) -> Release {
        let told = Arc::clone(told);
        Box::new(move |durable| told.lock().unwrap().push((name, durable)))
    }

    /// Hands out these results as one group, and returns the number of syncs and what was told.
    fn handed_out(
        group: &[(Access, &'static str)],
        sync: impl Fn() -> io::Result<()>,
    ) -> (usize, Told) {
        let (queue, results) = mpsc::channel();
        let (told, syncs) = (Arc::default(), AtomicUsize::new(0));
        let waiting = AtomicUsize::new(group.len());
        for (access, name) in group {
            queue.send((*access, tell(&told, name))).unwrap();
        }
        drop(queue);
        hand_out(&results, &waiting, || {
            syncs.fetch_add(1, Ordering::Relaxed);
            sync()
        });
        assert_eq!(waiting.into_inner(), 0);
        let told = std::mem::take(&mut *told.lock().unwrap());
        (syncs.into_inner(), told)
    }

    #[test]
    fn one_sync_serves_all_that_wait_in_their_order() {
        let group = [
            (Access::Writes, "first"),
            (Access::Reads, "second"),
            (Access::Writes, "third"),
        ];
        let (syncs, told) = handed_out(&group, || Ok(()));
        assert_eq!(syncs, 1);
        assert_eq!(
            told,
            [("first", Ok(())), ("second", Ok(())), ("third", Ok(()))]
        );
        let (syncs, _) = handed_out(&[(Access::Reads, "read")], || Ok(()));
        assert_eq!(syncs, 0, "a read waits for others only");
    }

    #[test]
    fn nothing_is_acknowledged_after_a_failed_sync() {
        let (queue, results) = mpsc::channel();
        let told = Arc::default();
        let later = Mutex::new(Some((queue.clone(), tell(&told, "later"))));
        let sync = || {
            // The second result arrives while the first is being synced. A sync for it would succeed.
            let Some((queue, release)) = later.lock().unwrap().take() else {
                return Ok(());
            };
            queue.send((Access::Writes, release)).unwrap();
            Err(io::Error::other("the disk"))
        };
        queue.send((Access::Writes, tell(&told, "now"))).unwrap();
        drop(queue);
        let waiting = AtomicUsize::new(2);
        hand_out(&results, &waiting, sync);
        assert!(waiting.into_inner() > 0, "reads are not answered either");
        let lost = Err(NotDurable);
        assert_eq!(told.lock().unwrap()[..], [("now", lost), ("later", lost)]);
    }

    #[test]
    fn memory_hands_out_at_once() {
        let told = Arc::default();
        Syncer::Memory.release(Access::Writes, tell(&told, "it"));
        assert_eq!(told.lock().unwrap()[..], [("it", Ok(()))]);
    }
}
