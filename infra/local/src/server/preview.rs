//! Pages of a preview, which reload when the preview has changed, and say what is wrong in its folder.
//!
//! Each page asks for the number of the edition once a second, by a script that only previews have.

use std::sync::{Arc, PoisonError, RwLock};

use askama::Template;
use axum::body::{Body, to_bytes};
use axum::extract::{self, Request};
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

/// What a preview shows: a number, which changes when other things are shown, so that pages reload; and the mistakes in the
/// folder for which nothing newer is shown.
#[derive(Clone, Debug, Default)]
pub struct Edition(Arc<RwLock<State>>);

#[derive(Clone, Debug, Default)]
struct State {
    number: u64,
    /// How often mistakes were reported since.
    reports: u64,
    mistakes: Vec<String>,
}

#[derive(Template)]
#[template(path = "mistakes.html")]
struct Mistakes<'a> {
    mistakes: &'a [String],
}

impl Edition {
    /// With this number, and without mistakes.
    #[must_use]
    pub fn new(number: u64) -> Self {
        let edition = Self::default();
        edition.shows(number);
        edition
    }

    /// What is shown from now on has this number.
    pub fn shows(&self, number: u64) {
        self.change(|state| state.number = number);
    }

    /// Every page says that the folder has these mistakes, a text each.
    pub fn report(&self, mistakes: Vec<String>) {
        self.change(|state| {
            state.reports += 1;
            state.mistakes = mistakes;
        });
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        // Every state is whole, also after a panic elsewhere.
        change(&mut self.0.write().unwrap_or_else(PoisonError::into_inner));
    }

    fn state(&self) -> State {
        self.0
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl State {
    /// What pages compare: `3`, or `3.1` after mistakes were reported once.
    fn name(&self) -> String {
        match self.reports {
            0 => self.number.to_string(),
            reports => format!("{}.{reports}", self.number),
        }
    }

    /// What stands on top of every page.
    fn notice(&self) -> String {
        if self.mistakes.is_empty() {
            return String::new();
        }
        let mistakes = Mistakes {
            mistakes: &self.mistakes,
        };
        // Writing into a text cannot fail.
        mistakes.render().unwrap_or_default()
    }
}

/// Adds the script to every page, and answers its question with the number of this `edition`.
pub(super) async fn reload(
    extract::State(edition): extract::State<Edition>,
    request: Request,
    next: Next,
) -> Response<Body> {
    // Before the page is made: if what is shown changes meanwhile, the page reloads once more.
    let state = edition.state();
    match request.uri().path() {
        NUMBER => return text(state.name(), "text/plain; charset=utf-8"),
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
    let name = state.name();
    let script = format!("<script src=\"{SCRIPT}\" data-edition=\"{name}\"></script></body>");
    let page = page.replace("</body>", &script);
    let page = page.replacen("<body>", &format!("<body>{}", state.notice()), 1);
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
    fn mistakes_change_the_number_and_cannot_break_out_of_the_page() {
        let edition = Edition::new(3);
        assert_eq!(
            (edition.state().name(), edition.state().notice()),
            ("3".into(), String::new())
        );
        edition.report(vec!["petition.toml: <b> is not a field".into()]);
        assert_eq!(edition.state().name(), "3.1");
        assert!(
            edition
                .state()
                .notice()
                .contains("<li>petition.toml: &#60;b&#62; is not")
        );
        edition.report(Vec::new());
        assert_eq!(
            (edition.state().name(), edition.state().notice()),
            ("3.2".into(), String::new())
        );
    }

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
