//! The text of a document, whatever it says about its encoding.
//!
//! Bytes that are UTF-8 and have letters outside ASCII are never anything else by chance, so they decide before what a document
//! declares. One that declares UTF-8 and is not is nearly always in Windows-1252.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How far the declaration of the encoding may reach into a document, in bytes.
const DECLARATION: usize = 200;

/// Decodes the document, and removes what it declares about its encoding.
pub(crate) fn decode(bytes: &[u8], content_type: &str) -> String {
    let (text, _, _) = encoding(bytes, content_type).decode(bytes);
    without_declaration(&text)
}

fn encoding(bytes: &[u8], content_type: &str) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    // The server's word comes last: many say the same of all documents.
    let declared = in_document(bytes).or_else(|| in_header(content_type));
    match (declared, std::str::from_utf8(bytes)) {
        (Some(declared), Ok(_)) if bytes.is_ascii() => declared,
        (_, Ok(_)) => UTF_8,
        (Some(declared), Err(_)) if declared != UTF_8 => declared,
        (_, Err(_)) => WINDOWS_1252,
    }
}

/// The encoding in `<?xml version="1.0" encoding="…"?>`.
fn in_document(bytes: &[u8]) -> Option<&'static Encoding> {
    let beginning =
        String::from_utf8_lossy(bytes.get(..bytes.len().min(DECLARATION))?).into_owned();
    let (declaration, _) = beginning
        .trim_start()
        .strip_prefix("<?xml")?
        .split_once("?>")?;
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| ['"', '\''].contains(c))?;
    let label = value.split(quote).nth(1)?;
    // UTF-16 cannot be: its declaration would not have been found as ASCII.
    let encoding = Encoding::for_label(label.trim().as_bytes());
    encoding.filter(|it| ![UTF_16BE, UTF_16LE].contains(it))
}

/// The encoding in `text/xml; charset=…`.
fn in_header(content_type: &str) -> Option<&'static Encoding> {
    let parameters = content_type.split(';').skip(1);
    let charset = parameters.filter_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("charset").then_some(value)
    });
    let label = charset.last()?.trim().trim_matches(['"', '\'']);
    Encoding::for_label(label.as_bytes())
}

fn without_declaration(text: &str) -> String {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let after = text
        .strip_prefix("<?xml")
        .and_then(|rest| rest.split_once("?>"));
    match after {
        Some((_, rest)) => rest.trim_start().to_owned(),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bytes_decide_before_what_is_declared() {
        let declared = |label: &str, letter: &[u8]| {
            let mut bytes = format!("<?xml version='1.0' encoding=\"{label}\"?>\n<a>").into_bytes();
            bytes.extend(letter);
            bytes
        };
        for (bytes, content_type, text) in [
            (declared("utf-8", "ñ".as_bytes()), "", "<a>ñ"),
            (declared("utf-8", &[0xf1]), "", "<a>ñ"),
            (declared("iso-8859-1", "ñ".as_bytes()), "", "<a>ñ"),
            (
                declared("iso-8859-1", &[0xf1]),
                "text/xml; charset=utf-8",
                "<a>ñ",
            ),
            (declared("windows-1251", &[0xc4, 0xe0]), "", "<a>Да"),
            (declared("UTF-16", "ñ".as_bytes()), "", "<a>ñ"),
            (
                b"<a>\xe4".to_vec(),
                "text/xml; Charset=\"ISO-8859-15\"",
                "<a>ä",
            ),
            (b"<a>\x93x\x94".to_vec(), "text/xml", "<a>“x”"),
            (b"\xef\xbb\xbf<?xml?><a>".to_vec(), "", "<a>"),
            (b"\xff\xfe<\0a\0>\0".to_vec(), "", "<a>"),
            (declared("ISO-2022-JP", b"\x1b$B4A\x1b(B"), "", "<a>漢"),
        ] {
            assert_eq!(
                decode(&bytes, content_type),
                text,
                "{content_type} {:?}",
                String::from_utf8_lossy(&bytes)
            );
        }
    }
}
