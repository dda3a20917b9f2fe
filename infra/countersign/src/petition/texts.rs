//! The texts in a petition's folder: its words, and its news.

use events::petition::Article;
use events::text::{is_line_end, is_visible};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde::Deserialize;
use views::petitions::text::plain;
use views::petitions::unsupported::unsupported;

use super::folder::FolderText;
use super::front_matter;
use super::problem::Problem;

/// The longest text of a news article, in characters.
const LONGEST_EXCERPT: usize = 2000;

/// How `published` is written.
const PUBLISHED: &str = "%Y-%m-%d %H:%M";

/// The fields above a text.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TextFields {
    call: String,
    title: String,
    #[serde(default)]
    subtitle: String,
}

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

/// `text.LANGUAGE.md`
pub(super) fn words(file: &str, content: &str) -> Result<(String, FolderText), Problem> {
    let tag = file
        .strip_prefix("text.")
        .and_then(|name| name.strip_suffix(".md"))
        .unwrap_or_default();
    language(file, "the file's name", tag)?;
    let (fields, body): (TextFields, String) = front_matter::parse(file, content)?;
    one_line(file, "call", &fields.call)?;
    one_line(file, "title", &fields.title)?;
    if !fields.subtitle.trim().is_empty() {
        one_line(file, "subtitle", &fields.subtitle)?;
    }
    if !plain(&body).contains(is_visible) {
        return Err(Problem::new(
            file,
            "",
            "there is no text below the fields",
            "Write the petition's text below the second +++, in Markdown.",
        ));
    }
    let text = FolderText {
        call: fields.call.trim().to_owned(),
        title: fields.title.trim().to_owned(),
        subtitle: fields.subtitle.trim().to_owned(),
        body,
    };
    Ok((tag.to_owned(), text))
}

/// Everything in the text that the page would not show, each with its line.
pub(super) fn lost(file: &str, content: &str) -> Vec<Problem> {
    let Ok((_, body)) = front_matter::parse::<toml::Table>(file, content) else {
        return Vec::new();
    };
    // The body is the end of the file, less blank lines.
    let content = content.replace("\r\n", "\n");
    let fields = content.trim_end().strip_suffix(&body).unwrap_or_default();
    let above = fields.matches('\n').count();
    unsupported(&body)
        .into_iter()
        .map(|lost| {
            Problem::new(
                file,
                "",
                format!("line {}: {}", lost.line + above, lost.what),
                "The page would leave it out, so remove or replace it.",
            )
        })
        .collect()
}

/// `news/NAME.md`
pub(super) fn article(
    file: &str,
    content: &str,
    default_language: &str,
    zone: &TimeZone,
) -> Result<Article, Problem> {
    let name = file
        .strip_prefix("news/")
        .and_then(|name| name.strip_suffix(".md"))
        .unwrap_or_default();
    let (fields, excerpt): (ArticleFields, String) = front_matter::parse(file, content)?;
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
        .unwrap_or_else(|| default_language.to_owned());
    language(file, "language", &tag)?;
    let url = fields.url.map(|url| url.trim().to_owned());
    if let Some(url) = &url {
        url::Url::parse(url)
            .ok()
            .filter(|url| matches!(url.scheme(), "https" | "http"))
            .ok_or_else(|| {
                Problem::new(
                    file,
                    "url",
                    format!("{url:?} is not a valid web address"),
                    "Copy it from the browser, including https://.",
                )
            })?;
    }
    if !fields.source.trim().is_empty() {
        one_line(file, "source", &fields.source)?;
    }
    if let Some(lost) = lost(file, content).into_iter().next() {
        return Err(lost);
    }
    // The list of news shows plain text.
    let excerpt = plain(&excerpt);
    let length = excerpt.chars().count();
    if length > LONGEST_EXCERPT {
        return Err(Problem::new(
            file,
            "",
            format!("its text has {length} characters"),
            "Shorten it to at most 2,000 characters, and give the url where the whole article is.",
        ));
    }
    let published_at = DateTime::strptime(PUBLISHED, fields.published.trim())
        .and_then(|local| zone.to_timestamp(local))
        .map_err(|_| {
            Problem::new(
                file,
                "published",
                format!("{:?} is not a valid time", fields.published),
                "Write it like 2024-10-04 15:48, in the petition's time zone.",
            )
        })?;
    Ok(Article {
        id,
        language: tag,
        title: fields.title.trim().to_owned(),
        excerpt,
        source: fields.source.trim().to_owned(),
        url,
        published_at,
    })
}

/// A BCP 47 tag of the form that pages carry: letters and digits in groups.
pub(super) fn language(file: &str, field: &'static str, tag: &str) -> Result<(), Problem> {
    let mut groups = tag.split('-');
    let primary = groups.next().is_some_and(|group| {
        (2..=3).contains(&group.len()) && group.bytes().all(|b| b.is_ascii_lowercase())
    });
    let rest = groups.all(|group| {
        (1..=8).contains(&group.len()) && group.bytes().all(|b| b.is_ascii_alphanumeric())
    });
    if primary && rest {
        return Ok(());
    }
    Err(Problem::new(
        file,
        field,
        format!("{tag:?} is not a valid language tag"),
        "Use a tag like en, es or pt-BR.",
    ))
}

fn one_line(file: &str, field: &'static str, text: &str) -> Result<(), Problem> {
    let text = text.trim();
    if !text.contains(is_visible) {
        return Err(Problem::new(
            file,
            field,
            "there is nothing to see in it",
            "Write one line of at most 300 characters.",
        ));
    }
    if text.contains(is_line_end) || text.chars().count() > 300 {
        return Err(Problem::new(
            file,
            field,
            "it must be one line of 1 to 300 characters",
            "Write one line of at most 300 characters.",
        ));
    }
    Ok(())
}
