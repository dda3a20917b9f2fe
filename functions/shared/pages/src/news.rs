//! The news of a petition: on its page, and on a page of their own for those that do not fit there.

use askama::Template;
use languages::{Language, Tag, Written};
use views::Part;
use views::petition::Article;

use crate::time;

/// The longest excerpt on the petition's page, in characters.
pub(crate) const SHORT: usize = 600;
/// The longest excerpt on the page of the news. Releases before articles had pages took so long ones.
const LONG: usize = 2_000;

/// An article as a page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shown<'a> {
    pub(crate) article: &'a Article,
    /// Where its title leads, if anywhere: to its page, or to where it was published.
    pub(crate) link: Option<String>,
    /// Not longer than its place allows.
    pub(crate) excerpt: String,
    /// The attributes `lang` and `dir` of its texts, if they are in another language than the page.
    pub(crate) marked: String,
    /// What that language is called.
    pub(crate) language: Option<String>,
    /// When it was published, in the petition's time zone.
    pub(crate) published: String,
}

/// Where articles are shown.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place<'a> {
    /// The language of the page.
    pub(crate) language: Language,
    /// The petition's name in addresses.
    pub(crate) slug: &'a str,
    /// The query of links that stay on the site.
    pub(crate) query: &'a str,
    /// IANA name of the time zone for the times.
    pub(crate) time_zone: &'a str,
    /// The longest excerpt, in characters.
    pub(crate) longest: usize,
}

impl Place<'_> {
    pub(crate) fn shown<'a>(&self, articles: &'a [Article]) -> Vec<Shown<'a>> {
        articles.iter().map(|article| self.one(article)).collect()
    }

    pub(crate) fn one<'a>(&self, article: &'a Article) -> Shown<'a> {
        let language = self.language;
        let title = Written::new(&article.title, &article.language);
        let tag = Tag::parse(&article.language).filter(|_| !title.is_in(language));
        let page = article.path(self.slug);
        let page = page.map(|path| format!("{path}?{}", self.query));
        Shown {
            article,
            link: page.or_else(|| article.url.clone()),
            excerpt: shortened(&article.excerpt, self.longest),
            marked: title.attributes(language),
            language: tag.map(|_| languages::autonym(&article.language)),
            published: time::date_time_and_zone(language, article.published_at, self.time_zone),
        }
    }
}

/// The path of the page with the news before a place.
pub(crate) fn older(slug: &str, before: &str, query: &str) -> String {
    part_before(slug, "news", before, query)
}

/// The path of the page with the part of a petition's `list` before a place.
pub(crate) fn part_before(slug: &str, list: &str, before: &str, query: &str) -> String {
    let before: String = url::form_urlencoded::byte_serialize(before.as_bytes()).collect();
    format!("/petitions/{slug}/{list}?before={before}&{query}")
}

/// The beginning of a text, cut after a word.
fn shortened(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    let head: String = text.chars().take(longest).collect();
    let cut = head
        .rsplit_once(' ')
        .map_or(head.as_str(), |(words, _)| words);
    format!("{}…", cut.trim_end_matches([' ', ',', ';', ':', '.', '…']))
}

/// A page with a part of a petition's news.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "news.html", whitespace = "minimize")]
pub struct NewsPage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The petition that they are about.
    pub petition_title: Written<'a>,
    /// Its name in addresses.
    pub slug: &'a str,
    /// IANA name of the time zone for the times.
    pub time_zone: &'a str,
    /// The news, newest first.
    pub articles: &'a Part<Article>,
}

impl NewsPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    fn shown(&self) -> Vec<Shown<'_>> {
        let place = Place {
            language: self.language,
            slug: self.slug,
            query: &self.query(),
            time_zone: self.time_zone,
            longest: LONG,
        };
        place.shown(&self.articles.entries)
    }

    fn query(&self) -> String {
        self.petition_title.query(self.language)
    }

    fn older(&self) -> Option<String> {
        let next = self.articles.next.as_ref()?;
        Some(older(self.slug, next, &self.query()))
    }
}
