//! The links in emails: encrypted tokens that allow their holder to act on one signature until a certain time.
//!
//! A token is base64url(nonce ‖ AES-256-GCM(version, expiry, tag, address, slug)) with the purpose as associated data.
//! It reveals nothing to those who see the URL, cannot be forged, and a token for one purpose is invalid for another.
//!
//! `address` is a keyed hash of the exact address that the link was mailed to. The tag cannot replace it, because
//! several spellings of an address have the same tag. Tokens of release 0.1.0 do not contain it.

use aes_gcm::aead::{Aead as _, Payload};
use aes_gcm::{Aes256Gcm, KeyInit as _};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};

use crate::ids::{AddressTag, SignatureId, Slug, Tag};
use crate::secret::LinkKey;

const NONCE_BYTES: usize = 12;
const HEAD_BYTES: usize = 8 + 8 + Tag::BYTES + AddressTag::BYTES;
/// The length of the longest token that is decoded.
const MAX_CHARS: usize = 256;

/// What a link allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Confirming a signature.
    Confirm,
    /// Opening the signer's own page.
    OwnPage,
    /// Moving a signature to the address to which the link was mailed.
    NewAddress,
    /// Ending news by email.
    NoNews,
}

impl Purpose {
    /// How long a link of this purpose works.
    #[must_use]
    pub fn lifetime(self) -> SignedDuration {
        match self {
            Self::Confirm | Self::NewAddress => SignedDuration::from_hours(30 * 24),
            // Signers may withdraw years later. Ten years are longer than any petition's data is kept.
            Self::OwnPage | Self::NoNews => SignedDuration::from_hours(3650 * 24),
        }
    }

    /// The associated data of tokens with an address.
    fn associated_data(self) -> &'static [u8] {
        match self {
            Self::Confirm => b"confirm/2",
            Self::OwnPage => b"own-page/2",
            Self::NewAddress => b"new-address/1",
            Self::NoNews => b"no-news/1",
        }
    }

    /// The associated data of tokens without one.
    fn associated_data_without_address(self) -> &'static [u8] {
        match self {
            Self::Confirm => b"confirm/1",
            Self::OwnPage => b"own-page/1",
            // There was never one.
            Self::NewAddress => b"new-address/0",
            Self::NoNews => b"no-news/0",
        }
    }
}

/// The content of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The signature that it is about.
    pub signature: SignatureId,
    /// The version of the event that the email was sent for. Its details are those that the email shows.
    pub version: u64,
    /// The address that it was mailed to; unknown in links of release 0.1.0.
    pub address: Option<AddressTag>,
}

/// A link as it was read from a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Its content.
    pub link: Link,
    /// When its token was created.
    pub issued_at: Timestamp,
}

/// Why a link is rejected.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// Created by another deployment, for another purpose, or damaged.
    #[error("the link is not one of ours, or it was cut short on its way")]
    Forged,
    /// Created by this deployment, but too long ago.
    #[error("the link has expired")]
    Expired {
        /// What it was about, so that the signer can sign again.
        link: Box<Link>,
    },
}

/// Creates and reads tokens.
#[derive(Clone)]
pub struct Links {
    cipher: Aes256Gcm,
}

impl std::fmt::Debug for Links {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Links(hidden)")
    }
}

impl Links {
    /// Links encrypted with this key.
    #[must_use]
    pub fn new(key: &LinkKey) -> Self {
        Self {
            cipher: Aes256Gcm::new(key.bytes().into()),
        }
    }

    /// Creates the token of a link that works from `now` for [`Purpose::lifetime`].
    ///
    /// # Errors
    /// If the operating system provides no random bytes.
    pub fn token(
        &self,
        purpose: Purpose,
        link: &Link,
        now: Timestamp,
    ) -> Result<String, getrandom::Error> {
        let expires = now.as_second().saturating_add(purpose.lifetime().as_secs());
        let mut plain = Vec::with_capacity(HEAD_BYTES + link.signature.petition.as_str().len());
        plain.extend(link.version.to_be_bytes());
        plain.extend(expires.to_be_bytes());
        plain.extend(link.signature.tag.bytes());
        let aad = match link.address {
            Some(address) => {
                plain.extend(address.bytes());
                purpose.associated_data()
            }
            None => purpose.associated_data_without_address(),
        };
        plain.extend(link.signature.petition.as_str().as_bytes());
        let mut nonce = [0_u8; NONCE_BYTES];
        getrandom::fill(&mut nonce)?;
        let payload = Payload { msg: &plain, aad };
        #[expect(clippy::expect_used, reason = "GCM rejects only texts beyond 64 GiB")]
        let sealed = self
            .cipher
            .encrypt(&nonce.into(), payload)
            .expect("a short text");
        Ok(URL_SAFE_NO_PAD.encode([&nonce[..], &sealed].concat()))
    }

    /// Reads a token. GCM compares its authentication tag in constant time.
    ///
    /// # Errors
    /// [`LinkError`], which distinguishes forged from expired.
    pub fn open(&self, purpose: Purpose, token: &str, now: Timestamp) -> Result<Opened, LinkError> {
        match self.open_at_any_age(purpose, token, now)? {
            (opened, false) => Ok(opened),
            (Opened { link, .. }, true) => Err(LinkError::Expired {
                link: Box::new(link),
            }),
        }
    }

    /// Reads a token as [`Self::open`], also one that has expired, and says whether it has: its page still tells what became of the
    /// signature, or leads to the petition.
    ///
    /// # Errors
    /// [`LinkError::Forged`].
    pub fn open_at_any_age(
        &self,
        purpose: Purpose,
        token: &str,
        now: Timestamp,
    ) -> Result<(Opened, bool), LinkError> {
        if token.len() > MAX_CHARS {
            return Err(LinkError::Forged);
        }
        let bytes = URL_SAFE_NO_PAD
            .decode(token)
            .map_err(|_| LinkError::Forged)?;
        let (nonce, sealed) = bytes
            .split_first_chunk::<NONCE_BYTES>()
            .ok_or(LinkError::Forged)?;
        let decrypt = |aad| {
            let payload = Payload { msg: sealed, aad };
            self.cipher.decrypt(nonce.into(), payload)
        };
        let (plain, has_address) = match decrypt(purpose.associated_data()) {
            Ok(plain) => (plain, true),
            Err(_) => (
                decrypt(purpose.associated_data_without_address())
                    .map_err(|_| LinkError::Forged)?,
                false,
            ),
        };
        let (version, rest) = plain.split_first_chunk::<8>().ok_or(LinkError::Forged)?;
        let (expires, rest) = rest.split_first_chunk::<8>().ok_or(LinkError::Forged)?;
        let (tag, slug) = rest
            .split_first_chunk::<{ Tag::BYTES }>()
            .ok_or(LinkError::Forged)?;
        let (address, slug) = if has_address {
            let (address, slug) = slug
                .split_first_chunk::<{ AddressTag::BYTES }>()
                .ok_or(LinkError::Forged)?;
            (Some(AddressTag::from_bytes(*address)), slug)
        } else {
            (None, slug)
        };
        let slug = std::str::from_utf8(slug).map_err(|_| LinkError::Forged)?;
        let petition = Slug::parse(slug).map_err(|_| LinkError::Forged)?;
        let link = Link {
            signature: SignatureId {
                petition,
                tag: Tag::from_bytes(*tag),
            },
            version: u64::from_be_bytes(*version),
            address,
        };
        let expires = i64::from_be_bytes(*expires);
        let issued = expires.saturating_sub(purpose.lifetime().as_secs());
        let opened = Opened {
            link,
            issued_at: Timestamp::from_second(issued).map_err(|_| LinkError::Forged)?,
        };
        Ok((opened, now.as_second() >= expires))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::DeploymentSecret;

    fn links(secret: &str) -> Links {
        Links::new(
            &DeploymentSecret::from_text(&secret.repeat(32))
                .unwrap()
                .keys()
                .links,
        )
    }

    fn link() -> Link {
        let petition = Slug::parse("clean-rivers").unwrap();
        Link {
            signature: SignatureId {
                petition,
                tag: Tag::from_bytes([9; 16]),
            },
            version: 3,
            address: Some(AddressTag::from_bytes([5; AddressTag::BYTES])),
        }
    }

    fn opened(link: Link) -> Result<Opened, LinkError> {
        Ok(Opened {
            link,
            issued_at: NOW,
        })
    }

    const NOW: Timestamp = Timestamp::UNIX_EPOCH;

    #[test]
    fn a_token_opens_for_its_purpose_until_it_expires() {
        let token = links("a").token(Purpose::Confirm, &link(), NOW).unwrap();
        assert_eq!(
            links("a").open(Purpose::Confirm, &token, NOW),
            opened(link())
        );
        assert_eq!(
            links("a").open(Purpose::OwnPage, &token, NOW),
            Err(LinkError::Forged)
        );
        assert_eq!(
            links("b").open(Purpose::Confirm, &token, NOW),
            Err(LinkError::Forged)
        );
        let late = NOW + Purpose::Confirm.lifetime();
        let link = Box::new(link());
        assert_eq!(
            links("a").open(Purpose::Confirm, &token, late),
            Err(LinkError::Expired { link })
        );
        let at_any_age = |token| links("a").open_at_any_age(Purpose::Confirm, token, late);
        let (expired, is_expired) = at_any_age(&token).unwrap();
        assert_eq!((Ok(expired), is_expired), (opened(self::link()), true));
        assert_eq!(at_any_age("forged"), Err(LinkError::Forged));
    }

    #[test]
    fn a_token_without_an_address_opens_too() {
        let old = Link {
            address: None,
            ..link()
        };
        let token = links("a").token(Purpose::OwnPage, &old, NOW).unwrap();
        assert_eq!(links("a").open(Purpose::OwnPage, &token, NOW), opened(old));
    }

    #[test]
    fn no_changed_or_cut_token_opens() {
        let token = links("a").token(Purpose::Confirm, &link(), NOW).unwrap();
        for at in 0..token.len() {
            let mut changed = token.clone().into_bytes();
            changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).unwrap();
            assert_eq!(
                links("a").open(Purpose::Confirm, &changed, NOW),
                Err(LinkError::Forged)
            );
            assert_eq!(
                links("a").open(Purpose::Confirm, &token[..at], NOW),
                Err(LinkError::Forged)
            );
        }
    }

    #[test]
    fn a_token_shows_nothing_and_fits_a_line_of_mail() {
        let token = links("a").token(Purpose::Confirm, &link(), NOW).unwrap();
        assert!(token.len() < 200, "{}", token.len());
        let bytes = URL_SAFE_NO_PAD.decode(&token).unwrap();
        assert!(!bytes.windows(12).any(|window| window == b"clean-rivers"));
    }
}
