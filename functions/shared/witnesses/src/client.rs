//! Sends a text to a witness and reads what it answers: bounded in time and size, without redirects.

use std::error::Error;
use std::io;
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use http::header::{CONTENT_TYPE, USER_AGENT};
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use url::Url;

use crate::ask::Problem;

/// How long one witness may take, with both attempts.
pub const PATIENCE: Duration = Duration::from_secs(5);
/// The longest answer, in bytes: a hundred signatures are shorter.
const LONGEST: usize = 64 * 1024;

/// A client that keeps its connections. Clones share them.
#[derive(Clone, Debug)]
pub struct Client {
    http: legacy::Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
    pub(crate) patience: Duration,
}

impl Client {
    /// A client that trusts the certificate authorities of this machine, and gives each witness so long, such as
    /// [`PATIENCE`].
    ///
    /// # Errors
    /// If they cannot be read.
    pub fn new(patience: Duration) -> io::Result<Self> {
        let connector = HttpsConnectorBuilder::new()
            .with_native_roots()?
            .https_or_http()
            .enable_http1()
            .build();
        Ok(Self {
            http: legacy::Client::builder(TokioExecutor::new()).build(connector),
            patience,
        })
    }

    /// The status and the text of the answer.
    pub(crate) async fn post(&self, to: &Url, body: String) -> Result<(u16, String), Problem> {
        let request = Request::post(to.as_str())
            .header(
                USER_AGENT,
                concat!("countersign/", env!("CARGO_PKG_VERSION")),
            )
            .header(CONTENT_TYPE, "text/plain; charset=utf-8")
            .body(Full::new(Bytes::from(body)))
            .map_err(|error| Problem::Unreachable(error.to_string()))?;
        let response = self.http.request(request).await;
        let response = response.map_err(|error| Problem::Unreachable(innermost(&error)))?;
        let (parts, body) = response.into_parts();
        let body = Limited::new(body, LONGEST).collect().await;
        let body = body.map_err(|error| match error.is::<LengthLimitError>() {
            true => Problem::TooLong,
            false => Problem::Unreachable(innermost(&*error)),
        })?;
        let text = String::from_utf8(body.to_bytes().into()).map_err(|_| Problem::NotText)?;
        Ok((parts.status.as_u16(), text))
    }
}

/// The innermost cause: those around it say only that the client failed.
fn innermost(error: &(dyn Error + 'static)) -> String {
    let mut cause = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause.to_string()
}
