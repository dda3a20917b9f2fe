//! Places blocks on pages, from top to bottom.

use unicode_bidi::Level;

use crate::shape::{Line, Piece, Shaper};
use crate::text::{Ink, Span};

/// The size of A4 in points (1/72 inch), the unit of all lengths here.
pub(crate) const PAGE: (f32, f32) = (595.28, 841.89);
/// The margins left and right of the text.
pub(crate) const MARGIN: f32 = 68.0;
/// The top and the bottom of the text on a page.
pub(crate) const TOP: f32 = 68.0;
pub(crate) const BOTTOM: f32 = PAGE.1 - 76.0;
/// The baseline of the footer.
pub(crate) const FOOT: f32 = PAGE.1 - 44.0;
/// The width of the text.
pub(crate) const WIDTH: f32 = PAGE.0 - 2.0 * MARGIN;

/// The role of a block, for screen readers.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Role {
    Heading(u8, String),
    Paragraph,
    Item,
    Quote,
}

/// An element at its position.
pub(crate) enum Item {
    /// Glyphs of a block that begin at `x` on this baseline.
    Text {
        block: usize,
        x: f32,
        baseline: f32,
        pieces: Vec<Piece>,
    },
    /// A thin line, which screen readers skip.
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

/// The position of a heading, for the outline.
pub(crate) struct Mark {
    pub(crate) page: usize,
    pub(crate) y: f32,
    pub(crate) level: u8,
    pub(crate) text: String,
}

/// The spacing of a block.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    /// The distance from the margin where its lines begin.
    pub(crate) indent: f32,
    /// The space that stays free where its lines end.
    pub(crate) aside: f32,
    /// The space above it, except at the top of a page.
    pub(crate) space: f32,
    /// The distance from one baseline to the next.
    pub(crate) leading: f32,
    /// The space that must be free below it on the same page.
    pub(crate) keep: f32,
    /// Whether its lines get similar widths, as in titles.
    pub(crate) even: bool,
    /// Its direction, instead of that of its first letter.
    pub(crate) base: Option<Level>,
}

/// The elements, page by page.
pub(crate) struct Flow<'a> {
    pub(crate) shaper: Shaper<'a>,
    pub(crate) pages: Vec<Page>,
    pub(crate) roles: Vec<Role>,
    pub(crate) marks: Vec<Mark>,
    /// The bottom of the content on the last page.
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

    /// Adds an element to the last page.
    pub(crate) fn put(&mut self, item: Item) {
        if let Some(page) = self.pages.last_mut() {
            page.items.push(item);
        }
    }

    /// Begins a block, and returns its number.
    pub(crate) fn block(&mut self, role: Role) -> usize {
        self.roles.push(role);
        self.roles.len() - 1
    }

    /// Adds a block of text, on several pages if needed. Neither its first nor its last line is alone on a page.
    pub(crate) fn text(&mut self, role: Role, spans: &[Span], place: Place) {
        let width = WIDTH - place.indent - place.aside;
        let lines = if place.even {
            self.shaper.even_lines(spans, width)
        } else {
            self.shaper.lines_from(spans, width, place.base)
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
        let (left, right) = (MARGIN + place.indent, PAGE.0 - MARGIN - place.indent);
        let x = line.left_end(left, right, line.from_right);
        // Centers the letters in the height of their line.
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
