//! Numbers of 4 bytes each, stored as one text.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::Error as _;
use serde::{Deserialize as _, Deserializer, Serializer};

pub(super) fn serialize<S: Serializer>(packed: &[u32], serializer: S) -> Result<S::Ok, S::Error> {
    let bytes: Vec<u8> = packed.iter().flat_map(|one| one.to_be_bytes()).collect();
    serializer.serialize_str(&STANDARD.encode(bytes))
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<u32>, D::Error> {
    let text = String::deserialize(deserializer)?;
    let bytes = STANDARD.decode(text).map_err(D::Error::custom)?;
    let (packed, rest) = bytes.as_chunks::<4>();
    if !rest.is_empty() {
        return Err(D::Error::custom("the numbers must be 4 bytes each"));
    }
    Ok(packed.iter().map(|one| u32::from_be_bytes(*one)).collect())
}
