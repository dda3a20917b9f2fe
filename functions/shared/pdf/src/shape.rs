//! Shapes text: words of glyphs, each letter in a font that has it, broken where Unicode allows it (UAX #9 and #14).

use std::cell::RefCell;
use std::ops::Range;

use krilla::text::{GlyphId, KrillaGlyph};
use rustybuzz::{Direction, Script, ShapePlan, UnicodeBuffer, shape_with_plan};
use unicode_bidi::{BidiInfo, Level};
use unicode_linebreak::linebreaks;

use crate::fonts::Fonts;
use crate::lines::{fill, in_order, split};
use crate::text::{Span, Style};

/// Adjacent glyphs of one font and style.
#[derive(Clone)]
pub(crate) struct Piece {
    pub(crate) text: String,
    pub(crate) style: Style,
    pub(crate) font: usize,
    pub(crate) glyphs: Vec<KrillaGlyph>,
    /// In points.
    pub(crate) width: f32,
    pub(crate) level: Level,
}

/// A line, with its glyphs in visual order.
pub(crate) struct Line {
    pub(crate) pieces: Vec<Piece>,
    /// The width in points, without spaces at its end.
    pub(crate) width: f32,
    /// Whether its text is right-to-left.
    pub(crate) from_right: bool,
}

impl Line {
    /// Where its left end is, between these two margins. `from_right` begins it at the right one.
    pub(crate) fn left_end(&self, left: f32, right: f32, from_right: bool) -> f32 {
        if !from_right {
            return left;
        }
        // In text from the right, the space at the end of a line is at its left.
        let whole = || self.pieces.iter().map(|piece| piece.width).sum::<f32>();
        right - if self.from_right { whole() } else { self.width }
    }
}

/// Shapes text. Caches the shape plan of each font and script.
pub(crate) struct Shaper<'a> {
    pub(crate) fonts: &'a Fonts<'a>,
    plans: RefCell<Vec<(usize, Direction, Script, ShapePlan)>>,
}

/// Text without a line break opportunity, with the spaces after it.
pub(crate) struct Word {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) width: f32,
    /// The width of the spaces.
    pub(crate) blank: f32,
}

/// The text between two explicit line breaks.
struct Part<'a> {
    text: &'a str,
    spans: &'a [Span],
    /// Where each span ends in the text.
    ends: Vec<usize>,
    bidi: &'a BidiInfo<'a>,
}

impl<'a> Part<'a> {
    fn new(text: &'a str, spans: &'a [Span], bidi: &'a BidiInfo<'a>) -> Self {
        let mut end = 0;
        let ends = spans.iter().map(|span| {
            end += span.text.len();
            end
        });
        Self {
            text,
            spans,
            ends: ends.collect(),
            bidi,
        }
    }

    /// The place of the span that has the byte `at`.
    fn span_at(&self, at: usize) -> usize {
        self.ends.partition_point(|end| *end <= at)
    }
}

impl<'a> Shaper<'a> {
    pub(crate) fn new(fonts: &'a Fonts<'a>) -> Self {
        Self {
            fonts,
            plans: RefCell::default(),
        }
    }

    /// The lines of `spans`, none wider than `width` points. A `\n` begins a new line.
    pub(crate) fn lines(&self, spans: &[Span], width: f32) -> Vec<Line> {
        self.lines_from(spans, width, None)
    }

    /// Whether every word has room on a line of this width, so that none is broken between its letters.
    pub(crate) fn fits_words(&self, spans: &[Span], width: f32) -> bool {
        split(spans).iter().all(|part| {
            let text: String = part.iter().map(|span| span.text.as_str()).collect();
            let bidi = BidiInfo::new(&text, None);
            let part = Part::new(&text, part, &bidi);
            let mut start = 0;
            linebreaks(&text).all(|(end, _)| {
                let word = self.word(&part, start..end);
                start = end;
                word.width - word.blank <= width
            })
        })
    }

    /// The least number of lines, of about the same length, so that no word is alone on the last one.
    pub(crate) fn even_lines(&self, spans: &[Span], width: f32) -> Vec<Line> {
        let mut best = self.lines(spans, width);
        let has_whole_words = self.fits_words(spans, width);
        let mut narrower = width;
        while best.len() > 1 && narrower > width / 2.0 {
            narrower -= width / 40.0;
            let lines = self.lines(spans, narrower);
            if lines.len() > best.len() || has_whole_words && !self.fits_words(spans, narrower) {
                break;
            }
            best = lines;
        }
        best
    }

    /// As [`Self::lines`], with the direction `base` instead of that of the first letter.
    pub(crate) fn lines_from(&self, spans: &[Span], width: f32, base: Option<Level>) -> Vec<Line> {
        let mut lines = Vec::new();
        for part in split(spans) {
            let text: String = part.iter().map(|span| span.text.as_str()).collect();
            let bidi = BidiInfo::new(&text, base);
            let from_right = (bidi.paragraphs.first()).is_some_and(|first| first.level.is_rtl());
            let words = self.words(&Part::new(&text, &part, &bidi), width);
            lines.extend(fill(words, width).into_iter().map(|words| Line {
                width: words.iter().map(|word| word.width).sum::<f32>()
                    - words.last().map_or(0.0, |last| last.blank),
                pieces: in_order(words),
                from_right,
            }));
        }
        lines
    }

    fn words(&self, part: &Part<'_>, width: f32) -> Vec<Word> {
        let mut words = Vec::new();
        let mut start = 0;
        for (end, _) in linebreaks(part.text) {
            let word = self.word(part, start..end);
            if word.width - word.blank > width {
                // Too long for a line, like a URL, so it may break anywhere.
                for (at, letter) in part.text[start..end].char_indices() {
                    let at = start + at;
                    words.push(self.word(part, at..at + letter.len_utf8()));
                }
            } else {
                words.push(word);
            }
            start = end;
        }
        words
    }

    fn word(&self, part: &Part<'_>, range: Range<usize>) -> Word {
        let (text, spans) = (part.text, part.spans);
        let mut pieces = Vec::new();
        let mut piece: Option<(Range<usize>, usize, usize, Level)> = None;
        for (at, letter) in text[range.clone()].char_indices() {
            let at = range.start + at;
            let end = at + letter.len_utf8();
            let span = part.span_at(at);
            let level = part.bidi.levels.get(at).copied().unwrap_or(Level::ltr());
            let style = spans
                .get(span)
                .map(|span| span.style.face)
                .unwrap_or_default();
            let current = piece.as_ref().map(|(_, _, font, _)| *font);
            let font = self.fonts.choose(letter, style, current);
            match &mut piece {
                Some((range, in_span, in_font, in_level))
                    if (*in_span, *in_font, *in_level) == (span, font, level) =>
                {
                    range.end = end;
                }
                before => {
                    pieces.extend(before.replace((at..end, span, font, level)));
                }
            }
        }
        pieces.extend(piece);
        let pieces: Vec<_> = pieces
            .into_iter()
            .filter_map(|(range, span, font, level)| {
                self.piece(&text[range], &spans.get(span)?.style, font, level)
            })
            .collect();
        let blank = pieces.last().map_or(0.0, blank_at_end);
        Word {
            width: pieces.iter().map(|piece| piece.width).sum(),
            pieces,
            blank,
        }
    }

    fn piece(&self, text: &str, style: &Style, font: usize, level: Level) -> Option<Piece> {
        let loaded = self.fonts.get(font)?;
        let mut buffer = UnicodeBuffer::new();
        for (at, letter) in text.char_indices() {
            buffer.add(self.fonts.drawn_as(letter), u32::try_from(at).ok()?);
        }
        buffer.guess_segment_properties();
        let direction = if level.is_rtl() {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        };
        buffer.set_direction(direction);
        let script = buffer.script();
        let mut plans = self.plans.borrow_mut();
        let known = plans
            .iter()
            .position(|(f, d, s, _)| (*f, *d, *s) == (font, direction, script));
        let known = known.unwrap_or_else(|| {
            let plan = ShapePlan::new(&loaded.face, direction, Some(script), None, &[]);
            plans.push((font, direction, script, plan));
            plans.len() - 1
        });
        let (_, _, _, plan) = plans.get(known)?;
        let shaped = shape_with_plan(&loaded.face, plan, buffer);

        let clusters = shaped.glyph_infos().iter().map(|it| it.cluster as usize);
        let mut clusters: Vec<usize> = clusters.collect();
        clusters.sort_unstable();
        let em = |units: i32| units as f32 / loaded.units_per_em;
        let glyphs: Vec<_> = shaped
            .glyph_infos()
            .iter()
            .zip(shaped.glyph_positions())
            .map(|(glyph, position)| {
                let start = glyph.cluster as usize;
                let next = clusters.partition_point(|other| *other <= start);
                let next = clusters.get(next).copied();
                KrillaGlyph::new(
                    GlyphId::new(glyph.glyph_id),
                    em(position.x_advance),
                    em(position.x_offset),
                    em(position.y_offset),
                    em(position.y_advance),
                    start..next.unwrap_or(text.len()),
                    None,
                )
            })
            .collect();
        Some(Piece {
            width: glyphs.iter().map(|glyph| glyph.x_advance).sum::<f32>() * style.size,
            text: text.to_owned(),
            style: style.clone(),
            font,
            glyphs,
            level,
        })
    }
}

fn blank_at_end(piece: &Piece) -> f32 {
    let kept = piece.text.trim_end().len();
    let blank = piece
        .glyphs
        .iter()
        .filter(|glyph| glyph.text_range.start >= kept);
    blank.map(|glyph| glyph.x_advance).sum::<f32>() * piece.style.size
}
