//! How long a CDN may cache a response, and how it revalidates it.
//!
//! Browsers revalidate each time (`max-age=0`), so nobody sees an old number after reloading. The CDN responds to them, so
//! even a very popular petition costs only a few reads every ten seconds. The CDN serves a stale response while it
//! fetches a new one, and for up to a day if the function fails.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use lambda_http::http::{StatusCode, header};
use lambda_http::{Body, Request, Response};
use public_http::{request, response};
use sha2::{Digest as _, Sha256};

/// For how many seconds a CDN may serve a response: fresh, while it fetches a new one, and while that fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Policy {
    fresh: i64,
    revalidating: i64,
    failing: i64,
}

/// For the numbers.
pub(crate) const NUMBERS: Policy = Policy {
    fresh: 5,
    revalidating: 30,
    failing: 86_400,
};
/// For a page. It shows the number too, which signers expect to rise soon after they confirm.
pub(crate) const PAGES: Policy = Policy {
    fresh: 10,
    revalidating: 60,
    failing: 86_400,
};

/// For the picture beside a shared link, which networks keep for much longer. Its address has the number, so that only a changed
/// title waits for this.
pub(crate) const CARDS: Policy = Policy {
    fresh: 3_600,
    revalidating: 3_600,
    failing: 86_400,
};

impl Policy {
    /// The same, but never beyond `change`, when the response says something else by itself: a page that says "open" must
    /// not be served after the petition has closed.
    pub(crate) fn until(self, change: Option<Timestamp>, now: Timestamp) -> Self {
        let Some(change) = change else { return self };
        // Rounded down, and never below zero.
        let left = change.duration_since(now).as_secs().max(0);
        let fresh = self.fresh.min(left);
        Self {
            fresh,
            revalidating: self.revalidating.min(left - fresh),
            failing: self.failing.min(left - fresh),
        }
    }

    fn header(self) -> String {
        let Self {
            fresh,
            revalidating,
            failing,
        } = self;
        format!(
            "public, max-age=0, s-maxage={fresh}, stale-while-revalidate={revalidating}, stale-if-error={failing}"
        )
    }
}

/// Lets the CDN cache the response. If the client already has the same body, the response is a 304 without it.
pub(crate) fn public(
    request: &Request,
    mut response: Response<Body>,
    policy: Policy,
) -> Response<Body> {
    let tag = entity_tag(response.body().as_ref());
    response::set(&mut response, header::CACHE_CONTROL, &policy.header());
    response::set(&mut response, header::ETAG, &tag);
    if knows(request::header_of(request, header::IF_NONE_MATCH), &tag) {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        *response.body_mut() = Body::Empty;
    }
    response
}

/// Lets the CDN cache a redirect.
pub(crate) fn redirect(mut response: Response<Body>, policy: Policy) -> Response<Body> {
    response::set(&mut response, header::CACHE_CONTROL, &policy.header());
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
    fn nothing_is_served_beyond_the_moment_at_which_it_changes() {
        let now: Timestamp = "2026-12-31T17:00:00Z".parse().unwrap();
        let at = |seconds| Some(now + jiff::SignedDuration::from_secs(seconds));
        assert_eq!(PAGES.until(None, now), PAGES);
        assert_eq!(PAGES.until(at(100_000), now), PAGES);
        for (left, expected) in [(3_600, [10, 60, 3_590]), (30, [10, 20, 20]), (4, [4, 0, 0])] {
            let Policy {
                fresh,
                revalidating,
                failing,
            } = PAGES.until(at(left), now);
            assert_eq!([fresh, revalidating, failing], expected, "{left}");
        }
        let none = "public, max-age=0, s-maxage=0, stale-while-revalidate=0, stale-if-error=0";
        assert_eq!(PAGES.until(at(0), now).header(), none);
        assert_eq!(PAGES.until(at(-9), now).header(), none);
    }

    #[test]
    fn a_tag_is_found_in_a_list_and_when_it_was_made_weak() {
        assert!(knows("\"a\", W/\"b\"", "\"b\""));
        assert!(knows("*", "\"b\""));
        assert!(!knows("", "\"b\""));
        assert!(!knows("\"bb\"", "\"b\""));
    }
}
