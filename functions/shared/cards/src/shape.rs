//! Shapes a line of text: letters of each direction and font become glyphs, from left to right (UAX #9).

use std::ops::Range;

use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};
use rustybuzz::{Direction, UnicodeBuffer, shape};
use tiny_skia::{Path, PathBuilder, Transform};
use unicode_bidi::{BidiInfo, Level};

use crate::fonts::Fonts;

/// A glyph where it stands on the line, in parts of the size of the letters.
struct Glyph {
    font: usize,
    id: GlyphId,
    scale: f32,
    x: f32,
    y: f32,
}

/// A shaped line.
pub(crate) struct Line {
    glyphs: Vec<Glyph>,
    /// In parts of the size of the letters.
    pub(crate) width: f32,
}

impl Line {
    /// Shapes `text` as a line of a paragraph of this direction.
    pub(crate) fn new(fonts: &Fonts, text: &str, level: Level) -> Self {
        let mut line = Self {
            glyphs: Vec::new(),
            width: 0.0,
        };
        let info = BidiInfo::new(text, Some(level));
        for paragraph in &info.paragraphs {
            let (levels, runs) = info.visual_runs(paragraph, paragraph.range.clone());
            for run in runs {
                let is_rtl = levels.get(run.start).is_some_and(Level::is_rtl);
                let mut parts = in_fonts(fonts, text, run);
                if is_rtl {
                    parts.reverse();
                }
                for (range, font) in parts {
                    line.push(fonts, text.get(range).unwrap_or_default(), font, is_rtl);
                }
            }
        }
        line
    }

    fn push(&mut self, fonts: &Fonts, text: &str, font: usize, is_rtl: bool) {
        let Some(face) = fonts.get(font) else { return };
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(if is_rtl {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        });
        let scale = 1.0 / face.units_per_em() as f32;
        let shaped = shape(face, &[], buffer);
        for (glyph, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            let Ok(id) = u16::try_from(glyph.glyph_id) else {
                continue;
            };
            self.glyphs.push(Glyph {
                font,
                id: GlyphId(id),
                scale,
                x: self.width + position.x_offset as f32 * scale,
                y: position.y_offset as f32 * scale,
            });
            self.width += position.x_advance as f32 * scale;
        }
    }

    /// The outlines of the glyphs in this size, with the line's left end on its baseline at `(x, y)`.
    pub(crate) fn paths(&self, fonts: &Fonts, size: f32, (x, y): (f32, f32)) -> Vec<Path> {
        let outlines = self.glyphs.iter().filter_map(|glyph| {
            let mut outline = Outline(PathBuilder::new());
            fonts
                .get(glyph.font)?
                .outline_glyph(glyph.id, &mut outline)?;
            let scale = glyph.scale * size;
            let (x, y) = (x + glyph.x * size, y - glyph.y * size);
            let placed = Transform::from_row(scale, 0.0, 0.0, -scale, x, y);
            outline.0.finish()?.transform(placed)
        });
        outlines.collect()
    }
}

/// The ranges of `run` that one font draws each.
fn in_fonts(fonts: &Fonts, text: &str, run: Range<usize>) -> Vec<(Range<usize>, usize)> {
    let mut parts: Vec<(Range<usize>, usize)> = Vec::new();
    for (at, letter) in text.get(run.clone()).unwrap_or_default().char_indices() {
        let at = run.start + at;
        let end = at + letter.len_utf8();
        let current = parts.last().map(|(_, font)| *font);
        let font = fonts.choose(letter, current);
        match parts.last_mut() {
            Some((range, of_range)) if *of_range == font => range.end = end,
            _ => parts.push((at..end, font)),
        }
    }
    parts
}

struct Outline(PathBuilder);

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.0.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.0.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.0.close();
    }
}
