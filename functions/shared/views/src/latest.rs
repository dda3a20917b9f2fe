//! What happened last on the whole site, for its feed: articles of all public petitions, and petitions that opened.
//!
//! Each is an item of its own in one partition, so that a part of the list costs the same however many petitions there are.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::article::Article;
use crate::generations::Projection;
use crate::part::Part;
use crate::{Views, ViewsError, items, layout};

/// An entry of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Latest {
    /// The petition's name in addresses.
    pub slug: String,
    /// Its title, in the language of the article if it has a text in it, or else in its default language.
    pub title: String,
    /// Who started it, if that is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organiser: Option<String>,
    /// What happened.
    pub what: What,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum What {
    /// An article was published.
    Published(Article),
    /// The petition opened.
    Opened {
        /// When, for the last time.
        at: Timestamp,
        /// BCP 47 tag of the text for readers who ask for none.
        default_language: String,
        /// The beginnings of its texts by BCP 47 tag; it has the default one.
        texts: BTreeMap<String, Beginning>,
    },
}

/// The beginning of a petition's text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Beginning {
    /// Plain text.
    pub title: String,
    /// Plain text; may be empty.
    pub summary: String,
}

impl Latest {
    /// When it happened.
    #[must_use]
    pub fn at(&self) -> Timestamp {
        match &self.what {
            What::Published(article) => article.published_at,
            What::Opened { at, .. } => *at,
        }
    }
}

impl Views {
    /// At most `limit` of what happened on the site, the last first, from the place `before` on. One request, and one more for
    /// the pointer when it is not remembered.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn latest(
        &self,
        before: Option<&str>,
        limit: usize,
    ) -> Result<Part<Latest>, ViewsError> {
        let projection = Projection::Petitions;
        let pk = layout::of_site(projection, self.live(projection).await?);
        let part = self.part(&pk, layout::LATEST, before, limit).await?;
        let entries = part.entries.into_iter().map(items::read);
        Ok(Part {
            entries: entries.collect::<Result<_, _>>()?,
            next: part.next,
        })
    }
}
