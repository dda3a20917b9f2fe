//! What every function reads from a request.

use std::collections::BTreeMap;
use std::fmt;

use lambda_http::Request;
use lambda_http::http::Method;
use lambda_http::http::header::{self, HeaderName};
use languages::Reader;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{Map, Value};

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

/// The fields of a form, by name.
///
/// # Errors
/// [`FieldsError`]: also if a field comes twice, because one of its values would be passed over in silence, and it could
/// be the one that somebody meant.
pub fn form(body: &[u8]) -> Result<BTreeMap<String, String>, FieldsError> {
    let body = std::str::from_utf8(body).map_err(|_| FieldsError::NotUtf8)?;
    let mut fields = BTreeMap::new();
    // Invalid bytes decode to this character, which nobody types.
    let broken = |text: &str| text.contains(char::REPLACEMENT_CHARACTER);
    for (name, value) in pairs(body) {
        if broken(&name) || broken(&value) {
            return Err(FieldsError::NotUtf8);
        }
        if fields.contains_key(&name) {
            return Err(FieldsError::twice(&name));
        }
        fields.insert(name, value);
    }
    Ok(fields)
}

/// A version of an event, or of a text, as a form names it: up to 19 digits and nothing else.
#[must_use]
pub fn version(text: &str) -> Option<u64> {
    let is_number = text.len() <= 19 && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

/// The first of these fields that nothing reads, in quotes and cut to 40 characters: what it says would be lost in silence.
/// Programs misspell names, but could also send anything.
pub fn unread<T>(
    fields: impl IntoIterator<Item = (impl AsRef<str>, T)>,
    is_read: impl Fn(&str) -> bool,
) -> Option<String> {
    let mut fields = fields.into_iter();
    let (name, _) = fields.find(|(name, _)| !is_read(name.as_ref()))?;
    let name: String = name.as_ref().chars().take(FieldsError::LONGEST).collect();
    Some(format!("{name:?}"))
}

/// The fields of a JSON object, by name.
///
/// # Errors
/// [`FieldsError`], as for a [`form`].
pub fn object(body: &[u8]) -> Result<Map<String, Value>, FieldsError> {
    let body = std::str::from_utf8(body).map_err(|_| FieldsError::NotUtf8)?;
    // The parser's own message may show what was sent, so it is not passed on.
    let Object { fields, twice } = serde_json::from_str(body).map_err(|_| FieldsError::NoObject)?;
    twice.map_or(Ok(fields), |name| Err(FieldsError::twice(&name)))
}

/// Why the fields of a body cannot be read. Its message tells the sender what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldsError {
    /// It is not UTF-8, before or after percent-decoding.
    NotUtf8,
    /// It is not a JSON object.
    NoObject,
    /// A field comes more than once. Its name, if it looks like one.
    Twice(Option<String>),
}

impl FieldsError {
    /// The longest name that is repeated to the sender.
    const LONGEST: usize = 40;

    fn twice(name: &str) -> Self {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
        let is_name = (1..=Self::LONGEST).contains(&name.len()) && name.bytes().all(is_plain);
        Self::Twice(is_name.then(|| name.to_owned()))
    }
}

impl fmt::Display for FieldsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotUtf8 => formatter.write_str("The body is not UTF-8."),
            Self::NoObject => formatter.write_str("The body is not a JSON object."),
            Self::Twice(Some(name)) => write!(formatter, "{name} comes twice: send it once."),
            Self::Twice(None) => formatter.write_str("A field comes twice: send each field once."),
        }
    }
}

/// A JSON object, and the first name that it has twice. `Map` alone would keep the last value.
struct Object {
    fields: Map<String, Value>,
    twice: Option<String>,
}

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;

        impl<'de> Visitor<'de> for Fields {
            type Value = Object;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object, A::Error> {
                let mut object = Object {
                    fields: Map::new(),
                    twice: None,
                };
                while let Some((name, value)) = map.next_entry::<String, Value>()? {
                    if object.twice.is_none() && object.fields.contains_key(&name) {
                        object.twice = Some(name.clone());
                    }
                    object.fields.insert(name, value);
                }
                Ok(object)
            }
        }

        deserializer.deserialize_map(Fields)
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
        assert_eq!(interface("", "eo"), None);
    }

    #[test]
    fn fields_must_be_utf8() {
        assert_eq!(form(b"a=%FF"), Err(FieldsError::NotUtf8));
        assert_eq!(form(b"a=\xff"), Err(FieldsError::NotUtf8));
        assert_eq!(object(b"{\"a\":\"\xff\"}"), Err(FieldsError::NotUtf8));
        let one = BTreeMap::from([("a".to_owned(), "ñ b".to_owned())]);
        assert_eq!(form(b"a=%C3%B1+b"), Ok(one));
    }

    #[test]
    fn a_version_is_digits_alone() {
        assert_eq!(version("0012"), Some(12));
        for wrong in ["", "+1", "-1", "1 ", "1e3", "١", &"1".repeat(20)] {
            assert_eq!(version(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn a_field_that_nothing_reads_is_named_in_40_characters() {
        let fields = BTreeMap::from([("act".to_owned(), ()), ("x".repeat(50), ())]);
        let name = unread(&fields, |name| name == "act");
        assert_eq!(name, Some(format!("\"{}\"", "x".repeat(40))));
        assert_eq!(unread(&fields, |_| true), None);
    }

    #[test]
    fn a_field_that_comes_twice_is_refused_by_name() {
        let twice = |name: &str| FieldsError::Twice(Some(name.to_owned()));
        for doubled in ["act=hide&sure=yes&act=erase", "act=hide&%61ct=hide"] {
            assert_eq!(form(doubled.as_bytes()).unwrap_err(), twice("act"));
        }
        assert_eq!(object(br#"{"a": 1, "b": 2}"#).unwrap().len(), 2);
        let doubled = object(br#"{"a": 1, "b": 2, "\u0061": 1}"#);
        assert_eq!(doubled.unwrap_err(), twice("a"));
        for none in ["", "null", "[]", "[[\"a\", 1]]", "1", "{", "{} {}"] {
            let error = object(none.as_bytes()).unwrap_err();
            assert_eq!(error, FieldsError::NoObject, "{none}");
        }
        // What somebody typed in the wrong place is not repeated.
        for odd in ["ana@example.org", "", &"a".repeat(41)] {
            let error = form(format!("{odd}=1&{odd}=2").as_bytes()).unwrap_err();
            assert_eq!(error, FieldsError::Twice(None), "{odd}");
        }
    }
}
