//! The files of a log in a bucket.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use public_log::tiles::Resource;

use crate::bucket::{Bucket, Caching};
use crate::files::{File, Files, FilesError, Seen, Version};
use crate::{BucketError, PREFIX};

/// The files of one log in a bucket.
#[derive(Clone, Debug)]
pub struct LogBucket {
    bucket: Arc<Bucket>,
    number: u64,
}

impl LogBucket {
    /// The log with this number in the bucket that the environment variable names; `None` if it names none.
    ///
    /// # Errors
    /// [`BucketError::Settings`].
    pub fn from_env(variable: &'static str, number: u64) -> Result<Option<Self>, BucketError> {
        let bucket = Bucket::from_env(variable)?;
        Ok(bucket.map(|bucket| Self::new(bucket, number)))
    }

    /// The log with this number.
    #[must_use]
    pub fn new(bucket: Bucket, number: u64) -> Self {
        Self {
            bucket: Arc::new(bucket),
            number,
        }
    }

    fn key(&self, file: File) -> String {
        format!("{PREFIX}{}/{file}", self.number)
    }
}

fn caching(file: File) -> Caching<'static> {
    Caching {
        media_type: file.media_type(),
        cache_control: file.caching(),
    }
}

impl Files for LogBucket {
    fn get(&self, file: File) -> BoxFuture<'_, Result<Option<Vec<u8>>, FilesError>> {
        Box::pin(async move {
            let object = self.bucket.get(&self.key(file)).await;
            let object = object.map_err(|error| FilesError::read(file, &error))?;
            Ok(object.map(|object| object.bytes))
        })
    }

    fn put(&self, file: File, bytes: Vec<u8>) -> BoxFuture<'_, Result<(), FilesError>> {
        Box::pin(async move {
            let put = self.bucket.put(&self.key(file), caching(file), bytes).await;
            put.map_err(|error| FilesError::written(file, &error))
        })
    }

    fn checkpoint(&self) -> BoxFuture<'_, Result<Option<Seen>, FilesError>> {
        Box::pin(async move {
            let file = File::from(Resource::Checkpoint);
            let object = self.bucket.get(&self.key(file)).await;
            let object = object.map_err(|error| FilesError::read(file, &error))?;
            Ok(object.map(|object| Seen {
                bytes: object.bytes,
                version: Version(object.tag),
            }))
        })
    }

    fn checkpoint_of(&self, number: u64) -> BoxFuture<'_, Result<Option<Vec<u8>>, FilesError>> {
        let other = Self {
            bucket: self.bucket.clone(),
            number,
        };
        Box::pin(async move { other.get(Resource::Checkpoint.into()).await })
    }

    fn replace_checkpoint(
        &self,
        bytes: Vec<u8>,
        seen: Option<Version>,
    ) -> BoxFuture<'_, Result<bool, FilesError>> {
        Box::pin(async move {
            let file = File::from(Resource::Checkpoint);
            let key = self.key(file);
            let expected = seen.as_ref().map(|version| version.0.as_str());
            let replaced = self.bucket.replace(&key, caching(file), bytes, expected);
            replaced
                .await
                .map_err(|error| FilesError::written(file, &error))
        })
    }
}
