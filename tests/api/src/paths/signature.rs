//! The signer's own page, and what else links in emails lead to.

use utoipa::openapi::path::{OperationBuilder, PathsBuilder};

use super::parts::{
    FORM, ask, body, errors, get, get_and_post, languages, plain, private, query, slug, token,
};
use crate::answers::{HTML, JSON, see_other, text};

const CHANGES_NOTHING: &str = "Changes nothing, as mail scanners open links.";

pub(super) fn add(paths: PathsBuilder) -> PathsBuilder {
    paths
        .path(
            "/petitions/{petition}/link",
            get_and_post(link_form(), send_link()),
        )
        .path("/signature/{token}", get_and_post(own_page(), act()))
        .path("/signature/{token}/receipt", get(receipt()))
        .path(
            "/address/{token}",
            get_and_post(address_link(), decide_address()),
        )
        .path(
            "/unsubscribe/{token}",
            get_and_post(news_link(), end_news()),
        )
}

fn link_form() -> OperationBuilder {
    let operation = ask(
        "link-form",
        "signature",
        "Who lost the link to their own page",
    )
    .parameter(slug())
    .parameters(Some(languages()))
    .response("200", plain("A form for the address.", HTML, text()));
    errors(operation, &["404", "503"])
}

fn send_link() -> OperationBuilder {
    let operation = ask(
        "send-link",
        "signature",
        "Send the link to the own page again",
    )
    .description(Some("The answer is the same for every address."))
    .parameter(slug())
    .parameters(Some(languages()))
    .request_body(Some(body(&[(FORM, "Address"), (JSON, "Address")])))
    .response(
        "202",
        private("A mail goes out, if the address signed.", "LinkSent"),
    );
    errors(
        operation,
        &["400", "404", "413", "415", "422", "429", "503"],
    )
}

/// An address that a link in an email leads to.
fn by_link(id: &str, summary: &str, about: Option<&str>) -> OperationBuilder {
    ask(id, "signature", summary)
        .description(about)
        .parameter(token())
}

fn own_page() -> OperationBuilder {
    let about = "Everything that is held about a signature";
    let format = query(
        "format",
        "`json` gives the data as a file, whatever `Accept` says.",
    );
    let operation = by_link("own-page", about, None)
        .parameter(format)
        .parameters(Some(languages()))
        .response("200", private("A page, or the data.", "Signature"));
    errors(operation, &["403", "404", "410", "503"])
}

fn receipt() -> OperationBuilder {
    let file = "A file of the format c2sp.org/tlog-proof, whose extra data are the entry, the opening and the id of the signature.";
    let about = "It proves to everybody that its owner has signed. 409 while the signature is not in the log yet, and if the petition \
                 gives no receipts.";
    let summary = "The proof that a signature is in the public log";
    let operation = by_link("receipt", summary, Some(about))
        .parameters(Some(languages()))
        .response("200", plain(file, "text/plain", text()));
    errors(operation, &["403", "404", "409", "410", "503"])
}

fn act() -> OperationBuilder {
    let summary = "Correct, show, hide, withdraw, sign again, stop or resume mails, use another address, replace or send links, or erase";
    let about = "Doing any of it twice is doing it once. Programs send `mailed_to` with it, the address to which the email with the link went.";
    let operation = by_link("act", summary, Some(about))
        .parameters(Some(languages()))
        .request_body(Some(body(&[(FORM, "Act")])))
        .response(
            "200",
            private("Erased, or the links are replaced.", "Erased"),
        )
        .response(
            "202",
            private("A mail may go to the new address.", "AddressAsked"),
        )
        .response("303", see_other("Done: the signer's own page."));
    errors(
        operation,
        &[
            "400", "403", "404", "409", "410", "413", "422", "429", "503",
        ],
    )
}

fn address_link() -> OperationBuilder {
    let summary = "What the link in the mail to a new address leads to";
    let shown = "What will happen and buttons, or what happened.";
    let operation = by_link("address-link", summary, Some(CHANGES_NOTHING))
        .parameters(Some(languages()))
        .response("200", private(shown, "AddressLink"));
    errors(operation, &["404", "409", "410", "503"])
}

fn decide_address() -> OperationBuilder {
    let summary = "Move a signature to this address, refuse it, or withdraw it";
    let operation = by_link("decide-address", summary, None)
        .parameters(Some(languages()))
        .request_body(Some(body(&[(FORM, "AddressDecision")])))
        .response(
            "200",
            private("It moved, is refused, or is withdrawn.", "AddressLink"),
        )
        .response(
            "303",
            see_other("This address has a signature of its own by now: the same link says so."),
        );
    errors(
        operation,
        &["400", "404", "409", "410", "413", "422", "429", "503"],
    )
}

fn news_link() -> OperationBuilder {
    let summary = "What the link in a mail with news leads to";
    let operation = about_news("news-link", summary, CHANGES_NOTHING)
        .response("200", private("A button that ends the news.", "NewsLink"));
    errors(operation, &["404", "410", "503"])
}

fn end_news() -> OperationBuilder {
    let about = "One click (RFC 8058): the body may also be `multipart/form-data`. The answer is the same wherever the signature stands.";
    let operation = about_news("end-news", "End news by email", about)
        .request_body(Some(body(&[(FORM, "EndNews")])))
        .response("200", private("No more news are sent.", "NewsLink"));
    errors(operation, &["400", "404", "410", "413", "503"])
}

/// An address of the link in a mail with news, which names the mailing by which the news end.
fn about_news(id: &str, summary: &str, about: &str) -> OperationBuilder {
    let mailing = "The mailing that counts it; as in the mail's link.";
    by_link(id, summary, Some(about))
        .parameter(query("mailing", mailing))
        .parameters(Some(languages()))
}
