//! Who is at the other end of a request: an address that limits count by, never stored.

use std::net::{IpAddr, SocketAddr};

use lambda_http::http::HeaderMap;
use lambda_http::request::RequestContext;
use lambda_http::{Request, RequestExt as _};

/// Where whoever calls a handler without API Gateway says who asks.
#[derive(Clone, Copy, Debug)]
pub struct ClientAddress(pub IpAddr);

/// The header by which the CDN shows that a request came through it.
pub const EDGE: &str = "x-countersign-edge";

/// The address of whoever asks: as API Gateway saw it or, if the request shows the CDN's
/// `edge` word, as the CDN did.
#[must_use]
pub fn client_address(request: &Request, edge: Option<&str>) -> Option<IpAddr> {
    if let Some(ClientAddress(address)) = request.extensions().get() {
        return Some(*address);
    }
    let RequestContext::ApiGatewayV2(context) = request.request_context_ref()? else {
        return None;
    };
    let shown = request
        .headers()
        .get(EDGE)
        .and_then(|value| value.to_str().ok());
    if edge.is_some_and(|edge| !edge.is_empty() && shown == Some(edge)) {
        // The last one is the CDN itself.
        return forwarded(request.headers(), 2);
    }
    address(context.http.source_ip.as_deref()?)
}

/// The address that the `place`-th proxy from our side saw: each appends the one it was called from
/// to `X-Forwarded-For`, and what comes before those may be anybody's invention.
#[must_use]
pub fn forwarded(headers: &HeaderMap, place: usize) -> Option<IpAddr> {
    let values: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .collect();
    let at = values.len().checked_sub(place)?;
    address(values.get(at)?)
}

/// With a port or without, as proxies write it.
fn address(text: &str) -> Option<IpAddr> {
    let text = text.trim();
    let alone = text.trim_start_matches('[').trim_end_matches(']');
    let with_port = || text.parse::<SocketAddr>().map(|address| address.ip());
    alone.parse().or_else(|_| with_port()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(values: &[&'static str]) -> HeaderMap {
        values
            .iter()
            .map(|value| {
                let name = lambda_http::http::HeaderName::from_static("x-forwarded-for");
                (name, lambda_http::http::HeaderValue::from_static(value))
            })
            .collect()
    }

    #[test]
    fn only_what_our_own_proxies_appended_is_believed() {
        let one = headers(&["1.1.1.1, 203.0.113.7, 198.51.100.2"]);
        assert_eq!(forwarded(&one, 1), "198.51.100.2".parse().ok());
        assert_eq!(forwarded(&one, 2), "203.0.113.7".parse().ok());
        let split = headers(&["1.1.1.1", "203.0.113.7"]);
        assert_eq!(forwarded(&split, 1), "203.0.113.7".parse().ok());
        assert_eq!(forwarded(&split, 3), None);
        assert_eq!(forwarded(&headers(&["nobody"]), 1), None);
    }

    #[test]
    fn an_address_is_read_with_a_port_and_without() {
        for text in ["203.0.113.7", " 203.0.113.7:443"] {
            assert_eq!(address(text), "203.0.113.7".parse().ok());
        }
        for text in ["2001:db8::1", "[2001:db8::1]", "[2001:db8::1]:443"] {
            assert_eq!(address(text), "2001:db8::1".parse().ok(), "{text}");
        }
    }
}
