//! Makes text that other people wrote safe for a mail: one line, and no messages from strangers.

/// The longest line of a plain text, so that it stays readable when it is quoted.
const WIDTH: usize = 72;

/// The text on one line, without control characters and without marks that change the direction of text.
pub(crate) fn one_line(text: &str) -> String {
    let harmless: String = text
        .chars()
        .map(|c| {
            if c.is_control() || is_format(c) {
                ' '
            } else {
                c
            }
        })
        .collect();
    harmless.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The name to greet somebody with, if it looks like one.
///
/// Anybody can submit somebody else's address with an advertisement as the name. So a name is omitted if it is too long, or
/// has characters of a link or an address.
pub(crate) fn name(given_name: &str) -> Option<String> {
    let name = one_line(given_name);
    let inner_dot = name
        .split('.')
        .skip(1)
        .any(|after| after.starts_with(char::is_alphanumeric));
    let suspicious =
        inner_dot || name.contains(['/', '\\', ':', '@', '<', '>', '[', ']', '(', ')']);
    (!name.is_empty() && name.chars().count() <= 40 && !suspicious).then_some(name)
}

fn is_format(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Breaks long lines between words, and keeps their indentation. A longer word is an address, so it is not broken.
pub(crate) fn wrap(text: &str) -> String {
    let mut wrapped = String::with_capacity(text.len() + text.len() / WIDTH);
    for line in text.lines() {
        let words = line.trim_start_matches(' ');
        let indentation = &line[..line.len() - words.len()];
        if line.chars().count() <= WIDTH {
            wrapped.push_str(line);
        } else {
            wrap_line(&mut wrapped, indentation, words);
        }
        wrapped.push('\n');
    }
    wrapped
}

fn wrap_line(wrapped: &mut String, indentation: &str, words: &str) {
    wrapped.push_str(indentation);
    let mut column = indentation.len();
    // No-break spaces, such as before a colon in French, do not separate words.
    for (index, word) in words.split(' ').enumerate() {
        let width = word.chars().count();
        if index > 0 && column + 1 + width > WIDTH {
            wrapped.push('\n');
            wrapped.push_str(indentation);
            column = indentation.len();
        } else if index > 0 {
            wrapped.push(' ');
            column += 1;
        }
        wrapped.push_str(word);
        column += width;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_wrote_stays_on_one_line() {
        assert_eq!(one_line(" Ada\r\nBcc: x\t\u{202e}y\u{0} "), "Ada Bcc: x y");
    }

    #[test]
    fn a_name_is_greeted_with_and_an_advertisement_is_not() {
        for good in [
            "Ada",
            "Jean-Baptiste",
            "María José",
            "D’Arcy",
            "J. R.",
            "Łukasz",
            "李",
        ] {
            assert_eq!(name(good).as_deref(), Some(good));
        }
        for bad in [
            "",
            " \n",
            "win at evil.example",
            "https://evil",
            "me@evil",
            "<b>",
            &"a".repeat(41),
        ] {
            assert_eq!(name(bad), None, "{bad}");
        }
    }

    #[test]
    fn long_lines_break_between_words_and_addresses_do_not() {
        let address = format!("https://sign.example.org/{}", "x".repeat(100));
        let text = format!("  {}\n{address}\n", "word ".repeat(30).trim_end());
        let wrapped = wrap(&text);
        assert!(wrapped.ends_with(&format!("\n{address}\n")));
        for line in wrapped.lines().filter(|line| *line != address) {
            assert!(line.starts_with("  word") && line.len() <= WIDTH, "{line}");
        }
    }
}
