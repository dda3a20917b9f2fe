//! What can be seen of a text.

use unicode_normalization::UnicodeNormalization as _;

/// Whether the character leaves anything to be seen: neither white space, nor one of the characters that fonts show
/// as nothing (`Default_Ignorable_Code_Point` in UAX #44), nor the empty Braille pattern.
#[must_use]
pub fn is_visible(c: char) -> bool {
    !c.is_whitespace()
        && !c.is_control()
        && !matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether the character ends a line in some program (UAX #14: BK, CR, LF and NL).
#[must_use]
pub fn is_line_end(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// Whether the character turns the direction of the text after it (UAX #9): it can make a line read as another.
#[must_use]
pub fn is_direction(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The text with each letter as one character where that is possible (NFC). Some systems write names of files otherwise.
#[must_use]
pub fn composed(text: &str) -> String {
    text.nfc().collect()
}

/// The text as it is compared when somebody searches: without what nobody sees, with single spaces, in one case and in
/// one form (NFKC). Whoever searches for what they read finds what was typed.
#[must_use]
pub fn searchable(text: &str) -> String {
    let seen = text.chars().filter(|c| c.is_whitespace() || is_visible(*c));
    let folded: String = seen.nfkc().collect::<String>().to_lowercase();
    let words: Vec<_> = folded.split_whitespace().collect();
    // Lower case can leave a form that is not composed (as of U+0130).
    words.join(" ").nfkc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_reads_alike_is_found_alike() {
        for (asked, stored) in [
            ("Ana Ruiz", "Ana\u{200b} Ruiz"),
            ("ana ruiz", "ANA\u{a0} \u{2003}Ruiz"),
            ("José", "Jose\u{301}"),
            ("\u{feff}Ana\tRuiz ", "Ana Ruiz"),
            ("Ａｎａ", "ana"),
            ("ÁNGELES", "ángeles"),
            ("Ruiz", "\u{202a}Ruiz\u{202c}"),
        ] {
            assert_eq!(searchable(asked), searchable(stored), "{asked:?}");
        }
        assert_ne!(searchable("Ana Ruiz"), searchable("AnaRuiz"));
        assert_eq!(searchable(" \u{200b}"), "");
    }

    #[test]
    fn what_nobody_sees_is_not_visible() {
        for text in [
            "",
            " ",
            "\u{200b}",
            "\u{feff}\u{2060}",
            "\u{2800}",
            "\u{3164}",
            "\t\r\n",
            "\u{2028}",
        ] {
            assert!(!text.contains(is_visible), "{text:?}");
        }
        for text in ["a", "ñ", "花", "\u{301}a", "😀", "—"] {
            assert!(text.contains(is_visible), "{text:?}");
        }
    }
}
