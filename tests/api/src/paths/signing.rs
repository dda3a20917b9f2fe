//! Signing, endorsing and confirming.

use utoipa::openapi::path::{OperationBuilder, PathsBuilder};
use utoipa::openapi::{Response, ResponseBuilder};

use super::parts::{
    FORM, accept_language, any_object, ask, body, errors, get, get_and_post, idempotency_key, lang,
    languages, optional_body, page_of_petition, plain, private, slug, token,
};
use crate::answers::{HTML, JSON, object, see_other, text};

pub(super) fn add(paths: PathsBuilder) -> PathsBuilder {
    paths
        .path(
            "/petitions/{petition}/signatures",
            get_and_post(form_address(), sign()),
        )
        .path("/petitions/{petition}/endorse", get(endorse_page()))
        .path(
            "/petitions/{petition}/endorsements",
            get_and_post(endorse_address(), endorse()),
        )
        .path("/petitions/{petition}/challenge", get(challenge()))
        .path("/confirm/{token}", get_and_post(link(), confirm()))
}

fn form_address() -> OperationBuilder {
    let about = "Back from the form to the petition";
    address_of_form("form", about, "The petition's page.")
}

fn endorse_address() -> OperationBuilder {
    let about = "Back to the page with the form for organisations";
    address_of_form("endorse-form", about, "The page with the form.")
}

/// Where a form is sent to, opened in a browser.
fn address_of_form(id: &str, about: &str, page: &str) -> OperationBuilder {
    let operation = ask(id, "signing", about)
        .parameter(slug())
        .response("303", see_other(page));
    errors(operation, &["404"])
}

fn sign() -> OperationBuilder {
    let taken = "Taken. A mail goes out, if the address may still sign. A person gets a page that shows which mail to look for, and brings \
                 what was typed along to send it again or to correct it.";
    let again = "Only with `switch`, or from the button that corrects an address: the form again, with what was typed. Nothing is signed.";
    let about = "Nothing counts until the link in the mail was followed. The answer is the same for every address.";
    form("sign", "Sign", about, taken, again)
}

fn endorse_page() -> OperationBuilder {
    let page = "The form for organisations, if the petition takes their endorsements.";
    page_of_petition("endorse-page", "Endorse as an organisation", page, [])
}

fn endorse() -> OperationBuilder {
    let taken = "Taken. A mail goes out, if the address may still endorse.";
    let again = "Only from the button that corrects an address: the form again, with what was typed. Nothing is recorded.";
    let about = "Nothing is listed or counted until the link in the mail was followed. The answer is the same for every address. \
                 Needed are `organisation`, `link` (with https), `country`, `name` (of the contact) and `email`; `occupation`, the \
                 contact's role, may be empty. 404 if the petition takes no endorsements.";
    form("endorse", "Endorse as an organisation", about, taken, again)
}

fn form(id: &str, summary: &str, about: &str, taken: &str, again: &str) -> OperationBuilder {
    let operation = ask(id, "signing", summary)
        .description(Some(about))
        .parameters(Some([slug(), idempotency_key(), lang(), accept_language()]))
        .request_body(Some(body(&[(FORM, "FormOrSwitch"), (JSON, "Form")])))
        .response("202", json_or_page(taken, "Taken"))
        .response("200", plain(again, HTML, text()));
    errors(
        operation,
        &["400", "404", "409", "413", "415", "422", "429", "503"],
    )
}

fn json_or_page(description: &str, name: &str) -> Response {
    ResponseBuilder::new()
        .description(description)
        .content(JSON, object(name))
        .content(HTML, text())
        .build()
}

fn challenge() -> OperationBuilder {
    let challenge = plain(
        "A challenge of ALTCHA's, version 2, for two hours.",
        JSON,
        any_object(),
    );
    let operation = ask("challenge", "signing", "What a proof of work is made for")
        .description(Some(
            "Some petitions ask for a proof: send the solved challenge as `altcha`.",
        ))
        .parameter(slug())
        .response("200", challenge);
    errors(operation, &["404", "503"])
}

fn link() -> OperationBuilder {
    let operation = ask("link", "signing", "What a link to confirm leads to")
        .description(Some("Changes nothing, as mail scanners open links."))
        .parameter(token())
        .parameters(Some(languages()))
        .response(
            "200",
            private("What will count and a button, or thanks.", "Confirmation"),
        );
    errors(operation, &["403", "404", "409", "410", "503"])
}

fn confirm() -> OperationBuilder {
    let operation = ask("confirm", "signing", "Confirm a signature")
        .description(Some(
            "Doing it twice is doing it once. Programs send `mailed_to`, the address to which the email went, since mail scanners press \
             buttons. With nothing else, what is shown and sent stays as the form said.",
        ))
        .parameter(token())
        .parameters(Some(languages()))
        .request_body(Some(optional_body(&[(FORM, "ConfirmForm"), (JSON, "Confirm")])))
        .response("200", private("It counts, or is discarded.", "Confirmation"));
    errors(
        operation,
        &[
            "400", "403", "404", "409", "410", "413", "422", "429", "503",
        ],
    )
}
