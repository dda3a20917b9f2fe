//! The client's address, which rate limits count by and nothing stores, and whether a request came through the CDN.

use std::net::{IpAddr, SocketAddr};

use lambda_http::http::HeaderMap;
use lambda_http::request::RequestContext;
use lambda_http::{Request, RequestExt as _};

/// The client's address, set by a server that calls a handler without API Gateway.
#[derive(Clone, Copy, Debug)]
pub struct ClientAddress(pub IpAddr);

/// Set by a server that passes a `HEAD` on as a `GET`: nobody sees the page.
#[derive(Clone, Copy, Debug)]
pub struct HeadOnly;

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
/// called it, so the list is read from its end, byte by byte: what a client wrote further left, valid or not, moves
/// nothing. Empty entries do not count (RFC 9110, 5.6.1.2), and several headers are one list (5.3).
///
/// `None` if the list has fewer entries, or this one is not an address: then the sender is not known.
#[must_use]
pub fn forwarded(headers: &HeaderMap, place: usize) -> Option<IpAddr> {
    let values = headers.get_all("x-forwarded-for").iter().rev();
    let mut entries = values
        .flat_map(|value| value.as_bytes().rsplit(|byte| *byte == b','))
        .map(<[u8]>::trim_ascii)
        .filter(|entry| !entry.is_empty());
    let entry = entries.nth(place.checked_sub(1)?)?;
    address(std::str::from_utf8(entry).ok()?)
}

/// With a port or without, as proxies write it.
fn address(text: &str) -> Option<IpAddr> {
    let text = text.trim();
    let alone = text
        .strip_prefix('[')
        .and_then(|text| text.strip_suffix(']'))
        .unwrap_or(text);
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

    #[test]
    fn only_what_our_own_proxies_appended_is_believed() {
        let known = Some("203.0.113.7");
        for (lines, proxies, expected) in [
            (&[&b"1.1.1.1, 203.0.113.7"[..]][..], 1, known),
            (&[b"203.0.113.7, 198.51.100.2"], 2, known),
            (&[b"1.1.1.1, 203.0.113.7, 198.51.100.2"], 2, known),
            // Several headers are one list.
            (&[b"1.1.1.1", b"203.0.113.7"], 1, known),
            (&[b"203.0.113.7", b"198.51.100.2"], 2, known),
            (&[b"203.0.113.7", b""], 1, known),
            // What a client wrote stays on the left, whatever it is.
            (&[b"\xff, 203.0.113.7"], 1, known),
            (&[b"\xff\xfe", b"203.0.113.7"], 1, known),
            (&["ñandú, 203.0.113.7".as_bytes()], 1, known),
            (&[b", ,, 203.0.113.7"], 1, known),
            (&[b"unknown, \"_x\", 203.0.113.7"], 1, known),
            // Empty entries do not count.
            (&[b"203.0.113.7,"], 1, known),
            (&[b"203.0.113.7 , , "], 1, known),
            (&[b"203.0.113.7,, 198.51.100.2,"], 2, known),
            // With a port, and IPv6 in brackets.
            (&[b"203.0.113.7:443"], 1, known),
            (&[b"1.1.1.1,[2001:db8::7]:443"], 1, Some("2001:db8::7")),
            (&[b"[2001:db8::7]"], 1, Some("2001:db8::7")),
            (&[b"2001:db8::7"], 1, Some("2001:db8::7")),
            (&[b"::ffff:203.0.113.7"], 1, Some("::ffff:203.0.113.7")),
            // Not known: then all such senders share one counter.
            (&[], 1, None),
            (&[b""], 1, None),
            (&[b","], 1, None),
            (&[b"203.0.113.7"], 2, None),
            (&[b"203.0.113.7"], 0, None),
            (&[b"203.0.113.7, unknown"], 1, None),
            (&[b"203.0.113.7, \xff"], 1, None),
            (&[b"203.0.113.7\xa0"], 1, None),
            (&[b"203.0.113.7:port"], 1, None),
            (&[b"203.0.113.7:"], 1, None),
            (&[b"[203.0.113.7"], 1, None),
            (&[b"203.0.113"], 1, None),
            (&[b"1.1.1.1 203.0.113.7"], 1, None),
        ] {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append("x-forwarded-for", HeaderValue::from_bytes(line).unwrap());
            }
            let expected = expected.map(|text: &str| text.parse().unwrap());
            assert_eq!(
                forwarded(&headers, proxies),
                expected,
                "{lines:?} {proxies}"
            );
        }
    }

    #[test]
    fn the_gateways_word_is_taken_and_no_header_in_its_place() {
        let none = (VIEWER, "203.0.113.7:1");
        let mut request = request(&[none, ("x-forwarded-for", "203.0.113.7")]);
        let latin = HeaderValue::from_bytes(b"203.0.113.7:1\xff").unwrap();
        request.headers_mut().append(VIEWER, latin);
        assert_eq!(client_address(&request, None), "198.51.100.2".parse().ok());
        // Without API Gateway's word nobody is known.
        let plain = Request::new(lambda_http::Body::Empty);
        assert_eq!(client_address(&plain, WORD), None);
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
