//! The picture that networks and messengers show beside a shared link: a petition's title, its number and the site's name, and
//! its own picture beside them.
//!
//! Pure, and without words of its own: the caller supplies every text, and the same texts give the same bytes.
#![forbid(unsafe_code)]

mod fit;
mod fonts;
mod ink;
mod photo;
mod shape;

use unicode_bidi::{BidiInfo, Level};

use crate::fit::{Block, Place};
use crate::fonts::Fonts;
use crate::ink::{Layer, Picture};

/// The width in pixels, which Open Graph and the networks recommend.
pub const WIDTH: u32 = 1200;
/// The height in pixels.
pub const HEIGHT: u32 = 630;

/// The width in pixels of the petition's own picture, which is as high as the whole. Both begin at a block of a JPEG, so that
/// little is lost by decoding and encoding it again.
pub const PHOTO_WIDTH: u32 = 544;

/// The part that is free on every side.
const MARGIN: f32 = 80.0;
/// The height of the band at the top.
const BAND: u32 = 24;

const TITLE: Place = Place {
    top: 72.0,
    height: 350.0,
    sizes: &[92.0, 80.0, 70.0, 62.0, 54.0, 48.0],
};
/// Beside a picture, lines are half as long.
const NARROW_TITLE: Place = Place {
    sizes: &[76.0, 68.0, 60.0, 54.0, 48.0, 42.0, 38.0],
    ..TITLE
};
const COUNT: Place = Place {
    top: 438.0,
    height: 70.0,
    sizes: &[50.0, 42.0, 34.0],
};
const SITE: Place = Place {
    top: 514.0,
    height: 56.0,
    sizes: &[36.0, 30.0],
};

/// What is on the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Card<'a> {
    /// The petition's title.
    pub title: &'a str,
    /// What it says of the number of signatures, unless there are too few to say anything.
    pub count: Option<&'a str>,
    /// The site's name.
    pub site: &'a str,
    /// The colour of the number, with which text can be read on the paper.
    pub colour: [u8; 3],
}

/// The picture could not be drawn.
#[derive(Debug, thiserror::Error)]
pub enum CardError {
    /// A font of this crate is damaged.
    #[error("a font of the crate cannot be read")]
    Font,
    /// There is no picture of this size.
    #[error("the picture has no area")]
    Area,
    /// The PNG could not be written.
    #[error("the PNG: {0}")]
    Png(#[from] png::EncodingError),
    /// The petition's picture cannot be read.
    #[error("the petition's picture: {0}")]
    Photo(String),
    /// The JPEG could not be written.
    #[error("the JPEG: {0}")]
    Jpeg(#[from] image::ImageError),
}

impl Card<'_> {
    /// The picture as a PNG of [`WIDTH`] × [`HEIGHT`] pixels.
    ///
    /// Text in a script without a font is left out.
    ///
    /// # Errors
    /// [`CardError`].
    pub fn png(&self) -> Result<Vec<u8>, CardError> {
        self.drawn(false)?.0.png()
    }

    /// The picture as a JPEG of the same size, with `photo` at the end of its lines: a JPEG of [`PHOTO_WIDTH`] × [`HEIGHT`]
    /// pixels.
    ///
    /// # Errors
    /// [`CardError`].
    pub fn jpeg(&self, photo: &[u8]) -> Result<Vec<u8>, CardError> {
        let photo = photo::decode(photo)?;
        let (picture, from_right) = self.drawn(true)?;
        let left = if from_right { 0 } else { WIDTH - PHOTO_WIDTH };
        photo::encode(&picture.with(&photo, PHOTO_WIDTH, left))
    }

    /// The words, with room for a picture if it `has_photo`, and whether lines begin at the right.
    fn drawn(&self, has_photo: bool) -> Result<(Picture, bool), CardError> {
        let fonts = Fonts::new().ok_or(CardError::Font)?;
        let title = fonts.drawable(self.title);
        let count = self.count.and_then(|count| fonts.drawable(count));
        let site = fonts.drawable(self.site);
        // Without a title, the site's name has its place.
        let (title, site) = match title {
            None => (site, None),
            title => (title, site),
        };
        // The other lines stand on the side of the title.
        let texts = [&title, &count, &site];
        let first = texts.into_iter().flatten().next();
        let from_right = first.is_some_and(|text| level(text).is_rtl());
        let (title_place, room) = match has_photo {
            true => (NARROW_TITLE, (WIDTH - PHOTO_WIDTH) as f32 - 1.6 * MARGIN),
            false => (TITLE, WIDTH as f32 - 2.0 * MARGIN),
        };
        let mut picture = Picture::new(self.colour);
        picture.band(BAND);
        for (text, place, layer) in [
            (title, title_place, Layer::Title),
            (count, COUNT, Layer::Accent),
            (site, SITE, Layer::Soft),
        ] {
            let Some(text) = text else { continue };
            let block = Block::fit(&fonts, &text, level(&text), place, room);
            picture.add(layer, &block.paths(&fonts, place, MARGIN, from_right))?;
        }
        Ok((picture, from_right))
    }
}

/// The direction of a text by its first letter that has one (UAX #9, P2).
fn level(text: &str) -> Level {
    let info = BidiInfo::new(text, None);
    (info.paragraphs.first()).map_or(Level::ltr(), |first| first.level)
}
