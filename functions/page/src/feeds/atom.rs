//! A feed as Atom.

use atom_syndication::{Category, Entry, Feed, FixedDateTime, Link, Person, Text};
use jiff::Timestamp;

use super::ATOM;

impl super::Feed {
    pub(super) fn atom(&self) -> Feed {
        let link = |rel: &str, href: &str, mime: Option<&str>| Link {
            href: href.to_owned(),
            rel: rel.to_owned(),
            mime_type: mime.map(str::to_owned),
            ..Link::default()
        };
        let mut links = vec![
            link("self", &self.own, Some(ATOM)),
            link("alternate", &self.home, Some("text/html")),
        ];
        // RFC 5005, section 3.
        links.extend(
            self.next
                .as_deref()
                .map(|next| link("next", next, Some(ATOM))),
        );
        let newest = self.entries.iter().map(|entry| entry.at).max();
        Feed {
            title: Text::plain(&self.title),
            id: self.id.clone(),
            updated: time(newest.unwrap_or(Timestamp::UNIX_EPOCH)),
            authors: vec![person(&self.author)],
            lang: self.language.clone(),
            links,
            entries: self.entries.iter().map(entry).collect(),
            ..Feed::default()
        }
    }
}

fn entry(entry: &super::Entry) -> Entry {
    let written = |text: &str| Text {
        lang: Some(entry.language.clone()),
        ..Text::plain(text)
    };
    let summary = Some(entry.summary.as_str()).filter(|summary| !summary.is_empty());
    let category = |of: &super::Of| Category {
        term: of.petition.clone(),
        ..Category::default()
    };
    Entry {
        title: written(&entry.title),
        id: entry.id.clone(),
        updated: time(entry.at),
        published: Some(time(entry.at)),
        authors: entry.of.iter().map(|of| person(&of.author)).collect(),
        categories: entry.of.iter().map(category).collect(),
        links: vec![Link {
            href: entry.url.clone(),
            rel: "alternate".to_owned(),
            hreflang: Some(entry.language.clone()),
            ..Link::default()
        }],
        summary: summary.map(written),
        ..Entry::default()
    }
}

fn person(name: &str) -> Person {
    Person {
        name: name.to_owned(),
        ..Person::default()
    }
}

fn time(at: Timestamp) -> FixedDateTime {
    // Both write RFC 3339.
    at.to_string().parse().unwrap_or_default()
}
