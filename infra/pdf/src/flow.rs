//! Pages that fill from top to bottom.

use crate::shape::{Line, Piece, Shaper};
use crate::text::{Ink, Span};

/// A4, in points (1/72 inch).
pub(crate) const PAGE: (f32, f32) = (595.28, 841.89);
/// Left and right of the text.
pub(crate) const MARGIN: f32 = 68.0;
/// Where the text begins and ends.
pub(crate) const TOP: f32 = 68.0;
pub(crate) const BOTTOM: f32 = PAGE.1 - 76.0;
/// The baseline of the page's foot.
pub(crate) const FOOT: f32 = PAGE.1 - 44.0;
/// Of the text.
pub(crate) const WIDTH: f32 = PAGE.0 - 2.0 * MARGIN;

/// What a block is to who hears the document read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Role {
    Heading(u8, String),
    Paragraph,
    Item,
    Quote,
}

/// Something at its place.
pub(crate) enum Item {
    /// Glyphs from `x` on, at that baseline, which are a part of that block.
    Text {
        block: usize,
        x: f32,
        baseline: f32,
        pieces: Vec<Piece>,
    },
    /// A thin line, which nobody hears.
    Rule {
        x: f32,
        y: f32,
        width: f32,
        ink: Ink,
    },
}

#[derive(Default)]
pub(crate) struct Page {
    pub(crate) items: Vec<Item>,
}

/// A heading's place, for the outline.
pub(crate) struct Mark {
    pub(crate) page: usize,
    pub(crate) y: f32,
    pub(crate) level: u8,
    pub(crate) text: String,
}

/// How a block stands on the page.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    /// From the left margin.
    pub(crate) indent: f32,
    /// Above it, unless the page begins with it.
    pub(crate) space: f32,
    /// From one baseline to the next.
    pub(crate) leading: f32,
    /// What must fit below it on the same page.
    pub(crate) keep: f32,
    /// Whether its lines are to be of one width, as in titles.
    pub(crate) even: bool,
}

/// Everything, page by page.
pub(crate) struct Flow<'a> {
    pub(crate) shaper: Shaper<'a>,
    pub(crate) pages: Vec<Page>,
    pub(crate) roles: Vec<Role>,
    pub(crate) marks: Vec<Mark>,
    /// How far the last page is full.
    pub(crate) y: f32,
}

impl<'a> Flow<'a> {
    pub(crate) fn new(shaper: Shaper<'a>) -> Self {
        Self {
            shaper,
            pages: vec![Page::default()],
            roles: Vec::new(),
            marks: Vec::new(),
            y: TOP,
        }
    }

    pub(crate) fn new_page(&mut self) {
        self.pages.push(Page::default());
        self.y = TOP;
    }

    /// Something on the last page.
    pub(crate) fn put(&mut self, item: Item) {
        if let Some(page) = self.pages.last_mut() {
            page.items.push(item);
        }
    }

    /// A new block; its number.
    pub(crate) fn block(&mut self, role: Role) -> usize {
        self.roles.push(role);
        self.roles.len() - 1
    }

    /// A block of text, over as many pages as it takes. Neither its first nor its last line stands
    /// alone on a page.
    pub(crate) fn text(&mut self, role: Role, spans: &[Span], place: Place) {
        let width = WIDTH - place.indent;
        let lines = if place.even {
            self.shaper.even_lines(spans, width)
        } else {
            self.shaper.lines(spans, width)
        };
        let leading = place.leading;
        let together = lines.len().min(2) as f32 * leading;
        let begins = self.y <= TOP;
        if !begins {
            self.y += place.space;
        }
        if self.y + together + place.keep > BOTTOM && !begins {
            self.new_page();
        }
        if let Role::Heading(level, text) = &role {
            self.marks.push(Mark {
                page: self.pages.len() - 1,
                y: self.y,
                level: *level,
                text: text.clone(),
            });
        }
        let block = self.block(role);
        let number = lines.len();
        for (index, line) in lines.into_iter().enumerate() {
            let alone_next = number > 2 && index + 2 == number && self.y + 2.0 * leading > BOTTOM;
            if self.y + leading > BOTTOM || alone_next {
                self.new_page();
            }
            self.line(block, line, place);
        }
    }

    fn line(&mut self, block: usize, line: Line, place: Place) {
        let left = MARGIN + place.indent;
        let x = if line.from_right {
            PAGE.0 - MARGIN - line.width
        } else {
            left
        };
        // Letters sit in the middle of their line's height.
        let baseline = self.y + place.leading * 0.76;
        self.put(Item::Text {
            block,
            x,
            baseline,
            pieces: line.pieces,
        });
        self.y += place.leading;
    }
}
