//! The bucket of a stack, with the pictures of its petitions. CloudFront serves them under the same names.

use std::collections::BTreeSet;

use events::petition::PictureFile;
use jiff::Timestamp;
use one_machine::pictures::CACHING;
use public_files::{BucketError, Caching};

use crate::failure::Failure;

/// What the names of all files begin with, as their addresses do.
const PREFIX: &str = "pictures/";

/// The bucket, and who uses it.
pub(crate) struct Bucket(public_files::Bucket);

impl Bucket {
    /// The bucket that `PICTURES_BUCKET` names, with the credentials of the environment; `None` if it names none.
    pub(crate) fn from_env() -> Result<Option<Self>, Failure> {
        Ok(public_files::Bucket::from_env("PICTURES_BUCKET")?.map(Self))
    }

    /// Whether the file is there.
    pub(crate) async fn has(&self, file: &PictureFile) -> Result<bool, Failure> {
        let written = self.0.written(&format!("{PREFIX}{file}")).await;
        Ok(written.map_err(unchanged)?.is_some())
    }

    /// Writes the file.
    pub(crate) async fn put(&self, file: &PictureFile, bytes: Vec<u8>) -> Result<(), Failure> {
        let caching = Caching {
            media_type: file.format.media_type(),
            cache_control: CACHING,
        };
        let put = self.0.put(&format!("{PREFIX}{file}"), caching, bytes).await;
        put.map_err(unchanged)
    }

    /// Removes the files that are none of `shown` and were written before `before`. `is_dry` only returns them.
    pub(crate) async fn clean(
        &self,
        shown: &BTreeSet<PictureFile>,
        before: Timestamp,
        is_dry: bool,
    ) -> Result<Vec<PictureFile>, Failure> {
        let mut removed = Vec::new();
        for (file, written) in self.files().await? {
            if shown.contains(&file) || written >= before {
                continue;
            }
            if !is_dry {
                let removing = self.0.remove(&format!("{PREFIX}{file}")).await;
                removing.map_err(unchanged)?;
            }
            removed.push(file);
        }
        Ok(removed)
    }

    /// All files, with the time at which each was written.
    async fn files(&self) -> Result<Vec<(PictureFile, Timestamp)>, Failure> {
        let (mut files, mut next) = (Vec::new(), None);
        loop {
            let page = self.0.list(PREFIX, next.take()).await;
            let (objects, more) = page.map_err(unchanged)?;
            for (key, written) in objects {
                let file = key.strip_prefix(PREFIX).map(str::parse);
                let written = written.map(|written| written.parse());
                // Files of others stay.
                if let (Some(Ok(file)), Some(Ok(written))) = (file, written) {
                    files.push((file, written));
                }
            }
            next = more;
            if next.is_none() {
                return Ok(files);
            }
        }
    }
}

/// The pictures come before the event that names them.
#[expect(clippy::needless_pass_by_value, reason = "it is given to map_err")]
fn unchanged(error: BucketError) -> Failure {
    format!("{error}, so the petition was not changed: try again once that is mended").into()
}

#[cfg(test)]
mod tests;
