//! Every word of the input is on the pages, in reading order.

use crate::flow::{BOTTOM, Item, MARGIN, PAGE, Role, TOP};
use crate::fonts::Face3;
use crate::markdown::{Kind, blocks};
use crate::pages::{Laid, lay_out};
use crate::shape::{Piece, Shaper};
use crate::text::{Ink, Span};
use crate::{Counted, Document, Entry, Fonts, Names, render};

const BODY: &str = "\
# Rivers\n\nWe *ask* for [clean](https://example.org/a) water and [nothing](javascript:alert(1)) else.\n\n\
1. now\n2. here\n   - and there\n\n> They said no.\n\nSee <https://example.org/b>.<br>Soon ![pixel](https://spy.example/x.png)\n";

fn with<T>(names: &[&str], body: &str, check: impl FnOnce(&Document<'_>) -> T) -> T {
    let entries: Vec<_> = names
        .iter()
        .map(|name| Entry {
            name: (*name).into(),
            about: "baker, Ελλάδα".into(),
        })
        .collect();
    let lines = [("Confirmed", "2"), ("Total submitted", "3")];
    let lines = lines.map(|(label, number)| (label.into(), number.into()));
    check(&Document {
        language: "en",
        title: "Clean rivers",
        subtitle: "For all",
        facts: &["Started by: the neighbours".to_owned()],
        body,
        links_title: "Links",
        count: "2",
        count_word: "signatures",
        as_of: "today",
        counted: Counted {
            title: "Counted",
            text: "How it is counted",
            lines: &lines,
            note: Some("None came back"),
        },
        organisations: None,
        names: Names {
            title: "Names",
            note: "Those who are shown",
            boxes: &|number| format!("{number} with boxes"),
            entries: &entries,
        },
        page: &|page, pages| format!("Page {page} of {pages}"),
    })
}

fn copy<'a>(document: &Document<'a>) -> Document<'a> {
    let (counted, names) = (&document.counted, &document.names);
    let organisations = document.organisations.as_ref();
    Document {
        organisations: organisations.map(|it| Names { ..*it }),
        counted: Counted { ..*counted },
        names: Names { ..*names },
        ..*document
    }
}

/// The words of each block, in reading order.
fn said(laid: &Laid<'_>) -> Vec<String> {
    let mut said = vec![String::new(); laid.roles.len()];
    for item in laid.pages.iter().flat_map(|page| &page.items) {
        if let Item::Text { block, pieces, .. } = item {
            let words: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
            said[*block].push_str(&words);
        }
    }
    said
}

#[test]
fn markdown_becomes_headings_paragraphs_lists_and_numbered_links() {
    let (blocks, links) = blocks(BODY);
    let seen: Vec<_> = blocks
        .iter()
        .map(|block| {
            let text: String = block.spans.iter().map(|span| span.text.as_str()).collect();
            (block.kind.clone(), text)
        })
        .collect();
    let expected = [
        (Kind::Heading(2), "Rivers"),
        (
            Kind::Paragraph,
            "We ask for clean\u{2060}\u{a0}[1] water and nothing else.",
        ),
        (Kind::Item(1, Some("1.".into())), "now"),
        (Kind::Item(1, Some("2.".into())), "here"),
        (Kind::Item(2, Some("•".into())), "and there"),
        (Kind::Quote, "They said no."),
        (Kind::Paragraph, "See https://example.org/b.\nSoon"),
    ];
    let expected = expected.map(|(kind, text)| (kind, text.to_owned()));
    assert_eq!(seen, expected);
    assert_eq!(
        links.iter().map(|link| &**link).collect::<Vec<_>>(),
        ["https://example.org/a"]
    );
}

#[test]
fn every_name_in_many_scripts_is_on_a_page_and_says_who_it_is_when_copied() {
    let names = [
        "Ana Ruiz",
        "Łukasz Żółć",
        "Ελένη",
        "Михаил",
        "محمد الفاسي",
        "דוד",
        "王小明",
    ];
    let fonts = Fonts::new(&[]).unwrap();
    with(&names, BODY, |document| {
        let laid = lay_out(document, &fonts, [0, 1]);
        let said = said(&laid);
        for (name, number) in names.iter().zip(1..) {
            let found = said.iter().filter(|block| block.contains(name)).count();
            assert_eq!(found, 1, "{name} in {said:?}");
            assert!(
                said.iter()
                    .any(|block| block.starts_with(&format!("{number}{name}")))
            );
        }
        assert!(said.contains(&"1 with boxes".to_owned()), "{said:?}");
        assert!(said.contains(&"Confirmed2".to_owned()), "{said:?}");
    });
}

#[test]
fn a_name_whose_letters_no_font_has_is_counted_and_not_lost() {
    let fonts = Fonts::new(&[]).unwrap();
    let boxed = |names: &[&str]| with(names, "", |it| render(it, &fonts).unwrap().boxed);
    assert_eq!(boxed(&["Ana", "Ελένη", "אנה", "Zoë\u{200d}"]), 0);
    assert_eq!(boxed(&["Ana", "王小明", "अनीता"]), 2);
}

#[test]
fn organisations_are_listed_before_the_names_and_apart_from_them() {
    let fonts = Fonts::new(&[]).unwrap();
    let entries = ["River League", "王"].map(|name| Entry {
        name: name.into(),
        about: "Spain, river.example".into(),
    });
    let said = with(&["Ana"], "", |document| {
        let document = Document {
            organisations: Some(Names {
                title: "Organisations",
                note: "Organisations that endorse: 2",
                boxes: &|number| format!("{number} with boxes"),
                entries: &entries,
            }),
            ..copy(document)
        };
        assert_eq!(render(&document, &fonts).unwrap().boxed, 1);
        said(&lay_out(&document, &fonts, [1, 0]))
    });
    let place = |text: &str| said.iter().position(|it| it.contains(text)).unwrap();
    assert!(place("River League") < place("Names"), "{said:?}");
    assert!(place("Names") < place("Ana"), "{said:?}");
    assert!(said.iter().any(|it| it.contains("1 with boxes")));
}

#[test]
fn letters_that_no_font_has_are_counted_wherever_they_are() {
    let fonts = Fonts::new(&[]).unwrap();
    let boxed = |title: &str, body: &str| {
        with(&["王"], body, |document| {
            let document = Document {
                title,
                ..copy(document)
            };
            let rendered = render(&document, &fonts).unwrap();
            (rendered.boxed, rendered.boxed_letters)
        })
    };
    assert_eq!(boxed("Clean rivers", BODY), (1, 0));
    assert_eq!(boxed("保护河流", BODY), (1, 4));
    assert_eq!(
        boxed("Rivers", "# 标题\n\n- 河\n\n| 王 |\n|---|\n| `流` |\n"),
        (1, 5)
    );
}

/// The words of a box are in the file as the text that it stands for (PDF 1.7, 14.9.4), in UTF-16.
#[test]
fn the_first_letter_without_a_font_can_be_copied() {
    let fonts = Fonts::new(&[]).unwrap();
    let pdf = with(&[], "", |document| {
        let document = Document {
            title: "保护",
            ..copy(document)
        };
        let rendered = render(&document, &fonts).unwrap();
        rendered.pdf
    });
    assert!(has_actual_text(&pdf, "保护"));
}

/// Whether one of the file's streams or objects has this text for what it shows.
fn has_actual_text(pdf: &[u8], text: &str) -> bool {
    let mut wanted = vec![0xfe, 0xff];
    wanted.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    let has = |bytes: &[u8]| {
        let hex: String = wanted.iter().map(|byte| format!("{byte:02X}")).collect();
        bytes.windows(wanted.len()).any(|part| part == wanted)
            || bytes
                .windows(hex.len())
                .any(|part| part.eq_ignore_ascii_case(hex.as_bytes()))
    };
    let starts = pdf
        .windows(6)
        .enumerate()
        .filter(|(_, part)| part == b"stream");
    has(pdf)
        || starts.into_iter().any(|(at, _)| {
            let mut data = Vec::new();
            let deflated = pdf[at + 6..].trim_ascii_start();
            let mut reader = flate2::read::ZlibDecoder::new(deflated);
            let _ = std::io::Read::read_to_end(&mut reader, &mut data);
            has(&data)
        })
}

#[test]
fn a_font_that_is_none_is_refused_by_its_place() {
    let files = [
        include_bytes!("../fonts/NotoSansHebrew-Regular.ttf").to_vec(),
        b"no font".to_vec(),
    ];
    let error = Fonts::new(&files).err().unwrap().to_string();
    assert!(error.contains("font 2"), "{error}");
}

#[test]
fn nothing_is_outside_the_margins_and_no_two_lines_of_a_column_overlap() {
    let long = "Wolfeschlegelsteinhausenbergerdorff".repeat(6);
    let mut names = vec!["Ana María Ruiz de los Ángeles y de la Torre"; 700];
    names.extend([long.as_str(), "José"]);
    let body = format!(
        "{}\n\n{long}\n\n{BODY}",
        "A long sentence goes on. ".repeat(400)
    );
    let fonts = Fonts::new(&[]).unwrap();
    with(&names, &body, |document| {
        let laid = lay_out(document, &fonts, [0, 0]);
        assert!(laid.pages.len() > 5);
        for page in &laid.pages {
            assert!(!page.items.is_empty(), "an empty page");
            let mut columns = std::collections::BTreeMap::<i32, f32>::new();
            for item in &page.items {
                let Item::Text {
                    x,
                    baseline,
                    pieces,
                    ..
                } = item
                else {
                    continue;
                };
                let width: f32 = pieces.iter().map(|piece| piece.width).sum();
                // A space at the end of a line may exceed the margin.
                assert!(
                    *x >= MARGIN - 0.1 && x + width <= PAGE.0 - MARGIN + 4.0,
                    "{x} {width}"
                );
                assert!((TOP..=BOTTOM + 0.1).contains(baseline), "{baseline}");
                let before = columns.insert(*x as i32, *baseline);
                assert!(before.is_none_or(|before| before < *baseline || before - baseline < 0.1));
            }
        }
        assert_eq!(
            laid.roles
                .iter()
                .filter(|role| **role == Role::Item)
                .count(),
            705
        );
        let said = said(&laid);
        assert!(
            said.iter()
                .any(|block| block.replace(' ', "").contains(&long)),
            "a long name is whole"
        );
    });
}

#[test]
fn lines_from_the_right_end_at_the_margin_whatever_space_they_end_with() {
    let fonts = Fonts::new(&[]).unwrap();
    for sentence in [
        "أوقفوا تلويث النهر الآن وانشروا جميع القياسات. ",
        "נהרות נקיים לכולם, עכשיו. ",
    ] {
        let body = sentence.repeat(60);
        with(&[], &body, |document| {
            let laid = lay_out(document, &fonts, [0, 0]);
            let mut from_right = 0;
            for item in laid.pages.iter().flat_map(|page| &page.items) {
                let Item::Text { x, pieces, .. } = item else {
                    continue;
                };
                if !pieces.iter().any(|piece| piece.level.is_rtl()) {
                    continue;
                }
                from_right += 1;
                let width: f32 = pieces.iter().map(|piece| piece.width).sum();
                // The space is at the left, where it may exceed the margin.
                let (left, right) = (*x, x + width);
                assert!((right - (PAGE.0 - MARGIN)).abs() < 0.1, "{right}");
                assert!(left >= MARGIN - 4.0, "{left}");
            }
            assert!(from_right > 10, "{from_right}");
        });
    }
}

/// A text on its page: left and right end, baseline, and what it says.
fn placed(laid: &Laid<'_>) -> Vec<(f32, f32, f32, String)> {
    let items = laid.pages.iter().flat_map(|page| &page.items);
    let texts = items.filter_map(|item| match item {
        Item::Text {
            x,
            baseline,
            pieces,
            ..
        } => Some((x, baseline, pieces)),
        Item::Rule { .. } => None,
    });
    let text = |(x, baseline, pieces): (&f32, &f32, &Vec<Piece>)| {
        let said: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
        let width: f32 = pieces.iter().map(|piece| piece.width).sum();
        (*x, x + width, *baseline, said)
    };
    texts.map(text).collect()
}

#[test]
fn a_document_from_the_right_mirrors_tables_lists_and_names() {
    let fonts = Fonts::new(&[]).unwrap();
    let (left, right) = (MARGIN, PAGE.0 - MARGIN);
    let entries = ["River League", "محمد الفاسي", "Ana Ruiz"].map(|name| Entry {
        name: name.into(),
        about: "النمسا, league.example.org".into(),
    });
    let long =
        "المجموع (يُحتسب كل عنوان بريد إلكتروني مرة واحدة، ومرة أخرى إذا وُقِّع به من جديد) ".repeat(3);
    let lines = [("مؤكَّدة", "43"), ("لم تُؤكَّد بعد", "3"), (&long, "46,000")];
    let lines = lines.map(|(label, number)| (label.into(), number.into()));
    let body = "النهر:\n\n1. الأول\n2. الثاني\n\n- نقطة\n\n> اقتباس من النهر";
    let placed = with(&[], body, |document| {
        let document = Document {
            title: "أنقذوا الآبار",
            counted: Counted {
                title: "كيف يُحسب هذا العدد",
                text: "يُحتسب التوقيع",
                lines: &lines,
                note: None,
            },
            names: Names {
                title: "الأسماء",
                entries: &entries,
                ..document.names
            },
            ..copy(document)
        };
        placed(&lay_out(&document, &fonts, [0, 0]))
    });
    let of = |text: &str| {
        let mut found = placed.iter().filter(|it| it.3.trim() == text);
        let first = found
            .next()
            .unwrap_or_else(|| panic!("{text} in {placed:?}"));
        (first.0, first.1)
    };
    let close = |a: f32, b: f32| (a - b).abs() < 0.1;
    for number in ["43", "3", "46,000"] {
        assert!(close(of(number).0, left), "{number}: {:?}", of(number));
    }
    for label in ["مؤكَّدة", "لم تُؤكَّد بعد"] {
        assert!(close(of(label).1, right), "{label}: {:?}", of(label));
    }
    for (marker, item) in [("•", "نقطة"), (".1", "الأول")] {
        assert!(close(of(item).1, right - 18.0), "{item}: {:?}", of(item));
        assert!(of(marker).0 > of(item).1, "{marker}: {:?}", of(marker));
    }
    assert!(close(of("اقتباس من النهر").1, right - 20.0));
    // The first column is the right one. The number of a name is at its right, and the name before its details.
    let name = |said: &str| placed.iter().find(|it| it.3.contains(said)).unwrap();
    let league = name("River League");
    let number = of("1");
    assert!(league.0 > PAGE.0 / 2.0 && close(number.0, league.1 + 6.0));
    assert!(league.3.trim_end().ends_with("River League"), "{league:?}");
    assert!(name("Ana Ruiz").1 < PAGE.0 / 2.0);
    for (index, one) in placed.iter().enumerate() {
        for other in &placed[index + 1..] {
            let beside = one.1 <= other.0 + 0.1 || other.1 <= one.0 + 0.1;
            assert!(beside || !close(one.2, other.2), "{one:?} on {other:?}");
        }
    }
}

#[test]
fn a_long_label_leaves_room_for_its_number() {
    let fonts = Fonts::new(&[]).unwrap();
    for words in 60..90 {
        let lines = [("i ".repeat(words * 2), "1,234,567".to_owned())];
        let placed = with(&[], "", |document| {
            let document = Document {
                counted: Counted {
                    lines: &lines,
                    ..document.counted
                },
                ..copy(document)
            };
            placed(&lay_out(&document, &fonts, [0, 0]))
        });
        let number = placed.iter().find(|it| it.3 == "1,234,567").unwrap();
        let label = placed.iter().filter(|it| it.3.starts_with("i i"));
        for label in label {
            assert!(label.1 < number.0, "{label:?} {number:?}");
        }
    }
}

#[test]
fn the_minus_sign_is_drawn_and_copied() {
    let bundled = Fonts::new(&[]).unwrap();
    let minus = "UTC\u{2212}03:00";
    assert!(bundled.have(minus) && bundled.lacks(minus) == 0);
    let shaper = Shaper::new(&bundled);
    let line = |text: &str, face| {
        let span = [Span::new(text, face, 10.0, Ink::Black)];
        let line = shaper.lines(&span, 500.0).remove(0);
        let glyphs = line.pieces.iter().flat_map(|piece| &piece.glyphs);
        let glyphs: Vec<_> = glyphs.map(|glyph| glyph.glyph_id.to_u32()).collect();
        let text: String = line.pieces.iter().map(|piece| &*piece.text).collect();
        (text, glyphs)
    };
    for face in [Face3::Regular, Face3::Bold, Face3::Italic] {
        let (text, glyphs) = line(minus, face);
        assert_eq!(text, minus);
        assert_eq!(glyphs, line("UTC\u{2013}03:00", face).1);
        assert!(!glyphs.contains(&0));
    }
}

#[test]
fn signs_without_a_font_are_left_out_and_words_never() {
    let fonts = Fonts::of_posters().unwrap();
    let drawable = |text| fonts.drawable(text);
    assert_eq!(drawable("Rivers \u{1f41f}!").unwrap(), "Rivers !");
    assert_eq!(drawable("نهر نظيف").unwrap(), "نهر نظيف");
    for none in ["河", "Rivers 河", "\u{1f41f}", " "] {
        assert_eq!(drawable(none), None, "{none}");
    }
}

#[test]
fn the_same_document_is_the_same_bytes() {
    let fonts = Fonts::new(&[]).unwrap();
    let pdf = || {
        with(&["Ana"], BODY, |document| {
            render(document, &fonts).unwrap().pdf
        })
    };
    let first = pdf();
    assert!(first.starts_with(b"%PDF-1.7"));
    assert_eq!(first, pdf());
}

#[test]
fn nobody_who_is_shown_still_gives_a_document() {
    let fonts = Fonts::new(&[]).unwrap();
    with(&[], "", |document| {
        let rendered = render(document, &fonts).unwrap();
        assert_eq!((rendered.pages, rendered.boxed), (1, 0));
    });
}

#[test]
fn a_word_longer_than_a_page_is_whole_whatever_its_script() {
    let fonts = Fonts::new(&[]).unwrap();
    for letters in ["office", "Ελλάδα", "река"] {
        let word = letters.repeat(8_000 / letters.chars().count());
        let body = format!("A *long* word: **{word}**");
        with(&[], &body, |document| {
            let laid = lay_out(document, &fonts, [0, 0]);
            assert!(laid.pages.len() > 1);
            let whole = said(&laid).iter().any(|block| block.contains(&word));
            assert!(whole, "{letters}");
        });
    }
}

#[test]
fn what_a_picture_shows_stands_in_its_place() {
    let (blocks, links) = crate::markdown::blocks(
        "Look:\n\n![An *old* bridge](bridge.jpg)\n\na ![x](https://example.org/x.png) b",
    );
    let words = |block: &crate::markdown::Block| {
        let words = block.spans.iter().map(|span| span.text.as_str());
        words.collect::<String>()
    };
    let words: Vec<_> = blocks.iter().map(words).collect();
    assert_eq!(words, ["Look:", "[An old bridge]", "a  b"]);
    assert!(links.is_empty());
}
