//! The articles of a document.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use events::petition::Article;
use events::text::is_visible;
use feed_rs::model::{Content, Entry, Feed, FeedType, Text};
use feed_rs::parser::{self, ParseErrorKind, ParseFeedError};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::Value;
use url::Url;
use views::petitions::foreign::{Foreign, words_of_html};

use crate::fetch::Document;
use crate::{FeedError, MOST_ITEMS, dates, decode, id};

/// The longest title, and the longest name of a feed, in characters.
const LONGEST_LINE: usize = 300;
/// The longest text that needs no page, in characters, as in a petition's folder.
const LONGEST_EXCERPT: usize = 600;
/// The longest title that is taken from the text of an item without one, in characters.
const TITLE_OF_TEXT: usize = 80;
/// The longest excerpt that is taken from a text that is too long, in characters.
const BEGINNING: usize = 300;
/// The longest address of a page, in characters; browsers and mail programs cut longer ones.
const LONGEST_ADDRESS: usize = 2000;
/// The beginning of 1900, in seconds before 1970. An earlier date is a mistake, as in a petition's folder.
const EARLIEST: i64 = -2_208_988_800;

/// What articles need to know of the petition and of the world.
#[derive(Clone, Debug)]
pub struct Surroundings {
    /// The language of articles whose feed names none.
    pub language: String,
    /// Whether that is so although the feed names one.
    pub is_language_fixed: bool,
    /// The zone of dates that name none.
    pub zone: TimeZone,
    /// The date of articles without one, and the latest date.
    pub now: Timestamp,
}

impl Document {
    /// The newest [`MOST_ITEMS`] items as articles, the oldest of them first. Items without words, or with neither an id nor a
    /// link, are left out. Takes up to some seconds of a processor, so it runs on a thread of its own.
    ///
    /// # Errors
    /// [`FeedError::NotAFeed`] and [`FeedError::Broken`].
    pub async fn articles(self, around: Surroundings) -> Result<Vec<Article>, FeedError> {
        let read = tokio::task::spawn_blocking(move || read(&self, &around)).await;
        // The parser panics on some documents. That is a mistake of this feed, and must not stop the others.
        read.unwrap_or(Err(FeedError::Broken))
    }
}

fn read(document: &Document, around: &Surroundings) -> Result<Vec<Article>, FeedError> {
    let text = decode::decode(&document.bytes, &document.content_type);
    let text = in_known_form(&text)?;
    let feed = parsed(&text, &document.url, &around.zone);
    let feed = feed.or_else(|error| match error {
        FeedError::Broken => parsed(&with_references(&text), &document.url, &around.zone),
        other => Err(other),
    })?;
    // An id that says that it is no address is not one.
    let ids_are_links = !text.contains("isPermaLink=\"false\"");
    let reading = Reading {
        document: &document.url,
        kind: &feed.feed_type,
        source: feed
            .title
            .as_ref()
            .map(|title| title_of(title, &feed.feed_type)),
        language: language(&feed, around),
        ids_are_links,
        now: around.now,
    };
    let mut seen = HashSet::new();
    let articles = feed
        .entries
        .iter()
        .filter_map(|entry| reading.article(entry));
    // Of an item that comes twice, the first is taken.
    let mut articles: Vec<_> = articles.filter(|it| seen.insert(it.id.clone())).collect();
    // Stable: items without a date stay in the feed's order.
    articles.sort_by_key(|article| std::cmp::Reverse(article.published_at));
    articles.truncate(MOST_ITEMS);
    articles.reverse();
    Ok(articles)
}

fn parsed(text: &str, url: &Url, zone: &TimeZone) -> Result<Feed, FeedError> {
    let zone = zone.clone();
    let parser = parser::Builder::new()
        .base_uri(Some(url.as_str()))
        .sanitize_content(false)
        // Its own would change with the title, or each time.
        .id_generator(|_, _, _| String::new())
        .timestamp_parser(move |text| to_chrono(dates::moment(text, &zone)?))
        .build();
    match parser.parse(text.as_bytes()) {
        Ok(feed) => Ok(feed),
        Err(
            ParseFeedError::ParseError(ParseErrorKind::NoFeedRoot)
            | ParseFeedError::JsonUnsupportedVersion(_),
        ) => Err(FeedError::NotAFeed),
        Err(error) => {
            tracing::debug!(%error, "a feed is broken");
            Err(FeedError::Broken)
        }
    }
}

/// The document in the form that the parser knows.
fn in_known_form(text: &str) -> Result<String, FeedError> {
    if !text.starts_with('{') {
        return Ok(with_known_version(text));
    }
    let mut feed: Value = serde_json::from_str(text).map_err(|_| FeedError::Broken)?;
    if !feed.get("version").is_some_and(Value::is_string) {
        return Err(FeedError::NotAFeed);
    }
    // JSON Feed: an id may be a number, and is read as its text.
    let items = feed.get_mut("items").and_then(Value::as_array_mut);
    for item in items.into_iter().flatten() {
        if let Some(id) = item.get_mut("id").filter(|id| id.is_number()) {
            *id = Value::String(id.to_string());
        }
    }
    Ok(feed.to_string())
}

/// The document with a version of RSS that the parser knows. Its formats are alike, and some feeds name none.
fn with_known_version(text: &str) -> String {
    let Some(begin) = text.find("<rss") else {
        return text.to_owned();
    };
    let (before, root) = text.split_at(begin);
    // Within another document it is not the root.
    let mut tags = before.split('<').skip(1);
    let is_root = tags.all(|tag| tag.starts_with(['!', '?']));
    let Some((root, after)) = root.split_once('>').filter(|_| is_root) else {
        return text.to_owned();
    };
    let mut root = root.to_owned();
    if let Some((start, rest)) = root.split_once(" version=") {
        let quote = rest.chars().next().unwrap_or('"');
        let rest = rest.splitn(3, quote).nth(2).unwrap_or_default();
        root = format!("{start}{rest}");
    }
    format!("{before}{} version=\"2.0\">{after}", root.trim_end())
}

/// The document with each `&` written as a reference that is not the beginning of one.
fn with_references(text: &str) -> String {
    let mut parts = text.split('&');
    let mut mended = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let name = part.split_once(';').map(|(name, _)| name);
        let is_name = |name: &str| {
            let name = name.strip_prefix('#').unwrap_or(name);
            !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric())
        };
        let is_reference = name.is_some_and(is_name);
        mended.push_str(if is_reference { "&" } else { "&amp;" });
        mended.push_str(part);
    }
    mended
}

fn to_chrono(at: Timestamp) -> Option<DateTime<Utc>> {
    let nanoseconds = u32::try_from(at.subsec_nanosecond()).unwrap_or(0);
    DateTime::from_timestamp(at.as_second(), nanoseconds)
}

fn from_chrono(at: DateTime<Utc>) -> Option<Timestamp> {
    Timestamp::from_second(at.timestamp()).ok()
}

/// The language of the articles: a tag as a petition's folder has it.
fn language(feed: &Feed, around: &Surroundings) -> String {
    let named = feed
        .language
        .as_deref()
        .unwrap_or_default()
        .trim()
        .replace('_', "-");
    let (primary, region) = named.split_once('-').unwrap_or((&named, ""));
    let primary = primary.to_ascii_lowercase();
    let is_letters = |text: &str| text.bytes().all(|b| b.is_ascii_alphabetic());
    if around.is_language_fixed || !(2..=3).contains(&primary.len()) || !is_letters(&primary) {
        return around.language.clone();
    }
    match region {
        region if region.len() == 2 && is_letters(region) => {
            format!("{primary}-{}", region.to_ascii_uppercase())
        }
        _ => primary,
    }
}

struct Reading<'a> {
    document: &'a Url,
    kind: &'a FeedType,
    source: Option<String>,
    language: String,
    ids_are_links: bool,
    now: Timestamp,
}

impl Reading<'_> {
    fn article(&self, entry: &Entry) -> Option<Article> {
        let url = self.link(entry);
        let id = id::article_id(&entry.id, url.as_ref(), self.document)?;
        let text = self.text(entry, url.as_ref().unwrap_or(self.document));
        let title = entry.title.as_ref().map(|title| title_of(title, self.kind));
        let title = match title.filter(|title| title.contains(is_visible)) {
            Some(title) => title,
            None => line(&text.words, TITLE_OF_TEXT),
        };
        if !title.contains(is_visible) {
            return None;
        }
        let is_short = text.words.chars().count() <= LONGEST_EXCERPT;
        let (excerpt, body) = if text.is_cut {
            (text.beginning(BEGINNING), None)
        } else if is_short && text.is_one_plain_paragraph() {
            (text.words, None)
        } else {
            (String::new(), Some(text.body))
        };
        Some(Article {
            id,
            language: self.language.clone(),
            title,
            excerpt,
            source: self.source.clone().unwrap_or_default(),
            url: url.map(String::from),
            published_at: self.published(entry),
            body,
        })
    }

    /// The page of the item.
    fn link(&self, entry: &Entry) -> Option<Url> {
        let is_page = |rel: &Option<String>| rel.as_deref().is_none_or(|rel| rel == "alternate");
        let pages = entry
            .links
            .iter()
            .filter(|it| is_page(&it.rel) && it.target.is_none());
        let pages = pages.filter_map(|link| self.document.join(link.href.trim()).ok());
        let by_id = Url::parse(entry.id.trim())
            .ok()
            .filter(|_| self.ids_are_links && matches!(self.kind, FeedType::RSS0 | FeedType::RSS2));
        pages.chain(by_id).find(|url| {
            matches!(url.scheme(), "https" | "http")
                && url.username().is_empty()
                && url.password().is_none()
                && url.as_str().len() <= LONGEST_ADDRESS
        })
    }

    /// Its content, or else its summary.
    fn text(&self, entry: &Entry, page: &Url) -> Foreign {
        let content = entry.content.as_ref().and_then(|content| {
            let body = content.body.as_deref()?;
            let text = self.foreign(
                body,
                content.content_type.as_str(),
                &base(entry, content, page),
            );
            (!text.words.is_empty()).then_some(text)
        });
        let summary = || {
            let summary = entry.summary.as_ref()?;
            Some(self.foreign(&summary.content, summary.content_type.as_str(), page))
        };
        content.or_else(summary).unwrap_or_default()
    }

    fn foreign(&self, text: &str, kind: &str, base: &Url) -> Foreign {
        // What RSS calls text is HTML.
        let is_rss = matches!(self.kind, FeedType::RSS0 | FeedType::RSS1 | FeedType::RSS2);
        if kind == "text/plain" && !is_rss {
            Foreign::of_text(text, base)
        } else {
            Foreign::of_html(text, base)
        }
    }

    /// When it was published. Some feeds announce, or have the clock of another zone: nothing is shown as of the future.
    fn published(&self, entry: &Entry) -> Timestamp {
        let dates = [entry.published, entry.updated].into_iter().flatten();
        let mut dates = dates
            .filter_map(from_chrono)
            .filter(|at| at.as_second() >= EARLIEST);
        dates.next().map_or(self.now, |at| at.min(self.now))
    }
}

/// Where relative links of the content begin.
fn base(entry: &Entry, content: &Content, page: &Url) -> Url {
    let declared = content.src.as_ref().map(|src| src.href.as_str());
    let declared = [entry.base.as_deref(), declared].into_iter().flatten();
    let mut declared = declared.filter_map(|base| page.join(base).ok());
    declared.next().unwrap_or_else(|| page.clone())
}

/// A title as plain text: in RSS it often has formatting, or references inside references.
fn title_of(title: &Text, kind: &FeedType) -> String {
    let is_plain = matches!(kind, FeedType::Atom | FeedType::JSON)
        && title.content_type.as_str() == "text/plain";
    match is_plain {
        true => line(&title.content, LONGEST_LINE),
        false => line(&words_of_html(&title.content), LONGEST_LINE),
    }
}

/// The text on one line, of at most `longest` characters, with an ellipsis if more follows.
fn line(text: &str, longest: usize) -> String {
    let seen: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let line = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= longest {
        return line;
    }
    let cut: String = line.chars().take(longest - 1).collect();
    let (whole, _) = cut.rsplit_once(' ').unwrap_or((&cut, ""));
    format!("{}…", whole.trim_end())
}
