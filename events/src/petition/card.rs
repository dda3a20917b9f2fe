//! The petition's own picture on the card beside shared links. The function that draws the card reads no files, so this small one
//! is in the log.

use std::fmt;

use serde::de::{Error as _, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A JPEG of [`Self::SIZE`].
#[derive(Clone, PartialEq, Eq)]
pub struct CardPicture(Vec<u8>);

impl CardPicture {
    /// Its width and height in pixels.
    pub const SIZE: (u32, u32) = (544, 630);
    /// The most bytes that it has.
    pub const LARGEST: usize = 24 * 1024;

    /// From a JPEG of [`Self::SIZE`], unless that is larger than [`Self::LARGEST`].
    #[must_use]
    pub fn new(jpeg: Vec<u8>) -> Option<Self> {
        (jpeg.len() <= Self::LARGEST).then_some(Self(jpeg))
    }

    /// Its bytes.
    #[must_use]
    pub fn jpeg(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for CardPicture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CardPicture({} bytes)", self.0.len())
    }
}

impl Serialize for CardPicture {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for CardPicture {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bytes;
        impl Visitor<'_> for Bytes {
            type Value = Vec<u8>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("binary data")
            }
            fn visit_bytes<E: serde::de::Error>(self, bytes: &[u8]) -> Result<Vec<u8>, E> {
                Ok(bytes.to_vec())
            }
            fn visit_byte_buf<E: serde::de::Error>(self, bytes: Vec<u8>) -> Result<Vec<u8>, E> {
                Ok(bytes)
            }
        }
        let jpeg = deserializer.deserialize_byte_buf(Bytes)?;
        Self::new(jpeg).ok_or_else(|| D::Error::custom("a picture for the card is too large"))
    }
}
