//! Whatever the words are, everything is within the page and nothing stands on anything else.

use super::*;

const LONG: &str = "We demand that the ministry of the environment, the provincial government and the council of the city stop the \
                    discharge of untreated sewage into the river at once, publish all measurements since 1990, and pay for the cleaning";

fn words<'a>(
    title: &'a str,
    sheet: Sheet,
    facts: &'a [String],
    photo: Option<Photo<'a>>,
) -> Poster<'a> {
    Poster {
        sheet,
        language: "en",
        title,
        facts,
        picture: photo,
        call: "Sign the petition",
        address: "sign.example.org/s/rivers",
        code: Code {
            width: 3,
            dark: &[true, false, true, false, true, false, true, true, true],
        },
        site: "Clean rivers",
    }
}

/// The areas of everything, from top to bottom of each column.
fn areas(laid: &Laid) -> Vec<(&'static str, Area)> {
    let of = |block: &Block| {
        let width = block
            .lines
            .iter()
            .map(|line| line.width)
            .fold(0.0, f32::max);
        let x = match block.from_right {
            true => block.x + block.width - width,
            false => block.x,
        };
        Area {
            x,
            y: block.y,
            width,
            height: block.height(),
        }
    };
    let mut areas = vec![
        ("title", of(&laid.title)),
        ("picture", laid.picture),
        ("call", of(&laid.call)),
        ("address", of(&laid.address)),
        ("code", laid.code),
    ];
    areas.extend(laid.facts.iter().map(|fact| ("fact", of(fact))));
    areas.extend(laid.site.iter().map(|site| ("site", of(site))));
    areas
}

#[test]
fn a_title_of_any_length_and_script_shrinks_until_it_has_room() {
    let fonts = Fonts::new(&[]).unwrap();
    let many: Vec<_> = (0..14)
        .map(|number| format!("Addressed to: {LONG} {number}"))
        .collect();
    let one_word =
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
            .repeat(3);
    let titles = [
        "Rivers",
        "Clean rivers for everybody",
        LONG,
        &LONG.repeat(8),
        &one_word,
        "أوقفوا تلويث النهر الآن",
        &"أوقفوا تلويث النهر الآن وانشروا جميع القياسات ".repeat(12),
        "נהרות נקיים לכולם",
    ];
    let photo = Some(Photo { jpeg: &[], alt: "" });
    for title in titles {
        for (sheet, facts, photo) in [
            (Sheet::A4, &[][..], None),
            (Sheet::A4, &many[..2], photo),
            (Sheet::A3, &many, photo),
        ] {
            let laid = lay_out(&words(title, sheet, facts, photo), &fonts);
            assert!(!laid.title.lines.is_empty(), "{title}");
            let mut all = areas(&laid);
            if photo.is_some() {
                let high = laid.picture.height > 60.0 * laid.scale;
                assert!(high, "{:?}", laid.picture);
            } else {
                all.retain(|(name, _)| *name != "picture");
            }
            stands_apart_within(&all, &laid);
        }
    }
}

/// Everything is within the margins, and nothing covers anything else.
fn stands_apart_within(all: &[(&str, Area)], laid: &Laid) {
    let margin = MARGIN * laid.scale - 0.5;
    for (place, (name, one)) in all.iter().enumerate() {
        let (right, bottom) = (one.x + one.width, one.y + one.height);
        let is_within = one.x >= margin && right <= laid.page.0 - margin + 1.0;
        assert!(is_within, "{name}: {one:?}");
        let is_within = one.y >= BAND * laid.scale && bottom <= laid.page.1 - 20.0;
        assert!(is_within, "{name}: {one:?}");
        for (other_name, other) in &all[place + 1..] {
            let apart = right <= other.x + 0.5
                || other.x + other.width <= one.x + 0.5
                || bottom <= other.y + 0.5
                || other.y + other.height <= one.y + 0.5;
            assert!(apart, "{name} {one:?} on {other_name} {other:?}");
        }
    }
}

#[test]
fn a_title_in_a_script_from_the_right_has_the_code_at_the_right() {
    let fonts = Fonts::new(&[]).unwrap();
    let left = lay_out(&words("Rivers", Sheet::A4, &[], None), &fonts);
    let right = lay_out(&words("نهر نظيف", Sheet::A4, &[], None), &fonts);
    assert!(left.code.x < left.page.0 / 4.0 && !left.title.from_right);
    assert!(right.code.x > right.page.0 / 2.0 && right.title.from_right);
    assert!(right.call.x < right.code.x);
}

#[test]
fn a_long_word_is_broken_only_where_it_has_no_room_in_any_size() {
    let fonts = Fonts::new(&[]).unwrap();
    let word = "Trinkwasserschutzgebietsverordnung";
    let title = format!("Keine ungeklärten Abwässer mehr in den Fluss: {word} jetzt, für alle");
    let laid = lay_out(&words(&title, Sheet::A4, &[], None), &fonts);
    let lines = laid.title.lines.iter();
    let mut lines = lines.map(|line| line.pieces.iter().map(|it| &*it.text).collect::<String>());
    assert!(lines.any(|line| line.contains(word)));
}

#[test]
fn a_short_title_is_large_and_the_same_poster_is_the_same_file() {
    let fonts = Fonts::new(&[]).unwrap();
    let facts = ["Started by: the neighbours".to_owned()];
    let of = |title, sheet| {
        lay_out(&words(title, sheet, &facts, None), &fonts)
            .title
            .size
    };
    assert_eq!(of("Rivers", Sheet::A4), TITLE[0]);
    assert!(of(LONG, Sheet::A4) < TITLE[0]);
    assert!(of("Rivers", Sheet::A3) > TITLE[0] * 1.4);
    let render = || poster(&words("Rivers 河", Sheet::A4, &facts, None), &fonts).unwrap();
    let rendered = render();
    assert!(rendered.pdf.starts_with(b"%PDF-1.7") && rendered.pdf == render().pdf);
    assert_eq!((rendered.pages, rendered.boxed_letters), (1, 1));
    let broken = Photo {
        jpeg: b"no picture",
        alt: "",
    };
    let error = poster(&words("Rivers", Sheet::A4, &[], Some(broken)), &fonts);
    assert!(error.err().unwrap().to_string().contains("the picture"));
}

#[test]
fn a_picture_is_whole_and_in_the_middle_of_its_area() {
    let area = Area {
        x: 45.0,
        y: 200.0,
        width: 500.0,
        height: 250.0,
    };
    for (width, height) in [(1600.0, 900.0), (544.0, 630.0), (3000.0, 500.0)] {
        let placed = draw::in_the_middle(area, (width, height));
        assert!((placed.width / placed.height - width / height).abs() < 0.001);
        let fills = placed.width / area.width;
        assert!((fills.max(placed.height / area.height) - 1.0).abs() < 0.001);
        let (left, above) = (placed.x - area.x, placed.y - area.y);
        let right = area.x + area.width - placed.x - placed.width;
        let below = area.y + area.height - placed.y - placed.height;
        assert!((left - right).abs() < 0.01 && left > -0.01, "{placed:?}");
        assert!((above - below).abs() < 0.01 && above > -0.01, "{placed:?}");
    }
}
