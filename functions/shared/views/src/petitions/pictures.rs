//! Pictures in a text: `![what it shows](bridge.jpg)`, a file of the petition's folder.

use std::collections::BTreeMap;

use events::text::composed;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use sha2::{Digest as _, Sha256};

use super::text::options;
use crate::picture::{self, Picture, Place};

/// The longest name of a file, in characters.
const LONGEST_NAME: usize = 100;

/// A picture that a text shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mentioned {
    /// The line in the text, from 1.
    pub line: usize,
    /// The name of its file.
    pub file: String,
}

/// Whether this can be the name of a picture in a petition's folder: no path, no address of the web, and nothing that an
/// address would encode.
#[must_use]
pub fn is_file_name(name: &str) -> bool {
    let is_plain = |letter: char| !letter.is_control() && !"/\\:%?#<>\"|*".contains(letter);
    let is_hidden = name.starts_with('.');
    name.contains('.')
        && !is_hidden
        && name.chars().count() <= LONGEST_NAME
        && name.chars().all(is_plain)
}

/// The pictures that `markdown` shows, in its order.
#[must_use]
pub fn pictures(markdown: &str) -> Vec<Mentioned> {
    let events = Parser::new_ext(markdown, options()).into_offset_iter();
    let mentioned = events.filter_map(|(event, range)| match event {
        Event::Start(Tag::Image { dest_url, .. }) if is_file_name(&dest_url) => {
            let above = markdown.get(..range.start).unwrap_or_default();
            Some(Mentioned {
                line: above.matches('\n').count() + 1,
                file: composed(&dest_url),
            })
        }
        _ => None,
    });
    mentioned.collect()
}

/// Puts pictures into a text around the sanitizer, which drops every picture: marks stand where they go meanwhile.
pub(super) struct Marks {
    /// What every mark begins with. It has a hash of the text, so that the text cannot contain it.
    begin: String,
    shown: Vec<String>,
}

impl Marks {
    const END: char = '\u{e000}';

    /// For this text.
    pub(super) fn of(markdown: &str) -> Self {
        let digest = Sha256::digest(markdown);
        let digits = digest.iter().take(16).map(|byte| format!("{byte:02x}"));
        Self {
            begin: format!("{}{}-", Self::END, digits.collect::<String>()),
            shown: Vec::new(),
        }
    }

    /// The events with marks instead of pictures. One that is gone is shown as the words that say what it shows. Pictures
    /// from elsewhere stay, for the sanitizer to drop.
    pub(super) fn put<'a>(
        &mut self,
        mut events: impl Iterator<Item = Event<'a>>,
        pictures: &BTreeMap<String, Picture>,
    ) -> Vec<Event<'a>> {
        let mut marked = Vec::new();
        while let Some(event) = events.next() {
            let file = match &event {
                Event::Start(Tag::Image { dest_url, .. }) if is_file_name(dest_url) => {
                    dest_url.clone()
                }
                _ => {
                    marked.push(event);
                    continue;
                }
            };
            let alt = words_of_picture(&mut events);
            if let Some(picture) = pictures.get(&composed(&file)) {
                let mark = format!("{}{}{}", self.begin, self.shown.len(), Self::END);
                self.shown.push(picture::html(picture, &alt, Place::Column));
                marked.push(Event::Text(mark.into()));
            } else if !alt.is_empty() {
                marked.push(Event::Start(Tag::Emphasis));
                marked.push(Event::Text(alt.into()));
                marked.push(Event::End(TagEnd::Emphasis));
            }
        }
        marked
    }

    /// The sanitised HTML with the pictures in the places of their marks.
    pub(super) fn replace(&self, html: &str) -> String {
        let mut parts = html.split(&self.begin);
        let mut whole = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (number, rest) = part.split_once(Self::END).unwrap_or(("", part));
            let shown = number.parse().ok().and_then(|it: usize| self.shown.get(it));
            whole.push_str(shown.map_or("", String::as_str));
            whole.push_str(rest);
        }
        whole
    }
}

/// The words of a picture that has begun, up to its end, on one line.
fn words_of_picture<'a>(events: &mut impl Iterator<Item = Event<'a>>) -> String {
    let (mut words, mut depth) = (String::new(), 1);
    for event in events {
        match event {
            Event::Start(Tag::Image { .. }) => depth += 1,
            Event::End(TagEnd::Image) => depth -= 1,
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use events::petition::PictureHash;

    use super::super::text::{summary, to_html, to_html_with};
    use super::*;

    fn known() -> BTreeMap<String, Picture> {
        let picture = Picture {
            hash: PictureHash::new([7; 16]),
            width: 960,
            height: 640,
            webp: vec![480, 960],
            jpeg: vec![960],
        };
        BTreeMap::from([("bridge.jpg".to_owned(), picture)])
    }

    fn html(markdown: &str) -> String {
        to_html_with(markdown, Some(&known()))
    }

    #[test]
    fn a_picture_stands_where_the_text_has_it() {
        let picture = picture::html(&known()["bridge.jpg"], "An old bridge", Place::Column);
        for (markdown, expected) in [
            (
                "Before\n\n![An *old* bridge](bridge.jpg)\n\nAfter",
                format!("<p>Before</p>\n<p>{picture}</p>\n<p>After</p>\n"),
            ),
            (
                "a ![An old\nbridge][b] b\n\n[b]: bridge.jpg",
                format!("<p>a {picture} b</p>\n"),
            ),
            (
                "- ![An old bridge](bridge.jpg)",
                format!("<ul>\n<li>{picture}</li>\n</ul>\n"),
            ),
            (
                "![An old bridge](bridge.jpg)![An old bridge](<bridge.jpg>)",
                format!("<p>{picture}{picture}</p>\n"),
            ),
        ] {
            assert_eq!(html(markdown), expected, "{markdown:?}");
        }
    }

    #[test]
    fn a_picture_that_is_gone_is_shown_as_its_words() {
        assert_eq!(html("![A *dam*](dam.jpg)"), "<p><em>A dam</em></p>\n");
        assert_eq!(html("a ![](dam.jpg) b"), "<p>a  b</p>\n");
    }

    #[test]
    fn a_text_without_pictures_is_rendered_as_ever() {
        for markdown in [
            "Some *words*",
            "![x](bridge.jpg)",
            "![pixel](https://spy.example/x.png) a",
        ] {
            assert_eq!(to_html_with(markdown, None), to_html(markdown));
        }
        for markdown in ["Some *words*", "![pixel](https://spy.example/x.png) a"] {
            assert_eq!(html(markdown), to_html(markdown));
        }
    }

    #[test]
    fn nothing_else_becomes_a_picture() {
        let marks = Marks::of("");
        for bad in [
            "<img src=\"/pictures/07070707070707070707070707070707-480.jpg\">",
            "<picture><source srcset=x><img src=x onerror=alert(1)></picture>",
            "![a](javascript:alert.jpg)",
            "![a](//spy.example/x.jpg)",
            "![a](../bridge.jpg)",
            "![a](/bridge.jpg)",
            "![a](bridge.jpg?x)",
            &format!("{}0\u{e000}", marks.begin),
            "&#xe000;0-0&#xe000;",
        ] {
            let html = html(bad);
            for part in ["<img", "<picture", "<source", "spy.example", "onerror"] {
                assert!(!html.contains(part), "{bad} became {html}");
            }
        }
        let hostile = html("![\"><script>alert(1)</script>](bridge.jpg)");
        assert!(!hostile.contains("<script"), "{hostile}");
    }

    #[test]
    fn the_words_of_a_picture_are_not_words_of_the_text() {
        let html = html("Before\n\n![A > \"bridge\"](bridge.jpg)\n\nAfter");
        assert_eq!(summary(&html), "Before · After");
    }

    #[test]
    fn pictures_are_found_with_their_lines() {
        let found: Vec<_> = pictures(
            "a\n\n![b](c.jpg)\n[![d](e.png)](https://example.org)\n![f](https://example.org/g.png)\n`![h](i.jpg)`",
        )
        .into_iter()
        .map(|it| (it.line, it.file))
        .collect();
        assert_eq!(found, [(3, "c.jpg".to_owned()), (4, "e.png".to_owned())]);
    }
}
