//! What the form of a petition asks.

use utoipa::ToSchema;
use utoipa::openapi::ComponentsBuilder;

pub(super) fn add(components: ComponentsBuilder) -> ComponentsBuilder {
    components
        .schema_from::<AskedField>()
        .schema_from::<FieldKind>()
        .schema_from::<Words>()
        .schema_from::<AnswerOption>()
}

/// A field of a petition's form. A name has two fields, `given_name` and `family_name`, one of which may be empty; or one,
/// `name`.
#[derive(ToSchema)]
pub(crate) struct AskedField {
    /// Its name in a form. Those of the petition's own questions begin with `own_`.
    #[schema(example = "city")]
    name: String,
    kind: FieldKind,
    /// Whether nobody can sign without it.
    required: bool,
    /// How many characters it may have.
    max_length: u32,
    /// The question in the languages of the petition, if it is one of its own; otherwise empty.
    labels: Vec<Words>,
    /// An explanation of the question; may be empty.
    help: Vec<Words>,
    /// What can be chosen, if `kind` is `choice`.
    options: Vec<AnswerOption>,
    /// The version of a consent's words: it is sent to give the consent in these words. Only if `kind` is `consent`.
    #[schema(nullable = false)]
    version: Option<u64>,
}

#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
pub(crate) enum FieldKind {
    Line,
    /// A text that may have several lines.
    Lines,
    Email,
    /// A phone number with its country code.
    Phone,
    /// ISO 3166-1 alpha-2 code.
    Country,
    /// The id of one of the options.
    Choice,
    Checkbox,
    /// The `version` of the words that are agreed to, or nothing.
    Consent,
}

#[derive(ToSchema)]
pub(crate) struct Words {
    /// BCP 47 tag.
    language: String,
    text: String,
}

/// An answer that can be chosen.
#[derive(ToSchema)]
pub(crate) struct AnswerOption {
    id: String,
    labels: Vec<Words>,
}
