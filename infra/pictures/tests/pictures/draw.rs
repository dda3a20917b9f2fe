//! Pictures for the tests: drawn here, or from the files in `files`, which nothing here can write.

use std::io::Cursor;

use events::petition::{Picture, PictureFile};
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageFormat, RgbImage};
use pictures::{PictureError, Uses, check, make};

pub(crate) const COLUMN: Uses = Uses {
    column: true,
    icon: false,
};

/// What stands in the EXIF data of [`photo`], and must not be in what is made of it.
pub(crate) const SECRET: &str = "32.9587 S 60.6930 W, at home";

/// Red above, blue below.
pub(crate) fn flag(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |_, y| match y < height / 2 {
        true => image::Rgb([220, 20, 30]),
        false => image::Rgb([20, 30, 220]),
    })
}

pub(crate) fn png(image: impl Into<DynamicImage>) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let image: DynamicImage = image.into();
    image.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

pub(crate) fn jpeg(image: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut bytes, 90);
    image.write_with_encoder(encoder).unwrap();
    bytes
}

/// A JPEG as a camera writes it that was held on its side: with EXIF data, a preview with its own end in it, an ICC
/// profile and a comment.
pub(crate) fn photo(image: &RgbImage) -> Vec<u8> {
    let mut segments = vec![(0xe1, exif())];
    let mut profile = b"ICC_PROFILE\0\x01\x01".to_vec();
    profile.extend(moxcms::ColorProfile::new_display_p3().encode().unwrap());
    segments.push((0xe2, profile));
    segments.push((0xfe, SECRET.as_bytes().to_vec()));
    with_segments(&jpeg(image), &segments)
}

/// The JPEG with these segments after its beginning.
pub(crate) fn with_segments(jpeg: &[u8], segments: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let mut whole = jpeg[..2].to_vec();
    for (marker, content) in segments {
        let length = u16::try_from(content.len() + 2).unwrap();
        whole.extend([0xff, *marker]);
        whole.extend(length.to_be_bytes());
        whole.extend(content);
    }
    whole.extend(&jpeg[2..]);
    whole
}

/// EXIF data that says "turn it by 90 degrees", where it was taken, and what it is.
fn exif() -> Vec<u8> {
    const ENTRIES: u16 = 2;
    let text_at = 8 + 2 + 12 * u32::from(ENTRIES) + 4;
    let text = format!("{SECRET}\0");
    let mut exif = b"Exif\0\0II\x2a\0\x08\0\0\0".to_vec();
    exif.extend(ENTRIES.to_le_bytes());
    for (tag, kind, count, value) in [
        (
            0x010e_u16,
            2_u16,
            u32::try_from(text.len()).unwrap(),
            text_at,
        ),
        (0x0112, 3, 1, 6),
    ] {
        exif.extend(tag.to_le_bytes());
        exif.extend(kind.to_le_bytes());
        exif.extend(count.to_le_bytes());
        exif.extend(value.to_le_bytes());
    }
    exif.extend(0_u32.to_le_bytes());
    exif.extend(text.as_bytes());
    // The end of a preview.
    exif.extend([0xff, 0xd9]);
    exif
}

pub(crate) fn made(file: &[u8], uses: Uses) -> (Picture, Vec<(PictureFile, Vec<u8>)>) {
    let picture = check(file, uses).unwrap();
    let made = make(file, &picture).unwrap();
    (picture, made)
}

pub(crate) fn refused(file: &[u8]) -> PictureError {
    check(file, COLUMN).unwrap_err()
}

pub(crate) fn decoded(file: &[u8]) -> RgbImage {
    image::load_from_memory(file).unwrap().into_rgb8()
}

/// Whether each colour differs by so much at most: encoders lose a little.
pub(crate) fn is_near(one: [u8; 3], other: [u8; 3], most: u8) -> bool {
    one.iter()
        .zip(other)
        .all(|(one, other)| one.abs_diff(other) <= most)
}
