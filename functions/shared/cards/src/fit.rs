//! Fits a text into its place: in the largest size in which it has room, broken where Unicode allows it (UAX #14), and cut if
//! it is too long even in the smallest.

use tiny_skia::Path;
use unicode_bidi::Level;
use unicode_linebreak::linebreaks;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::WIDTH;
use crate::fonts::Fonts;
use crate::shape::Line;

/// From one baseline to the next, in parts of the size: room for the marks above and below of every script.
const LEADING: f32 = 1.22;
/// From the top of a line to its baseline.
const ASCENT: f32 = 0.98;

/// Where a text stands, and the sizes that it can have, the largest first.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) top: f32,
    pub(crate) height: f32,
    pub(crate) sizes: &'static [f32],
}

impl Place {
    /// How many lines of this size have room, one at least.
    fn lines(self, size: f32) -> usize {
        (1..64)
            .take_while(|lines| *lines as f32 * LEADING * size <= self.height)
            .last()
            .unwrap_or(1)
    }
}

/// A text in lines of one size.
pub(crate) struct Block {
    size: f32,
    level: Level,
    pub(crate) lines: Vec<String>,
}

impl Block {
    pub(crate) fn fit(fonts: &Fonts, text: &str, level: Level, place: Place, width: f32) -> Self {
        let block = |size, lines| Self { size, level, lines };
        let words = words(fonts, text, level);
        for &size in place.sizes {
            let widest = words.iter().map(|word| word.width).fold(0.0, f32::max);
            let lines = fill(&words, width / size);
            if widest * size <= width && lines.len() <= place.lines(size) {
                return block(size, lines);
            }
        }
        let size = place.sizes.last().copied().unwrap_or(1.0);
        let parts = with_breaks(fonts, words, level, width / size);
        let mut lines = fill(&parts, width / size);
        let room = place.lines(size);
        if lines.len() > room {
            lines.truncate(room);
            if let Some(last) = lines.last_mut() {
                cut(fonts, last, level, width / size);
            }
        }
        block(size, lines)
    }

    /// The outlines of its letters. All lines begin at the right margin if they are `from_right`, or else at the left one.
    pub(crate) fn paths(
        &self,
        fonts: &Fonts,
        place: Place,
        margin: f32,
        from_right: bool,
    ) -> Vec<Path> {
        let mut paths = Vec::new();
        let mut baseline = place.top + ASCENT * self.size;
        for text in &self.lines {
            let line = Line::new(fonts, text, self.level);
            let x = if from_right {
                WIDTH as f32 - margin - line.width * self.size
            } else {
                margin
            };
            paths.extend(line.paths(fonts, self.size, (x, baseline)));
            baseline += LEADING * self.size;
        }
        paths
    }
}

/// Text without a line break opportunity, with the space after it. The width is without the space.
struct Word<'a> {
    text: &'a str,
    width: f32,
    blank: f32,
}

impl<'a> Word<'a> {
    fn new(fonts: &Fonts, text: &'a str, level: Level) -> Self {
        let width = |text| Line::new(fonts, text, level).width;
        let (whole, word) = (width(text), width(text.trim_end()));
        Self {
            text,
            width: word,
            blank: whole - word,
        }
    }
}

fn words<'a>(fonts: &Fonts, text: &'a str, level: Level) -> Vec<Word<'a>> {
    let mut start = 0;
    let words = linebreaks(text).filter_map(|(end, _)| {
        let word = text.get(start..end)?;
        start = end;
        Some(Word::new(fonts, word, level))
    });
    words.collect()
}

/// Breaks words that are too long for a line, such as addresses, between letters as people see them (UAX #29).
fn with_breaks<'a>(fonts: &Fonts, words: Vec<Word<'a>>, level: Level, width: f32) -> Vec<Word<'a>> {
    let mut parts = Vec::new();
    for word in words {
        if word.width > width {
            let letters = word.text.graphemes(true);
            parts.extend(letters.map(|letter| Word::new(fonts, letter, level)));
        } else {
            parts.push(word);
        }
    }
    parts
}

/// As many words on each line as have room.
fn fill(words: &[Word<'_>], width: f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut used = f32::INFINITY;
    for word in words {
        if used + word.width > width {
            lines.push(String::new());
            used = 0.0;
        }
        used += word.width + word.blank;
        if let Some(line) = lines.last_mut() {
            line.push_str(word.text);
        }
    }
    for line in &mut lines {
        line.truncate(line.trim_end().len());
    }
    lines
}

/// Says with an ellipsis that the text goes on.
fn cut(fonts: &Fonts, line: &mut String, level: Level, width: f32) {
    loop {
        let shortened = format!("{}…", line.trim_end());
        if line.is_empty() || Line::new(fonts, &shortened, level).width <= width {
            *line = shortened;
            return;
        }
        let last = line.grapheme_indices(true).next_back();
        line.truncate(last.map_or(0, |(at, _)| at));
    }
}
