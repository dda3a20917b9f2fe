//! Events that API Gateway would not send, or that somebody who knows it well made it send.

use lambda_http::{Body, Request, Response};
use serde_json::{Value, json};

type Change = fn(&mut Value);

/// Each makes another sample of a good one.
const CHANGES: &[(&str, Change)] = &[
    ("a body that is no base64", |event| {
        event["isBase64Encoded"] = json!(true);
        event["body"] = json!("a=b&c=%FF!");
    }),
    ("a body that is not UTF-8", |event| {
        event["isBase64Encoded"] = json!(true);
        event["body"] = json!("//79/A==");
    }),
    ("a body that is no text", |event| {
        event["body"] = json!({"a": 1});
    }),
    ("no body", |event| event["body"] = Value::Null),
    ("no headers", |event| event["headers"] = Value::Null),
    ("no context", |event| event["requestContext"] = Value::Null),
    ("no method", |event| {
        event["requestContext"]["http"]["method"] = Value::Null;
    }),
    ("a method that is none", |event| {
        event["requestContext"]["http"]["method"] = json!("PO ST");
    }),
    ("a method of somebody's own", |event| {
        event["requestContext"]["http"]["method"] = json!("BREW");
    }),
    ("no path", |event| event["rawPath"] = Value::Null),
    ("an empty path", |event| event["rawPath"] = json!("")),
    ("a path that begins with no slash", |event| {
        event["rawPath"] = json!("x:y@z/confirm/a");
    }),
    ("a path with what no path has", |event| {
        event["rawPath"] = json!("/confirm/\u{0}\r\n<ñ>\"\\/../%");
    }),
    ("a path of 100 KB", |event| {
        event["rawPath"] = json!(format!("/signature/{}", "x".repeat(100_000)));
    }),
    ("a query that is not UTF-8", |event| {
        event["rawPath"] = json!("/nothing");
        event["rawQueryString"] = json!("lang=%FF%FE&%C3%28=%");
    }),
    ("a query with what no query has", |event| {
        event["rawPath"] = json!("/nothing");
        event["rawQueryString"] = json!("lang=<\"ñ\u{0}#\r\n{}|\\^`> ");
    }),
    ("a query of 100 KB", |event| {
        event["rawQueryString"] = json!("a=b&".repeat(25_000));
    }),
    ("a host that is none", |event| {
        event["rawPath"] = json!("/nothing");
        event["headers"]["host"] = json!("a b:c/%@[");
        event["headers"]["x-forwarded-proto"] = json!("::");
    }),
    ("a header with a line break", |event| {
        event["headers"]["x-odd"] = json!("a\r\nset-cookie: b");
    }),
    ("a header with an odd name", |event| {
        event["headers"]["no name\u{0}"] = json!("a");
    }),
    ("a header with letters of all kinds", |event| {
        event["rawPath"] = json!("/nothing");
        event["headers"]["accept-language"] = json!("ñ;q=¼, \u{202e}");
        event["headers"]["content-type"] = json!("ñ/ñ");
        event["headers"]["if-none-match"] = json!("ñ");
        event["headers"]["idempotency-key"] = json!("ñ");
    }),
    ("a huge header", |event| {
        event["headers"]["accept"] = json!("x".repeat(1 << 20));
    }),
    ("a header that is no text", |event| {
        event["headers"]["accept"] = json!({"a": []});
    }),
    ("another kind of event", |event| {
        *event = json!({"Records": [{"eventSource": "aws:sqs"}]});
    }),
    ("no event", |event| *event = Value::Null),
    ("a list", |event| *event = json!([1, 2])),
];

/// Hands each of them to a function. The sender is told of a mistake, and never that we failed.
pub async fn are_refused<A: Future<Output = Response<Body>>>(
    sample: &str,
    handle: impl Fn(Request) -> A,
) {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../requests");
    let sample = std::fs::read_to_string(folder.join(format!("{sample}.json"))).unwrap();
    let sample: Value = serde_json::from_str(&sample.replace("TOKEN", "x")).unwrap();
    for (what, change) in CHANGES {
        let mut event = sample.clone();
        change(&mut event);
        let response = match public_http::gateway::request(event) {
            Ok(request) => handle(request).await,
            Err(error) => error.into_response(public_http::ResponseFormat::PROGRAM),
        };
        assert!(
            response.status().is_client_error(),
            "{what}: {}",
            response.status()
        );
        assert!(!response.body().is_empty(), "{what}: it says why");
    }
}
