//! What is removed from a typed text, and what is refused in it.

use events::text::is_visible;
use unicode_normalization::char::is_combining_mark;

/// Most marks on one letter. Tibetan and Vietnamese need fewer.
const MAX_MARKS: usize = 8;

/// Control characters, and those that turn the direction of the text that follows.
pub(super) fn is_control(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The text without fillers that show nothing, and with ordinary spaces: a tab that was pasted from a sheet is a space. In a
/// text of several lines, every line end is `\n`.
pub(super) fn cleaned(raw: &str, has_lines: bool) -> String {
    let raw = raw.replace("\r\n", "\n");
    let shown = raw.chars().filter(|c| !is_filler(*c));
    shown
        .map(|c| match c {
            '\u{85}' | '\u{2028}' | '\u{2029}' if has_lines => '\n',
            '\t' => ' ',
            c if c.is_whitespace() && !c.is_control() => ' ',
            '\u{85}' => ' ',
            c => c,
        })
        .collect()
}

/// Characters that show nothing and mean nothing. Joiners and variation selectors shape what is beside them, and
/// characters that turn the direction are refused elsewhere.
fn is_filler(c: char) -> bool {
    !is_visible(c)
        && !c.is_whitespace()
        && !is_control(c)
        && !matches!(c, '\u{200c}' | '\u{200d}' | '\u{180b}'..='\u{180f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether marks are stacked higher than any script does, over the lines above.
pub(super) fn has_stacked_marks(text: &str) -> bool {
    let mut marks = 0;
    text.chars().any(|c| {
        marks = if is_combining_mark(c) { marks + 1 } else { 0 };
        marks > MAX_MARKS
    })
}

/// Everything is escaped where it is shown; this keeps markup out of the log as well, for those
/// who may show it elsewhere. "I <3 rivers" is text.
pub(super) fn is_markup(text: &str) -> bool {
    text.split('<')
        .skip(1)
        .any(|rest| rest.starts_with(|c: char| c.is_alphabetic() || matches!(c, '/' | '!' | '?')))
}
