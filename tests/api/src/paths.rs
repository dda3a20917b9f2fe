//! Every public address, with its methods.

use utoipa::openapi::content::Content;
use utoipa::openapi::path::{
    HttpMethod, Operation, OperationBuilder, Parameter, ParameterBuilder, ParameterIn, Paths,
    PathsBuilder,
};
use utoipa::openapi::request_body::{RequestBody, RequestBodyBuilder};
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::{PathItem, Required, ResponseBuilder};

use crate::answers::{HTML, JSON, error, not_modified, object, public, schema, see_other, text};

const FORM: &str = "application/x-www-form-urlencoded";
const SLUG: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// All of them.
pub(crate) fn paths() -> Paths {
    PathsBuilder::new()
        .path("/", get(front()))
        .path("/petitions", get(petitions()))
        .path("/robots.txt", get(robots()))
        .path("/petitions/{petition}", get(petition()))
        .path("/petitions/{petition}/count.json", get(count()))
        .path(
            "/petitions/{petition}/texts/{language}/{number}",
            get(text_page()),
        )
        .path("/petitions/{petition}/news", get(news_page()))
        .path("/petitions/{petition}/news.json", get(news()))
        .path("/petitions/{petition}/signers.json", get(signers()))
        .path("/petitions/{petition}/series.json", get(series()))
        .path(
            "/petitions/{petition}/signatures",
            get_and_post(form_address(), sign()),
        )
        .path("/petitions/{petition}/challenge", get(challenge()))
        .path("/petitions/{petition}/check-mail", get(check_mail()))
        .path(
            "/petitions/{petition}/link",
            get_and_post(link_form(), send_link()),
        )
        .path("/confirm/{token}", get_and_post(link(), confirm()))
        .path("/signature/{token}", get_and_post(own_page(), act()))
        .path("/openapi.json", get(description()))
        .path("/healthz", get(health()))
        .build()
}

fn front() -> Operation {
    let page = public(
        "The only petition, or a page of the list of them.",
        HTML,
        text(),
    );
    ask("front", "site", "The front page")
        .parameters(Some([
            page_number(),
            lang(),
            text_language(),
            accept_language(),
            if_none_match(),
        ]))
        .response("200", page)
        .response("304", not_modified())
        .response("404", error("404"))
        .response("503", error("503"))
        .build()
}

fn petitions() -> Operation {
    let page = public(
        "Open petitions first, then closed ones; 20 on a page.",
        HTML,
        text(),
    );
    ask("petitions", "site", "The list of petitions")
        .parameters(Some([
            page_number(),
            lang(),
            text_language(),
            accept_language(),
            if_none_match(),
        ]))
        .response("200", page)
        .response("304", not_modified())
        .response("404", error("404"))
        .response("503", error("503"))
        .build()
}

fn robots() -> Operation {
    let rules = public("What search engines leave out.", "text/plain", text());
    ask("robots", "site", "Rules for search engines")
        .parameter(if_none_match())
        .response("200", rules)
        .response("304", not_modified())
        .build()
}

fn page_number() -> Parameter {
    parameter("page", ParameterIn::Query, Type::String)
        .description(Some(
            "Which page of the list, from 1. Anything else is the first page.",
        ))
        .build()
}

fn petition() -> Operation {
    let page = "Its text, its news, its count, and the form to sign with.";
    public_of_petition("petition", "The petition's page", page, HTML, text())
        .parameters(Some([lang(), text_language(), accept_language()]))
        .build()
}

fn count() -> Operation {
    let all = "Where all signatures stand.";
    public_of_petition("count", "How many signed", all, JSON, object("Count")).build()
}

fn news() -> Operation {
    let all = "The articles, newest first.";
    public_of_petition("news", "The petition's news", all, JSON, object("News"))
        .parameter(before())
        .build()
}

fn signers() -> Operation {
    let all = "The latest who chose to be shown.";
    public_of_petition("signers", "Who signed", all, JSON, object("Signers")).build()
}

fn series() -> Operation {
    let all = "Confirmations by day and hour.";
    public_of_petition("series", "When they signed", all, JSON, object("Series"))
        .parameter(before())
        .build()
}

fn text_page() -> Operation {
    let language = parameter("language", ParameterIn::Path, Type::String)
        .required(Required::True)
        .description(Some("Tag of the text's language."))
        .example(Some("en".into()))
        .build();
    let number = parameter("number", ParameterIn::Path, Type::Integer)
        .required(Required::True)
        .description(Some("Its number among the texts in that language, from 1."))
        .example(Some(1.into()))
        .build();
    let page = "The text as it was, also after another one has replaced it.";
    public_of_petition(
        "text",
        "One version of the petition's text",
        page,
        HTML,
        text(),
    )
    .parameters(Some([language, number, lang(), accept_language()]))
    .build()
}

fn news_page() -> Operation {
    let page = "The same for people.";
    public_of_petition(
        "news-page",
        "A page of the petition's news",
        page,
        HTML,
        text(),
    )
    .parameters(Some([before(), lang(), text_language(), accept_language()]))
    .build()
}

fn check_mail() -> Operation {
    let page = "What to do next: look into the mailbox.";
    public_of_petition("check-mail", "The page after the form", page, HTML, text())
        .parameters(Some([lang(), text_language(), accept_language()]))
        .build()
}

fn form_address() -> Operation {
    ask("form", "signing", "Back from the form to the petition")
        .parameter(slug())
        .response("303", see_other("The petition's page."))
        .response("404", error("404"))
        .build()
}

fn sign() -> Operation {
    let taken = ResponseBuilder::new()
        .description("Taken, for a program. A mail goes out, if the address may still sign.")
        .content(JSON, object("Taken"))
        .build();
    let again = ResponseBuilder::new()
        .description("Only with `switch`: the form in another language, with what was typed. Nothing is signed.")
        .content(HTML, text())
        .build();
    let about = "Nothing counts until the link in the mail was followed. The answer is the same for every address.";
    let operation = ask("sign", "signing", "Sign")
        .description(Some(about))
        .parameters(Some([slug(), idempotency_key(), lang(), accept_language()]))
        .request_body(Some(body(&[FORM, JSON], "Form")))
        .response("202", taken)
        .response("200", again)
        .response(
            "303",
            see_other("Taken, for a person: the page after the form."),
        );
    errors(
        operation,
        &["400", "404", "409", "413", "415", "422", "429", "503"],
    )
}

fn challenge() -> Operation {
    let any = ObjectBuilder::new().schema_type(Type::Object).build();
    let challenge = ResponseBuilder::new()
        .description("A challenge of ALTCHA's, version 2, for two hours.")
        .content(JSON, Content::new(Some(any)))
        .build();
    let operation = ask("challenge", "signing", "What a proof of work is made for")
        .description(Some(
            "Some petitions ask for a proof: send the solved challenge as `altcha`.",
        ))
        .parameter(slug())
        .response("200", challenge);
    errors(operation, &["404", "503"])
}

fn link_form() -> Operation {
    let page = ResponseBuilder::new()
        .description("A form for the address.")
        .content(HTML, text())
        .build();
    let operation = ask(
        "link-form",
        "signature",
        "Who lost the link to their own page",
    )
    .parameters(Some([slug(), lang(), text_language(), accept_language()]))
    .response("200", page);
    errors(operation, &["404", "503"])
}

fn send_link() -> Operation {
    let sent = private("A mail goes out, if the address signed.", "LinkSent");
    let operation = ask(
        "send-link",
        "signature",
        "Send the link to the own page again",
    )
    .description(Some("The answer is the same for every address."))
    .parameters(Some([slug(), lang(), text_language(), accept_language()]))
    .request_body(Some(body(&[FORM, JSON], "Address")))
    .response("202", sent);
    errors(
        operation,
        &["400", "404", "413", "415", "422", "429", "503"],
    )
}

fn link() -> Operation {
    let operation = ask("link", "signing", "What a link to confirm leads to")
        .description(Some("Changes nothing, as mail scanners open links."))
        .parameters(Some([token(), lang(), text_language(), accept_language()]))
        .response(
            "200",
            private("What will count and a button, or thanks.", "Confirmation"),
        );
    errors(operation, &["403", "404", "409", "410", "503"])
}

fn confirm() -> Operation {
    let operation = ask("confirm", "signing", "Confirm a signature")
        .description(Some(
            "Doing it twice is doing it once. Without a body, what is shown and sent stays as the form said.",
        ))
        .parameters(Some([token(), lang(), text_language(), accept_language()]))
        .request_body(Some(optional_body(&[FORM, JSON], "Confirm")))
        .response("200", private("It counts, or is discarded.", "Confirmation"));
    errors(
        operation,
        &["400", "403", "404", "409", "410", "413", "503"],
    )
}

fn own_page() -> Operation {
    let format = parameter("format", ParameterIn::Query, Type::String)
        .description(Some(
            "`json` gives the data as a file, whatever `Accept` says.",
        ))
        .build();
    let operation = ask(
        "own-page",
        "signature",
        "Everything that is held about a signature",
    )
    .parameters(Some([
        token(),
        format,
        lang(),
        text_language(),
        accept_language(),
    ]))
    .response("200", private("A page, or the data.", "Signature"));
    errors(operation, &["403", "404", "410", "503"])
}

fn act() -> Operation {
    let operation = ask(
        "act",
        "signature",
        "Show, hide, withdraw, sign again, stop mails, replace or send links, or erase",
    )
    .description(Some("Doing any of it twice is doing it once."))
    .parameters(Some([token(), lang(), text_language(), accept_language()]))
    .request_body(Some(body(&[FORM], "Act")))
    .response(
        "200",
        private("Erased, or the links are replaced.", "Erased"),
    )
    .response("303", see_other("Done: the signer's own page."));
    errors(
        operation,
        &[
            "400", "403", "404", "409", "410", "413", "422", "429", "503",
        ],
    )
}

fn description() -> Operation {
    let any = ObjectBuilder::new().schema_type(Type::Object).build();
    let document = public("OpenAPI 3.1.", JSON, Content::new(Some(any)));
    ask("description", "site", "This document")
        .parameter(if_none_match())
        .response("200", document)
        .response("304", not_modified())
        .build()
}

fn health() -> Operation {
    let well = ResponseBuilder::new()
        .description("It runs.")
        .content("text/plain", text())
        .build();
    ask("health", "site", "Whether it runs")
        .response("200", well)
        .build()
}

fn ask(id: &str, tag: &str, summary: &str) -> OperationBuilder {
    OperationBuilder::new()
        .operation_id(Some(id))
        .tag(tag)
        .summary(Some(summary))
}

/// What everybody may see of a petition, and keep for a moment.
fn public_of_petition(
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

/// A page for people, and the same for programs; nobody may keep either.
fn private(description: &str, name: &str) -> utoipa::openapi::Response {
    ResponseBuilder::new()
        .description(description)
        .content(HTML, text())
        .content(JSON, object(name))
        .build()
}

fn errors(operation: OperationBuilder, statuses: &[&str]) -> Operation {
    statuses
        .iter()
        .fold(operation, |operation, status| {
            operation.response(*status, error(status))
        })
        .build()
}

fn get(operation: Operation) -> PathItem {
    PathItem::new(HttpMethod::Get, operation)
}

fn get_and_post(get: Operation, post: Operation) -> PathItem {
    let mut item = PathItem::new(HttpMethod::Get, get);
    item.post = Some(post);
    item
}

fn body(media: &[&str], name: &str) -> RequestBody {
    let mut body = optional_body(media, name);
    body.required = Some(Required::True);
    body
}

fn optional_body(media: &[&str], name: &str) -> RequestBody {
    let body = RequestBodyBuilder::new();
    media
        .iter()
        .fold(body, |body, media| {
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

fn slug() -> Parameter {
    let name = ObjectBuilder::new()
        .schema_type(Type::String)
        .min_length(Some(3))
        .max_length(Some(64))
        .pattern(Some(SLUG));
    ParameterBuilder::new()
        .name("petition")
        .parameter_in(ParameterIn::Path)
        .required(Required::True)
        .description(Some("The petition's name in addresses."))
        .schema(Some(name))
        .example(Some("argentina-against-repression".into()))
        .build()
}

fn token() -> Parameter {
    parameter("token", ParameterIn::Path, Type::String)
        .required(Required::True)
        .description(Some("From the link in a mail. Secret."))
        .build()
}

fn before() -> Parameter {
    parameter("before", ParameterIn::Query, Type::String)
        .description(Some(
            "Where the part ends that was read before: `next` has the whole address.",
        ))
        .build()
}

fn lang() -> Parameter {
    parameter("lang", ParameterIn::Query, Type::String)
        .description(Some("Tag of a language (BCP 47), such as `es`; takes precedence over `Accept-Language`. The interface has some languages, the petition's text others."))
        .example(Some("en".into()))
        .build()
}

fn text_language() -> Parameter {
    parameter("text", ParameterIn::Query, Type::String)
        .description(Some(
            "Tag of the language of the petition's text alone; takes precedence over `lang`.",
        ))
        .example(Some("en".into()))
        .build()
}

fn accept_language() -> Parameter {
    parameter("Accept-Language", ParameterIn::Header, Type::String)
        .description(Some("What the answer is written in: interface and petition's text each have the first language that they can; six are considered."))
        .build()
}

fn if_none_match() -> Parameter {
    parameter("If-None-Match", ParameterIn::Header, Type::String)
        .description(Some("The `ETag` of the answer that the client has."))
        .build()
}

fn idempotency_key() -> Parameter {
    let key = ObjectBuilder::new()
        .schema_type(Type::String)
        .min_length(Some(1))
        .max_length(Some(255));
    ParameterBuilder::new()
        .name("Idempotency-Key")
        .parameter_in(ParameterIn::Header)
        .schema(Some(key))
        .description(Some(
            "Anything that names this one act of signing: sending the same form again with the same key changes nothing. With another form within 24 hours, the response is 422.",
        ))
        .build()
}
