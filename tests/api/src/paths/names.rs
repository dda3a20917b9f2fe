//! Who signed and who endorses, by name, and what they wrote.

use utoipa::openapi::path::{OperationBuilder, PathsBuilder};

use super::parts::{
    FOR_PEOPLE, FORM, ask, before, body, errors, get, get_and_post, json_of_petition, languages,
    page_of_petition, private, slug,
};

pub(super) fn add(paths: PathsBuilder) -> PathsBuilder {
    paths
        .path(
            "/petitions/{petition}/signers",
            get_and_post(names_page(), find_names()),
        )
        .path("/petitions/{petition}/signers.json", get(signers()))
        .path(
            "/petitions/{petition}/organisations",
            get(organisations_page()),
        )
        .path(
            "/petitions/{petition}/organisations.json",
            get(organisations()),
        )
        .path("/petitions/{petition}/comments", get(comments_page()))
        .path("/petitions/{petition}/comments.json", get(comments()))
}

fn signers() -> OperationBuilder {
    let all = "Those who chose to be shown, the last confirmed first.";
    json_of_petition("signers", "Who signed", all, "Signers").parameter(before())
}

fn names_page() -> OperationBuilder {
    let about = "A page of the signers' names";
    page_of_petition("signers-page", about, FOR_PEOPLE, [before()])
}

fn find_names() -> OperationBuilder {
    let operation = ask("find-names", "petitions", "Search the signers' names")
        .description(Some(
            "Names all of whose words begin as those of `q`, without regard to accents and capital letters. One answer looks at \
             5,000 names at most, the last confirmed first; `next` leads on.",
        ))
        .parameter(slug())
        .parameters(Some(languages()))
        .request_body(Some(body(&[(FORM, "NamesSearch")])))
        .response("200", private("Those who were found.", "FoundSigners"));
    errors(operation, &["400", "404", "413", "503"])
}

fn organisations() -> OperationBuilder {
    let all = "Organisations that endorse and are listed, the last confirmed first. They are not part of the number of signatures.";
    json_of_petition("organisations", "Who endorses", all, "Organisations").parameter(before())
}

fn organisations_page() -> OperationBuilder {
    let about = "A page of the organisations";
    page_of_petition("organisations-page", about, FOR_PEOPLE, [before()])
}

fn comments() -> OperationBuilder {
    let all = "Comments that their signers let be shown and an operator approved, the last confirmed first. None unless the \
               petition asks signers for it.";
    json_of_petition("comments", "What they wrote", all, "Comments").parameter(before())
}

fn comments_page() -> OperationBuilder {
    let about = "A page of the comments";
    page_of_petition("comments-page", about, FOR_PEOPLE, [before()])
}
