//! Asks for a feed: bounded in time, size and redirects, from public addresses only, and for nothing if it has not changed.

use std::error::Error;
use std::io::{self, Read as _};
use std::time::Duration;

use bytes::Bytes;
use flate2::read::GzDecoder;
use http::header::{
    ACCEPT, ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_MODIFIED_SINCE,
    IF_NONE_MATCH, LAST_MODIFIED, LOCATION, USER_AGENT,
};
use http::{HeaderMap, HeaderName, Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Empty, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use url::{Host, Url};

use crate::FeedError;
use crate::reach::{Checked, NotPublic, Reach};

/// How long an answer may take, with all redirects.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);
/// The largest document, in bytes, before and after it is decompressed.
pub(crate) const LARGEST: usize = 2 * 1024 * 1024;
/// The most redirects.
const REDIRECTS: usize = 5;
/// The longest validator that is kept, in bytes.
const LONGEST_VALIDATOR: usize = 512;

/// How a server recognises the document that was read last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Validators {
    /// The header `ETag`.
    pub etag: Option<String>,
    /// The header `Last-Modified`.
    pub last_modified: Option<String>,
}

/// What a server answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fetched {
    /// It is still the document of the validators.
    Unchanged,
    /// Another one.
    Changed(Document),
}

/// A document that may be a feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its address, after all redirects.
    pub url: Url,
    /// The header `Content-Type`; may be empty.
    pub content_type: String,
    /// As it was sent, decompressed.
    pub bytes: Vec<u8>,
    /// By which it is recognised next time.
    pub validators: Validators,
}

/// A client without cookies. Clones share nothing that matters: each feed has a connection of its own.
#[derive(Clone, Debug)]
pub struct Fetcher {
    client: Client<HttpsConnector<HttpConnector<Checked>>, Empty<Bytes>>,
    reach: Reach,
}

impl Fetcher {
    /// A client that trusts the certificate authorities of this machine.
    ///
    /// # Errors
    /// If they cannot be read.
    pub fn new(reach: Reach) -> io::Result<Self> {
        let mut http = HttpConnector::new_with_resolver(Checked(reach));
        http.enforce_http(false);
        let connector = HttpsConnectorBuilder::new()
            .with_native_roots()?
            .https_or_http()
            .enable_http1()
            .wrap_connector(http);
        let client = Client::builder(TokioExecutor::new())
            .pool_max_idle_per_host(0)
            .build(connector);
        Ok(Self { client, reach })
    }

    /// Asks for the document at `url`, unless it is still that of `known`.
    ///
    /// # Errors
    /// [`FeedError`].
    pub async fn fetch(&self, url: &Url, known: &Validators) -> Result<Fetched, FeedError> {
        let answer = tokio::time::timeout(PATIENCE, self.follow(url, known));
        answer.await.unwrap_or(Err(FeedError::Slow))
    }

    async fn follow(&self, url: &Url, known: &Validators) -> Result<Fetched, FeedError> {
        let mut url = url.clone();
        for _ in 0..=REDIRECTS {
            let response = self.ask(&url, known).await?;
            match response.status() {
                StatusCode::OK => return document(url, response).await.map(Fetched::Changed),
                StatusCode::NOT_MODIFIED if *known != Validators::default() => {
                    return Ok(Fetched::Unchanged);
                }
                StatusCode::MOVED_PERMANENTLY
                | StatusCode::FOUND
                | StatusCode::SEE_OTHER
                | StatusCode::TEMPORARY_REDIRECT
                | StatusCode::PERMANENT_REDIRECT => {
                    let next = text(response.headers(), &LOCATION);
                    let next = url.join(&next).map_err(|_| FeedError::Address)?;
                    if url.scheme() == "https" && next.scheme() == "http" {
                        return Err(FeedError::Downgrade);
                    }
                    url = next;
                }
                other => return Err(FeedError::Status(other.as_u16())),
            }
        }
        Err(FeedError::Redirects)
    }

    async fn ask(&self, url: &Url, known: &Validators) -> Result<Response<Incoming>, FeedError> {
        let is_web = matches!(url.scheme(), "https" | "http");
        if !is_web || !url.username().is_empty() || url.password().is_some() {
            return Err(FeedError::Address);
        }
        // The connector resolves names only.
        let literal = match url.host() {
            Some(Host::Ipv4(address)) => Some(address.into()),
            Some(Host::Ipv6(address)) => Some(address.into()),
            Some(Host::Domain(_)) => None,
            None => return Err(FeedError::Address),
        };
        if literal.is_some_and(|address| !self.reach.permits(address)) {
            return Err(FeedError::NotPublic);
        }
        let mut asked = url.clone();
        asked.set_fragment(None);
        let mut request = Request::get(asked.as_str())
            .header(USER_AGENT, concat!("countersign/", env!("CARGO_PKG_VERSION")))
            .header(
                ACCEPT,
                "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5",
            )
            .header(ACCEPT_ENCODING, "gzip");
        if let Some(etag) = &known.etag {
            request = request.header(IF_NONE_MATCH, etag);
        }
        if let Some(date) = &known.last_modified {
            request = request.header(IF_MODIFIED_SINCE, date);
        }
        let request = request.body(Empty::new()).map_err(|_| FeedError::Address)?;
        let response = self.client.request(request).await;
        response.map_err(|error| unreachable(&error))
    }
}

async fn document(url: Url, response: Response<Incoming>) -> Result<Document, FeedError> {
    let (parts, body) = response.into_parts();
    let body = Limited::new(body, LARGEST).collect().await;
    let body = body.map_err(|error| match error.is::<LengthLimitError>() {
        true => FeedError::TooLarge,
        false => unreachable(&*error),
    })?;
    let body = Vec::from(body.to_bytes());
    let bytes = match text(&parts.headers, &CONTENT_ENCODING).as_str() {
        // Some servers send compressed files without saying so.
        "" | "identity" if !body.starts_with(&[0x1f, 0x8b]) => body,
        "" | "identity" | "gzip" | "x-gzip" => decompressed(&body)?,
        _ => return Err(FeedError::Compression),
    };
    let validator = |name| {
        let value = text(&parts.headers, name);
        (!value.is_empty() && value.len() <= LONGEST_VALIDATOR).then_some(value)
    };
    Ok(Document {
        url,
        content_type: text(&parts.headers, &CONTENT_TYPE),
        bytes,
        validators: Validators {
            etag: validator(&ETAG),
            last_modified: validator(&LAST_MODIFIED),
        },
    })
}

fn decompressed(body: &[u8]) -> Result<Vec<u8>, FeedError> {
    let mut bytes = Vec::new();
    let most = u64::try_from(LARGEST).unwrap_or(u64::MAX);
    let read = GzDecoder::new(body).take(most + 1).read_to_end(&mut bytes);
    read.map_err(|_| FeedError::Compression)?;
    if bytes.len() > LARGEST {
        return Err(FeedError::TooLarge);
    }
    Ok(bytes)
}

/// The header of that name; nothing if it is not there or not text.
fn text(headers: &HeaderMap, name: &HeaderName) -> String {
    let value = headers.get(name).and_then(|value| value.to_str().ok());
    value.unwrap_or_default().trim().to_owned()
}

/// The innermost cause: those around it say only that the client failed.
fn unreachable(error: &(dyn Error + 'static)) -> FeedError {
    let mut cause = error;
    loop {
        let inside = cause
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref);
        if inside.is_some_and(|inside| inside.is::<NotPublic>()) {
            return FeedError::NotPublic;
        }
        match cause.source() {
            Some(next) => cause = next,
            None => return FeedError::Unreachable(cause.to_string()),
        }
    }
}
