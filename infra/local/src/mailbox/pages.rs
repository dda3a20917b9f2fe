//! `/mailbox` for people and `/mailbox.json` for tests.

use askama::Template;
use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, Uri, header};

use super::{Mailbox, Shown};

/// Mails run no script and load nothing; their styles stand in them.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

#[derive(Template)]
#[template(path = "mailbox.html")]
struct Page {
    shown: Shown,
}

pub(super) fn render(shown: Shown) -> Result<String, askama::Error> {
    Page { shown }.render()
}

/// The page.
pub(crate) fn html(mailbox: &Mailbox, uri: &Uri) -> Response<Body> {
    let page = mailbox
        .newest(before(uri).as_deref())
        .map_err(|error| error.to_string())
        .and_then(|shown| render(shown).map_err(|error| error.to_string()));
    answer("text/html; charset=utf-8", page)
}

/// An array of mails, the newest first. A `Link` header leads to older ones.
pub(crate) fn json(mailbox: &Mailbox, uri: &Uri) -> Response<Body> {
    let shown = mailbox.newest(before(uri).as_deref());
    let next = shown.as_ref().ok().and_then(|shown| shown.before.as_ref());
    let next = next.and_then(|before| {
        let link = format!("</mailbox.json?before={before}>; rel=\"next\"");
        HeaderValue::try_from(link).ok()
    });
    let mails = shown
        .map_err(|error| error.to_string())
        .and_then(|shown| serde_json::to_string(&shown.mails).map_err(|error| error.to_string()));
    let mut response = answer("application/json", mails);
    response
        .headers_mut()
        .extend(next.map(|next| (header::LINK, next)));
    response
}

/// The mail that only older ones are asked for.
fn before(uri: &Uri) -> Option<String> {
    let query = uri.query().unwrap_or_default();
    let mut pairs = url::form_urlencoded::parse(query.as_bytes());
    pairs.find_map(|(name, value)| (name == "before").then(|| value.into_owned()))
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
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}
