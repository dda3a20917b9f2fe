//! Limits of connections: their number, in total and from one address, the time that a client may take to send the
//! headers of a request or to read a response, the life of a connection, and the size of headers.
//!
//! `axum::serve` limits none of these, so a few hundred clients that send a byte a minute, or never read, could use up
//! all connections.

mod places;

use std::future::Future;
use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;

use axum::extract::ConnectInfo;
use axum::{Extension, Router};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio_io_timeout::TimeoutWriter;

use self::places::{Place, Places};

/// The pause after the system could not accept a connection, for example because it has no more file descriptors.
const PAUSE: Duration = Duration::from_millis(500);

/// The limits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// The time until the headers of a request must have arrived. Idle connections are closed after it too.
    pub(crate) headers_within: Duration,
    /// The time that a client may take nothing of what is sent to it.
    pub(crate) writes_within: Duration,
    /// The age at which a connection is closed, after the request in progress. So whoever reads just fast enough for
    /// `writes_within` loses the place in the end.
    pub(crate) life: Duration,
    /// The time that the last request of a connection may take.
    pub(crate) last_request: Duration,
    /// The size of the request line and all headers, in bytes. API Gateway allows 10 KiB.
    pub(crate) header_bytes: usize,
    /// The number of open connections. A further one takes the place of the oldest of the address with the most.
    pub(crate) connections: usize,
    /// The number of open connections from one address (IPv6: /64).
    pub(crate) per_address: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            headers_within: Duration::from_secs(30),
            writes_within: Duration::from_secs(30),
            life: Duration::from_secs(10 * 60),
            last_request: Duration::from_secs(60),
            header_bytes: 16 * 1024,
            connections: 1_000,
            per_address: 200,
        }
    }
}

impl Limits {
    /// The limits behind a reverse proxy, from whose address every connection comes.
    pub(crate) fn behind_proxy(self) -> Self {
        Self {
            per_address: self.connections,
            ..self
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
    let places = Places::new(limits.connections, limits.per_address);
    let (stopping, stopped) = watch::channel(false);
    let mut open = JoinSet::new();
    let mut stop = pin!(stop);
    loop {
        let (stream, peer) = tokio::select! {
            next = next(&listener) => match next {
                Some(next) => next,
                None => continue,
            },
            Some(_) = open.join_next() => continue,
            () = &mut stop => break,
        };
        let place = places.take(peer.ip());
        let router = router.clone().layer(Extension(ConnectInfo(peer)));
        let (http, stopped) = (http.clone(), stopped.clone());
        open.spawn(talk(http, stream, router, limits, place, stopped));
    }
    drop(listener);
    stopping.send_replace(true);
    while open.join_next().await.is_some() {}
}

/// Serves one connection until it ends, is too old, loses its place, or the server stops.
async fn talk(
    http: http1::Builder,
    stream: TcpStream,
    router: Router,
    limits: Limits,
    place: Place,
    mut stopped: watch::Receiver<bool>,
) {
    let mut stream = TimeoutWriter::new(stream);
    stream.set_timeout(Some(limits.writes_within));
    let stream = TokioIo::new(Box::pin(stream));
    let mut connection = pin!(http.serve_connection(stream, TowerToHyperService::new(router)));
    // An error means that the client disconnected or was too slow, so there is nobody to report it to.
    tokio::select! {
        _ = &mut connection => return,
        () = place.taken_away() => return,
        () = tokio::time::sleep(limits.life) => {}
        _ = stopped.wait_for(|stopped| *stopped) => {}
    }
    connection.as_mut().graceful_shutdown();
    tokio::select! {
        _ = &mut connection => {}
        () = place.taken_away() => {}
        () = tokio::time::sleep(limits.last_request) => {}
    }
}

/// Accepts the next connection.
async fn next(listener: &TcpListener) -> Option<(TcpStream, SocketAddr)> {
    match listener.accept().await {
        Ok(accepted) => Some(accepted),
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
        writes_within: Duration::from_millis(400),
        life: Duration::from_secs(60),
        last_request: Duration::from_secs(60),
        header_bytes: 16 * 1024,
        connections: 100,
        per_address: 100,
    };

    async fn server(limits: Limits) -> (SocketAddr, oneshot::Sender<()>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel();
        let router = Router::new().fallback(async |ConnectInfo(peer): ConnectInfo<SocketAddr>| {
            assert!(peer.ip().is_loopback());
            format!("{}here", " ".repeat(100_000))
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

    const GET: &[u8] = b"GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";

    /// Asks for pages until nothing more can be sent, and reads none of them.
    async fn never_reads(address: SocketAddr) -> TcpStream {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let requests = b"GET / HTTP/1.1\r\nhost: a\r\n\r\n".repeat(200);
        for _ in 0..20 {
            let sent = stream.write_all(&requests);
            let sent = tokio::time::timeout(Duration::from_millis(20), sent).await;
            if !matches!(sent, Ok(Ok(()))) {
                break;
            }
        }
        stream
    }

    /// Waits until the server has closed the connection, without reading from it.
    async fn is_closed(stream: &mut TcpStream) {
        let closed = async {
            while stream.write_all(b"\r\n").await.is_ok() {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        let closed = tokio::time::timeout(Duration::from_secs(20), closed).await;
        closed.expect("the server closes the connection");
    }

    #[tokio::test]
    async fn clients_that_ask_and_never_read_are_disconnected() {
        let (address, _stop) = server(BRIEF).await;
        let mut clients = Vec::new();
        for _ in 0..20 {
            clients.push(never_reads(address).await);
        }
        for client in &mut clients {
            is_closed(client).await;
        }
    }

    #[tokio::test]
    async fn clients_that_never_read_do_not_stop_the_server_however_many_they_are() {
        let limits = Limits {
            connections: 10,
            per_address: 5,
            ..Limits::default()
        };
        let (address, _stop) = server(limits).await;
        let mut clients = Vec::new();
        for _ in 0..20 {
            clients.push(never_reads(address).await);
            let mut visitor = TcpStream::connect(address).await.unwrap();
            visitor.write_all(GET).await.unwrap();
            assert!(rest(&mut visitor).await.ends_with("here"));
        }
    }

    #[tokio::test]
    async fn a_connection_is_closed_at_the_end_of_its_life_even_if_it_is_busy() {
        let limits = Limits {
            life: Duration::from_millis(300),
            headers_within: Duration::from_secs(60),
            ..BRIEF
        };
        let (address, _stop) = server(limits).await;
        let mut stream = TcpStream::connect(address).await.unwrap();
        let request = b"GET / HTTP/1.1\r\nhost: a\r\n\r\n";
        let busy = async {
            let mut page = vec![0; 1 << 20];
            while stream.write_all(request).await.is_ok() {
                if matches!(stream.read(&mut page).await, Ok(0) | Err(_)) {
                    return;
                }
            }
        };
        let ended = tokio::time::timeout(Duration::from_secs(20), busy).await;
        ended.expect("the server closes the connection");
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
