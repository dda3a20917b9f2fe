//! Opens the file of a picture: its format and its limits first, its pixels then.

use std::io::Cursor;

use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, Limits, RgbImage};
use zune_core::bytestream::ZCursor;
use zune_core::colorspace::ColorSpace;
use zune_core::options::DecoderOptions;

use crate::PictureError;

/// The largest file that is read, in bytes: cameras write up to about 15 MB.
pub const LARGEST_FILE: usize = 20 * 1024 * 1024;
/// The most pixels that are decoded: phones take up to 48 million.
pub const MOST_PIXELS: u64 = 50_000_000;
/// The longest side in pixels. WebP has 16,383.
pub const LARGEST_SIDE: u32 = 16_000;
/// The most bytes that a decoder takes: 50 million pixels with 8 bytes each, and room to work.
const MOST_MEMORY: u64 = 512 * 1024 * 1024;

/// A picture whose header was read and is within the limits.
pub(crate) struct Opened<'a> {
    decoder: Box<dyn ImageDecoder + 'a>,
    orientation: Orientation,
    /// The ICC profile of its colours.
    pub(crate) profile: Option<Vec<u8>>,
}

/// Reads the header of `file`.
pub(crate) fn open(file: &[u8]) -> Result<Opened<'_>, PictureError> {
    if file.len() > LARGEST_FILE {
        return Err(PictureError::TooManyBytes(file.len()));
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    let bytes = Cursor::new(file);
    let mut decoder: Box<dyn ImageDecoder> = match image::guess_format(file) {
        Ok(ImageFormat::Jpeg) => {
            check_jpeg(file)?;
            Box::new(JpegDecoder::new(bytes)?)
        }
        Ok(ImageFormat::Png) => {
            let decoder = PngDecoder::with_limits(bytes, limits.clone())?;
            if decoder.is_apng()? {
                return Err(PictureError::Moving);
            }
            Box::new(decoder)
        }
        Ok(ImageFormat::WebP) => {
            let decoder = WebPDecoder::new(bytes)?;
            if decoder.has_animation() {
                return Err(PictureError::Moving);
            }
            Box::new(decoder)
        }
        _ => return Err(PictureError::UnknownFormat),
    };
    let (width, height) = decoder.dimensions();
    let is_too_long = width.max(height) > LARGEST_SIDE;
    if is_too_long || u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(PictureError::TooManyPixels(width, height));
    }
    if width == 0 || height == 0 {
        return Err(PictureError::Damaged("it has no pixels".to_owned()));
    }
    decoder.set_limits(limits)?;
    // What these say of a picture that can be decoded may be wrong; then it is shown as it is.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().unwrap_or_default();
    Ok(Opened {
        decoder,
        orientation,
        profile,
    })
}

impl Opened<'_> {
    /// Its width and height in pixels, the right way up.
    pub(crate) fn extent(&self) -> (u32, u32) {
        let (width, height) = self.decoder.dimensions();
        match self.orientation {
            Orientation::Rotate90
            | Orientation::Rotate270
            | Orientation::Rotate90FlipH
            | Orientation::Rotate270FlipH => (height, width),
            _ => (width, height),
        }
    }

    /// Its pixels, the right way up, on white, in the colours of its profile.
    pub(crate) fn pixels(self) -> Result<RgbImage, PictureError> {
        let mut image = DynamicImage::from_decoder(self.decoder)?;
        image.apply_orientation(self.orientation);
        Ok(on_white(image))
    }
}

/// Transparent parts would be black in a JPEG.
fn on_white(image: DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.into_rgb8();
    }
    let transparent = image.into_rgba8();
    let mut flat = RgbImage::new(transparent.width(), transparent.height());
    for (to, from) in flat.pixels_mut().zip(transparent.pixels()) {
        let [colours @ .., alpha] = from.0;
        let mixed = colours.map(|colour| {
            let (colour, alpha) = (u16::from(colour), u16::from(alpha));
            (colour * alpha + 255 * (255 - alpha) + 127) / 255
        });
        to.0 = mixed.map(|colour| u8::try_from(colour).unwrap_or(u8::MAX));
    }
    flat
}

/// The decoder guesses the colours of CMYK, and fills what is missing with grey.
fn check_jpeg(file: &[u8]) -> Result<(), PictureError> {
    // Our own limits follow.
    let options = DecoderOptions::default()
        .set_max_width(usize::MAX)
        .set_max_height(usize::MAX);
    let mut header = zune_jpeg::JpegDecoder::new_with_options(ZCursor::new(file), options);
    let read = header.decode_headers();
    read.map_err(|error| PictureError::Damaged(format!("{error:?}")))?;
    if let Some(ColorSpace::CMYK | ColorSpace::YCCK) = header.input_colorspace() {
        return Err(PictureError::Cmyk);
    }
    if is_whole(file) {
        Ok(())
    } else {
        Err(PictureError::Damaged("its end is missing".to_owned()))
    }
}

/// Whether the picture's data ends with the marker for that, EOI. The preview in a camera's EXIF data has one too, so the
/// segments before the data are skipped (ISO/IEC 10918-1, annex B).
fn is_whole(jpeg: &[u8]) -> bool {
    const START_OF_SCAN: u8 = 0xda;
    const END: [u8; 2] = [0xff, 0xd9];
    let mut at = 2;
    while let Some([0xff, marker]) = jpeg.get(at..at + 2) {
        let Some(length) = jpeg.get(at + 2..at + 4) else {
            return false;
        };
        if *marker == START_OF_SCAN {
            let data = jpeg.get(at..).unwrap_or_default();
            return data.windows(2).any(|pair| pair == END);
        }
        at += match marker {
            // A byte to fill up.
            0xff => 1,
            // Markers without a segment.
            0x01 | 0xd0..=0xd8 => 2,
            _ => 2 + usize::from(u16::from_be_bytes([length[0], length[1]])),
        };
    }
    false
}
