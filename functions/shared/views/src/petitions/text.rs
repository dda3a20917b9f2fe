//! The campaigner's Markdown, as safe HTML for the page and as plain text for summaries.

use std::collections::{BTreeMap, HashSet};

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

use super::pictures::Marks;
use crate::picture::Picture;

/// The longest text without a tag, in bytes. To escape a character, the sanitizer searches the text up to the next tag,
/// so that a long text of such characters would take a time that grows with its square.
const TEXT: usize = 512;
/// Ends a text in HTML. The sanitizer drops it.
const TEXT_END: &str = "<!---->";
/// What an ellipsis replaces.
const BEFORE_ELLIPSIS: [char; 9] = [' ', ',', ';', ':', '.', '–', '—', '…', '·'];
/// After these, a summary goes on without a mark of its own.
const ENDS: [char; 20] = [
    '.', ',', ';', ':', '!', '?', '…', '–', '—', '·', '،', '؛', '؟', '।', '。', '！', '？', '、',
    '：', '；',
];
/// What may stand after the end of a sentence.
const CLOSING: [char; 6] = ['"', '”', '»', '’', ')', '」'];
/// Between two blocks of a summary, where it is one line.
const BETWEEN: &str = " · ";
/// In place of a tag that begins or ends a block.
const BREAK: char = '\u{1f}';
/// Where the first words of a text without paragraphs end.
const FIRST_ENDS: [&str; 10] = [
    "</li>", "\n<ul>", "\n<ol>", "</h2>", "</h3>", "</h4>", "</h5>", "</h6>", "</tr>", "</pre>",
];
/// Longest summary, in characters.
const SUMMARY: usize = 200;

/// The HTML elements that an author may use. No images: they could be fetched from third parties.
pub(super) const ELEMENTS: [&str; 28] = [
    "a",
    "b",
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
    "i",
    "li",
    "ol",
    "p",
    "pre",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];
/// Where links may lead.
pub(super) const SCHEMES: [&str; 3] = ["https", "http", "mailto"];
/// Elements that end a word for readers of the page.
const BLOCKS: [&str; 16] = [
    "blockquote",
    "br",
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
    "table",
    "td",
    "th",
    "ul",
];

/// The Markdown that is read: `CommonMark` with struck-out text and tables.
#[must_use]
pub fn options() -> Options {
    Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TABLES
}

/// `markdown` as HTML that may stand in a page: headings from `<h2>` on (the page's title is the
/// `<h1>`), links to web and mail only, no images, no styles, no scripts.
#[must_use]
pub fn to_html(markdown: &str) -> String {
    sanitised(Parser::new_ext(markdown, options()).map(lower))
}

/// The same, with these pictures where the text names them; `None` if the petition never had any.
#[must_use]
pub fn to_html_with(markdown: &str, pictures: Option<&BTreeMap<String, Picture>>) -> String {
    let Some(pictures) = pictures else {
        return to_html(markdown);
    };
    let mut marks = Marks::of(markdown);
    let events = Parser::new_ext(markdown, options()).map(lower);
    let events = marks.put(events, pictures);
    marks.replace(&sanitised(events.into_iter()))
}

fn sanitised<'a>(events: impl Iterator<Item = Event<'a>>) -> String {
    let mut unsafe_html = String::new();
    html::push_html(&mut unsafe_html, with_short_texts(events));
    ammonia::Builder::new()
        .tags(HashSet::from(ELEMENTS))
        .generic_attributes(HashSet::new())
        .url_schemes(HashSet::from(SCHEMES))
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

/// The same events, with no text longer than [`TEXT`].
fn with_short_texts<'a>(
    events: impl Iterator<Item = Event<'a>>,
) -> impl Iterator<Item = Event<'a>> {
    let mut length = 0;
    events.flat_map(move |event| match event {
        Event::Text(text) => parts(&text, &mut length),
        Event::Code(text) if text.len() > TEXT => {
            let tag = |tag: &'static str| Event::InlineHtml(tag.into());
            let mut code = vec![tag("<code>")];
            code.append(&mut parts(&text, &mut length));
            code.push(tag("</code>"));
            code
        }
        event => vec![event],
    })
}

/// A text in parts. `length` counts the bytes since the last one ended, across the texts that follow each other.
fn parts<'a>(mut text: &str, length: &mut usize) -> Vec<Event<'a>> {
    let mut parts = Vec::new();
    while !text.is_empty() {
        let (part, rest) = text.split_at(text.floor_char_boundary(TEXT));
        parts.push(Event::Text(part.to_owned().into()));
        *length += part.len();
        if *length >= TEXT {
            parts.push(Event::InlineHtml(TEXT_END.into()));
            *length = 0;
        }
        text = rest;
    }
    parts
}

/// The words of `markdown` as the page shows them, without its formatting, on one line.
#[must_use]
pub fn plain(markdown: &str) -> String {
    words(&to_html(markdown))
}

/// The words of what [`to_html`] returned.
pub(crate) fn words(html: &str) -> String {
    one_line(&texts(html, ' '))
}

/// The same with a dot between two blocks, such as the items of a list, unless a sentence ends there.
fn blocks(html: &str) -> String {
    let mut line = String::with_capacity(html.len());
    for block in texts(html, BREAK).split(BREAK).map(one_line) {
        if block.is_empty() {
            continue;
        }
        let has_end = line.trim_end_matches(CLOSING).ends_with(ENDS);
        line.push_str(match line.is_empty() {
            true => "",
            false if has_end => " ",
            false => BETWEEN,
        });
        line.push_str(&block);
    }
    line
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The texts between the tags, with `mark` where a block begins or ends.
fn texts(html: &str, mark: char) -> String {
    let mut plain = String::with_capacity(html.len());
    let mut rest = html;
    // What the sanitizer wrote is well formed: every `<` begins a tag.
    while let Some((text, tag)) = rest.split_once('<') {
        plain.push_str(text);
        let (tag, after) = tag.split_once('>').unwrap_or((tag, ""));
        let name = tag.trim_start_matches('/');
        let name = name.split_whitespace().next().unwrap_or_default();
        if BLOCKS.contains(&name) {
            plain.push(if name == "br" { ' ' } else { mark });
        }
        rest = after;
    }
    plain.push_str(rest);
    plain
        .replace("&nbsp;", "\u{a0}")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

/// Plain text as HTML: one paragraph.
#[must_use]
pub fn paragraph(plain: &str) -> String {
    let mut paragraph = String::new();
    let text = Event::Text(plain.into());
    let events = [
        Event::Start(Tag::Paragraph),
        text,
        Event::End(TagEnd::Paragraph),
    ];
    html::push_html(&mut paragraph, events.into_iter());
    paragraph
}

/// The beginning of the words of what [`to_html`] returned: at most 200 characters, cut after a word.
#[must_use]
pub fn summary(html: &str) -> String {
    cut(blocks(html), SUMMARY)
}

/// The first paragraph of what [`to_html`] returned, without what stands around it, or the first item, line or heading if it
/// has none: at most `longest` characters, with an ellipsis if more follows.
#[must_use]
pub fn beginning(html: &str, longest: usize) -> String {
    let paragraph = html.split_once("<p>").map(|(_, from)| from);
    let (first, rest) = match paragraph {
        Some(from) => from.split_once("</p>").unwrap_or((from, "")),
        None => {
            let ends = FIRST_ENDS.iter().filter_map(|end| html.find(end));
            html.split_at(ends.min().unwrap_or(html.len()))
        }
    };
    let first = words(first);
    if first.chars().count() > longest || words(rest).is_empty() {
        return cut(first, longest);
    }
    format!("{}…", first.trim_end_matches(BEFORE_ELLIPSIS))
}

/// The same text if it has at most `longest` characters, or else its beginning, cut after a word.
fn cut(plain: String, longest: usize) -> String {
    if plain.chars().count() <= longest {
        return plain;
    }
    // One character is kept for the ellipsis.
    let head: String = plain.chars().take(longest - 1).collect();
    let whole_word = plain.chars().nth(longest - 1) == Some(' ');
    let cut = if whole_word {
        head.as_str()
    } else {
        head.rsplit_once(' ')
            .map_or(head.as_str(), |(words, _)| words)
    };
    format!("{}…", cut.trim_end_matches(BEFORE_ELLIPSIS))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn summary(markdown: &str) -> String {
        super::summary(&to_html(markdown))
    }

    /// Texts of more than one part.
    #[test]
    fn a_long_text_is_rendered_whole_whatever_its_characters() {
        for letters in ["&", "& ", "\u{a0}", "¿", "é", "花", "&[", "&\n", "a"] {
            let text = letters.repeat(12_000 / letters.len());
            let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert_eq!(plain(&text), words, "{letters:?}");
            let code = format!("`{text}`");
            assert_eq!(plain(&code), words, "{letters:?}");
            assert!(to_html(&code).starts_with("<p><code>"), "{letters:?}");
            assert_eq!(plain(&format!("```\n{text}\n```")), words, "{letters:?}");
            assert!(!to_html(&text).contains("<!--"), "{letters:?}");
        }
    }

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
            "Title · Some strong words."
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

    #[test]
    fn a_beginning_is_the_first_paragraph_and_says_whether_more_follows() {
        for (markdown, expected) in [
            ("Only this.", "Only this."),
            ("One.\n\nTwo.", "One…"),
            ("# Heading\n\nFirst *words*.\n\n- item", "First words…"),
            ("- one\n- two", "one…"),
            ("- one\n    - deep", "one…"),
            ("Yes.\n\nIs it?\n\nYes.", "Yes…"),
            ("## Heading", "Heading"),
            ("## Heading\n\n- one", "Heading…"),
            ("> quoted\n\nafter", "quoted…"),
            ("Heading before\n===\n\nLast.", "Last."),
            ("Is it?\n\nYes.", "Is it?…"),
            ("", ""),
        ] {
            assert_eq!(beginning(&to_html(markdown), 300), expected, "{markdown:?}");
        }
        let long = beginning(&to_html(&"word ".repeat(100)), 20);
        assert_eq!(long, "word word word word…");
    }

    #[test]
    fn plain_text_stays_plain_in_html() {
        assert_eq!(
            paragraph("a *b* <c> & d"),
            "<p>a *b* &lt;c&gt; &amp; d</p>\n"
        );
    }

    #[test]
    fn a_summary_has_the_words_and_blocks_of_the_page_apart() {
        for (markdown, words) in [
            (
                "- one\n    - a\n        - deep\n- two",
                "one · a · deep · two",
            ),
            (
                "The first paragraph. **Bold.**\n\n- one\n- two",
                "The first paragraph. Bold. one · two",
            ),
            (
                "Our demands:\n\n- «Now!»\n- (later.)\n- 30%\n- end",
                "Our demands: «Now!» (later.) 30% · end",
            ),
            ("<p>First para.</p>", "First para."),
            ("<p>One.</p><p>Two.</p>", "One. Two."),
            ("a\\\nb", "a b"),
            (
                "| Year | Litres |\n|---|---|\n| 2023 | 5 |",
                "Year · Litres · 2023 · 5",
            ),
            ("Fish & chips < 5 <b>€</b>", "Fish & chips < 5 €"),
            ("> quoted\n\nafter", "quoted · after"),
            ("re*al*ly", "really"),
        ] {
            assert_eq!(summary(markdown), words, "{markdown:?}");
        }
    }

    /// Every way to put words beside each other, three at a time: each is in the summary, apart and in order.
    #[test]
    fn the_words_of_any_text_are_apart_and_in_order() {
        const PARTS: [&str; 22] = [
            "W",
            "W\nW",
            "W\\\nW",
            "W  \nW",
            "W<br>W",
            "**W** *W* ~~W~~",
            "`W` [W](https://example.org/x)",
            "# W",
            "W\n===",
            "- W\n    - W\n        - W\n- W",
            "1. W\n\n   W\n2. W",
            "> W\n> > W",
            "> - W",
            "```\nW\nW\n```",
            "| W | W |\n|---|---:|\n| W | `W` |",
            "<p>W</p><p>W</p>",
            "<ul><li>W</li><li>W</li></ul>",
            "<h2>W</h2>W",
            "<table><tr><td>W</td><td>W</td></tr></table>",
            "<div>W</div>",
            "![](https://example.org/x.png)W",
            "W\n\n---\n\nW",
        ];
        for a in PARTS {
            for b in PARTS {
                for c in PARTS {
                    let mut words = Vec::new();
                    let markdown = [a, b, c].join("\n\n").split('W').map(str::to_owned).reduce(
                        |text, rest| {
                            words.push(format!("w{}", words.len()));
                            format!("{text}{}{rest}", words[words.len() - 1])
                        },
                    );
                    let markdown = markdown.unwrap();
                    assert_eq!(plain(&markdown), words.join(" "), "{markdown}");
                }
            }
        }
    }

    #[test]
    fn tables_are_rendered() {
        let html = to_html("| Year | Litres |\n|---|---|\n| 2023 | 5 |");
        assert!(
            html.contains("<table>") && html.contains("<td>2023</td>"),
            "{html}"
        );
    }
}
