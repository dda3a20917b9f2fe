//! `news/NAME.md`: one article of the news.

use events::petition::Article;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use serde::Deserialize;
use views::petitions::plain::is_one_plain_paragraph;
use views::petitions::text::{plain, to_html};

use super::body::note_on_field;
use super::front_matter;
use super::local_time::{EARLIEST_YEAR, moment};
use super::problem::Problem;
use super::texts::{language, one_line};
use super::url;

/// The longest text that needs no page, in characters: lists show all of it.
const LONGEST_EXCERPT: usize = 600;
/// The longest HTML of an article, in bytes: it is one DynamoDB item.
const LONGEST_SHOWN: usize = 256 * 1024;

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
    excerpt: Option<String>,
    published: String,
}

/// What an article needs to know of the petition and of the world.
pub(super) struct Surroundings<'a> {
    pub(super) default_language: &'a str,
    pub(super) zone: &'a TimeZone,
    pub(super) now: Timestamp,
}

/// Reads the fields. [`read_text`] reads the text below them.
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
    let excerpt = fields.excerpt.as_deref().unwrap_or_default().trim();
    if fields.excerpt.is_some() {
        one_line(file, "excerpt", excerpt)?;
    }
    for (field, text) in [
        ("title", fields.title.as_str()),
        ("source", &fields.source),
        ("excerpt", excerpt),
    ] {
        notes.extend(note_on_field(file, field, text));
    }
    Ok(Article {
        id,
        language: tag,
        title: fields.title.trim().to_owned(),
        excerpt: excerpt.to_owned(),
        source: fields.source.trim().to_owned(),
        url,
        published_at: published(file, fields.published.trim(), around, notes)?,
        body: None,
    })
}

/// Reads the text of an article whose Markdown has no mistakes. One paragraph without formatting is shown whole in lists;
/// anything else is the body of a page.
pub(super) fn read_text(article: &mut Article, file: &str, content: &str) -> Result<(), Problem> {
    let (_, body): (toml::Table, String) = front_matter::parse(file, content)?;
    let words = plain(&body);
    let is_short = words.chars().count() <= LONGEST_EXCERPT;
    if article.excerpt.is_empty() && is_short && is_one_plain_paragraph(&body) {
        article.excerpt = words;
        return Ok(());
    }
    let bytes = to_html(&body).len();
    if bytes > LONGEST_SHOWN {
        let what =
            format!("its text has {bytes} bytes as HTML, and at most {LONGEST_SHOWN} are possible");
        return Err(Problem::new(file, "", what, "Shorten it."));
    }
    // They would be read as something else in the address of its page.
    if article.id.ends_with(".json") || article.id.starts_with('.') {
        let what = format!("{:?} cannot be in the address of its page", article.id);
        let remedy = "Use an id that neither begins with a dot nor ends with .json.";
        return Err(Problem::new(file, "id", what, remedy));
    }
    article.body = Some(body);
    Ok(())
}

/// The moment that the local time `written` names.
fn published(
    file: &str,
    written: &str,
    around: &Surroundings<'_>,
    notes: &mut Vec<String>,
) -> Result<Timestamp, Problem> {
    const FIELD: &str = "published";
    let (at, local) = moment(file, FIELD, written, around.zone, notes)?;
    let tomorrow = around
        .now
        .saturating_add(24.hours())
        .unwrap_or(Timestamp::MAX);
    if local.year() < EARLIEST_YEAR || at > tomorrow {
        let what = format!("{written:?} is before 1900 or in the future");
        let remedy = "Write the time when the article was published: it is shown at once, whatever its time.";
        return Err(Problem::new(file, FIELD, what, remedy));
    }
    if at > around.now {
        notes.push(format!(
            "{file}: {FIELD}: {written:?} is in the future; the article is shown at once"
        ));
    }
    Ok(at)
}
