//! What the owner of the mailbox posts.

use events::signature::Permissions;
use lambda_http::Request;
use lambda_http::http::StatusCode;
use public_http::{HttpError, request};
use serde::Deserialize;
use serde_json::Value;

/// The largest body that is read, in bytes. The page's own forms have about 40.
const MAX_BODY: usize = 1024;

/// A decision about the details that the link is about.
pub(crate) enum ConfirmForm {
    /// They are mine. What I allow, unless it stays as the form said.
    Confirm(Option<Permissions>),
    /// They are not mine.
    Discard,
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
            return Ok(Self::Confirm(None));
        }
        if request::media_type(request) == "application/json" {
            return Self::from_json(body);
        }
        let fields = request::form(body).map_err(|error| unreadable(error.to_string()))?;
        let value = |name| fields.get(name).map_or("", String::as_str);
        match value("act") {
            "discard" => Ok(Self::Discard),
            // An unticked box is not sent, so only the page's own form tells what is not allowed.
            "confirm" => Ok(Self::Confirm(Some(Permissions {
                show_name: ticked(value("show_name"))?,
                news: ticked(value("news"))?,
            }))),
            "" => Ok(Self::Confirm(None)),
            _ => Err(unknown()),
        }
    }

    fn from_json(body: &[u8]) -> Result<Self, HttpError> {
        // Only an object: a list of values would be read as one without names.
        let object = request::object(body).map_err(|error| unreadable(error.to_string()))?;
        let json: Json = serde_json::from_value(Value::Object(object)).map_err(|_| unknown())?;
        match (json.act.unwrap_or_default(), json.show_name, json.news) {
            (Act::Discard, None, None) => Ok(Self::Discard),
            (Act::Confirm, None, None) => Ok(Self::Confirm(None)),
            (Act::Confirm, Some(show_name), Some(news)) => {
                Ok(Self::Confirm(Some(Permissions { show_name, news })))
            }
            _ => Err(unknown()),
        }
    }
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
        "Send nothing, or a form with act=confirm (and show_name=yes, news=yes for what is allowed) or act=discard, \
         or the same as JSON with show_name and news as true or false.",
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
