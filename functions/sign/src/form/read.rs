//! Reads the fields of a form or of JSON. A field that nobody knows or that comes twice is refused, in a form as in JSON:
//! what it says would be lost in silence.

use std::collections::BTreeMap;

use lambda_http::Request;
use lambda_http::http::StatusCode;
use pages::{Field, Kind};
use public_http::{HttpError, request};
use serde_json::{Map, Value};

use super::Typed;

/// Largest body that is read, in bytes. A form with every field full takes less than 10 KB.
pub const MAX_BODY: usize = 64 * 1024;

/// How the body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    Form,
    Json,
}

impl Encoding {
    pub(crate) fn of(request: &Request) -> Result<Self, HttpError> {
        Self::named(&request::media_type(request))
    }

    pub(super) fn named(media_type: &str) -> Result<Self, HttpError> {
        match media_type {
            "application/x-www-form-urlencoded" => Ok(Self::Form),
            "application/json" => Ok(Self::Json),
            _ => Err(HttpError::problem(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "encoding",
                "The request cannot be read",
                "Send application/x-www-form-urlencoded or application/json.",
            )),
        }
    }
}

impl Typed {
    pub(crate) fn read(encoding: Encoding, body: &[u8]) -> Result<Self, HttpError> {
        if body.len() > MAX_BODY {
            return Err(HttpError::TOO_LARGE);
        }
        let fields = match encoding {
            Encoding::Form => form(body)?,
            Encoding::Json => json(body)?,
        };
        if let Some(unknown) = fields.keys().find(|name| !is_known(name)) {
            // Programs misspell names, but could also send anything.
            let name: String = unknown.chars().take(40).collect();
            return Err(unreadable(format!(
                "There is no field {name:?}: /openapi.json names the fields that there are."
            )));
        }
        let mut not_text = Vec::new();
        let mut texts = BTreeMap::new();
        for field in Field::all() {
            let text = match fields.get(field.name) {
                None | Some(Value::Null) => String::new(),
                Some(Value::String(code)) if field.kind == Kind::Country => {
                    code.trim().to_ascii_uppercase()
                }
                Some(Value::String(text)) => text.clone(),
                Some(_) => {
                    not_text.push(field);
                    String::new()
                }
            };
            texts.insert(field.name, text);
        }
        let tag = |name: &str| match fields.get(name) {
            None | Some(Value::Null) => Ok(String::new()),
            Some(Value::String(tag)) => Ok(tag.clone()),
            Some(_) => Err(unreadable(format!(
                "{name} must be a string: send a language tag like es or pt-BR."
            ))),
        };
        let (lang, text_tag) = (tag("lang")?, tag("text")?);
        let text = |name| {
            let value = fields.get(name).and_then(Value::as_str);
            value.unwrap_or_default().to_owned()
        };
        let proof = match fields.get("altcha") {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(proof)) => proof.clone(),
            Some(_) => {
                return Err(unreadable("altcha must be a string: a solved challenge."));
            }
        };
        let wrong = || unreadable("text_version must be the number from the page.");
        let text_version = match fields.get("text_version") {
            None | Some(Value::Null) => None,
            Some(Value::Number(number)) => Some(number.as_u64().ok_or_else(wrong)?),
            Some(Value::String(text)) if text.is_empty() => None,
            Some(Value::String(text)) => Some(text.parse().map_err(|_| wrong())?),
            Some(_) => return Err(wrong()),
        };
        Ok(Self {
            text_version,
            proof,
            unseen: text("homepage"),
            texts,
            show_name: tick(fields.get("show_name"))
                .ok_or_else(|| unreadable("show_name must be true or false."))?,
            news: tick(fields.get("news"))
                .ok_or_else(|| unreadable("news must be true or false."))?,
            lang,
            text: text_tag,
            switch: fields
                .get("switch")
                .and_then(Value::as_str)
                .filter(|_| encoding == Encoding::Form)
                .map(str::to_owned),
            not_text,
        })
    }
}

/// The fields that are not typed, with the one that only programs fill in.
const OTHERS: [&str; 8] = [
    "altcha",
    "homepage",
    "lang",
    "news",
    "show_name",
    "switch",
    "text",
    "text_version",
];

fn is_known(name: &str) -> bool {
    OTHERS.contains(&name) || Field::all().any(|field| field.name == name)
}

/// The body, or a field that no browser gets wrong, cannot be read. Only programs read the response.
fn unreadable(detail: impl Into<String>) -> HttpError {
    HttpError::problem(
        StatusCode::BAD_REQUEST,
        "unreadable",
        "The request cannot be read",
        detail,
    )
}

/// Whether a box is ticked. What is neither yes nor no is no answer: nobody's name is shown by a guess, nor hidden.
fn tick(value: Option<&Value>) -> Option<bool> {
    match value {
        None | Some(Value::Null) => Some(false),
        Some(Value::Bool(ticked)) => Some(*ticked),
        Some(Value::Number(number)) => match number.as_u64()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        },
        Some(Value::String(text)) => match text.as_str() {
            // A browser sends "on" for a box without a value.
            "yes" | "on" | "true" | "1" => Some(true),
            "no" | "off" | "false" | "0" | "" => Some(false),
            _ => None,
        },
        Some(_) => None,
    }
}

fn form(body: &[u8]) -> Result<Map<String, Value>, HttpError> {
    let fields = request::form(body);
    let fields = fields.map_err(|error| unreadable(error.to_string()))?;
    Ok(fields
        .into_iter()
        .map(|(name, value)| (name, Value::String(value)))
        .collect())
}

fn json(body: &[u8]) -> Result<Map<String, Value>, HttpError> {
    request::object(body).map_err(|error| unreadable(error.to_string()))
}
