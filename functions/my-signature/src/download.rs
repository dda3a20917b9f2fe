//! The signer's data as a file: `GET /signature/{token}?format=json`, or with `Accept: application/json`.

use events::envelope::Recorded;
use events::personal::{Answer, AnswerKind};
use events::signature::{CommentState, ConsentChange, EndorsementState, SignatureEvent};
use jiff::Timestamp;
use lambda_http::http::header::CONTENT_DISPOSITION;
use lambda_http::http::{HeaderValue, StatusCode};
use lambda_http::{Body, Request, Response};
use pages::{Field, Signature, Standing};
use public_http::response;
use serde::{Serialize, Serializer};
use serde_json::Value;
use views::petition::Petition;

/// Everything that is stored about one signature. It holds personal data, so it has no `Debug`.
#[derive(Serialize)]
struct Download<'a> {
    petition: &'a str,
    /// The id of the signature, which its receipts name.
    id: &'a str,
    status: &'static str,
    #[serde(flatten, serialize_with = "fields")]
    fields: &'a Signature,
    /// The code of the source that the signer came from; empty if there was none.
    source: &'a str,
    show_name: bool,
    news: bool,
    /// The version of the form's event; the actions that publish details name it.
    details_version: u64,
    /// The version of the event that last changed the data; corrections name it.
    revision: u64,
    mails_stopped: bool,
    /// The version of the petition's text that was signed: a position in its log.
    text_version: u64,
    /// The same as people are told of it; null if that is not known.
    text: Option<SignedText<'a>>,
    submitted_at: Timestamp,
    confirmed_at: Option<Timestamp>,
    corrected_at: Option<Timestamp>,
    /// The address that it moves to once that confirms; null if none was asked for.
    new_address: Option<&'a str>,
    /// Where the comment stands that may be shown; null if there is none, or it is not allowed.
    comment_state: Option<&'static str>,
    /// `person` or `organisation`.
    kind: &'static str,
    /// Where the endorsement of an organisation stands once it is confirmed; null for people.
    endorsement_state: Option<&'static str>,
    /// What was allowed and taken back, oldest first.
    consents: Vec<ConsentJson<'a>>,
    /// All events in order.
    history: Vec<Happened>,
}

/// A consent that was given or taken back.
#[derive(Serialize)]
struct ConsentJson<'a> {
    /// `show_name`, `news`, or the id of one of the petition's own.
    consent: &'a str,
    given: bool,
    at: Timestamp,
    /// The version of the event.
    version: u64,
    /// The words, which version of them, and in which language; null for `show_name` and `news`, whose words are the site's.
    text: Option<&'a str>,
    text_version: Option<u64>,
    language: Option<&'a str>,
}

impl<'a> ConsentJson<'a> {
    fn of((change, text): &'a (ConsentChange, Option<String>)) -> Self {
        let words = change.words.as_ref();
        Self {
            consent: &change.consent,
            given: change.given,
            at: change.at,
            version: change.version,
            text: text.as_deref(),
            text_version: words.map(|words| words.version),
            language: words.map(|words| words.language.as_str()),
        }
    }
}

/// Writes what was typed into the form, under the names of its fields.
fn fields<S: Serializer>(signature: &Signature, serializer: S) -> Result<S::Ok, S::Error> {
    let built_in = Field::BUILT_IN.map(|field| {
        let value = Value::from(signature.value(&field));
        (field.name, value)
    });
    let own = signature.personal.own.iter().map(Answered::of);
    let own = serde_json::to_value(own.collect::<Vec<_>>());
    let own = own.map_err(serde::ser::Error::custom)?;
    serializer.collect_map(built_in.into_iter().chain([("own".into(), own)]))
}

/// An answer to a question of the petition's own, with the question as it was asked.
#[derive(Serialize)]
struct Answered<'a> {
    field: String,
    kind: AnswerKind,
    question: &'a str,
    language: &'a str,
    value: &'a str,
    /// What was chosen, as it was read; null if nothing could be chosen.
    chosen: Option<&'a str>,
}

impl<'a> Answered<'a> {
    fn of(answer: &'a Answer) -> Self {
        Self {
            field: answer.field(),
            kind: answer.kind,
            question: &answer.label,
            language: &answer.language,
            value: &answer.value,
            chosen: answer.chosen.as_deref(),
        }
    }
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
    ledger: &[(ConsentChange, Option<String>)],
) -> Response<Body> {
    let text = petition.text_version(signature.text_version);
    let download = Download {
        petition: &petition.slug,
        id: events.last().map_or("", |recorded| &recorded.stream),
        status: match signature.standing {
            Standing::Awaiting => "awaiting",
            Standing::Confirmed => "confirmed",
            Standing::Withdrawn => "withdrawn",
            Standing::Disowned => "disowned",
            Standing::SetAside => "invalidated",
        },
        fields: signature,
        source: &signature.personal.source,
        show_name: signature.show_name,
        news: signature.news,
        details_version: signature.details_version,
        revision: signature.revision,
        mails_stopped: signature.mails_stopped,
        text_version: signature.text_version,
        text: text.map(|text| SignedText {
            language: text.language,
            number: text.number,
            page: text.path(&petition.slug),
        }),
        submitted_at: signature.submitted_at,
        confirmed_at: signature.confirmed_at,
        corrected_at: signature.corrected_at,
        new_address: signature.new_address.as_deref(),
        comment_state: signature.comment.and_then(|state| match state {
            CommentState::NotAllowed => None,
            CommentState::Waiting => Some("waiting"),
            CommentState::Approved => Some("approved"),
            CommentState::Refused => Some("refused"),
        }),
        kind: match signature.is_endorsement {
            true => "organisation",
            false => "person",
        },
        endorsement_state: signature.endorsement.map(|state| match state {
            EndorsementState::Listed => "listed",
            EndorsementState::Waiting => "waiting",
            EndorsementState::Rejected => "rejected",
        }),
        consents: ledger.iter().map(ConsentJson::of).collect(),
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
