//! Which of several texts is the best in one language.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::tag::{Fit, Tag};

/// Returns the text that is written in `language`, with its tag: the one with the same tag, or else one whose tag differs
/// only in region, as `es` and `es-AR` do. Of several such, the petition's `default` comes first.
#[must_use]
pub fn text_in<'a, T>(
    texts: &'a BTreeMap<String, T>,
    default: &str,
    language: &str,
) -> Option<(&'a str, &'a T)> {
    best(texts, default, Tag::parse(language)?, Fit::Language)
}

/// Returns the text that fits `reader` best, at least as well as `least`.
pub(crate) fn best<'a, T>(
    texts: &'a BTreeMap<String, T>,
    default: &str,
    reader: Tag,
    least: Fit,
) -> Option<(&'a str, &'a T)> {
    texts
        .iter()
        .filter_map(|(tag, text)| {
            let read = Tag::parse(tag)?;
            let fit = reader.fit(read).filter(|fit| *fit <= least)?;
            // A text for many countries serves those whose own has none.
            let is_wide = reader.region().is_some() && read.is_for_many_countries();
            let rank = (
                fit,
                tag.as_str() != default,
                Reverse(is_wide),
                reader.is_elsewhere_than(read),
            );
            Some((rank, tag.as_str(), text))
        })
        .min_by(|(a, ..), (b, ..)| a.cmp(b))
        .map(|(_, tag, text)| (tag, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn gets(tags: &[&str], default: &str, language: &str, expected: Option<&str>) {
        let texts: BTreeMap<_, _> = tags.iter().map(|tag| ((*tag).to_owned(), ())).collect();
        let found = text_in(&texts, default, language).map(|(tag, ())| tag);
        assert_eq!(found, expected, "{language} of {tags:?}");
    }

    #[test]
    fn a_reader_gets_the_text_with_the_same_tag() {
        gets(&["en", "es", "es-AR"], "en", "es", Some("es"));
        gets(&["en", "es", "es-AR"], "en", "es-AR", Some("es-AR"));
        gets(&["en", "es", "es-AR"], "es-AR", "es", Some("es"));
        gets(&["en", "pt-BR"], "en", "PT-br", Some("pt-BR"));
        gets(
            &["ca", "ca-valencia"],
            "ca",
            "ca-valencia",
            Some("ca-valencia"),
        );
    }

    #[test]
    fn a_region_is_no_reason_to_read_another_language() {
        gets(&["en", "es-AR"], "en", "es", Some("es-AR"));
        gets(&["en", "fr"], "en", "fr-CA", Some("fr"));
        gets(&["en", "fr-CA"], "en", "fr-BE", Some("fr-CA"));
        gets(&["en", "pt-BR"], "en", "pt-PT", Some("pt-BR"));
        gets(&["en", "no"], "en", "nb-NO", Some("no"));
        gets(&["en", "he"], "en", "iw", Some("he"));
    }

    #[test]
    fn of_two_regions_the_petitions_own_comes_first() {
        gets(&["pt-AO", "pt-BR", "pt-PT"], "pt-PT", "pt", Some("pt-PT"));
        gets(&["en", "pt-BR", "pt-PT"], "en", "pt", Some("pt-BR"));
        gets(&["en", "es-419", "es-ES"], "en", "es-MX", Some("es-419"));
        gets(&["en", "es-419", "es-ES"], "en", "es-ES", Some("es-ES"));
        gets(&["en", "es-419", "es-ES"], "en", "es", Some("es-ES"));
    }

    #[test]
    fn a_text_in_a_language_is_no_text_in_another() {
        gets(&["en", "es-AR"], "en", "fr", None);
        gets(&["en", "zh-Hans"], "en", "zh-Hant", None);
        gets(&["en", "est"], "en", "es", None);
        gets(&["en"], "en", "", None);
    }
}
