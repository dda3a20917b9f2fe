//! What is made of a picture.

use events::petition::{CardPicture, PictureFormat};
use image::{DynamicImage, ImageBuffer, Rgba, RgbaImage};
use pictures::{Uses, check, make};

use crate::draw::{COLUMN, SECRET, decoded, flag, is_near, jpeg, made, photo, png, with_segments};

const RED: [u8; 3] = [220, 20, 30];
const BLUE: [u8; 3] = [20, 30, 220];

#[test]
fn a_picture_is_made_in_a_few_sizes_and_two_formats() {
    let (picture, files) = made(&jpeg(&flag(2000, 1000)), COLUMN);
    assert_eq!((picture.width, picture.height), (1600, 800));
    let sizes: Vec<_> = files
        .iter()
        .map(|(file, bytes)| {
            let image = decoded(bytes);
            assert_eq!(image.width(), file.width);
            assert!(is_near(image.get_pixel(9, 9).0, RED, 12), "{file}");
            let below = image.get_pixel(9, image.height() - 9).0;
            assert!(is_near(below, BLUE, 12), "{file}");
            let format = image::guess_format(bytes).unwrap();
            assert_eq!(format.to_mime_type(), file.format.media_type());
            (file.format, image.dimensions())
        })
        .collect();
    assert_eq!(
        sizes,
        [
            (PictureFormat::Webp, (480, 240)),
            (PictureFormat::Webp, (960, 480)),
            (PictureFormat::Webp, (1600, 800)),
            (PictureFormat::Jpeg, (1200, 600)),
        ]
    );
}

#[test]
fn nothing_is_made_larger() {
    for (file, width) in [(jpeg(&flag(300, 200)), 300), (png(flag(1, 1)), 1)] {
        let (picture, files) = made(&file, COLUMN);
        assert_eq!(picture.width, width);
        assert!(files.iter().all(|(file, _)| file.width == width));
    }
}

#[test]
fn an_organisers_picture_is_small() {
    let icon = Uses {
        column: false,
        icon: true,
    };
    let (_, files) = made(&png(flag(400, 800)), icon);
    let sizes: Vec<_> = files
        .iter()
        .map(|(_, bytes)| decoded(bytes).dimensions())
        .collect();
    assert_eq!(sizes, [(48, 96), (96, 192), (96, 192)]);
    assert!(files.iter().all(|(_, bytes)| bytes.len() < 4_000));
}

#[test]
fn the_same_file_gives_the_same_files_under_the_same_names() {
    let file = photo(&flag(1000, 700));
    assert_eq!(made(&file, COLUMN), made(&file, COLUMN));
    let other = photo(&flag(1000, 701));
    assert_ne!(
        check(&file, COLUMN).unwrap().hash,
        check(&other, COLUMN).unwrap().hash
    );
}

/// A change of this needs another hash for each picture of every petition: see `KIND` in `src/lib.rs`.
#[test]
fn a_files_name_is_the_same_for_ever() {
    let file = include_bytes!("files/dot.png");
    let names: Vec<_> = check(file, COLUMN)
        .unwrap()
        .files()
        .map(|it| it.to_string())
        .collect();
    assert_eq!(
        names,
        [
            "3a531b8056baf513b04b313a9857a414-1.webp",
            "3a531b8056baf513b04b313a9857a414-1.jpg"
        ]
    );
}

#[test]
fn a_photo_is_turned_and_tells_nothing_but_what_it_shows() {
    let photo = photo(&flag(600, 400));
    assert!(contains(&photo, SECRET.as_bytes()) && contains(&photo, b"ICC_PROFILE"));
    let (picture, files) = made(&photo, COLUMN);
    assert_eq!((picture.width, picture.height), (400, 600));
    for (file, bytes) in &files {
        let image = decoded(bytes);
        assert_eq!(
            image.dimensions(),
            (file.width, picture.height_at(file.width))
        );
        // What was below is at the left.
        let (left, right) = (
            image.get_pixel(9, 99).0,
            image.get_pixel(image.width() - 9, 99).0,
        );
        assert!(
            left[2] > 150 && right[0] > 150,
            "{file}: {left:?} {right:?}"
        );
        for trace in [
            SECRET.as_bytes(),
            b"Exif",
            b"EXIF",
            b"ICC_PROFILE",
            b"ICCP",
            b"XMP ",
            b"VP8X",
        ] {
            assert!(
                !contains(bytes, trace),
                "{file}: {:?}",
                String::from_utf8_lossy(trace)
            );
        }
    }
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// In Display P3, as phones write it, the same numbers are a stronger red.
#[test]
fn the_colours_of_a_profile_become_those_of_screens() {
    let image = image::RgbImage::from_pixel(64, 64, image::Rgb([200, 60, 60]));
    let mut profile = b"ICC_PROFILE\0\x01\x01".to_vec();
    profile.extend(moxcms::ColorProfile::new_display_p3().encode().unwrap());
    let plain = jpeg(&image);
    let wide = with_segments(&plain, &[(0xe2, profile)]);
    let colour = |file: &[u8]| decoded(&made(file, COLUMN).1[1].1).get_pixel(9, 9).0;
    assert!(
        is_near(colour(&plain), [200, 60, 60], 6),
        "{:?}",
        colour(&plain)
    );
    assert!(
        is_near(colour(&wide), [217, 42, 52], 6),
        "{:?}",
        colour(&wide)
    );
    let broken = with_segments(&plain, &[(0xe2, b"ICC_PROFILE\0\x01\x01nonsense".to_vec())]);
    assert!(
        is_near(colour(&broken), [200, 60, 60], 6),
        "{:?}",
        colour(&broken)
    );
}

#[test]
fn transparent_parts_are_white() {
    let image = RgbaImage::from_fn(64, 64, |x, _| match x < 32 {
        true => Rgba([0, 0, 0, 0]),
        false => Rgba([200, 0, 0, 128]),
    });
    for (file, bytes) in made(&png(image), COLUMN).1 {
        let image = decoded(&bytes);
        assert!(
            is_near(image.get_pixel(9, 9).0, [255, 255, 255], 4),
            "{file}"
        );
        assert!(
            is_near(image.get_pixel(55, 9).0, [227, 127, 127], 8),
            "{file}"
        );
    }
}

#[test]
fn deep_and_grey_pictures_are_taken() {
    let deep = ImageBuffer::from_pixel(8, 8, image::Rgb([0xdcdc_u16, 0x1414, 0x1e1e]));
    let grey = image::GrayImage::from_pixel(8, 8, image::Luma([99]));
    for (file, colour) in [
        (png(DynamicImage::ImageRgb16(deep)), RED),
        (png(DynamicImage::ImageLuma8(grey)), [99, 99, 99]),
    ] {
        let (_, files) = made(&file, COLUMN);
        for (file, bytes) in files {
            assert!(
                is_near(decoded(&bytes).get_pixel(4, 4).0, colour, 12),
                "{file}"
            );
        }
    }
}

#[test]
fn a_webp_picture_is_taken() {
    let (_, files) = made(&jpeg(&flag(100, 100)), COLUMN);
    let webp = &files[0].1;
    let (picture, _) = made(webp, COLUMN);
    assert_eq!((picture.width, picture.height), (100, 100));
}

/// Sizes that [`check`] did not say, as from a log of another release.
#[test]
fn what_the_log_says_is_made_even_if_this_release_says_other_sizes() {
    let file = png(flag(100, 100));
    let mut picture = check(&file, COLUMN).unwrap();
    picture.webp = vec![10, 100];
    let made = make(&file, &picture).unwrap();
    let sizes: Vec<_> = made
        .iter()
        .map(|(_, bytes)| decoded(bytes).width())
        .collect();
    assert_eq!(sizes, [10, 100, 100]);
}

#[test]
fn the_picture_for_the_card_is_the_middle_the_right_way_up_and_small() {
    // Its left and right quarter are not on the card; red is above and blue below.
    for file in [
        jpeg(&flag(2000, 1000)),
        png(flag(272, 315)),
        photo(&flag(1000, 1600)),
    ] {
        let card = pictures::card(&file).unwrap().unwrap();
        assert!(card.jpeg().len() <= CardPicture::LARGEST);
        let image = decoded(card.jpeg());
        assert_eq!(image.dimensions(), CardPicture::SIZE);
        assert!(
            !card
                .jpeg()
                .windows(SECRET.len())
                .any(|it| it == SECRET.as_bytes())
        );
        assert_eq!(card, pictures::card(&file).unwrap().unwrap());
    }
    let card = pictures::card(&jpeg(&flag(2000, 1000))).unwrap().unwrap();
    let image = decoded(card.jpeg());
    assert!(is_near(image.get_pixel(9, 9).0, RED, 12));
    assert!(is_near(image.get_pixel(9, 620).0, BLUE, 12));
}

#[test]
fn a_picture_that_compresses_badly_is_small_on_the_card_all_the_same() {
    let mut seed = 1_u32;
    let noise = image::RgbImage::from_fn(1200, 800, |_, _| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let [a, b, c, _] = seed.to_be_bytes();
        image::Rgb([a, b, c])
    });
    let card = pictures::card(&png(noise)).unwrap().unwrap();
    assert!(card.jpeg().len() <= CardPicture::LARGEST);
}

#[test]
fn a_picture_that_would_be_blurred_is_not_on_the_card() {
    assert_eq!(pictures::card(&png(flag(200, 2000))).unwrap(), None);
    assert!(pictures::card(b"no picture").is_err());
}
