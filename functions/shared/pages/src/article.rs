//! One article of a petition's news, on a page of its own.

use askama::Template;
use jiff::Timestamp;
use languages::{Language, Written};
use views::article::{Article, WholeArticle};

use crate::news::{Place, Shown};
use crate::{card, outcome, petition_url, time};

/// The page of an article.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "article.html", whitespace = "minimize")]
pub struct ArticlePage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The petition that it is about.
    pub petition_title: Written<'a>,
    /// Its name in addresses.
    pub slug: &'a str,
    /// IANA name of the time zone for the times.
    pub time_zone: &'a str,
    /// The article, as it is in lists.
    pub article: &'a Article,
    /// The same with all of its text.
    pub whole: &'a WholeArticle,
    /// The site's address, for example `https://sign.example.org`.
    pub base_url: &'a str,
}

impl ArticlePage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    fn title(&self) -> Written<'_> {
        Written::new(&self.article.title, &self.article.language)
    }

    /// The same address for readers of all languages: an article is in one.
    fn address(&self) -> String {
        let petition = petition_url(self.base_url, self.slug);
        format!("{petition}/news/{}", self.article.id)
    }

    /// The tag as the Open Graph protocol writes it, like `pt_BR`.
    fn locale(&self) -> String {
        self.article.language.replace('-', "_")
    }

    /// The picture of the petition.
    fn card(&self) -> String {
        card::current(self.base_url, self.slug, self.petition_title.language)
    }

    fn query(&self) -> String {
        self.petition_title.query(self.language)
    }

    fn shown(&self) -> Shown<'_> {
        let place = Place {
            language: self.language,
            slug: self.slug,
            query: "",
            time_zone: self.time_zone,
            longest: 0,
        };
        place.one(self.article)
    }

    /// Where it was published: its name, or else the site.
    fn source(&self) -> &str {
        match &self.article.url {
            Some(url) if self.article.source.is_empty() => outcome::site(url),
            _ => &self.article.source,
        }
    }

    fn time(&self, at: &Timestamp) -> String {
        time::date_time_and_zone(self.language, *at, self.time_zone)
    }
}
