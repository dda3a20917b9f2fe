//! The pictures of a petition: which there are, in which sizes, and where they are shown.
//!
//! Only what describes a picture is in the log. Its files have addresses that are made of its hash, so that the same
//! picture has the same address for ever, and another picture has another one.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::card::CardPicture;

/// All pictures of a petition. The whole of it is set at once, and all of it is public.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pictures {
    /// By their names in the petition's folder, such as `river.jpg`: texts refer to them by these.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub files: BTreeMap<String, Picture>,
    /// The petition's own, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub petition: Option<PetitionPicture>,
    /// The organiser's, by its name in `files`. Their name stands beside it, so it needs no words of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organiser: Option<String>,
    /// The petition's own on the card beside shared links. Schema 1 had none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<CardPicture>,
}

/// The picture that stands for a petition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PetitionPicture {
    /// Its name in [`Pictures::files`].
    pub file: String,
    /// What it shows, for people who do not see it: plain text by BCP 47 tag.
    pub alt: BTreeMap<String, String>,
}

/// One picture in several sizes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// Of the file that somebody took or drew.
    pub hash: PictureHash,
    /// The width in pixels of the largest size.
    pub width: u32,
    /// Its height in pixels. Smaller sizes have the same proportions.
    pub height: u32,
    /// The widths in pixels that exist as WebP, rising.
    pub webp: Vec<u32>,
    /// The widths in pixels that exist as JPEG, rising: for browsers and previews of links that know nothing newer.
    pub jpeg: Vec<u32>,
}

/// A hash of a picture's original file, as 32 hexadecimal digits in small letters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PictureHash(String);

/// A format in which pictures are served.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it all")]
pub enum PictureFormat {
    Webp,
    Jpeg,
}

/// The file of one size of a picture in one format. As text it is its name, like
/// `0123456789abcdef0123456789abcdef-960.webp`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PictureFile {
    /// Of the picture.
    pub hash: PictureHash,
    /// In pixels.
    pub width: u32,
    /// Its format, which its name ends with.
    pub format: PictureFormat,
}

/// The text is not the name of a picture's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not the name of a picture's file")]
pub struct NoPictureFile;

impl Pictures {
    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether they show something else than `other`. What was made for the card of the same picture is the same, whatever the
    /// encoder of a release wrote.
    #[must_use]
    pub fn differ_from(&self, other: &Self) -> bool {
        let without_card = |pictures: &Self| Self {
            card: None,
            ..pictures.clone()
        };
        without_card(self) != without_card(other) || self.card.is_some() != other.card.is_some()
    }

    /// The petition's own picture, and what it shows by BCP 47 tag.
    #[must_use]
    pub fn of_petition(&self) -> Option<(&Picture, &BTreeMap<String, String>)> {
        let own = self.petition.as_ref()?;
        Some((self.files.get(&own.file)?, &own.alt))
    }

    /// The organiser's picture.
    #[must_use]
    pub fn of_organiser(&self) -> Option<&Picture> {
        self.files.get(self.organiser.as_ref()?)
    }

    /// The name of a picture that is shown somewhere and is not among the files.
    #[must_use]
    pub fn missing(&self) -> Option<&str> {
        let own = self.petition.iter().map(|own| &own.file);
        let named = own.chain(&self.organiser);
        let mut missing = named.filter(|name| !self.files.contains_key(*name));
        missing.next().map(String::as_str)
    }
}

impl Picture {
    /// The files that it consists of.
    pub fn files(&self) -> impl Iterator<Item = PictureFile> {
        let webp = self.webp.iter().map(|width| (*width, PictureFormat::Webp));
        let jpeg = self.jpeg.iter().map(|width| (*width, PictureFormat::Jpeg));
        webp.chain(jpeg).map(|(width, format)| PictureFile {
            hash: self.hash.clone(),
            width,
            format,
        })
    }

    /// The height in pixels of the size with this width, at least 1.
    #[must_use]
    pub fn height_at(&self, width: u32) -> u32 {
        scaled(self.height, width, self.width)
    }

    /// The width in pixels of the size with this height, at least 1.
    #[must_use]
    pub fn width_at(&self, height: u32) -> u32 {
        scaled(self.width, height, self.height)
    }
}

/// `length` times `part` by `whole`, rounded, at least 1.
fn scaled(length: u32, part: u32, whole: u32) -> u32 {
    let whole = u64::from(whole.max(1));
    let scaled = (u64::from(length) * u64::from(part) + whole / 2) / whole;
    u32::try_from(scaled).unwrap_or(u32::MAX).max(1)
}

impl PictureHash {
    /// From the first 16 bytes of a hash.
    #[must_use]
    pub fn new(bytes: [u8; 16]) -> Self {
        Self(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// Its digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for PictureHash {
    type Error = NoPictureFile;

    fn try_from(text: String) -> Result<Self, NoPictureFile> {
        let is_digit = |digit: u8| matches!(digit, b'0'..=b'9' | b'a'..=b'f');
        if text.len() == 32 && text.bytes().all(is_digit) {
            Ok(Self(text))
        } else {
            Err(NoPictureFile)
        }
    }
}

impl From<PictureHash> for String {
    fn from(hash: PictureHash) -> Self {
        hash.0
    }
}

impl PictureFormat {
    /// What names of files end with.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Webp => "webp",
            Self::Jpeg => "jpg",
        }
    }

    /// The value of `Content-Type`.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Webp => "image/webp",
            Self::Jpeg => "image/jpeg",
        }
    }
}

impl PictureFile {
    /// Its path on the site.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/pictures/{self}")
    }
}

impl fmt::Display for PictureFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            hash,
            width,
            format,
        } = self;
        write!(f, "{}-{width}.{}", hash.0, format.extension())
    }
}

impl FromStr for PictureFile {
    type Err = NoPictureFile;

    /// Reads exactly what [`fmt::Display`] writes, so that each file has one name.
    fn from_str(name: &str) -> Result<Self, NoPictureFile> {
        let (hash, rest) = name.split_once('-').ok_or(NoPictureFile)?;
        let (width, extension) = rest.split_once('.').ok_or(NoPictureFile)?;
        let formats = [PictureFormat::Webp, PictureFormat::Jpeg];
        let format = formats.into_iter().find(|it| it.extension() == extension);
        let read = Self {
            hash: hash.to_owned().try_into()?,
            width: width.parse().map_err(|_| NoPictureFile)?,
            format: format.ok_or(NoPictureFile)?,
        };
        if read.to_string() == name {
            Ok(read)
        } else {
            Err(NoPictureFile)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HASH: &str = "0123456789abcdef0123456789abcdef";

    #[test]
    fn a_files_name_is_read_as_it_is_written_and_nothing_else_is() {
        for name in ["960.webp", "1.jpg", "1600.webp"] {
            let name = format!("{HASH}-{name}");
            let read: PictureFile = name.parse().unwrap();
            assert_eq!(read.to_string(), name);
            assert_eq!(read.path(), format!("/pictures/{name}"));
        }
        for bad in [
            String::new(),
            "..".to_owned(),
            "../secret".to_owned(),
            HASH.to_owned(),
            format!("{HASH}-960"),
            format!("{HASH}-960.png"),
            format!("{HASH}-960.webp.tmp"),
            format!("{HASH}-0960.webp"),
            format!("{HASH}-+960.webp"),
            format!("{HASH}--1.webp"),
            format!("{HASH}-99999999999.webp"),
            format!("{}-960.webp", HASH.to_uppercase()),
            format!("{}-960.webp", &HASH[1..]),
            format!("{HASH}-960.WEBP"),
            format!("{HASH}-960.webp/.."),
            format!("{HASH}-960.webp\0"),
        ] {
            assert_eq!(bad.parse::<PictureFile>(), Err(NoPictureFile), "{bad:?}");
        }
    }

    #[test]
    fn another_encoder_makes_no_other_pictures() {
        let with = |digit: u8, jpeg: Option<&[u8]>| {
            let picture = Picture {
                hash: PictureHash::new([digit; 16]),
                width: 1,
                height: 1,
                webp: vec![1],
                jpeg: vec![1],
            };
            Pictures {
                files: [("a.jpg".to_owned(), picture)].into(),
                petition: Some(PetitionPicture {
                    file: "a.jpg".to_owned(),
                    alt: BTreeMap::new(),
                }),
                card: jpeg.and_then(|jpeg| CardPicture::new(jpeg.to_vec())),
                ..Pictures::default()
            }
        };
        let known = with(1, Some(b"one"));
        assert!(!with(1, Some(b"other")).differ_from(&known));
        for other in [with(2, Some(b"one")), with(1, None), Pictures::default()] {
            assert!(other.differ_from(&known), "{other:?}");
            assert!(known.differ_from(&other), "{other:?}");
        }
    }

    #[test]
    fn every_size_has_the_proportions_of_the_largest() {
        let picture = Picture {
            hash: PictureHash::new([0xab; 16]),
            width: 1600,
            height: 1067,
            webp: vec![480, 1600],
            jpeg: vec![1200],
        };
        assert_eq!(
            [480, 960, 1600].map(|width| picture.height_at(width)),
            [320, 640, 1067]
        );
        let names: Vec<_> = picture.files().map(|file| file.to_string()).collect();
        let hash = "ab".repeat(16);
        assert_eq!(
            names,
            [
                format!("{hash}-480.webp"),
                format!("{hash}-1600.webp"),
                format!("{hash}-1200.jpg")
            ]
        );
        let line = Picture {
            width: 16_000,
            height: 1,
            ..picture
        };
        assert_eq!(line.height_at(480), 1);
    }
}
