//! Personal data at rest: AES-256-GCM with one key for each submitted form.
//!
//! The key is HKDF(deployment secret, salt = 32 random bytes stored in `signer-keys`). Neither the secret nor
//! that table can decrypt anything alone, and deleting the 32 bytes erases the personal data of that form.
//! Stream and version are associated data: a ciphertext that was moved to another event does not open.

use aes_gcm::aead::{Aead as _, Payload};
use aes_gcm::{Aes256Gcm, KeyInit as _};
use hkdf::Hkdf;
use serde::de::{Error as _, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::secret::SealingRoot;

const NONCE_BYTES: usize = 12;

/// The half of a form's key that is stored in `signer-keys`: 32 random bytes. Like every key in this crate it
/// has no `PartialEq`, because the duration of a comparison could reveal it.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct KeyMaterial([u8; 32]);

impl KeyMaterial {
    /// New random material.
    ///
    /// # Errors
    /// [`SealError::Randomness`] if the operating system provides no random bytes.
    pub fn generate() -> Result<Self, SealError> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|_| SealError::Randomness)?;
        Ok(Self(bytes))
    }

    /// Reads stored material; `None` unless it has 32 bytes.
    #[must_use]
    pub fn from_stored(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// The bytes to store.
    #[must_use]
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl std::fmt::Debug for KeyMaterial {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("KeyMaterial(hidden)")
    }
}

/// Why something could not be sealed or opened. Contains nothing of the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The operating system provided no random bytes.
    #[error("the operating system provided no random bytes; try again")]
    Randomness,
    /// The key or the event is another one, or the data is damaged.
    #[error(
        "sealed data does not open: put back the deployment secret that it was sealed with; \
         if that is the one in use, the data was moved or is damaged: restore it from a backup"
    )]
    Unopenable,
    /// The decrypted data has a format that this release does not know.
    #[error(
        "sealed data has a format that this release does not know: deploy the newer release here too"
    )]
    Unreadable,
}

/// The key of one submitted form.
pub struct SealingKey {
    cipher: Aes256Gcm,
    stream: String,
}

impl std::fmt::Debug for SealingKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SealingKey(hidden)")
    }
}

impl SealingKey {
    /// Derives the key of a form in `stream` from its two halves.
    #[must_use]
    pub fn new(root: &SealingRoot, material: &KeyMaterial, stream: &str) -> Self {
        let mut key = Zeroizing::new([0_u8; 32]);
        #[expect(
            clippy::expect_used,
            reason = "32 bytes are within HKDF's limit of 255 × 32"
        )]
        Hkdf::<Sha256>::new(Some(material.bytes()), root.bytes())
            .expand(stream.as_bytes(), key.as_mut())
            .expect("32 bytes are within HKDF's limit");
        Self {
            cipher: Aes256Gcm::new((&*key).into()),
            stream: stream.to_owned(),
        }
    }

    /// Seals `plain` for the event `version` of this stream.
    ///
    /// # Errors
    /// [`SealError::Randomness`]; [`SealError::Unreadable`] if `plain` cannot be serialised.
    pub fn seal<T: Serialize>(&self, version: u64, plain: &T) -> Result<Sealed, SealError> {
        let plain = Zeroizing::new(serde_json::to_vec(plain).map_err(|_| SealError::Unreadable)?);
        let mut nonce = [0_u8; NONCE_BYTES];
        getrandom::fill(&mut nonce).map_err(|_| SealError::Randomness)?;
        let aad = self.associated_data(version);
        let sealed = self
            .cipher
            .encrypt(
                &nonce.into(),
                Payload {
                    msg: &plain,
                    aad: &aad,
                },
            )
            .map_err(|_| SealError::Unopenable)?;
        Ok(Sealed([&nonce[..], &sealed].concat()))
    }

    /// Opens what was sealed for the event `version` of this stream.
    ///
    /// # Errors
    /// [`SealError::Unopenable`] or [`SealError::Unreadable`].
    pub fn open<T: for<'de> Deserialize<'de>>(
        &self,
        version: u64,
        sealed: &Sealed,
    ) -> Result<T, SealError> {
        let (nonce, text) = sealed
            .0
            .split_at_checked(NONCE_BYTES)
            .ok_or(SealError::Unopenable)?;
        let nonce: [u8; NONCE_BYTES] = nonce.try_into().map_err(|_| SealError::Unopenable)?;
        let aad = self.associated_data(version);
        let plain = self
            .cipher
            .decrypt(
                &nonce.into(),
                Payload {
                    msg: text,
                    aad: &aad,
                },
            )
            .map_err(|_| SealError::Unopenable)?;
        serde_json::from_slice(&Zeroizing::new(plain)).map_err(|_| SealError::Unreadable)
    }

    fn associated_data(&self, version: u64) -> Vec<u8> {
        [self.stream.as_bytes(), &[0], &version.to_be_bytes()].concat()
    }
}

/// Sealed personal data: nonce (12 bytes), ciphertext, authentication tag (16 bytes).
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed(pub(crate) Vec<u8>);

impl std::fmt::Debug for Sealed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sealed({} bytes)", self.0.len())
    }
}

impl Serialize for Sealed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for Sealed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bytes;
        impl Visitor<'_> for Bytes {
            type Value = Sealed;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("binary data")
            }
            fn visit_bytes<E: serde::de::Error>(self, bytes: &[u8]) -> Result<Sealed, E> {
                Ok(Sealed(bytes.to_vec()))
            }
            fn visit_byte_buf<E: serde::de::Error>(self, bytes: Vec<u8>) -> Result<Sealed, E> {
                Ok(Sealed(bytes))
            }
        }
        deserializer
            .deserialize_byte_buf(Bytes)
            .map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::DeploymentSecret;

    fn key(material: &KeyMaterial, stream: &str) -> SealingKey {
        let keys = DeploymentSecret::from_text(&"k".repeat(32)).unwrap().keys();
        SealingKey::new(&keys.sealing, material, stream)
    }

    #[test]
    fn what_was_sealed_opens_only_in_its_place() {
        let material = KeyMaterial::generate().unwrap();
        let sealed = key(&material, "a/1").seal(1, &"Ana").unwrap();
        assert_eq!(
            key(&material, "a/1").open::<String>(1, &sealed).unwrap(),
            "Ana"
        );
        assert_eq!(
            key(&material, "a/1").open::<String>(2, &sealed),
            Err(SealError::Unopenable)
        );
        assert_eq!(
            key(&material, "a/2").open::<String>(1, &sealed),
            Err(SealError::Unopenable)
        );
        let other = KeyMaterial::generate().unwrap();
        assert_eq!(
            key(&other, "a/1").open::<String>(1, &sealed),
            Err(SealError::Unopenable)
        );
        let cut = Sealed(sealed.0[..8].to_vec());
        assert_eq!(
            key(&material, "a/1").open::<String>(1, &cut),
            Err(SealError::Unopenable)
        );
    }

    #[test]
    fn the_same_text_never_looks_the_same() {
        let key = key(&KeyMaterial::generate().unwrap(), "a/1");
        assert_ne!(key.seal(1, &"Ana").unwrap(), key.seal(1, &"Ana").unwrap());
    }
}
