//! The files of a log in the data folder of one machine.

use std::fs::{self, OpenOptions};
use std::io;
use std::path::Path;

use futures_util::future::BoxFuture;
use public_log::folder::Folder;
use public_log::tiles::{Resource, Source as _};

use crate::PREFIX;
use crate::files::{File, Files, FilesError, Seen, Version};

/// The name of the policy's file.
const POLICY: &str = "policy";

/// The file that is locked from reading the checkpoint to writing it, since commands and the server may both do so.
const LOCK: &str = "lock";

/// The files of one log in a folder.
#[derive(Clone, Debug)]
pub struct LogFolder(Folder);

impl LogFolder {
    /// The log with this number in the data folder. It may not exist yet.
    #[must_use]
    pub fn of(data: &Path, number: u64) -> Self {
        Self(Folder::new(data.join(PREFIX).join(number.to_string())))
    }

    async fn read(&self, file: File) -> Result<Option<Vec<u8>>, FilesError> {
        let mut folder = self.0.clone();
        let reading = move || match file {
            File::Of(resource) => Ok(folder.read(&[resource])?.pop().flatten()),
            File::Policy => folder.read_other(POLICY),
        };
        let read = tokio::task::spawn_blocking(reading).await;
        let read = read.map_err(io::Error::other).flatten();
        read.map_err(|error| FilesError::read(file, &error))
    }

    async fn write(&self, file: File, bytes: Vec<u8>) -> Result<(), FilesError> {
        let mut folder = self.0.clone();
        let writing = move || match file {
            File::Of(resource) => folder.write(resource, &bytes),
            File::Policy => folder.write_other(POLICY, &bytes),
        };
        let written = tokio::task::spawn_blocking(writing).await;
        let written = written.map_err(io::Error::other).flatten();
        written.map_err(|error| FilesError::written(file, &error))
    }
}

impl Files for LogFolder {
    fn get(&self, file: File) -> BoxFuture<'_, Result<Option<Vec<u8>>, FilesError>> {
        Box::pin(self.read(file))
    }

    fn put(&self, file: File, bytes: Vec<u8>) -> BoxFuture<'_, Result<(), FilesError>> {
        Box::pin(self.write(file, bytes))
    }

    fn checkpoint(&self) -> BoxFuture<'_, Result<Option<Seen>, FilesError>> {
        Box::pin(async {
            let bytes = self.read(Resource::Checkpoint.into()).await?;
            Ok(bytes.map(seen))
        })
    }

    fn checkpoint_of(&self, number: u64) -> BoxFuture<'_, Result<Option<Vec<u8>>, FilesError>> {
        let beside = self.0.path().with_file_name(number.to_string());
        let other = Self(Folder::new(beside));
        Box::pin(async move { other.read(Resource::Checkpoint.into()).await })
    }

    fn replace_checkpoint(
        &self,
        bytes: Vec<u8>,
        expected: Option<Version>,
    ) -> BoxFuture<'_, Result<bool, FilesError>> {
        let folder = self.0.clone();
        Box::pin(async move {
            let replaced =
                tokio::task::spawn_blocking(move || replace(folder, &bytes, expected.as_ref()));
            let replaced = replaced.await.map_err(io::Error::other).flatten();
            replaced.map_err(|error| FilesError::written(Resource::Checkpoint.into(), &error))
        })
    }
}

fn replace(mut folder: Folder, bytes: &[u8], expected: Option<&Version>) -> io::Result<bool> {
    fs::create_dir_all(folder.path())?;
    let lock = folder.path().join(LOCK);
    let mut open = OpenOptions::new();
    let lock = open.create(true).truncate(false).write(true).open(lock)?;
    // Until it is dropped.
    lock.lock()?;
    let now = folder.read(&[Resource::Checkpoint])?.pop().flatten();
    if now.map(|bytes| seen(bytes).version).as_ref() != expected {
        return Ok(false);
    }
    folder.write(Resource::Checkpoint, bytes)?;
    Ok(true)
}

/// The content is its own version.
fn seen(bytes: Vec<u8>) -> Seen {
    let version = Version(String::from_utf8_lossy(&bytes).into_owned());
    Seen { bytes, version }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_checkpoint_is_replaced_only_if_it_is_the_one_that_was_read() {
        let data = tempfile::tempdir().unwrap();
        let files = LogFolder::of(data.path(), 1);
        assert_eq!(files.checkpoint().await.unwrap(), None);
        assert!(files.replace_checkpoint(b"1".to_vec(), None).await.unwrap());
        assert!(!files.replace_checkpoint(b"2".to_vec(), None).await.unwrap());
        let first = files.checkpoint().await.unwrap().unwrap();
        let version = || Some(first.version.clone());
        assert!(
            files
                .replace_checkpoint(b"2".to_vec(), version())
                .await
                .unwrap()
        );
        assert!(
            !files
                .replace_checkpoint(b"3".to_vec(), version())
                .await
                .unwrap()
        );
        assert_eq!(files.checkpoint().await.unwrap().unwrap().bytes, b"2");
    }

    #[tokio::test]
    async fn each_log_has_a_folder_of_its_own() {
        let data = tempfile::tempdir().unwrap();
        let (first, second) = (LogFolder::of(data.path(), 1), LogFolder::of(data.path(), 2));
        let tile = File::at("tile/0/000.p/1").unwrap();
        first.put(tile, vec![7]).await.unwrap();
        first
            .put(File::Policy, b"quorum none\n".to_vec())
            .await
            .unwrap();
        assert_eq!(first.get(tile).await.unwrap().unwrap(), [7]);
        assert_eq!(
            first.get(File::Policy).await.unwrap().unwrap(),
            b"quorum none\n"
        );
        assert_eq!(second.get(tile).await.unwrap(), None);
        assert_eq!(second.get(File::Policy).await.unwrap(), None);
        let note = b"checkpoint".to_vec();
        let replaced = first.replace_checkpoint(note.clone(), None).await;
        assert!(replaced.unwrap());
        assert_eq!(second.checkpoint_of(1).await.unwrap(), Some(note));
        assert_eq!(first.checkpoint_of(2).await.unwrap(), None);
        let path = data.path().join("public-log/1/tile/0/000.p/1");
        assert!(path.is_file());
    }

    #[tokio::test]
    async fn what_cannot_be_written_says_which_file_and_why() {
        let data = tempfile::tempdir().unwrap();
        std::fs::write(data.path().join("public-log"), "in the way").unwrap();
        let files = LogFolder::of(data.path(), 1);
        let error = files.put(File::Policy, Vec::new()).await.unwrap_err();
        assert!(error.to_string().contains("policy"), "{error}");
    }
}
