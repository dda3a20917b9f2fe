//! Converts API Gateway's events (HTTP API, payload 2.0) to requests, and responses to what API Gateway expects.
//!
//! `lambda_http` has this conversion too, but it panics on a body that is not valid base64, on an unusual `Host` and
//! on an address that its parser rejects. The sender would read "Internal Server Error" and the operator would get an
//! alarm. Here each of these is a client error.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lambda_http::aws_lambda_events::apigw::{ApiGatewayV2httpRequest, ApiGatewayV2httpResponse};
use lambda_http::http::{StatusCode, Uri};
use lambda_http::request::RequestContext;
use lambda_http::{Body, Request, RequestExt as _, Response};
use serde::Deserialize as _;
use serde_json::Value;
use url::{Position, Url};

use crate::HttpError;

/// The longest header that is accepted, in bytes. API Gateway itself accepts 10 KiB for all headers together.
const MAX_HEADER: usize = 16 * 1024;

/// The reason in the metric `Refused` for an event that is not a request.
const REASON: &str = "no_request";

fn unreadable(detail: &'static str) -> HttpError {
    HttpError::problem(StatusCode::BAD_REQUEST, REASON, "Bad Request", detail)
}

/// Reads an event. What API Gateway knows of the sender is in the request's extensions, as with `lambda_http`.
///
/// # Errors
/// 400 or 431, if the event is not a request that a browser could have sent. The error quotes nothing of it.
pub fn request(event: Value) -> Result<Request, HttpError> {
    let event = ApiGatewayV2httpRequest::deserialize(event).map_err(|_| {
        unreadable("This is not an HTTP request. Send it to the address of the site.")
    })?;
    if event.headers.values().any(|value| value.len() > MAX_HEADER) {
        return Err(HttpError::problem(
            StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
            REASON,
            "Request Header Fields Too Large",
            "A header is too long. Send at most 16 KiB.",
        ));
    }
    let body = match event.body {
        None => Body::Empty,
        Some(text) if !event.is_base64_encoded => Body::Text(text),
        Some(text) => {
            let bytes = STANDARD.decode(text);
            Body::Binary(bytes.map_err(|_| unreadable("The body is not valid base64."))?)
        }
    };
    let path = event.raw_path.unwrap_or_default();
    let query = event.raw_query_string.unwrap_or_default();
    let mut request = Request::new(body);
    *request.uri_mut() = address(&path, &query).ok_or_else(|| {
        unreadable("The address cannot be read. Shorten it, and percent-encode special characters.")
    })?;
    *request.method_mut() = event.request_context.http.method.clone();
    *request.headers_mut() = event.headers;
    Ok(request.with_request_context(RequestContext::ApiGatewayV2(event.request_context)))
}

/// The response in the form that API Gateway expects.
pub(crate) fn answer(response: Response<Body>) -> ApiGatewayV2httpResponse {
    let (parts, body) = response.into_parts();
    let mut answer = ApiGatewayV2httpResponse::default();
    answer.status_code = parts.status.as_u16().into();
    answer.headers = parts.headers;
    answer.is_base64_encoded = matches!(body, Body::Binary(_));
    answer.body = match body {
        Body::Empty => None,
        body => Some(body),
    };
    answer
}

/// Path and query, with characters that an address cannot have percent-encoded.
fn address(path: &str, query: &str) -> Option<Uri> {
    if !path.starts_with('/') {
        return None;
    }
    // Only path and query are used.
    let mut url = Url::parse("https://localhost").ok()?;
    url.set_path(path);
    url.set_query((!query.is_empty()).then_some(query));
    url[Position::BeforePath..Position::AfterQuery].parse().ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
mod tests {
    use super::*;

    #[test]
    fn an_address_stays_as_it_is_and_the_rest_is_escaped() {
        for (path, query, expected) in [
            ("/petitions/a", "", "/petitions/a"),
            ("/", "lang=es&a=b%20c", "/?lang=es&a=b%20c"),
            ("/confirm/%FF%00", "", "/confirm/%FF%00"),
            ("/ñ x", "q=ñ<\">", "/%C3%B1%20x?q=%C3%B1%3C%22%3E"),
            ("//evil.example/x", "", "//evil.example/x"),
            ("/a#b", "c#d", "/a%23b?c%23d"),
        ] {
            assert_eq!(address(path, query).unwrap(), expected, "{path}?{query}");
        }
        assert_eq!(address("", ""), None);
        assert_eq!(address("x:y@z", ""), None);
        assert_eq!(address(&format!("/{}", "x".repeat(70_000)), ""), None);
    }

    #[test]
    fn only_bytes_are_sent_as_base64() {
        let sent = |body| serde_json::to_value(answer(Response::new(body))).unwrap();
        assert_eq!(sent(Body::Text("ñ".into()))["body"], "ñ");
        assert_eq!(sent(Body::Text("ñ".into()))["isBase64Encoded"], false);
        assert_eq!(sent(Body::Binary(vec![255]))["body"], "/w==");
        assert_eq!(sent(Body::Binary(vec![255]))["isBase64Encoded"], true);
        assert_eq!(sent(Body::Empty)["body"], Value::Null);
        assert_eq!(sent(Body::Empty)["statusCode"], 200);
    }
}
