//! The region or postcode area of what signers wrote. Pure, and bounded: whatever they write, there are no more areas than the
//! petition declares regions, or than short beginnings of postcodes exist.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::personal::Personal;

/// The most letters that are an area, such as `SW` of London.
const MOST_LETTERS: usize = 2;
/// A postcode that begins with more letters than this is a word.
const LETTERS_OF_A_POSTCODE: usize = 3;

/// What tells the region or the postcode area of a signer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Areas {
    what: What,
    /// Only signers who chose this country are in an area.
    country: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum What {
    /// The names of regions, by each way of writing them as it is compared.
    Regions(BTreeMap<String, String>),
    /// So many digits of the postcode.
    Postcodes(usize),
}

impl Areas {
    pub(super) fn regions(regions: &BTreeMap<String, Vec<String>>, country: Option<&str>) -> Self {
        let spellings = regions.iter().flat_map(|(name, others)| {
            let spellings = std::iter::once(name).chain(others);
            spellings.map(|spelling| (compared(spelling), name.clone()))
        });
        Self {
            what: What::Regions(spellings.collect()),
            country: country.map(str::to_owned),
        }
    }

    pub(super) fn postcodes(digits: u8, country: Option<&str>) -> Self {
        Self {
            what: What::Postcodes(usize::from(digits)),
            country: country.map(str::to_owned),
        }
    }

    /// The area of a signer by the sealed part of the details, and by the country beside it. `None` if there is none: the field is
    /// empty or says something else, or they chose another country.
    #[must_use]
    pub fn of(&self, chosen_country: &str, personal: &Personal) -> Option<String> {
        let country = self.country.as_deref();
        if country.is_some_and(|country| country != chosen_country) {
            return None;
        }
        match &self.what {
            What::Regions(spellings) => spellings.get(&compared(&personal.region)).cloned(),
            What::Postcodes(digits) => postcode(&personal.postcode, *digits),
        }
    }
}

/// Text as it is compared: the letters and digits in lower case, without accents, spaces, and punctuation.
///
/// Only the marks of alphabets like Latin, Greek and Cyrillic are dropped. Elsewhere, as in Devanagari, a mark makes another word.
#[must_use]
pub fn compared(text: &str) -> String {
    let mut compared = String::new();
    for char in text.nfkd().flat_map(char::to_lowercase).nfkd() {
        match char {
            // Letters that no form takes apart.
            'ß' => compared.push_str("ss"),
            'æ' => compared.push_str("ae"),
            'œ' => compared.push_str("oe"),
            'ø' => compared.push('o'),
            'ł' => compared.push('l'),
            'đ' | 'ð' => compared.push('d'),
            'ı' => compared.push('i'),
            '\u{300}'..='\u{36f}' => {}
            char if char.is_alphanumeric() || is_combining_mark(char) => compared.push(char),
            _ => {}
        }
    }
    compared
}

/// The area of a postcode: its first `digits` digits. If it begins with letters, these are the area, two at most, as in
/// `SW1A 1AA` (`SW`), `K1A 0B1` (`K`) and `C1425` (`C`). Spaces and hyphens do not matter, and neither does the country's sign before
/// a hyphen, as in `LV-1010`.
fn postcode(written: &str, digits: usize) -> Option<String> {
    let chars = written.nfkc().map(in_ascii);
    let chars = chars.filter(|char| char.is_ascii_alphanumeric() || *char == '-');
    let postcode: String = chars.collect::<String>().to_ascii_uppercase();
    let of_digits = |text: &str| text.starts_with(|char: char| char.is_ascii_digit());
    let postcode = match postcode.split_once('-') {
        Some((sign, rest))
            if !sign.contains(|char: char| char.is_ascii_digit()) && of_digits(rest) =>
        {
            rest.to_owned()
        }
        _ => postcode,
    };
    let postcode = postcode.replace('-', "");
    let end = postcode.find(|char: char| char.is_ascii_digit())?;
    let (letters, rest) = postcode.split_at(end);
    match letters.len() {
        0 => {
            let area = rest.get(..digits)?;
            let is_area = area.bytes().all(|byte| byte.is_ascii_digit());
            is_area.then(|| area.to_owned())
        }
        1..=LETTERS_OF_A_POSTCODE => letters
            .get(..letters.len().min(MOST_LETTERS))
            .map(str::to_owned),
        _ => None,
    }
}

/// Arabic and Persian digits as those of ASCII, and the various hyphens as one.
fn in_ascii(char: char) -> char {
    let value = match char {
        '٠'..='٩' => u32::from(char) - u32::from('٠'),
        '۰'..='۹' => u32::from(char) - u32::from('۰'),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => return '-',
        other => return other,
    };
    char::from_digit(value, 10).unwrap_or(char)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_is_found_however_it_is_written() {
        let regions = BTreeMap::from([
            (
                "Niederösterreich".to_owned(),
                vec!["NÖ".to_owned(), "Lower Austria".to_owned()],
            ),
            ("Łódź".to_owned(), Vec::new()),
            ("İstanbul".to_owned(), Vec::new()),
            ("Київська область".to_owned(), vec!["Київ".to_owned()]),
            ("मध्य प्रदेश".to_owned(), Vec::new()),
        ]);
        let regions = Areas::regions(&regions, None);
        let of = |written: &str| {
            let personal = Personal {
                region: written.to_owned(),
                ..Personal::default()
            };
            regions.of("", &personal)
        };
        for (written, name) in [
            ("  niederosterreich ", "Niederösterreich"),
            ("NIEDERÖSTERREICH", "Niederösterreich"),
            ("Niedero\u{308}sterreich", "Niederösterreich"),
            ("nö", "Niederösterreich"),
            ("Lower-Austria", "Niederösterreich"),
            ("lodz", "Łódź"),
            ("ISTANBUL", "İstanbul"),
            ("ıstanbul", "İstanbul"),
            ("київська  Область", "Київська область"),
            ("मध्य प्रदेश", "मध्य प्रदेश"),
        ] {
            assert_eq!(of(written).as_deref(), Some(name), "{written}");
        }
        for other in [
            "",
            " - ",
            "Niederösterreich, Austria",
            "Wien",
            "Київська",
            "मधय परदेश",
        ] {
            assert_eq!(of(other), None, "{other}");
        }
    }

    #[test]
    fn a_postcodes_area_is_its_first_digits_or_the_letters_before_them() {
        for (written, digits, area) in [
            ("1010", 1, Some("1")),
            (" 10 10 ", 2, Some("10")),
            ("01310-100", 3, Some("013")),
            ("1012 AB", 2, Some("10")),
            ("sw1a 1aa", 2, Some("SW")),
            ("E1 6AN", 2, Some("E")),
            ("K1A 0B1", 3, Some("K")),
            ("c1425abc", 1, Some("C")),
            ("VLT 1117", 1, Some("VL")),
            ("D6W XY00", 1, Some("D")),
            ("LV-1010", 2, Some("10")),
            ("A – 1010", 2, Some("10")),
            ("LV1010", 2, Some("LV")),
            ("１０１０", 2, Some("10")),
            ("۱۹۸۴", 2, Some("19")),
            ("١١٥٦٤", 3, Some("115")),
            ("10", 3, None),
            ("1B2", 2, None),
            ("", 1, None),
            ("-", 1, None),
            ("Wien", 1, None),
            ("Wien 1010", 1, None),
            ("東京", 1, None),
        ] {
            assert_eq!(postcode(written, digits).as_deref(), area, "{written}");
        }
    }
}
