//! The bucket of a stack, with the pictures of its petitions. CloudFront serves them under the same names.
//!
//! `rusty-s3` signs the requests; the SDK's crate for S3 would take longer to build than all others together.

use std::collections::BTreeSet;
use std::time::Duration;

use event_store::retry;
use events::petition::PictureFile;
use http::Method;
use jiff::Timestamp;
use one_machine::pictures::CACHING;
use rusty_s3::actions::{ListObjectsV2, S3Action as _};
use rusty_s3::{Bucket as Signing, Credentials, UrlStyle};
use url::Url;

use crate::client::{Answer, Client};
use crate::failure::Failure;

/// What the names of all files begin with, as their addresses do.
const PREFIX: &str = "pictures/";
/// How long a signature is valid. A request is sent at once.
const VALID: Duration = Duration::from_secs(300);
/// How often a request is sent at most.
const ATTEMPTS: u32 = 3;

/// The bucket, and who uses it.
pub(crate) struct Bucket {
    signing: Signing,
    credentials: Credentials,
    client: Client,
}

impl Bucket {
    /// The bucket that `PICTURES_BUCKET` names, with the credentials of the environment; `None` if it names none.
    pub(crate) fn from_env() -> Result<Option<Self>, Failure> {
        let variable = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        let Some(name) = variable("PICTURES_BUCKET") else {
            return Ok(None);
        };
        let region = variable("AWS_REGION").or_else(|| variable("AWS_DEFAULT_REGION"));
        let region =
            region.ok_or("AWS_REGION is not set: run the command through infra/aws/run")?;
        let endpoint = variable("AWS_ENDPOINT_URL_S3").or_else(|| variable("AWS_ENDPOINT_URL"));
        let credentials = Credentials::from_env()
            .ok_or("there are no AWS credentials: run the command through infra/aws/run")?;
        Self::new(endpoint.as_deref(), &name, &region, credentials).map(Some)
    }

    /// A bucket of AWS, or at another `endpoint`.
    fn new(
        endpoint: Option<&str>,
        name: &str,
        region: &str,
        credentials: Credentials,
    ) -> Result<Self, Failure> {
        let (endpoint, style) = match endpoint {
            Some(endpoint) => (endpoint.to_owned(), UrlStyle::Path),
            None => (
                format!("https://s3.{region}.{}", domain(region)),
                UrlStyle::VirtualHost,
            ),
        };
        let endpoint: Url = endpoint.parse()?;
        let signing = Signing::new(endpoint, style, name.to_owned(), region.to_owned());
        Ok(Self {
            signing: signing
                .map_err(|_| format!("PICTURES_BUCKET={name} is not the name of a bucket"))?,
            credentials,
            client: Client::new()?,
        })
    }

    /// Whether the file is there.
    pub(crate) async fn has(&self, file: &PictureFile) -> Result<bool, Failure> {
        Ok(self.written(file).await?.is_some())
    }

    /// When the file was written, if it is there, as HTTP says it.
    async fn written(&self, file: &PictureFile) -> Result<Option<String>, Failure> {
        let key = format!("{PREFIX}{file}");
        let action = self.signing.head_object(Some(&self.credentials), &key);
        let answer = self.send(Method::HEAD, action.sign(VALID), &[], Vec::new());
        let answer = answer.await?;
        match answer.status {
            200 => Ok(Some(answer.header("last-modified").to_owned())),
            404 => Ok(None),
            // Without the permission to list, S3 says this of a file that is missing.
            _ => Err(self.refused("s3:ListBucket and s3:GetObject", &answer)),
        }
    }

    /// Writes the file.
    pub(crate) async fn put(&self, file: &PictureFile, bytes: Vec<u8>) -> Result<(), Failure> {
        let key = format!("{PREFIX}{file}");
        let action = self.signing.put_object(Some(&self.credentials), &key);
        let headers = [
            ("content-type", file.format.media_type()),
            ("cache-control", CACHING),
        ];
        let answer = self.send(Method::PUT, action.sign(VALID), &headers, bytes);
        let answer = answer.await?;
        match answer.status {
            200 => Ok(()),
            _ => Err(self.refused("s3:PutObject", &answer)),
        }
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
                self.remove(&file).await?;
            }
            removed.push(file);
        }
        Ok(removed)
    }

    /// All files, with the time at which each was written.
    async fn files(&self) -> Result<Vec<(PictureFile, Timestamp)>, Failure> {
        let (mut files, mut next) = (Vec::new(), None::<String>);
        loop {
            let mut action = self.signing.list_objects_v2(Some(&self.credentials));
            action.with_prefix(PREFIX);
            if let Some(next) = next.take() {
                action.with_continuation_token(next);
            }
            let answer = self.send(Method::GET, action.sign(VALID), &[], Vec::new());
            let answer = answer.await?;
            if answer.status != 200 {
                return Err(self.refused("s3:ListBucket", &answer));
            }
            let page = ListObjectsV2::parse_response(&answer.body)
                .map_err(|error| format!("S3's list of pictures cannot be read: {error}"))?;
            for object in page.contents {
                let file = object.key.strip_prefix(PREFIX).map(str::parse);
                let written = object.last_modified.map(|written| written.parse());
                // Files of others stay.
                if let (Some(Ok(file)), Some(Ok(written))) = (file, written) {
                    files.push((file, written));
                }
            }
            next = page.next_continuation_token;
            if next.is_none() {
                return Ok(files);
            }
        }
    }

    async fn remove(&self, file: &PictureFile) -> Result<(), Failure> {
        let key = format!("{PREFIX}{file}");
        let action = self.signing.delete_object(Some(&self.credentials), &key);
        let answer = self.send(Method::DELETE, action.sign(VALID), &[], Vec::new());
        let answer = answer.await?;
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
    ) -> Result<Answer, Failure> {
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
                return Err(format!(
                    "the bucket {} does not work ({passing}), so the petition was not changed: try again",
                    self.signing.name()
                )
                .into());
            }
            retry::pause(attempt).await;
        }
    }

    fn refused(&self, permission: &str, answer: &Answer) -> Failure {
        let status = answer.status;
        let code = answer
            .body
            .split_once("<Code>")
            .and_then(|(_, rest)| rest.split_once("</Code>"));
        let code = code.map_or(String::new(), |(code, _)| format!(", {code}"));
        format!(
            "the bucket {} refuses the request ({status}{code}), so the petition was not changed: your AWS credentials need \
             {permission} there",
            self.signing.name()
        )
        .into()
    }
}

/// The domain of AWS's addresses in this region.
fn domain(region: &str) -> &'static str {
    match region.starts_with("cn-") {
        true => "amazonaws.com.cn",
        false => "amazonaws.com",
    }
}

#[cfg(test)]
mod tests;
