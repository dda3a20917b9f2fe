//! A petition's pictures: checks a file from a camera or a drawing program, and makes the sizes that pages show.
//!
//! Pure: the caller reads and writes files. The same file gives the same [`Picture`] for ever, and with the same release
//! the same bytes.
#![forbid(unsafe_code)]

mod card;
mod error;
mod make;
mod open;
mod sizes;

use events::petition::{CardPicture, Picture, PictureFile, PictureHash};
use sha2::{Digest as _, Sha256};

pub use error::PictureError;
pub use open::{LARGEST_FILE, LARGEST_SIDE, MOST_PIXELS};
pub use sizes::Uses;

/// Stands before the file in the hash that is its name. A change of it gives every picture another address: for the day
/// when the same file has to become other pictures.
const KIND: &[u8] = b"countersign picture 1\0";

/// Checks that `file` is a whole picture, by decoding it, and says what can be made of it for these uses.
///
/// # Errors
/// [`PictureError`], which says what is wrong with the file.
pub fn check(file: &[u8], uses: Uses) -> Result<Picture, PictureError> {
    let opened = open::open(file)?;
    let (width, height) = opened.extent();
    opened.pixels()?;
    Ok(sizes::picture(hash(file), (width, height), uses))
}

/// Makes all files of `picture`, which [`check`] returned for the same `file`.
///
/// # Errors
/// [`PictureError`].
pub fn make(file: &[u8], picture: &Picture) -> Result<Vec<(PictureFile, Vec<u8>)>, PictureError> {
    make::make(open::open(file)?, picture)
}

/// Makes the picture for the card beside shared links of a `file` that [`check`] took; `None` if it is too small for that.
///
/// # Errors
/// [`PictureError`].
pub fn card(file: &[u8]) -> Result<Option<CardPicture>, PictureError> {
    card::make(open::open(file)?)
}

fn hash(file: &[u8]) -> PictureHash {
    let digest = Sha256::new()
        .chain_update(KIND)
        .chain_update(file)
        .finalize();
    let mut first = [0; 16];
    first.copy_from_slice(&digest[..16]);
    PictureHash::new(first)
}
