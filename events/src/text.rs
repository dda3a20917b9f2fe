//! What can be seen of a text.

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

#[cfg(test)]
mod tests {
    use super::*;

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
