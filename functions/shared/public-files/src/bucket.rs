//! A bucket of S3.
//!
//! `rusty-s3` signs the requests; the SDK's crate for S3 would take longer to build than all others together.

mod connect;
mod error;

use std::time::Duration;

use event_store::retry;
use http::Method;
use rusty_s3::actions::{ListObjectsV2, S3Action as _};
use rusty_s3::{Bucket as Signing, Credentials};
use url::Url;

use crate::client::{Answer, Client};

pub use error::BucketError;

/// How long a signature is valid. A request is sent at once.
const VALID: Duration = Duration::from_secs(300);
/// How often a request is sent at most.
const ATTEMPTS: u32 = 3;

/// The bucket, and who uses it.
#[derive(Debug)]
pub struct Bucket {
    signing: Signing,
    credentials: Credentials,
    client: Client,
}

/// How an object is served.
#[derive(Clone, Copy, Debug)]
pub struct Caching<'a> {
    /// Its media type.
    pub media_type: &'a str,
    /// The value of `Cache-Control`.
    pub cache_control: &'a str,
}

/// An object, with the entity tag that names what it contained when it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object {
    /// Its content.
    pub bytes: Vec<u8>,
    /// Its entity tag.
    pub tag: String,
}

impl Bucket {
    /// The address of an object, unsigned.
    #[must_use]
    pub fn url(&self, key: &str) -> Url {
        self.signing.object_url(key)
    }

    /// When the object was written, if it is there, as HTTP says it.
    ///
    /// # Errors
    /// [`BucketError`].
    pub async fn written(&self, key: &str) -> Result<Option<String>, BucketError> {
        let action = self.signing.head_object(Some(&self.credentials), key);
        let answer = self
            .send(Method::HEAD, action.sign(VALID), &[], Vec::new())
            .await?;
        match answer.status {
            200 => Ok(Some(answer.header("last-modified").to_owned())),
            404 => Ok(None),
            // Without the permission to list, S3 says this of an object that is missing.
            _ => Err(self.refused("s3:ListBucket and s3:GetObject", &answer)),
        }
    }

    /// The object, if there is one.
    ///
    /// # Errors
    /// [`BucketError`].
    pub async fn get(&self, key: &str) -> Result<Option<Object>, BucketError> {
        let action = self.signing.get_object(Some(&self.credentials), key);
        let answer = self
            .send(Method::GET, action.sign(VALID), &[], Vec::new())
            .await?;
        match answer.status {
            200 => Ok(Some(Object {
                tag: answer.header("etag").to_owned(),
                bytes: answer.body.to_vec(),
            })),
            404 => Ok(None),
            _ => Err(self.refused("s3:ListBucket and s3:GetObject", &answer)),
        }
    }

    /// Writes the object.
    ///
    /// # Errors
    /// [`BucketError`].
    pub async fn put(
        &self,
        key: &str,
        caching: Caching<'_>,
        bytes: Vec<u8>,
    ) -> Result<(), BucketError> {
        match self.put_on(key, caching, bytes, &[]).await? {
            true => Ok(()),
            // Nothing was asked for that could fail.
            false => Err(self.unavailable("it answers 412")),
        }
    }

    /// Writes the object if it still has the entity tag `expected`, or if there is none. Whether it was written. After an outage it
    /// may say no although it was: whoever asks looks again.
    ///
    /// # Errors
    /// [`BucketError`].
    pub async fn replace(
        &self,
        key: &str,
        caching: Caching<'_>,
        bytes: Vec<u8>,
        expected: Option<&str>,
    ) -> Result<bool, BucketError> {
        let condition = match expected {
            Some(tag) => ("if-match", tag),
            None => ("if-none-match", "*"),
        };
        self.put_on(key, caching, bytes, &[condition]).await
    }

    async fn put_on(
        &self,
        key: &str,
        caching: Caching<'_>,
        bytes: Vec<u8>,
        conditions: &[(&str, &str)],
    ) -> Result<bool, BucketError> {
        let action = self.signing.put_object(Some(&self.credentials), key);
        let mut headers = vec![
            ("content-type", caching.media_type),
            ("cache-control", caching.cache_control),
        ];
        headers.extend(conditions);
        let answer = self
            .send(Method::PUT, action.sign(VALID), &headers, bytes)
            .await?;
        match answer.status {
            200 => Ok(true),
            // Another writer was faster, or is writing now.
            409 | 412 if !conditions.is_empty() => Ok(false),
            // The object that was read is gone.
            404 if !conditions.is_empty() => Ok(false),
            _ => Err(self.refused("s3:PutObject", &answer)),
        }
    }

    /// The objects whose keys begin with `prefix`, with the time at which each was written: one page, and where the next begins.
    ///
    /// # Errors
    /// [`BucketError`].
    pub async fn list(
        &self,
        prefix: &str,
        from: Option<String>,
    ) -> Result<(Vec<(String, Option<String>)>, Option<String>), BucketError> {
        let mut action = self.signing.list_objects_v2(Some(&self.credentials));
        action.with_prefix(prefix);
        if let Some(from) = from {
            action.with_continuation_token(from);
        }
        let answer = self
            .send(Method::GET, action.sign(VALID), &[], Vec::new())
            .await?;
        if answer.status != 200 {
            return Err(self.refused("s3:ListBucket", &answer));
        }
        let page =
            ListObjectsV2::parse_response(&answer.text()).map_err(|error| BucketError::List {
                bucket: self.signing.name().to_owned(),
                why: error.to_string(),
            })?;
        let objects = page.contents.into_iter();
        let objects = objects.map(|object| (object.key, object.last_modified));
        Ok((objects.collect(), page.next_continuation_token))
    }

    /// Removes the object, if it is there.
    ///
    /// # Errors
    /// [`BucketError`].
    pub async fn remove(&self, key: &str) -> Result<(), BucketError> {
        let action = self.signing.delete_object(Some(&self.credentials), key);
        let answer = self
            .send(Method::DELETE, action.sign(VALID), &[], Vec::new())
            .await?;
        match answer.status {
            200 | 204 | 404 => Ok(()),
            _ => Err(self.refused("s3:DeleteObject", &answer)),
        }
    }

    /// Sends a request, again if S3 does not answer or is busy. All of them can be repeated.
    async fn send(
        &self,
        method: Method,
        url: Url,
        headers: &[(&str, &str)],
        body: Vec<u8>,
    ) -> Result<Answer, BucketError> {
        let mut attempt = 0;
        loop {
            let sent = self
                .client
                .send(method.clone(), url.as_str(), headers, body.clone());
            let passing = match sent.await {
                Ok(answer) if answer.status < 500 => return Ok(answer),
                Ok(answer) => format!("it answers {}", answer.status),
                Err(error) => error,
            };
            attempt += 1;
            if attempt == ATTEMPTS {
                return Err(self.unavailable(&passing));
            }
            retry::pause(attempt).await;
        }
    }

    fn unavailable(&self, why: &str) -> BucketError {
        BucketError::Unavailable {
            bucket: self.signing.name().to_owned(),
            why: why.to_owned(),
        }
    }

    fn refused(&self, permission: &'static str, answer: &Answer) -> BucketError {
        let (status, text) = (answer.status, answer.text());
        let code = text
            .split_once("<Code>")
            .and_then(|(_, rest)| rest.split_once("</Code>"));
        let code = code.map_or(String::new(), |(code, _)| format!(", {code}"));
        BucketError::Refused {
            bucket: self.signing.name().to_owned(),
            answer: format!("{status}{code}"),
            permission,
        }
    }
}
