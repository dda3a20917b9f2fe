//! Limits of connections: their number, the time until the headers of a request have arrived, and their size.
//!
//! `axum::serve` limits none of these, so a few hundred clients that send a byte a minute could use up all
//! connections.

use std::future::Future;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::ConnectInfo;
use axum::{Extension, Router};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// The pause after the system could not accept a connection, for example because it has no more file descriptors.
const PAUSE: Duration = Duration::from_millis(500);

/// The limits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// The time until the headers of a request must have arrived. Idle connections are closed after it too.
    pub(crate) headers_within: Duration,
    /// The size of the request line and all headers, in bytes. API Gateway allows 10 KiB.
    pub(crate) header_bytes: usize,
    /// The number of open connections. Further ones wait.
    pub(crate) connections: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            headers_within: Duration::from_secs(30),
            header_bytes: 16 * 1024,
            connections: 1_000,
        }
    }
}

/// Serves until `stop` completes, then lets the requests in progress finish. Handlers find the client's address
/// as [`ConnectInfo`].
pub(crate) async fn serve(
    listener: TcpListener,
    router: Router,
    limits: Limits,
    stop: impl Future<Output = ()>,
) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(limits.headers_within)
        .max_header_size(limits.header_bytes);
    let places = Arc::new(Semaphore::new(limits.connections));
    let open = GracefulShutdown::new();
    let mut stop = pin!(stop);
    loop {
        let (stream, peer, place) = tokio::select! {
            next = next(&listener, &places) => match next {
                Some(next) => next,
                None => continue,
            },
            () = &mut stop => break,
        };
        let router = router.clone().layer(Extension(ConnectInfo(peer)));
        let service = TowerToHyperService::new(router);
        let connection = http.serve_connection(TokioIo::new(stream), service);
        let connection = open.watch(connection);
        tokio::spawn(async move {
            // An error means that the client disconnected or was too slow, so there is nobody to report it to.
            let _ = connection.await;
            drop(place);
        });
    }
    drop(listener);
    open.shutdown().await;
}

/// Accepts the next connection as soon as there is room for it.
async fn next(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
) -> Option<(TcpStream, SocketAddr, OwnedSemaphorePermit)> {
    let place = Arc::clone(places).acquire_owned().await.ok()?;
    match listener.accept().await {
        Ok((stream, peer)) => Some((stream, peer, place)),
        Err(error) => {
            tracing::warn!(%error, "a connection could not be accepted");
            tokio::time::sleep(PAUSE).await;
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::sync::oneshot;

    use super::*;

    const BRIEF: Limits = Limits {
        headers_within: Duration::from_millis(400),
        header_bytes: 16 * 1024,
        connections: 100,
    };

    async fn server(limits: Limits) -> (SocketAddr, oneshot::Sender<()>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel();
        let router = Router::new().fallback(async |ConnectInfo(peer): ConnectInfo<SocketAddr>| {
            assert!(peer.ip().is_loopback());
            "here"
        });
        tokio::spawn(serve(listener, router, limits, async {
            let _ = stopped.await;
        }));
        (address, stop)
    }

    /// Reads until the server closes the connection.
    async fn rest(stream: &mut TcpStream) -> String {
        let mut text = Vec::new();
        let read = stream.read_to_end(&mut text);
        // A connection that is reset ends as well.
        let _ = tokio::time::timeout(Duration::from_secs(10), read)
            .await
            .expect("the server closes the connection");
        String::from_utf8(text).unwrap()
    }

    #[tokio::test]
    async fn a_client_that_sends_headers_too_slowly_is_disconnected() {
        let (address, _stop) = server(BRIEF).await;
        let begun = Instant::now();
        let stream = TcpStream::connect(address).await.unwrap();
        let (mut from, mut to) = stream.into_split();
        let dribble = tokio::spawn(async move {
            to.write_all(b"GET / HTTP/1.1\r\nhost: a\r\n")
                .await
                .unwrap();
            while to.write_all(b"x").await.is_ok() {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        });
        let mut text = Vec::new();
        let _ = from.read_to_end(&mut text).await;
        assert!(!String::from_utf8(text).unwrap().contains("200"));
        assert!(begun.elapsed() < Duration::from_secs(5));
        dribble.abort();
    }

    #[tokio::test]
    async fn an_idle_client_is_disconnected_too() {
        let (address, _stop) = server(BRIEF).await;
        let mut stream = TcpStream::connect(address).await.unwrap();
        assert_eq!(rest(&mut stream).await, "", "never a word");
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream
            .write_all(b"GET / HTTP/1.1\r\nhost: a\r\n\r\n")
            .await
            .unwrap();
        assert!(rest(&mut stream).await.ends_with("here"));
    }

    #[tokio::test]
    async fn headers_that_are_too_long_or_too_many_are_refused() {
        let (address, _stop) = server(BRIEF).await;
        let long = format!("a: {}\r\n", "x".repeat(BRIEF.header_bytes));
        let line = format!("/{}", "x".repeat(BRIEF.header_bytes));
        let many = "a: b\r\n".repeat(200);
        for request in [
            format!("GET / HTTP/1.1\r\nhost: a\r\n{long}\r\n"),
            format!("GET / HTTP/1.1\r\nhost: a\r\n{many}\r\n"),
            format!("GET {line} HTTP/1.1\r\nhost: a\r\n\r\n"),
        ] {
            let mut stream = TcpStream::connect(address).await.unwrap();
            // The server may close before it has read all of it.
            let _ = stream.write_all(request.as_bytes()).await;
            let answer = rest(&mut stream).await;
            assert!(answer.starts_with("HTTP/1.1 431"), "{answer:?}");
        }
    }

    #[tokio::test]
    async fn one_connection_too_many_waits_for_its_turn() {
        let limits = Limits {
            connections: 1,
            ..BRIEF
        };
        let (address, _stop) = server(limits).await;
        let _silent = TcpStream::connect(address).await.unwrap();
        let mut second = TcpStream::connect(address).await.unwrap();
        second
            .write_all(b"GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n")
            .await
            .unwrap();
        assert!(rest(&mut second).await.ends_with("here"));
    }

    #[tokio::test]
    async fn a_stop_lets_requests_finish_and_accepts_no_more() {
        let (address, stop) = server(Limits::default()).await;
        let mut idle = TcpStream::connect(address).await.unwrap();
        idle.write_all(b"GET / HTTP/1.1\r\nhost: a\r\n\r\n")
            .await
            .unwrap();
        let mut first = [0; 12];
        idle.read_exact(&mut first).await.unwrap();
        assert_eq!(&first, b"HTTP/1.1 200");
        stop.send(()).unwrap();
        assert!(rest(&mut idle).await.ends_with("here"));
        let refused = async {
            loop {
                if TcpStream::connect(address).await.is_err() {
                    return;
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(5), refused)
            .await
            .unwrap();
    }
}
