//! What is wrong with a picture, and what its author can do about it.

use crate::open::{LARGEST_FILE, LARGEST_SIDE, MOST_PIXELS};

/// Why a file is not accepted as a picture.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// More bytes than are read.
    #[error("it has {0} bytes, and at most {LARGEST_FILE} are read")]
    TooManyBytes(usize),
    /// Another format, whatever the file's name says.
    #[error("it is not a JPEG, PNG or WebP picture")]
    UnknownFormat,
    /// More than one picture.
    #[error("it is a moving picture, and only its first moment would be shown")]
    Moving,
    /// Colours for printing.
    #[error("its colours are for printing (CMYK), and screens would show others")]
    Cmyk,
    /// More pixels than are decoded, as its header says.
    #[error(
        "it has {0} × {1} pixels, and at most {LARGEST_SIDE} a side and {MOST_PIXELS} together are read"
    )]
    TooManyPixels(u32, u32),
    /// It cannot be decoded to its end.
    #[error("it is damaged or breaks off ({0})")]
    Damaged(String),
    /// The encoder refused it.
    #[error("it cannot be written as {0}")]
    Encode(&'static str),
}

impl From<image::ImageError> for PictureError {
    fn from(error: image::ImageError) -> Self {
        Self::Damaged(error.to_string())
    }
}

impl PictureError {
    /// What to do, as a sentence.
    #[must_use]
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::TooManyBytes(_) | Self::TooManyPixels(..) => {
                "Make it smaller in a picture program: 1600 pixels wide is enough for every screen."
            }
            Self::UnknownFormat => {
                "Save it as JPEG, PNG or WebP in a picture program; another name is not enough."
            }
            Self::Moving => "Save one picture of it as JPEG, PNG or WebP.",
            Self::Cmyk => "Save it with RGB colours (sRGB), or for the web.",
            Self::Damaged(_) => {
                "Copy it again from where it comes from, or save it anew in a picture program."
            }
            Self::Encode(_) => "Save it anew in a picture program, 1600 pixels wide.",
        }
    }
}
