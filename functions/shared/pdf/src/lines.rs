//! Breaks words into lines, and sorts the pieces of a line in visual order.

use krilla::text::KrillaGlyph;
use unicode_bidi::{BidiInfo, Level};

use crate::shape::{Piece, Word};
use crate::text::Span;

/// The spans between explicit line breaks.
pub(crate) fn split(spans: &[Span]) -> Vec<Vec<Span>> {
    let mut parts = vec![Vec::new()];
    for span in spans {
        for (number, text) in span.text.split('\n').enumerate() {
            if number > 0 {
                parts.push(Vec::new());
            }
            if let Some(part) = parts.last_mut()
                && !text.is_empty()
            {
                part.push(Span {
                    text: text.to_owned(),
                    style: span.style.clone(),
                });
            }
        }
    }
    parts
}

/// Puts as many words on each line as fit.
pub(crate) fn fill(words: Vec<Word>, width: f32) -> Vec<Vec<Word>> {
    let mut lines = Vec::new();
    let mut line: Vec<Word> = Vec::new();
    let mut used = 0.0;
    for word in words {
        if !line.is_empty() && used + word.width - word.blank > width {
            lines.push(std::mem::take(&mut line));
            used = 0.0;
        }
        used += word.width;
        line.push(word);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// The pieces from left to right. Neighbours of one style are merged.
pub(crate) fn in_order(words: Vec<Word>) -> Vec<Piece> {
    let pieces: Vec<Piece> = words.into_iter().flat_map(|word| word.pieces).collect();
    let levels: Vec<Level> = pieces.iter().map(|piece| piece.level).collect();
    let mut ordered: Vec<Piece> = Vec::new();
    for place in BidiInfo::reorder_visual(&levels) {
        let Some(piece) = pieces.get(place) else {
            continue;
        };
        match ordered.last_mut() {
            Some(before)
                if (before.level, before.font) == (piece.level, piece.font)
                    && before.style == piece.style =>
            {
                append(before, piece);
            }
            _ => ordered.push(piece.clone()),
        }
    }
    ordered
}

/// Puts `piece` to the right of `before`. In right-to-left text, the piece on the right is read first.
fn append(before: &mut Piece, piece: &Piece) {
    let mut right = piece.glyphs.clone();
    if before.level.is_rtl() {
        moved(&mut before.glyphs, piece.text.len());
        before.text.insert_str(0, &piece.text);
    } else {
        moved(&mut right, before.text.len());
        before.text.push_str(&piece.text);
    }
    before.width += piece.width;
    before.glyphs.append(&mut right);
}

fn moved(glyphs: &mut [KrillaGlyph], by: usize) {
    for glyph in glyphs {
        glyph.text_range = glyph.text_range.start + by..glyph.text_range.end + by;
    }
}
