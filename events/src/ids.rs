//! Identifiers: a petition's slug, a signer's tag, a signature's stream, a command's id.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use uuid::Uuid;

use crate::email::{CanonicalEmail, EmailAddress};
use crate::secret::{AddressKey, TagKey};

/// A petition's name in URLs: 3 to 64 characters, `a-z`, `0-9` and single hyphens between them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Slug(String);

/// The name is not a valid [`Slug`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "a petition's name must have 3 to 64 characters, a-z, 0-9 and single hyphens between them, like clean-rivers"
)]
pub struct NotASlug;

impl Slug {
    /// Reads a slug.
    ///
    /// # Errors
    /// [`NotASlug`] for any other text.
    pub fn parse(name: &str) -> Result<Self, NotASlug> {
        let fits = (3..=64).contains(&name.len())
            && name.split('-').all(|word| {
                !word.is_empty()
                    && word
                        .bytes()
                        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
            });
        if fits {
            Ok(Self(name.to_owned()))
        } else {
            Err(NotASlug)
        }
    }

    /// The slug as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Slug {
    type Err = NotASlug;
    fn from_str(name: &str) -> Result<Self, NotASlug> {
        Self::parse(name)
    }
}

impl TryFrom<String> for Slug {
    type Error = NotASlug;
    fn try_from(name: String) -> Result<Self, NotASlug> {
        Self::parse(&name)
    }
}

impl From<Slug> for String {
    fn from(slug: Slug) -> Self {
        slug.0
    }
}

/// A signer's pseudonym in one petition: HMAC-SHA256 over petition and canonical address, truncated to 128 bits.
///
/// The same person always has the same tag in a petition, and a different one in every other petition. Without the
/// deployment's secret a tag cannot be attributed to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Tag([u8; Tag::BYTES]);

/// Who signs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it all")]
pub enum SignerKind {
    #[default]
    Person,
    Organisation,
}

impl Tag {
    /// The length of a tag in bytes.
    pub const BYTES: usize = 16;

    /// The tag of the person with `email` in `petition`.
    #[must_use]
    pub fn of(key: &TagKey, petition: &Slug, email: &CanonicalEmail) -> Self {
        Self::of_kind(SignerKind::Person, key, petition, email)
    }

    /// The tag of a signer of this kind. A person and an organisation with the same address have two, which nobody can tell to
    /// belong together.
    #[must_use]
    pub fn of_kind(
        kind: SignerKind,
        key: &TagKey,
        petition: &Slug,
        email: &CanonicalEmail,
    ) -> Self {
        // No slug begins with this byte.
        let kind: &[u8] = match kind {
            SignerKind::Person => &[],
            SignerKind::Organisation => &[1],
        };
        Self(keyed_hash(
            key.bytes(),
            &[
                kind,
                petition.as_str().as_bytes(),
                &[0],
                email.as_str().as_bytes(),
            ],
        ))
    }

    /// The tag's bytes.
    #[must_use]
    pub fn bytes(self) -> [u8; Self::BYTES] {
        self.0
    }

    /// A tag from the bytes in a link.
    #[must_use]
    pub fn from_bytes(bytes: [u8; Self::BYTES]) -> Self {
        Self(bytes)
    }
}

/// HMAC-SHA256 over the parts, truncated to 128 bits.
pub(crate) fn keyed_hash(key: &[u8; 32], parts: &[&[u8]]) -> [u8; Tag::BYTES] {
    #[expect(
        clippy::expect_used,
        reason = "HMAC accepts keys of any length (RFC 2104)"
    )]
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length fits");
    for part in parts {
        mac.update(part);
    }
    let digest = mac.finalize().into_bytes();
    let mut tag = [0; Tag::BYTES];
    tag.copy_from_slice(&digest[..Tag::BYTES]);
    tag
}

/// A keyed hash by which the same words are recognised again, 22 characters of base64url. It reveals none of them, even
/// to somebody who guesses.
#[must_use]
pub fn fingerprint(key: &TagKey, words: &[&str]) -> String {
    // No slug begins with a zero byte, so it never equals a tag. Lengths keep words apart.
    let mut parts = vec![vec![0]];
    for word in words {
        parts.push(word.len().to_be_bytes().to_vec());
        parts.push(word.as_bytes().to_vec());
    }
    let parts: Vec<_> = parts.iter().map(Vec::as_slice).collect();
    URL_SAFE_NO_PAD.encode(keyed_hash(key.bytes(), &parts))
}

/// An exact address, independent of petitions: a keyed hash of it without regard to case. It cannot be guessed, and
/// cannot be matched with the tags of signatures. Other spellings that a provider delivers to the same mailbox have
/// other tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AddressTag([u8; Tag::BYTES]);

impl AddressTag {
    /// The length in bytes.
    pub const BYTES: usize = Tag::BYTES;

    /// The tag of `email`.
    #[must_use]
    pub fn of(key: &AddressKey, email: &EmailAddress) -> Self {
        Self(keyed_hash(key.bytes(), &[email.without_case().as_bytes()]))
    }

    /// The tag's bytes.
    #[must_use]
    pub fn bytes(self) -> [u8; Self::BYTES] {
        self.0
    }

    /// A tag from the bytes in a link.
    #[must_use]
    pub fn from_bytes(bytes: [u8; Self::BYTES]) -> Self {
        Self(bytes)
    }
}

impl fmt::Display for AddressTag {
    /// 22 characters of base64url.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&URL_SAFE_NO_PAD.encode(self.0))
    }
}

impl fmt::Display for Tag {
    /// 22 characters of base64url.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&URL_SAFE_NO_PAD.encode(self.0))
    }
}

/// The stream of one signature: `petition/tag`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SignatureId {
    /// The petition that is signed.
    pub petition: Slug,
    /// The signer's tag in it.
    pub tag: Tag,
}

/// The name of a stream is not `petition/tag`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the name of a signature's stream must be petition/tag")]
pub struct NotASignature;

impl Tag {
    /// Reads a tag as it is printed: 22 characters of base64url.
    ///
    /// # Errors
    /// [`NotASignature`] for any other text.
    pub fn parse(text: &str) -> Result<Self, NotASignature> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| NotASignature)?;
        Ok(Self(bytes.try_into().map_err(|_| NotASignature)?))
    }
}

impl TryFrom<String> for Tag {
    type Error = NotASignature;
    fn try_from(text: String) -> Result<Self, NotASignature> {
        Self::parse(&text)
    }
}

impl From<Tag> for String {
    fn from(tag: Tag) -> Self {
        tag.to_string()
    }
}

impl SignatureId {
    /// Reads the name of a stream.
    ///
    /// # Errors
    /// [`NotASignature`] unless it is a slug, a slash and a tag.
    pub fn parse(stream: &str) -> Result<Self, NotASignature> {
        let (petition, tag) = stream.split_once('/').ok_or(NotASignature)?;
        let petition = Slug::parse(petition).map_err(|_| NotASignature)?;
        let tag = Tag::parse(tag)?;
        Ok(Self { petition, tag })
    }
}

impl fmt::Display for SignatureId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.petition, self.tag)
    }
}

/// Identifies one intended change. Retries carry the same id, so that it happens once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CommandId(pub Uuid);

impl CommandId {
    /// A new id (UUIDv7), for a command whose sender provided none.
    #[must_use]
    pub fn random() -> Self {
        Self(Uuid::now_v7())
    }

    /// The id of a command that its sender named, for example by an `Idempotency-Key` header.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self(Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_short_lowercase_words() {
        for good in ["argentina-against-repression", "abc", "a-1-b"] {
            assert_eq!(Slug::parse(good).unwrap().as_str(), good);
        }
        for bad in [
            "",
            "ab",
            "-abc",
            "abc-",
            "a--b",
            "Abc",
            "a/b",
            "ñandú",
            &"a".repeat(65),
        ] {
            assert_eq!(Slug::parse(bad), Err(NotASlug), "{bad}");
        }
    }

    #[test]
    fn a_person_and_an_organisation_with_one_address_are_two_signers() {
        let keys = crate::secret::DeploymentSecret::from_text(&"k".repeat(32));
        let keys = keys.unwrap().keys();
        let petition = Slug::parse("clean-rivers").unwrap();
        let email = EmailAddress::parse("ana@example.org").unwrap().canonical();
        let tag = |kind| Tag::of_kind(kind, &keys.tags, &petition, &email);
        assert_eq!(
            tag(SignerKind::Person),
            Tag::of(&keys.tags, &petition, &email)
        );
        assert_ne!(tag(SignerKind::Person), tag(SignerKind::Organisation));
    }

    #[test]
    fn a_signature_is_named_by_petition_and_tag() {
        let id = SignatureId {
            petition: Slug::parse("clean-rivers").unwrap(),
            tag: Tag([7; 16]),
        };
        assert_eq!(SignatureId::parse(&id.to_string()), Ok(id));
        for bad in [
            "clean-rivers",
            "clean-rivers/",
            "clean-rivers/AAAA",
            "/AAAA",
        ] {
            assert_eq!(SignatureId::parse(bad), Err(NotASignature), "{bad}");
        }
    }
}
