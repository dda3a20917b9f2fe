//! The responses to a form, for people and for programs.

use events::ids::Slug;
use lambda_http::http::StatusCode;
use lambda_http::http::header::RETRY_AFTER;
use lambda_http::{Body, Response};
use languages::Language;
use pages::{Field, FieldError, FormProblem, Problem};
use public_http::response::{self, FieldProblem};
use serde_json::Value;

use crate::admission::Rejection;

/// The response to every accepted form, the same for every address, to the byte. `query` names the form's languages. Programs
/// also learn how late mails are; people do on the next page.
pub(crate) fn recorded(
    slug: &Slug,
    query: &str,
    json: bool,
    late_minutes: Option<u64>,
) -> Response<Body> {
    let next = format!("/petitions/{slug}/check-mail?{query}");
    if !json {
        return response::see_other(&next);
    }
    let body = serde_json::json!({ "status": "check_mail", "petition": slug, "page": next });
    mail_follows(body, late_minutes)
}

/// The response to a program whose request calls for a mail.
pub(crate) fn mail_follows(mut body: Value, late_minutes: Option<u64>) -> Response<Body> {
    if let Some(minutes) = late_minutes {
        body["mails_late_minutes"] = minutes.into();
    }
    response::json(StatusCode::ACCEPTED, &body)
}

/// The page with the form again, because it has mistakes.
pub(crate) fn form(language: Language, html: String) -> Response<Body> {
    response::html(StatusCode::UNPROCESSABLE_ENTITY, language, html)
}

/// Why a valid form was rejected, as the page with the form, or as problem details (RFC 9457). The status is 429 with
/// `Retry-After` (RFC 6585) if waiting helps, and else 422.
pub(crate) fn rejected(
    language: Language,
    rejection: Rejection,
    html: Option<String>,
) -> Response<Body> {
    let status = match rejection.wait {
        Some(_) => StatusCode::TOO_MANY_REQUESTS,
        None => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let mut response = match html {
        Some(html) => response::html(status, language, html),
        None => {
            let detail = rejection.problem.message(language).into_owned();
            let errors = [FieldProblem {
                field: rejection.problem.field(),
                detail: detail.clone(),
            }];
            let title = language.text("problems-title");
            response::problem(status, &title, &detail, &errors)
        }
    };
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

/// The mistakes in a form, as problem details for a program.
pub(crate) fn fields(language: Language, problems: &[(Field, Problem)]) -> Response<Body> {
    let errors: Vec<_> = problems
        .iter()
        .map(|(field, problem)| FieldProblem {
            field: field.name,
            detail: FieldError::new(language, *field, *problem).message,
        })
        .collect();
    let title = language.text("problems-title");
    let details: Vec<_> = errors.iter().map(|error| error.detail.as_str()).collect();
    response::problem(
        StatusCode::UNPROCESSABLE_ENTITY,
        &title,
        &details.join(" "),
        &errors,
    )
}
