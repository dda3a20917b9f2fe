//! A log in a folder: each file under its path.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use crate::tiles::{Resource, Source};

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
        let new = path.with_extension("new");
        let mut file = File::create(&new)?;
        file.write_all(bytes)?;
        file.sync_data()?;
        fs::rename(&new, &path)?;
        File::open(parent)?.sync_all()
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
