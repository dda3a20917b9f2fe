//! Which bucket, where it is, and with which credentials.

use rusty_s3::{Bucket as Signing, Credentials, UrlStyle};
use url::Url;

use super::{Bucket, BucketError};
use crate::client::Client;

impl Bucket {
    /// The bucket that the environment variable names, with the credentials of the environment; `None` if it names none.
    ///
    /// # Errors
    /// [`BucketError::Settings`].
    pub fn from_env(variable: &'static str) -> Result<Option<Self>, BucketError> {
        let get = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        let Some(name) = get(variable) else {
            return Ok(None);
        };
        let missing = |what: &str| {
            BucketError::Settings(format!("{what}: run the command through infra/aws/run"))
        };
        let region = get("AWS_REGION").or_else(|| get("AWS_DEFAULT_REGION"));
        let region = region.ok_or_else(|| missing("AWS_REGION is not set"))?;
        let endpoint = get("AWS_ENDPOINT_URL_S3").or_else(|| get("AWS_ENDPOINT_URL"));
        let credentials =
            Credentials::from_env().ok_or_else(|| missing("there are no AWS credentials"))?;
        Self::new(endpoint.as_deref(), &name, &region, credentials).map(Some)
    }

    /// A bucket of AWS, or at another `endpoint`.
    ///
    /// # Errors
    /// [`BucketError::Settings`].
    pub fn new(
        endpoint: Option<&str>,
        name: &str,
        region: &str,
        credentials: Credentials,
    ) -> Result<Self, BucketError> {
        let (endpoint, style) = match endpoint {
            Some(endpoint) => (endpoint.to_owned(), UrlStyle::Path),
            None => (
                format!("https://s3.{region}.{}", domain(region)),
                UrlStyle::VirtualHost,
            ),
        };
        let settings = |why: String| BucketError::Settings(why);
        let url: Result<Url, _> = endpoint.parse();
        let url = url.map_err(|_| settings(format!("{endpoint} is not the address of S3")))?;
        let signing = Signing::new(url, style, name.to_owned(), region.to_owned());
        Ok(Self {
            signing: signing
                .map_err(|_| settings(format!("{name} is not the name of a bucket")))?,
            credentials,
            client: Client::new().map_err(|error| settings(error.to_string()))?,
        })
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
mod tests {
    use super::*;

    #[test]
    fn a_bucket_of_aws_is_asked_at_its_own_address() {
        let credentials = || Credentials::new("key", "secret");
        for (region, host) in [
            ("eu-west-1", "ours.s3.eu-west-1.amazonaws.com"),
            ("cn-north-1", "ours.s3.cn-north-1.amazonaws.com.cn"),
        ] {
            let bucket = Bucket::new(None, "ours", region, credentials()).unwrap();
            let url = bucket.url("pictures/x");
            assert_eq!(url.host_str(), Some(host));
        }
    }
}
