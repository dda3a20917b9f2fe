//! A log in a folder: each file under its path.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use crate::tiles::{Resource, Source};

/// The extension of files that are not written to their end yet.
const UNFINISHED: &str = "new";

/// When an unfinished file is one that nobody finishes. Writing one takes milliseconds; a process that takes longer than this
/// gets an error, and tries again.
const ABANDONED: Duration = Duration::from_secs(600);

/// How many files this process has begun.
static ATTEMPTS: AtomicU64 = AtomicU64::new(0);

/// A folder with the files of a log.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// The log in `folder`, which may be empty or not exist yet.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self(folder.into())
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file and syncs it to disk. Whoever reads at the same time, or after a crash, finds the file as it was or as
    /// it is, and never a part of it.
    ///
    /// # Errors
    /// [`io::Error`] if the folder cannot be written.
    pub fn write(&mut self, resource: Resource, bytes: &[u8]) -> io::Result<()> {
        self.write_other(&resource.to_string(), bytes)
    }

    /// As [`Self::write`], for a file that is not one of the tree's.
    ///
    /// # Errors
    /// [`io::Error`] if the folder cannot be written.
    pub fn write_other(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let path = self.0.join(name);
        let parent = path.parent().unwrap_or(&self.0);
        fs::create_dir_all(parent)?;
        let (new, mut file) = self.begin()?;
        let written = file
            .write_all(bytes)
            .and_then(|()| file.sync_data())
            .and_then(|()| fs::rename(&new, &path));
        if let Err(error) = written {
            // Where this fails as well, a later write removes it.
            let _ = fs::remove_file(&new);
            return Err(error);
        }
        self.remove_abandoned();
        File::open(parent)?.sync_all()
    }

    /// An unfinished file that nobody else writes to: processes may write to the folder at the same time, also with the same id
    /// in different containers. All of them are at the top, where [`Self::remove_abandoned`] finds them.
    fn begin(&self) -> io::Result<(PathBuf, File)> {
        let process = std::process::id();
        loop {
            let attempt = ATTEMPTS.fetch_add(1, Ordering::Relaxed);
            let new = self.0.join(format!("{process}-{attempt}.{UNFINISHED}"));
            match File::create_new(&new) {
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                created => return Ok((new, created?)),
            }
        }
    }

    /// Removes the unfinished files of processes that were killed. They do no harm, so neither does one that cannot be removed.
    fn remove_abandoned(&self) {
        let entries = fs::read_dir(&self.0).into_iter().flatten().flatten();
        for path in entries.map(|entry| entry.path()) {
            let age = || fs::metadata(&path).ok()?.modified().ok()?.elapsed().ok();
            let is_unfinished = path.extension().is_some_and(|it| it == UNFINISHED);
            if is_unfinished && age().is_some_and(|age| age > ABANDONED) {
                let _ = fs::remove_file(&path);
            }
        }
    }

    /// A file that is not one of the tree's; `None` if it does not exist.
    ///
    /// # Errors
    /// [`io::Error`] if it cannot be read.
    pub fn read_other(&self, name: &str) -> io::Result<Option<Vec<u8>>> {
        match fs::read(self.0.join(name)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }
}

impl Source for Folder {
    type Error = io::Error;

    fn read(&mut self, wanted: &[Resource]) -> io::Result<Vec<Option<Vec<u8>>>> {
        let read = wanted.iter();
        read.map(|resource| self.read_other(&resource.to_string()))
            .collect()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
mod tests {
    use std::time::SystemTime;

    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<_> = names.collect();
        names.sort();
        names
    }

    #[test]
    fn whoever_reads_while_several_write_finds_a_whole_file() {
        let at = tempfile::tempdir().unwrap();
        let contents = [b'a', b'b', b'c'].map(|byte| vec![byte; 200_000 + usize::from(byte)]);
        let mut first = Folder::new(at.path());
        first.write(Resource::Checkpoint, &contents[0]).unwrap();
        std::thread::scope(|scope| {
            let writers = contents.each_ref().map(|content| {
                let mut folder = first.clone();
                scope.spawn(move || {
                    for _ in 0..30 {
                        folder.write(Resource::Checkpoint, content).unwrap();
                    }
                })
            });
            while !writers.iter().all(|writer| writer.is_finished()) {
                let read = first.read_other("checkpoint").unwrap().unwrap();
                assert!(contents.contains(&read), "{} bytes", read.len());
            }
        });
        assert_eq!(names(at.path()), ["checkpoint"]);
    }

    #[test]
    fn an_unfinished_file_of_another_process_with_the_same_id_is_left_alone() {
        let at = tempfile::tempdir().unwrap();
        let mut folder = Folder::new(at.path());
        let next = ATTEMPTS.load(Ordering::Relaxed);
        let process = std::process::id();
        let others = (next..next + 3).map(|attempt| format!("{process}-{attempt}.new"));
        let others: Vec<_> = others.collect();
        for other in &others {
            fs::write(at.path().join(other), "other").unwrap();
        }
        folder.write_other("policy", b"quorum none\n").unwrap();
        let policy = folder.read_other("policy").unwrap().unwrap();
        assert_eq!(policy, b"quorum none\n");
        for other in &others {
            assert_eq!(folder.read_other(other).unwrap().unwrap(), b"other");
        }
    }

    #[test]
    fn what_a_killed_process_left_is_removed_and_what_may_still_be_written_is_not() {
        let at = tempfile::tempdir().unwrap();
        let mut folder = Folder::new(at.path());
        let unfinished = |name: &str, age: Duration| {
            let file = File::create(at.path().join(name)).unwrap();
            file.set_modified(SystemTime::now() - age).unwrap();
        };
        unfinished("1-7.new", ABANDONED + Duration::from_secs(1));
        unfinished("1-8.new", ABANDONED / 2);
        unfinished("lock", ABANDONED * 2);
        let tile = Resource::at("tile/0/000.p/1").unwrap();
        folder.write(tile, &[7; 32]).unwrap();
        assert_eq!(names(at.path()), ["1-8.new", "lock", "tile"]);
        assert_eq!(names(&at.path().join("tile/0/000.p")), ["1"]);
    }

    #[test]
    fn a_write_that_fails_leaves_nothing_behind() {
        let at = tempfile::tempdir().unwrap();
        let mut folder = Folder::new(at.path());
        fs::create_dir(at.path().join("checkpoint")).unwrap();
        assert!(folder.write(Resource::Checkpoint, b"1").is_err());
        assert_eq!(names(at.path()), ["checkpoint"]);
    }
}
