//! How long a CDN may cache a response, and how it revalidates it.
//!
//! Browsers revalidate each time (`max-age=0`), so nobody sees an old number after reloading. The CDN responds to them, so
//! even a very popular petition costs only a few reads every ten seconds. The CDN serves a stale response while it
//! fetches a new one, and for up to a day if the function fails.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use lambda_http::http::{StatusCode, header};
use lambda_http::{Body, Request, Response};
use public_http::{request, response};
use sha2::{Digest as _, Sha256};

/// The seconds for which a CDN may serve the numbers.
pub(crate) const NUMBERS: &str =
    "public, max-age=0, s-maxage=5, stale-while-revalidate=30, stale-if-error=86400";
/// The seconds for which a CDN may serve a page. A page shows the number too, which signers expect to rise soon after
/// they confirm.
pub(crate) const PAGES: &str =
    "public, max-age=0, s-maxage=10, stale-while-revalidate=60, stale-if-error=86400";

/// Lets the CDN cache the response. If the client already has the same body, the response is a 304 without it.
pub(crate) fn public(
    request: &Request,
    mut response: Response<Body>,
    policy: &str,
) -> Response<Body> {
    let tag = entity_tag(response.body().as_ref());
    response::set(&mut response, header::CACHE_CONTROL, policy);
    response::set(&mut response, header::ETAG, &tag);
    if knows(request::header_of(request, header::IF_NONE_MATCH), &tag) {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        *response.body_mut() = Body::Empty;
    }
    response
}

/// 128 bits of the body's hash, so that the same body has the same tag on every instance.
fn entity_tag(body: &[u8]) -> String {
    let digest = Sha256::digest(body);
    format!("\"{}\"", URL_SAFE_NO_PAD.encode(&digest[..16]))
}

/// Whether `If-None-Match` names the tag. The comparison is weak (RFC 9110, section 13.1.2), because a proxy makes a tag
/// weak when it compresses a response.
fn knows(if_none_match: &str, tag: &str) -> bool {
    let mut known = if_none_match.split(',').map(str::trim);
    known.any(|known| known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_found_in_a_list_and_when_it_was_made_weak() {
        assert!(knows("\"a\", W/\"b\"", "\"b\""));
        assert!(knows("*", "\"b\""));
        assert!(!knows("", "\"b\""));
        assert!(!knows("\"bb\"", "\"b\""));
    }
}
