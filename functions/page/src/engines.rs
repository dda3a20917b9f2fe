//! What search engines read: which pages they may open, and which there are.

use jiff::Timestamp;
use lambda_http::http::StatusCode;
use lambda_http::{Body, Request, Response};
use public_http::{HttpError, response};

use crate::{Page, cache};

/// How many pages the map for search engines names: open petitions first, articles last. The protocol allows 50,000, but a Lambda
/// function answers with 6 MB.
const LISTED_FOR_ENGINES: usize = 20_000;

impl Page {
    /// Links in emails belong to one person each, so no search engine has to follow them.
    pub(crate) fn robots(&self, request: &Request) -> Response<Body> {
        let rules = format!(
            "User-agent: *\nDisallow: /confirm/\nDisallow: /signature/\nSitemap: {}/sitemap.xml\n",
            self.base_url
        );
        let rules = response::plain(StatusCode::OK, "text/plain; charset=utf-8", rules);
        cache::public(request, rules, cache::PAGES)
    }

    /// The addresses of the petitions and of the articles of their news, for search engines
    /// (<https://www.sitemaps.org/protocol.html>). Each page says itself in which languages it is.
    pub(crate) async fn sitemap(&self, request: &Request) -> Result<Response<Body>, HttpError> {
        let (slugs, articles) = tokio::try_join!(
            Box::pin(self.views.petitions(Timestamp::now())),
            Box::pin(self.views.articles_with_pages(LISTED_FOR_ENGINES))
        )?;
        // The address is one of the web (a setting that is checked), and neither a slug nor an article's id has signs that XML
        // would read otherwise.
        let base = self.base_url.replace('&', "&amp;");
        let petitions = slugs.into_iter();
        let articles = articles
            .into_iter()
            .map(|(slug, id)| format!("{slug}/news/{id}"));
        let urls: String = petitions
            .chain(articles)
            .take(LISTED_FOR_ENGINES)
            .map(|path| format!("<url><loc>{base}/petitions/{path}</loc></url>\n"))
            .collect();
        let map = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{urls}</urlset>\n"
        );
        let map = response::plain(StatusCode::OK, "application/xml", map);
        Ok(cache::public(request, map, cache::PAGES))
    }
}
