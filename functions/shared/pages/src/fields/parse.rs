//! Decides about what was typed into fields: every form that takes a field takes it by the same rules, and with the same
//! messages. Texts are trimmed and brought into one form (NFC).

use std::collections::BTreeMap;

use events::email::EmailAddress;
use events::personal::Answer;
use events::text::is_visible;
use languages::is_country;
use unicode_normalization::UnicodeNormalization as _;
use url::Url;

use super::clean::{cleaned, has_stacked_marks, is_control, is_markup};
use super::{Field, Kind};
use crate::form::Problem;

impl Field {
    /// Every text by its field's name, or every problem, in the order of `fields`. `parse` decides about one field.
    ///
    /// # Errors
    /// The fields with what is wrong with them.
    pub fn parse_all<'a>(
        fields: impl IntoIterator<Item = &'a Self>,
        parse: impl Fn(&Self) -> Result<String, Problem>,
    ) -> Result<BTreeMap<String, String>, Vec<(Self, Problem)>> {
        let mut problems = Vec::new();
        let mut texts = BTreeMap::new();
        let mut names = Vec::new();
        for field in fields {
            let parsed = parse(field);
            if Self::NAMES.contains(field) {
                // What is wrong with a name is said of it.
                names.push(parsed.as_deref().map_or(true, |text| !text.is_empty()));
            }
            match parsed {
                Ok(text) => {
                    texts.insert(field.name.to_string(), text);
                }
                Err(problem) => problems.push((field.clone(), problem)),
            }
        }
        if !names.is_empty() && !names.contains(&true) {
            problems.insert(0, (Self::GIVEN_NAME, Problem::Missing));
        }
        match problems.is_empty() {
            true => Ok(texts),
            false => Err(problems),
        }
    }

    /// The field's text as it is stored, if it is in order. An address is only trimmed: `EmailAddress::parse` removes what
    /// comes along with a copy.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(&self, typed: &str) -> Result<String, Problem> {
        let text = self.text(typed)?;
        match &self.kind {
            _ if text.is_empty() => Ok(text),
            Kind::Country if !is_country(&text) => Err(Problem::NotACountry),
            Kind::Phone => phone(&text).ok_or(Problem::NotAPhone),
            Kind::Organisation if !is_name(&text) => Err(Problem::NotAnOrganisation),
            Kind::Link => link(&text).ok_or(Problem::NotALink),
            Kind::Choice(options) if !options.iter().any(|(id, _)| *id == text) => {
                Err(Problem::NotAChoice)
            }
            Kind::Tick if text != Answer::TICKED => Err(Problem::NotAChoice),
            Kind::Consent(version) if text != version.to_string() => Err(Problem::OtherWords),
            Kind::Email if EmailAddress::parse(&text).is_err() => Err(Problem::NotAnAddress),
            _ => Ok(text),
        }
    }

    /// Whether a text has the shape of this field's, whatever a petition asks: its length, or the code of a country.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check_shape(&self, typed: &str) -> Result<(), Problem> {
        let text = cleaned(typed, self.kind == Kind::Lines);
        let text = text.trim().nfc().collect::<String>();
        match self.kind {
            Kind::Country if !text.is_empty() && !is_country(&text) => Err(Problem::NotACountry),
            Kind::Country => Ok(()),
            _ if self.is_too_long(typed) => Err(Problem::TooLong(self.max_length)),
            _ => Ok(()),
        }
    }

    /// Whether more was sent than the field has room for, as browsers and the description of the API count it: with blanks at
    /// its ends, and a line end as one character.
    fn is_too_long(&self, typed: &str) -> bool {
        let line_ends = typed.matches("\r\n").count();
        typed.chars().count() - line_ends > self.max_length
    }

    /// The field's text before the rules of its kind.
    fn text(&self, typed: &str) -> Result<String, Problem> {
        if self.kind == Kind::Email {
            return match typed.trim() {
                text if !text.contains(is_visible) => Err(Problem::Missing),
                _ if self.is_too_long(typed) => Err(Problem::TooLong(self.max_length)),
                text => Ok(text.to_owned()),
            };
        }
        let text = cleaned(typed, self.kind == Kind::Lines);
        let text = text.trim().nfc().collect::<String>();
        if self.is_required && !text.contains(is_visible) {
            return Err(Problem::Missing);
        }
        if self.kind != Kind::Country && self.is_too_long(typed) {
            return Err(Problem::TooLong(self.max_length));
        }
        if !text.contains(is_visible) {
            return Ok(String::new());
        }
        let may_have_lines = self.kind == Kind::Lines;
        if text.contains(|c| is_control(c) && !(may_have_lines && c == '\n'))
            || is_markup(&text)
            || has_stacked_marks(&text)
        {
            return Err(Problem::NotText);
        }
        if self.is_of_the_name() && !is_name(&text) {
            return Err(Problem::NotAName);
        }
        Ok(text)
    }
}

/// The fewest and the most digits of a phone number with its country code. ITU-T E.164 has no longer ones.
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 6..=15;

/// A phone number that begins with `+` or `00`, with digits of any script as the usual ones. `None` if it is none.
fn phone(text: &str) -> Option<String> {
    let plain: String = text.nfkc().map(plain_digit).collect();
    let begins = plain.starts_with('+') || plain.starts_with("00");
    let is_of_it = |c: char| {
        c.is_ascii_digit() || matches!(c, ' ' | '-' | '.' | '/' | '(' | ')' | '+' | '‐' | '–')
    };
    let digits = plain.trim_start_matches('0').chars();
    let digits = digits.filter(char::is_ascii_digit).count();
    let has_one_plus = plain.matches('+').count() == usize::from(plain.starts_with('+'));
    (begins && has_one_plus && plain.chars().all(is_of_it) && PHONE_DIGITS.contains(&digits))
        .then_some(plain)
}

/// The address of a website as it is stored: with `https` and its host in ASCII, so that nobody takes one host for another that
/// looks the same. An address that was typed without a scheme gets this one. `None` if it is none, names a user or a port, or
/// leads to no host of the public web.
fn link(text: &str) -> Option<String> {
    let whole = match text.contains("://") {
        true => text.to_owned(),
        false => format!("https://{text}"),
    };
    let url = Url::parse(&whole).ok()?;
    let has_user = !url.username().is_empty() || url.password().is_some();
    let host = url.domain()?;
    // A mail domain is one of the public web: with a dot, and of no reserved kind.
    let is_public = EmailAddress::parse(&format!("x@{host}")).is_ok();
    let is_one = url.scheme() == "https" && !has_user && url.port().is_none() && is_public;
    let fits = url.as_str().len() <= Field::LINK.max_length;
    (is_one && fits).then(|| url.to_string())
}

/// Digits of Arabic, Persian and Devanagari, which keyboards there write.
fn plain_digit(c: char) -> char {
    let zero = ['\u{660}', '\u{6f0}', '\u{966}'];
    let value = zero
        .into_iter()
        .filter_map(|zero| u32::from(c).checked_sub(u32::from(zero)))
        .find(|value| *value < 10);
    value
        .and_then(|value| char::from_digit(value, 10))
        .unwrap_or(c)
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
mod tests {
    use super::*;

    #[test]
    fn a_text_is_as_long_as_it_was_sent() {
        let city = Field::from_name("city").unwrap();
        let fits = |blanks| format!("Rosario{}", " ".repeat(blanks));
        assert_eq!(city.parse(&fits(73)).as_deref(), Ok("Rosario"));
        assert_eq!(city.parse(&" ".repeat(80)).as_deref(), Ok(""));
        for sent in [fits(74), " ".repeat(81)] {
            assert_eq!(city.parse(&sent), Err(Problem::TooLong(80)));
            assert_eq!(city.check_shape(&sent), Err(Problem::TooLong(80)));
        }
        // Forms send two characters for the one that the browser counted.
        let comment = Field::from_name("comment").unwrap();
        let lines = "\r\n".repeat(comment.max_length - 2);
        assert!(comment.parse(&format!("a{lines}b")).is_ok());
        assert!(comment.parse(&format!("a{lines}bc")).is_err());
    }

    #[test]
    fn a_link_leads_to_a_public_website_and_hides_nothing() {
        for (typed, stored) in [
            ("https://river.example/about", "https://river.example/about"),
            ("river.example", "https://river.example/"),
            ("HTTPS://River.Example", "https://river.example/"),
            // Shown as it is, not as what it looks like.
            (
                "https://b\u{fc}cher.example",
                "https://xn--bcher-kva.example/",
            ),
            (
                "https://\u{430}pple.example",
                "https://xn--pple-43d.example/",
            ),
            (
                "https://river.example/\u{e4}",
                "https://river.example/%C3%A4",
            ),
        ] {
            assert_eq!(link(typed).as_deref(), Some(stored), "{typed}");
        }
        for wrong in [
            "http://river.example",
            "javascript:alert(1)",
            "javascript://river.example/%0aalert(1)",
            "data:text/html,x",
            "https://ana@river.example",
            "https://ana:secret@river.example",
            "https://river.example:8443",
            "https://localhost",
            "https://127.0.0.1",
            "https://[::1]/",
            "https://2130706433",
            "https://river.internal",
            "river",
            "mailto:ana@river.example",
            "https://",
            &format!("https://river.example/{}", "a".repeat(200)),
        ] {
            assert_eq!(link(wrong), None, "{wrong}");
        }
        let field = Field::from_name("link").unwrap();
        assert_eq!(
            field.parse("https://river.example/\u{202e}moc"),
            Err(Problem::NotText)
        );
    }

    #[test]
    fn the_name_of_an_organisation_is_no_address_and_turns_no_text() {
        let fields = super::super::Fields::of_endorsement();
        let field = fields.get("organisation").unwrap();
        for name in ["River League e. V.", "Ríos 21", "河川保護会", "نهر"] {
            assert_eq!(field.parse(name).as_deref(), Ok(name));
        }
        for (wrong, problem) in [
            ("", Problem::Missing),
            ("…", Problem::NotAnOrganisation),
            ("https://river.example", Problem::NotAnOrganisation),
            ("ana@river.example", Problem::NotAnOrganisation),
            ("River\u{202e}eugaeL", Problem::NotText),
            ("<b>River</b>", Problem::NotText),
        ] {
            assert_eq!(field.parse(wrong), Err(problem), "{wrong:?}");
        }
    }

    #[test]
    fn a_phone_number_has_its_country_code_and_is_read_leniently() {
        for (typed, stored) in [
            ("+34 600 000 000", "+34 600 000 000"),
            ("0034600000000", "0034600000000"),
            ("+1 (212) 555-0100", "+1 (212) 555-0100"),
            ("＋４９ ３０ １２３４５６", "+49 30 123456"),
            ("+٣٤٦٠٠٠٠٠٠٠٠", "+34600000000"),
        ] {
            assert_eq!(phone(typed).as_deref(), Some(stored), "{typed}");
        }
        for wrong in [
            "600 000 000",
            "+34",
            "+34 600 000 000 000 000",
            "+34 600+000 000",
            "+34 call me",
            "call +34 600 000 000",
            "++34600000000",
        ] {
            assert_eq!(phone(wrong), None, "{wrong}");
        }
    }
}
