//! What the owner of the mailbox posts.

use std::collections::BTreeMap;

use events::petition::Consent;
use lambda_http::Request;
use lambda_http::http::StatusCode;
use public_http::press::{MAILED_TO, MAILED_TO_BYTES};
use public_http::{HttpError, request};
use serde::Deserialize;
use serde_json::Value;

/// The largest body that is read, in bytes. The page's own forms have about 40, without the address.
const MAX_BODY: usize = 1024 + MAILED_TO_BYTES;

/// A decision about the details that the link is about.
pub(crate) enum ConfirmForm {
    /// They are mine. What I allow, unless it stays as the form said; and the code of the source that the form came from, which
    /// only the page with the details can know.
    Confirm {
        allowed: Option<Allowed>,
        source: Option<String>,
    },
    /// They are not mine.
    Discard,
}

/// What the owner of the mailbox allows.
#[derive(Clone)]
pub(crate) struct Allowed {
    pub(crate) show_name: bool,
    pub(crate) news: bool,
    /// Consents by their ids, with the versions of their words.
    pub(crate) consents: BTreeMap<String, u64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Json {
    #[serde(default)]
    act: Option<Act>,
    #[serde(default)]
    show_name: Option<bool>,
    #[serde(default)]
    news: Option<bool>,
    #[serde(default)]
    consents: BTreeMap<String, u64>,
    #[serde(default)]
    source: Option<String>,
    /// Read by [`public_http::press`].
    #[serde(default, rename = "mailed_to")]
    _mailed_to: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Act {
    #[default]
    Confirm,
    Discard,
}

impl ConfirmForm {
    /// Reads a form or JSON. An empty body confirms and changes nothing else.
    pub(crate) fn read(request: &Request) -> Result<Self, HttpError> {
        let body: &[u8] = request.body().as_ref();
        if body.len() > MAX_BODY {
            return Err(HttpError::TOO_LARGE);
        }
        if body.is_empty() {
            return Ok(Self::Confirm {
                allowed: None,
                source: None,
            });
        }
        if request::media_type(request) == "application/json" {
            return Self::from_json(body);
        }
        let fields = request::form(body).map_err(|error| unreadable(error.to_string()))?;
        let value = |name| fields.get(name).map_or("", String::as_str);
        let source = fields.get("source").cloned();
        let form = match fields.get("act").map(String::as_str) {
            Some("discard") => Self::Discard,
            // An unticked box is not sent, so only the page's own form tells what is not allowed.
            Some("confirm") => Self::Confirm {
                allowed: Some(Allowed {
                    show_name: ticked(value("show_name"))?,
                    news: ticked(value("news"))?,
                    consents: consents(&fields)?,
                }),
                source,
            },
            None => Self::Confirm {
                allowed: None,
                source: None,
            },
            Some(_) => return Err(unknown()),
        };
        let allows = matches!(
            form,
            Self::Confirm {
                allowed: Some(_),
                ..
            }
        );
        let unread = request::unread(&fields, |name| {
            let is_allowed =
                matches!(name, "show_name" | "news" | "source") || Consent::id_in(name).is_some();
            matches!(name, "act" | MAILED_TO) || allows && is_allowed
        });
        match unread {
            None => Ok(form),
            Some(name) => Err(unreadable(format!(
                "{name} is not read without act=confirm, or not at all: /openapi.json names the fields."
            ))),
        }
    }

    fn from_json(body: &[u8]) -> Result<Self, HttpError> {
        // Only an object: a list of values would be read as one without names.
        let object = request::object(body).map_err(|error| unreadable(error.to_string()))?;
        let json: Json = serde_json::from_value(Value::Object(object)).map_err(|_| unknown())?;
        // As the description of the API has them: 64 bits with a sign.
        let mut versions = json.consents.values();
        if versions.any(|version| i64::try_from(*version).is_err()) {
            return Err(unknown());
        }
        let source = json.source;
        match (json.act.unwrap_or_default(), json.show_name, json.news) {
            (Act::Discard, None, None) if json.consents.is_empty() && source.is_none() => {
                Ok(Self::Discard)
            }
            (Act::Confirm, None, None) if json.consents.is_empty() && source.is_none() => {
                Ok(Self::Confirm {
                    allowed: None,
                    source: None,
                })
            }
            (Act::Confirm, Some(show_name), Some(news)) => Ok(Self::Confirm {
                allowed: Some(Allowed {
                    show_name,
                    news,
                    consents: json.consents,
                }),
                source,
            }),
            _ => Err(unknown()),
        }
    }
}

/// The boxes of consents that are ticked: each has the version of its words as its value.
fn consents(fields: &BTreeMap<String, String>) -> Result<BTreeMap<String, u64>, HttpError> {
    let given = fields.iter().filter_map(|(name, version)| {
        let id = Consent::id_in(name)?.to_owned();
        let version = request::version(version).ok_or_else(unknown);
        Some(version.map(|version| (id, version)))
    });
    given.collect()
}

fn ticked(value: &str) -> Result<bool, HttpError> {
    match value {
        "yes" => Ok(true),
        "" => Ok(false),
        _ => Err(unknown()),
    }
}

/// Only a program sends it.
fn unknown() -> HttpError {
    unreadable(
        "Send mailed_to with the address that the email went to, and nothing else, or act=confirm (and show_name=yes, news=yes for what is \
         allowed) or act=discard, as a form, or the same as JSON with show_name and news as true or false, and consents as {ID: VERSION} as \
         petition.json has them. Confirming can name the form's source.",
    )
}

fn unreadable(detail: impl Into<String>) -> HttpError {
    HttpError::problem(
        StatusCode::BAD_REQUEST,
        "unreadable",
        "The request cannot be read",
        detail,
    )
}
