//! What programs may ask and what they are answered, as OpenAPI 3.1.
//!
//! The document is made here and checked in as `functions/page/openapi.json`, which `page` serves: so
//! none of this is in a function's binary. A test says when the two differ.
#![forbid(unsafe_code)]

mod answers;
mod fields;
mod paths;
mod schemas;

use utoipa::openapi::security::SecurityRequirement;
use utoipa::openapi::{
    ComponentsBuilder, Info, License, OpenApi, OpenApiBuilder, Server, Tag, tag::TagBuilder,
};

/// Said first, to whoever opens the document.
const ABOUT: &str = "\
Countersign collects signatures under a petition. Each signer confirms by email.

People use the pages; programs use the same addresses. A program sends JSON, or says \
`Accept: application/json`, and is then answered in JSON. Errors are problem details (RFC 9457), whose type is their \
status. A method that an address does not have is answered with 405 and `Allow`. Every `GET` may be a `HEAD`, and no `GET` changes anything. Answers that are public may be asked for again with \
`If-None-Match`.

The tokens in addresses come by mail and are secret: whoever has one can act for its signer.";

/// The whole document.
#[must_use]
pub fn document() -> OpenApi {
    let components = schemas::add(ComponentsBuilder::new());
    let mut components = answers::add(components).build();
    fields::add(&mut components);
    let license = License::builder()
        .name("Apache 2.0")
        .identifier(Some("Apache-2.0"))
        .build();
    let info = Info::builder()
        .title("Countersign")
        .version(env!("CARGO_PKG_VERSION"))
        .description(Some(ABOUT))
        .license(Some(license));
    OpenApiBuilder::new()
        .info(info)
        .servers(Some([Server::new("/")]))
        .tags(Some([
            tag("petition", "What the public sees of a petition"),
            tag("signing", "Signing and confirming"),
            tag("signature", "The signer's own page"),
            tag("site", "About this site"),
        ]))
        // Nothing is behind a password. A token in an address is all that a signer needs.
        .security(Some([SecurityRequirement::default()]))
        .paths(paths::paths())
        .components(Some(components))
        .build()
}

fn tag(name: &str, description: &str) -> Tag {
    TagBuilder::new()
        .name(name)
        .description(Some(description))
        .build()
}

/// The document as it is checked in.
///
/// # Errors
/// Never, as all of its keys are texts.
pub fn text() -> Result<String, impl std::error::Error> {
    document().to_pretty_json().map(|text| text + "\n")
}
