//! Reads the petition's own picture, and writes a picture that has it as a JPEG.

use image::ExtendedColorType;
use image::codecs::jpeg::JpegEncoder;
use zune_core::bytestream::ZCursor;
use zune_core::colorspace::ColorSpace;
use zune_core::options::DecoderOptions;
use zune_jpeg::JpegDecoder;

use crate::{CardError, HEIGHT, PHOTO_WIDTH, WIDTH};

/// The qualities that are tried, best first, until the file is small enough (0 to 100, of the encoder's own scale).
const QUALITIES: [u8; 3] = [62, 45, 30];
/// The most bytes that networks load quickly.
const LARGEST: usize = 60 * 1024;

/// Red, green and blue of each pixel of a JPEG of [`PHOTO_WIDTH`] × [`HEIGHT`] pixels.
pub(crate) fn decode(jpeg: &[u8]) -> Result<Vec<u8>, CardError> {
    let options = DecoderOptions::default()
        .set_max_width(PHOTO_WIDTH as usize)
        .set_max_height(HEIGHT as usize)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(jpeg), options);
    let decoded = decoder.decode();
    let pixels = decoded.map_err(|error| CardError::Photo(format!("{error:?}")))?;
    let size = (PHOTO_WIDTH * HEIGHT * 3) as usize;
    if decoder.dimensions() != Some((PHOTO_WIDTH as usize, HEIGHT as usize)) || pixels.len() != size
    {
        let wanted = format!("it does not have {PHOTO_WIDTH} × {HEIGHT} pixels");
        return Err(CardError::Photo(wanted));
    }
    Ok(pixels)
}

/// The JPEG of [`WIDTH`] × [`HEIGHT`] pixels.
pub(crate) fn encode(pixels: &[u8]) -> Result<Vec<u8>, CardError> {
    let mut jpeg = Vec::new();
    for quality in QUALITIES {
        jpeg.clear();
        let mut encoder = JpegEncoder::new_with_quality(&mut jpeg, quality);
        encoder.encode(pixels, WIDTH, HEIGHT, ExtendedColorType::Rgb8)?;
        if jpeg.len() <= LARGEST {
            break;
        }
    }
    Ok(jpeg)
}
