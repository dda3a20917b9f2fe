//! The news of a petition and of the whole site, as pages, data and feeds.

use utoipa::openapi::content::Content;
use utoipa::openapi::path::{OperationBuilder, Parameter, PathsBuilder};
use utoipa::openapi::schema::Type;

use super::parts::{
    FOR_PEOPLE, any_object, before, errors, get, in_path, json_of_petition, page_of_petition,
    public_of_petition, query,
};
use super::site::of_site;
use crate::answers::text;

const ATOM: &str = "application/atom+xml";
const JSON_FEED: &str = "application/feed+json";

pub(super) fn add(paths: PathsBuilder) -> PathsBuilder {
    paths
        .path("/news.atom", get(site_atom()))
        .path("/feed.json", get(site_feed()))
        .path("/petitions/{petition}/news", get(news_page()))
        .path("/petitions/{petition}/news.atom", get(news_atom()))
        .path("/petitions/{petition}/feed.json", get(news_feed()))
        .path("/petitions/{petition}/news.json", get(news()))
        .path("/petitions/{petition}/news/{article}", get(article_page()))
        .path("/petitions/{petition}/news/{article}.json", get(article()))
}

fn site_atom() -> OperationBuilder {
    let feed = "The latest 50; `link rel=next` leads to earlier ones (RFC 5005).";
    feed_of_site("site-atom", "Atom", feed, ATOM, text())
}

fn site_feed() -> OperationBuilder {
    let feed = "The latest 50; `next_url` leads to earlier ones (JSON Feed 1.1).";
    feed_of_site("site-feed", "JSON", feed, JSON_FEED, any_object())
}

/// The news of all petitions, and petitions that opened.
fn feed_of_site(
    id: &str,
    kind: &str,
    feed: &str,
    media: &str,
    content: Content,
) -> OperationBuilder {
    let about = format!("The news of all petitions and new petitions, as {kind}");
    let parameters = vec![before(), feed_language()];
    errors(
        of_site(id, &about, feed, media, content, parameters),
        &["503"],
    )
}

fn news_atom() -> OperationBuilder {
    let feed = "The latest 20; `link rel=next` leads to earlier ones (RFC 5005).";
    public_of_petition("news-atom", "The news as an Atom feed", feed, ATOM, text())
        .parameters(Some([before(), feed_language()]))
}

fn news_feed() -> OperationBuilder {
    let feed = "The latest 20; `next_url` leads to earlier ones (JSON Feed 1.1).";
    let about = "The news as a JSON Feed";
    public_of_petition("news-feed", about, feed, JSON_FEED, any_object())
        .parameters(Some([before(), feed_language()]))
}

fn feed_language() -> Parameter {
    query("lang", "Only news in this language (BCP 47 tag).")
        .example(Some("es".into()))
        .build()
}

fn news() -> OperationBuilder {
    let all = "The articles, newest first.";
    json_of_petition("news", "The petition's news", all, "News").parameter(before())
}

fn news_page() -> OperationBuilder {
    let about = "A page of the petition's news";
    page_of_petition("news-page", about, FOR_PEOPLE, [before()])
}

fn article() -> OperationBuilder {
    let whole = "The article with all of its text.";
    let about = "One article of the news";
    let operation =
        json_of_petition("article", about, whole, "WholeArticle").parameter(article_id());
    errors(operation, &["410"])
}

fn article_page() -> OperationBuilder {
    let about = "The page of an article";
    let operation = page_of_petition("article-page", about, FOR_PEOPLE, [article_id()]);
    errors(operation, &["410"])
}

fn article_id() -> Parameter {
    let about = "The article's id. An article whose excerpt is all of it has no page.";
    in_path("article", Type::String, about)
        .example(Some("2026-11-20-handed-over".into()))
        .build()
}
