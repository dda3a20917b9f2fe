//! What a reader can read, best first: the one rule by which pages, emails, documents and JSON choose languages.
//!
//! The language of the *interface* and the language of the petition's *text* are two questions. A reader of Portuguese
//! gets the Portuguese text even if the buttons around it are in English.

use std::collections::BTreeMap;

use crate::choice::{best, text_in};
use crate::tag::{Fit, Tag};
use crate::{Language, Written, negotiation};

/// How many languages of `Accept-Language` are considered. The CDN keeps as many in its cache key.
pub(crate) const ACCEPTED: usize = 6;

/// The languages that a request names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reader {
    /// Chosen for the petition's text alone (`?text=pt`).
    text: Option<Tag>,
    /// Chosen by a link or a form (`?lang=es`).
    chosen: Option<Tag>,
    /// Preferred by the browser.
    accepted: [Option<Tag>; ACCEPTED],
}

impl Reader {
    /// A reader who says nothing.
    pub const UNKNOWN: Self = Self {
        text: None,
        chosen: None,
        accepted: [None; ACCEPTED],
    };

    /// A reader whose browser sends this `Accept-Language`.
    #[must_use]
    pub fn accepting(accept_language: &str) -> Self {
        let mut accepted = [None; ACCEPTED];
        let tags = negotiation::preferred(accept_language);
        for (place, tag) in accepted.iter_mut().zip(tags) {
            *place = Some(tag);
        }
        Self {
            accepted,
            ..Self::UNKNOWN
        }
    }

    /// The same reader, who has chosen a language: for the petition's text too, unless that is chosen on its own. A tag
    /// that cannot be read changes nothing.
    #[must_use]
    pub fn choosing(self, lang: &str) -> Self {
        Self {
            chosen: Tag::parse(lang).or(self.chosen),
            ..self
        }
    }

    /// The same reader, who has chosen the language of the petition's text. A tag that cannot be read changes nothing.
    #[must_use]
    pub fn choosing_text(self, text: &str) -> Self {
        Self {
            text: Tag::parse(text).or(self.text),
            ..self
        }
    }

    /// The language of the interface: the first one of the reader's that it has.
    #[must_use]
    pub fn interface(&self) -> Option<Language> {
        let tags = [self.chosen]
            .into_iter()
            .chain(self.accepted)
            .chain([self.text]);
        tags.flatten().find_map(Language::of)
    }

    /// The language that was chosen for the petition's text alone.
    #[must_use]
    pub fn chosen_text(&self) -> Option<String> {
        self.text.map(|tag| tag.to_string())
    }

    /// The query that keeps these choices on the next page, whose interface is in `language`: where no petition was read,
    /// so that it is not known which text the reader gets.
    #[must_use]
    pub fn query(&self, language: Language) -> String {
        match self.text.or(self.chosen) {
            Some(tag) => Written::new("", &tag.to_string()).query(language),
            None => format!("lang={language}"),
        }
    }

    /// The petition's text for this reader, with its tag: the one that fits the first of the reader's languages that has
    /// one, or else the petition's `default`, or else the first that there is. `None` only if there is no text.
    #[must_use]
    pub fn text_of<'a, T>(
        &self,
        texts: &'a BTreeMap<String, T>,
        default: &str,
    ) -> Option<(&'a str, &'a T)> {
        let tags = || {
            [self.text, self.chosen]
                .into_iter()
                .chain(self.accepted)
                .flatten()
        };
        tags()
            .find_map(|tag| best(texts, default, tag, Fit::Language))
            // Better the own language in another script than a language that the reader did not ask for: most readers of one
            // script of Chinese or Serbian read the other (CLDR's language matching).
            .or_else(|| tags().find_map(|tag| best(texts, default, tag, Fit::OtherScript)))
            .or_else(|| text_in(texts, default, default))
            .or_else(|| texts.iter().next().map(|(tag, text)| (tag.as_str(), text)))
    }
}

impl From<Language> for Reader {
    fn from(language: Language) -> Self {
        Self::UNKNOWN.choosing(language.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn gets(reader: Reader, tags: &[&str], default: &str, expected: &str) {
        let texts: BTreeMap<_, _> = tags.iter().map(|tag| ((*tag).to_owned(), ())).collect();
        let found = reader.text_of(&texts, default).map(|(tag, ())| tag);
        assert_eq!(found, Some(expected), "{reader:?} of {tags:?}");
    }

    fn browser(header: &str) -> Reader {
        Reader::accepting(header)
    }

    #[test]
    fn adding_a_translation_takes_no_text_from_its_readers() {
        for texts in [&["pt"][..], &["en", "pt"], &["ar", "en", "es", "pt"]] {
            for header in ["pt", "pt-BR,pt;q=0.9,en;q=0.8", "ca, pt;q=0.5"] {
                gets(browser(header), texts, "pt", "pt");
            }
            gets(Reader::UNKNOWN.choosing("pt"), texts, "pt", "pt");
        }
        gets(browser("ar"), &["ar", "en", "pt"], "pt", "ar");
        gets(browser("ar-EG, en"), &["ar", "en", "pt"], "pt", "ar");
    }

    #[test]
    fn every_text_can_be_chosen_whatever_the_interface_has() {
        let texts = [
            "ar",
            "ca-valencia",
            "en",
            "pt",
            "pt-BR",
            "zh-Hans",
            "zh-Hant",
        ];
        for text in texts {
            gets(browser("fr").choosing(text), &texts, "en", text);
            let reader = browser("fr").choosing("es").choosing_text(text);
            gets(reader, &texts, "en", text);
            assert_eq!(reader.interface().map(Language::tag), Some("es"));
        }
    }

    #[test]
    fn the_interface_follows_the_browser_where_the_chosen_language_has_none() {
        let interface = |reader: Reader| reader.interface().map(Language::tag);
        assert_eq!(interface(browser("fr").choosing("eo")), Some("fr"));
        assert_eq!(interface(browser("fr").choosing("es")), Some("es"));
        assert_eq!(interface(browser("fr").choosing_text("es")), Some("fr"));
        assert_eq!(interface(Reader::UNKNOWN.choosing_text("es")), Some("es"));
        assert_eq!(interface(browser("eo, ia")), None);
    }

    #[test]
    fn the_next_page_keeps_what_was_chosen() {
        let french = Language::from_tag("fr").unwrap();
        for (reader, query) in [
            (Reader::UNKNOWN, "lang=fr"),
            (browser("eo"), "lang=fr"),
            (Reader::UNKNOWN.choosing("fr"), "lang=fr"),
            (
                Reader::UNKNOWN.choosing("fr").choosing_text("eo"),
                "lang=fr&text=eo",
            ),
            (Reader::UNKNOWN.choosing_text("eo-XX"), "lang=fr&text=eo-XX"),
            // A language without an interface is a choice of the text.
            (browser("fr").choosing("eo"), "lang=fr&text=eo"),
        ] {
            assert_eq!(reader.query(french), query, "{reader:?}");
        }
    }

    #[test]
    fn scripts_are_told_apart_and_the_own_language_comes_before_the_petitions() {
        let both = ["en", "zh-Hans", "zh-Hant"];
        for (reader, text) in [
            ("zh-TW", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("zh-Hant", "zh-Hant"),
            ("zh-CN", "zh-Hans"),
            ("zh", "zh-Hans"),
            ("zh-SG", "zh-Hans"),
        ] {
            gets(browser(reader), &both, "en", text);
        }
        for (chosen, own) in [
            ("zh-Hans", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("zh-Hant", "zh-Hant"),
            ("zh-TW", "zh-Hant"),
        ] {
            gets(Reader::UNKNOWN.choosing(chosen), &both, "en", own);
            gets(browser("en").choosing_text(chosen), &both, "en", own);
        }
        gets(browser("zh-TW"), &["en", "zh-Hans"], "en", "zh-Hans");
        gets(browser("zh-Hans"), &["en", "zh-Hant"], "en", "zh-Hant");
        gets(browser("zh-Hans, en"), &["en", "zh-Hant"], "en", "en");
        gets(
            browser("en").choosing("zh-Hans"),
            &["en", "zh-Hant"],
            "zh-Hant",
            "en",
        );
        gets(browser("sr-Latn"), &["en", "sr-Cyrl"], "en", "sr-Cyrl");
        gets(browser("zh-TW, en"), &["en", "zh-Hans"], "zh-Hans", "en");
        gets(
            browser("sr-Latn"),
            &["sr-Cyrl", "sr-Latn"],
            "sr-Cyrl",
            "sr-Latn",
        );
    }

    #[test]
    fn a_reader_of_no_text_gets_the_petitions_own() {
        gets(browser("de"), &["en", "es", "fr"], "es", "es");
        gets(browser(""), &["en", "es"], "es", "es");
        gets(browser("es"), &["en", "est"], "en", "en");
        gets(browser("de"), &["fr-CA"], "en", "fr-CA");
        let none = BTreeMap::<String, ()>::new();
        assert_eq!(browser("en").text_of(&none, "en"), None);
    }
}
