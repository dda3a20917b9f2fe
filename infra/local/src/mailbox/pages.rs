//! `/mailbox` for people and `/mailbox.json` for tests.

use askama::Template;
use axum::body::Body;
use axum::http::{Response, StatusCode};

use super::{Kept, Mailbox};

/// Mails run no script and load nothing; their styles stand in them.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

#[derive(Template)]
#[template(path = "mailbox.html")]
struct Page {
    mails: Vec<Kept>,
}

pub(super) fn render(mails: Vec<Kept>) -> Result<String, askama::Error> {
    Page { mails }.render()
}

/// The page.
pub(crate) fn html(mailbox: &Mailbox) -> Response<Body> {
    let page = mailbox
        .newest()
        .map_err(|error| error.to_string())
        .and_then(|mails| render(mails).map_err(|error| error.to_string()));
    answer("text/html; charset=utf-8", page)
}

/// An array of mails, the newest first.
pub(crate) fn json(mailbox: &Mailbox) -> Response<Body> {
    let mails = mailbox
        .newest()
        .map_err(|error| error.to_string())
        .and_then(|mails| serde_json::to_string(&mails).map_err(|error| error.to_string()));
    answer("application/json", mails)
}

fn answer(kind: &'static str, text: Result<String, String>) -> Response<Body> {
    let (status, kind, text) = match text {
        Ok(text) => (StatusCode::OK, kind, text),
        Err(error) => {
            tracing::error!(error, "the mailbox cannot be read");
            let text = "The mailbox cannot be read; the server's log says why.\n".to_owned();
            (
                StatusCode::INTERNAL_SERVER_ERROR,
                "text/plain; charset=utf-8",
                text,
            )
        }
    };
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    for (name, value) in [
        ("content-type", kind),
        ("content-security-policy", POLICY),
        ("cache-control", "no-store"),
        ("referrer-policy", "no-referrer"),
        ("x-content-type-options", "nosniff"),
    ] {
        headers.insert(name, axum::http::HeaderValue::from_static(value));
    }
    response
}
