//! The HTTP client of the AWS SDK, which responds without a network.

use std::time::Duration;

use aws_sdk_dynamodb::config::retry::{RetryConfig, RetryPartition};
use aws_sdk_dynamodb::config::timeout::TimeoutConfig;
use aws_sdk_dynamodb::config::{
    BehaviorVersion, Credentials, Region, StalledStreamProtectionConfig,
};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;

use crate::dispatch::{Answer, dispatch, writes};
use crate::engine;
use crate::faults::Effect;
use crate::requests::Request;
use crate::{Embedded, EmbeddedError};

/// Never resolved, because the connector handles every request.
const ENDPOINT: &str = "http://dynamodb.embedded";

/// The first backoff of a retry. It can be short without a network.
const FIRST_BACKOFF: Duration = Duration::from_millis(5);

/// Longer than SQLite waits for another process that is writing.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(10);

/// The configuration of both clients. It is a macro because their builders are different types.
macro_rules! configure {
    ($sdk:ident, $http:expr) => {
        $sdk::Config::builder()
            .behavior_version(BehaviorVersion::v2026_01_12())
            .http_client($http)
            .endpoint_url(ENDPOINT)
            .region(Region::from_static("local"))
            .credentials_provider(Credentials::new(
                "embedded", "embedded", None, None, "embedded",
            ))
            .retry_config(RetryConfig::standard().with_initial_backoff(FIRST_BACKOFF))
            // By default all clients in a process share one retry budget, and a test that injects faults would
            // use it up for the others.
            .retry_partition(RetryPartition::custom("embedded").build())
            .timeout_config(
                TimeoutConfig::builder()
                    .operation_attempt_timeout(ATTEMPT_TIMEOUT)
                    .build(),
            )
            .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
            .build()
    };
}

pub(crate) fn client(http: SharedHttpClient) -> aws_sdk_dynamodb::Client {
    aws_sdk_dynamodb::Client::from_conf(configure!(aws_sdk_dynamodb, http))
}

pub(crate) fn streams(http: SharedHttpClient) -> aws_sdk_dynamodbstreams::Client {
    aws_sdk_dynamodbstreams::Client::from_conf(configure!(aws_sdk_dynamodbstreams, http))
}

/// Passes the SDK's requests to the engine.
#[derive(Clone, Debug)]
pub(crate) struct Connector(Embedded);

impl Connector {
    pub(crate) fn new(embedded: Embedded) -> Self {
        Self(embedded)
    }
}

impl HttpClient for Connector {
    fn http_connector(
        &self,
        _: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let embedded = self.0.clone();
        // `DynamoDB_20120810.PutItem` or `DynamoDBStreams_20120810.GetRecords`.
        let target = request.headers().get("x-amz-target").unwrap_or_default();
        let operation = target.rsplit('.').next().unwrap_or_default().to_owned();
        // The two services do not stream, so the body is always in memory.
        let body = request.body().bytes().unwrap_or_default().to_vec();
        HttpConnectorFuture::new(async move {
            let answer = embedded.respond(operation, body).await?;
            to_http(answer)
        })
    }
}

fn to_http(answer: Answer) -> Result<HttpResponse, ConnectorError> {
    let status = answer
        .status
        .try_into()
        .map_err(|error| ConnectorError::other(Box::new(error), None))?;
    let mut response = HttpResponse::new(status, SdkBody::from(answer.body));
    response
        .headers_mut()
        .insert("content-type", "application/x-amz-json-1.0");
    Ok(response)
}

impl Embedded {
    /// Performs one request, with the fault that a test has injected for it.
    async fn respond(&self, operation: String, body: Vec<u8>) -> Result<Answer, ConnectorError> {
        let request = self.watcher.watch(operation, body);
        let answer = match request.fault {
            Some(Effect::LoseRequest) => Err(lost_request()),
            Some(Effect::Throttle) => Ok(Answer::throttled()),
            Some(Effect::Conflict) => Ok(Answer::conflict(request.actions())),
            Some(Effect::ServerError) => Ok(Answer::server_error()),
            Some(Effect::LoseAnswer) => self.perform(&request).await.and(Err(lost_response())),
            Some(Effect::CrashBefore) => self.watcher.crash().await,
            Some(Effect::CrashAfter) => {
                let _ = self.perform(&request).await;
                self.watcher.crash().await
            }
            None => self.perform(&request).await,
        };
        self.watcher.record(request, answer.as_ref().ok());
        answer
    }

    async fn perform(&self, request: &Request) -> Result<Answer, ConnectorError> {
        let (operation, body) = (request.operation.clone(), request.body.clone());
        let work = move |opened: &crate::store::Opened| dispatch(opened, &operation, &body);
        let access = if writes(&request.operation) {
            engine::Access::Writes
        } else {
            engine::Access::Reads
        };
        let done = self.engine.perform(access, work).await;
        let answer = done.map_err(interrupted)?;
        if answer.status == 200 && access == engine::Access::Writes {
            self.engine.note_write();
        }
        Ok(answer)
    }
}

fn interrupted(error: EmbeddedError) -> ConnectorError {
    ConnectorError::io(Box::new(error))
}

fn lost_request() -> ConnectorError {
    ConnectorError::io("a test lost the request before it arrived".into())
}

fn lost_response() -> ConnectorError {
    ConnectorError::timeout("a test lost the response after the work was done".into())
}
