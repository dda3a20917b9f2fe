//! Reads the fields of a form or of JSON. A field that nobody knows or that comes twice is refused, in a form as in JSON:
//! what it says would be lost in silence.

use std::collections::BTreeMap;

use events::personal::Answer;
use events::petition::{Consent, OwnField};
use lambda_http::Request;
use lambda_http::http::StatusCode;
use pages::{Field, Problem, Sent};
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
    /// Reads a form with which somebody signs.
    pub(crate) fn read(encoding: Encoding, body: &[u8]) -> Result<Self, HttpError> {
        Self::read_known(encoding, body, |name| {
            is_known(name) || encoding == Encoding::Form && is_of_a_page(name)
        })
    }

    /// Reads a form that asks for an address and nothing else.
    pub(crate) fn read_address(encoding: Encoding, body: &[u8]) -> Result<Self, HttpError> {
        Self::read_known(encoding, body, |name| {
            matches!(name, "email" | "for" | "lang" | "text")
        })
    }

    fn read_known(
        encoding: Encoding,
        body: &[u8],
        is_known: impl Fn(&str) -> bool,
    ) -> Result<Self, HttpError> {
        if body.len() > MAX_BODY {
            return Err(HttpError::TOO_LARGE);
        }
        let fields = match encoding {
            Encoding::Form => form(body)?,
            Encoding::Json => json(body)?,
        };
        if let Some(name) = request::unread(&fields, is_known) {
            return Err(unreadable(format!(
                "There is no field {name}: /openapi.json names the fields that there are."
            )));
        }
        let mut misshapen = Vec::new();
        let mut texts = BTreeMap::new();
        for (name, value) in fields.iter().filter(|(name, _)| Field::is_name(name)) {
            let text = match value {
                Value::Null => String::new(),
                Value::String(text) => Field::typed(name, text.clone()),
                // The version of the words that are agreed to.
                Value::Number(version) if Consent::id_in(name).is_some() => version.to_string(),
                // What a program answers where people tick a box.
                Value::Bool(ticked) if OwnField::id_in(name).is_some() => match ticked {
                    true => Answer::TICKED.to_owned(),
                    false => String::new(),
                },
                _ => {
                    let field = Field::from_name(name).unwrap_or_else(|| Field::unknown(name));
                    misshapen.push((field, Problem::NotText));
                    String::new()
                }
            };
            if let Some(field) = Field::from_name(name).filter(|field| *field != Field::EMAIL) {
                let shape = field.check_shape(&text);
                misshapen.extend(shape.err().map(|problem| (field, problem)));
            }
            texts.insert(name.clone(), text);
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
            Some(Value::String(text)) => Some(request::version(text).ok_or_else(wrong)?),
            Some(_) => return Err(wrong()),
        };
        let attempt = match text("attempt").as_str() {
            "" => 1,
            number => number
                .parse()
                .ok()
                .filter(|number| (1..=Sent::MAX_ATTEMPT).contains(number))
                .ok_or_else(|| unreadable("attempt must be a number from 1 to 99."))?,
        };
        let change = match text("change").as_str() {
            "" => false,
            "yes" => true,
            _ => return Err(unreadable("change must be yes.")),
        };
        let source = match fields.get("source") {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(code)) => code.clone(),
            Some(_) => {
                return Err(unreadable(
                    "source must be a string: a code that the petition declares.",
                ));
            }
        };
        let organisation = match fields.get("for").unwrap_or(&Value::Null) {
            Value::Null => false,
            Value::String(kind) if kind.is_empty() => false,
            Value::String(kind) if kind == "organisation" => true,
            _ => return Err(unreadable("for must be organisation, or absent.")),
        };
        let (typed, asked, meant) = (text("email"), text("asked"), text("meant"));
        let answered = !meant.is_empty() || !asked.is_empty() && typed.trim() == asked.trim();
        if !meant.is_empty() {
            // A button says which of the two addresses it is.
            texts.insert(Field::EMAIL.name.into_owned(), meant);
        }
        Ok(Self {
            organisation,
            change,
            answered,
            attempt,
            text_version,
            proof,
            unseen: text("homepage"),
            source,
            texts,
            show_name: tick(fields.get("show_name"))
                .ok_or_else(|| unreadable("show_name must be true or false."))?,
            news: tick(fields.get("news"))
                .ok_or_else(|| unreadable("news must be true or false."))?,
            lang,
            text: text_tag,
            switch: switch(&fields),
            misshapen,
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
    "source",
    "text",
    "text_version",
];

/// The query of another language's page, if a button for one was pressed. Where there are many languages, they are in a list
/// beside the button, whose value is the list's name then.
fn switch(fields: &Map<String, Value>) -> Option<String> {
    let pressed = fields.get("switch")?.as_str()?;
    let chosen = match pressed {
        "switch_1" | "switch_2" => fields.get(pressed)?.as_str()?,
        query => query,
    };
    Some(chosen.to_owned())
}

/// Fields of pages, which programs have no use for: they name a new form by its `Idempotency-Key`, and its language by `lang`.
fn is_of_a_page(name: &str) -> bool {
    matches!(
        name,
        "asked" | "attempt" | "change" | "meant" | "switch" | "switch_1" | "switch_2"
    )
}

fn is_known(name: &str) -> bool {
    OTHERS.contains(&name) || Field::is_name(name)
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
