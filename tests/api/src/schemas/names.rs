//! Who signed and who endorses, by name, and what they wrote.

use utoipa::ToSchema;
use utoipa::openapi::ComponentsBuilder;

pub(super) fn add(components: ComponentsBuilder) -> ComponentsBuilder {
    components
        .schema_from::<Signer>()
        .schema_from::<Signers>()
        .schema_from::<Organisation>()
        .schema_from::<Organisations>()
        .schema_from::<Comment>()
        .schema_from::<Comments>()
}

/// Somebody who confirmed and chose to be shown.
#[derive(ToSchema)]
pub(crate) struct Signer {
    /// Given and family name.
    name: String,
    /// ISO 3166-1 alpha-2 code.
    #[schema(pattern = "^[A-Z]{2}$")]
    country: String,
    /// Occupation or organisation; may be empty.
    occupation: String,
    #[schema(format = DateTime)]
    confirmed_at: String,
}

/// Those who chose to be shown, 100 at most, the last confirmed first.
#[derive(ToSchema)]
pub(crate) struct Signers {
    #[schema(max_items = 100)]
    signers: Vec<Signer>,
    /// How many others confirmed; null if that is not known yet, or while names are withheld.
    #[schema(required)]
    not_shown: Option<u64>,
    /// The address of the next part; null after the last.
    #[schema(required, format = "uri-reference")]
    next: Option<String>,
}

/// An organisation that endorses and is listed.
#[derive(ToSchema)]
pub(crate) struct Organisation {
    name: String,
    /// Its website, with its host in ASCII.
    #[schema(format = "uri")]
    link: String,
    /// ISO 3166-1 alpha-2 code.
    #[schema(pattern = "^[A-Z]{2}$")]
    country: String,
    #[schema(format = DateTime)]
    confirmed_at: String,
}

/// Organisations that are listed, 100 at most, the last confirmed first.
#[derive(ToSchema)]
pub(crate) struct Organisations {
    /// How many there are in all.
    number: u64,
    #[schema(max_items = 100)]
    organisations: Vec<Organisation>,
    /// The address of the next part; null after the last.
    #[schema(required, format = "uri-reference")]
    next: Option<String>,
}

/// What to search for among the names. Another field is refused by its name.
#[derive(ToSchema)]
pub(crate) struct NamesSearch {
    /// Words, or their beginnings.
    #[schema(max_length = 100)]
    q: String,
    /// `next` of the answer before.
    #[schema(nullable = false)]
    before: Option<String>,
}

/// The names that a search found.
#[derive(ToSchema)]
pub(crate) struct FoundSigners {
    #[schema(max_items = 600)]
    signers: Vec<Signer>,
    /// How many names were looked at for it.
    #[schema(maximum = 5500)]
    searched: u64,
    /// `before` for the next part; null after the last name.
    #[schema(required)]
    next: Option<String>,
}

/// A comment that its signer lets be shown and an operator approved.
#[derive(ToSchema)]
pub(crate) struct Comment {
    /// What was written; may have several lines.
    #[schema(min_length = 1)]
    text: String,
    /// Given and family name; null if the signer does not show it.
    #[schema(required)]
    name: Option<String>,
    /// ISO 3166-1 alpha-2 code; empty if the name is not shown, or if there is none.
    #[schema(pattern = "^([A-Z]{2})?$")]
    country: String,
    #[schema(format = DateTime)]
    confirmed_at: String,
}

/// Comments that are shown, 50 at most, the last confirmed first.
#[derive(ToSchema)]
pub(crate) struct Comments {
    #[schema(max_items = 50)]
    comments: Vec<Comment>,
    /// The address of the next part; null after the last.
    #[schema(required, format = "uri-reference")]
    next: Option<String>,
}
