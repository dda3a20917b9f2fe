//! The fonts of the picture, those in `fonts`, and which letters they have.

use rustybuzz::Face;

/// Latin, Greek and Cyrillic, then Arabic, then Hebrew.
const BUNDLED: [&[u8]; 3] = [
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansHebrew-Regular.ttf"),
];
/// More of a text is never drawn, and would take time.
const LONGEST: usize = 600;

pub(crate) struct Fonts(Vec<Face<'static>>);

impl Fonts {
    pub(crate) fn new() -> Option<Self> {
        let faces = BUNDLED.map(|data| Face::from_slice(data, 0));
        Some(Self(faces.into_iter().collect::<Option<_>>()?))
    }

    pub(crate) fn get(&self, font: usize) -> Option<&Face<'static>> {
        self.0.get(font)
    }

    /// The text in one line, without signs that no font has, such as emoji. `None` if a letter or a digit is among them, since
    /// words with holes in them say something else, and if nothing is left.
    pub(crate) fn drawable(&self, text: &str) -> Option<String> {
        let mut drawable = String::new();
        for letter in text.chars().take(LONGEST) {
            if letter.is_whitespace() {
                if !drawable.is_empty() && !drawable.ends_with(' ') {
                    drawable.push(' ');
                }
            } else if is_invisible(letter) {
                // Joiners and marks of direction shape what is beside them; the rest means nothing on one line.
                if matches!(letter, '\u{200c}'..='\u{200f}' | '\u{2066}'..='\u{2069}') {
                    drawable.push(letter);
                }
            } else if self.with(letter).is_some() {
                drawable.push(letter);
            } else if letter.is_alphanumeric() {
                return None;
            }
        }
        let trimmed = drawable.trim();
        let shows = trimmed.chars().any(|letter| !is_invisible(letter));
        shows.then(|| trimmed.to_owned())
    }

    /// The font for a letter where `current` draws the one before it.
    pub(crate) fn choose(&self, letter: char, current: Option<usize>) -> usize {
        // Spaces, punctuation and marks stay in the font of the letter before them.
        if let Some(current) = current
            && !letter.is_alphanumeric()
            && (is_invisible(letter) || self.has(current, letter))
        {
            return current;
        }
        self.with(letter).or(current).unwrap_or_default()
    }

    fn with(&self, letter: char) -> Option<usize> {
        (0..self.0.len()).find(|font| self.has(*font, letter))
    }

    fn has(&self, font: usize, letter: char) -> bool {
        let face = self.0.get(font);
        face.is_some_and(|face| face.glyph_index(letter).is_some())
    }
}

/// Joiners, direction marks, variation selectors and controls.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ad}')
        || letter.is_control()
}
