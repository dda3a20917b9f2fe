//! The signer's data as a file: `GET /signature/{token}?format=json`, or with `Accept: application/json`.

use events::envelope::Recorded;
use events::signature::SignatureEvent;
use jiff::Timestamp;
use lambda_http::http::header::CONTENT_DISPOSITION;
use lambda_http::http::{HeaderValue, StatusCode};
use lambda_http::{Body, Request, Response};
use pages::{Field, Signature, Standing};
use public_http::response;
use serde::{Serialize, Serializer};
use views::petition::Petition;

/// Everything that is stored about one signature. It holds personal data, so it has no `Debug`.
#[derive(Serialize)]
struct Download<'a> {
    petition: &'a str,
    status: &'static str,
    #[serde(flatten, serialize_with = "fields")]
    fields: &'a Signature,
    show_name: bool,
    news: bool,
    /// The version of the form's event; the actions that publish details name it.
    details_version: u64,
    mails_stopped: bool,
    /// The version of the petition's text that was signed: a position in its log.
    text_version: u64,
    /// The same as people are told of it; null if that is not known.
    text: Option<SignedText<'a>>,
    submitted_at: Timestamp,
    confirmed_at: Option<Timestamp>,
    /// All events in order.
    history: Vec<Happened>,
}

/// Writes what was typed into the form, under the names of its fields.
fn fields<S: Serializer>(signature: &Signature, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(Field::all().map(|field| (field.name, signature.value(field))))
}

#[derive(Serialize)]
struct SignedText<'a> {
    language: &'a str,
    number: usize,
    /// The address of a page that shows it.
    page: String,
}

#[derive(Serialize)]
struct Happened {
    version: u64,
    at: Timestamp,
    what: &'static str,
    /// `organisers` if an operator did it, with or without the signer's request; null for everything else.
    by: Option<&'static str>,
}

impl Happened {
    fn of(recorded: &Recorded<SignatureEvent>) -> Self {
        use SignatureEvent as E;
        // Events of release 0.1.0 do not say who caused them; nobody else can cause these two.
        let is_of_an_operator = recorded.by.is_some()
            || matches!(
                recorded.event,
                E::SignatureInvalidated { .. } | E::SignatureReinstated { .. }
            );
        Self {
            version: recorded.version,
            at: recorded.at,
            what: recorded.event.name(),
            by: is_of_an_operator.then_some("organisers"),
        }
    }
}

/// The file of a signature without personal data.
pub(crate) fn erased(petition: &str) -> Response<Body> {
    let body = serde_json::json!({ "status": "erased", "petition": petition });
    response::json(StatusCode::OK, &body)
}

/// The answer to a program that made all links useless. A mail with a new one follows, which may be late.
pub(crate) fn links_replaced(petition: &str, late_minutes: Option<u64>) -> Response<Body> {
    let mut body = serde_json::json!({ "status": "links_replaced", "petition": petition });
    if let Some(minutes) = late_minutes {
        body["mails_late_minutes"] = minutes.into();
    }
    response::json(StatusCode::OK, &body)
}

/// Whether the request asks for the file.
pub(crate) fn is_wanted(request: &Request) -> bool {
    let query = request.uri().query().unwrap_or_default();
    query.split('&').any(|pair| pair == "format=json")
}

/// The file.
pub(crate) fn answer(
    petition: &Petition,
    signature: &Signature,
    events: &[Recorded<SignatureEvent>],
) -> Response<Body> {
    let text = petition.text_version(signature.text_version);
    let download = Download {
        petition: &petition.slug,
        status: match signature.standing {
            Standing::Awaiting => "awaiting",
            Standing::Confirmed => "confirmed",
            Standing::Withdrawn => "withdrawn",
            Standing::SetAside => "invalidated",
        },
        fields: signature,
        show_name: signature.show_name,
        news: signature.news,
        details_version: signature.details_version,
        mails_stopped: signature.mails_stopped,
        text_version: signature.text_version,
        text: text.map(|text| SignedText {
            language: text.language,
            number: text.number,
            page: text.path(&petition.slug),
        }),
        submitted_at: signature.submitted_at,
        confirmed_at: signature.confirmed_at,
        history: events.iter().map(Happened::of).collect(),
    };
    let Ok(body) = serde_json::to_string_pretty(&download) else {
        return response::problem(
            StatusCode::INTERNAL_SERVER_ERROR,
            "The data cannot be written",
            "Try again later.",
            &[],
        );
    };
    let mut response = response::plain(StatusCode::OK, "application/json", body);
    let headers = response.headers_mut();
    headers.insert(
        CONTENT_DISPOSITION,
        HeaderValue::from_static("attachment; filename=\"signature.json\""),
    );
    response
}
