//! Makes the sizes of a picture and encodes them.

use std::collections::BTreeMap;

use events::petition::{Picture, PictureFile, PictureFormat};
use image::RgbImage;
use image::codecs::jpeg::JpegEncoder;
use image::imageops::{self, FilterType};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use crate::PictureError;
use crate::open::Opened;

/// Where most people see no difference from the original (0 to 100, of each format's own scale).
const WEBP_QUALITY: f32 = 78.0;
const JPEG_QUALITY: u8 = 80;

/// All files of the picture.
pub(crate) fn make(
    opened: Opened<'_>,
    picture: &Picture,
) -> Result<Vec<(PictureFile, Vec<u8>)>, PictureError> {
    let profile = opened.profile.clone();
    let largest = scaled(&opened.pixels()?, picture, picture.width);
    let largest = in_srgb(largest, profile.as_deref());
    let mut sizes = BTreeMap::from([(picture.width, largest)]);
    let mut made = Vec::new();
    for file in picture.files() {
        if !sizes.contains_key(&file.width) {
            let smaller = scaled(&sizes[&picture.width], picture, file.width);
            sizes.insert(file.width, smaller);
        }
        let bytes = encode(&sizes[&file.width], file.format)?;
        made.push((file, bytes));
    }
    Ok(made)
}

fn scaled(image: &RgbImage, picture: &Picture, width: u32) -> RgbImage {
    let height = picture.height_at(width);
    if image.dimensions() == (width, height) {
        return image.clone();
    }
    imageops::resize(image, width, height, FilterType::Lanczos3)
}

/// The picture in the colours that browsers assume. Phones write others, which look dull without their profile. A profile
/// that cannot be used is left out.
pub(crate) fn in_srgb(mut image: RgbImage, profile: Option<&[u8]>) -> RgbImage {
    let read = profile.and_then(|profile| ColorProfile::new_from_slice(profile).ok());
    let Some(profile) = read.filter(|it| it.color_space == DataColorSpace::Rgb) else {
        return image;
    };
    let srgb = ColorProfile::new_srgb();
    let options = TransformOptions::default();
    let transform = profile.create_in_place_transform_8bit(Layout::Rgb, &srgb, options);
    if let Ok(transform) = transform {
        let before = image.clone();
        if transform.transform(&mut image).is_err() {
            return before;
        }
    }
    image
}

fn encode(image: &RgbImage, format: PictureFormat) -> Result<Vec<u8>, PictureError> {
    match format {
        PictureFormat::Webp => {
            let encoder = webp::Encoder::from_rgb(image, image.width(), image.height());
            let encoded = encoder.encode_simple(false, WEBP_QUALITY);
            let encoded = encoded.map_err(|_| PictureError::Encode("WebP"))?;
            Ok(encoded.to_vec())
        }
        PictureFormat::Jpeg => {
            let mut encoded = Vec::new();
            let encoder = JpegEncoder::new_with_quality(&mut encoded, JPEG_QUALITY);
            image.write_with_encoder(encoder)?;
            Ok(encoded)
        }
    }
}
