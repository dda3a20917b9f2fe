//! The colour of a site's links and buttons: everybody has to be able to read in it, on light screens and on dark ones.
//!
//! WCAG 2.2 asks for a contrast of 4.5 (criterion 1.4.3, level AA). A colour that has less on the paper of the pages is refused.
//! What a dark screen needs is made from it.

use std::fmt;

/// The contrast that text needs.
const AA: f64 = 4.5;
/// What the pages have in `style.css`: the darkest light ground of text, and the lightest dark one.
const PAPER: Colour = Colour([0xf8, 0xf6, 0xf0]);
const DARK_CARD: Colour = Colour([0x1d, 0x20, 0x26]);
const WHITE: Colour = Colour([0xff; 3]);
const BLACK: Colour = Colour([0; 3]);

/// A colour in which text can be read on the paper of the pages, and white text on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// The colour cannot be taken.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum ColourError {
    /// It is not written as one.
    #[error("it is not a colour")]
    NotAColour,
    /// Nobody could read it well.
    #[error(
        "its contrast on the paper of the pages is {contrast:.1}, and 4.5 is the least with which everybody can read (WCAG 2.2 \
         AA); {darker} has enough"
    )]
    TooLight {
        /// Of 1 to 21.
        contrast: f64,
        /// The same hue, dark enough.
        darker: Colour,
    },
}

impl Colour {
    /// Reads `#rrggbb`.
    ///
    /// # Errors
    /// [`ColourError`].
    pub fn parse(written: &str) -> Result<Self, ColourError> {
        let digits = written.strip_prefix('#').filter(|digits| {
            digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
        });
        let number = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let [_, red, green, blue] = number.ok_or(ColourError::NotAColour)?.to_be_bytes();
        let colour = Self([red, green, blue]);
        let contrast = colour.contrast(PAPER);
        if contrast < AA {
            let darker = colour.mixed_until(BLACK, |mixed| mixed.contrast(PAPER) >= AA);
            return Err(ColourError::TooLight { contrast, darker });
        }
        Ok(colour)
    }

    /// Red, green and blue.
    pub(crate) const fn rgb(self) -> [u8; 3] {
        self.0
    }

    /// The colour on a dark screen.
    fn on_dark(self) -> Self {
        // More than is needed, as text in small letters glares.
        self.mixed_until(WHITE, |mixed| mixed.contrast(DARK_CARD) >= 7.0)
    }

    /// The rules that replace the colours of `style.css`.
    pub(crate) fn style(self) -> String {
        let (dark, press) = (self.on_dark(), self.mixed(BLACK, 30));
        let dark_press = dark.mixed(WHITE, 40);
        format!(
            ":root{{--accent:{self};--press:{press}}}\
             @media(prefers-color-scheme:dark){{:root{{--accent:{dark};--press:{dark_press}}}}}"
        )
    }

    /// So many hundredths of the way to another colour.
    fn mixed(self, other: Self, hundredths: u16) -> Self {
        let mut mixed = self;
        for (one, other) in mixed.0.iter_mut().zip(other.0) {
            let sum = u16::from(*one) * (100 - hundredths) + u16::from(other) * hundredths;
            *one = u8::try_from(sum / 100).unwrap_or(u8::MAX);
        }
        mixed
    }

    /// The first colour on the way to `other` that is good.
    fn mixed_until(self, other: Self, is_good: impl Fn(Self) -> bool) -> Self {
        let way = (0..=100).map(|hundredths| self.mixed(other, hundredths));
        way.into_iter()
            .find(|mixed| is_good(*mixed))
            .unwrap_or(other)
    }

    /// <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>
    fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// <https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>
    fn luminance(self) -> f64 {
        let linear = self.0.map(|channel| {
            let channel = f64::from(channel) / 255.0;
            if channel <= 0.04045 {
                channel / 12.92
            } else {
                ((channel + 0.055) / 1.055).powf(2.4)
            }
        });
        let [red, green, blue] = linear;
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What `style.css` puts on a button of the colour, in the dark.
    const DARK_ON: Colour = Colour([0x0d, 0x1b, 0x27]);

    #[test]
    fn the_grounds_are_those_of_the_stylesheet() {
        let [light, dark] = [PAPER, DARK_CARD].map(|colour| colour.to_string());
        assert!(crate::assets::STYLE.contains(&format!("--paper:{light};--card:#fff;")));
        assert!(crate::assets::STYLE.contains(&format!("--card:{dark};")));
        assert!(crate::assets::STYLE.contains(&format!("--on:{DARK_ON};")));
    }

    #[test]
    fn a_colour_that_nobody_could_read_is_refused_with_one_that_everybody_can() {
        assert!((BLACK.contrast(WHITE) - 21.0).abs() < 1e-9);
        for wrong in [
            "", "red", "#fff", "0a5d3c", "#0a5d3", "#0a5d3cc", "#+a5d3c", "#0a5d3ç",
        ] {
            assert_eq!(
                Colour::parse(wrong),
                Err(ColourError::NotAColour),
                "{wrong}"
            );
        }
        let refused = Colour::parse("#ff8800").unwrap_err().to_string();
        assert!(refused.contains("is 2.2, and 4.5"), "{refused}");
        assert!(refused.ends_with("; #ad5c00 has enough"), "{refused}");
        assert_eq!(Colour::parse("#0A5D3C").unwrap().to_string(), "#0a5d3c");
    }

    proptest! {
        #[test]
        fn everybody_can_read_every_colour_that_is_taken(rgb in any::<[u8; 3]>()) {
            let colour = match Colour::parse(&Colour(rgb).to_string()) {
                Ok(colour) => colour,
                Err(ColourError::TooLight { darker, .. }) => darker,
                Err(ColourError::NotAColour) => unreachable!("it is written as one"),
            };
            prop_assert_eq!(Colour::parse(&colour.to_string()), Ok(colour));
            for (text, ground) in [
                (colour, PAPER),
                (colour, WHITE),
                (colour.mixed(BLACK, 30), PAPER),
                (colour.on_dark(), DARK_CARD),
                (colour.on_dark().mixed(WHITE, 40), DARK_CARD),
                (DARK_ON, colour.on_dark()),
                (DARK_ON, colour.on_dark().mixed(WHITE, 40)),
            ] {
                prop_assert!(text.contrast(ground) >= AA, "{text} on {ground}");
            }
        }
    }
}
