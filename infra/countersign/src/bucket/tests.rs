//! The bucket against a small S3 of our own. `tests/emulator` tries it on a larger one.

use std::collections::{BTreeMap, VecDeque};
use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use rusty_s3::Credentials;
use tokio::net::TcpListener;

use super::*;

/// What a bucket holds, and what it was asked.
#[derive(Clone, Default)]
struct S3(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    /// Content and time by key.
    objects: BTreeMap<String, (Bytes, String)>,
    /// Method, path and headers of each request.
    asked: Vec<(String, http::HeaderMap)>,
    /// What the next requests are answered instead.
    failures: VecDeque<StatusCode>,
}

impl S3 {
    async fn serve(self) -> Bucket {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let s3 = self.clone();
                let service = service_fn(move |request| s3.clone().answer(request));
                let connection = hyper::server::conn::http1::Builder::new()
                    .serve_connection(TokioIo::new(stream), service);
                tokio::spawn(connection);
            }
        });
        let credentials = Credentials::new("key", "secret");
        let bucket = public_files::Bucket::new(
            Some(&endpoint),
            "pictures-of-ours",
            "eu-west-1",
            credentials,
        );
        Bucket(bucket.unwrap())
    }

    async fn answer(self, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
        let (parts, body) = request.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        let mut state = self.0.lock().unwrap();
        let asked = format!("{} {}", parts.method, parts.uri);
        state.asked.push((asked, parts.headers.clone()));
        let mut answer = Response::new(Full::default());
        if let Some(failure) = state.failures.pop_front() {
            *answer.status_mut() = failure;
            *answer.body_mut() = "<Error><Code>AccessDenied</Code></Error>".into();
            return Ok(answer);
        }
        let key = parts
            .uri
            .path()
            .strip_prefix("/pictures-of-ours/")
            .unwrap_or_default();
        match (parts.method.as_str(), key) {
            ("GET", "") => *answer.body_mut() = state.list().into(),
            ("HEAD", key) if !state.objects.contains_key(key) => {
                *answer.status_mut() = StatusCode::NOT_FOUND;
            }
            ("PUT", key) => {
                let now = Timestamp::now().to_string();
                state.objects.insert(key.to_owned(), (body, now));
            }
            ("DELETE", key) => {
                state.objects.remove(key);
                *answer.status_mut() = StatusCode::NO_CONTENT;
            }
            _ => {}
        }
        Ok(answer)
    }
}

impl State {
    fn list(&self) -> String {
        let objects = self.objects.iter().map(|(key, (_, written))| {
            format!("<Contents><Key>{key}</Key><LastModified>{written}</LastModified><Size>1</Size></Contents>")
        });
        format!(
            "<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><IsTruncated>false</IsTruncated>{}\
             </ListBucketResult>",
            objects.collect::<String>()
        )
    }
}

fn file(digit: &str) -> PictureFile {
    format!("{}-480.webp", digit.repeat(32)).parse().unwrap()
}

#[tokio::test]
async fn a_file_is_written_once_and_found_again() {
    let s3 = S3::default();
    let bucket = s3.clone().serve().await;
    assert!(!bucket.has(&file("a")).await.unwrap());
    bucket.put(&file("a"), b"picture".to_vec()).await.unwrap();
    assert!(bucket.has(&file("a")).await.unwrap());
    let state = s3.0.lock().unwrap();
    let (content, _) = &state.objects[&format!("pictures/{}", file("a"))];
    assert_eq!(content.as_ref(), b"picture");
    let (put, headers) = &state.asked[1];
    assert!(
        put.starts_with("PUT ") && put.contains("X-Amz-Signature="),
        "{put}"
    );
    assert_eq!(headers["content-type"], "image/webp");
    assert_eq!(headers["cache-control"], CACHING);
}

#[tokio::test]
async fn only_old_files_that_nothing_shows_are_removed() {
    let s3 = S3::default();
    let bucket = s3.clone().serve().await;
    for digit in ["a", "b"] {
        bucket.put(&file(digit), Vec::new()).await.unwrap();
    }
    let old = (Bytes::new(), "2026-01-01T00:00:00.000Z".to_owned());
    let others = ["pictures/notes.txt", "functions/page.zip"];
    for key in others {
        s3.0.lock()
            .unwrap()
            .objects
            .insert(key.to_owned(), old.clone());
    }
    let shown = BTreeSet::from([file("a")]);
    let hour_ago = Timestamp::now() - Duration::from_secs(3600);
    assert_eq!(bucket.clean(&shown, hour_ago, false).await.unwrap(), []);
    let later = Timestamp::now() + Duration::from_secs(3600);
    assert_eq!(
        bucket.clean(&shown, later, true).await.unwrap(),
        [file("b")]
    );
    assert!(bucket.has(&file("b")).await.unwrap());
    assert_eq!(
        bucket.clean(&shown, later, false).await.unwrap(),
        [file("b")]
    );
    assert!(!bucket.has(&file("b")).await.unwrap());
    assert!(bucket.has(&file("a")).await.unwrap());
    assert_eq!(s3.0.lock().unwrap().objects.len(), 1 + others.len());
}

#[tokio::test]
async fn a_busy_bucket_is_asked_again_and_a_refusal_is_explained() {
    let s3 = S3::default();
    let bucket = s3.clone().serve().await;
    let fail = |statuses: &[u16]| {
        let statuses = statuses
            .iter()
            .map(|status| StatusCode::from_u16(*status).unwrap());
        s3.0.lock().unwrap().failures.extend(statuses);
    };
    fail(&[503, 500]);
    bucket.put(&file("a"), Vec::new()).await.unwrap();
    fail(&[503, 503, 503]);
    let error = bucket
        .put(&file("b"), Vec::new())
        .await
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("503") && error.contains("try again"),
        "{error}"
    );
    fail(&[403]);
    let error = bucket
        .put(&file("b"), Vec::new())
        .await
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("403, AccessDenied") && error.contains("s3:PutObject"),
        "{error}"
    );
    fail(&[403]);
    let error = bucket.has(&file("b")).await.unwrap_err().to_string();
    assert!(error.contains("s3:GetObject"), "{error}");
    assert_eq!(s3.0.lock().unwrap().objects.len(), 1);
}
