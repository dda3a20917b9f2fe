//! Texts that need no page: their words alone say everything.

use pulldown_cmark::{Event, Parser, Tag};

use super::text::options;

/// Whether `markdown` is one paragraph of words, without links, lists, line breaks or other formatting.
#[must_use]
pub fn is_one_plain_paragraph(markdown: &str) -> bool {
    let mut paragraphs = 0;
    Parser::new_ext(markdown, options()).all(|event| {
        if matches!(event, Event::Start(Tag::Paragraph)) {
            paragraphs += 1;
        }
        match event {
            Event::Start(tag) => matches!(tag, Tag::Paragraph) && paragraphs == 1,
            Event::Text(_) | Event::SoftBreak | Event::End(_) => true,
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_alone_are_one_plain_paragraph_and_nothing_else_is() {
        for words in [
            "",
            "One paragraph,\non two lines: 5 < 6 & 7…",
            "No \\*bold\\* here",
        ] {
            assert!(is_one_plain_paragraph(words), "{words:?}");
        }
        for formatted in [
            "a [b](https://example.org)",
            "a <https://example.org>",
            "a **b**",
            "*b*",
            "~~a~~",
            "# a",
            "- a\n- b",
            "> a",
            "a `b`",
            "```\na\n```",
            "|a|\n|-|\n|b|",
            "a\n\nb",
            "a\\\nb",
            "a <b>b</b>",
            "<p>a</p>",
            "a\n\n---",
        ] {
            assert!(!is_one_plain_paragraph(formatted), "{formatted:?}");
        }
    }
}
