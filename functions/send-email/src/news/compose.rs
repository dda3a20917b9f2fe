//! A mail with news, as its reader sees it.

use events::petition::Article;
use languages::{Language, Reader, Written};
use mails::{News, Rendered};
use views::petition::Petition;
use views::petitions::text;

/// An article of a mailing for the readers of one language.
#[derive(Clone, Copy, Debug)]
pub struct NewsMail<'a> {
    /// The petition as it is shown.
    pub petition: &'a Petition,
    /// The article as it was approved.
    pub article: &'a Article,
    /// The language of the words around it.
    pub language: Language,
    /// The site's public address.
    pub base_url: &'a str,
}

/// The links of one mail. They are as good as a password, so they have no `Debug`.
#[derive(Clone, Copy)]
pub struct NewsLinks<'a> {
    /// The signer's own page.
    pub own_page: &'a str,
    /// Ends the news.
    pub unsubscribe: &'a str,
}

impl NewsMail<'_> {
    /// The mail to somebody who is greeted with this name; empty for none.
    #[must_use]
    pub fn render(&self, given_name: &str, links: NewsLinks<'_>) -> Rendered {
        let Self {
            petition,
            article,
            language,
            base_url,
        } = *self;
        let reader = Reader::from(language);
        let shown = reader.text_of(&petition.texts, &petition.default_language);
        let (tag, title) = shown.map_or(("", ""), |(tag, text)| (tag, text.title.as_str()));
        let written = Written::new(title, tag);
        let query = written.query(language);
        let petition_url = format!("{base_url}/petitions/{}", petition.slug);
        let read_url = match (&article.body, &article.url) {
            (Some(_), _) => format!("{petition_url}/news/{}?{query}", article.id),
            // As in the list of news: all of it is where it was published.
            (None, Some(url)) => url.clone(),
            (None, None) => format!("{petition_url}?{query}"),
        };
        News {
            language,
            petition_title: Written::new(&article.title, &article.language),
            petition: written,
            petition_url: &format!("{petition_url}?{query}"),
            privacy_url: &format!("{petition_url}/privacy?{query}"),
            facts: &[],
            given_name,
            body_html: &self.body(),
            read_url: &read_url,
            own_page_url: links.own_page,
            unsubscribe_url: links.unsubscribe,
        }
        .render()
    }

    /// The article as safe HTML, without pictures.
    #[must_use]
    pub fn body(&self) -> String {
        match &self.article.body {
            Some(body) => text::to_html(body),
            None => text::paragraph(&self.article.excerpt),
        }
    }
}
