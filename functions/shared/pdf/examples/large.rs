//! A document with many names, to look at and to measure: `large FILE [NAMES]`.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a program for whoever works on this crate"
)]

use std::time::Instant;

use pdf::{Counted, Document, Entry, Fonts, Names, render};

const BODY: &str = "\
We ask the parliament to **protect the rivers** of the province, as [the law of 2019](https://example.org/law/2019-117) \
says and as *nobody* has done so far. Mining upstream has made the water of eleven towns undrinkable.

## What we ask

1. Stop every discharge without a permit, from today.
2. Publish what is measured, each day, for everybody to read: the numbers exist and belong to the public. Whoever wants \
to see them today must travel to the capital and ask for them in writing.
3. Pay for clean water until the rivers are clean again:
   - in schools
   - in hospitals and health centres

## Why now

> Water is not a commodity like any other.

The first hearing is in March. See <https://example.org/hearing>, or write to [us](mailto:rivers@example.org).

### Who we are

Neighbours, teachers, fishers. Ποτάμια. Реки. Flüsse, rivières, ríos, rzeki. נהרות وأنهار.

---

Signed in the town hall.
";

const NAMES: [(&str, &str); 14] = [
    ("Ana María Ruiz de los Ángeles", "hydrologist, Argentina"),
    ("Łukasz Żółć", "Poland"),
    ("Ελένη Παπαδοπούλου", "teacher, Greece"),
    (
        "Михаил Афанасьевич Булгаков",
        "physician and writer, Russia",
    ),
    ("Đặng Thị Ngọc Thịnh", "Vietnam"),
    ("José", "Spain"),
    (
        "Oluwaseun Adébáyọ̀",
        "civil engineer at the water works of Lagos State, Nigeria",
    ),
    ("محمد الفاسي", "فلاح، المغرب"),
    ("דוד בן־גוריון", "Israel"),
    ("अनीता देसाई", "author, India"),
    ("王小明", "China"),
    ("O’Brien-Smith, Seán", "Ireland"),
    (
        "Wolfeschlegelsteinhausenbergerdorff-Supercalifragilisticexpialidocious Hubert",
        "Germany",
    ),
    ("İpek Çağlar", "Türkiye"),
];

fn main() {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().unwrap();
    let number: usize = arguments
        .next()
        .map_or(100, |number| number.parse().unwrap());
    let entries: Vec<_> = (0..number)
        .map(|index| NAMES[index % NAMES.len()])
        .map(|(name, about)| Entry {
            name: name.into(),
            about: about.into(),
        })
        .collect();
    let lines = [
        ("Confirmed (the number above)", "12,345"),
        ("Not yet confirmed", "1,204"),
        ("Withdrawn", "17"),
        ("Erased", "9"),
        ("Invalidated: sent by a program", "410"),
        ("Total submitted", "13,985"),
    ];
    let lines = lines.map(|(label, number)| (label.to_owned(), number.to_owned()));
    let document = Document {
        language: "en",
        title: "Clean rivers for all: stop the discharges of the mines and publish what is measured",
        subtitle: "A petition to the parliament of the province, by the neighbours of eleven towns",
        facts: &[],
        body: BODY,
        links_title: "Links",
        count: "12,345",
        count_word: "confirmed signatures",
        as_of: "As of 24/11/2026 16:45 (America/Argentina/Buenos_Aires, UTC-03:00)",
        counted: Counted {
            title: "How this number is counted",
            text: "A signature counts once the signer has confirmed it by email. Each email address counts once. All \
                   signatures submitted so far, by status:",
            lines: &lines,
            note: Some(
                "Confirmed signatures whose email address later stopped accepting emails: 12. These still count.",
            ),
        },
        organisations: None,
        names: Names {
            title: "Names",
            note: "9,872 of 12,345 signers chose to show their names. They are listed in the order of \
                   confirmation, with occupation and country as entered by the signers.",
            boxes: &|number| {
                format!(
                    "{number} names contain characters that are missing from this document’s fonts. A box replaces each of them."
                )
            },
            entries: &entries,
        },
        page: &|page, pages| format!("Page {page} of {pages}"),
    };
    let more: Vec<Vec<u8>> = arguments.map(|font| std::fs::read(font).unwrap()).collect();
    let begun = Instant::now();
    let rendered = render(&document, &Fonts::new(&more).unwrap()).unwrap();
    println!(
        "{} pages, {} names with boxes, {} KiB, {:.2} s, {}",
        rendered.pages,
        rendered.boxed,
        rendered.pdf.len() / 1024,
        begun.elapsed().as_secs_f64(),
        peak().unwrap_or_default(),
    );
    std::fs::write(file, rendered.pdf).unwrap();
}

/// The most memory that was held, where Linux tells it.
fn peak() -> Option<String> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.to_owned())
}
