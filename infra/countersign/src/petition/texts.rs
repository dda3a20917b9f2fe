//! `text.LANGUAGE.md`: the petition's text in one language.

use events::text::{is_line_end, is_visible};
use serde::Deserialize;

use super::body::note_on_field;
use super::folder::FolderText;
use super::front_matter;
use super::problem::Problem;

/// The fields above a text.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TextFields {
    call: String,
    title: String,
    #[serde(default)]
    subtitle: String,
    share: Option<String>,
}

/// The longest text that links which share a petition say, in characters: an address has room beside it in a post of 280, which is
/// the shortest that a network takes.
const LONGEST_SHARED: usize = 200;

/// The language, the text, and what links that share it say. [`super::body`] checks what is below the fields.
pub(super) fn words(
    file: &str,
    content: &str,
    notes: &mut Vec<String>,
) -> Result<(String, FolderText, Option<String>), Problem> {
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
    for (field, text) in [
        ("call", Some(&fields.call)),
        ("title", Some(&fields.title)),
        ("subtitle", Some(&fields.subtitle)),
        ("share", fields.share.as_ref()),
    ] {
        notes.extend(text.and_then(|text| note_on_field(file, field, text)));
    }
    let share = fields.share.map(|text| shared(file, &text)).transpose()?;
    let text = FolderText {
        call: fields.call.trim().to_owned(),
        title: fields.title.trim().to_owned(),
        subtitle: fields.subtitle.trim().to_owned(),
        body,
    };
    Ok((tag.to_owned(), text, share))
}

/// What links that share the petition say in the language of the text.
fn shared(file: &str, text: &str) -> Result<String, Problem> {
    const FIELD: &str = "share";
    let text = text.trim();
    let problem = |what: &str, remedy| Err(Problem::new(file, FIELD, what, remedy));
    if !text.contains(is_visible)
        || text.contains(is_line_end)
        || text.chars().count() > LONGEST_SHARED
    {
        return problem(
            "it must be one line of 1 to 200 characters",
            "Write one line of at most 200 characters, so that the link has room in a post, or omit it to share the title.",
        );
    }
    if text.contains("://") {
        return problem(
            "it has an address in it",
            "Remove the address: that of the petition follows the text.",
        );
    }
    Ok(text.to_owned())
}

/// The language in the name of a text's file, if it has one, whatever is in the file.
pub(super) fn language_of(file: &str) -> Option<&str> {
    let tag = file.strip_prefix("text.")?.strip_suffix(".md")?;
    language(file, "", tag).is_ok().then_some(tag)
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

pub(super) fn one_line(file: &str, field: &'static str, text: &str) -> Result<(), Problem> {
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
