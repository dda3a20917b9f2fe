//! The petition's Markdown as blocks of styled text.
//!
//! The document shows what the page shows. HTML inside Markdown loses its tags and keeps its text. Instead of a
//! picture of the petition stands what it shows; others are omitted, as on the page. The targets of links are listed at the end, because paper cannot be clicked.

use std::rc::Rc;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::fonts::Face3;
use crate::text::{Ink, Span, Style};

/// The size of the text in points.
pub(crate) const SIZE: f32 = 10.5;

/// The kind of a block.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    /// The level, from 2, because the title is 1.
    Heading(u8),
    Paragraph,
    /// The depth and the marker. A continued item has no marker.
    Item(usize, Option<String>),
    Quote,
    Rule,
}

/// One block of text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Block {
    pub(crate) kind: Kind,
    pub(crate) spans: Vec<Span>,
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    spans: Vec<Span>,
    links: Vec<Rc<str>>,
    /// The next number of each open list; `None` for bullets.
    lists: Vec<Option<u64>>,
    marker: Option<String>,
    heading: Option<u8>,
    quotes: usize,
    bold: usize,
    italic: usize,
    /// For each open picture, whether it is one of the petition's.
    pictures: Vec<bool>,
    link: Option<(Rc<str>, String)>,
}

/// The blocks of the text, and the targets of its links in the order of their numbers.
pub(crate) fn blocks(markdown: &str) -> (Vec<Block>, Vec<Rc<str>>) {
    let mut reader = Reader::default();
    for event in Parser::new_ext(
        markdown,
        Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TABLES,
    ) {
        reader.take(event);
    }
    reader.end_block();
    (reader.blocks, reader.links)
}

impl Reader {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) => self.say(&text),
            Event::Html(html) | Event::InlineHtml(html) => self.html(&html),
            Event::SoftBreak => self.say(" "),
            Event::HardBreak => self.say("\n"),
            Event::Rule => {
                self.end_block();
                self.push(Kind::Rule, Vec::new());
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { level, .. } => {
                self.end_block();
                self.heading = Some(match level {
                    HeadingLevel::H1 | HeadingLevel::H2 => 2,
                    HeadingLevel::H3 => 3,
                    _ => 4,
                });
            }
            Tag::List(first) => {
                self.end_block();
                self.lists.push(first);
            }
            Tag::Item => {
                self.end_block();
                self.marker = Some(match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number += 1;
                        format!("{}.", *number - 1)
                    }
                    _ => "•".to_owned(),
                });
            }
            Tag::BlockQuote(_) => {
                self.end_block();
                self.quotes += 1;
            }
            // A row of a table is a line with its cells apart, the head in bold.
            Tag::TableHead => {
                self.end_block();
                self.bold += 1;
            }
            Tag::TableRow => self.end_block(),
            Tag::TableCell if !self.spans.is_empty() => self.say("   "),
            Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented)
            | Tag::Paragraph
            | Tag::HtmlBlock => self.end_block(),
            Tag::Strong => self.bold += 1,
            Tag::Emphasis => self.italic += 1,
            Tag::Image { dest_url, .. } => self.begin_picture(!dest_url.contains(['/', ':'])),
            Tag::Link { dest_url, .. } => self.link = Some((Rc::from(&*dest_url), String::new())),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.bold = self.bold.saturating_sub(1),
            TagEnd::Emphasis => self.italic = self.italic.saturating_sub(1),
            TagEnd::Image => self.end_picture(),
            TagEnd::Link => self.end_link(),
            TagEnd::List(_) => {
                self.end_block();
                self.lists.pop();
            }
            TagEnd::BlockQuote(_) => {
                self.end_block();
                self.quotes = self.quotes.saturating_sub(1);
            }
            TagEnd::TableHead => {
                self.end_block();
                self.bold = self.bold.saturating_sub(1);
            }
            TagEnd::TableRow
            | TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::Item
            | TagEnd::CodeBlock
            | TagEnd::HtmlBlock => self.end_block(),
            _ => {}
        }
    }

    fn say(&mut self, text: &str) {
        if self.pictures.contains(&false) {
            return;
        }
        if let Some((_, said)) = &mut self.link {
            said.push_str(text);
        }
        let link = self.link.as_ref().map(|(to, _)| Rc::clone(to));
        let link = link.filter(|to| can_be_followed(to));
        let face = if self.bold > 0 || self.heading.is_some() {
            Face3::Bold
        } else if self.italic > 0 {
            Face3::Italic
        } else {
            Face3::Regular
        };
        let size = match self.heading {
            Some(2) => 14.0,
            Some(3) => 12.0,
            _ => SIZE,
        };
        let ink = if link.is_some() {
            Ink::Accent
        } else {
            Ink::Black
        };
        let style = Style {
            face,
            size,
            ink,
            link,
        };
        self.spans.push(Span {
            text: text.to_owned(),
            style,
        });
    }

    /// The words of a picture stand in brackets and in italics.
    fn begin_picture(&mut self, is_ours: bool) {
        self.pictures.push(is_ours);
        self.italic += 1;
        self.say("[");
    }

    fn end_picture(&mut self) {
        self.say("]");
        self.italic = self.italic.saturating_sub(1);
        self.pictures.pop();
    }

    /// Adds the number of a link after it, unless its text is its target.
    fn end_link(&mut self) {
        let Some((to, said)) = self.link.take() else {
            return;
        };
        let same = to.trim_start_matches("mailto:").trim_end_matches('/');
        if !can_be_followed(&to) || said.trim_end_matches('/') == same {
            return;
        }
        let number = self.links.iter().position(|known| *known == to);
        let number = number.unwrap_or_else(|| {
            self.links.push(to);
            self.links.len() - 1
        });
        // Without a line break, so that no line begins with it.
        self.say(&format!("\u{2060}\u{a0}[{}]", number + 1));
        if let Some(last) = self.spans.last_mut() {
            last.style.size *= 0.75;
            last.style.ink = Ink::Soft;
        }
    }

    fn html(&mut self, html: &str) {
        let mut words = String::new();
        let mut inside = false;
        for letter in html.chars() {
            match letter {
                '<' => inside = true,
                '>' if inside => inside = false,
                _ if !inside => words.push(letter),
                _ => {}
            }
        }
        if html.starts_with("<br") {
            words = "\n".to_owned();
        }
        if !words.is_empty() {
            self.say(&words);
        }
    }

    fn end_block(&mut self) {
        let heading = self.heading.take();
        let mut spans = std::mem::take(&mut self.spans);
        if let Some(last) = spans.last_mut() {
            last.text.truncate(last.text.trim_end().len());
        }
        if spans.iter().all(|span| span.text.is_empty()) {
            return;
        }
        let kind = match heading {
            Some(level) => Kind::Heading(level),
            None if !self.lists.is_empty() => Kind::Item(self.lists.len(), self.marker.take()),
            None if self.quotes > 0 => Kind::Quote,
            None => Kind::Paragraph,
        };
        self.push(kind, spans);
    }

    fn push(&mut self, kind: Kind, spans: Vec<Span>) {
        self.blocks.push(Block { kind, spans });
    }
}

/// Whether the link is kept: to the web and to email, as on the page.
fn can_be_followed(to: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| {
        to.get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    })
}
