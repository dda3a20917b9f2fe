//! Which of a petition's texts a reader gets: the one rule for pages, emails and the document to hand over.

use std::collections::BTreeMap;

use crate::language::primary;

/// Returns the text for a reader of `language`, with its tag: the [`text_in`] that language, or else in the petition's
/// `default` language, or else in the first that there is. `None` only if there is no text.
#[must_use]
pub fn text_for<'a, T>(
    texts: &'a BTreeMap<String, T>,
    default: &str,
    language: &str,
) -> Option<(&'a str, &'a T)> {
    text_in(texts, default, language)
        .or_else(|| text_in(texts, default, default))
        .or_else(|| texts.iter().next().map(|(tag, text)| (tag.as_str(), text)))
}

/// Returns the text that is written in `language`, with its tag: the one with the same tag, or else one whose tag differs
/// only in region or script, as `es` and `es-AR` do. Of several such, the petition's `default` comes first.
#[must_use]
pub fn text_in<'a, T>(
    texts: &'a BTreeMap<String, T>,
    default: &str,
    language: &str,
) -> Option<(&'a str, &'a T)> {
    let is_written_in = |tag: &str| primary(tag).eq_ignore_ascii_case(primary(language));
    texts
        .iter()
        .filter(|(tag, _)| is_written_in(tag))
        .min_by_key(|(tag, _)| (!tag.eq_ignore_ascii_case(language), tag.as_str() != default))
        .map(|(tag, text)| (tag.as_str(), text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(tags: &[&str]) -> BTreeMap<String, ()> {
        tags.iter().map(|tag| ((*tag).to_owned(), ())).collect()
    }

    #[track_caller]
    fn gets(tags: &[&str], default: &str, language: &str, expected: Option<&str>) {
        let texts = texts(tags);
        let found = text_for(&texts, default, language).map(|(tag, ())| tag);
        assert_eq!(found, expected, "{language} of {tags:?}");
    }

    #[test]
    fn a_reader_gets_the_text_with_the_same_tag() {
        gets(&["en", "es", "es-AR"], "en", "es", Some("es"));
        gets(&["en", "es", "es-AR"], "en", "es-AR", Some("es-AR"));
        gets(&["en", "es", "es-AR"], "es-AR", "es", Some("es"));
        gets(&["en", "pt-BR"], "en", "PT-br", Some("pt-BR"));
    }

    #[test]
    fn a_region_is_no_reason_to_read_another_language() {
        gets(&["en", "es-AR"], "en", "es", Some("es-AR"));
        gets(&["en", "fr"], "en", "fr-CA", Some("fr"));
        gets(&["en", "fr-CA"], "en", "fr-BE", Some("fr-CA"));
        gets(&["en", "pt-BR"], "en", "pt-PT", Some("pt-BR"));
    }

    #[test]
    fn of_two_regions_the_petitions_own_comes_first() {
        gets(&["pt-AO", "pt-BR", "pt-PT"], "pt-PT", "pt", Some("pt-PT"));
        gets(&["en", "pt-BR", "pt-PT"], "en", "pt", Some("pt-BR"));
    }

    #[test]
    fn a_reader_of_no_language_that_there_is_gets_the_petitions_own() {
        gets(&["en", "es", "fr"], "es", "de", Some("es"));
        gets(&["en", "es"], "es", "", Some("es"));
        gets(&["est", "en"], "en", "es", Some("en"));
    }

    #[test]
    fn a_single_text_is_for_everybody() {
        gets(&["fr-CA"], "en", "es", Some("fr-CA"));
        gets(&[], "en", "en", None);
    }

    #[test]
    fn a_text_in_a_language_is_no_text_in_another() {
        let texts = texts(&["en", "es-AR"]);
        assert!(text_in(&texts, "en", "es").is_some());
        assert!(text_in(&texts, "en", "fr").is_none());
    }
}
