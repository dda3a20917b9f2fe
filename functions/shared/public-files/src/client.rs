//! A small HTTP client: no redirects, no cookies, bounded in time and size, certificates checked against the roots of
//! this machine.

use std::error::Error;
use std::time::Duration;

use http::header::{CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, Method, Request};
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::body::Bytes;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

/// How long an answer may take, with the connection.
const PATIENCE: Duration = Duration::from_secs(20);
/// The largest answer, in bytes: Lambda's own limit.
const LARGEST: usize = 6 * 1024 * 1024;

/// Why there is no answer if it has more bytes.
pub const TOO_LARGE: &str = "the answer has more than 6 MB";

/// Answers are read to their end.
#[derive(Clone, Debug)]
pub struct Client(legacy::Client<HttpsConnector<HttpConnector>, Full<Bytes>>);

/// A status, headers, and a body.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Answer {
    /// The body as text; what is not UTF-8 is replaced.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The header of that name, or nothing.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name);
        value
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }
}

impl Client {
    /// A client without any connection yet.
    ///
    /// # Errors
    /// If this machine has no root certificates.
    pub fn new() -> std::io::Result<Self> {
        let connector = HttpsConnectorBuilder::new()
            .with_native_roots()?
            .https_or_http()
            .enable_http1()
            .build();
        Ok(Self(
            legacy::Client::builder(TokioExecutor::new()).build(connector),
        ))
    }

    /// Sends a GET.
    ///
    /// # Errors
    /// Why there is no answer, as a text without anything of the request.
    pub async fn get(&self, url: &str, headers: &[(&str, &str)]) -> Result<Answer, String> {
        self.send(Method::GET, url, headers, Vec::new()).await
    }

    /// Posts JSON.
    ///
    /// # Errors
    /// Why there is no answer.
    pub async fn post_json(&self, url: &str, body: &str) -> Result<Answer, String> {
        let headers = [
            (CONTENT_TYPE.as_str(), "application/json"),
            ("accept", "application/json"),
        ];
        self.send(Method::POST, url, &headers, body.as_bytes().to_vec())
            .await
    }

    /// Sends a request.
    ///
    /// # Errors
    /// Why there is no answer.
    pub async fn send(
        &self,
        method: Method,
        url: &str,
        headers: &[(&str, &str)],
        body: Vec<u8>,
    ) -> Result<Answer, String> {
        let mut request = Request::builder()
            .method(method)
            .uri(url)
            .header(USER_AGENT, "countersign");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request
            .body(Full::new(Bytes::from(body)))
            .map_err(|error| error.to_string())?;
        let answer = async {
            let response = self
                .0
                .request(request)
                .await
                .map_err(|error| explained(&error))?;
            let (parts, body) = response.into_parts();
            let body = Limited::new(body, LARGEST).collect().await;
            let body = body.map_err(|error| match error.is::<LengthLimitError>() {
                true => TOO_LARGE.to_owned(),
                false => explained(&*error),
            })?;
            let body = body.to_bytes();
            Ok(Answer {
                status: parts.status.as_u16(),
                headers: parts.headers,
                body,
            })
        };
        match tokio::time::timeout(PATIENCE, answer).await {
            Ok(answered) => answered,
            Err(_) => Err(format!("no answer within {} seconds", PATIENCE.as_secs())),
        }
    }
}

/// The error with its causes: the outermost says only that the client failed.
fn explained(error: &(dyn Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(&format!(": {error}"));
        cause = error.source();
    }
    text
}
