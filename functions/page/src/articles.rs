//! The news of a petition: the list in parts, and the page of an article, for people and for programs.

use jiff::Timestamp;
use lambda_http::http::StatusCode;
use lambda_http::{Body, Request, Response};
use pages::shown::{default_language, title_for};
use pages::{ArticlePage, Link, NewsPage, Notice};
use public_http::{HttpError, ResponseFormat, request, response};
use serde::Serialize;
use views::article::{self, Article, WholeArticle};
use views::{NEWS, Part, part};

use crate::numbers::address;
use crate::{Page, Shown, numbers, open, page, public};

/// `news.json`, newest first: a part of the news.
#[derive(Debug, Serialize)]
struct NewsJson<'a> {
    articles: Vec<ArticleJson<'a>>,
    /// The address of the next part; null after the last.
    next: Option<String>,
}

/// An article as it is in lists.
#[derive(Debug, Serialize)]
struct ArticleJson<'a> {
    id: &'a str,
    language: &'a str,
    title: &'a str,
    excerpt: &'a str,
    source: &'a str,
    url: Option<&'a str>,
    published_at: Timestamp,
    /// The path of its page; null if the excerpt is all of it.
    page: Option<String>,
}

/// An article with all of its text.
#[derive(Debug, Serialize)]
struct WholeArticleJson<'a> {
    #[serde(flatten)]
    article: ArticleJson<'a>,
    corrected_at: Option<Timestamp>,
    body_html: &'a str,
}

impl<'a> ArticleJson<'a> {
    fn new(slug: &str, article: &'a Article) -> Self {
        Self {
            id: &article.id,
            language: &article.language,
            title: &article.title,
            excerpt: &article.excerpt,
            source: &article.source,
            url: article.url.as_deref(),
            published_at: article.published_at,
            page: article.path(slug),
        }
    }
}

impl Page {
    pub(crate) async fn news_json(
        &self,
        request: &Request,
        slug: &str,
    ) -> Result<Response<Body>, HttpError> {
        let before = request::parameter(request, "before");
        let before = before.as_deref().and_then(part::place);
        let (petition, Part { entries, next }) = tokio::try_join!(
            Box::pin(self.views.petition(slug)),
            Box::pin(self.views.articles(slug, before, NEWS))
        )?;
        public(petition)?;
        let articles = entries.iter().map(|it| ArticleJson::new(slug, it));
        let news = NewsJson {
            articles: articles.collect(),
            next: next.map(|place| address(slug, "news.json", &place)),
        };
        Ok(numbers(request, &news))
    }

    pub(crate) async fn news(
        &self,
        request: &Request,
        slug: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let before = request::parameter(request, "before");
        let before = before.as_deref().and_then(part::place);
        let (petition, articles) = tokio::try_join!(
            Box::pin(self.views.petition(slug)),
            Box::pin(self.views.articles(slug, before, NEWS))
        )?;
        let petition = public(petition)?;
        let language = format.language.unwrap_or(default_language(&petition));
        let html = NewsPage {
            language,
            petition_title: title_for(&petition, format.reader),
            slug,
            time_zone: &petition.time_zone,
            articles: &articles,
        };
        Ok(page(request, language, html.render()))
    }

    /// An article of its own; `id` with `.json` behind it is for programs. 410 if it was retracted.
    pub(crate) async fn article(
        &self,
        request: &Request,
        slug: &str,
        id: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let (id, is_json) = match id.strip_suffix(".json") {
            Some(id) => (id, true),
            None => (id, false),
        };
        // What no list named costs no read.
        let id = part::place(id).ok_or(HttpError::NO_PAGE)?;
        let (petition, found) = tokio::try_join!(
            Box::pin(self.views.petition(slug)),
            Box::pin(self.views.article(slug, id))
        )?;
        let petition = public(petition)?;
        let language = format.language.unwrap_or(default_language(&petition));
        let whole: Box<WholeArticle> = match found.ok_or(HttpError::NO_PAGE)? {
            article::ArticlePage::Published(whole) => whole,
            article::ArticlePage::Retracted { .. } => {
                let petition = Link::to_petition(language, format.reader, &self.base_url, slug);
                return Err(RETRACTED.with_link(petition));
            }
        };
        let shown = Shown::LASTING;
        if is_json {
            let json = WholeArticleJson {
                article: ArticleJson::new(slug, &whole.article),
                corrected_at: whole.corrected_at,
                body_html: &whole.body_html,
            };
            return Ok(open(request, response::json(StatusCode::OK, &json), shown));
        }
        let html = ArticlePage {
            language,
            petition_title: title_for(&petition, format.reader),
            slug,
            time_zone: &petition.time_zone,
            article: &whole.article,
            whole: &whole,
            base_url: &self.base_url,
        };
        Ok(page(request, language, html.render()))
    }
}

const RETRACTED: HttpError = HttpError::new(
    StatusCode::GONE,
    "article_retracted",
    Notice::ArticleRetracted,
);
