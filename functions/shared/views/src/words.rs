//! The words by which a petition is found: of its titles, subtitles and texts in all languages, of who asks whom, and of the
//! place. Pure.
//!
//! They are compared without accents and capital letters. A word is found by its beginning; where words are written without
//! spaces, as in Chinese or Thai, by any part. Each word is kept once, and of very long texts the first ones.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::petition::Petition;
use crate::petitions::text;

/// The most that is kept of one petition, in bytes. A text of 1,000 words has some 3,000.
const LONGEST: usize = 12_000;

/// The words of one petition, each with a space before it.
#[derive(Clone, Debug, Default)]
struct Words {
    all: String,
    known: HashSet<String>,
}

/// The words of `petition`, for [`Terms::are_in`].
#[must_use]
pub fn of(petition: &Petition) -> String {
    let mut words = Words::default();
    // What matters most comes first.
    for text in petition.texts.values() {
        words.add(&text.title);
        words.add(&text.subtitle);
    }
    let facts = &petition.facts;
    let organiser = facts.organiser.iter().map(|it| &it.name);
    let addressees = facts.addressees.iter().map(|it| &it.name);
    for name in organiser.chain(addressees).chain(&facts.place) {
        words.add(name);
    }
    for text in petition.texts.values() {
        words.add(&text::words(&text.body_html));
    }
    words.all
}

/// The words of a text, for [`Terms::are_in`].
#[must_use]
pub fn of_text(text: &str) -> String {
    let mut words = Words::default();
    words.add(text);
    words.all
}

impl Words {
    fn add(&mut self, text: &str) {
        for word in normalised(text).split(' ') {
            let room = LONGEST.saturating_sub(self.all.len() + 1);
            let word = word.get(..word.floor_char_boundary(room)).unwrap_or(word);
            if !word.is_empty() && self.known.insert(word.to_owned()) {
                self.all.push(' ');
                self.all.push_str(word);
            }
        }
    }
}

/// What somebody searches for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms(Vec<String>);

impl Terms {
    /// The words of a query.
    #[must_use]
    pub fn parse(query: &str) -> Self {
        let query = normalised(query);
        let terms = query.split(' ').filter(|term| !term.is_empty());
        Self(terms.map(str::to_owned).collect())
    }

    /// Whether there is nothing to search for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether each of them is in `words`, which [`of`] returned.
    #[must_use]
    pub fn are_in(&self, words: &str) -> bool {
        self.0.iter().all(|term| {
            if term.chars().any(is_written_without_spaces) {
                return words.contains(term.as_str());
            }
            words.contains(&format!(" {term}"))
        })
    }
}

/// Small letters without accents; one space between words, and no other signs.
fn normalised(text: &str) -> String {
    let letters = text.nfkd().filter(|c| !is_combining_mark(*c));
    let mut normalised = String::with_capacity(text.len());
    for letter in letters.flat_map(char::to_lowercase) {
        match letter {
            // Letters with a stroke, and joined ones: Unicode does not take them apart.
            'ß' => normalised.push_str("ss"),
            'æ' => normalised.push_str("ae"),
            'œ' => normalised.push_str("oe"),
            'ø' => normalised.push('o'),
            'ł' => normalised.push('l'),
            'đ' | 'ð' => normalised.push('d'),
            'ħ' => normalised.push('h'),
            'ı' => normalised.push('i'),
            'þ' => normalised.push_str("th"),
            'ς' => normalised.push('σ'),
            // It only stretches Arabic words.
            'ـ' => {}
            letter if letter.is_alphanumeric() => normalised.push(letter),
            _ if normalised.ends_with(' ') => {}
            _ => normalised.push(' '),
        }
    }
    normalised
}

fn is_written_without_spaces(letter: char) -> bool {
    matches!(letter,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn petition(title: &str, body_html: &str) -> Petition {
        serde_json::from_value(serde_json::json!({
            "slug": "clean-rivers",
            "version": 3,
            "status": { "is": "open" },
            "facts": {
                "addressees": [{ "name": "Concejo de Rosario" }],
                "place": "Paraná",
            },
            "default_language": "en",
            "time_zone": "UTC",
            "texts": {
                "en": {
                    "version": 2,
                    "call": "Sign",
                    "title": title,
                    "subtitle": "For all",
                    "body_html": body_html,
                    "summary": "",
                },
            },
            "goal_steps": [],
            "iban": null,
        }))
        .unwrap()
    }

    fn finds(query: &str, words: &str) -> bool {
        Terms::parse(query).are_in(words)
    }

    #[test]
    fn accents_and_capitals_make_no_difference() {
        for (query, text) in [
            ("rio", "El RÍO Paraná"),
            ("RÍOS", "rios"),
            ("strasse", "Straße"),
            ("Straße", "STRASSE"),
            ("lodz", "Łódź"),
            ("istanbul", "İstanbul"),
            ("νέος", "ΝΕΟΣ"),
            ("احمد", "أَحْمَد"),
            ("shalom שלום", "shalom שָׁלוֹם"),
            ("l'eau", "De l’eau pour tous"),
            ("環境", "地球環境を守る"),
            ("สิ่งแวดล้อม", "ปกป้องสิ่งแวดล้อมของเรา"),
        ] {
            let words = of(&petition(text, ""));
            assert!(finds(query, &words), "{query} in {words:?}");
        }
    }

    #[test]
    fn a_word_is_found_by_its_beginning_and_all_words_count() {
        let words = of(&petition(
            "Clean rivers",
            "<p>We ask for <strong>party</strong>&amp;water</p><p>Now</p>",
        ));
        for query in [
            "riv",
            "clean water",
            "party",
            "parana concejo",
            "now",
            "for all",
        ] {
            assert!(finds(query, &words), "{query}");
        }
        for query in ["art", "clean seas", "strong", "amp", "sign"] {
            assert!(!finds(query, &words), "{query}");
        }
        assert!(Terms::parse(" …!? ").is_empty());
    }

    #[test]
    fn what_is_kept_is_bounded_and_titles_come_first() {
        let body: String = (0..5_000).map(|n| format!("word{n} ")).collect();
        let words = of(&petition("Clean rivers", &body));
        assert!(words.len() <= LONGEST);
        assert!(finds("clean rivers rosario word1000", &words));
        assert!(!finds("word4999", &words));
        let one = of(&petition("Title", &"環".repeat(20_000)));
        assert!(one.len() <= LONGEST && finds("title 環環", &one));
    }

    proptest! {
        /// Every word of any title finds it, as it is typed.
        #[test]
        fn any_text_is_found_by_its_own_words(title in "\\PC{0,60}") {
            let words = of(&petition(&title, ""));
            for word in title.split_whitespace() {
                prop_assert!(finds(word, &words), "{:?} in {:?}", word, words);
            }
        }
    }
}
