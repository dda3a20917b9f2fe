//! The links that change the language of a page, and keep the reader where they are.
//!
//! A petition's text and the interface around it are offered apart, unless both have the same languages: nobody is sent
//! to a text that does not exist.

use std::borrow::Cow;
use std::collections::BTreeMap;

use events::ids::SignerKind;
use languages::{Language, Written, autonym};

/// One language to change to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    /// The query of the page's address, without its question mark.
    pub(crate) query: String,
    /// BCP 47 tag of the language.
    pub(crate) tag: String,
    /// The language's own name for itself.
    pub(crate) name: String,
    /// Whether it is the one that is read now.
    pub(crate) is_current: bool,
}

/// Languages of the same part of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Choices {
    /// What is said to screen readers.
    pub(crate) title: Cow<'static, str>,
    /// Whether the title is shown to everybody, because there are other choices beside it.
    pub(crate) is_titled: bool,
    pub(crate) languages: Vec<Choice>,
}

impl Choice {
    /// `lang`, and `dir` if the language is not written in the direction of the page: each byte is there sixty times.
    pub(crate) fn attributes(&self, page: Language) -> String {
        let all = languages::attributes(&self.tag, page);
        all.replace(&format!(" dir=\"{}\"", page.direction()), "")
    }
}

/// The query of a page that is about signatures of this kind.
pub(crate) fn query_about(kind: SignerKind, query: &str) -> String {
    match kind {
        SignerKind::Person => query.to_owned(),
        SignerKind::Organisation => format!("for=organisation&{query}"),
    }
}

/// So many languages fit beside each other; more of them are folded up.
const BESIDE: usize = 4;

impl Choices {
    /// The same of a page that is about the signatures of this kind only because its address says so.
    pub(crate) fn about(mut self, kind: SignerKind) -> Self {
        for choice in &mut self.languages {
            choice.query = query_about(kind, &choice.query);
        }
        self
    }

    /// Whether they are folded up under the language that is read now.
    pub(crate) fn is_menu(&self) -> bool {
        self.languages.len() > BESIDE
    }

    /// The language that is read now, if it is one of them.
    pub(crate) fn current(&self) -> Option<&Choice> {
        self.languages.iter().find(|choice| choice.is_current)
    }

    /// Languages that can be changed to.
    pub(crate) fn others(&self) -> impl Iterator<Item = &Choice> {
        self.languages.iter().filter(|choice| !choice.is_current)
    }
}

/// The choices of a petition's page, which is read in `language`, with its text in `text`.
pub(crate) fn of_petition<T>(
    language: Language,
    text: &str,
    texts: &BTreeMap<String, T>,
) -> Vec<Choices> {
    let has_interface = |tag: &str| Language::all().any(|one| one.tag() == tag);
    let has_text = |one: Language| texts.contains_key(one.tag());
    let of_texts = texts.keys().map(|tag| Choice {
        // Who chooses a text chooses the interface with it, if there is one.
        query: if has_interface(tag) {
            format!("lang={tag}")
        } else {
            query(language, tag)
        },
        tag: tag.clone(),
        name: autonym(tag),
        is_current: tag == text,
    });
    let of_texts = Choices {
        title: language.text("language-choice-text"),
        is_titled: true,
        languages: of_texts.collect(),
    };
    if texts.keys().all(|tag| has_interface(tag)) && Language::all().all(has_text) {
        return vec![Choices {
            title: language.text("language-choice"),
            is_titled: false,
            languages: of_texts
                .languages
                .into_iter()
                .map(|choice| Choice {
                    is_current: choice.is_current && choice.tag == language.tag(),
                    ..choice
                })
                .collect(),
        }];
    }
    let of_interface = Choices {
        title: language.text("language-choice-interface"),
        is_titled: true,
        ..of_interface(language, Some(text))
    };
    let mut choices = vec![of_texts, of_interface];
    choices.retain(|choices| choices.languages.len() > 1);
    choices
}

/// The choices of every other page: the languages of the interface. `text` is the tag of a petition's text that the page
/// names, which stays.
pub(crate) fn of_interface(language: Language, text: Option<&str>) -> Choices {
    let languages = Language::all().map(|one| Choice {
        query: text.map_or_else(|| format!("lang={one}"), |text| query(one, text)),
        tag: one.tag().to_owned(),
        name: one.autonym().into_owned(),
        is_current: one == language,
    });
    Choices {
        title: language.text("language-choice"),
        is_titled: false,
        languages: languages.collect(),
    }
}

/// The query for a page in `language` that names a petition by its text in `text`.
fn query(language: Language, text: &str) -> String {
    Written::new("", text).query(language)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offered(language: &str, text: &str, texts: &[&str]) -> Vec<Vec<String>> {
        let texts = texts.iter().map(|tag| ((*tag).to_owned(), ())).collect();
        let language = Language::from_tag(language).unwrap();
        let choices = of_petition(language, text, &texts);
        let queries = |choices: Choices| choices.languages.into_iter().map(|choice| choice.query);
        choices
            .into_iter()
            .map(|choices| queries(choices).collect())
            .collect()
    }

    #[test]
    fn a_text_in_every_language_of_the_interface_needs_one_choice() {
        let all: Vec<_> = Language::all().map(Language::tag).collect();
        let mut expected: Vec<_> = all.iter().map(|tag| format!("lang={tag}")).collect();
        expected.sort();
        assert_eq!(offered("en", "en", &all), [expected]);
    }

    #[test]
    fn a_petition_with_one_text_offers_no_other() {
        let interface = Language::all().map(|one| query(one, "en"));
        let interface: Vec<_> = interface.collect();
        assert!(interface.contains(&"lang=en".to_owned()));
        assert!(interface.contains(&"lang=fr&text=en".to_owned()));
        assert_eq!(offered("fr", "en", &["en"]), [interface]);
    }

    #[test]
    fn every_text_is_offered_and_keeps_the_interface_if_it_has_none_of_its_own() {
        let [texts, interface] = &offered("es", "eo", &["en", "eo", "ia"])[..] else {
            panic!("two choices");
        };
        assert_eq!(texts[..], ["lang=en", "lang=es&text=eo", "lang=es&text=ia"]);
        let all: Vec<_> = Language::all().map(|one| query(one, "eo")).collect();
        assert_eq!(interface[..], all);
        assert_eq!(interface[0], "lang=en&text=eo");
    }
}
