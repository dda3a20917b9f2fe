//! The files of a log, over HTTP or in a folder.

use std::io;
use std::time::Duration;

use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use public_files::client::{Client, TOO_LARGE};
use public_log::folder::Folder;
use public_log::hash::Hash;
use public_log::leaf;
use public_log::tiles::{FULL, Resource, Source};
use tokio::runtime::Handle;

use super::{AuditError, text};
use crate::failure::Failure;

/// How many files are read at the same time.
const AT_ONCE: usize = 16;
/// How often a file is asked for.
const ATTEMPTS: u32 = 5;
/// The pause before the second attempt; each later one is twice as long.
const FIRST_PAUSE: Duration = Duration::from_millis(300);
/// The longest checkpoint, in bytes.
const LONGEST_CHECKPOINT: usize = 64 * 1024;

/// Why a file cannot be read.
#[derive(Debug, thiserror::Error)]
pub(super) enum ReadError {
    #[error("{address}: {why}")]
    Web { address: String, why: String },
    #[error("{path} has more than {most} bytes, which no such file of a log has")]
    TooLong { path: String, most: usize },
    #[error(transparent)]
    Folder(#[from] io::Error),
}

impl ReadError {
    /// The end of an audit. A file that is too long stays so; anything else may work later.
    pub(super) fn failure(self) -> Failure {
        match self {
            Self::TooLong { .. } => self.to_string().into(),
            Self::Web { .. } | Self::Folder(_) => AuditError::Incomplete(self.to_string()).into(),
        }
    }
}

/// Addresses below one.
#[derive(Clone, Debug)]
pub(super) struct Web {
    client: Client,
    base: String,
}

impl Web {
    /// What is below `base`, which does not end in a slash.
    pub(super) fn new(client: Client, base: String) -> Self {
        Self { client, base }
    }

    pub(super) fn address(&self, path: &str) -> String {
        format!("{}/{path}", self.base)
    }

    /// What is at a path; `None` if nothing is there. Asks again if the server is busy or does not answer.
    pub(super) async fn get(&self, path: &str, most: usize) -> Result<Option<Vec<u8>>, ReadError> {
        let address = self.address(path);
        let mut pause = FIRST_PAUSE;
        let mut why = String::new();
        for attempt in 1..=ATTEMPTS {
            match self.client.get(&address, &[]).await {
                Ok(answer) => match answer.status {
                    200 if answer.body.len() > most => {
                        let path = path.to_owned();
                        return Err(ReadError::TooLong { path, most });
                    }
                    200 => return Ok(Some(answer.body.to_vec())),
                    // A bucket that may not be listed says 403 of what it does not have.
                    403 | 404 | 410 => return Ok(None),
                    429 | 500.. => why = format!("the server answers {}", answer.status),
                    status => {
                        let why = format!("the server answers {status}");
                        return Err(ReadError::Web { address, why });
                    }
                },
                Err(error) if error == TOO_LARGE => {
                    let path = path.to_owned();
                    return Err(ReadError::TooLong { path, most });
                }
                Err(error) => why = error,
            }
            if attempt < ATTEMPTS {
                tokio::time::sleep(pause).await;
                pause *= 2;
            }
        }
        Err(ReadError::Web { address, why })
    }

    async fn read(&self, wanted: &[Resource]) -> Result<Vec<Option<Vec<u8>>>, ReadError> {
        let paths: Vec<_> = wanted
            .iter()
            .map(|resource| (resource.to_string(), longest(*resource)))
            .collect();
        let reading = paths.iter().map(|(path, most)| self.get(path, *most));
        stream::iter(reading).buffered(AT_ONCE).try_collect().await
    }
}

fn longest(resource: Resource) -> usize {
    let full = usize::from(FULL);
    match resource {
        Resource::Checkpoint => LONGEST_CHECKPOINT,
        Resource::Tile(_) => full * Hash::BYTES,
        Resource::Entries(_) => full * (2 + leaf::LONGEST),
    }
}

/// The files of a log.
#[derive(Debug)]
pub(super) enum Files {
    Web(Box<Web>),
    Folder(Folder),
}

impl Source for Files {
    type Error = ReadError;

    /// Blocks until all are read; the runtime must have several threads.
    fn read(&mut self, wanted: &[Resource]) -> Result<Vec<Option<Vec<u8>>>, ReadError> {
        match self {
            Self::Web(web) => {
                let reading = web.read(wanted);
                tokio::task::block_in_place(|| Handle::current().block_on(reading))
            }
            Self::Folder(folder) => {
                let mut read = folder.read(wanted)?;
                // The only text among them.
                for (resource, bytes) in wanted.iter().zip(&mut read) {
                    if let (Resource::Checkpoint, Some(bytes)) = (resource, bytes) {
                        *bytes = text::published(bytes).into_bytes();
                    }
                }
                Ok(read)
            }
        }
    }
}
