//! `/mailbox` for developers and `/mailbox.json` for tests.

use askama::Template;
use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, Uri, header};

use super::{MailPage, Mailbox};

/// Emails may not run scripts or load anything. Their styles are inline.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

#[derive(Template)]
#[template(path = "mailbox.html")]
struct MailboxPage {
    page: MailPage,
}

pub(super) fn render(page: MailPage) -> Result<String, askama::Error> {
    MailboxPage { page }.render()
}

/// The page `/mailbox`.
pub(crate) fn html(mailbox: &Mailbox, uri: &Uri) -> Response<Body> {
    let page = mailbox
        .page(before(uri).as_deref())
        .map_err(|error| error.to_string())
        .and_then(|page| render(page).map_err(|error| error.to_string()));
    respond("text/html; charset=utf-8", page)
}

/// `/mailbox.json`: an array of emails, newest first. A `Link` header leads to the next page.
pub(crate) fn json(mailbox: &Mailbox, uri: &Uri) -> Response<Body> {
    let page = mailbox.page(before(uri).as_deref());
    let next = page.as_ref().ok().and_then(|page| page.before.as_ref());
    let next = next.and_then(|before| {
        let link = format!("</mailbox.json?before={before}>; rel=\"next\"");
        HeaderValue::try_from(link).ok()
    });
    let mails = page
        .map_err(|error| error.to_string())
        .and_then(|page| serde_json::to_string(&page.mails).map_err(|error| error.to_string()));
    let mut response = respond("application/json", mails);
    response
        .headers_mut()
        .extend(next.map(|next| (header::LINK, next)));
    response
}

/// The parameter `before`: the page shows only emails older than this one.
fn before(uri: &Uri) -> Option<String> {
    let query = uri.query().unwrap_or_default();
    let mut pairs = url::form_urlencoded::parse(query.as_bytes());
    pairs.find_map(|(name, value)| (name == "before").then(|| value.into_owned()))
}

fn respond(kind: &'static str, text: Result<String, String>) -> Response<Body> {
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
