//! The account for donations: an IBAN as banks, letters and spreadsheets write it.

use events::text::is_visible;
use iban::{Iban, IbanLike as _, ParseBaseIbanError, ParseIbanError};

use super::problem::Problem;

/// The IBAN in electronic format. White space of any kind, hyphens and small letters make no difference
/// (ISO 13616 leaves the printed form open).
pub(super) fn read(file: &str, field: &'static str, written: &str) -> Result<String, Problem> {
    let plain: String = written
        .chars()
        .filter(|c| is_visible(*c) && !is_dash(*c))
        .collect();
    let plain = plain.to_ascii_uppercase();
    let problem = |what: String, remedy| Err(Problem::new(file, field, what, remedy));
    match plain.parse::<Iban>() {
        Ok(iban) => Ok(iban.electronic_str().to_owned()),
        Err(ParseIbanError::InvalidBaseIban {
            source: ParseBaseIbanError::InvalidChecksum,
        }) => problem(
            format!(
                "the check digits of {plain} do not match: a character is wrong or two are swapped"
            ),
            "Compare it with the bank's letter, character by character.",
        ),
        Err(ParseIbanError::InvalidBaseIban {
            source: ParseBaseIbanError::InvalidFormat,
        }) => problem(
            format!(
                "{plain:?} is not an IBAN: an IBAN has two letters, two digits, then up to 30 letters and digits"
            ),
            "Copy the whole number again, without the word IBAN.",
        ),
        Err(ParseIbanError::UnknownCountry(_)) => problem(
            format!(
                "{} is not a country that uses IBANs",
                plain.get(..2).unwrap_or_default()
            ),
            "Correct the first two letters.",
        ),
        Err(ParseIbanError::InvalidBban(_)) => problem(
            format!(
                "{plain} does not have the length or the form of an IBAN of {}",
                plain.get(..2).unwrap_or_default()
            ),
            "Compare it with the bank's letter: a character is missing or there is one too many.",
        ),
    }
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_iban_may_be_grouped_in_any_way() {
        for written in [
            "DE89370400440532013000",
            "DE89 3704 0044 0532 0130 00 ",
            "DE89\u{a0}3704\u{a0}0044\u{a0}0532\u{a0}0130\u{a0}00",
            "DE8937 0400440532013000",
            "de89 3704 0044 0532 0130 00",
            "DE89-3704-0044-0532-0130-00",
            "\tDE89 3704 0044 0532 0130 00\u{200b}",
            "DE89\u{202f}3704\u{2009}0044 0532 0130 00",
        ] {
            assert_eq!(
                read("petition.toml", "iban", written).unwrap(),
                "DE89370400440532013000",
                "{written:?}"
            );
        }
    }

    #[test]
    fn each_mistake_is_named() {
        for (written, says) in [
            ("DE88370400440532013000", "check digits"),
            ("DE8937040044053201300", "check digits"),
            ("XX89370400440532013000", "XX"),
            ("IBAN", "is not an IBAN"),
            ("12345", "is not an IBAN"),
        ] {
            let problem = read("petition.toml", "iban", written)
                .unwrap_err()
                .to_string();
            assert!(
                problem.contains(says) || problem.contains("length"),
                "{written}: {problem}"
            );
        }
    }
}
