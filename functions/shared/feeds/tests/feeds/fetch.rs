//! Servers that redirect, compress, stall, lie and lead into private networks.

use std::io::Write as _;

use feeds::{Document, FeedError, Fetched, Fetcher, Reach, Validators};
use flate2::Compression;
use flate2::write::GzEncoder;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use url::Url;

/// A server that answers each request with what `answer` returns for its path. The requests come out at the other end.
async fn server(
    answer: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static,
) -> (Url, mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let (told, requests) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                let mut part = [0; 1024];
                let read = stream.read(&mut part).await.unwrap_or(0);
                if read == 0 {
                    break;
                }
                request.extend_from_slice(&part[..read]);
            }
            let request = String::from_utf8(request).unwrap();
            let path = request.split_whitespace().nth(1).unwrap_or("/").to_owned();
            let _ = told.send(request);
            let answer = answer(&path);
            if answer.is_empty() {
                // Never answers. The connection stays open.
                tokio::spawn(async move {
                    let _open = stream;
                    std::future::pending::<()>().await;
                });
                continue;
            }
            let _ = stream.write_all(&answer).await;
            let _ = stream.shutdown().await;
        }
    });
    (Url::parse(&url).unwrap(), requests)
}

fn answer(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status}\r\nconnection: close\r\n{headers}\r\n");
    [head.as_bytes(), body].concat()
}

fn redirect(to: &str) -> Vec<u8> {
    answer("301 Moved Permanently", &format!("location: {to}\r\n"), b"")
}

fn gzip(body: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(body).unwrap();
    encoder.finish().unwrap()
}

async fn fetch(url: &Url) -> Result<Document, FeedError> {
    let fetcher = Fetcher::new(Reach::Loopback).unwrap();
    match fetcher.fetch(url, &Validators::default()).await? {
        Fetched::Changed(document) => Ok(document),
        Fetched::Unchanged => panic!("nothing was known"),
    }
}

#[tokio::test]
async fn a_feed_that_has_not_changed_is_asked_for_and_not_sent_again() {
    let (url, mut requests) = server(|_| {
        let headers = "etag: \"a1\"\r\nlast-modified: Fri, 04 Oct 2024 15:48:00 GMT\r\ncontent-type: text/xml\r\n";
        answer("200 OK", headers, b"<rss/>")
    })
    .await;
    let document = fetch(&url).await.unwrap();
    assert_eq!(
        (document.bytes.as_slice(), document.content_type.as_str()),
        (&b"<rss/>"[..], "text/xml")
    );
    assert!(!requests.recv().await.unwrap().contains("if-"));

    let (url, mut requests) = server(|_| answer("304 Not Modified", "", b"")).await;
    let fetcher = Fetcher::new(Reach::Loopback).unwrap();
    let again = fetcher.fetch(&url, &document.validators).await;
    assert_eq!(again, Ok(Fetched::Unchanged));
    let request = requests.recv().await.unwrap();
    assert!(request.contains("if-none-match: \"a1\"\r\n"), "{request}");
    assert!(
        request.contains("if-modified-since: Fri, 04 Oct 2024 15:48:00 GMT\r\n"),
        "{request}"
    );
    // An answer to a question that was not asked.
    let unasked = fetcher.fetch(&url, &Validators::default()).await;
    assert_eq!(unasked, Err(FeedError::Status(304)));
}

#[tokio::test]
async fn redirects_are_followed_to_their_end_and_loops_are_not() {
    let (url, _requests) = server(|path| match path {
        "/" => redirect("/a/b"),
        "/a/b" => redirect("../c?d"),
        "/c?d" => answer("200 OK", "", b"here"),
        _ => redirect(path),
    })
    .await;
    let document = fetch(&url).await.unwrap();
    assert_eq!(document.url, url.join("/c?d").unwrap());
    assert_eq!(
        fetch(&url.join("/loop").unwrap()).await,
        Err(FeedError::Redirects)
    );
}

#[tokio::test]
async fn no_redirect_and_no_name_leads_into_a_private_network() {
    let (url, _requests) = server(|path| match path {
        "/metadata" => redirect("http://169.254.169.254/latest/meta-data/"),
        "/decimal" => redirect("http://2852039166/"),
        "/mapped" => redirect("http://[::ffff:10.0.0.1]/"),
        "/file" => redirect("file:///etc/passwd"),
        "/password" => redirect("https://me:secret@example.org/"),
        _ => answer("200 OK", "", b"<rss/>"),
    })
    .await;
    for (path, error) in [
        ("/metadata", FeedError::NotPublic),
        ("/decimal", FeedError::NotPublic),
        ("/mapped", FeedError::NotPublic),
        ("/file", FeedError::Address),
        ("/password", FeedError::Address),
    ] {
        assert_eq!(fetch(&url.join(path).unwrap()).await, Err(error), "{path}");
    }
    // By its address, and by a name that is resolved to it at the time of the connection.
    let public = Fetcher::new(Reach::Public).unwrap();
    let by_name = url.as_str().replace("127.0.0.1", "localhost");
    for address in [url.as_str(), &by_name] {
        let address = Url::parse(address).unwrap();
        let answer = public.fetch(&address, &Validators::default()).await;
        assert_eq!(answer, Err(FeedError::NotPublic), "{address}");
    }
    assert!(fetch(&Url::parse(&by_name).unwrap()).await.is_ok());
}

#[tokio::test]
async fn compressed_documents_are_read_and_bombs_are_not() {
    let (url, _requests) = server(|path| match path {
        "/declared" => answer("200 OK", "content-encoding: gzip\r\n", &gzip(b"<rss/>")),
        "/silent" => answer("200 OK", "", &gzip(b"<rss/>")),
        "/bomb" => answer(
            "200 OK",
            "content-encoding: gzip\r\n",
            &gzip(&vec![b' '; 3 << 20]),
        ),
        "/cut" => answer(
            "200 OK",
            "content-encoding: gzip\r\n",
            &gzip(b"<rss/>")[..12],
        ),
        "/brotli" => answer("200 OK", "content-encoding: br\r\n", b"?"),
        _ => answer("200 OK", "", &vec![b' '; 3 << 20]),
    })
    .await;
    let get = async |path: &str| fetch(&url.join(path).unwrap()).await.map(|it| it.bytes);
    assert_eq!(get("/declared").await, Ok(b"<rss/>".to_vec()));
    assert_eq!(get("/silent").await, Ok(b"<rss/>".to_vec()));
    assert_eq!(get("/bomb").await, Err(FeedError::TooLarge));
    assert_eq!(get("/cut").await, Err(FeedError::Compression));
    assert_eq!(get("/brotli").await, Err(FeedError::Compression));
    assert_eq!(get("/huge").await, Err(FeedError::TooLarge));
}

#[tokio::test]
async fn a_server_that_fails_is_told_apart() {
    let (url, _requests) = server(|path| match path {
        "/gone" => answer("410 Gone", "", b""),
        "/later" => answer("429 Too Many Requests", "retry-after: 60\r\n", b""),
        "/nowhere" => answer("302 Found", "", b""),
        "/cut" => answer("200 OK", "content-length: 900\r\n", b"<rss>"),
        _ => b"this is not HTTP\r\n\r\n".to_vec(),
    })
    .await;
    let get = async |path: &str| fetch(&url.join(path).unwrap()).await.unwrap_err().code();
    assert_eq!(get("/gone").await, "status");
    assert_eq!(get("/later").await, "status");
    assert_eq!(get("/nowhere").await, "redirects");
    assert_eq!(get("/cut").await, "unreachable");
    assert_eq!(get("/other").await, "unreachable");
    // A port on which nobody listens any more.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let unused = format!("http://{}/", listener.local_addr().unwrap());
    drop(listener);
    assert_eq!(
        fetch(&Url::parse(&unused).unwrap())
            .await
            .unwrap_err()
            .code(),
        "unreachable"
    );
}

#[tokio::test]
async fn a_server_that_never_answers_is_given_up() {
    let (url, _requests) = server(|_| Vec::new()).await;
    assert_eq!(fetch(&url).await, Err(FeedError::Slow));
}
