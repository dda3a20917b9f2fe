//! Where the files of pictures are: in the data folder, or in a stack's bucket.

use std::collections::BTreeSet;
use std::time::SystemTime;

use events::petition::{PictureFile, Pictures};
use jiff::Timestamp;
use one_machine::pictures::{GRACE, PictureFolder};

use super::pictures::FolderPictures;
use crate::bucket::Bucket;
use crate::failure::Failure;

/// The files of all petitions' pictures.
pub(crate) enum PictureStore {
    Folder(PictureFolder),
    Bucket(Box<Bucket>),
    /// The stack has no CDN, and so no pictures.
    Nowhere,
}

impl PictureStore {
    /// The bucket of the stack that the environment names.
    pub(crate) fn on_aws() -> Result<Self, Failure> {
        let bucket = Bucket::from_env()?;
        Ok(bucket.map_or(Self::Nowhere, |bucket| Self::Bucket(Box::new(bucket))))
    }

    /// Stores the files that the folder's pictures need and `known` ones do not have already, and those that were lost.
    /// Whoever shows the pictures afterwards shows files that are there. Returns the number of files.
    pub(crate) async fn publish(
        &self,
        pictures: &FolderPictures,
        known: &Pictures,
    ) -> Result<usize, Failure> {
        let known: BTreeSet<_> = known.files.values().flat_map(|it| it.files()).collect();
        let mut stored = 0;
        for (name, picture) in &pictures.shown.files {
            let mut missing = BTreeSet::new();
            for file in picture.files() {
                // A file that nothing has shown so far may be there and about to be removed, so it is written anew.
                if !known.contains(&file) || !self.has(&file).await? {
                    missing.insert(file);
                }
            }
            let Some(original) = pictures.originals.get(name).filter(|_| !missing.is_empty())
            else {
                continue;
            };
            let (original, picture) = (original.clone(), picture.clone());
            let making =
                tokio::task::spawn_blocking(move || ::pictures::make(&original.0, &picture));
            for (file, bytes) in making.await?? {
                if missing.contains(&file) {
                    self.put(&file, bytes).await?;
                    stored += 1;
                }
            }
        }
        Ok(stored)
    }

    /// Removes the files that are none of `shown`, unless they are new. `is_dry` only returns them.
    pub(crate) async fn clean(
        &self,
        shown: &BTreeSet<PictureFile>,
        is_dry: bool,
    ) -> Result<Vec<PictureFile>, Failure> {
        match self {
            Self::Folder(folder) => Ok(folder.clean(shown, SystemTime::now() - GRACE, is_dry)?),
            Self::Bucket(bucket) => {
                let before = Timestamp::now() - GRACE;
                bucket.clean(shown, before, is_dry).await
            }
            Self::Nowhere => Err(NO_BUCKET.into()),
        }
    }

    async fn has(&self, file: &PictureFile) -> Result<bool, Failure> {
        match self {
            Self::Folder(folder) => Ok(folder.has(file)?),
            Self::Bucket(bucket) => bucket.has(file).await,
            Self::Nowhere => Err(NO_BUCKET.into()),
        }
    }

    async fn put(&self, file: &PictureFile, bytes: Vec<u8>) -> Result<(), Failure> {
        match self {
            Self::Folder(folder) => folder.put(file, &bytes).map_err(|error| {
                format!(
                    "cannot write {} ({error}), so the petition was not changed: make room or correct the folder's permissions, and \
                     apply it again",
                    folder.path().join(file.to_string()).display()
                )
                .into()
            }),
            Self::Bucket(bucket) => bucket.put(file, bytes).await,
            Self::Nowhere => Err(NO_BUCKET.into()),
        }
    }
}

const NO_BUCKET: &str = "this stack serves no pictures, because CloudFront does that: deploy it with CloudFront=true, or remove the \
                         pictures from the folder. If it has CloudFront, run the command through infra/aws/run, which names its bucket \
                         (PICTURES_BUCKET)";
