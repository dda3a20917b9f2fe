//! What many addresses have in common: methods, parameters, bodies and answers.

use utoipa::openapi::content::Content;
use utoipa::openapi::path::{
    HttpMethod, Operation, OperationBuilder, Parameter, ParameterBuilder, ParameterIn,
};
use utoipa::openapi::request_body::{RequestBody, RequestBodyBuilder};
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
use utoipa::openapi::{PathItem, Required, Response, ResponseBuilder};

use crate::answers::{HTML, JSON, error, not_modified, object, public, schema, text};

pub(super) const FORM: &str = "application/x-www-form-urlencoded";
pub(super) const SVG: &str = "image/svg+xml";
/// The answer of an address that has another one for programs.
pub(super) const FOR_PEOPLE: &str = "The same for people.";

const SLUG: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

pub(super) fn get(operation: impl Into<Operation>) -> PathItem {
    PathItem::new(HttpMethod::Get, operation)
}

pub(super) fn get_and_post(get: impl Into<Operation>, post: impl Into<Operation>) -> PathItem {
    let mut item = PathItem::new(HttpMethod::Get, get);
    item.post = Some(post.into());
    item
}

pub(super) fn ask(id: &str, tag: &str, summary: &str) -> OperationBuilder {
    OperationBuilder::new()
        .operation_id(Some(id))
        .tag(tag)
        .summary(Some(summary))
}

/// What everybody may see of a petition, and keep for a moment.
pub(super) fn public_of_petition(
    id: &str,
    summary: &str,
    answer: &str,
    media: &str,
    content: Content,
) -> OperationBuilder {
    ask(id, "petition", summary)
        .parameters(Some([slug(), if_none_match()]))
        .response("200", public(answer, media, content))
        .response("304", not_modified())
        .response("404", error("404"))
        .response("503", error("503"))
}

/// The same, as a JSON object of the type with this name.
pub(super) fn json_of_petition(
    id: &str,
    summary: &str,
    answer: &str,
    name: &str,
) -> OperationBuilder {
    public_of_petition(id, summary, answer, JSON, object(name))
}

/// The same, as a page in the languages of its reader, which takes these parameters besides.
pub(super) fn page_of_petition<const N: usize>(
    id: &str,
    summary: &str,
    answer: &str,
    parameters: [Parameter; N],
) -> OperationBuilder {
    public_of_petition(id, summary, answer, HTML, text())
        .parameters(Some(parameters))
        .parameters(Some(languages()))
}

/// A page for people, and the same for programs; nobody may keep either.
pub(super) fn private(description: &str, name: &str) -> Response {
    ResponseBuilder::new()
        .description(description)
        .content(HTML, text())
        .content(JSON, object(name))
        .build()
}

/// An answer of one kind that nobody may keep.
pub(super) fn plain(description: &str, media: &str, content: Content) -> Response {
    ResponseBuilder::new()
        .description(description)
        .content(media, content)
        .build()
}

/// A JSON object that others define.
pub(super) fn any_object() -> Content {
    let any = ObjectBuilder::new().schema_type(Type::Object);
    Content::new(Some(Schema::from(any)))
}

pub(super) fn errors(operation: OperationBuilder, statuses: &[&str]) -> OperationBuilder {
    statuses.iter().fold(operation, |operation, status| {
        operation.response(*status, error(status))
    })
}

pub(super) fn body(media: &[(&str, &str)]) -> RequestBody {
    let mut body = optional_body(media);
    body.required = Some(Required::True);
    body
}

/// A body with a schema for each media type.
pub(super) fn optional_body(media: &[(&str, &str)]) -> RequestBody {
    let body = RequestBodyBuilder::new();
    media
        .iter()
        .fold(body, |body, (media, name)| {
            body.content(*media, Content::new(Some(schema(name))))
        })
        .build()
}

fn parameter(name: &str, place: ParameterIn, kind: Type) -> ParameterBuilder {
    ParameterBuilder::new()
        .name(name)
        .parameter_in(place)
        .schema(Some(ObjectBuilder::new().schema_type(kind)))
}

/// A text in the query, which may be absent.
pub(super) fn query(name: &str, about: &str) -> ParameterBuilder {
    parameter(name, ParameterIn::Query, Type::String).description(Some(about))
}

/// A part of the path.
pub(super) fn in_path(name: &str, kind: Type, about: &str) -> ParameterBuilder {
    parameter(name, ParameterIn::Path, kind)
        .required(Required::True)
        .description(Some(about))
}

pub(super) fn slug() -> Parameter {
    let name = ObjectBuilder::new()
        .schema_type(Type::String)
        .min_length(Some(3))
        .max_length(Some(64))
        .pattern(Some(SLUG));
    in_path(
        "petition",
        Type::String,
        "The petition's name in addresses.",
    )
    .schema(Some(name))
    .example(Some("argentina-against-repression".into()))
    .build()
}

pub(super) fn token() -> Parameter {
    let about = "From the link in a mail. Secret.";
    in_path("token", Type::String, about).build()
}

/// The tag of a text of the petition.
pub(super) fn text_tag() -> Parameter {
    in_path("language", Type::String, "Tag of the text's language.")
        .example(Some("en".into()))
        .build()
}

pub(super) fn before() -> Parameter {
    let about = "Where the part ends that was read before: `next` has the whole address.";
    query("before", about).build()
}

/// In which languages a page is shown.
pub(super) fn languages() -> [Parameter; 3] {
    [lang(), text_language(), accept_language()]
}

pub(super) fn lang() -> Parameter {
    let about = "Tag of a language (BCP 47), such as `es`; takes precedence over `Accept-Language`. The interface has some languages, \
                 the petition's text others.";
    query("lang", about).example(Some("en".into())).build()
}

fn text_language() -> Parameter {
    let about = "Tag of the language of the petition's text alone; takes precedence over `lang`.";
    query("text", about).example(Some("en".into())).build()
}

pub(super) fn accept_language() -> Parameter {
    parameter("Accept-Language", ParameterIn::Header, Type::String)
        .description(Some(
            "What the answer is written in: interface and petition's text each have the first language that they can; six are considered.",
        ))
        .build()
}

pub(super) fn if_none_match() -> Parameter {
    parameter("If-None-Match", ParameterIn::Header, Type::String)
        .description(Some("The `ETag` of the answer that the client has."))
        .build()
}

pub(super) fn idempotency_key() -> Parameter {
    let key = ObjectBuilder::new()
        .schema_type(Type::String)
        .min_length(Some(1))
        .max_length(Some(255));
    parameter("Idempotency-Key", ParameterIn::Header, Type::String)
        .schema(Some(key))
        .description(Some(
            "Anything that names this one act of signing: sending the same form again with the same key changes nothing. With another \
             form within 24 hours, the response is 422.",
        ))
        .build()
}
