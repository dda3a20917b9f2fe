//! Decides about each field, and turns what was typed into a [`Parsed`]. Texts are trimmed and brought into one form (NFC).

use std::collections::BTreeMap;

use events::email::EmailAddress;
use events::personal::Personal;
use events::text::is_visible;
use languages::is_country;
use pages::{Field, Kind, Problem};
use unicode_normalization::UnicodeNormalization as _;

use super::clean::{cleaned, has_stacked_marks, is_control, is_markup};
use super::{Parsed, Typed};
use crate::domains::is_disposable;

impl Typed {
    /// Every field in order, or every problem, in the order of the form.
    pub(crate) fn parse(&self) -> Result<Parsed, Vec<(Field, Problem)>> {
        let mut problems = Vec::new();
        let mut texts = BTreeMap::new();
        for field in Field::all() {
            match self.checked(field) {
                Ok(text) => {
                    texts.insert(field.name, text);
                }
                Err(problem) => problems.push((field, problem)),
            }
        }
        let has_name = |field: Field| {
            texts
                .get(field.name)
                .is_none_or(|text: &String| !text.is_empty())
        };
        if !Field::NAMES.into_iter().any(has_name) {
            problems.insert(0, (Field::GIVEN_NAME, Problem::Missing));
        }
        let email = match self.email() {
            Ok(email) if problems.is_empty() => email,
            _ => return Err(problems),
        };
        let mut take = |name| texts.remove(name).unwrap_or_default();
        Ok(Parsed {
            country: take(Field::COUNTRY.name),
            personal: Personal {
                email: email.as_str().to_owned(),
                ..Personal::from_texts(take)
            },
            email,
            show_name: self.show_name,
            news: self.news,
        })
    }

    /// The field's text, if it is in order.
    fn checked(&self, field: Field) -> Result<String, Problem> {
        let text = self.text(field)?;
        match field.kind {
            Kind::Country if !is_country(&text) => return Err(Problem::NotACountry),
            Kind::Email => {
                let email = EmailAddress::parse(&text).map_err(|_| Problem::NotAnAddress)?;
                if is_disposable(email.canonical().domain()) {
                    return Err(Problem::Disposable);
                }
            }
            Kind::Country | Kind::Line | Kind::Lines => {}
        }
        Ok(text)
    }

    /// The field's text as it is stored, before the rules of its kind.
    fn text(&self, field: Field) -> Result<String, Problem> {
        if self.not_text.contains(&field) {
            return Err(Problem::NotText);
        }
        let raw = self.raw(field);
        if field.kind == Kind::Email {
            // `EmailAddress::parse` judges what was typed, and removes what comes along with a copy.
            return match raw.trim() {
                text if !text.contains(is_visible) => Err(Problem::Missing),
                text if text.chars().count() > field.max_length => {
                    Err(Problem::TooLong(field.max_length))
                }
                text => Ok(text.to_owned()),
            };
        }
        let text = cleaned(raw, field.kind == Kind::Lines);
        let text = text.trim().nfc().collect::<String>();
        if !text.contains(is_visible) {
            return if field.is_required {
                Err(Problem::Missing)
            } else {
                Ok(String::new())
            };
        }
        if field.kind != Kind::Country && text.chars().count() > field.max_length {
            return Err(Problem::TooLong(field.max_length));
        }
        let may_have_lines = field.kind == Kind::Lines;
        if text.contains(|c| is_control(c) && !(may_have_lines && c == '\n'))
            || is_markup(&text)
            || has_stacked_marks(&text)
        {
            return Err(Problem::NotText);
        }
        if field.is_of_the_name() && !is_name(&text) {
            return Err(Problem::NotAName);
        }
        Ok(text)
    }

    /// The address alone, for a form that asks for nothing else.
    pub(crate) fn email(&self) -> Result<EmailAddress, Problem> {
        let text = self.text(Field::EMAIL)?;
        EmailAddress::parse(&text).map_err(|_| Problem::NotAnAddress)
    }
}

/// Whether it can be a person's name: it has a letter or a digit, and is no address, which would be published.
fn is_name(text: &str) -> bool {
    let lower = text.to_lowercase();
    text.contains(char::is_alphanumeric)
        && !lower.contains(['@', '\u{ff20}'])
        && !lower.contains("://")
        && !lower.starts_with("www.")
        && !text.contains(is_unassigned)
}

/// Private use characters, the object replacement character and noncharacters mean nothing to a reader. Unlike in
/// addresses, the variation selectors of plane 14 are allowed: names in Han characters need them.
fn is_unassigned(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{fdd0}'..='\u{fdef}' | '\u{fff0}'..='\u{ffff}' | '\u{f0000}'..='\u{10ffff}')
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
mod tests {
    use super::super::Encoding;
    use super::*;

    fn read(given_name: &str, email: &str) -> Result<Parsed, Vec<(Field, Problem)>> {
        let body = serde_json::json!({
            "given_name": given_name, "family_name": "Ruiz", "email": email, "country": "AR",
        });
        let typed = Typed::read(Encoding::Json, body.to_string().as_bytes());
        typed.ok().unwrap().parse()
    }

    #[test]
    fn what_was_pasted_beside_a_name_is_removed() {
        for (typed, stored) in [
            ("Ana\tMaria", "Ana Maria"),
            ("Ana\u{2028}Maria", "Ana Maria"),
            ("Ana\u{a0}Maria", "Ana Maria"),
            ("Ana\u{200b}", "Ana"),
            ("\u{feff}Ana\u{2800}", "Ana"),
            ("می\u{200c}نا", "می\u{200c}نا"),
        ] {
            let parsed = read(typed, "ana@example.org").ok().unwrap();
            assert_eq!(parsed.personal.given_name, stored, "{typed:?}");
        }
    }

    #[test]
    fn what_can_be_no_name_is_refused_as_one() {
        for no_name in [
            "-",
            ".",
            "…",
            "\u{301}",
            "\u{fffc}",
            "\u{e000}",
            "\u{ffff}x",
            "ana@example.org",
            "Ana ana@example.org",
            "ana\u{ff20}example.org",
            "https://example.org",
            "www.example.org",
        ] {
            let problems = read(no_name, "ana@example.org").err().unwrap();
            assert!(
                problems
                    .iter()
                    .any(|(_, problem)| *problem == Problem::NotAName),
                "{no_name:?}: {problems:?}"
            );
        }
        for name in [
            "O",
            "Ng",
            "J. R.",
            "Jennifer 8",
            "D’Arcy",
            "娜",
            "ᏣᎳᎩ",
            "ไทย",
            "عبد الله",
        ] {
            assert!(read(name, "ana@example.org").is_ok(), "{name}");
        }
    }

    #[test]
    fn marks_that_cover_the_lines_above_are_refused() {
        assert!(
            read(
                &format!("A{}", "\u{301}\u{300}".repeat(20)),
                "ana@example.org"
            )
            .is_err()
        );
        assert!(read("Nguyễn Thị", "ana@example.org").is_ok());
    }

    #[test]
    fn what_was_pasted_around_an_address_is_removed() {
        for odd in ["\u{feff}", "\u{200b}", "\u{202a}", "\u{202c}", "\t"] {
            for typed in [
                format!("{odd}ana@example.org"),
                format!("ana@example.org{odd}"),
            ] {
                let parsed = read("Ana", &typed).ok().unwrap();
                assert_eq!(parsed.email.as_str(), "ana@example.org", "{typed:?}");
            }
        }
        assert!(read("Ana", "\u{212a}ana@example.org").is_err());
    }
}
