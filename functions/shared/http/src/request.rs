//! What every function reads from a request.

use lambda_http::Request;
use lambda_http::http::Method;
use lambda_http::http::header::{self, HeaderName};
use languages::Reader;

/// Whether the method is GET or HEAD.
#[must_use]
pub fn is_get(request: &Request) -> bool {
    matches!(*request.method(), Method::GET | Method::HEAD)
}

/// Whether the client is a program: it sends JSON, or accepts JSON but not HTML.
#[must_use]
pub fn wants_json(request: &Request) -> bool {
    let accept = header_of(request, header::ACCEPT);
    media_type(request) == "application/json"
        || accept.contains("json") && !accept.contains("text/html")
}

/// The content type in lower case without its parameters; empty if there is none.
#[must_use]
pub fn media_type(request: &Request) -> String {
    let value = header_of(request, header::CONTENT_TYPE);
    value
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

/// A header as text; empty if it is missing or not ASCII.
#[must_use]
pub fn header_of(request: &Request, name: HeaderName) -> &str {
    request
        .headers()
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

/// The languages that the link names (`?lang=es`, and `?text=pt` for the petition's text alone), then those that the
/// browser prefers.
#[must_use]
pub fn reader_of(request: &Request) -> Reader {
    let reader = Reader::accepting(header_of(request, header::ACCEPT_LANGUAGE));
    choosing(reader, request.uri().query().unwrap_or_default())
}

/// The reader, who has chosen the languages that a query names.
#[must_use]
pub fn choosing(reader: Reader, query: &str) -> Reader {
    let value = |asked| value_in(query, asked).unwrap_or_default();
    reader
        .choosing(&value("lang"))
        .choosing_text(&value("text"))
}

/// The value of a parameter of the query; `None` without it.
#[must_use]
pub fn parameter(request: &Request, asked: &str) -> Option<String> {
    value_in(request.uri().query().unwrap_or_default(), asked)
}

fn value_in(query: &str, asked: &str) -> Option<String> {
    pairs(query)
        .find(|(name, _)| name == asked)
        .map(|(_, value)| value)
}

/// The parts of the path: `/a/b/` has two.
#[must_use]
pub fn path_of(request: &Request) -> Vec<&str> {
    request
        .uri()
        .path()
        .split('/')
        .filter(|part| !part.is_empty())
        .collect()
}

/// A form's body is not UTF-8, before or after percent-decoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotUtf8;

/// The fields of a form, in the order in which they were sent.
///
/// # Errors
/// [`NotUtf8`].
pub fn form(body: &[u8]) -> Result<Vec<(String, String)>, NotUtf8> {
    let body = std::str::from_utf8(body).map_err(|_| NotUtf8)?;
    let fields: Vec<_> = pairs(body).collect();
    // Invalid bytes decode to this character, which nobody types.
    let broken = |text: &str| text.contains(char::REPLACEMENT_CHARACTER);
    match fields
        .iter()
        .any(|(name, value)| broken(name) || broken(value))
    {
        true => Err(NotUtf8),
        false => Ok(fields),
    }
}

fn pairs(text: &str) -> impl Iterator<Item = (String, String)> {
    url::form_urlencoded::parse(text.as_bytes())
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
}

#[cfg(test)]
mod tests {
    use lambda_http::Body;
    use languages::Language;

    use super::*;

    fn request(query: &str, accept_language: &str) -> Request {
        lambda_http::http::Request::builder()
            .uri(format!("https://a.example/x?{query}"))
            .header("accept-language", accept_language)
            .body(Body::Empty)
            .unwrap()
    }

    #[test]
    fn a_chosen_language_comes_before_the_browsers() {
        let interface = |query, header| reader_of(&request(query, header)).interface();
        assert_eq!(interface("lang=es", "fr"), Language::from_tag("es"));
        assert_eq!(interface("lang=xx", "fr"), Language::from_tag("fr"));
        assert_eq!(
            interface("lang=%FF&text=es", "fr"),
            Language::from_tag("fr")
        );
        assert_eq!(interface("", "de"), None);
    }

    #[test]
    fn a_form_must_be_utf8() {
        assert_eq!(form(b"a=%FF"), Err(NotUtf8));
        assert_eq!(form(b"a=\xff"), Err(NotUtf8));
        assert_eq!(form(b"a=%C3%B1+b"), Ok(vec![("a".into(), "ñ b".into())]));
    }
}
