//! `news/NAME.md`: one article of the news.

use events::petition::Article;
use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Timestamp, ToSpan as _};
use serde::Deserialize;
use views::petitions::text::plain;

use super::body::note_on_field;
use super::front_matter;
use super::problem::Problem;
use super::texts::{language, one_line};
use super::url;

/// The longest text of a news article, in characters.
const LONGEST_EXCERPT: usize = 2000;
/// How `published` is written.
const PUBLISHED: &str = "%Y-%m-%d %H:%M";
/// An earlier year is a slip, as in 0024 for 2024.
const EARLIEST_YEAR: i16 = 1900;

/// The fields above a news article.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ArticleFields {
    id: Option<String>,
    language: Option<String>,
    title: String,
    #[serde(default)]
    source: String,
    url: Option<String>,
    published: String,
}

/// What an article needs to know of the petition and of the world.
pub(super) struct Surroundings<'a> {
    pub(super) default_language: &'a str,
    pub(super) zone: &'a TimeZone,
    pub(super) now: Timestamp,
}

/// Reads the fields. [`excerpt`] reads the text below them.
pub(super) fn article(
    file: &str,
    content: &str,
    around: &Surroundings<'_>,
    notes: &mut Vec<String>,
) -> Result<Article, Problem> {
    let name = file
        .strip_prefix("news/")
        .and_then(|name| name.strip_suffix(".md"))
        .unwrap_or_default();
    let (fields, _): (ArticleFields, String) = front_matter::parse(file, content)?;
    let id = fields.id.unwrap_or_else(|| name.to_owned());
    if id.is_empty()
        || id.len() > 100
        || !id
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
    {
        return Err(Problem::new(
            file,
            "id",
            format!("{id:?} is not a valid id"),
            "Use up to 100 letters, digits and hyphens, or omit the id to use the file's name.",
        ));
    }
    one_line(file, "title", &fields.title)?;
    let tag = fields
        .language
        .unwrap_or_else(|| around.default_language.to_owned());
    language(file, "language", &tag)?;
    let url = fields.url.map(|url| url.trim().to_owned());
    if let Some(url) = &url {
        url::check(file, "url", url)?;
    }
    if !fields.source.trim().is_empty() {
        one_line(file, "source", &fields.source)?;
    }
    for (field, text) in [("title", &fields.title), ("source", &fields.source)] {
        notes.extend(note_on_field(file, field, text));
    }
    Ok(Article {
        id,
        language: tag,
        title: fields.title.trim().to_owned(),
        excerpt: String::new(),
        source: fields.source.trim().to_owned(),
        url,
        published_at: published(file, fields.published.trim(), around, notes)?,
    })
}

/// The text of an article whose Markdown has no mistakes, as the list of news shows it: its words.
pub(super) fn excerpt(file: &str, content: &str) -> Result<String, Problem> {
    let (_, body): (toml::Table, String) = front_matter::parse(file, content)?;
    let excerpt = plain(&body);
    let length = excerpt.chars().count();
    if length > LONGEST_EXCERPT {
        return Err(Problem::new(
            file,
            "",
            format!("its text has {length} characters"),
            "Shorten it to at most 2,000 characters, and give the url where the whole article is.",
        ));
    }
    Ok(excerpt)
}

/// The moment that the local time `written` names.
fn published(
    file: &str,
    written: &str,
    around: &Surroundings<'_>,
    notes: &mut Vec<String>,
) -> Result<Timestamp, Problem> {
    let wrong = |what: &str, remedy| {
        let what = format!("{written:?} {what}");
        Problem::new(file, "published", what, remedy)
    };
    const FORM: &str = "Write it like 2024-10-04 15:48, in the petition's time zone.";
    let not_valid = |_| wrong("is not a valid time", FORM);
    let local = DateTime::strptime(PUBLISHED, written).map_err(not_valid)?;
    let ambiguous = around.zone.to_ambiguous_timestamp(local);
    let offset = ambiguous.offset();
    if let AmbiguousOffset::Gap { .. } = offset {
        return Err(wrong(
            "does not exist in the petition's time zone, because clocks were set forward over it",
            "Write a time before or after that hour.",
        ));
    }
    let at = ambiguous.compatible().map_err(not_valid)?;
    let tomorrow = around
        .now
        .saturating_add(24.hours())
        .unwrap_or(Timestamp::MAX);
    if local.year() < EARLIEST_YEAR || at > tomorrow {
        return Err(wrong(
            "is before 1900 or in the future",
            "Write the time when the article was published: it is shown at once, whatever its time.",
        ));
    }
    let mut note = |what: &str| notes.push(format!("note: {file}: published: {written:?} {what}"));
    if let AmbiguousOffset::Fold { .. } = offset {
        note("came twice, because clocks were set back; the first of the two is taken");
    }
    if at > around.now {
        note("is in the future; the article is shown at once");
    }
    Ok(at)
}
