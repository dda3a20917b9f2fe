//! Files that are not taken, each with its reason.

use pictures::{LARGEST_FILE, PictureError, check, make};
use proptest::prelude::*;

use crate::draw::{COLUMN, flag, jpeg, photo, png, refused};

#[test]
fn what_is_not_a_picture_is_refused_whatever_its_name_is() {
    let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic";
    for file in [
        &b""[..],
        b"text",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"GIF89a\x01\0\x01\0\0\0\0;",
        b"BM",
        b"%PDF-1.7",
        heic,
    ] {
        assert!(
            matches!(refused(file), PictureError::UnknownFormat),
            "{file:?}"
        );
    }
}

#[test]
fn moving_pictures_and_colours_for_printing_are_refused() {
    assert!(matches!(
        refused(include_bytes!("files/moving.png")),
        PictureError::Moving
    ));
    assert!(matches!(
        refused(include_bytes!("files/moving.webp")),
        PictureError::Moving
    ));
    assert!(matches!(
        refused(include_bytes!("files/cmyk.jpg")),
        PictureError::Cmyk
    ));
}

#[test]
fn a_file_that_breaks_off_is_refused() {
    for file in [
        png(flag(200, 200)),
        jpeg(&flag(200, 200)),
        photo(&flag(200, 200)),
    ] {
        check(&file, COLUMN).unwrap();
        for part in [20, file.len() / 2, file.len() - 20] {
            let error = refused(&file[..part]);
            assert!(matches!(error, PictureError::Damaged(_)), "{part}: {error}");
        }
    }
    let webp = make(
        &png(flag(200, 200)),
        &check(&png(flag(200, 200)), COLUMN).unwrap(),
    );
    let webp = &webp.unwrap()[0].1;
    let error = refused(&webp[..webp.len() / 2]);
    assert!(matches!(error, PictureError::Damaged(_)), "{error}");
}

/// A file of a hundred bytes whose header claims so many pixels that they would not fit into memory.
#[test]
fn a_bomb_is_refused_before_anything_is_decoded() {
    let png = |width: u32, height: u32| {
        let mut file = crate::draw::png(flag(1, 1));
        file[16..20].copy_from_slice(&width.to_be_bytes());
        file[20..24].copy_from_slice(&height.to_be_bytes());
        let checksum = crc32(&file[12..29]);
        file[29..33].copy_from_slice(&checksum.to_be_bytes());
        file
    };
    let jpeg = |width: u16, height: u16| {
        let mut file = crate::draw::jpeg(&flag(8, 8));
        let frame = file.windows(2).position(|it| it == [0xff, 0xc0]).unwrap();
        file[frame + 5..frame + 7].copy_from_slice(&height.to_be_bytes());
        file[frame + 7..frame + 9].copy_from_slice(&width.to_be_bytes());
        file
    };
    for file in [
        png(50_000, 50_000),
        png(16_000, 16_000),
        png(7_072, 7_072),
        png(16_001, 1),
        jpeg(65_500, 65_500),
        jpeg(16_000, 16_000),
        jpeg(1, 16_001),
    ] {
        let error = refused(&file);
        assert!(matches!(error, PictureError::TooManyPixels(..)), "{error}");
    }
    // Within the limits it fails for what it is: a file without these pixels.
    let error = refused(&png(5_000, 5_000));
    assert!(matches!(error, PictureError::Damaged(_)), "{error}");
}

/// The checksum of a chunk of a PNG file.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| match crc & 1 {
            1 => (crc >> 1) ^ 0xedb8_8320,
            _ => crc >> 1,
        })
    })
}

#[test]
fn a_file_of_too_many_bytes_is_refused() {
    let mut file = jpeg(&flag(8, 8));
    file.resize(LARGEST_FILE, 0);
    check(&file, COLUMN).unwrap();
    file.push(0);
    assert!(matches!(refused(&file), PictureError::TooManyBytes(_)));
}

#[test]
fn every_refusal_says_what_to_do() {
    for error in [
        PictureError::TooManyBytes(1),
        PictureError::UnknownFormat,
        PictureError::Moving,
        PictureError::Cmyk,
        PictureError::TooManyPixels(1, 1),
        PictureError::Damaged("x".to_owned()),
        PictureError::Encode("WebP"),
    ] {
        assert!(error.remedy().ends_with('.'), "{error}");
        assert!(error.to_string().starts_with("it"), "{error}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Decoders of others read what anybody hands in.
    #[test]
    fn damage_anywhere_is_an_error_or_a_picture_and_no_panic(
        which in 0_usize..4,
        damage in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        cut in any::<prop::sample::Index>(),
    ) {
        let png = png(flag(40, 30));
        let webp = make(&png, &check(&png, COLUMN).unwrap()).unwrap().remove(0).1;
        let mut file = [png, webp, jpeg(&flag(40, 30)), photo(&flag(40, 30))][which].clone();
        for (place, byte) in damage {
            let place = place.index(file.len());
            file[place] = byte;
        }
        for file in [&file[..], &file[..cut.index(file.len())]] {
            if let Ok(picture) = check(file, COLUMN) {
                let _ = make(file, &picture);
            }
        }
    }
}
