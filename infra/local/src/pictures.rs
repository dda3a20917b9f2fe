//! The pictures in the data folder: `pictures/HASH-WIDTH.webp`. They are not in the database, so a backup of the whole
//! folder has both.
//!
//! A file is written before the event that names it, and removed only if no petition shows it any more. Names that are not
//! exactly those of [`PictureFile`] never reach the disk.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use aws_sdk_dynamodb::Client;
use event_store::{StoreError, replay};
use events::petition::{PetitionEvent, PictureFile, fold};

/// The value of `Cache-Control` of every picture. Its address never has other content, so a browser keeps it. A CDN asks
/// again after a day, so that a picture that was removed is gone from there too.
pub const CACHING: &str = "public, max-age=31536000, s-maxage=86400, immutable";

/// How long a file stays that no petition shows: the event that names it may be on its way, and pages that show it may be
/// in caches.
pub const GRACE: Duration = Duration::from_secs(60 * 60);

/// Ends the name of a file that is being written.
const UNFINISHED: &str = ".tmp";

/// The folder of the pictures. Its functions block, for some milliseconds on a disk that works.
#[derive(Clone, Debug)]
pub struct PictureFolder(PathBuf);

impl PictureFolder {
    /// The one in this data folder. It may not exist yet.
    #[must_use]
    pub fn of(data: &Path) -> Self {
        Self(data.join("pictures"))
    }

    /// Its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Whether the file is there.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn has(&self, file: &PictureFile) -> io::Result<bool> {
        self.path_of(file).try_exists()
    }

    /// Writes a file, so that it is there whole or not at all, also after a power cut.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn put(&self, file: &PictureFile, bytes: &[u8]) -> io::Result<()> {
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(&self.0)?;
        // Another process may write the same one.
        let unfinished = format!("{file}.{}{UNFINISHED}", std::process::id());
        let unfinished = self.0.join(unfinished);
        let mut open = OpenOptions::new();
        open.create(true).truncate(true).write(true).mode(0o600);
        let mut writing = open.open(&unfinished)?;
        writing.write_all(bytes)?;
        writing.sync_all()?;
        fs::rename(&unfinished, self.path_of(file))?;
        File::open(&self.0)?.sync_all()
    }

    /// The file's bytes, or `None` if there is no such file.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn read(&self, file: &PictureFile) -> io::Result<Option<Vec<u8>>> {
        match fs::read(self.path_of(file)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Removes what none of `shown` is and what was written before `before`, with what a process that was killed left
    /// unfinished, and returns the pictures' files. `is_dry` only returns them. Files of others stay.
    ///
    /// # Errors
    /// Those of the disk. What was removed before stays removed.
    pub fn clean(
        &self,
        shown: &BTreeSet<PictureFile>,
        before: SystemTime,
        is_dry: bool,
    ) -> io::Result<Vec<PictureFile>> {
        let mut removed = Vec::new();
        let entries = match fs::read_dir(&self.0) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(removed),
            Err(error) => return Err(error),
        };
        for entry in entries {
            let name = entry?.file_name();
            let Some(name) = name.to_str() else { continue };
            let file: Option<PictureFile> = name.parse().ok();
            let goes = match &file {
                Some(file) => !shown.contains(file),
                None => name.ends_with(UNFINISHED),
            };
            let path = self.0.join(name);
            if !goes || !is_older(&path, before)? {
                continue;
            }
            if !is_dry {
                remove(&path)?;
            }
            removed.extend(file);
        }
        removed.sort();
        Ok(removed)
    }

    fn path_of(&self, file: &PictureFile) -> PathBuf {
        self.0.join(file.to_string())
    }
}

/// Asked last of all: whoever needs the file again has written it again.
fn is_older(path: &Path, before: SystemTime) -> io::Result<bool> {
    match fs::symlink_metadata(path) {
        Ok(about) => Ok(about.is_file() && about.modified()? < before),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

/// The files of all pictures that any petition in the log `table` shows. Texts that were replaced show only pictures that
/// their petition still has.
///
/// # Errors
/// [`StoreError`], also if a petition cannot be read to its end: nobody knows what it shows.
pub async fn shown(client: &Client, table: &str) -> Result<BTreeSet<PictureFile>, StoreError> {
    let mut shown = BTreeSet::new();
    let mut streams = replay::streams::<PetitionEvent>(client, table);
    while let Some((_, events)) = streams.next().await? {
        let pictures = fold(&events).pictures;
        shown.extend(pictures.files.values().flat_map(|picture| picture.files()));
    }
    match streams.unreadable().first().first() {
        None => Ok(shown),
        Some(unreadable) => Err(unreadable.clone().into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEVER: Duration = Duration::from_secs(1_000_000);

    fn file(digit: &str) -> PictureFile {
        format!("{}-480.webp", digit.repeat(32)).parse().unwrap()
    }

    #[test]
    fn a_file_is_there_whole_and_only_once() {
        let data = tempfile::tempdir().unwrap();
        let folder = PictureFolder::of(data.path());
        assert_eq!(folder.read(&file("a")).unwrap(), None);
        assert!(!folder.has(&file("a")).unwrap());
        folder.put(&file("a"), b"one").unwrap();
        folder.put(&file("a"), b"one again").unwrap();
        assert_eq!(folder.read(&file("a")).unwrap().unwrap(), b"one again");
        assert!(folder.has(&file("a")).unwrap());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn only_old_files_that_nothing_shows_are_removed() {
        let data = tempfile::tempdir().unwrap();
        let folder = PictureFolder::of(data.path());
        let later = SystemTime::now() + NEVER;
        let none = BTreeSet::new();
        assert_eq!(folder.clean(&none, later, false).unwrap(), []);
        for digit in ["a", "b"] {
            folder.put(&file(digit), b"picture").unwrap();
        }
        let others = ["notes.txt", "x-480.webp", "left.123.tmp"];
        for name in others {
            fs::write(folder.path().join(name), "x").unwrap();
        }
        fs::create_dir(folder.path().join(file("c").to_string())).unwrap();
        let shown = BTreeSet::from([file("a")]);

        let before = SystemTime::now() - NEVER;
        assert_eq!(folder.clean(&shown, before, false).unwrap(), []);
        assert_eq!(folder.clean(&shown, later, true).unwrap(), [file("b")]);
        assert!(folder.read(&file("b")).unwrap().is_some());
        assert_eq!(folder.clean(&shown, later, false).unwrap(), [file("b")]);
        assert!(folder.read(&file("a")).unwrap().is_some());
        assert!(folder.read(&file("b")).unwrap().is_none());
        assert!(folder.path().join("notes.txt").exists());
        assert!(!folder.path().join("left.123.tmp").exists());
    }
}
