//! A text together with the language that it is written in, for pages and emails in another one.

use std::fmt;

use crate::{Direction, Language, Tag};

/// A text of the campaign's, such as a title. Formatted, it is the text alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written<'a> {
    /// Plain text.
    pub text: &'a str,
    /// BCP 47 tag.
    pub language: &'a str,
}

impl<'a> Written<'a> {
    /// The text in the language of this tag.
    #[must_use]
    pub fn new(text: &'a str, language: &'a str) -> Self {
        Self { text, language }
    }

    /// The HTML attributes for the text in a page of `page`'s language: see [`attributes`].
    #[must_use]
    pub fn attributes(&self, page: Language) -> String {
        attributes(self.language, page)
    }

    /// The query of an address that shows a page in `page`'s language with this text: `lang=en&text=pt`. The text is left
    /// out if the language says it already.
    #[must_use]
    pub fn query(&self, page: Language) -> String {
        match Tag::parse(self.language) {
            Some(tag) if tag.to_string() != page.tag() => format!("lang={page}&text={tag}"),
            _ => format!("lang={page}"),
        }
    }

    /// Whether the text is in the language of `page`, whatever its region.
    #[must_use]
    pub fn is_in(&self, page: Language) -> bool {
        Language::from_tag(self.language) == Some(page)
    }
}

impl fmt::Display for Written<'_> {
    /// Writes the text.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.text)
    }
}

/// The HTML attributes `lang` and `dir`, with a space before each, for a text with this tag in a page in `page`'s language.
/// Empty if the page has the same tag. Both can stand in HTML unescaped: a tag with other characters than a tag has is
/// left out.
#[must_use]
pub fn attributes(tag: &str, page: Language) -> String {
    let well_formed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    if tag.eq_ignore_ascii_case(page.tag()) {
        return String::new();
    }
    let direction = Tag::parse(tag).map_or("auto", |tag| Direction::as_str(tag.direction()));
    if tag.is_empty() || !tag.bytes().all(well_formed) {
        return " dir=\"auto\"".to_owned();
    }
    format!(" lang=\"{tag}\" dir=\"{direction}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_another_language_is_marked_with_its_language_and_direction() {
        for (tag, marked) in [
            ("en", ""),
            ("EN", ""),
            ("en-GB", " lang=\"en-GB\" dir=\"ltr\""),
            ("ar", " lang=\"ar\" dir=\"rtl\""),
            ("az-Arab", " lang=\"az-Arab\" dir=\"rtl\""),
            ("", " dir=\"auto\""),
            ("es\" onclick=\"", " dir=\"auto\""),
        ] {
            assert_eq!(attributes(tag, Language::ENGLISH), marked, "{tag}");
        }
    }
}
