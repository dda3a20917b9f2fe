//! The supported languages. Each has one line here and one folder in `locales`.

use std::fmt;

use fluent_bundle::FluentValue;

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
pub(crate) struct Folder {
    pub(crate) site: &'static str,
    pub(crate) mail: &'static str,
    pub(crate) countries: &'static str,
}

macro_rules! languages {
    ($($name:ident $tag:literal $autonym:literal $direction:ident $separator:literal)+) => {
        /// A language of the interface.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Language {
            $(#[doc = $autonym] $name,)+
        }

        impl Language {
            /// Every language, in the order in which the pages list them.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The BCP 47 tag, for example `es`.
            #[must_use]
            pub fn tag(self) -> &'static str {
                match self { $(Self::$name => $tag),+ }
            }

            /// The language's own name for itself, for example `Español`.
            #[must_use]
            pub fn autonym(self) -> &'static str {
                match self { $(Self::$name => $autonym),+ }
            }

            /// The direction in which the language is written.
            #[must_use]
            pub fn direction(self) -> Direction {
                match self { $(Self::$name => Direction::$direction),+ }
            }

            /// The separator between groups of three digits.
            pub(crate) fn thousands_separator(self) -> char {
                match self { $(Self::$name => $separator),+ }
            }

            /// Fluent takes a plain function, which cannot capture a language, so each language has its own.
            pub(crate) fn formatter<M>(self) -> fn(&FluentValue<'_>, &M) -> Option<String> {
                match self {
                    $(Self::$name => |value, _| Self::$name.number_in_message(value)),+
                }
            }

            pub(crate) fn folder(self) -> Folder {
                match self {
                    $(Self::$name => Folder {
                        site: include_str!(concat!("../locales/", $tag, "/site.ftl")),
                        mail: include_str!(concat!("../locales/", $tag, "/mail.ftl")),
                        countries: include_str!(concat!("../locales/", $tag, "/countries.txt")),
                    }),+
                }
            }
        }
    };
}

// The first language is the fallback for messages that another language lacks.
languages! {
    English "en" "English"  LeftToRight ','
    Spanish "es" "Español"  LeftToRight '.'
    French  "fr" "Français" LeftToRight '\u{202f}'
}

impl Language {
    /// The language of a BCP 47 tag, whatever its region or script: `es`, `es-AR` and `ES-419` are Spanish.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.trim().split('-').next().unwrap_or_default();
        Self::ALL
            .iter()
            .copied()
            .find(|language| language.tag().eq_ignore_ascii_case(primary))
    }
}

impl fmt::Display for Language {
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
        assert_eq!(Language::from_tag("es-AR"), Some(Language::Spanish));
        assert_eq!(Language::from_tag("FR"), Some(Language::French));
        assert_eq!(Language::from_tag("en-Latn-GB"), Some(Language::English));
        assert_eq!(Language::from_tag("est"), None);
        assert_eq!(Language::from_tag(""), None);
    }

    #[test]
    fn every_language_is_found_by_its_own_tag() {
        for language in Language::ALL {
            assert_eq!(Language::from_tag(language.tag()), Some(*language));
        }
    }
}
