//! What a petition's Markdown may not contain, because neither the page nor the PDF would show it.

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag};

use super::text::{ELEMENTS, SCHEMES};

/// Something that would be lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsupported {
    /// The line of the Markdown, from 1.
    pub line: usize,
    /// What it is, for the person who wrote it.
    pub what: String,
}

/// Finds everything in `markdown` that would be dropped or shown as raw text, in the order of its lines.
#[must_use]
pub fn unsupported(markdown: &str) -> Vec<Unsupported> {
    // With all extensions on, the parser recognises what the page's parser would leave as text.
    let options = Options::all()
        - Options::ENABLE_SMART_PUNCTUATION
        - Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        - Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
        - Options::ENABLE_HEADING_ATTRIBUTES
        - Options::ENABLE_SUBSCRIPT
        - Options::ENABLE_SUPERSCRIPT
        - Options::ENABLE_MATH
        - Options::ENABLE_WIKILINKS
        - Options::ENABLE_DEFINITION_LIST;
    let mut found = Vec::new();
    for (event, range) in Parser::new_ext(markdown, options).into_offset_iter() {
        let what = match event {
            Event::Start(Tag::Image { .. }) => Some("pictures are not supported yet".to_owned()),
            Event::Start(Tag::FootnoteDefinition(_)) | Event::FootnoteReference(_) => {
                Some("footnotes are not supported; write the note into the text".to_owned())
            }
            Event::TaskListMarker(_) => {
                Some("check boxes are not supported; use a plain list".to_owned())
            }
            Event::Start(Tag::Link {
                link_type:
                    LinkType::Inline
                    | LinkType::Autolink
                    | LinkType::Reference
                    | LinkType::Collapsed
                    | LinkType::Shortcut,
                dest_url,
                ..
            }) => link(&dest_url),
            Event::Html(html) | Event::InlineHtml(html) => element(&html),
            _ => None,
        };
        if let Some(what) = what {
            let line = markdown
                .get(..range.start)
                .map_or(0, |before| before.matches('\n').count())
                + 1;
            found.push(Unsupported { line, what });
        }
    }
    found.dedup();
    found
}

/// A link that the page would show without its address.
fn link(address: &str) -> Option<String> {
    let scheme = address
        .split_once(':')
        .map(|(scheme, _)| scheme.to_ascii_lowercase());
    match scheme {
        Some(scheme) if SCHEMES.contains(&scheme.as_str()) => None,
        _ => Some(format!(
            "the link to {address:?} would not work; links begin with https://, http:// or mailto:"
        )),
    }
}

/// The first HTML element in `html` that is not allowed, or has attributes that would be dropped.
fn element(html: &str) -> Option<String> {
    for tag in html.split('<').skip(1) {
        let name: String = tag
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase();
        if tag.starts_with("!--") {
            return Some("comments are not supported".to_owned());
        }
        if !ELEMENTS.contains(&name.as_str()) {
            return Some(format!(
                "the HTML element <{name}> is not supported; use Markdown"
            ));
        }
        let attributes = tag.split('>').next().unwrap_or_default();
        if attributes.contains('=') && name != "a" {
            return Some(format!("attributes of <{name}> are not supported"));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_be_lost_is_named_with_its_line() {
        for (markdown, line, word) in [
            ("Text\n\n![Our river](r.jpg)", 3, "pictures"),
            ("![x](https://example.org/x.png)", 1, "pictures"),
            ("A note[^1].\n\n[^1]: here", 1, "footnotes"),
            ("- [ ] sign\n- [x] read", 1, "check boxes"),
            ("[call](tel:+34600000000)", 1, "tel:"),
            ("[page](other.md)", 1, "other.md"),
            ("a\n\n<video src=x></video>", 3, "<video>"),
            ("a <span>b</span>", 1, "<span>"),
            ("<p style=\"color:red\">a</p>", 1, "attributes"),
            ("a\n\n<!-- hidden -->\n", 3, "comments"),
        ] {
            let found = unsupported(markdown);
            let first = found.first().unwrap_or_else(|| panic!("{markdown:?}"));
            assert!(first.what.contains(word), "{markdown:?}: {first:?}");
            assert_eq!(first.line, line, "{markdown:?}");
        }
    }

    #[test]
    fn what_is_shown_is_not_reported() {
        for markdown in [
            "# Title\n\nSome *strong* [words](https://example.org) and ~~old~~ ones.",
            "| Year | Litres |\n|---|---:|\n| 2023 | 5 |",
            "1. one\n2. two\n\n> quoted\n\n---\n\n`code`",
            "<mailto:a@example.org> and [mail](mailto:a@example.org)",
            "H<sub>2</sub>O, 5 < 6, I <3 rivers, a -- b, $5 and $6",
            "<p>First para.</p>",
            "<a href=\"https://example.org\">here</a>",
        ] {
            assert_eq!(unsupported(markdown), [], "{markdown:?}");
        }
    }
}
