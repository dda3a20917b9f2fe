//! Whether a request names this server as its host.

use axum::http::HeaderMap;
use axum::http::header::HOST;
use axum::http::uri::Authority;

/// Names of this machine, under which it may always be reached.
const LOCAL: [&str; 3] = ["localhost", "127.0.0.1", "[::1]"];

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
    let authority: Authority = authority.parse().ok()?;
    Some(authority.host().to_ascii_lowercase())
}
