//! News of a petition, and the link that ends them by email.

use utoipa::ToSchema;
use utoipa::openapi::ComponentsBuilder;

pub(super) fn add(components: ComponentsBuilder) -> ComponentsBuilder {
    components
        .schema_from::<Article>()
        .schema_from::<WholeArticle>()
        .schema_from::<News>()
        .schema_from::<NewsLink>()
        .schema_from::<NewsStatus>()
        .schema_from::<EndNews>()
        .schema_from::<OneClick>()
}

/// One article of a petition's news.
#[derive(ToSchema)]
pub(crate) struct Article {
    /// Its name within the petition.
    id: String,
    /// BCP 47 tag of the language that it is written in.
    #[schema(example = "es")]
    language: String,
    /// Plain text, as all texts here.
    title: String,
    /// Its beginning, with an ellipsis if more follows on its page; may be empty.
    excerpt: String,
    /// Where it was published; may be empty.
    source: String,
    /// Where it was published.
    #[schema(required, format = "uri")]
    url: Option<String>,
    /// When it was published.
    #[schema(format = DateTime)]
    published_at: String,
    /// The path of its page; null if the excerpt is all of it.
    #[schema(required, format = "uri-reference")]
    page: Option<String>,
}

/// An article of a petition's news with all of its text.
#[derive(ToSchema)]
pub(crate) struct WholeArticle {
    /// Its name within the petition.
    id: String,
    /// BCP 47 tag of the language that it is written in.
    #[schema(example = "es")]
    language: String,
    /// Plain text.
    title: String,
    /// Its beginning in plain text.
    excerpt: String,
    /// Where it was published; may be empty.
    source: String,
    /// Where it was published.
    #[schema(required, format = "uri")]
    url: Option<String>,
    /// When it was published.
    #[schema(format = DateTime)]
    published_at: String,
    /// The path of its page.
    #[schema(required, format = "uri-reference")]
    page: Option<String>,
    /// When it was last changed after that; null if never.
    #[schema(required, format = DateTime)]
    corrected_at: Option<String>,
    /// Its text as HTML with paragraphs, headings, lists, tables and links, and without attributes but `href` and `rel`.
    body_html: String,
}

/// A petition's news, newest first, 20 at most.
#[derive(ToSchema)]
pub(crate) struct News {
    #[schema(max_items = 20)]
    articles: Vec<Article>,
    /// The address of the next part; null after the last.
    #[schema(required, format = "uri-reference")]
    next: Option<String>,
}

/// What a link to end news leads to.
#[derive(ToSchema)]
pub(crate) struct NewsLink {
    status: NewsStatus,
    petition: String,
}

/// `pending`: the same address, posted to, ends the news.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
pub(crate) enum NewsStatus {
    Pending,
    NewsStopped,
}

/// What mail programs post to end news (RFC 8058). Another field is refused by its name.
#[derive(ToSchema)]
pub(crate) struct EndNews {
    #[schema(rename = "List-Unsubscribe")]
    list_unsubscribe: OneClick,
}

/// The only value.
#[derive(ToSchema)]
pub(crate) enum OneClick {
    #[schema(rename = "One-Click")]
    OneClick,
}
