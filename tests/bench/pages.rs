//! Reading one page over and over, on connections that are kept, by a client that costs little beside the server it measures.

use std::time::{Duration, Instant};

use http_body_util::{BodyExt as _, Empty};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::header::{ACCEPT_ENCODING, ETAG, HOST, IF_NONE_MATCH};
use hyper::{Request, StatusCode};
use hyper_util::rt::TokioIo;
use system_tests::Result;
use tokio::net::TcpStream;

use crate::measure::Measured;

/// What to ask for.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    /// `127.0.0.1:3000`.
    authority: String,
    path: String,
    /// The version that the reader has.
    known: Option<String>,
}

impl Page {
    /// A page of the server at `address` (`http://127.0.0.1:3000`), compressed.
    pub(crate) fn new(address: &str, path: &str) -> Self {
        Self {
            authority: address.trim_start_matches("http://").to_owned(),
            path: path.to_owned(),
            known: None,
        }
    }

    /// The same for a reader who has the present version, and is told so.
    pub(crate) async fn known(&self) -> Result<Self> {
        let (mut connection, request) = (self.connect().await?, self.request()?);
        let answer = connection.send_request(request).await?;
        let version = answer.headers().get(ETAG).ok_or("a page without ETag")?;
        Ok(Self {
            known: Some(version.to_str()?.to_owned()),
            ..self.clone()
        })
    }

    /// Reads it so many times, on so many connections at once.
    pub(crate) async fn read(&self, number: usize, connections: usize) -> Result<Measured> {
        let since = Instant::now();
        let mut readers = tokio::task::JoinSet::new();
        for _ in 0..connections {
            let page = self.clone();
            readers.spawn(async move { page.read_on_one(number.div_ceil(connections)).await });
        }
        let mut times = Vec::new();
        while let Some(read) = readers.join_next().await {
            times.extend(read??);
        }
        Measured::of(times, since.elapsed())
    }

    async fn read_on_one(&self, number: usize) -> Result<Vec<Duration>> {
        let expected = match self.known {
            Some(_) => StatusCode::NOT_MODIFIED,
            None => StatusCode::OK,
        };
        let mut connection = self.connect().await?;
        let mut times = Vec::with_capacity(number);
        for _ in 0..number {
            let since = Instant::now();
            connection.ready().await?;
            let answer = connection.send_request(self.request()?).await?;
            // A page that changed meanwhile is sent whole.
            let status = answer.status();
            if status != expected && status != StatusCode::OK {
                return Err(format!("{status} instead of {expected}").into());
            }
            answer.into_body().collect().await?;
            times.push(since.elapsed());
        }
        Ok(times)
    }

    async fn connect(&self) -> Result<http1::SendRequest<Empty<Bytes>>> {
        let stream = TcpStream::connect(&self.authority).await?;
        stream.set_nodelay(true)?;
        let (connection, driver) = http1::handshake(TokioIo::new(stream)).await?;
        tokio::spawn(driver);
        Ok(connection)
    }

    fn request(&self) -> Result<Request<Empty<Bytes>>> {
        let request = Request::get(&self.path)
            .header(HOST, &self.authority)
            .header(ACCEPT_ENCODING, "br");
        let request = match &self.known {
            Some(version) => request.header(IF_NONE_MATCH, version),
            None => request,
        };
        Ok(request.body(Empty::new())?)
    }
}
