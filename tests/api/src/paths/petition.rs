//! A petition: its page, its texts, and what programs read about it.

use utoipa::openapi::path::{OperationBuilder, PathsBuilder};
use utoipa::openapi::schema::Type;

use super::parts::{
    accept_language, ask, errors, get, in_path, json_of_petition, lang, languages,
    page_of_petition, plain, public_of_petition, query, slug, text_tag,
};
use super::share;
use crate::answers::{HTML, see_other, text};

pub(super) fn add(paths: PathsBuilder) -> PathsBuilder {
    paths
        .path("/petitions/{petition}", get(petition()))
        .path("/petitions/{petition}/petition.json", get(petition_facts()))
        .path("/petitions/{petition}/draft/{token}", get(draft_page()))
        .path(
            "/petitions/{petition}/texts/{language}/{number}",
            get(text_page()),
        )
        .path("/petitions/{petition}/privacy", get(privacy_page()))
        .path("/petitions/{petition}/check-mail", get(check_mail()))
}

fn petition() -> OperationBuilder {
    let page = "Its text, its news, its count, and the form to sign with.";
    let source = share::source(share::COUNTED);
    page_of_petition("petition", "The petition's page", page, [source])
}

fn petition_facts() -> OperationBuilder {
    let all = "The petition without its numbers.";
    let about = "Who asks whom, and until when";
    json_of_petition("petition-facts", about, all, "Petition")
}

fn draft_page() -> OperationBuilder {
    let page = "The petition before it is open, for those who have this address. `countersign petition draft` prints it.";
    let about = "From the address that the command printed. Secret.";
    let token = in_path("token", Type::String, about).build();
    let operation = ask("draft-page", "petition", "A draft")
        .parameters(Some([slug(), token]))
        .parameters(Some(languages()))
        .response("200", plain(page, HTML, text()))
        .response("303", see_other("The petition is open: its page."));
    errors(operation, &["404", "503"])
}

fn text_page() -> OperationBuilder {
    let about = "Its number among the texts in that language, from 1.";
    let number = in_path("number", Type::Integer, about)
        .example(Some(1.into()))
        .build();
    let page = "The text as it was, also after another one has replaced it.";
    let about = "One version of the petition's text";
    public_of_petition("text", about, page, HTML, text()).parameters(Some([
        text_tag(),
        number,
        lang(),
        accept_language(),
    ]))
}

fn privacy_page() -> OperationBuilder {
    let page = "Who is responsible for signers' data, what it is used for, how long it is kept, and what signers can do.";
    page_of_petition("privacy-page", "What happens to signers' data", page, [])
}

fn check_mail() -> OperationBuilder {
    let page = "What to do next: look into the mailbox.";
    let about = "`organisation` after the form for organisations.";
    let signer = query("for", about).example(Some("organisation".into()));
    page_of_petition(
        "check-mail",
        "The page after the form",
        page,
        [signer.build()],
    )
}
