//! Whether a request names a host, and whether it names this server.

use axum::http::header::HOST;
use axum::http::request::Parts;
use axum::http::uri::Authority;
use axum::http::{HeaderMap, Version};

/// Names of this machine, under which it may always be reached.
const LOCAL: [&str; 3] = ["localhost", "127.0.0.1", "[::1]"];

/// Whether the request has the one valid `Host` that HTTP/1.1 requires (RFC 9112, section 3.2). Proxies and servers that
/// choose differently among several would serve each other's pages. HTTP/1.0 needs none.
pub(super) fn is_valid(request: &Parts) -> bool {
    let mut hosts = request.headers.get_all(HOST).iter();
    match (hosts.next(), hosts.next()) {
        (None, _) => request.version < Version::HTTP_11,
        (Some(host), None) => host.to_str().ok().and_then(name).is_some(),
        (Some(_), Some(_)) => false,
    }
}

/// Whether a proxy passed the request on. The mailbox is for this machine, so a proxy must not show it to others.
pub(super) fn is_forwarded(headers: &HeaderMap) -> bool {
    let mut added = ["forwarded", "via", "x-forwarded-for", "x-real-ip"].into_iter();
    added.any(|name| headers.contains_key(name))
}

/// The host name in the public base URL.
pub(super) struct OwnHost(Option<String>);

impl OwnHost {
    pub(super) fn of(base_url: &str) -> Self {
        let authority = base_url.split_once("://");
        Self(authority.and_then(|(_, authority)| name(authority)))
    }

    /// Whether the request uses a name of this server. Another site could let its own name resolve to this
    /// machine's address, and so read the mailbox in a visitor's browser (DNS rebinding).
    pub(super) fn is_named_by(&self, headers: &HeaderMap) -> bool {
        // HTTP/1.0 has no such header, and browsers do not use it.
        let Some(host) = headers.get(HOST).and_then(|host| host.to_str().ok()) else {
            return true;
        };
        let host = name(host);
        host.as_deref().is_some_and(|host| LOCAL.contains(&host)) || host == self.0
    }
}

fn name(authority: &str) -> Option<String> {
    let parsed: Authority = authority.parse().ok()?;
    let is_host = !authority.contains('@') && !parsed.host().is_empty();
    is_host.then(|| parsed.host().to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use axum::http::Request;

    use super::*;

    #[test]
    fn a_request_names_exactly_one_host() {
        let valid = |version, hosts: &[&str]| {
            let request = Request::builder().version(version);
            let request = hosts
                .iter()
                .fold(request, |it, host| it.header(HOST, *host));
            is_valid(&request.body(()).unwrap().into_parts().0)
        };
        for host in [
            "sign.example.org",
            "127.0.0.1:3000",
            "[::1]:3000",
            "LOCALHOST",
        ] {
            assert!(valid(Version::HTTP_11, &[host]), "{host}");
        }
        for hosts in [
            &[][..],
            &["a.example", "a.example"],
            &["a.example", "b.example"],
            &[""],
            &["user@a.example"],
            &["a b"],
            &["a/b"],
        ] {
            assert!(!valid(Version::HTTP_11, hosts), "{hosts:?}");
        }
        assert!(valid(Version::HTTP_10, &[]));
    }
}
