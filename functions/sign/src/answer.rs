//! The responses to a form, for people and for programs.

use events::email::EmailAddress;
use events::ids::{SignerKind, Slug};
use jiff::Timestamp;
use lambda_http::http::StatusCode;
use lambda_http::http::header::RETRY_AFTER;
use lambda_http::{Body, Response};
use languages::Language;
use pages::shown::title_for;
use pages::{CheckMailPage, Field, FormProblem, Sent, Shared};
use public_http::response::{self, FieldProblem};
use serde_json::Value;
use views::petition::ProofOfWork;

use crate::admission::Rejection;
use crate::take::Form;

/// The response to a program whose form was accepted, the same for every address, to the byte. `query` names the form's
/// languages. `suggestion` is what the address looks like a misspelling of, and `not_stored` names fields that were filled in and
/// that the petition does not ask for.
pub(crate) fn recorded(
    (slug, kind): (&Slug, SignerKind),
    query: &str,
    late_minutes: Option<u64>,
    suggestion: Option<&EmailAddress>,
    not_stored: &[String],
) -> Response<Body> {
    let signer = match kind {
        SignerKind::Person => "",
        SignerKind::Organisation => "for=organisation&",
    };
    let next = format!("/petitions/{slug}/check-mail?{signer}{query}");
    let mut body = serde_json::json!({ "status": "check_mail", "petition": slug, "page": next });
    if let Some(suggestion) = suggestion {
        body["suggestion"] = suggestion.as_str().into();
    }
    if !not_stored.is_empty() {
        body["not_stored"] = not_stored.into();
    }
    mail_follows(body, late_minutes)
}

/// The response to a program whose request calls for a mail.
pub(crate) fn mail_follows(mut body: Value, late_minutes: Option<u64>) -> Response<Body> {
    if let Some(minutes) = late_minutes {
        body["mails_late_minutes"] = minutes.into();
    }
    response::json(StatusCode::ACCEPTED, &body)
}

/// The response to a person whose form was accepted: which mail to look for. It shows what was typed and nothing else, so
/// that it is the same for every address. Only its sender sees it: its own address leads back to the petition.
pub(crate) fn check_mail(
    form: &Form<'_>,
    email: &str,
    sender: Option<&str>,
    late_minutes: Option<u64>,
    base_url: &str,
) -> Response<Body> {
    let (petition, language) = (form.petition, form.language);
    let petition_title = title_for(petition, form.reader);
    // Who had to bring a proof now would have to bring one with the same form again.
    let asks = petition.protection.proof != ProofOfWork::Off || !form.typed.proof().is_empty();
    let challenge = asks.then(|| format!("/petitions/{}/challenge", form.slug));
    let page = CheckMailPage {
        language,
        petition_title,
        petition_url: &format!(
            "/petitions/{}?{}",
            form.slug,
            petition_title.query(language)
        ),
        shared: Shared::of(petition, petition_title, base_url, Timestamp::now()),
        slug: form.slug.as_str(),
        is_open: true,
        kind: form.kind,
        late_minutes,
        sent: Some(Sent {
            email,
            sender,
            form: &form.again(&[]),
            text_version: form.typed.text_version(),
            challenge: challenge.as_deref(),
            attempt: form.typed.attempt(),
            not_stored: &not_stored(form).map(|(_, label)| label).collect::<Vec<_>>(),
        }),
    };
    response::html(StatusCode::ACCEPTED, language, page.render())
}

/// The names and labels of what was filled in and that the petition does not ask for. Who opened the page before the petition
/// asked for something else could not know; nothing that nobody asks for is stored.
pub(crate) fn not_stored<'a>(
    form: &'a Form<'_>,
) -> impl Iterator<Item = (&'a str, String)> + use<'a> {
    form.typed.not_asked(&form.fields).map(|name| {
        let field = Field::from_name(name);
        let label = field.map(|field| field.label(form.language).into_owned());
        // What a removed question of the petition's own asked is no longer known here.
        (name, label.unwrap_or_else(|| name.to_owned()))
    })
}

/// The page with the form again, because it has mistakes or asks something.
pub(crate) fn form(language: Language, html: String) -> Response<Body> {
    response::html(StatusCode::UNPROCESSABLE_ENTITY, language, html)
}

/// Why a valid form was rejected, as problem details (RFC 9457), with the signed answer that its sender can keep.
pub(crate) fn rejected(
    language: Language,
    rejection: Rejection,
    answer: Option<&str>,
) -> Response<Body> {
    let detail = rejection.problem.message(language).into_owned();
    let errors = [FieldProblem {
        field: rejection.problem.field().into(),
        detail: detail.clone(),
    }];
    let title = language.text("problems-title");
    let response = response::refusal(status(rejection), &title, &detail, &errors, answer);
    waiting(response, rejection)
}

/// The same as the page with the form.
pub(crate) fn rejected_on(
    language: Language,
    rejection: Rejection,
    html: String,
) -> Response<Body> {
    waiting(response::html(status(rejection), language, html), rejection)
}

/// 429 if waiting helps, and else 422.
fn status(rejection: Rejection) -> StatusCode {
    match rejection.wait {
        Some(_) => StatusCode::TOO_MANY_REQUESTS,
        None => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

/// With `Retry-After` (RFC 6585) if waiting helps.
fn waiting(mut response: Response<Body>, rejection: Rejection) -> Response<Body> {
    if let Some(seconds) = rejection.wait {
        response::set(&mut response, RETRY_AFTER, &seconds.to_string());
    }
    response
}

/// The value of the dimension `Reason` of the metric `Refused`.
pub(crate) fn reason(problem: FormProblem) -> &'static str {
    match problem {
        FormProblem::NoProof => "no_proof",
        FormProblem::Proof => "proof",
        FormProblem::NetworkLimit => "network_limit",
        FormProblem::DomainLimit => "domain_limit",
        FormProblem::TextChanged => "text_changed",
        FormProblem::Trap => "trap",
        FormProblem::KeyReused => "key_reused",
        FormProblem::Paused => "paused",
    }
}
