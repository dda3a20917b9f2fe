//! Decides about each field, and turns what was typed into a [`Parsed`]. [`Field::parse`] has the rules.

use email_domains::is_disposable;
use events::email::{EmailAddress, Recipients};
use events::personal::Personal;
use pages::{Field, Fields, Kind, Problem};

use super::{Parsed, Typed};

impl Typed {
    /// Every field in order, or every problem, in the order of the form, and then with what the petition does not ask for.
    /// An address is in order if the mail service sends to it.
    pub(crate) fn parse(
        &self,
        fields: &Fields,
        recipients: Recipients,
    ) -> Result<Parsed, Vec<(Field, Problem)>> {
        let parsed = Field::parse_all(fields.all(), |field| self.checked(field, recipients));
        let mut texts = match parsed {
            Ok(texts) if self.misshapen.is_empty() => texts,
            parsed => {
                let mut problems = parsed.err().unwrap_or_default();
                for (field, problem) in &self.misshapen {
                    if !problems.iter().any(|(known, _)| known == field) {
                        problems.push((field.clone(), *problem));
                    }
                }
                return Err(problems);
            }
        };
        let email = self.email();
        let email = email.map_err(|problem| vec![(Field::EMAIL, problem)])?;
        Ok(Parsed {
            consents: fields.consents(&texts),
            country: texts.remove(&*Field::COUNTRY.name).unwrap_or_default(),
            personal: Personal {
                email: email.as_str().to_owned(),
                source: self.source.clone(),
                ..fields.personal(texts, &Personal::default())
            },
            email,
            show_name: self.show_name,
            news: self.news,
        })
    }

    /// The field's text, if it is in order.
    fn checked(&self, field: &Field, recipients: Recipients) -> Result<String, Problem> {
        let text = self.text(field)?;
        if field.kind == Kind::Email {
            let email = self.email()?;
            if is_disposable(email.canonical().domain()) {
                return Err(Problem::Disposable);
            }
            if !recipients.include(&email) {
                return Err(Problem::BeyondAscii);
            }
        }
        Ok(text)
    }

    fn text(&self, field: &Field) -> Result<String, Problem> {
        let wrong = self.misshapen.iter().find(|(wrong, _)| wrong == field);
        if let Some((_, problem)) = wrong {
            return Err(*problem);
        }
        field.parse(self.raw(field))
    }

    /// The address alone, for a form that asks for nothing else.
    pub(crate) fn email(&self) -> Result<EmailAddress, Problem> {
        let text = self.text(&Field::EMAIL)?;
        EmailAddress::parse(&text).map_err(|_| Problem::NotAnAddress)
    }
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
        let typed = typed.ok().unwrap();
        typed.parse(&Fields::default(), Recipients::AllScripts)
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
