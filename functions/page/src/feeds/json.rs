//! A feed as JSON Feed.

use jiff::Timestamp;
use serde::Serialize;

use super::{Entry, Feed};

impl Feed {
    pub(super) fn json(&self) -> JsonFeed<'_> {
        JsonFeed {
            version: "https://jsonfeed.org/version/1.1",
            title: &self.title,
            home_page_url: &self.home,
            feed_url: &self.feed,
            next_url: self.next.as_deref(),
            language: self.language.as_deref(),
            authors: [Author { name: &self.author }],
            items: self.entries.iter().map(Item::of).collect(),
        }
    }
}

#[derive(Serialize)]
pub(super) struct JsonFeed<'a> {
    version: &'static str,
    title: &'a str,
    home_page_url: &'a str,
    feed_url: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
    authors: [Author<'a>; 1],
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Author<'a> {
    name: &'a str,
}

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    url: &'a str,
    title: &'a str,
    content_text: &'a str,
    date_published: Timestamp,
    language: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    authors: Option<[Author<'a>; 1]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<[&'a str; 1]>,
}

impl<'a> Item<'a> {
    fn of(entry: &'a Entry) -> Self {
        let of = entry.of.as_ref();
        Self {
            id: &entry.id,
            url: &entry.url,
            title: &entry.title,
            // One of the two contents is required.
            content_text: match entry.summary.as_str() {
                "" => &entry.title,
                summary => summary,
            },
            date_published: entry.at,
            language: &entry.language,
            authors: of.map(|of| [Author { name: &of.author }]),
            tags: of.map(|of| [of.petition.as_str()]),
        }
    }
}
