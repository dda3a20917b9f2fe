//! Security headers that every response gets, unless its handler has set them.

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Response, StatusCode, header};
use public_http::response::NOT_A_PAGE;

/// No page uses any of these.
const PERMISSIONS: &str = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

/// One year, for this host only, because other hosts of the domain may not support TLS.
const TRANSPORT: &str = "max-age=31536000";

/// Adds the missing headers. `https` says whether clients reach the site by TLS.
pub(crate) fn secure(mut response: Response<Body>, https: bool) -> Response<Body> {
    if https {
        add(&mut response, header::STRICT_TRANSPORT_SECURITY, TRANSPORT);
    }
    // The headers of a 304 replace those of the cached page (RFC 9111, section 3.2).
    if response.status() != StatusCode::NOT_MODIFIED {
        add(&mut response, header::X_CONTENT_TYPE_OPTIONS, "nosniff");
        add(&mut response, header::REFERRER_POLICY, "same-origin");
        add(&mut response, header::CONTENT_SECURITY_POLICY, NOT_A_PAGE);
        let permissions = HeaderName::from_static("permissions-policy");
        add(&mut response, permissions, PERMISSIONS);
    }
    response
}

fn add(response: &mut Response<Body>, name: HeaderName, value: &'static str) {
    let headers = response.headers_mut();
    headers
        .entry(name)
        .or_insert(HeaderValue::from_static(value));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_site_behind_tls_asks_for_tls() {
        let transport = |https| {
            let response = secure(Response::new(Body::empty()), https);
            response
                .headers()
                .contains_key(header::STRICT_TRANSPORT_SECURITY)
        };
        assert!(transport(true) && !transport(false));
    }

    #[test]
    fn the_policy_of_a_page_stands_also_when_it_has_not_changed() {
        let mut page = Response::new(Body::empty());
        add(&mut page, header::CONTENT_SECURITY_POLICY, "its own");
        let page = secure(page, false);
        assert_eq!(page.headers()[header::CONTENT_SECURITY_POLICY], "its own");

        let mut unchanged = Response::new(Body::empty());
        *unchanged.status_mut() = StatusCode::NOT_MODIFIED;
        assert!(secure(unchanged, false).headers().is_empty());
    }
}
