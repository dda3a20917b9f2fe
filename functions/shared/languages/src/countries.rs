//! The countries that a signer can choose, named and sorted for each language.

use std::sync::OnceLock;

use crate::Language;

/// ISO 3166-1 alpha-2 code, and the name in one language.
///
/// `XK` (Kosovo) is not in the standard. It is in the user-assigned range and widely used.
pub type Country = (&'static str, &'static str);

static COUNTRIES: [OnceLock<Vec<Country>>; Language::NUMBER] =
    [const { OnceLock::new() }; Language::NUMBER];

/// Every country, sorted by name in the language.
#[must_use]
pub fn countries(language: Language) -> &'static [Country] {
    COUNTRIES.get(language.index()).map_or(&[], |countries| {
        countries.get_or_init(|| parse(language.locale().countries))
    })
}

/// Returns the country's name in the language.
#[must_use]
pub fn country_name(language: Language, code: &str) -> Option<&'static str> {
    countries(language)
        .iter()
        .find(|(known, _)| *known == code)
        .map(|(_, name)| *name)
}

/// Whether the uppercase code is that of a country.
#[must_use]
pub fn is_country(code: &str) -> bool {
    country_name(Language::ENGLISH, code).is_some()
}

fn parse(lines: &'static str) -> Vec<Country> {
    lines
        .lines()
        .filter_map(|line| line.split_once(' '))
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn codes(language: Language) -> BTreeSet<&'static str> {
        countries(language).iter().map(|(code, _)| *code).collect()
    }

    #[test]
    fn every_language_names_the_same_countries_once() {
        for language in Language::all() {
            assert_eq!(countries(language).len(), 250, "{language}");
            assert_eq!(codes(language), codes(Language::ENGLISH), "{language}");
        }
    }

    #[test]
    fn a_country_has_a_name_in_each_language() {
        let spain = |tag| country_name(Language::from_tag(tag).unwrap(), "ES");
        assert_eq!(spain("en"), Some("Spain"));
        assert_eq!(spain("es"), Some("España"));
        assert_eq!(spain("fr"), Some("Espagne"));
    }

    #[test]
    fn accents_do_not_send_a_country_to_the_end() {
        let position = |code| {
            countries(Language::from_tag("fr").unwrap())
                .iter()
                .position(|(known, _)| *known == code)
        };
        assert!(
            position("US") < position("FI"),
            "États-Unis before Finlande"
        );
    }

    #[test]
    fn only_codes_of_countries_in_capitals_are_countries() {
        assert!(is_country("AR"));
        assert!(is_country("XK"));
        assert!(!is_country("ar"));
        assert!(!is_country("EU"));
        assert!(!is_country(""));
        assert!(!is_country("Argentina"));
    }
}
