//! The supported languages. Each is a folder in `locales`, which `build.rs` finds.

use std::borrow::Cow;
use std::fmt;

use fluent_bundle::FluentValue;

use crate::Tag;

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// For example English.
    LeftToRight,
    /// For example Arabic.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The contents of a language's folder.
pub(crate) struct Locale {
    tag: &'static str,
    /// Fluent messages: those from CLDR, those of the pages, those of the emails.
    pub(crate) texts: [&'static str; 3],
    pub(crate) countries: &'static str,
}

// `LOCALES`, English first, and `number_formatter`.
include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// A language of the interface: its place in the list of them.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language(usize);

impl Language {
    /// The fallback for messages that another language lacks, and for readers whose language is unknown.
    pub const ENGLISH: Self = Self(0);

    /// How many languages there are.
    pub(crate) const NUMBER: usize = LOCALES.len();

    /// Every language, in the order in which the pages list them: English, then the others by tag.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..LOCALES.len()).map(Self)
    }

    /// The language of a BCP 47 tag, whatever its region or script: `es`, `es-AR` and `ES-419` are Spanish.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Tag::parse(tag).and_then(Self::of)
    }

    /// The language of the interface that a reader of `tag` reads.
    pub(crate) fn of(tag: Tag) -> Option<Self> {
        let is_it =
            |language: &Self| Tag::parse(language.tag()).is_some_and(|own| own.is_language_of(tag));
        Self::all().find(is_it)
    }

    /// The BCP 47 tag, for example `es`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.locale().tag
    }

    /// The language's own name for itself, for example `Español`.
    #[must_use]
    pub fn autonym(self) -> Cow<'static, str> {
        self.text("language-name")
    }

    /// The direction in which the language is written.
    #[must_use]
    pub fn direction(self) -> Direction {
        match self.text("language-direction").as_ref() {
            "rtl" => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }

    /// The place in a list with an entry for each language.
    pub(crate) fn index(self) -> usize {
        self.0
    }

    /// Indexing cannot fail: the only languages that exist are those of [`Self::all`].
    pub(crate) fn locale(self) -> &'static Locale {
        &LOCALES[self.0]
    }

    /// Fluent takes a plain function, which cannot capture a language, so each language has its own.
    pub(crate) fn formatter<M>(self) -> fn(&FluentValue<'_>, &M) -> Option<String> {
        number_formatter(self)
    }
}

impl fmt::Display for Language {
    /// Writes the tag.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.tag())
    }
}

impl fmt::Debug for Language {
    /// Writes the tag.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_with_a_region_finds_its_language() {
        for (tag, language) in [
            ("es-AR", Some("es")),
            ("FR", Some("fr")),
            ("en-Latn-GB", Some("en")),
            ("est", None),
            ("", None),
        ] {
            assert_eq!(Language::from_tag(tag).map(Language::tag), language);
        }
    }

    #[test]
    fn every_language_is_found_by_its_own_tag() {
        for language in Language::all() {
            assert_eq!(Language::from_tag(language.tag()), Some(language));
        }
        assert_eq!(Language::ENGLISH.tag(), "en");
    }

    #[test]
    fn every_language_has_a_direction_and_one_separator() {
        for language in Language::all() {
            let direction = language.text("language-direction");
            assert_eq!(direction, language.direction().as_str());
            let separator = language.text("language-thousands-separator");
            assert_eq!(separator.chars().count(), 1, "{language}");
            assert!(
                language
                    .text("language-grouped-from")
                    .parse::<usize>()
                    .is_ok()
            );
        }
    }
}
