//! A feed of others from which a petition's news are imported.

use serde::{Deserialize, Serialize};

use super::Article;

/// A feed, and what becomes of its items.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feed {
    /// Its address (`https` or `http`).
    pub url: String,
    /// Whether its items are published at once. Otherwise they wait as drafts.
    pub publish: bool,
    /// BCP 47 tag of its language, if the feed says another one or none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

/// An item of a feed that became an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    /// The article. Its id is that of the item, however the feed changes.
    pub article: Article,
    /// The address of the feed.
    pub feed: String,
    /// Whether it was published. Otherwise it waits as a draft.
    pub published: bool,
}
