//! Why a bucket does not do what it is asked.

/// Why a bucket does not do what it is asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BucketError {
    /// It cannot be used at all with this environment.
    #[error("{0}")]
    Settings(String),
    /// It does not answer, or is busy. Trying again may help.
    #[error("the bucket {bucket} does not work ({why})")]
    Unavailable {
        /// Its name.
        bucket: String,
        /// The last answer.
        why: String,
    },
    /// It refuses.
    #[error(
        "the bucket {bucket} refuses the request ({answer}): the AWS credentials need {permission} there"
    )]
    Refused {
        /// Its name.
        bucket: String,
        /// The status, and the code of S3.
        answer: String,
        /// What the caller may lack.
        permission: &'static str,
    },
    /// What it answers cannot be read.
    #[error("S3's list of the bucket {bucket} cannot be read: {why}")]
    List {
        /// Its name.
        bucket: String,
        /// Why not.
        why: String,
    },
}
