//! The campaigner's Markdown, as safe HTML for the page and as plain text for summaries.

use std::collections::HashSet;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// Longest summary, in characters.
const SUMMARY: usize = 200;

/// What may stand in a petition's text. No images: they would be fetched from third parties.
const ELEMENTS: [&str; 22] = [
    "a",
    "blockquote",
    "br",
    "code",
    "del",
    "em",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "strong",
    "sub",
    "sup",
    "ul",
    "b",
    "i",
];

/// `markdown` as HTML that may stand in a page: headings from `<h2>` on (the page's title is the
/// `<h1>`), links to web and mail only, no images, no styles, no scripts.
#[must_use]
pub fn to_html(markdown: &str) -> String {
    let mut unsafe_html = String::new();
    html::push_html(
        &mut unsafe_html,
        Parser::new_ext(markdown, Options::ENABLE_STRIKETHROUGH).map(lower),
    );
    ammonia::Builder::new()
        .tags(HashSet::from(ELEMENTS))
        .generic_attributes(HashSet::new())
        .url_schemes(HashSet::from(["https", "http", "mailto"]))
        .link_rel(Some("noopener"))
        .clean(&unsafe_html)
        .to_string()
}

/// A first-level heading becomes one of the second.
fn lower(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Start(Tag::Heading {
            level: HeadingLevel::H1,
            id,
            classes,
            attrs,
        }) => Event::Start(Tag::Heading {
            level: HeadingLevel::H2,
            id,
            classes,
            attrs,
        }),
        Event::End(TagEnd::Heading(HeadingLevel::H1)) => {
            Event::End(TagEnd::Heading(HeadingLevel::H2))
        }
        other => other,
    }
}

/// The beginning of `markdown` as plain text: at most 200 characters, cut after a word.
#[must_use]
pub fn summary(markdown: &str) -> String {
    let mut plain = String::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Text(text) | Event::Code(text) => plain.push_str(&text),
            Event::SoftBreak
            | Event::HardBreak
            | Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => {
                plain.push(' ');
            }
            _ => {}
        }
        if plain.len() > 8 * SUMMARY {
            break;
        }
    }
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    if plain.chars().count() <= SUMMARY {
        return plain;
    }
    // One character is kept for the ellipsis.
    let head: String = plain.chars().take(SUMMARY - 1).collect();
    let whole_word = plain.chars().nth(SUMMARY - 1) == Some(' ');
    let cut = if whole_word {
        head.as_str()
    } else {
        head.rsplit_once(' ')
            .map_or(head.as_str(), |(words, _)| words)
    };
    format!(
        "{}…",
        cut.trim_end_matches([' ', ',', ';', ':', '.', '–', '—'])
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_becomes_html() {
        let html = to_html(
            "# Rivers\n\nWe *ask* for [clean](https://example.org/a) water:\n\n- now\n- here",
        );
        assert_eq!(
            html,
            "<h2>Rivers</h2>\n<p>We <em>ask</em> for <a href=\"https://example.org/a\" rel=\"noopener\">clean</a> \
             water:</p>\n<ul>\n<li>now</li>\n<li>here</li>\n</ul>\n"
        );
    }

    #[test]
    fn nothing_that_runs_or_phones_home_gets_through() {
        for bad in [
            "<script>alert(1)</script>",
            "<img src=https://spy.example/x.png onerror=alert(1)>",
            "![pixel](https://spy.example/x.png)",
            "[click](javascript:alert(1))",
            "[click](data:text/html,hello)",
            "<iframe src=https://spy.example></iframe>",
            "<p style=\"background:url(https://spy.example)\" class=x onclick=alert(1)>a</p>",
        ] {
            let html = to_html(bad);
            for part in [
                "script",
                "spy.example",
                "alert",
                "data:",
                "style",
                "class",
                "onclick",
                "<i",
            ] {
                assert!(!html.contains(part), "{bad} became {html}");
            }
        }
    }

    #[test]
    fn a_summary_is_plain_and_ends_after_a_word() {
        assert_eq!(
            summary("# Title\n\nSome *strong*\n[words](https://example.org)."),
            "Title Some strong words."
        );
        let long = summary(&"río ".repeat(200));
        assert!(
            long.chars().count() <= 200 && long.ends_with("río…"),
            "{long}"
        );
        let one_word = summary(&"ñ".repeat(500));
        assert_eq!(one_word.chars().count(), 200);
        assert_eq!(summary(""), "");
    }
}
