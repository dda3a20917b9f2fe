//! Markdown that is nearly right, so that the page shows its signs as they are typed, or not what was meant.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use super::remark::{Remark, Remarks};
use super::slips::slips;
use super::text::options;
use super::unsupported::nest;

/// Stands for what is not text: code, HTML, and characters that the author escaped.
pub(super) const NO_TEXT: char = '\u{fffc}';

/// Finds what its author would probably be surprised to see on the page, in the order of the lines of `markdown`.
#[must_use]
pub fn typed(markdown: &str) -> Vec<Remark> {
    let mut reader = Reader {
        markdown,
        remarks: Remarks::about(markdown),
        line: String::new(),
        begins: 0,
        empty_link: None,
        links: 0,
        is_code: false,
        open: Vec::new(),
    };
    for (event, range) in Parser::new_ext(markdown, options()).into_offset_iter() {
        reader.take(event, range);
    }
    reader.end_line();
    for (name, at) in reader.open {
        let what = format!("<{name}> is never closed, so it goes on to the end of the text");
        reader.remarks.add(at, what);
    }
    reader.remarks.in_order()
}

struct Reader<'a> {
    markdown: &'a str,
    remarks: Remarks,
    /// What the page shows of a line.
    line: String,
    /// Where that line begins.
    begins: usize,
    /// Where a link begins that has no words yet.
    empty_link: Option<usize>,
    links: usize,
    is_code: bool,
    /// HTML elements, and where they begin.
    open: Vec<(String, usize)>,
}

impl Reader<'_> {
    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough)
            | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough) => {}
            Event::Start(Tag::Link { .. }) => {
                self.links += 1;
                self.empty_link = Some(range.start);
            }
            Event::End(TagEnd::Link) => {
                self.links = self.links.saturating_sub(1);
                if let Some(at) = self.empty_link.take() {
                    self.remarks.add(
                        at,
                        "nobody sees this link, because it has no words; write [words](https://example.org)",
                    );
                }
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                self.end_line();
                self.is_code = true;
                if let Some(what) = code(&kind, self.markdown.get(range.clone())) {
                    self.remarks.add(range.start, what);
                }
            }
            Event::End(TagEnd::CodeBlock) => self.is_code = false,
            Event::Text(_) if self.is_code => {}
            Event::Text(text) => self.text(&text, range),
            Event::Code(code) => {
                self.show(&NO_TEXT.to_string(), range.start, !code.trim().is_empty());
            }
            Event::InlineHtml(html) => {
                nest(&html, range.start, &mut self.open);
                self.show(&NO_TEXT.to_string(), range.start, false);
            }
            // Between the tags of a block of HTML nothing is Markdown.
            Event::Html(html) => {
                nest(&html, range.start, &mut self.open);
                self.end_line();
                self.show(&text_of(&html), range.start, false);
                self.end_line();
            }
            _ => self.end_line(),
        }
    }

    fn text(&mut self, text: &str, range: Range<usize>) {
        let is_escaped = self
            .markdown
            .get(..range.start)
            .is_some_and(|before| before.ends_with('\\'));
        let (begins, is_seen) = (range.start, !text.trim().is_empty());
        let is_address = self.links > 0 && ["://", "www."].iter().any(|part| text.contains(part));
        if is_address || self.markdown.get(range) != Some(text) {
            // The words of a link, or what the author wrote as &name;.
            self.show(&NO_TEXT.to_string(), begins, is_seen);
        } else if is_escaped {
            let rest: String = text.chars().skip(1).collect();
            self.show(&format!("{NO_TEXT}{rest}"), begins, is_seen);
        } else {
            self.show(text, begins, is_seen);
        }
    }

    fn show(&mut self, text: &str, at: usize, is_seen: bool) {
        if self.line.is_empty() {
            self.begins = at;
        }
        self.line.push_str(text);
        if is_seen {
            self.empty_link = None;
        }
    }

    fn end_line(&mut self) {
        for slip in slips(&self.line) {
            self.remarks.add(self.begins, slip);
        }
        self.line.clear();
    }
}

/// What is surprising about a code block that is written like this.
fn code(kind: &CodeBlockKind<'_>, written: Option<&str>) -> Option<&'static str> {
    match kind {
        CodeBlockKind::Indented => Some(
            "lines that begin with four spaces are shown as code; a paragraph begins at the beginning of its line",
        ),
        CodeBlockKind::Fenced(_) if is_closed(written?) => None,
        CodeBlockKind::Fenced(_) => Some(
            "the code that begins here is never closed, so all that follows is shown as code; close it with the signs that \
             open it, on a line of their own",
        ),
    }
}

/// Whether the code block ends with a fence, and not with the text or the quote around it.
fn is_closed(written: &str) -> bool {
    let fence = |line: &str| {
        let line = line.trim_start_matches([' ', '\t', '>']).trim_end();
        let sign = line.chars().next().filter(|sign| "`~".contains(*sign));
        let length = line
            .chars()
            .take_while(|letter| Some(*letter) == sign)
            .count();
        (sign, length, line.chars().count())
    };
    let mut lines = written.trim_end().lines();
    let (sign, opening, _) = lines.next().map(fence).unwrap_or_default();
    let (last, closing, length) = lines.next_back().map(fence).unwrap_or_default();
    last == sign && closing >= opening && closing == length
}

/// What is between the tags of HTML.
fn text_of(html: &str) -> String {
    let mut text = String::new();
    for (place, part) in html.split('<').enumerate() {
        match part.split_once('>') {
            Some((_, after)) if place > 0 => text.push_str(after),
            _ if place == 0 => text.push_str(part),
            _ => {}
        }
        text.push(NO_TEXT);
    }
    // In HTML these are written so.
    text.replace('&', &NO_TEXT.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each text, the line of the remark about it, and a part of that.
    #[test]
    fn what_is_shown_as_it_is_typed_is_named_with_its_line() {
        for (markdown, line, word) in [
            ("[x](", 1, "[words]"),
            ("a\n\nb\n[x]( https://example.org/ y)", 4, "[words]"),
            ("[x](https://example.org/a b)", 1, "[words]"),
            ("[x] (https://example.org)", 1, "[words]"),
            ("*[x](https://example.org)", 1, "- item"),
            ("![x](", 1, "[words]"),
            ("[x][nope]", 1, "defines"),
            ("[*x*][nope]", 1, "defines"),
            ("[nope]: see below", 1, "[name]:"),
            ("a note[^1]", 1, "[^1]"),
            ("#Heading", 1, "# Heading"),
            ("a\n##Heading", 2, "# Heading"),
            ("####### Heading", 1, "# Heading"),
            ("#\u{a0}Heading", 1, "# Heading"),
            ("** bold **", 1, "**bold**"),
            ("**bold", 1, "**bold**"),
            ("a ** bold** b", 1, "**bold**"),
            ("__ bold __", 1, "**bold**"),
            ("a * italic * b", 1, "*italic*"),
            ("a _ italic _ b", 1, "*italic*"),
            ("a *italic b", 1, "*italic*"),
            ("a _italic b", 1, "*italic*"),
            ("~~ struck ~~", 1, "~~struck~~"),
            ("1)item", 1, "1. item"),
            ("1.item\n2.item", 2, "1. item"),
            ("a\n2. item", 2, "1. item"),
            ("1.\u{a0}item", 1, "1. item"),
            ("-item", 1, "- item"),
            ("+[x](https://example.org)", 1, "- item"),
            ("• item\n• item", 1, "- item"),
            ("a `code", 1, "`code`"),
            ("```\ncode", 1, "never closed"),
            ("~~~\ncode\n```", 1, "never closed"),
            ("````\ncode\n```", 1, "never closed"),
            ("> ```\n> code\n\nafter", 1, "never closed"),
            ("a\n\n    b", 3, "four spaces"),
            ("a <b", 1, "\"<b\""),
            ("<www.example.org>", 1, "<https://example.org>"),
            ("see https://example.org/a", 1, "<https://example.org>"),
            ("see www.example.org", 1, "<https://example.org>"),
            ("| a | b |\n| 1 | 2 |", 1, "|---|"),
            ("a&nbsp b", 1, "&nbsp"),
            ("a &unknown; b", 1, "&unknown;"),
            ("[[page]]", 1, "[[page]]"),
            ("# Heading {#here}", 1, "{#here}"),
            ("==marked==", 1, "==marked=="),
            ("== Heading ==", 1, "== Heading =="),
            ("> [!NOTE]\n> a", 1, "[!NOTE]"),
            ("a [b]bold[/b]", 1, "[/b]"),
            ("a {{name}}", 1, "{{name}}"),
            ("a [](https://example.org) b", 1, "no words"),
            ("a <b>b\n\nc", 1, "<b> is never closed"),
            ("<p>a **b** c</p>", 1, "**bold**"),
            ("- a\n- b\n  - **c", 3, "**bold**"),
            ("> a\n> **b", 2, "**bold**"),
            ("| a |\n|---|\n| **b |", 3, "**bold**"),
        ] {
            let found = typed(markdown);
            assert!(
                found
                    .iter()
                    .any(|found| found.line == line && found.what.contains(word)),
                "{markdown:?}: {found:?}"
            );
        }
    }

    #[test]
    fn what_is_meant_is_not_reported() {
        for markdown in [
            "# Heading\n\nSome *strong* [words](https://example.org/a_b*c*) and ~~old~~ ones.",
            "| Year | Litres |\n|---|---:|\n| 2023 | 5 |",
            "1. one\n2. two\n\n> quoted\n\n---\n\n`** code **`",
            "<https://example.org>, [https://example.org](https://example.org) and [www.example.org](https://example.org)",
            "H<sub>2</sub>O, 5 < 6, I <3 rivers, a -- b, $5 and $6, AT&T, R&D;",
            "<p>First &amp; para. <a href=\"https://example.org\">here</a></p>",
            "\\*\\* a \\*\\*, \\# b, \\[x\\](, 1\\)item, \\`code",
            "\\#Heading\n\n1\\)item",
            "&#42;&#42; a &lt;b",
            "[sic], [1] and (see below)",
            "5 euros* and 6 euros**",
            "snake_case, f**k, l`acqua, 3 * 4, 1.5 million, 2.º, -5 degrees, #1",
            "Name: ______________",
            "```\n** code\n```\n\n~~~ rust\n#Heading\n~~~~\n\n> ```\n> 1)item\n> ```",
            "a***b***c and **bold**text",
            "1984. That year.",
            "[a]\n\n[a]: https://example.org",
            "",
        ] {
            assert_eq!(typed(markdown), [], "{markdown:?}");
        }
    }
}
