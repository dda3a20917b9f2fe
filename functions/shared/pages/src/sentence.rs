//! Sentences of a page with labels in them that may be in the petition's language instead of the page's.

use languages::Language;

use crate::fields::Field;

/// Stands in a message for what is put there. No text has this character.
pub(crate) const PLACE: &str = "\u{e000}";

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    /// The HTML attributes for its language; empty if it is in the page's.
    pub(crate) attributes: String,
    /// The text.
    pub(crate) text: String,
}

impl Part {
    /// A part in the language of the page.
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self {
            attributes: String::new(),
            text: text.into(),
        }
    }
}

/// The message with the labels of these fields, separated, in the place of its only variable.
pub(crate) fn with_labels<'a>(
    language: Language,
    id: &str,
    variable: &'static str,
    fields: impl IntoIterator<Item = &'a Field>,
) -> Vec<Part> {
    let said = language.text_with(id, [(variable, PLACE.into())]);
    let (before, after) = said.split_once(PLACE).unwrap_or((&said, ""));
    let mut parts = vec![Part::plain(before)];
    for (at, field) in fields.into_iter().enumerate() {
        if at > 0 {
            parts.push(Part::plain(language.text("list-semicolon")));
        }
        parts.push(Part {
            attributes: field.label_attributes(language),
            text: field.label(language).into_owned(),
        });
    }
    parts.push(Part::plain(after));
    parts
}
