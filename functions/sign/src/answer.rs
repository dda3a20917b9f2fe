//! What the signer, or their program, is told.

use events::ids::Slug;
use lambda_http::http::StatusCode;
use lambda_http::http::header::RETRY_AFTER;
use lambda_http::{Body, Response};
use languages::Language;
use pages::{Field, FieldError, FormProblem, Problem};
use public_http::response::{self, FieldProblem};

use crate::gate::Obstacle;

/// The response to every accepted form, the same for every address, to the byte.
pub(crate) fn taken(slug: &Slug, language: Language, json: bool) -> Response<Body> {
    let next = format!("/petitions/{slug}/check-mail?lang={language}");
    if !json {
        return response::see_other(&next);
    }
    let body = serde_json::json!({ "status": "check_mail", "petition": slug, "page": next });
    response::json(StatusCode::ACCEPTED, &body)
}

/// The page with the form, for what cannot be taken as it was typed.
pub(crate) fn form(language: Language, html: String) -> Response<Body> {
    response::html(StatusCode::UNPROCESSABLE_ENTITY, language, html)
}

/// What holds a form back that is in order: as the page with the form, or as problem details
/// (RFC 9457). 429 and `Retry-After` (RFC 6585) where time helps.
pub(crate) fn held(language: Language, obstacle: Obstacle, html: Option<String>) -> Response<Body> {
    let status = match obstacle.wait {
        Some(_) => StatusCode::TOO_MANY_REQUESTS,
        None => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let mut response = match html {
        Some(html) => response::html(status, language, html),
        None => {
            let detail = obstacle.problem.message(language).into_owned();
            let errors = [FieldProblem {
                field: obstacle.problem.field(),
                detail: detail.clone(),
            }];
            let title = language.text("problems-title");
            response::problem(status, &title, &detail, &errors)
        }
    };
    if let Some(seconds) = obstacle.wait {
        response::set(&mut response, RETRY_AFTER, &seconds.to_string());
    }
    response
}

/// The metric's word for it.
pub(crate) fn reason(problem: FormProblem) -> &'static str {
    match problem {
        FormProblem::NoProof => "no_proof",
        FormProblem::Proof => "proof",
        FormProblem::NetworkLimit => "network_limit",
        FormProblem::DomainLimit => "domain_limit",
        FormProblem::TextChanged => "text_changed",
    }
}

/// The same for a program.
pub(crate) fn fields(language: Language, problems: &[(Field, Problem)]) -> Response<Body> {
    let errors: Vec<_> = problems
        .iter()
        .map(|(field, problem)| FieldProblem {
            field: field.name(),
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
