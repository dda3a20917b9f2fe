//! Makes the small picture for the card beside shared links: the middle of the picture, in the size that is drawn.

use events::petition::CardPicture;
use image::RgbImage;
use image::codecs::jpeg::JpegEncoder;
use image::imageops::{self, FilterType};

use crate::PictureError;
use crate::make::in_srgb;
use crate::open::Opened;

/// The qualities that are tried, best first, until the file is small enough (0 to 100, of the encoder's own scale).
const QUALITIES: [u8; 7] = [70, 60, 50, 40, 25, 12, 1];
/// A picture that is enlarged more than so many times is blurred.
const LEAST: u32 = 2;

/// The picture for the card; `None` if it is too small for that.
pub(crate) fn make(opened: Opened<'_>) -> Result<Option<CardPicture>, PictureError> {
    let profile = opened.profile.clone();
    let Some(middle) = middle(opened.extent()) else {
        return Ok(None);
    };
    let (width, height) = CardPicture::SIZE;
    let pixels = opened.pixels()?;
    let middle = imageops::crop_imm(&pixels, middle.x, middle.y, middle.width, middle.height);
    let fitted = imageops::resize(&*middle, width, height, FilterType::Lanczos3);
    encode(&in_srgb(fitted, profile.as_deref()))
}

/// A part of a picture, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Part {
    x: u32,
    y: u32,
    width: u32,
    height: u32,
}

/// The largest part in the middle that has the proportions of the card's picture, unless it is too small.
fn middle((width, height): (u32, u32)) -> Option<Part> {
    let (wanted_width, wanted_height) = CardPicture::SIZE;
    // In 64 bits nothing overflows: sides have at most 16,000 pixels.
    let part = |whole: u32, by: u32, of: u32| {
        u32::try_from(u64::from(whole) * u64::from(by) / u64::from(of)).unwrap_or(u32::MAX)
    };
    let part_width = part(height, wanted_width, wanted_height).min(width);
    let part_height = part(width, wanted_height, wanted_width).min(height);
    let is_sharp = part_width >= wanted_width / LEAST && part_height >= wanted_height / LEAST;
    is_sharp.then_some(Part {
        x: (width - part_width) / 2,
        y: (height - part_height) / 2,
        width: part_width,
        height: part_height,
    })
}

fn encode(image: &RgbImage) -> Result<Option<CardPicture>, PictureError> {
    for quality in QUALITIES {
        let mut jpeg = Vec::new();
        image.write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, quality))?;
        if let Some(small) = CardPicture::new(jpeg) {
            return Ok(Some(small));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_has_the_proportions_of_the_card_and_is_not_blurred() {
        for (size, expected) in [
            ((544, 630), Some((0, 0, 544, 630))),
            ((1600, 630), Some((528, 0, 544, 630))),
            ((544, 1600), Some((0, 485, 544, 630))),
            ((4000, 3000), Some((705, 0, 2590, 3000))),
            ((272, 315), Some((0, 0, 272, 315))),
            ((271, 4000), None),
            ((4000, 314), None),
            ((1, 1), None),
        ] {
            let part = middle(size).map(|it| (it.x, it.y, it.width, it.height));
            assert_eq!(part, expected, "{size:?}");
        }
    }
}
