//! A feed as Atom.

use atom_syndication::{Category, Entry, Feed, FixedDateTime, Link, Person, Text};
use jiff::Timestamp;

use super::ATOM;

/// What a feed without entries says of its last change, which it must: readers take 1970 for a mistake.
const NEVER: Timestamp = Timestamp::constant(1_767_225_600, 0);

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
        Feed {
            title: Text::plain(legible(&self.title)),
            id: self.id.clone(),
            updated: time(self.changed.unwrap_or(NEVER)),
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
        ..Text::plain(legible(text))
    };
    let summary = Some(entry.summary.as_str()).filter(|summary| !summary.is_empty());
    let category = |of: &super::Of| Category {
        term: legible(&of.petition),
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
        name: legible(name),
        ..Person::default()
    }
}

/// Without the characters that no XML may contain (XML 1.0, section 2.2), since one of them would make the feed unreadable.
fn legible(text: &str) -> String {
    let is_legible = |letter: &char| match letter {
        '\t' | '\n' | '\r' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        letter => *letter >= ' ',
    };
    text.chars().filter(is_legible).collect()
}

fn time(at: Timestamp) -> FixedDateTime {
    // Both write RFC 3339.
    at.to_string().parse().unwrap_or_default()
}
