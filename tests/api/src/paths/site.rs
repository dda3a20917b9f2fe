//! The site itself: its petitions, what it says to search engines and feed readers, and its public log.

use utoipa::openapi::content::Content;
use utoipa::openapi::path::{OperationBuilder, Parameter, PathsBuilder};

use super::parts::{
    accept_language, any_object, ask, errors, get, if_none_match, lang, languages, plain, query,
};
use crate::answers::{HTML, JSON, not_modified, public, text};

pub(super) fn add(paths: PathsBuilder) -> PathsBuilder {
    paths
        .path("/", get(front()))
        .path("/petitions", get(petitions()))
        .path("/robots.txt", get(robots()))
        .path("/sitemap.xml", get(sitemap()))
        .path("/accessibility", get(accessibility()))
        .path("/public-log", get(public_log()))
        .path("/public-log/check", get(check_receipt()))
        .path("/answers/key", get(answers_key()))
        .path("/embed.js", get(embed_script()))
        .path("/openapi.json", get(description()))
        .path("/healthz", get(health()))
}

fn front() -> OperationBuilder {
    let page = "The only petition, or a page of the list of them.";
    list("front", "The front page", page)
}

fn petitions() -> OperationBuilder {
    let page = "Open petitions first, then closed ones; 20 on a page.";
    list("petitions", "The list of petitions", page)
}

fn list(id: &str, summary: &str, page: &str) -> OperationBuilder {
    let list = of_site(id, summary, page, HTML, text(), of_list());
    errors(list, &["400", "404", "503"])
}

/// What filters the list, which page of it is asked for, and in which language.
fn of_list() -> Vec<Parameter> {
    let filters = [
        (
            "q",
            "Words, up to 100 characters: petitions with all of them in titles, subtitles, texts, places, or the names of \
             organisers and addressees. Accents and capital letters make no difference.",
        ),
        (
            "state",
            "`open`, `closed`, `delivered`, `answered`, `successful`, `unsuccessful` or `withdrawn`.",
        ),
        ("in", "Tag of a language: petitions that have a text in it."),
        (
            "page",
            "Which page of the list, from 1. There is nothing at a page that does not exist.",
        ),
    ];
    let filters = filters.map(|(name, about)| query(name, about).build());
    filters.into_iter().chain(languages()).collect()
}

fn robots() -> OperationBuilder {
    let rules = "What search engines leave out.";
    let about = "Rules for search engines";
    of_site("robots", about, rules, "text/plain", text(), Vec::new())
}

fn sitemap() -> OperationBuilder {
    let map = "The addresses of the petitions, 20,000 at most (sitemaps.org).";
    let about = "Petitions for search engines";
    let map = of_site("sitemap", about, map, "application/xml", text(), Vec::new());
    errors(map, &["503"])
}

fn accessibility() -> OperationBuilder {
    let page =
        "What is done so that everybody can use the site, what is missing, and whom to tell.";
    let about = "How accessible the site is";
    of_site("accessibility", about, page, HTML, text(), of_interface())
}

fn public_log() -> OperationBuilder {
    let page = "What the public log proves, where it stands, and how to check it. Its files are at `/public-log/{number}/checkpoint`, \
                `policy` and `tile/…`, as c2sp.org/tlog-tiles and c2sp.org/tlog-policy say.";
    of_the_log("public-log", "The public log", page)
}

fn answers_key() -> OperationBuilder {
    let key = "One line: `NAME+ID+KEY` (c2sp.org/signed-note, Ed25519).";
    let about = "The public key of the signed answers to those whom a rule of the site refuses";
    ask("answers-key", "site", about)
        .response("200", plain(key, "text/plain; charset=utf-8", text()))
}

fn check_receipt() -> OperationBuilder {
    let page = "A page that checks a receipt in the browser.";
    of_the_log("check-receipt", "Check a receipt", page)
}

fn of_the_log(id: &str, about: &str, page: &str) -> OperationBuilder {
    let page = of_site(id, about, page, HTML, text(), of_interface());
    errors(page, &["503"])
}

/// In which language a page is shown that has no text of a petition.
fn of_interface() -> Vec<Parameter> {
    vec![lang(), accept_language()]
}

fn embed_script() -> OperationBuilder {
    let script =
        "Turns links to petitions, like `<a data-countersign=\"form\" href=\"…\">`, into frames.";
    let about = "The script for other sites";
    let media = "text/javascript";
    of_site("embed-script", about, script, media, text(), Vec::new())
}

fn description() -> OperationBuilder {
    let (id, about) = ("description", "This document");
    of_site(id, about, "OpenAPI 3.1.", JSON, any_object(), Vec::new())
}

fn health() -> OperationBuilder {
    ask("health", "site", "Whether it runs")
        .response("200", plain("It runs.", "text/plain", text()))
}

/// What everybody may see, and keep for a moment.
pub(super) fn of_site(
    id: &str,
    summary: &str,
    answer: &str,
    media: &str,
    content: Content,
    parameters: Vec<Parameter>,
) -> OperationBuilder {
    ask(id, "site", summary)
        .parameters(Some(parameters))
        .parameter(if_none_match())
        .response("200", public(answer, media, content))
        .response("304", not_modified())
}
