//! What pages say while emails are late.

use languages::Language;

/// From so many minutes on, the delay is told in hours.
const HOURS_FROM: u64 = 120;

/// "Our emails are delayed by about 5 minutes", in minutes or hours, rounded up.
#[must_use]
pub fn mails_late(language: Language, minutes: u64) -> String {
    if minutes < HOURS_FROM {
        language.text_with("mails-late-minutes", [("minutes", minutes.into())])
    } else {
        let hours = minutes.div_ceil(60);
        language.text_with("mails-late-hours", [("hours", hours.into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_delay_is_told_in_minutes_or_hours_in_every_language() {
        for (language, minutes, expected) in [
            ("en", 2, "about 2 minutes"),
            ("en", 119, "about 119 minutes"),
            ("en", 120, "about 2 hours"),
            ("en", 121, "about 3 hours"),
            ("es", 7, "unos 7 minutos"),
            ("es", 300, "unas 5 horas"),
            ("fr", 7, "environ 7 minutes"),
            ("fr", 300, "environ 5 heures"),
        ] {
            let text = mails_late(Language::from_tag(language).unwrap(), minutes);
            assert!(text.contains(expected), "{text}");
        }
    }
}
