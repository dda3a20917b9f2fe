//! News as they are shown: an entry of a list for each article, and apart from it the page of those that have one, so that a
//! list costs the same however long its articles are.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// An article in a list of news.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// Its name within the petition.
    pub id: String,
    /// BCP 47 tag.
    pub language: String,
    /// Plain text.
    pub title: String,
    /// Its beginning in plain text, with an ellipsis if more follows on its page; may be empty.
    pub excerpt: String,
    /// Where it was published, or its category; may be empty.
    pub source: String,
    /// Where it was published.
    pub url: Option<String>,
    /// When it was published.
    pub published_at: Timestamp,
    /// Whether it has a page of its own. Absent unless it has, so that an item of an earlier release is the same.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub has_page: bool,
}

impl Article {
    /// The path of its page, if it has one.
    #[must_use]
    pub fn path(&self, slug: &str) -> Option<String> {
        self.has_page
            .then(|| format!("/petitions/{slug}/news/{}", self.id))
    }
}

/// What is at the address of an article's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum ArticlePage {
    /// The article.
    Published(Box<WholeArticle>),
    /// It was there until then.
    Retracted {
        /// Since when it is gone.
        at: Timestamp,
    },
}

/// An article with all of its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WholeArticle {
    /// As it is in lists.
    pub article: Article,
    /// Sanitised HTML, made from the campaigner's Markdown; the excerpt, if that is all.
    pub body_html: String,
    /// When it was last changed after it had been published, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrected_at: Option<Timestamp>,
}
