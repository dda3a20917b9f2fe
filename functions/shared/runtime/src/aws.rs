//! Configuration of the AWS clients: short timeouts, a few quick retries, and credentials from the environment.
//!
//! Lambda sets `AWS_REGION`, `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`, and starts a new
//! instance before the credentials expire. `AWS_ENDPOINT_URL` replaces the endpoint of every service, and
//! `AWS_ENDPOINT_URL_DYNAMODB` or `AWS_ENDPOINT_URL_SES` that of one.

use std::time::Duration;

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::config::retry::RetryConfig;
use aws_sdk_dynamodb::config::timeout::TimeoutConfig;
use aws_sdk_dynamodb::config::{BehaviorVersion, Region};
use aws_smithy_http_client::Builder;
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use aws_types::SdkConfig;

/// The timeout of one attempt. DynamoDB usually responds within milliseconds.
const ATTEMPT: Duration = Duration::from_secs(2);
/// The timeout of all attempts together, shorter than the functions' own, so that they can still respond.
const OPERATION: Duration = Duration::from_secs(6);
/// How often a request is sent at most.
const ATTEMPTS: u32 = 4;
/// The upper bound of the first wait, which is random. The bound doubles with each attempt.
const FIRST_BACKOFF: Duration = Duration::from_millis(30);

/// A DynamoDB client. Create one per instance and clone it: clones share their connections.
#[must_use]
pub fn dynamodb() -> Client {
    Client::new(&config("AWS_ENDPOINT_URL_DYNAMODB"))
}

/// The configuration of any service's client. `endpoint` is the variable with the service's own endpoint.
#[must_use]
pub fn config(endpoint: &str) -> SdkConfig {
    let region = variable("AWS_REGION").or_else(|| variable("AWS_DEFAULT_REGION"));
    let mut config = SdkConfig::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .region(Region::new(
            region.unwrap_or_else(|| "us-east-1".to_owned()),
        ))
        .http_client(
            Builder::new()
                .tls_provider(Provider::Rustls(CryptoMode::Ring))
                .build_https(),
        )
        .retry_config(
            RetryConfig::standard()
                .with_max_attempts(ATTEMPTS)
                .with_initial_backoff(FIRST_BACKOFF),
        )
        .timeout_config(
            TimeoutConfig::builder()
                .operation_attempt_timeout(ATTEMPT)
                .operation_timeout(OPERATION)
                .build(),
        );
    config.set_credentials_provider(credentials());
    config.set_endpoint_url(variable(endpoint).or_else(|| variable("AWS_ENDPOINT_URL")));
    config.build()
}

/// `None` without a key. Then each request fails and reports that it has no credentials.
fn credentials() -> Option<SharedCredentialsProvider> {
    let credentials = Credentials::new(
        variable("AWS_ACCESS_KEY_ID")?,
        variable("AWS_SECRET_ACCESS_KEY")?,
        variable("AWS_SESSION_TOKEN"),
        None,
        "environment",
    );
    Some(SharedCredentialsProvider::new(credentials))
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_client_needs_no_environment() {
        let _ = super::dynamodb();
    }
}
