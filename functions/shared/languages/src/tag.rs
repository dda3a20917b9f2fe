//! Language tags (BCP 47), and how well a text in one serves a reader of another.
//!
//! Only what tells readers apart is kept: language, script, region and one variant, as in `zh-Hant-TW` or
//! `ca-valencia`. What follows, such as extensions, is ignored.

use std::fmt;

use unic_langid::subtags::{Language, Region, Script, Variant};
use unic_langid::{CharacterDirection, LanguageIdentifier};

use crate::Direction;

/// Codes that older systems still send, and what they are called now (IANA's registry of language subtags).
const RENAMED: [(&str, &str); 9] = [
    ("cmn", "zh"),
    ("in", "id"),
    ("iw", "he"),
    ("ji", "yi"),
    ("jw", "jv"),
    ("mo", "ro"),
    ("nb", "no"),
    ("tl", "fil"),
    ("zlm", "ms"),
];

/// A language, as precisely as its tag names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tag {
    language: Language,
    script: Option<Script>,
    region: Option<Region>,
    variant: Option<Variant>,
}

/// How well a text serves a reader, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    /// It has the reader's own tag.
    Same,
    /// It is for the reader's region.
    Region,
    /// It is in the reader's language and script, for any region.
    Language,
    /// It is in the reader's language, in another script.
    OtherScript,
}

impl Tag {
    /// Reads a tag, whatever its capitals. `None` if it does not begin with a language of two or three letters.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let mut parts = tag.trim().split('-').peekable();
        let language = parts.next()?.to_ascii_lowercase();
        if !(2..=3).contains(&language.len()) || language == "und" {
            return None;
        }
        let renamed = RENAMED.iter().find(|(old, _)| *old == language);
        let language = renamed.map_or(language.as_str(), |(_, new)| new);
        let language = Language::from_bytes(language.as_bytes()).ok()?;
        let script = parts.next_if(|part| part.len() == 4 && !starts_with_digit(part));
        let region = parts.next_if(|part| matches!(part.len(), 2 | 3));
        let variant = parts.next_if(|part| {
            (5..=8).contains(&part.len()) || part.len() == 4 && starts_with_digit(part)
        });
        Some(Self {
            language,
            script: script.and_then(|script| Script::from_bytes(script.as_bytes()).ok()),
            region: region.and_then(|region| Region::from_bytes(region.as_bytes()).ok()),
            variant: variant.and_then(|variant| Variant::from_bytes(variant.as_bytes()).ok()),
        })
    }

    /// Whether language, script and region of the tag exist, and it says no more than [`Tag`] keeps.
    #[must_use]
    pub fn is_known(tag: &str) -> bool {
        let Some(read) = Self::parse(tag) else {
            return false;
        };
        let (language, known) = (Language::default(), |mut id: LanguageIdentifier| {
            id.maximize()
        });
        let language_is_known = known(LanguageIdentifier::from_parts(
            read.language,
            None,
            None,
            &[],
        ));
        let script_is_known = read.script.is_none_or(|script| {
            known(LanguageIdentifier::from_parts(
                language,
                Some(script),
                None,
                &[],
            ))
        });
        let region_is_known = read.region.is_none_or(|region| {
            region.as_str().len() == 3
                || known(LanguageIdentifier::from_parts(
                    language,
                    None,
                    Some(region),
                    &[],
                ))
        });
        let written = tag.split('-').count();
        let kept = 1
            + usize::from(read.script.is_some())
            + usize::from(read.region.is_some())
            + usize::from(read.variant.is_some());
        language_is_known && script_is_known && region_is_known && written == kept
    }

    /// Whether both are the same language, whatever their script and region.
    #[must_use]
    pub fn is_language_of(self, other: Self) -> bool {
        self.language == other.language
    }

    /// The direction in which texts with this tag are written: that of its script, or else of the one that its language
    /// usually has.
    #[must_use]
    pub fn direction(self) -> Direction {
        match self.likely().character_direction() {
            CharacterDirection::RTL => Direction::RightToLeft,
            CharacterDirection::LTR | CharacterDirection::TTB => Direction::LeftToRight,
        }
    }

    /// How well a text with the tag `text` serves a reader of this tag; `None` if it is in another language.
    pub(crate) fn fit(self, text: Self) -> Option<Fit> {
        if self.language != text.language {
            return None;
        }
        if self == text {
            return Some(Fit::Same);
        }
        let (own, other) = (self.likely(), text.likely());
        Some(if own.script != other.script {
            Fit::OtherScript
        } else if self.region.is_some() && own.region == other.region {
            Fit::Region
        } else {
            Fit::Language
        })
    }

    /// Whether it is for a part of the world and not for one country, like `es-419`.
    pub(crate) fn is_for_many_countries(self) -> bool {
        self.region.is_some_and(|region| region.as_str().len() == 3)
    }

    pub(crate) fn region(self) -> Option<Region> {
        self.region
    }

    /// The language alone, without script and region.
    pub(crate) fn language(&self) -> &str {
        self.language.as_str()
    }

    /// Language and script, as in `zh-Hant`, if the tag says more than the language: the region tells the script, too.
    pub(crate) fn with_likely_script(self) -> Option<String> {
        let says_more = self.script.is_some() || self.region.is_some();
        let script = self.likely().script.filter(|_| says_more)?;
        Some(format!("{}-{script}", self.language()))
    }

    /// Whether texts of the tag are in the script that its language usually has.
    pub(crate) fn has_usual_script(self) -> bool {
        let usual = Self {
            script: None,
            region: None,
            ..self
        };
        self.likely().script == usual.likely().script
    }

    /// What the tag says beside the language: without the script, if that is said already.
    pub(crate) fn after_language(self, script_is_said: bool) -> String {
        let script = self.script.filter(|_| !script_is_said);
        let rest = Self { script, ..self }.to_string();
        let rest = rest.strip_prefix(self.language()).unwrap_or_default();
        rest.trim_start_matches('-').to_owned()
    }

    /// Whether the text is for another region than the one where most readers of this tag live.
    pub(crate) fn is_elsewhere_than(self, text: Self) -> bool {
        self.likely().region != text.likely().region
    }

    /// The tag with the script and the region that it leaves out, as most texts have them (CLDR's likely subtags).
    fn likely(self) -> LanguageIdentifier {
        let mut likely =
            LanguageIdentifier::from_parts(self.language, self.script, self.region, &[]);
        likely.maximize();
        likely
    }
}

fn starts_with_digit(part: &str) -> bool {
    part.starts_with(|first: char| first.is_ascii_digit())
}

impl fmt::Display for Tag {
    /// Writes it in its usual capitals: `zh-Hant-TW`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.language.as_str())?;
        let script = self.script.as_ref().map(Script::as_str);
        let region = self.region.as_ref().map(Region::as_str);
        let variant = self.variant.as_ref().map(Variant::as_str);
        for part in [script, region, variant].into_iter().flatten() {
            write!(formatter, "-{part}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_written_in_its_usual_capitals_without_what_tells_no_readers_apart() {
        for (written, read) in [
            ("PT-br", Some("pt-BR")),
            ("zh-hant-tw", Some("zh-Hant-TW")),
            ("es-419", Some("es-419")),
            ("ca-valencia", Some("ca-valencia")),
            ("de-CH-1996", Some("de-CH-1996")),
            ("en-GB-u-ca-gregory", Some("en-GB")),
            ("iw-IL", Some("he-IL")),
            ("nb-NO", Some("no-NO")),
            ("*", None),
            ("", None),
            ("x-private", None),
            ("i-klingon", None),
            ("español", None),
        ] {
            let tag = Tag::parse(written).map(|tag| tag.to_string());
            assert_eq!(tag.as_deref(), read, "{written}");
        }
    }

    #[test]
    fn tags_that_nobody_reads_are_unknown() {
        for known in [
            "en",
            "pt-BR",
            "zh-Hant",
            "gn",
            "quc",
            "es-419",
            "ca-valencia",
            "sr-Latn-RS",
            "he",
            "iw",
        ] {
            assert!(Tag::is_known(known), "{known}");
        }
        for unknown in [
            "zz",
            "zz-nope",
            "pt-nope",
            "en-ZZ",
            "en-x-simple",
            "en-US-u-nu-latn",
            "",
            "e",
            "english",
        ] {
            assert!(!Tag::is_known(unknown), "{unknown}");
        }
    }

    #[test]
    fn the_direction_is_that_of_the_script() {
        for (tag, direction) in [
            ("ar", "rtl"),
            ("he-IL", "rtl"),
            ("fa", "rtl"),
            ("ur", "rtl"),
            ("ckb", "rtl"),
            ("ps", "rtl"),
            ("yi", "rtl"),
            ("az-Arab", "rtl"),
            ("pa-PK", "rtl"),
            ("ar-Latn", "ltr"),
            ("az", "ltr"),
            ("pt-BR", "ltr"),
            ("ja", "ltr"),
        ] {
            let found = Tag::parse(tag).unwrap().direction();
            assert_eq!(found.as_str(), direction, "{tag}");
        }
    }
}
