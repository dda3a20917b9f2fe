//! API Gateway's events (HTTP API, payload 2.0) as requests, and answers as it wants them.
//!
//! `lambda_http` has this conversion too, and it panics on a body that is no base64, on an odd `Host` and on an
//! address that its parser does not take; the sender then reads "Internal Server Error", and the operator an alarm.
//! Here each of these is the sender's mistake, and told as one.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lambda_http::aws_lambda_events::apigw::{ApiGatewayV2httpRequest, ApiGatewayV2httpResponse};
use lambda_http::http::{HeaderValue, StatusCode, Uri, header};
use lambda_http::request::RequestContext;
use lambda_http::{Body, Request, RequestExt as _, Response};
use serde::Deserialize as _;
use serde_json::Value;
use url::{Position, Url};

/// Longest header, in bytes. API Gateway takes 10 KiB for all of them.
const MAX_HEADER: usize = 16 * 1024;

/// Why an event is no request. Shows nothing of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoRequest {
    /// A field is missing, or is something else than API Gateway sends.
    #[error("The request is not one of HTTP. Send it to the site's address.")]
    Unreadable,
    /// The body says that it is base64, and is not.
    #[error("The body cannot be read: it is not base64, as it says.")]
    NotBase64,
    /// The address is none, or too long.
    #[error("The address cannot be read. Shorten it, and escape what is no letter or digit.")]
    NoAddress,
    /// A header is longer than any that a browser sends.
    #[error("A header is too long. Send at most 16 KiB.")]
    HeaderTooLong,
}

impl NoRequest {
    fn status(self) -> StatusCode {
        match self {
            Self::HeaderTooLong => StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
            _ => StatusCode::BAD_REQUEST,
        }
    }

    /// What its sender is told, as problem details (RFC 9457).
    #[must_use]
    pub fn into_response(self) -> Response<Body> {
        let status = self.status();
        let problem = serde_json::json!({
            "type": "about:blank",
            "title": status.canonical_reason().unwrap_or_default(),
            "status": status.as_u16(),
            "detail": self.to_string(),
        });
        let mut response = Response::new(Body::Text(problem.to_string()));
        *response.status_mut() = status;
        for (name, value) in [
            (header::CONTENT_TYPE, "application/problem+json"),
            (header::CACHE_CONTROL, "no-store"),
            (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
            (
                header::CONTENT_SECURITY_POLICY,
                "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
            ),
        ] {
            let headers = response.headers_mut();
            headers.insert(name, HeaderValue::from_static(value));
        }
        response
    }
}

/// Reads an event. What API Gateway knows of the sender is in the request's extensions, as with `lambda_http`.
///
/// # Errors
/// [`NoRequest`].
pub fn request(event: Value) -> Result<Request, NoRequest> {
    let event = ApiGatewayV2httpRequest::deserialize(event).map_err(|_| NoRequest::Unreadable)?;
    if event.headers.values().any(|value| value.len() > MAX_HEADER) {
        return Err(NoRequest::HeaderTooLong);
    }
    let body = match event.body {
        None => Body::Empty,
        Some(text) if !event.is_base64_encoded => Body::Text(text),
        Some(text) => {
            let bytes = STANDARD.decode(text);
            Body::Binary(bytes.map_err(|_| NoRequest::NotBase64)?)
        }
    };
    let path = event.raw_path.unwrap_or_default();
    let query = event.raw_query_string.unwrap_or_default();
    let mut request = Request::new(body);
    *request.uri_mut() = address(&path, &query).ok_or(NoRequest::NoAddress)?;
    *request.method_mut() = event.request_context.http.method.clone();
    *request.headers_mut() = event.headers;
    Ok(request.with_request_context(RequestContext::ApiGatewayV2(event.request_context)))
}

/// The answer, as API Gateway wants it.
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

/// Path and query; what an address may not have is escaped.
fn address(path: &str, query: &str) -> Option<Uri> {
    if !path.starts_with('/') {
        return None;
    }
    // Only what follows it is used.
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
