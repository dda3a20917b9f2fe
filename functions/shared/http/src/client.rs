//! The client's address, which rate limits count by and nothing stores, and whether a request came through the CDN.

use std::net::{IpAddr, SocketAddr};

use lambda_http::http::HeaderMap;
use lambda_http::request::RequestContext;
use lambda_http::{Request, RequestExt as _};

/// The client's address, set by a server that calls a handler without API Gateway.
#[derive(Clone, Copy, Debug)]
pub struct ClientAddress(pub IpAddr);

/// The header in which the CDN sends its word, to show that a request came through it.
pub const EDGE: &str = "x-countersign-edge";

/// The header in which CloudFront sends the visitor's address and port. It overwrites what the visitor sent.
/// <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-cloudfront-headers.html>
const VIEWER: &str = "cloudfront-viewer-address";

/// Whether the request carries the CDN's word. Without a CDN, `edge` is `None` or empty, and no request carries it.
fn shows_edge(request: &Request, edge: Option<&str>) -> bool {
    let shown = request
        .headers()
        .get(EDGE)
        .and_then(|value| value.to_str().ok());
    edge.is_some_and(|edge| !edge.is_empty() && shown == Some(edge))
}

/// Whether the request avoided the CDN, and so its cache and its firewall.
#[must_use]
pub fn avoids_edge(request: &Request, edge: Option<&str>) -> bool {
    edge.is_some_and(|edge| !edge.is_empty()) && !shows_edge(request, edge)
}

/// The client's address: as the CDN saw it if the request shows the CDN's word, otherwise as API Gateway saw it.
///
/// A request through the CDN that lacks the visitor's address is counted under the CDN's own, which many share: the limits
/// then stop too much rather than nothing.
#[must_use]
pub fn client_address(request: &Request, edge: Option<&str>) -> Option<IpAddr> {
    if let Some(ClientAddress(address)) = request.extensions().get() {
        return Some(*address);
    }
    let RequestContext::ApiGatewayV2(context) = request.request_context_ref()? else {
        return None;
    };
    if shows_edge(request, edge)
        && let Some(viewer) = request.headers().get(VIEWER)
        && let Some(viewer) = viewer.to_str().ok().and_then(viewer_address)
    {
        return Some(viewer);
    }
    address(context.http.source_ip.as_deref()?)
}

/// CloudFront writes `ADDRESS:PORT` without brackets also for IPv6, so only the last colon can be the port's.
fn viewer_address(text: &str) -> Option<IpAddr> {
    let (address, _port) = text.trim().rsplit_once(':')?;
    let address = address.trim_start_matches('[').trim_end_matches(']');
    address.parse().ok()
}

/// The address in `X-Forwarded-For` that the `place`-th proxy from our side saw. Each proxy appends the address that
/// called it, so entries further left may be forged.
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
    use lambda_http::http::{HeaderName, HeaderValue};

    use super::*;

    const WORD: Option<&str> = Some("word");

    /// A request as API Gateway passes it on, called from CloudFront's address 198.51.100.2.
    fn request(headers: &[(&'static str, &'static str)]) -> Request {
        let event = serde_json::json!({
            "version": "2.0", "routeKey": "$default", "rawPath": "/", "rawQueryString": "", "headers": {},
            "isBase64Encoded": false, "requestContext": {
                "accountId": "1", "apiId": "a", "domainName": "d", "domainPrefix": "d", "requestId": "r", "routeKey": "$default",
                "stage": "$default", "time": "", "timeEpoch": 0,
                "http": {"method": "GET", "path": "/", "protocol": "HTTP/1.1", "sourceIp": "198.51.100.2", "userAgent": ""}
            }
        });
        let mut request = crate::gateway::request(event).unwrap();
        for (name, value) in headers {
            let (name, value) = (
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            );
            request.headers_mut().append(name, value);
        }
        request
    }

    #[track_caller]
    fn seen(headers: &[(&'static str, &'static str)], edge: Option<&str>, expected: &str) {
        let found = client_address(&request(headers), edge);
        assert_eq!(found, expected.parse().ok(), "{headers:?}");
    }

    #[test]
    fn the_cdns_word_makes_its_account_of_the_visitor_believed() {
        let viewer = (VIEWER, "203.0.113.7:46532");
        seen(&[(EDGE, "word"), viewer], WORD, "203.0.113.7");
        let v6 = (VIEWER, "2001:db8:0:1::7:8080");
        seen(&[(EDGE, "word"), v6], WORD, "2001:db8:0:1::7");
        for forged in [&[viewer][..], &[(EDGE, "guess"), viewer]] {
            seen(forged, WORD, "198.51.100.2");
            seen(forged, None, "198.51.100.2");
        }
        // A stack without CloudFront has an empty word.
        seen(&[(EDGE, ""), viewer], Some(""), "198.51.100.2");
    }

    #[test]
    fn without_the_visitors_address_the_callers_is_counted_and_not_nobodys() {
        for missing in ["", "nobody", ":443", "203.0.113.7"] {
            seen(&[(EDGE, "word"), (VIEWER, missing)], WORD, "198.51.100.2");
        }
        let claimed = ("x-forwarded-for", "203.0.113.9");
        seen(&[(EDGE, "word"), claimed], WORD, "198.51.100.2");
    }

    #[test]
    fn only_requests_through_the_cdn_carry_its_word() {
        assert!(avoids_edge(&request(&[]), WORD));
        assert!(avoids_edge(&request(&[(EDGE, "guess")]), WORD));
        assert!(!avoids_edge(&request(&[(EDGE, "word")]), WORD));
        assert!(!avoids_edge(&request(&[]), None));
        assert!(!avoids_edge(&request(&[]), Some("")));
    }

    fn headers(values: &[&'static str]) -> HeaderMap {
        let name = HeaderName::from_static("x-forwarded-for");
        let pair = |value: &&'static str| (name.clone(), HeaderValue::from_static(value));
        values.iter().map(pair).collect()
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
