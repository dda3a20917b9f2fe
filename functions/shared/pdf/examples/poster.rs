//! Draws one poster and measures it: `poster FILE LANGUAGE TITLE [PHOTO.jpg]`, on A4, or on A3 if the name of the file says `a3`.
#![allow(clippy::print_stdout, reason = "an example says what it did")]

use std::error::Error;
use std::time::Instant;

use pdf::{Code, Fonts, Photo, Poster, Sheet};

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [file, language, title, photo @ ..] = &words[..] else {
        return Err("say FILE LANGUAGE TITLE [PHOTO]".into());
    };
    let photo = photo.first().map(std::fs::read).transpose()?;
    // As large as the code of a short link; it leads nowhere.
    let width = 29;
    let dark: Vec<_> = (0..width * width).map(|place| place % 3 == 0).collect();
    let facts = [
        "Started by: the neighbours".to_owned(),
        "Addressed to: the ministry of the environment; the council".to_owned(),
        "Open until: 31 December 2026, 18:00 (UTC\u{2212}03:00)".to_owned(),
    ];
    let began = Instant::now();
    let fonts = Fonts::of_posters()?;
    let read = began.elapsed();
    let poster = Poster {
        sheet: if file.contains("a3") {
            Sheet::A3
        } else {
            Sheet::A4
        },
        language,
        title,
        facts: &facts,
        picture: photo.as_deref().map(|jpeg| Photo { jpeg, alt: "" }),
        call: "Sign the petition",
        address: "sign.example.org/s/rivers",
        code: Code { width, dark: &dark },
        site: "Clean rivers",
    };
    let drawn = pdf::poster(&poster, &fonts)?;
    println!(
        "{} bytes in {:?}, {read:?} of it for the fonts",
        drawn.pdf.len(),
        began.elapsed()
    );
    std::fs::write(file, drawn.pdf)?;
    Ok(())
}
