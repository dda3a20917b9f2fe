//! Pages of a preview, which reload when the preview has changed.
//!
//! Each page asks for the number of the edition once a second, by a script that only previews have.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Response, header};
use axum::middleware::Next;

/// The largest page, in bytes. Larger ones pass unchanged in a preview too.
const LARGEST: usize = 4 * 1024 * 1024;

const NUMBER: &str = "/preview.txt";
const SCRIPT: &str = "/preview.js";

/// Asks for the number, and reloads the page if it is another one. A server that is away for a moment is no reason.
const RELOADING: &str = "const edition = document.currentScript.dataset.edition;
setInterval(async () => {
  try {
    const answer = await fetch('/preview.txt', { cache: 'no-store' });
    if (answer.ok && (await answer.text()) !== edition) location.reload();
  } catch { /* The next one will tell. */ }
}, 1000);
";

/// The number of what a preview shows. It changes when other things are shown, so that pages reload.
pub type Edition = Arc<AtomicU64>;

/// Adds the script to every page, and answers its question with the number of this `edition`.
pub(super) async fn reload(
    State(edition): State<Edition>,
    request: Request,
    next: Next,
) -> Response<Body> {
    // Before the page is made: if what is shown changes meanwhile, the page reloads once more.
    let edition = edition.load(Ordering::Acquire);
    match request.uri().path() {
        NUMBER => return text(edition.to_string(), "text/plain; charset=utf-8"),
        SCRIPT => return text(RELOADING.to_owned(), "text/javascript; charset=utf-8"),
        _ => {}
    }
    let (mut parts, body) = next.run(request).await.into_parts();
    let kind = parts.headers.get(header::CONTENT_TYPE);
    let is_page = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !is_page {
        return Response::from_parts(parts, body);
    }
    let Ok(page) = to_bytes(body, LARGEST).await else {
        return text(
            "This page is too large for a preview.".to_owned(),
            "text/plain; charset=utf-8",
        );
    };
    let page = String::from_utf8_lossy(&page);
    let script = format!("<script src=\"{SCRIPT}\" data-edition=\"{edition}\"></script></body>");
    let page = page.replace("</body>", &script);
    for made_of_the_old_page in [header::CONTENT_LENGTH, header::ETAG] {
        parts.headers.remove(made_of_the_old_page);
    }
    parts
        .headers
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let policy = parts.headers.get(header::CONTENT_SECURITY_POLICY);
    let policy = policy.and_then(|policy| policy.to_str().ok());
    if let Some(Ok(policy)) = policy.map(|policy| HeaderValue::try_from(allowing(policy))) {
        parts
            .headers
            .insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    Response::from_parts(parts, Body::from(page))
}

/// The policy, with which a page may also load and ask what this server has.
fn allowing(policy: &str) -> String {
    let mut policy = policy.trim_end_matches([';', ' ']).to_owned();
    for directive in ["script-src", "connect-src"] {
        policy = match policy.contains(directive) {
            true if policy.contains(&format!("{directive} 'self'")) => policy,
            true => policy.replace(directive, &format!("{directive} 'self'")),
            false => format!("{policy}; {directive} 'self'"),
        };
    }
    policy
}

fn text(text: String, kind: &'static str) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_may_load_the_script_whatever_its_policy_was() {
        for (policy, allowed) in [
            (
                "default-src 'none'",
                "default-src 'none'; script-src 'self'; connect-src 'self'",
            ),
            (
                "script-src 'sha256-x'; connect-src 'self';",
                "script-src 'self' 'sha256-x'; connect-src 'self'",
            ),
        ] {
            assert_eq!(allowing(policy), allowed);
        }
    }
}
