//! The response to a press that does not count yet: a page that asks for the address, or the same as problem details.

use lambda_http::Request;
use lambda_http::http::StatusCode;
use languages::{Language, Written};
use pages::{Field, FieldError, Link, SecondStepPage};
use runtime::{Metric, metrics};

use super::{Doubt, MAILED_TO, others, typed};
use crate::request;
use crate::response::{self, FieldProblem, Response};

/// Where a press was, for the page that asks for the address.
pub struct SecondStep<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The petition of the link.
    pub petition_title: Written<'a>,
    /// The petition's name in addresses.
    pub slug: &'a str,
    /// Whether the sender is a program.
    pub json: bool,
    /// Where to go instead.
    pub back: Link,
}

/// What the address of the page's button says beside what the press before it said. Programs, which send the address at once,
/// are not counted as asked. Only metrics follow from it, so it is not authenticated.
const ASKED: &str = "&asked=yes";

/// Whether this comes from the page that asks.
pub(super) fn was_asked(request: &Request) -> bool {
    request::parameter(request, "asked").is_some()
}

impl SecondStep<'_> {
    /// Counts the doubt, and asks.
    #[must_use]
    pub fn ask(&self, request: &Request, doubt: Doubt) -> Response {
        let language = self.language;
        let error = match doubt {
            Doubt::Suspicious(why) => {
                metrics::record(Metric::SecondStepAsked, 1);
                metrics::refused(why.reason());
                None
            }
            Doubt::Mistyped(problem) => {
                let error = FieldError::new(language, &Field::EMAIL, problem);
                Some(error.message)
            }
            Doubt::OtherAddress => Some(language.text("press-wrong").into_owned()),
        };
        if error.is_some() {
            if was_asked(request) {
                metrics::record(Metric::SecondStepFailed, 1);
            }
            metrics::refused("press_address");
        }
        if self.json {
            return self.problem(error);
        }
        let typed = typed(request).unwrap_or_default();
        let path = request::path_of(request).join("/");
        let query = request.uri().query().unwrap_or_default();
        let asked = if was_asked(request) { "" } else { ASKED };
        let page = SecondStepPage {
            language,
            petition_title: self.petition_title,
            slug: self.slug,
            action: &format!("/{path}?{query}{asked}"),
            name: MAILED_TO,
            email: &typed,
            error: error.as_deref(),
            others: &others(request),
            back: &self.back,
        };
        response::html(StatusCode::UNPROCESSABLE_ENTITY, language, page.render())
    }

    fn problem(&self, error: Option<String>) -> Response {
        let detail = error.unwrap_or_else(|| {
            "Send mailed_to with the address that the email with the link went to: without it, only a person \
             who presses the button on the page can do this."
                .to_owned()
        });
        let problem = FieldProblem {
            field: MAILED_TO.into(),
            detail: detail.clone(),
        };
        let title = self.language.text("problems-title");
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        response::problem(status, &title, &detail, &[problem])
    }
}
