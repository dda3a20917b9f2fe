//! How long a CDN may keep an answer, and how it asks whether it is still the same.
//!
//! Browsers ask each time (`max-age=0`), so nobody sees an old number after reloading; the CDN
//! answers them, so a petition that the whole country opens costs a few reads every ten seconds.
//! While it fetches a new answer it gives the old one, and for a day when there is none to be had.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use lambda_http::http::{StatusCode, header};
use lambda_http::{Body, Request, Response};
use public_http::{request, response};
use sha2::{Digest as _, Sha256};

/// Numbers: what the views know, five seconds later at most.
pub(crate) const NUMBERS: &str =
    "public, max-age=0, s-maxage=5, stale-while-revalidate=30, stale-if-error=86400";
/// Pages: they show the number too, so a signer who comes back soon finds it risen.
pub(crate) const PAGES: &str =
    "public, max-age=0, s-maxage=10, stale-while-revalidate=60, stale-if-error=86400";

/// Lets the CDN keep the answer; if the client has the same already, the body is left out.
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

/// 128 bits of the body's hash: the same body has the same tag on every instance.
fn entity_tag(body: &[u8]) -> String {
    let digest = Sha256::digest(body);
    format!("\"{}\"", URL_SAFE_NO_PAD.encode(&digest[..16]))
}

/// RFC 9110, section 13.1.2: weak comparison, so a tag that a proxy made weak by compressing matches.
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
