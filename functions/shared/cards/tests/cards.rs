//! Pictures beside shared links: their size in every language, their direction, and what has no font.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a panic is how a test fails"
)]

use std::io::Cursor;

use cards::{Card, CardError, HEIGHT, PHOTO_WIDTH, WIDTH};
use image::{ImageFormat, Rgb, RgbImage};
use languages::Language;

const LARGEST: usize = 60 * 1024;
/// Where the title is, below the band and above the number.
const TITLE_ROWS: std::ops::Range<u32> = 60..425;

fn card<'a>(title: &'a str, count: Option<&'a str>) -> Card<'a> {
    Card {
        title,
        count,
        site: "Countersign",
        colour: [0x17, 0x3f, 0x5f],
    }
}

/// Width and height, and for each pixel whether there is ink.
struct Decoded {
    size: (u32, u32),
    inked: Vec<bool>,
}

impl Decoded {
    fn of(png: &[u8]) -> Self {
        let mut decoder = png::Decoder::new(Cursor::new(png));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        assert_eq!(info.color_type, png::ColorType::Rgb);
        let paper = &pixels[pixels.len() - 3..];
        Self {
            size: (info.width, info.height),
            inked: pixels.chunks(3).map(|pixel| pixel != paper).collect(),
        }
    }

    /// How many pixels have ink in these rows and columns.
    fn ink(&self, rows: std::ops::Range<u32>, columns: std::ops::Range<u32>) -> usize {
        let row = |y: u32| {
            let start = (y * WIDTH) as usize;
            &self.inked[start + columns.start as usize..start + columns.end as usize]
        };
        rows.flat_map(|y| row(y).iter()).filter(|it| **it).count()
    }
}

fn drawn(card: Card<'_>) -> Decoded {
    Decoded::of(&card.png().unwrap())
}

#[test]
fn a_long_title_fits_in_every_language() {
    for language in Language::all() {
        // The longest texts that the language has at hand.
        let words = language.text("access-report-text");
        let title: String = words.chars().filter(|it| *it != '\u{2068}').collect();
        let title = format!("{title} {title}");
        let count = language.text_with("count-signatures", [("count", 1_200_000_u64.into())]);
        let png = card(&title, Some(&count)).png().unwrap();
        assert!(png.len() <= LARGEST, "{language}: {} bytes", png.len());
        let picture = Decoded::of(&png);
        assert_eq!(picture.size, (WIDTH, HEIGHT), "{language}");
        // All of it is inside the margins, and there is much of it.
        assert!(picture.ink(TITLE_ROWS, 80..1120) > 20_000, "{language}");
        for (rows, columns) in [
            (30..HEIGHT, 0..70),
            (30..HEIGHT, 1130..WIDTH),
            (580..HEIGHT, 0..WIDTH),
        ] {
            assert_eq!(picture.ink(rows, columns), 0, "{language}");
        }
        // The number is there.
        assert!(picture.ink(440..510, 80..1120) > 1_000, "{language}");
    }
}

#[test]
fn right_to_left_text_begins_at_the_right() {
    let halves = |title: &str, count| {
        let picture = drawn(card(title, Some(count)));
        let ink = |columns| picture.ink(60..HEIGHT, columns);
        (ink(0..600), ink(600..WIDTH))
    };
    for (title, count) in [
        ("خبز وعمل", "1,200+ توقيع"),
        ("לחם ועבודה", "1,200+ חתימות"),
    ] {
        let (left, right) = halves(title, count);
        assert!(left == 0 && right > 5_000, "{title}: {left}, {right}");
    }
    let (left, right) = halves("Bread", "10+");
    assert!(right == 0 && left > 5_000, "{left}, {right}");
}

/// In a line of Arabic, the first word is on the right, and a Latin one stands between its neighbours.
#[test]
fn words_of_a_line_are_in_their_visual_order() {
    // "i" and "." have little ink, and "W" has much.
    let picture = drawn(card("خ WWWW", None));
    let reversed = drawn(card("WWWW خ", None));
    let widest = |picture: &Decoded| {
        let columns: Vec<usize> = (0..WIDTH / 10)
            .map(|column| picture.ink(TITLE_ROWS, column * 10..column * 10 + 10))
            .collect();
        columns.iter().position(|ink| *ink > 0).unwrap()
    };
    // The Arabic letter decides the direction of the first line, which ends at the right margin with it.
    assert!(widest(&picture) > 60, "{}", widest(&picture));
    assert_eq!(widest(&reversed), 8);
    // Mixed text is not mirrored: the Latin word has as much ink either way.
    let ink = |picture: &Decoded| picture.ink(TITLE_ROWS, 0..WIDTH);
    assert_eq!(ink(&picture).abs_diff(ink(&reversed)) / 100, 0);
}

#[test]
fn arabic_letters_join() {
    // Joined, three letters are narrower and have another ink than the same ones apart.
    let joined = drawn(card("ععع", None));
    let apart = drawn(card("ع\u{200c}ع\u{200c}ع", None));
    let ink = |picture: &Decoded| picture.ink(TITLE_ROWS, 0..WIDTH);
    assert!(ink(&joined) > 0);
    assert!(ink(&joined).abs_diff(ink(&apart)) > 500);
}

#[test]
fn a_script_without_a_font_is_left_out_and_a_sign_without_one_alone() {
    let site = "Countersign";
    let only_site = card(site, None);
    let without = Card {
        site: "",
        ..only_site
    }
    .png()
    .unwrap();
    assert_eq!(card("反对", None).png().unwrap(), without);
    assert_eq!(card("Bread 反对", None).png().unwrap(), without);
    assert_eq!(card("", None).png().unwrap(), without);
    let bread = card("Bread", None).png().unwrap();
    assert_eq!(
        card("🎉 Bread \u{1f468}\u{200d}\u{1f33e}", None)
            .png()
            .unwrap(),
        bread
    );
    assert_eq!(card("  Bread\n", None).png().unwrap(), bread);
    assert_ne!(bread, without);
}

#[test]
fn what_is_too_long_is_cut_and_nothing_leaves_the_picture() {
    let words = "word ".repeat(500);
    let marks = format!("a{}", "\u{301}".repeat(500));
    let address = format!("https://example.org/{}", "a".repeat(5_000));
    for title in [words.as_str(), &marks, &address, "\u{202e}\u{0}"] {
        let long = Card {
            site: title,
            ..card(title, Some(title))
        };
        let picture = drawn(long);
        for columns in [0..70, 1130..WIDTH] {
            assert_eq!(picture.ink(30..HEIGHT, columns), 0, "{title}");
        }
    }
    // Longer than what has room, it is the same picture.
    let longer = "word ".repeat(600);
    let png = |title| card(title, None).png().unwrap();
    assert_eq!(png(&words), png(&longer));
    assert_ne!(png(&words), png("word word"));
}

#[test]
fn the_same_words_give_the_same_bytes_and_others_give_others() {
    let png = |count| card("Bread", Some(count)).png().unwrap();
    assert_eq!(png("10+"), png("10+"));
    assert_ne!(png("10+"), png("20+"));
    let red = Card {
        colour: [0xa0, 0, 0],
        ..card("Bread", Some("10+"))
    };
    assert_ne!(red.png().unwrap(), png("10+"));
}

/// A photo as `petition apply` makes it: noise of `contrast` around a grey, so that it compresses as badly as any.
fn photo(contrast: u8, quality: u8) -> Vec<u8> {
    let mut seed = 1_u32;
    let image = RgbImage::from_fn(PHOTO_WIDTH, HEIGHT, |_, _| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let noise = u8::try_from(seed >> 24).unwrap() % contrast.max(1);
        Rgb([90 + noise, 60 + noise / 2, 40])
    });
    let mut jpeg = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut jpeg, quality);
    image.write_with_encoder(encoder).unwrap();
    jpeg
}

fn decoded(jpeg: &[u8]) -> RgbImage {
    assert_eq!(image::guess_format(jpeg).unwrap(), ImageFormat::Jpeg);
    image::load_from_memory(jpeg).unwrap().into_rgb8()
}

/// Whether the pixel is of the photo: it is much darker than paper, and has a brown of its own.
fn is_photo(pixel: &Rgb<u8>) -> bool {
    let [red, _, blue] = pixel.0;
    red > blue.saturating_add(25) && red < 200
}

#[test]
fn the_petitions_picture_stands_at_the_end_of_the_lines() {
    let photo = photo(1, 80);
    for (title, count, is_rtl) in [
        (
            "Bread for everybody in this town",
            "1,200+ signatures",
            false,
        ),
        ("خبز وعمل لكل الناس في هذه المدينة", "1,200+ توقيع", true),
        ("לחם ועבודה לכל תושבי העיר הזאת", "1,200+ חתימות", true),
    ] {
        let picture = decoded(&card(title, Some(count)).jpeg(&photo).unwrap());
        assert_eq!(picture.dimensions(), (WIDTH, HEIGHT));
        let photo = if is_rtl {
            0..PHOTO_WIDTH
        } else {
            WIDTH - PHOTO_WIDTH..WIDTH
        };
        let text = if is_rtl {
            PHOTO_WIDTH..WIDTH
        } else {
            0..WIDTH - PHOTO_WIDTH
        };
        // All of its place, from the first row to the last.
        for y in [0, 1, 300, HEIGHT - 1] {
            for x in photo.clone() {
                assert!(is_photo(picture.get_pixel(x, y)), "{title}: {x}, {y}");
            }
        }
        let dark = |(x, y): (u32, u32)| picture.get_pixel(x, y).0.iter().all(|it| *it < 110);
        let rows = || (30..HEIGHT).flat_map(|y| text.clone().map(move |x| (x, y)));
        assert!(rows().filter(|at| dark(*at)).count() > 5_000, "{title}");
        // The margins on both sides of the text are free.
        let margins = if is_rtl {
            [PHOTO_WIDTH + 8..PHOTO_WIDTH + 40, WIDTH - 70..WIDTH]
        } else {
            [0..70, WIDTH - PHOTO_WIDTH - 40..WIDTH - PHOTO_WIDTH - 8]
        };
        for columns in margins {
            let mut all = (60..HEIGHT).flat_map(|y| columns.clone().map(move |x| (x, y)));
            assert!(!all.any(dark), "{title}: {columns:?}");
        }
    }
}

#[test]
fn a_card_with_a_picture_is_small_whatever_the_picture_is() {
    for (contrast, quality) in [(1, 80), (12, 80), (60, 12), (160, 3)] {
        let photo = photo(contrast, quality);
        for language in Language::all() {
            let words = language.text("access-report-text");
            let title: String = words.chars().filter(|it| *it != '\u{2068}').collect();
            let count = language.text_with("count-signatures", [("count", 1_200_000_u64.into())]);
            let jpeg = card(&title, Some(&count)).jpeg(&photo).unwrap();
            let (from, to) = (photo.len(), jpeg.len());
            assert!(to <= LARGEST, "{language}: {from} became {to} bytes");
        }
    }
}

#[test]
fn a_picture_that_is_damaged_or_has_another_size_is_refused() {
    let whole = photo(12, 80);
    let mut large = Vec::new();
    RgbImage::new(PHOTO_WIDTH + 8, HEIGHT)
        .write_with_encoder(image::codecs::jpeg::JpegEncoder::new(&mut large))
        .unwrap();
    let mut small = Vec::new();
    RgbImage::new(8, 8)
        .write_with_encoder(image::codecs::jpeg::JpegEncoder::new(&mut small))
        .unwrap();
    let bread = card("Bread", None);
    for bad in [&b""[..], b"\xff\xd8\xff", &whole[..200], &large, &small] {
        let refused = bread.jpeg(bad);
        assert!(matches!(refused, Err(CardError::Photo(_))), "{}", bad.len());
    }
    let drawn = bread.jpeg(&whole).unwrap();
    assert_eq!(
        drawn,
        bread.jpeg(&whole).unwrap(),
        "the same words give the same bytes"
    );
}
