//! Looking for what somebody typed, in whatever way it may have been written down.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use unicode_normalization::UnicodeNormalization as _;

/// Shorter ones would be found by chance in sealed data.
const SHORTEST: usize = 6;
/// What quoted-printable leaves as it is, besides letters and digits (RFC 2045, section 6.7).
const PRINTABLE: &[u8] = b" !\"#$%&'()*+,-./:;<>?@[\\]^_`{|}~";

/// Texts, in every writing that we know of.
pub(crate) struct Needles(Vec<(String, String)>);

impl Needles {
    pub(crate) fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut needles = Vec::new();
        for text in texts {
            let decomposed: String = text.nfd().collect();
            for text in BTreeSet::from([text.to_owned(), text.to_lowercase(), decomposed]) {
                for (writing, bytes) in writings(&text) {
                    assert!(bytes.len() >= SHORTEST, "{text} is too short to look for");
                    needles.push((format!("{text:?} as {writing}"), latin(&bytes)));
                }
            }
        }
        Self(needles)
    }

    /// Which of them are there.
    pub(crate) fn found_in(&self, bytes: &[u8]) -> BTreeSet<&str> {
        let hay = latin(bytes);
        // Quoted-printable breaks lines inside of words.
        let joined = hay.replace("=\r\n", "").replace("=\n", "");
        let lower = hay.to_ascii_lowercase();
        let found = self.0.iter().filter(|(_, needle)| {
            [&hay, &joined, &lower]
                .into_iter()
                .any(|hay| hay.contains(needle))
        });
        found.map(|(name, _)| name.as_str()).collect()
    }

    pub(crate) fn are_not_in(&self, place: &str, bytes: &[u8]) {
        let found = self.found_in(bytes);
        assert!(found.is_empty(), "in {place}: {found:?}");
    }
}

/// A character for each byte, so that the standard library searches.
fn latin(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

fn writings(text: &str) -> Vec<(&'static str, Vec<u8>)> {
    let bytes = text.as_bytes();
    let utf16: Vec<u16> = text.encode_utf16().collect();
    let hex = |byte: &u8| format!("{byte:02x}");
    let mut all = vec![
        ("UTF-8", bytes.to_vec()),
        (
            "hex",
            bytes.iter().map(hex).collect::<String>().into_bytes(),
        ),
        (
            "HEX",
            bytes
                .iter()
                .map(hex)
                .collect::<String>()
                .to_uppercase()
                .into_bytes(),
        ),
        (
            "UTF-16LE",
            utf16.iter().flat_map(|unit| unit.to_le_bytes()).collect(),
        ),
        (
            "UTF-16BE",
            utf16.iter().flat_map(|unit| unit.to_be_bytes()).collect(),
        ),
        (
            "a form",
            url::form_urlencoded::byte_serialize(bytes)
                .collect::<String>()
                .into_bytes(),
        ),
        ("percent-encoding", escaped(bytes, '%', b"-._~")),
        ("percent-encoding, @ kept", escaped(bytes, '%', b"-._~@+")),
        ("quoted-printable", escaped(bytes, '=', PRINTABLE)),
        (
            "quoted-printable in a header",
            escaped(bytes, '=', b"-._!*+/"),
        ),
        ("JSON", json(text, false)),
        ("JSON in ASCII", json(text, true)),
        (
            "HTML by numbers",
            html(text, |c| format!("&#{};", u32::from(c))),
        ),
        (
            "HTML by hex",
            html(text, |c| format!("&#x{:x};", u32::from(c))),
        ),
        ("HTML by names", named(text)),
        ("HTML of askama", askama(text)),
    ];
    for before in 0..3 {
        for (name, engine) in [
            ("base64", &STANDARD_NO_PAD),
            ("base64url", &URL_SAFE_NO_PAD),
        ] {
            let encoded = engine.encode([&vec![0; before], bytes].concat());
            // What does not depend on the neighbours.
            let (first, last) = ((before * 8).div_ceil(6), (before + bytes.len()) * 8 / 6);
            all.push((name, encoded.as_bytes()[first..last].to_vec()));
        }
    }
    all
}

fn escaped(bytes: &[u8], sign: char, kept: &[u8]) -> Vec<u8> {
    let mut text = String::new();
    for byte in bytes {
        if byte.is_ascii_alphanumeric() || kept.contains(byte) {
            text.push(char::from(*byte));
        } else {
            write!(text, "{sign}{byte:02X}").unwrap();
        }
    }
    text.into_bytes()
}

fn json(text: &str, ascii: bool) -> Vec<u8> {
    let written = serde_json::to_string(text).unwrap();
    let written = written.trim_matches('"');
    if !ascii {
        return written.as_bytes().to_vec();
    }
    let mut escaped = String::new();
    for unit in written.encode_utf16() {
        match u8::try_from(unit) {
            Ok(byte) if byte.is_ascii() => escaped.push(char::from(byte)),
            _ => write!(escaped, "\\u{unit:04x}").unwrap(),
        }
    }
    escaped.into_bytes()
}

fn html(text: &str, reference: impl Fn(char) -> String) -> Vec<u8> {
    let special = |c: char| !c.is_ascii() || "<>&\"'".contains(c);
    let one = |c| {
        if special(c) {
            reference(c)
        } else {
            c.to_string()
        }
    };
    text.chars().map(one).collect::<String>().into_bytes()
}

fn named(text: &str) -> Vec<u8> {
    let text = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    text.replace('"', "&quot;")
        .replace('\'', "&#39;")
        .into_bytes()
}

fn askama(text: &str) -> Vec<u8> {
    let special = |c: char| "<>&\"'".contains(c);
    let one = |c: char| {
        if special(c) {
            format!("&#{};", u32::from(c))
        } else {
            c.to_string()
        }
    };
    text.chars().map(one).collect::<String>().into_bytes()
}

#[test]
fn a_text_is_found_in_every_writing() {
    let text = "Ñandú <Łucja> & 🌊";
    let needles = Needles::of([text]);
    for (writing, bytes) in writings(text) {
        for before in ["", "x", "xy"] {
            let hay = [before.as_bytes(), &bytes, b"z"].concat();
            assert!(!needles.found_in(&hay).is_empty(), "{writing}");
        }
    }
    for before in ["", "x", "xy"] {
        let hay = STANDARD_NO_PAD.encode(format!("{before}{text} and more"));
        assert!(!needles.found_in(hay.as_bytes()).is_empty(), "{hay}");
    }
    let mut broken = escaped(text.as_bytes(), '=', PRINTABLE);
    broken.splice(9..9, *b"=\r\n");
    assert!(!needles.found_in(&broken).is_empty());
    assert!(needles.found_in("Ñandú and Łucja".as_bytes()).is_empty());
}
