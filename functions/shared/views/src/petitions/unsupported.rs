//! What a petition's Markdown may not contain: what neither the page nor the PDF would show, and what would take too
//! long to show.

use std::collections::BTreeSet;
use std::ops::Range;

use events::text::is_visible;
use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use super::html::{HtmlTag, tags};
use super::pictures::is_file_name;
use super::remark::{Remark, Remarks};
use super::text::{ELEMENTS, SCHEMES};

/// The most lists, items, quotes, emphases and HTML elements inside each other. The time to render grows with the square
/// of their number.
const DEEPEST: usize = 40;
/// The longest address, in characters; browsers and mail programs cut longer ones.
const LONGEST_ADDRESS: usize = 2_000;
/// The longest text without a tag in HTML, in bytes. The time to render grows with its square.
const LONGEST_IN_HTML: usize = 5_000;
/// The most bytes that the addresses of all links by name, such as `[words][name]`, have together. The parser leaves
/// links as text after 100,000.
const ADDRESSES_BY_NAME: usize = 90_000;

/// Elements that have no end, or whose end may be left out.
const WITHOUT_END: [&str; 9] = ["br", "hr", "li", "p", "tbody", "td", "th", "thead", "tr"];

/// Finds everything in `markdown` that would be dropped or shown as raw text, in the order of its lines. A text with none
/// of this is rendered in a time that grows with its length.
#[must_use]
pub fn unsupported(markdown: &str) -> Vec<Remark> {
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
    let parser = Parser::new_ext(markdown, options);
    let mut definitions: BTreeSet<_> = parser
        .reference_definitions()
        .iter()
        .map(|(_, definition)| definition.span.start)
        .collect();
    let mut remarks = Remarks::about(markdown);
    let mut events = parser.into_offset_iter();
    let (mut depth, mut open, mut by_name) = (0_usize, Vec::new(), 0);
    let mut pictures = Captions::default();
    while let Some((event, range)) = events.next() {
        match &event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Html(html) | Event::InlineHtml(html) => nest(html, range.start, &mut open),
            _ => {}
        }
        if depth + open.len() > DEEPEST {
            remarks.add(range.start, too_deep(&open));
            return remarks.in_order();
        }
        if let Event::Start(Tag::Link { dest_url, id, .. } | Tag::Image { dest_url, id, .. }) =
            &event
            && let Some(definition) = events.reference_definitions().get(id)
        {
            definitions.remove(&definition.span.start);
            let before = by_name;
            by_name += dest_url.len();
            if before <= ADDRESSES_BY_NAME && by_name > ADDRESSES_BY_NAME {
                let what = format!(
                    "the addresses of links by name, like [words][name], have more than {ADDRESSES_BY_NAME} bytes \
                     together up to here; an address counts each time that it is used"
                );
                remarks.add(range.start, what);
            }
        }
        if let Some(what) = lost(&event, markdown, &range) {
            remarks.add(range.start, what);
        }
        if let Some((at, what)) = pictures.take(&event, range.start) {
            remarks.add(at, what);
        }
    }
    for unused in definitions {
        remarks.add(
            unused,
            "this line defines the address of a link that is not in the text",
        );
    }
    remarks.in_order()
}

/// Follows whether each picture has words that say what it shows.
#[derive(Default)]
struct Captions {
    /// Where the open picture begins, and whether it has words so far.
    open: Option<(usize, bool)>,
}

impl Captions {
    fn take(&mut self, event: &Event<'_>, at: usize) -> Option<(usize, &'static str)> {
        match (event, &mut self.open) {
            (Event::Start(Tag::Image { .. }), Some(_)) => {
                return Some((
                    at,
                    "a picture stands inside the words of another; put it beside it",
                ));
            }
            (Event::Start(Tag::Image { .. }), None) => self.open = Some((at, false)),
            (Event::Text(text) | Event::Code(text), Some((_, has_words))) => {
                *has_words |= text.contains(is_visible);
            }
            (Event::End(TagEnd::Image), _) => {
                let (begin, has_words) = self.open.take()?;
                let what = "this picture has no words for people who do not see it; write what it shows, like \
                            ![A bridge over brown water](bridge.jpg)";
                return (!has_words).then_some((begin, what));
            }
            _ => {}
        }
        None
    }
}

/// What of the event the page would not show.
fn lost(event: &Event<'_>, markdown: &str, range: &Range<usize>) -> Option<String> {
    match event {
        Event::Start(Tag::Image {
            dest_url, title, ..
        }) => picture(dest_url, title),
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
            title,
            ..
        }) => link(dest_url).or_else(|| {
            (!title.is_empty())
                .then(|| format!("the title {:?} of a link is not supported", title.as_ref()))
        }),
        Event::Start(Tag::HtmlBlock) => {
            let html = markdown.get(range.clone()).unwrap_or_default();
            let longest = html.split(['<', '>']).map(str::len).max();
            longest.filter(|longest| *longest > LONGEST_IN_HTML).map(|longest| {
                format!(
                    "{longest} bytes of HTML without a tag are not supported; at most {LONGEST_IN_HTML} are, so use Markdown"
                )
            })
        }
        Event::Html(html) | Event::InlineHtml(html) => tags(html).find_map(|tag| element(&tag)),
        _ => None,
    }
}

/// Follows which HTML elements are open, with their places.
pub(super) fn nest(html: &str, at: usize, open: &mut Vec<(String, usize)>) {
    for tag in tags(html) {
        if tag.name.is_empty() || WITHOUT_END.contains(&tag.name.as_str()) {
            continue;
        }
        if !tag.is_end {
            open.push((tag.name, at));
        } else if let Some(last) = open.iter().rposition(|(name, _)| *name == tag.name) {
            open.remove(last);
        }
    }
}

fn too_deep(open: &[(String, usize)]) -> String {
    let and_open = match open.last() {
        Some((name, _)) => format!("; HTML elements such as <{name}> must be closed"),
        None => String::new(),
    };
    format!(
        "more than {DEEPEST} lists, items, quotes and emphases inside each other are not supported{and_open}"
    )
}

/// A picture that the page would not show.
fn picture(file: &str, title: &str) -> Option<String> {
    if !is_file_name(file) {
        return Some(format!(
            "the picture {:?} would not be shown, because nothing is loaded from other sites; copy it into the petition's \
             folder, and write its name like ![what it shows](bridge.jpg)",
            beginning(file)
        ));
    }
    (!title.is_empty()).then(|| format!("the title {title:?} of a picture is not supported"))
}

/// A link that the page would show without its address, or that gives something away.
fn link(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once(':').unwrap_or_default();
    let scheme = scheme.to_ascii_lowercase();
    // Without slashes a browser would look for it on this site.
    let is_whole = scheme == "mailto" || rest.starts_with("//");
    if !SCHEMES.contains(&scheme.as_str()) || !is_whole {
        return Some(format!(
            "the link to {:?} would not work; links begin with https://, http:// or mailto:",
            beginning(address)
        ));
    }
    if address.chars().count() > LONGEST_ADDRESS {
        return Some(format!(
            "the link to {:?} has more than {LONGEST_ADDRESS} characters; many browsers and mail programs cut it",
            beginning(address)
        ));
    }
    let host = rest.trim_start_matches('/').split(['/', '?', '#']).next();
    if scheme != "mailto" && host.is_some_and(|host| host.contains('@')) {
        return Some(
            "a link has a user name or a password, which everybody could read; links have only the host's name after \
             https://"
                .to_owned(),
        );
    }
    None
}

/// As much of an address as is enough to find it.
fn beginning(address: &str) -> String {
    const ENOUGH: usize = 60;
    let beginning: String = address.chars().take(ENOUGH).collect();
    match address.chars().nth(ENOUGH) {
        None => beginning,
        Some(_) => format!("{beginning}…"),
    }
}

/// An HTML element that is not allowed, or has attributes that would be dropped.
fn element(tag: &HtmlTag<'_>) -> Option<String> {
    let name = &tag.name;
    if name.is_empty() {
        return Some("comments are not supported".to_owned());
    }
    if !ELEMENTS.contains(&name.as_str()) {
        return Some(format!(
            "the HTML element <{name}> is not supported; use Markdown"
        ));
    }
    tag.attributes.iter().find_map(
        |(attribute, value)| match (name.as_str(), attribute.as_str()) {
            ("a", "href") => link(value),
            _ => Some(format!(
                "the attribute {attribute:?} of <{name}> is not supported"
            )),
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_be_lost_is_named_with_its_line() {
        for (markdown, line, word) in [
            ("a\n\n![x](https://example.org/x.png)", 3, "other sites"),
            ("![x](/x.png)", 1, "other sites"),
            ("![x](river)", 1, "other sites"),
            (
                "![x](r.jpg \"Title\")",
                1,
                "the title \"Title\" of a picture",
            ),
            ("a\n\n![](r.jpg)", 3, "no words"),
            ("a ![\u{200b}](r.jpg)", 1, "no words"),
            (
                "![a ![b](c.jpg) d](e.jpg)",
                1,
                "inside the words of another",
            ),
            ("A note[^1].\n\n[^1]: here", 1, "footnotes"),
            ("- [ ] sign\n- [x] read", 1, "check boxes"),
            ("[call](tel:+34600000000)", 1, "tel:"),
            ("[page](other.md)", 1, "other.md"),
            ("a\n\n<video src=x></video>", 3, "<video>"),
            ("a <span>b</span>", 1, "<span>"),
            ("<p style=\"color:red\">a</p>", 1, "attribute \"style\""),
            ("<p hidden>a</p>", 1, "attribute \"hidden\""),
            ("a <a onclick=x>b</a>", 1, "attribute \"onclick\""),
            ("a <a href='tel:1'>b</a>", 1, "tel:1"),
            ("a <a href=\"other.md\">b</a>", 1, "other.md"),
            ("[x]()", 1, "the link to \"\""),
            ("*[x]( y)", 1, "the link to \"y\""),
            ("[x](https:example.org)", 1, "https:example.org"),
            (
                "[x](https://example.org \"Title\")",
                1,
                "the title \"Title\"",
            ),
            ("a\n\n[x](https://me:secret@example.org/)", 3, "password"),
            ("<https://me@example.org/>", 1, "password"),
            (
                "<a href=\"https://me:secret@example.org\">x</a>",
                1,
                "password",
            ),
            ("a\n\n[note]: https://example.org", 3, "defines"),
            (
                "a\n\n[Note]: now\n\n[b]\n\n[b]: https://example.org",
                3,
                "defines",
            ),
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
            "[a], [b][B] and [c][]\n\n[A]: https://example.org/a\n[b]: <https://example.org/b>\n[c]: mailto:a@example.org",
            "<https://example.org/@name?to=a@example.org>",
            "<ul><li>a<li>b</ul><p>c<p>d",
            "1. a\n   - b\n     - c\n       > d *e **f***",
            "![Our *river*](r.jpg) and ![`dam`][d] [![c](<c d.png>)](https://example.org)\n\n[d]: d.webp",
        ] {
            assert_eq!(unsupported(markdown), [], "{markdown:?}");
        }
    }

    /// Whether `markdown` is refused with this word.
    fn is_refused(markdown: &str, word: &str) -> bool {
        unsupported(markdown)
            .iter()
            .any(|found| found.what.contains(word))
    }

    #[test]
    fn what_is_nested_too_deep_to_be_rendered_soon_is_refused() {
        for (opening, deep) in [
            ("> ", 60),
            ("1. ", 60),
            ("1) ", 60),
            ("<ul><li>", 60),
            ("<b>", 60),
            ("<sub>", 60),
            ("<blockquote>", 60),
            ("a <del>", 60),
            ("> - ", 30),
        ] {
            assert!(
                is_refused(&format!("{}a", opening.repeat(deep)), "inside"),
                "{opening}"
            );
            let fine = format!("{}a", opening.repeat(5));
            assert!(!is_refused(&fine, "inside"), "{opening}");
        }
        let lists: String = (0..30)
            .map(|depth| format!("{}- a\n", "  ".repeat(depth)))
            .collect();
        assert!(is_refused(&lists, "inside"));
        let strong = |deep| format!("{0}a{0}", "*".repeat(deep));
        assert!(is_refused(&strong(200), "inside"));
        assert!(!is_refused(&strong(6), "inside"));
    }

    #[test]
    fn elements_that_are_closed_are_not_inside_each_other() {
        let many = "a <b>b</b> <br> c\n\n<ul>\n<li>d</li>\n</ul>\n\n".repeat(100);
        assert_eq!(unsupported(&many), []);
    }

    #[test]
    fn a_mistake_that_is_everywhere_has_its_own_line_each_time() {
        let found = unsupported(&"![](b.png)\n\n".repeat(500));
        let lines: Vec<_> = found.iter().map(|found| found.line).collect();
        assert_eq!(lines, (0..500).map(|n| 2 * n + 1).collect::<Vec<_>>());
    }

    #[test]
    fn an_address_is_as_long_as_browsers_take() {
        let link = |length: usize| format!("[a](https://example.org/{})", "x".repeat(length - 20));
        assert_eq!(unsupported(&link(2_000)), []);
        assert!(is_refused(&link(2_001), "more than 2000 characters"));
        let html = format!(
            "<a href=\"https://example.org/{}\">a</a>",
            "&".repeat(2_000)
        );
        assert!(is_refused(&html, "more than 2000 characters"));
    }

    #[test]
    fn addresses_by_name_count_each_time_that_they_are_used() {
        let text = |links: usize| {
            let address = format!("https://example.org/{}", "x".repeat(1_980));
            format!("{}\n\n[a]: {address}", "[a] ".repeat(links))
        };
        assert_eq!(unsupported(&text(45)), []);
        for links in [46, 5_000] {
            assert!(is_refused(&text(links), "90000 bytes"));
        }
    }

    #[test]
    fn html_has_no_long_text_without_tags() {
        assert!(is_refused(
            &format!("<p>{}</p>", "&".repeat(5_001)),
            "without a tag"
        ));
        assert!(is_refused(
            &format!("<p>{}", "a\n".repeat(2_501)),
            "without a tag"
        ));
        assert_eq!(unsupported(&format!("<p>{}</p>", "&".repeat(5_000))), []);
    }
}
