//! Where a campaign's visitors come from, and short addresses: `/s/CODE` on paper, `?source=CODE` in links.

use serde::{Deserialize, Serialize};

/// A source of visitors that the campaign counts, such as a flyer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its name in addresses: see [`is_code`].
    pub code: String,
    /// The code of its own short link, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
}

impl Source {
    /// The most that a petition can have.
    pub const MOST: usize = 50;
}

/// The longest code, in characters.
const LONGEST: usize = 32;

/// Whether the text can name a source or a short link: lower-case letters, digits and hyphens, which nobody has to spell out.
#[must_use]
pub fn is_code(text: &str) -> bool {
    let is_plain = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
    (1..=LONGEST).contains(&text.len()) && text.bytes().all(is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_short_and_plain() {
        for code in ["a", "flyer-may", "2026", &"x".repeat(32)] {
            assert!(is_code(code), "{code}");
        }
        for other in [
            "",
            "Flyer",
            "a_b",
            "a b",
            "a/b",
            "\u{e4}",
            "a&b",
            &"x".repeat(33),
        ] {
            assert!(!is_code(other), "{other}");
        }
    }
}
