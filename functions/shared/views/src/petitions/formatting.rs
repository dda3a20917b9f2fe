//! What is left out when a text is shown as its words alone, as in the list of news.

use pulldown_cmark::{Event, LinkType, Parser, Tag};

use super::remark::{Remark, Remarks};
use super::text::options;

/// Finds the formatting in `markdown`, each kind once, in the order of the lines.
#[must_use]
pub fn formatting(markdown: &str) -> Vec<Remark> {
    let mut remarks = Remarks::about(markdown);
    let mut kinds = Vec::new();
    let mut paragraphs = 0;
    for (event, range) in Parser::new_ext(markdown, options()).into_offset_iter() {
        if matches!(event, Event::Start(Tag::Paragraph)) {
            paragraphs += 1;
        }
        let kind = match event {
            Event::Start(tag) => of_tag(&tag, paragraphs),
            Event::Code(_) => Some("code looks like the other words"),
            Event::Html(_) | Event::InlineHtml(_) => Some("HTML is shown without its elements"),
            Event::HardBreak => Some("a line break is shown as a space"),
            Event::Rule => Some("a horizontal line is left out"),
            _ => None,
        };
        if let Some(kind) = kind.filter(|kind| !kinds.contains(kind)) {
            kinds.push(kind);
            remarks.add(range.start, kind);
        }
    }
    remarks.in_order()
}

fn of_tag(tag: &Tag<'_>, paragraphs: usize) -> Option<&'static str> {
    match tag {
        Tag::Link {
            link_type: LinkType::Autolink | LinkType::Email,
            ..
        } => Some("an address is shown, but it is not a link"),
        Tag::Link { .. } => Some("the words of a link are shown without its address"),
        Tag::Strong | Tag::Emphasis => Some("bold words and words in italics look like the others"),
        Tag::Strikethrough => Some("struck-out words look like the others"),
        Tag::Heading { .. } => Some("a heading looks like the other words"),
        Tag::List(_) => Some("a list is shown as a sentence, without numbers"),
        Tag::BlockQuote(_) => Some("a quote looks like the other words"),
        Tag::CodeBlock(_) => Some("code looks like the other words"),
        Tag::Table(_) => Some("a table is shown as a sentence"),
        Tag::Paragraph if paragraphs > 1 => Some("paragraphs are shown as one"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_formatting_is_named_once_with_its_line() {
        for (markdown, line, word) in [
            (
                "a\n[b](https://example.org) [c](https://example.org)",
                2,
                "link",
            ),
            ("a <https://example.org>", 1, "not a link"),
            ("a **b** *c*", 1, "bold"),
            ("~~a~~", 1, "struck-out"),
            ("# a", 1, "heading"),
            ("- a\n- b", 1, "list"),
            ("> a", 1, "quote"),
            ("a `b`", 1, "code"),
            ("```\na\n```", 1, "code"),
            ("|a|\n|-|\n|b|", 1, "table"),
            ("a\n\nb\n\nc", 3, "paragraphs"),
            ("a\\\nb", 1, "line break"),
            ("a <b>b</b>", 1, "HTML"),
            ("a\n\n---", 3, "horizontal line"),
        ] {
            let found = formatting(markdown);
            let of_word = found.iter().filter(|found| found.what.contains(word));
            let lines: Vec<_> = of_word.map(|found| found.line).collect();
            assert_eq!(lines, [line], "{markdown:?}: {found:?}");
        }
        assert_eq!(formatting("One paragraph,\non two lines: 5 < 6 & 7…"), []);
    }
}
