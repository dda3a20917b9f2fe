//! What can be done with the files of a log, wherever they are.

use std::fmt;
use std::sync::Arc;

use futures_util::future::BoxFuture;
use public_log::tiles::Resource;

/// A file of a log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum File {
    /// The checkpoint, a tile or a bundle.
    Of(Resource),
    /// The policy: the log's key, its witnesses and the quorum.
    Policy,
}

impl From<Resource> for File {
    fn from(resource: Resource) -> Self {
        Self::Of(resource)
    }
}

impl File {
    /// The file at this path below the log's address; `None` if no log has such a file.
    #[must_use]
    pub fn at(path: &str) -> Option<Self> {
        match path {
            "policy" => Some(Self::Policy),
            path => Resource::at(path).map(Self::Of),
        }
    }

    /// Whether other bytes never follow under this name.
    #[must_use]
    pub fn is_immutable(self) -> bool {
        !matches!(self, Self::Policy | Self::Of(Resource::Checkpoint))
    }

    /// Its media type.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self.is_immutable() {
            true => "application/octet-stream",
            false => "text/plain; charset=utf-8",
        }
    }

    /// The value of `Cache-Control`. A CDN asks for the checkpoint again after 5 seconds.
    #[must_use]
    pub fn caching(self) -> &'static str {
        match self {
            Self::Of(Resource::Checkpoint) => "public, max-age=5",
            Self::Policy => "public, max-age=60",
            Self::Of(_) => "public, max-age=31536000, immutable",
        }
    }
}

impl fmt::Display for File {
    /// The path below the log's address.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Of(resource) => resource.fmt(f),
            Self::Policy => f.write_str("policy"),
        }
    }
}

/// Names what a file contained when it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version(pub(crate) String);

/// The checkpoint as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What [`Files::replace_checkpoint`] asks for.
    pub version: Version,
}

/// Why a file cannot be read or written now.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the file {file} of the public log cannot be {what}: {why}")]
pub struct FilesError {
    /// Its path below the log's address.
    pub file: String,
    /// What was tried: `read` or `written`.
    pub what: &'static str,
    /// Why not.
    pub why: String,
}

impl FilesError {
    pub(crate) fn read(file: File, why: &dyn fmt::Display) -> Self {
        Self {
            file: file.to_string(),
            what: "read",
            why: why.to_string(),
        }
    }

    pub(crate) fn written(file: File, why: &dyn fmt::Display) -> Self {
        Self {
            what: "written",
            ..Self::read(file, why)
        }
    }
}

/// The files of one log.
pub trait Files: Send + Sync {
    /// The content of a file; `None` if it does not exist.
    ///
    /// # Errors
    /// [`FilesError`]; the caller may try again.
    fn get(&self, file: File) -> BoxFuture<'_, Result<Option<Vec<u8>>, FilesError>>;

    /// Writes a file whole, or not at all. Not for the checkpoint.
    ///
    /// # Errors
    /// [`FilesError`]; the caller may try again.
    fn put(&self, file: File, bytes: Vec<u8>) -> BoxFuture<'_, Result<(), FilesError>>;

    /// The checkpoint; `None` before the first.
    ///
    /// # Errors
    /// [`FilesError`].
    fn checkpoint(&self) -> BoxFuture<'_, Result<Option<Seen>, FilesError>>;

    /// The checkpoint of another log of the site, which may have ended.
    ///
    /// # Errors
    /// [`FilesError`].
    fn checkpoint_of(&self, number: u64) -> BoxFuture<'_, Result<Option<Vec<u8>>, FilesError>>;

    /// Writes the checkpoint if it is still the one that was read, or if there is still none. Whether it was.
    ///
    /// # Errors
    /// [`FilesError`]; it may have been written then.
    fn replace_checkpoint(
        &self,
        bytes: Vec<u8>,
        seen: Option<Version>,
    ) -> BoxFuture<'_, Result<bool, FilesError>>;
}

/// Files that several tasks use.
pub type SharedFiles = Arc<dyn Files>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_names_one_file_only() {
        for path in [
            "checkpoint",
            "policy",
            "tile/0/000",
            "tile/1/x001/x234/067",
            "tile/0/000.p/255",
            "tile/entries/x001/000.p/7",
        ] {
            assert_eq!(File::at(path).unwrap().to_string(), path);
        }
        for path in [
            "",
            "Checkpoint",
            "checkpoint/",
            "tile/0/000.p/256",
            "tile/0/000.p/0",
            "tile/0/000.p/07",
            "tile/64/000",
            "tile/0/x000/000",
            "tile/0/1",
            "tile/0/../../secret",
            "tile/entries/000.new",
            "tile/x/000",
        ] {
            assert_eq!(File::at(path), None, "{path}");
        }
    }

    #[test]
    fn only_what_never_changes_is_kept_for_ever() {
        assert!(File::at("tile/0/000.p/3").unwrap().is_immutable());
        assert_eq!(
            File::at("checkpoint").unwrap().caching(),
            "public, max-age=5"
        );
        assert!(!File::Policy.is_immutable());
    }
}
