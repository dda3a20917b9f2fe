//! Draws one picture: `card FILE TITLE COUNT SITE [PHOTO]`, a PNG, or a JPEG with the photo.
#![allow(clippy::print_stdout, reason = "an example says what it did")]

use std::error::Error;
use std::time::Instant;

use cards::Card;

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [file, title, count, site, photo @ ..] = &words[..] else {
        return Err("say FILE TITLE COUNT SITE [PHOTO]".into());
    };
    let photo = photo.first().map(std::fs::read).transpose()?;
    let began = Instant::now();
    let card = Card {
        title,
        count: Some(count),
        site,
        colour: [0x17, 0x3f, 0x5f],
    };
    let drawn = match photo {
        Some(photo) => card.jpeg(&photo)?,
        None => card.png()?,
    };
    println!("{} bytes in {:?}", drawn.len(), began.elapsed());
    std::fs::write(file, drawn)?;
    Ok(())
}
