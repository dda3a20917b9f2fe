//! Pictures of petitions and organisers.

use utoipa::ToSchema;
use utoipa::openapi::ComponentsBuilder;

pub(super) fn add(components: ComponentsBuilder) -> ComponentsBuilder {
    components
        .schema_from::<PetitionPicture>()
        .schema_from::<Picture>()
        .schema_from::<PictureFile>()
        .schema_from::<PictureText>()
}

/// A petition's picture.
#[derive(ToSchema)]
pub(crate) struct PetitionPicture {
    /// The width of the largest size in pixels.
    width: u32,
    /// The height of the largest size in pixels.
    height: u32,
    /// All its sizes.
    files: Vec<PictureFile>,
    /// What it shows, for people who do not see it, in the language of each text.
    alt: Vec<PictureText>,
}

/// A picture that needs no words.
#[derive(ToSchema)]
pub(crate) struct Picture {
    /// The width of the largest size in pixels.
    width: u32,
    /// The height of the largest size in pixels.
    height: u32,
    /// All its sizes.
    files: Vec<PictureFile>,
}

/// A picture in one size and one format. What its address leads to never changes.
#[derive(ToSchema)]
pub(crate) struct PictureFile {
    #[schema(format = "uri")]
    url: String,
    #[schema(example = "image/webp")]
    media_type: String,
    /// In pixels.
    width: u32,
    /// In pixels.
    height: u32,
}

/// What a picture shows, in one language.
#[derive(ToSchema)]
pub(crate) struct PictureText {
    /// BCP 47 tag.
    #[schema(example = "en")]
    language: String,
    text: String,
}
