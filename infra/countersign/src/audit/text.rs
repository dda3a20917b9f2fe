//! Texts from files: editors, mail programs and Git change the ends of their lines, and some put a byte order mark before them.
//! What is signed has line feeds.

/// The text as it was published.
pub(super) fn published(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes).replace("\r\n", "\n");
    text.trim_start_matches('\u{feff}').to_owned()
}

#[cfg(test)]
mod tests {
    use super::published;

    #[test]
    fn only_what_a_copy_changes_is_changed_back() {
        for (copied, expected) in [
            ("a\n\nb\n", "a\n\nb\n"),
            ("\u{feff}a\r\n\r\nb\r\n", "a\n\nb\n"),
            ("a\rb \n", "a\rb \n"),
        ] {
            assert_eq!(published(copied.as_bytes()), expected, "{copied:?}");
        }
        assert_eq!(published(b"\xff"), "\u{fffd}");
    }
}
