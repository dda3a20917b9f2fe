//! The AWS clients: short timeouts, a few quick retries, and credentials from the environment.
//!
//! Lambda puts `AWS_REGION`, `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`
//! into the environment and starts a new instance before they expire.
//! `AWS_ENDPOINT_URL` points both clients elsewhere, `AWS_ENDPOINT_URL_DYNAMODB` and
//! `AWS_ENDPOINT_URL_SES` one of them.

use std::time::Duration;

use aws_credential_types::Credentials;
use aws_sdk_dynamodb::config::retry::RetryConfig;
use aws_sdk_dynamodb::config::timeout::TimeoutConfig;
use aws_sdk_dynamodb::config::{BehaviorVersion, Region, SharedCredentialsProvider};
use aws_smithy_http_client::Builder;
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};

/// DynamoDB answers within milliseconds; a request without an answer by now is lost.
const ATTEMPT: Duration = Duration::from_secs(2);
/// All attempts together. Less than the functions' own timeout, so that they can still answer.
const OPERATION: Duration = Duration::from_secs(6);
/// How often a request is sent at most.
const ATTEMPTS: u32 = 4;
/// The longest first wait; it doubles from there, and a random part of it is waited.
const FIRST_BACKOFF: Duration = Duration::from_millis(30);

/// The clients' builders are alike but have different types.
macro_rules! client {
    ($sdk:ident, $endpoint:literal) => {{
        let region = variable("AWS_REGION").or_else(|| variable("AWS_DEFAULT_REGION"));
        let mut config = $sdk::Config::builder()
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
        config.set_endpoint_url(variable($endpoint).or_else(|| variable("AWS_ENDPOINT_URL")));
        $sdk::Client::from_conf(config.build())
    }};
}

/// A DynamoDB client. Make one per instance and clone it: clones share their connections.
#[must_use]
pub fn dynamodb() -> aws_sdk_dynamodb::Client {
    client!(aws_sdk_dynamodb, "AWS_ENDPOINT_URL_DYNAMODB")
}

/// An SES client.
#[must_use]
pub fn ses() -> aws_sdk_ses::Client {
    client!(aws_sdk_ses, "AWS_ENDPOINT_URL_SES")
}

/// `None` without a key: then each request fails and says that it has no credentials.
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
    fn the_clients_can_be_made_without_any_environment() {
        let _ = (super::dynamodb(), super::ses());
    }
}
