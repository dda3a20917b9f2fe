//! Arguments that several commands share.

use clap::Args;
use events::email::EmailAddress;
use events::envelope::Actor;
use events::ids::Slug;
use events::text::{is_direction, is_line_end, is_visible, searchable};
use jiff::Timestamp;

use crate::caller;
use crate::failure::Failure;
use crate::place::Place;

/// The longest text that an operator gives, in characters. The public log of a petition keeps it for ever.
const LONGEST: usize = 500;

/// Which petition.
#[derive(Args, Clone, Debug)]
pub(crate) struct PetitionName {
    /// The petition, by the name in its address (/petitions/SLUG). `countersign petition list` shows all.
    #[arg(long = "petition", value_name = "SLUG", value_parser = |text: &str| Slug::parse(text.trim()))]
    pub(crate) slug: Slug,
}

/// Who acts and why. Both are stored in the log permanently, with who the system says it was.
#[derive(Args, Clone, Debug)]
pub(crate) struct By {
    /// Your name, recorded in the log. Beside it stands who the system says you are: the user of this machine,
    /// or on AWS the ARN.
    #[arg(long, value_name = "NAME", env = "COUNTERSIGN_OPERATOR", value_parser = one_line)]
    pub(crate) operator: String,
    /// The reason, recorded in the log. Do not name a signer: the log is never erased.
    #[arg(long, value_name = "TEXT", value_parser = note)]
    pub(crate) note: String,
}

impl By {
    /// Both, with who the system says it is.
    pub(crate) async fn actor(&self, place: &Place) -> Result<Actor, Failure> {
        Ok(Actor {
            operator: Some(self.operator.clone()),
            note: Some(self.note.clone()),
            caller: Some(caller::caller(place.aws).await?),
        })
    }
}

/// Reads one line that somebody can see, without the spaces around it.
///
/// # Errors
/// If nothing is left of it, or if it would be read as several lines, or as another one.
pub(crate) fn one_line(text: &str) -> Result<String, String> {
    let text = text.trim();
    if !text.contains(is_visible) {
        return Err("must not be empty; give a text, or omit the option".to_owned());
    }
    let bad = |c: &char| is_line_end(*c) || c.is_control() || is_direction(*c);
    if let Some(c) = text.chars().find(bad) {
        return Err(format!(
            "must be one line of ordinary characters; remove the character U+{:04X}",
            u32::from(c)
        ));
    }
    if text.chars().count() > LONGEST {
        return Err(format!(
            "must have at most {LONGEST} characters; shorten it"
        ));
    }
    Ok(text.to_owned())
}

/// Reads why somebody acts, in one line that names no signer by their address.
///
/// # Errors
/// As [`one_line`], and if it contains an email address.
pub(crate) fn note(text: &str) -> Result<String, String> {
    let text = one_line(text)?;
    let around = |c: char| c.is_whitespace() || ",;:()<>[]\"'".contains(c);
    let mut words = text
        .split(around)
        .map(|word| word.trim_end_matches(['.', '!', '?']));
    if words.any(|word| word.contains('@') && EmailAddress::parse(word).is_ok()) {
        return Err(
            "must not contain an email address, because the log is never erased; say it without"
                .to_owned(),
        );
    }
    Ok(text)
}

/// Reads a text to search for, in the form in which texts are compared.
///
/// # Errors
/// If nothing is left of it.
pub(crate) fn searched(text: &str) -> Result<String, String> {
    match searchable(text) {
        text if text.is_empty() => {
            Err("must not be empty; give a text, or omit the option".to_owned())
        }
        text => Ok(text),
    }
}

/// What was pasted, without what nobody sees.
pub(crate) fn pasted(text: &str) -> String {
    text.chars().filter(|c| is_visible(*c)).collect()
}

/// Reads a moment in UTC or with an offset.
///
/// # Errors
/// If it is not in RFC 3339.
pub(crate) fn moment(text: &str) -> Result<Timestamp, String> {
    let text: String = pasted(text);
    text.parse()
        .map_err(|_| "must be a date and time like 2026-11-24T10:00:00Z".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_log_keeps_for_ever_is_one_line_that_reads_as_it_is() {
        for wrong in [
            "",
            " ",
            "\u{200b}",
            "Bea\nby Ana: all is well",
            "Bea\r",
            "a\u{85}b",
            "a\u{2028}b",
            "a\u{1b}[2K",
            "a\u{202e}b",
            "a\0b",
            "a\tb",
            &"x".repeat(LONGEST + 1),
        ] {
            // White space at the end is cut off.
            let read = one_line(wrong);
            assert!(read.is_err() || wrong == "Bea\r", "{wrong:?}");
        }
        assert_eq!(
            one_line(" Béa 花 – \"x\" ").as_deref(),
            Ok("Béa 花 – \"x\"")
        );
    }

    #[test]
    fn a_note_names_nobody_by_their_address() {
        for wrong in [
            "asked by ana@example.org",
            "Ana <ana@example.org>",
            "letter (ana@example.org).",
            "mailto:ana@example.org",
        ] {
            let error = note(wrong).unwrap_err();
            assert!(error.contains("email address"), "{wrong}: {error}");
        }
        for right in [
            "Letter of 20 November",
            "flood from @trash.example",
            "@ 9:00",
            "a@b",
        ] {
            assert_eq!(note(right).as_deref(), Ok(right));
        }
    }

    #[test]
    fn a_moment_may_be_pasted() {
        let wanted: Timestamp = "2026-11-24T10:00:00Z".parse().unwrap();
        assert_eq!(moment("\u{feff}2026-11-24T10:00:00Z\u{200b} "), Ok(wanted));
        assert!(moment("yesterday").is_err());
    }
}
