//! What is answered if something is wrong.

use utoipa::ToSchema;
use utoipa::openapi::ComponentsBuilder;

pub(super) fn add(components: ComponentsBuilder) -> ComponentsBuilder {
    components
        .schema_from::<Problem>()
        .schema_from::<FieldProblem>()
}

/// Problem details (RFC 9457).
#[derive(ToSchema)]
pub(crate) struct Problem {
    /// `about:blank`: the status says it all.
    r#type: String,
    title: String,
    /// The status of the answer.
    #[schema(minimum = 400, maximum = 599)]
    status: u16,
    /// What to do about it.
    detail: String,
    /// The fields that have to be corrected, if any.
    #[schema(nullable = false)]
    errors: Option<Vec<FieldProblem>>,
    /// If a rule of the site refuses a form or a confirmation: a signed note (c2sp.org/signed-note) that says so, and not of whom.
    /// `/answers/key` verifies it.
    #[schema(nullable = false)]
    answer: Option<String>,
}

/// What is wrong with one field of the request.
#[derive(ToSchema)]
pub(crate) struct FieldProblem {
    field: String,
    /// What to do about it, in the language of the request.
    detail: String,
}
