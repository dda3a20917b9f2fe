//! The files of the public log, in a bucket or in a folder, and what is stored about its subjects.

pub mod bucket;
pub mod client;
mod files;
mod folder;
mod log_bucket;
mod proofs;
mod subjects;

pub use bucket::{Bucket, BucketError, Caching};
pub use files::{File, Files, FilesError, Seen, SharedFiles, Version};
pub use folder::LogFolder;
pub use log_bucket::LogBucket;
pub use proofs::{NoProof, consistency, inclusion};
pub use subjects::{PK, Subject, Subjects};

/// What the keys of all files of public logs begin with, as their addresses do.
pub const PREFIX: &str = "public-log/";
