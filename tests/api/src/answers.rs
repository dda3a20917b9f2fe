//! How answers look, apart from what is in them: media types, headers, and the errors that many addresses share.

use utoipa::openapi::content::Content;
use utoipa::openapi::header::{Header, HeaderBuilder};
use utoipa::openapi::schema::{AnyOfBuilder, ObjectBuilder, Schema, Type};
use utoipa::openapi::{ComponentsBuilder, Ref, Response, ResponseBuilder};

pub(crate) const HTML: &str = "text/html; charset=utf-8";
pub(crate) const JSON: &str = "application/json";
const PROBLEM: &str = "application/problem+json";

/// The errors that addresses share, with what they mean. Which are pages for people besides is in [`add`].
const ERRORS: [(&str, &str); 10] = [
    ("400", "The request cannot be read: the detail says why."),
    (
        "403",
        "The link was mailed to another spelling of the address, or is too old for downloading.",
    ),
    (
        "404",
        "There is no such petition or page, or the link is not one of ours.",
    ),
    (
        "409",
        "It cannot be done as things stand: the petition is closed, or the signature was withdrawn or set aside.",
    ),
    (
        "410",
        "The link has expired or was replaced, its signature was erased, or the article was withdrawn.",
    ),
    (
        "413",
        "The body is too large. No form comes near the limit.",
    ),
    (
        "415",
        "Send `application/x-www-form-urlencoded` or `application/json`.",
    ),
    (
        "422",
        "Fields have to be corrected; `errors` names them. Nothing was stored.",
    ),
    (
        "429",
        "Too many forms came from this network or for this domain, or a signature was changed too often. Try again after `Retry-After`, where there is one.",
    ),
    (
        "503",
        "Something failed on our side, and nothing was saved. Try again after `Retry-After`.",
    ),
];

/// Adds the shared errors.
pub(crate) fn add(components: ComponentsBuilder) -> ComponentsBuilder {
    ERRORS
        .into_iter()
        .fold(components, |components, (status, meaning)| {
            let mut response = ResponseBuilder::new()
                .description(meaning)
                .content(PROBLEM, Content::new(Some(schema("Problem"))));
            // People never meet it: no form of ours causes it.
            if status != "415" {
                response = response.content(HTML, text());
            }
            if matches!(status, "429" | "503") {
                response = response.header("Retry-After", header("Seconds."));
            }
            components.response(format!("Error{status}"), response.build())
        })
}

/// One of the shared errors.
pub(crate) fn error(status: &str) -> Ref {
    Ref::from_response_name(format!("Error{status}"))
}

/// An answer that anybody may keep, and ask again whether it has changed.
pub(crate) fn public(description: &str, media: &str, content: Content) -> Response {
    ResponseBuilder::new()
        .description(description)
        .content(media, content)
        .header("ETag", header("Changes when the answer does."))
        .header("Cache-Control", header("How long a CDN may keep it."))
        .build()
}

/// What a client has already is the same still.
pub(crate) fn not_modified() -> Response {
    ResponseBuilder::new()
        .description("The same as before: nothing is sent.")
        .header("ETag", header("Changes when the answer does."))
        .build()
}

/// Look there, with `GET`.
pub(crate) fn see_other(description: &str) -> Response {
    ResponseBuilder::new()
        .description(description)
        .header("Location", header("Where to look next."))
        .build()
}

/// A schema by its name.
pub(crate) fn schema(name: &str) -> Ref {
    Ref::from_schema_name(name)
}

/// An object of that name.
pub(crate) fn object(name: &str) -> Content {
    Content::new(Some(schema(name)))
}

/// A JSON object of one of these types.
pub(crate) fn one_of(names: &[&str]) -> Content {
    let all = names
        .iter()
        .fold(AnyOfBuilder::new(), |all, name| all.item(schema(name)));
    Content::new(Some(Schema::from(all)))
}

/// A page, or other text.
pub(crate) fn text() -> Content {
    Content::new(Some(Schema::Object(
        ObjectBuilder::new().schema_type(Type::String).build(),
    )))
}

fn header(description: &str) -> Header {
    HeaderBuilder::new()
        .description(Some(description))
        .schema(Some(ObjectBuilder::new().schema_type(Type::String)))
        .build()
}
