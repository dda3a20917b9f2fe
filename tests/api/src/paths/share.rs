//! How a petition is shared: links and their pictures, codes, posters, and frames on other sites.

use utoipa::openapi::path::{OperationBuilder, Parameter, PathsBuilder};
use utoipa::openapi::schema::Type;

use super::parts::{
    SVG, ask, errors, get, in_path, lang, page_of_petition, public_of_petition, query, slug,
    text_tag,
};
use crate::answers::{public, see_other, text};

/// What the parameter does on pages with the form.
pub(super) const COUNTED: &str = "A code that the petition declares, of where the visitor comes from: the campaign counts it, and the form passes it on. The \
                                  response is then stored nowhere. Any other code is as if there were none.";
/// What it does for codes on paper.
const IN_A_CODE: &str = "A code that the petition declares: the QR code leads to the address that counts visitors from there.";
const CARD_OF: &str = "The picture of the current step.";

pub(super) fn add(paths: PathsBuilder) -> PathsBuilder {
    paths
        .path("/petitions/{petition}/share", get(share()))
        .path("/petitions/{petition}/qr.svg", get(code()))
        .path(
            "/petitions/{petition}/poster/{language}/{file}",
            get(poster()),
        )
        .path("/petitions/{petition}/card/{file}", get(current_card()))
        .path("/petitions/{petition}/card/{language}/{file}", get(card()))
        .path("/petitions/{petition}/embed", get(embed()))
        .path("/petitions/{petition}/embed/count", get(embed_count()))
        .path("/s/{code}", get(short_link()))
}

/// Of where a visitor comes from.
pub(super) fn source(about: &str) -> Parameter {
    query("source", about)
        .example(Some("flyer-may".into()))
        .build()
}

fn share() -> OperationBuilder {
    let page = "Links to share the petition, a code, and posters to print.";
    page_of_petition("share-page", "How to share the petition", page, [])
}

fn code() -> OperationBuilder {
    let svg = "A QR code of the petition's short link, or else of its address.";
    public_of_petition("code", "A code for posters", svg, SVG, text()).parameter(source(IN_A_CODE))
}

fn poster() -> OperationBuilder {
    let pdf = "A poster of one page with the text in this language: title, picture, who asks whom, and a QR code. 404 once the petition is \
               closed, and for a text in a script that the fonts do not have.";
    let file = file("a4.pdf", "The sheet: `a4.pdf` or `a3.pdf`.");
    public_of_petition(
        "poster",
        "A poster to print",
        pdf,
        "application/pdf",
        text(),
    )
    .parameters(Some([text_tag(), file, source(IN_A_CODE)]))
}

fn card() -> OperationBuilder {
    let picture = "The picture beside shared links, 1200 × 630 pixels: the title in this language, the number in round steps, the site's \
                   name, and the petition's own picture. `og:image` of the petition's page has the address.";
    let file = file(
        "0.png",
        "The step, `0` below ten signatures, and `.jpg` if the petition's own picture is on it, or else `.png`.",
    );
    let mut answer = public(picture, "image/png", text());
    answer
        .content
        .insert("image/jpeg".to_owned(), text().into());
    let about = "The picture beside a shared link";
    public_of_petition("card", about, picture, "image/png", text())
        .parameters(Some([text_tag(), file]))
        .response("200", answer)
        .response("303", see_other(CARD_OF))
}

fn current_card() -> OperationBuilder {
    let about = "Tag of the language of one of the petition's texts, and `.png`.";
    let operation = ask(
        "current-card",
        "petition",
        "The picture of the current step",
    )
    .parameters(Some([slug(), file("en.png", about)]))
    .response("303", see_other(CARD_OF));
    errors(operation, &["404", "503"])
}

fn file(example: &str, about: &str) -> Parameter {
    in_path("file", Type::String, about)
        .example(Some(example.into()))
        .build()
}

fn embed() -> OperationBuilder {
    let page = "The number and the form, for a frame on a site that the petition names in its `embed_on`. Its links and forms \
                leave the frame. `Content-Security-Policy: frame-ancestors` names the sites.";
    page_of_petition("embed", "The petition in a frame", page, [source(COUNTED)])
}

fn embed_count() -> OperationBuilder {
    let page = "The number and a button that leads to the petition, in the same way.";
    page_of_petition(
        "embed-count",
        "The number in a frame",
        page,
        [source(COUNTED)],
    )
}

fn short_link() -> OperationBuilder {
    let about = "The code that the petition declares; capital letters make no difference.";
    let code = in_path("code", Type::String, about)
        .example(Some("rivers".into()))
        .build();
    let found = see_other("The petition, with the source that the short link stands for.");
    let operation = ask("short-link", "petition", "A short link to a petition")
        .parameters(Some([code, lang()]))
        .response("302", found);
    errors(operation, &["404", "503"])
}
