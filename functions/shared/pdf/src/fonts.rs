//! The fonts of the document: those in `fonts`, and added ones.

use krilla::text::Font;
use rustybuzz::Face;

/// Latin, Greek and Cyrillic in three styles, then Arabic and Hebrew in one.
const REGULAR: &[u8] = include_bytes!("../fonts/NotoSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../fonts/NotoSans-Bold.ttf");
const ITALIC: &[u8] = include_bytes!("../fonts/NotoSans-Italic.ttf");
const ARABIC: &[u8] = include_bytes!("../fonts/NotoSansArabic-Regular.ttf");
const HEBREW: &[u8] = include_bytes!("../fonts/NotoSansHebrew-Regular.ttf");

/// Letters that no bundled font has, and what is drawn instead because it looks the same. The document still says the letter.
const STAND_INS: [(char, char); 1] = [
    // The minus sign, which stands in the offsets of time zones: an en dash.
    ('\u{2212}', '\u{2013}'),
];

/// The style of letters. Its number is the index of the bundled font.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Face3 {
    #[default]
    Regular,
    Bold,
    Italic,
}

/// A font that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("font {0} cannot be read: use a TrueType or OpenType file (.ttf, .otf, .ttc)")]
pub struct NoFont(pub usize);

pub(crate) struct Loaded<'a> {
    pub(crate) face: Face<'a>,
    pub(crate) pdf: Font,
    pub(crate) units_per_em: f32,
}

/// The bundled fonts, then the added ones.
pub struct Fonts<'a>(Vec<Loaded<'a>>);

impl<'a> Fonts<'a> {
    /// The bundled fonts, then those in these files, for letters that no earlier font has.
    ///
    /// # Errors
    /// [`NoFont`] with the position of the file in `more`, from 1.
    pub fn new(more: &'a [Vec<u8>]) -> Result<Self, NoFont> {
        let mut fonts = bundled(&[REGULAR, BOLD, ITALIC, ARABIC, HEBREW])?;
        for (place, data) in more.iter().enumerate() {
            fonts.push(load(data, data.clone().into()).ok_or(NoFont(place + 1))?);
        }
        Ok(Self(fonts))
    }

    /// The bundled fonts that [`crate::poster`] uses, without italics, which would make a program half a megabyte larger.
    ///
    /// # Errors
    /// [`NoFont`] if a bundled font is damaged.
    pub fn of_posters() -> Result<Self, NoFont> {
        Ok(Self(bundled(&[REGULAR, BOLD, ARABIC, HEBREW])?))
    }

    /// The text without signs that no font has, such as emoji. `None` if a letter or a digit is among them, since words with
    /// boxes in them cannot be read, and if nothing is left.
    #[must_use]
    pub fn drawable(&self, text: &str) -> Option<String> {
        let has_words = |letter: char| !letter.is_alphanumeric() || self.can_show(letter);
        let drawn = text.chars().filter(|letter| self.can_show(*letter));
        let drawn: String = drawn.collect();
        let is_drawable = text.chars().all(has_words) && !drawn.trim().is_empty();
        is_drawable.then_some(drawn)
    }

    /// Whether every letter of the text can be drawn. Others are drawn as boxes.
    #[must_use]
    pub fn have(&self, text: &str) -> bool {
        text.chars().all(|letter| self.can_show(letter))
    }

    /// How many letters of the text cannot be drawn.
    pub(crate) fn lacks(&self, text: &str) -> u64 {
        let letters = text.chars().filter(|letter| !self.can_show(*letter));
        letters.count() as u64
    }

    /// Whether the letter can be drawn, or shows nothing.
    pub(crate) fn can_show(&self, letter: char) -> bool {
        is_invisible(letter) || self.with(self.drawn_as(letter)).is_some()
    }

    /// The letter, or what is drawn instead of it.
    pub(crate) fn drawn_as(&self, letter: char) -> char {
        let other = STAND_INS.iter().find(|(lacking, _)| *lacking == letter);
        match other {
            Some((_, other)) if self.with(letter).is_none() => *other,
            _ => letter,
        }
    }

    /// The font for a letter in this style, where `current` draws the letter before it. The first font draws a box for a
    /// letter that no font has.
    pub(crate) fn choose(&self, letter: char, style: Face3, current: Option<usize>) -> usize {
        let letter = self.drawn_as(letter);
        let has = |font: usize| self.get(font).is_some_and(|font| has(font, letter));
        // Marks and joiners are drawn in the font of the letter before them.
        if let Some(current) = current
            && (is_invisible(letter) || letter.is_whitespace() || is_mark(letter))
            && (has(current) || is_invisible(letter))
        {
            return current;
        }
        let own = style as usize;
        if has(own) {
            return own;
        }
        self.with(letter).unwrap_or(own)
    }

    fn with(&self, letter: char) -> Option<usize> {
        self.0.iter().position(|font| has(font, letter))
    }

    pub(crate) fn get(&self, font: usize) -> Option<&Loaded<'a>> {
        self.0.get(font)
    }
}

fn bundled<'a>(files: &[&'static [u8]]) -> Result<Vec<Loaded<'a>>, NoFont> {
    let loaded = files.iter().map(|data| load(data, (*data).into()));
    loaded.collect::<Option<_>>().ok_or(NoFont(0))
}

fn load<'a>(data: &'a [u8], pdf: krilla::Data) -> Option<Loaded<'a>> {
    let face = Face::from_slice(data, 0)?;
    let pdf = Font::new(pdf, 0)?;
    let units_per_em = pdf.units_per_em();
    Some(Loaded {
        face,
        pdf,
        units_per_em,
    })
}

fn has(font: &Loaded<'_>, letter: char) -> bool {
    font.face.glyph_index(letter).is_some()
}

fn is_mark(letter: char) -> bool {
    unicode_normalization::char::is_combining_mark(letter)
}

/// Joiners, direction marks and variation selectors, which are invisible.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ad}')
        || letter.is_control()
}
