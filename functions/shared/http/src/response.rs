//! Responses: pages, JSON and problem details, with their security headers.
//!
//! No cache may store a response, unless its function replaces `Cache-Control` by [`set`].

use std::borrow::Cow;

use jiff::Timestamp;
use lambda_http::Body;
use lambda_http::http::header::{self, HeaderName, HeaderValue};
use lambda_http::http::{Method, StatusCode};
use languages::{Language, Reader};
use serde::Serialize;

use pages::{Field, FieldError, Link, Notice, NoticePage, Problem, content_security_policy};

/// The response of a handler.
pub type Response = lambda_http::Response<Body>;

/// The content security policy of responses that are not pages, such as JSON. They load nothing and cannot be framed, even
/// if somebody opens their address.
pub const NOT_A_PAGE: &str = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";
/// The seconds after which a client may try again when something is unavailable.
const RETRY_AFTER: &str = "30";

/// A page.
#[must_use]
pub fn html(status: StatusCode, language: Language, html: String) -> Response {
    let mut response = plain(status, "text/html; charset=utf-8", html);
    set(
        &mut response,
        header::CONTENT_SECURITY_POLICY,
        &content_security_policy(),
    );
    set(&mut response, header::CONTENT_LANGUAGE, language.tag());
    response
}

/// A page with a notice. With status 503 it has a `Retry-After`.
#[must_use]
pub fn notice(
    status: StatusCode,
    language: Language,
    reader: Reader,
    notice: Notice,
    link: Option<Link>,
) -> Response {
    let page = NoticePage::new(language, notice, link).read_by(reader);
    retry_later(html(status, language, page.render()))
}

/// A page with a notice that an email comes, which may be late by so many minutes.
#[must_use]
pub fn notice_of_mail(
    status: StatusCode,
    language: Language,
    reader: Reader,
    notice: Notice,
    link: Link,
    late_minutes: Option<u64>,
) -> Response {
    let page = NoticePage::new(language, notice, Some(link)).read_by(reader);
    html(status, language, page.late(notice, late_minutes).render())
}

/// A value as JSON.
#[must_use]
pub fn json(status: StatusCode, value: &impl Serialize) -> Response {
    match serde_json::to_string(value) {
        Ok(text) => plain(status, "application/json", text),
        Err(_) => plain(
            StatusCode::INTERNAL_SERVER_ERROR,
            "text/plain",
            String::new(),
        ),
    }
}

/// A mistake in one field of a JSON request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldProblem {
    /// The field's name in the request.
    pub field: Cow<'static, str>,
    /// What is wrong, and what to do about it.
    pub detail: String,
}

/// An error for programs: problem details (RFC 9457). Its type is `about:blank`, so the status says what kind it is.
#[must_use]
pub fn problem(status: StatusCode, title: &str, detail: &str, errors: &[FieldProblem]) -> Response {
    refusal(status, title, detail, errors, None)
}

/// The same with a signed answer, if a rule of the site refuses the request.
#[must_use]
pub fn refusal(
    status: StatusCode,
    title: &str,
    detail: &str,
    errors: &[FieldProblem],
    answer: Option<&str>,
) -> Response {
    let mut body = serde_json::json!({
        "type": "about:blank",
        "title": title,
        "status": status.as_u16(),
        "detail": detail,
    });
    if !errors.is_empty() {
        body["errors"] = serde_json::json!(errors);
    }
    if let Some(answer) = answer {
        body["answer"] = answer.into();
    }
    retry_later(plain(status, "application/problem+json", body.to_string()))
}

/// The mistakes in a form, as problem details for a program.
#[must_use]
pub fn fields(language: Language, problems: &[(Field, Problem)]) -> Response {
    refused_fields(language, problems, None)
}

/// The same with a signed answer, if a rule of the site refuses what a field says.
#[must_use]
pub fn refused_fields(
    language: Language,
    problems: &[(Field, Problem)],
    answer: Option<&str>,
) -> Response {
    let errors: Vec<_> = problems
        .iter()
        .map(|(field, problem)| FieldProblem {
            field: field.name.clone(),
            detail: FieldError::new(language, field, *problem).message,
        })
        .collect();
    let title = language.text("problems-title");
    let details: Vec<_> = errors.iter().map(|error| error.detail.as_str()).collect();
    refusal(
        StatusCode::UNPROCESSABLE_ENTITY,
        &title,
        &details.join(" "),
        &errors,
        answer,
    )
}

/// The page for people, or its words as problem details for programs.
#[must_use]
pub fn said(status: StatusCode, page: &NoticePage, json: bool) -> Response {
    match json {
        true => {
            let (detail, answer) = (page.paragraphs.join(" "), page.answer.as_deref());
            refusal(status, &page.title, &detail, &[], answer)
        }
        false => retry_later(html(status, page.language, page.render())),
    }
}

/// Says in `Retry-After` when the sender can try again.
pub fn wait_until(response: &mut Response, at: Timestamp) {
    let left = at.duration_since(Timestamp::now()).as_millis();
    // Rounded up: a second too early would be refused again.
    let seconds = left.max(0) / 1_000 + 1;
    set(response, header::RETRY_AFTER, &seconds.to_string());
}

/// The notice for people, or the same words for programs.
#[must_use]
pub fn say(
    status: StatusCode,
    language: Language,
    reader: Reader,
    said: Notice,
    link: Option<Link>,
    json: bool,
) -> Response {
    let page = NoticePage::new(language, said, link).read_by(reader);
    self::said(status, &page, json)
}

/// Redirects to `location` by GET, after a form was submitted.
#[must_use]
pub fn see_other(location: &str) -> Response {
    let mut response = plain(
        StatusCode::SEE_OTHER,
        "text/plain; charset=utf-8",
        String::new(),
    );
    set(&mut response, header::LOCATION, location);
    response
}

/// Leads to `location`, which may be another one tomorrow.
#[must_use]
pub fn found(location: &str) -> Response {
    let mut response = see_other(location);
    *response.status_mut() = StatusCode::FOUND;
    response
}

/// Sets a header. Invalid values are ignored.
pub fn set(response: &mut Response, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

/// Drops the body of a response to `HEAD` (RFC 9110, section 9.3.2).
pub(crate) fn fit(method: &Method, mut response: Response) -> Response {
    if *method == Method::HEAD {
        *response.body_mut() = Body::Empty;
    }
    response
}

fn retry_later(mut response: Response) -> Response {
    if response.status() == StatusCode::SERVICE_UNAVAILABLE {
        set(&mut response, header::RETRY_AFTER, RETRY_AFTER);
    }
    response
}

/// A response of this media type that is not a page.
#[must_use]
pub fn plain(status: StatusCode, content_type: &str, body: impl Into<String>) -> Response {
    let mut response = Response::new(Body::Text(body.into()));
    *response.status_mut() = status;
    set(&mut response, header::CONTENT_TYPE, content_type);
    set(&mut response, header::CACHE_CONTROL, "no-store");
    set(&mut response, header::REFERRER_POLICY, "same-origin");
    set(&mut response, header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(&mut response, header::CONTENT_SECURITY_POLICY, NOT_A_PAGE);
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_response_that_is_not_a_page_loads_nothing_and_cannot_be_framed() {
        for response in [
            json(StatusCode::OK, &1),
            problem(StatusCode::NOT_FOUND, "", "", &[]),
            see_other("/"),
        ] {
            let policy = response.headers()["content-security-policy"]
                .to_str()
                .unwrap();
            assert!(policy.contains("default-src 'none'"));
            assert!(policy.contains("frame-ancestors 'none'"));
        }
    }

    #[test]
    fn private_pages_are_stored_nowhere_and_load_nothing() {
        let response = html(
            StatusCode::OK,
            Language::from_tag("fr").unwrap(),
            String::new(),
        );
        assert_eq!(response.headers()["cache-control"], "no-store");
        assert_eq!(response.headers()["content-language"], "fr");
        assert_eq!(response.headers()["referrer-policy"], "same-origin");
        assert_eq!(response.headers()["x-content-type-options"], "nosniff");
        assert_eq!(
            response.headers()["content-security-policy"],
            content_security_policy().as_ref()
        );
    }
}
