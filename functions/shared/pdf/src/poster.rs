//! A poster of one page: title, picture, who asks whom, and a code that leads to the petition.
//!
//! Every text shrinks until it has room, so that nothing stands on anything else or beyond the page.

mod draw;

use crate::flow::PAGE;
use crate::fonts::{Face3, Fonts};
use crate::shape::{Line, Shaper};
use crate::text::{Ink, Span, level_of};
use crate::{PdfError, Rendered};

/// The sheet of a poster, upright.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// 210 × 297 mm.
    A4,
    /// 297 × 420 mm.
    A3,
}

impl Sheet {
    /// How much larger everything is than on A4 (ISO 216).
    fn scale(self) -> f32 {
        match self {
            Self::A4 => 1.0,
            Self::A3 => std::f32::consts::SQRT_2,
        }
    }
}

/// What a poster shows. Every word is the caller's.
pub struct Poster<'a> {
    /// Its size.
    pub sheet: Sheet,
    /// A BCP 47 tag, stored in the file for screen readers.
    pub language: &'a str,
    /// The petition's title.
    pub title: &'a str,
    /// Lines that say who asks whom.
    pub facts: &'a [String],
    /// The petition's picture, if it has one.
    pub picture: Option<Photo<'a>>,
    /// What the code is for, like "Sign the petition".
    pub call: &'a str,
    /// The address in print.
    pub address: &'a str,
    /// The code of the address.
    pub code: Code<'a>,
    /// The site's name; may be empty.
    pub site: &'a str,
}

/// A picture in a poster.
#[derive(Clone, Copy)]
pub struct Photo<'a> {
    /// A JPEG file.
    pub jpeg: &'a [u8],
    /// What it shows, for screen readers.
    pub alt: &'a str,
}

/// A QR code.
#[derive(Clone, Copy)]
pub struct Code<'a> {
    /// The number of modules in a row.
    pub width: usize,
    /// Row after row, whether a module is dark.
    pub dark: &'a [bool],
}

/// All lengths on A4, in points.
const MARGIN: f32 = 45.0;
/// The height of the band at the top.
const BAND: f32 = 18.0;
/// The side of the code, without the free space around it, which the margins give.
const CODE: f32 = 150.0;
/// Between two parts.
const GAP: f32 = 24.0;
/// What the site's name takes at the bottom.
const FOOT: f32 = 26.0;
/// From one baseline to the next, in parts of the size: room for the marks of every script.
const LEADING: f32 = 1.25;
/// From the top of a line to its baseline, in parts of the size.
const ASCENT: f32 = 0.98;

const TITLE: &[f32] = &[
    76.0, 68.0, 60.0, 54.0, 48.0, 42.0, 37.0, 33.0, 29.0, 26.0, 23.0, 20.0, 17.0, 14.0, 11.0,
];
const FACTS: &[f32] = &[18.0, 16.0, 14.0, 12.5, 11.0, 9.5, 8.0];
const CALL: &[f32] = &[30.0, 26.0, 22.0, 19.0, 16.0, 13.0, 10.0];
const ADDRESS: &[f32] = &[24.0, 21.0, 18.0, 15.0, 13.0, 11.0, 9.0];
const SITE: &[f32] = &[13.0, 11.0, 9.0];

/// Renders the poster as PDF.
///
/// # Errors
/// [`PdfError`] if the picture is no JPEG, or the PDF library refuses the document.
pub fn poster(poster: &Poster<'_>, fonts: &Fonts<'_>) -> Result<Rendered, PdfError> {
    let laid = lay_out(poster, fonts);
    let texts = [poster.title, poster.call, poster.address, poster.site];
    let texts = texts
        .into_iter()
        .chain(poster.facts.iter().map(String::as_str));
    let boxed_letters = texts.map(|text| fonts.lacks(text)).sum();
    Ok(Rendered {
        pdf: draw::draw(poster, fonts, &laid)?,
        pages: 1,
        boxed: 0,
        boxed_letters,
    })
}

/// A rectangle, from its top left corner.
#[derive(Clone, Copy, Debug)]
struct Area {
    x: f32,
    y: f32,
    width: f32,
    height: f32,
}

/// A text in its area: lines of one size.
struct Block {
    size: f32,
    x: f32,
    y: f32,
    width: f32,
    lines: Vec<Line>,
    /// Whether the lines begin at the right.
    from_right: bool,
}

impl Block {
    fn height(&self) -> f32 {
        self.lines.len() as f32 * self.size * LEADING
    }

    fn move_to(&mut self, y: f32) {
        self.y = y;
    }

    /// Each line with where it begins: its left end, and its baseline.
    fn placed(&self) -> impl Iterator<Item = (f32, f32, &Line)> {
        self.lines.iter().zip(0_u8..).map(|(line, number)| {
            let x = line.left_end(self.x, self.x + self.width, self.from_right);
            let y = self.y + (f32::from(number) * LEADING + ASCENT) * self.size;
            (x, y, line)
        })
    }
}

/// Everything in its place.
struct Laid {
    page: (f32, f32),
    scale: f32,
    title: Block,
    /// Where the picture may be.
    picture: Area,
    facts: Vec<Block>,
    call: Block,
    address: Block,
    site: Option<Block>,
    code: Area,
}

/// The text in the largest of these sizes in which it has room. It is cut if it is too long even in the smallest.
fn fit(shaper: &Shaper<'_>, text: &str, face: Face3, ink: Ink, sizes: &[f32], area: Area) -> Block {
    let from_right = level_of(text).is_rtl();
    let block = |size, lines| Block {
        size,
        x: area.x,
        y: area.y,
        width: area.width,
        lines,
        from_right,
    };
    let mut last = None;
    for &size in sizes {
        let span = [Span::new(text, face, size, ink)];
        let is_whole = shaper.fits_words(&span, area.width);
        let found = block(size, shaper.lines(&span, area.width));
        if is_whole && found.height() <= area.height {
            return match face {
                Face3::Bold => block(size, shaper.even_lines(&span, area.width)),
                Face3::Regular | Face3::Italic => found,
            };
        }
        last = Some(found);
    }
    let mut smallest = last.unwrap_or_else(|| block(1.0, Vec::new()));
    let room = (area.height / (smallest.size * LEADING)).max(1.0);
    while smallest.lines.len() as f32 > room {
        smallest.lines.pop();
    }
    smallest
}

fn lay_out(poster: &Poster<'_>, fonts: &Fonts<'_>) -> Laid {
    let shaper = Shaper::new(fonts);
    let scale = poster.sheet.scale();
    let page = (PAGE.0 * scale, PAGE.1 * scale);
    let margin = MARGIN * scale;
    let width = page.0 - 2.0 * margin;
    let area = |x, y, width, height| Area {
        x,
        y,
        width,
        height,
    };
    let sizes = |sizes: &[f32]| sizes.iter().map(|size| size * scale).collect::<Vec<_>>();
    let place = |text, face, ink, all, area| fit(&shaper, text, face, ink, &sizes(all), area);

    // From below: the site's name, the code with its words beside it, and who asks whom.
    let foot = page.1 - margin;
    let site = (!poster.site.is_empty()).then(|| {
        let area = area(margin, foot - 16.0 * scale, width, 18.0 * scale);
        let site = place(poster.site, Face3::Regular, Ink::Soft, SITE, area);
        Block {
            from_right: level_of(poster.title).is_rtl(),
            ..site
        }
    });
    let side = CODE * scale;
    let code_top = foot - FOOT * scale - side;
    let title_from_right = level_of(poster.title).is_rtl();
    let (code_x, words_x) = match title_from_right {
        true => (page.0 - margin - side, margin),
        false => (margin, margin + side + GAP * scale),
    };
    let code = area(code_x, code_top, side, side);
    let words = area(words_x, code_top, width - side - GAP * scale, side * 0.62);
    let mut call = place(poster.call, Face3::Bold, Ink::Accent, CALL, words);
    let below = area(words.x, code_top, words.width, side * 0.34);
    let mut address = place(poster.address, Face3::Bold, Ink::Black, ADDRESS, below);
    address.from_right = title_from_right;
    let gap = 6.0 * scale;
    let both = call.height() + gap + address.height();
    let top = code_top + (side - both).max(0.0) / 2.0;
    call.move_to(top);
    let below_call = top + call.height() + gap;
    address.move_to(below_call);

    let most = 120.0 * scale;
    let mut facts = Vec::new();
    for size in FACTS.chunks(1) {
        facts = poster
            .facts
            .iter()
            .map(|fact| {
                let area = area(margin, 0.0, width, most);
                place(fact, Face3::Regular, Ink::Black, size, area)
            })
            .collect::<Vec<_>>();
        if facts.iter().map(Block::height).sum::<f32>() <= most {
            break;
        }
    }
    while facts.iter().map(Block::height).sum::<f32>() > most {
        facts.pop();
    }
    let height: f32 = facts.iter().map(Block::height).sum();
    let facts_top = code_top - GAP * scale - height;
    let mut y = facts_top;
    for fact in &mut facts {
        fact.move_to(y);
        y += fact.height();
    }

    // The title has the rest, or shares it with the picture.
    let top = (BAND + GAP) * scale + 10.0 * scale;
    let rest = facts_top - GAP * scale - top;
    let for_title = match poster.picture {
        Some(_) => rest * 0.44,
        None => rest,
    };
    let title_area = area(margin, top, width, for_title);
    let mut title = place(poster.title, Face3::Bold, Ink::Black, TITLE, title_area);
    if poster.picture.is_none() {
        title.move_to(top + (rest - title.height()).max(0.0) / 3.0);
    }
    let picture_top = top + title.height() + GAP * scale;
    let picture = area(
        margin,
        picture_top,
        width,
        facts_top - GAP * scale - picture_top,
    );
    Laid {
        page,
        scale,
        title,
        picture,
        facts,
        call,
        address,
        site,
        code,
    }
}

#[cfg(test)]
mod tests;
