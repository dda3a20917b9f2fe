//! What Atom (RFC 4287, RFC 5005) and JSON Feed 1.1 require of a feed, as strictly as validators read them.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{Timestamp, ToSpan as _};
use languages::Tag;
use quick_xml::NsReader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;
use serde_json::Value;
use url::Url;

const ATOM: &str = "http://www.w3.org/2005/Atom";
/// How often each child of a feed and of an entry may stand in it (RFC 4287, sections 4.1.1 and 4.1.2).
const OF_FEED: &[(&str, usize, usize)] = &[
    ("title", 1, 1),
    ("id", 1, 1),
    ("updated", 1, 1),
    ("author", 1, 9),
    ("link", 1, 9),
    ("entry", 0, 50),
];
const OF_ENTRY: &[(&str, usize, usize)] = &[
    ("title", 1, 1),
    ("id", 1, 1),
    ("updated", 1, 1),
    ("published", 0, 1),
    ("author", 0, 9),
    ("category", 0, 9),
    ("link", 1, 9),
    ("summary", 0, 1),
];

#[derive(Default)]
struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
    text: String,
    children: Vec<Element>,
}

impl Element {
    fn all(&self, name: &str) -> impl Iterator<Item = &Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The text of the child that stands in it exactly once.
    fn text_of(&self, name: &str) -> &str {
        let mut all = self.all(name);
        let one = all.next().unwrap_or_else(|| panic!("no {name}"));
        assert!(all.next().is_none(), "more than one {name}");
        &one.text
    }

    fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    fn has_only(&self, expected: &[(&str, usize, usize)]) {
        for child in &self.children {
            let is_known = expected.iter().any(|(name, ..)| *name == child.name);
            assert!(is_known, "{} in {}", child.name, self.name);
        }
        for (name, least, most) in expected {
            let number = self.all(name).count();
            assert!(
                (*least..=*most).contains(&number),
                "{number} {name} in {}",
                self.name
            );
        }
    }
}

/// The root of a well-formed document, all of whose elements are Atom's.
fn parsed(document: &str) -> Element {
    let is_legible = |letter: char| letter >= ' ' || "\t\n\r".contains(letter);
    assert!(document.chars().all(is_legible), "XML 1.0, section 2.2");
    let mut reader = NsReader::from_str(document);
    let mut open = vec![Element::default()];
    loop {
        let (namespace, event) = reader.read_resolved_event().unwrap();
        let is_atom = matches!(namespace, ResolveResult::Bound(it) if it.as_ref() == ATOM);
        match event {
            Event::Start(start) => {
                assert!(is_atom, "{start:?}");
                open.push(element(&start));
            }
            Event::Empty(start) => {
                assert!(is_atom, "{start:?}");
                let last = open.last_mut().unwrap();
                last.children.push(element(&start));
            }
            Event::End(_) => {
                let closed = open.pop().unwrap();
                open.last_mut().unwrap().children.push(closed);
            }
            Event::Text(text) => {
                open.last_mut().unwrap().text.push_str(&text);
            }
            Event::GeneralRef(name) => {
                let text = format!("&{};", &*name);
                open.last_mut()
                    .unwrap()
                    .text
                    .push_str(&unescape(&text).unwrap());
            }
            Event::Decl(declared) => {
                assert_eq!(declared.version().unwrap(), "1.0");
            }
            Event::Eof => break,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(open.len(), 1, "everything is closed");
    open.remove(0).children.remove(0)
}

fn element(start: &BytesStart<'_>) -> Element {
    let attributes = start.attributes().map(|attribute| {
        let attribute = attribute.unwrap();
        let value = unescape(&attribute.value).unwrap().into_owned();
        (attribute.key.as_ref().to_owned(), value)
    });
    Element {
        name: start.local_name().as_ref().to_owned(),
        attributes: attributes.collect(),
        ..Element::default()
    }
}

/// Asserts that `document`, which was read at `own`, is an Atom feed. Returns the ids of its entries.
pub(crate) fn atom(document: &str, own: &str) -> Vec<String> {
    let feed = parsed(document);
    assert_eq!(feed.name, "feed");
    feed.has_only(OF_FEED);
    assert!(!feed.text_of("title").trim().is_empty());
    absolute(feed.text_of("id"));
    moment(feed.text_of("updated"));
    authors(&feed);
    links(&feed);
    let to = |rel: &str| {
        let links = feed.all("link");
        let links = links.filter(|link| link.attribute("rel") == rel);
        links.map(|link| link.attribute("href")).collect::<Vec<_>>()
    };
    assert_eq!(to("self"), [own]);
    assert_eq!(to("alternate").len(), 1);
    assert!(to("next").iter().all(|next| *next != own));
    let ids = feed.all("entry").map(|entry| {
        entry.has_only(OF_ENTRY);
        assert!(!entry.text_of("title").trim().is_empty());
        absolute(entry.text_of("id"));
        moment(entry.text_of("updated"));
        assert!(entry.text_of("updated") <= feed.text_of("updated"));
        entry.all("published").for_each(|it| moment(&it.text));
        authors(entry);
        links(entry);
        // It has no content, so it must lead somewhere.
        assert!(
            entry
                .all("link")
                .any(|link| link.attribute("rel") == "alternate")
        );
        for category in entry.all("category") {
            assert!(!category.attribute("term").is_empty());
        }
        for text in entry.all("title").chain(entry.all("summary")) {
            assert!(matches!(text.attribute("type"), "" | "text"));
            assert!(Tag::parse(text.attribute("xml:lang")).is_some());
            assert!(text.children.is_empty());
        }
        entry.text_of("id").to_owned()
    });
    different(ids.collect())
}

/// Asserts that `document`, a part of the feed at `feed`, is a JSON Feed. Returns the ids of its items.
pub(crate) fn json(document: &Value, feed: &str) -> Vec<String> {
    const TOP: [&str; 8] = [
        "version",
        "title",
        "home_page_url",
        "feed_url",
        "next_url",
        "language",
        "authors",
        "items",
    ];
    const OF_ITEM: [&str; 8] = [
        "id",
        "url",
        "title",
        "content_text",
        "date_published",
        "language",
        "authors",
        "tags",
    ];
    let has_only = |value: &Value, known: &[&str]| {
        for (name, value) in value.as_object().unwrap() {
            assert!(known.contains(&name.as_str()), "{name}");
            assert!(!value.is_null(), "{name} is null");
        }
    };
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let authors = |value: &Value| {
        for author in value.as_array().unwrap() {
            has_only(author, &["name"]);
            assert!(!text(&author["name"]).is_empty());
        }
    };
    has_only(document, &TOP);
    assert_eq!(document["version"], "https://jsonfeed.org/version/1.1");
    assert!(!text(&document["title"]).is_empty());
    absolute(&text(&document["home_page_url"]));
    assert_eq!(document["feed_url"], feed);
    if let Some(next) = document["next_url"].as_str() {
        absolute(next);
        assert_ne!(next, feed);
    }
    if let Some(language) = document["language"].as_str() {
        assert!(Tag::parse(language).is_some());
    }
    authors(&document["authors"]);
    let ids = document["items"].as_array().unwrap().iter().map(|item| {
        has_only(item, &OF_ITEM);
        absolute(&text(&item["url"]));
        assert!(!text(&item["content_text"]).is_empty());
        moment(&text(&item["date_published"]));
        assert!(Tag::parse(&text(&item["language"])).is_some());
        if let Some(own) = item.get("authors") {
            authors(own);
        }
        let tags = item.get("tags").and_then(Value::as_array);
        assert!(tags.into_iter().flatten().all(Value::is_string));
        let id = text(&item["id"]);
        assert!(!id.is_empty());
        id
    });
    different(ids.collect())
}

fn different(ids: Vec<String>) -> Vec<String> {
    let once: BTreeSet<_> = ids.iter().collect();
    assert_eq!(once.len(), ids.len(), "{ids:?}");
    ids
}

fn authors(of: &Element) {
    for author in of.all("author") {
        author.has_only(&[("name", 1, 1)]);
        assert!(!author.text_of("name").trim().is_empty());
    }
}

/// Absolute addresses, and at most one `alternate` of a type and language.
fn links(of: &Element) {
    let mut alternates = BTreeSet::new();
    for link in of.all("link") {
        absolute(link.attribute("href"));
        assert!(link.children.is_empty());
        let language = link.attribute("hreflang");
        assert!(language.is_empty() || Tag::parse(language).is_some());
        if link.attribute("rel") == "alternate" {
            assert!(alternates.insert((link.attribute("type"), language)));
        }
    }
}

fn absolute(address: &str) {
    assert!(Url::parse(address).is_ok(), "{address:?}");
}

/// RFC 3339, with a capital T and Z, and neither long ago nor to come: validators call other moments implausible.
fn moment(written: &str) {
    let at: Timestamp = written.parse().unwrap();
    assert!(written.contains('T') && !written.contains(' '), "{written}");
    let (earliest, latest) = ("1995-01-01T00:00:00Z", Timestamp::now() + 24.hours());
    assert!(at > earliest.parse().unwrap() && at < latest, "{written}");
}
