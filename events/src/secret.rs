//! One secret per deployment; every key is derived from it with HKDF-SHA256 (RFC 5869), one
//! per purpose, so that no key tells anything about another.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hkdf::Hkdf;
use secrecy::{ExposeSecret as _, SecretBox};
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// The deployment's secret: at least 32 random bytes. Never printed.
#[derive(Debug)]
pub struct DeploymentSecret(SecretBox<Vec<u8>>);

/// A text that is no deployment secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the deployment secret must hold at least 32 bytes; make one with: openssl rand -base64 32"
)]
pub struct WeakSecret;

impl DeploymentSecret {
    /// Shortest secret that is taken, in bytes.
    pub const MIN_BYTES: usize = 32;

    /// Takes the bytes of `text` as they are: base64, hex and generated passwords all serve.
    ///
    /// # Errors
    /// [`WeakSecret`] below 32 bytes.
    pub fn from_text(text: &str) -> Result<Self, WeakSecret> {
        let bytes = text.trim().as_bytes().to_vec();
        if bytes.len() < Self::MIN_BYTES {
            return Err(WeakSecret);
        }
        Ok(Self(SecretBox::new(Box::new(bytes))))
    }

    /// A new secret as text, to be kept where only this deployment reads it.
    ///
    /// # Errors
    /// When the operating system has no randomness to give.
    pub fn generate() -> Result<String, getrandom::Error> {
        let mut bytes = [0_u8; 32];
        getrandom::fill(&mut bytes)?;
        Ok(STANDARD.encode(bytes))
    }

    /// The keys of this deployment.
    #[must_use]
    pub fn keys(&self) -> Keys {
        Keys {
            tags: TagKey(self.derive("countersign/tags/1")),
            links: LinkKey(self.derive("countersign/links/1")),
            addresses: AddressKey(self.derive("countersign/addresses/1")),
            limits: LimitKey(self.derive("countersign/limits/1")),
            proofs: ProofKey(self.derive("countersign/proofs/1")),
            sealing: SealingRoot(self.derive("countersign/sealing/1")),
        }
    }

    fn derive(&self, purpose: &str) -> [u8; 32] {
        let mut key = [0; 32];
        #[expect(
            clippy::expect_used,
            reason = "32 bytes are within HKDF's limit of 255 × 32"
        )]
        Hkdf::<Sha256>::new(None, self.0.expose_secret())
            .expand(purpose.as_bytes(), &mut key)
            .expect("32 bytes are within HKDF's limit");
        key
    }
}

/// One key per purpose.
#[derive(Clone, Debug)]
pub struct Keys {
    /// Makes tags of addresses.
    pub tags: TagKey,
    /// Seals the links in mails.
    pub links: LinkKey,
    /// Makes tags of addresses that say nothing of a petition.
    pub addresses: AddressKey,
    /// Hides where forms come from.
    pub limits: LimitKey,
    /// Signs the challenges of the proof of work.
    pub proofs: ProofKey,
    /// One half of every signature's sealing key; the other half is its own.
    pub sealing: SealingRoot,
}

macro_rules! key {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Zeroize, ZeroizeOnDrop)]
        pub struct $name([u8; 32]);

        impl $name {
            pub(crate) fn bytes(&self) -> &[u8; 32] {
                &self.0
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(hidden)"))
            }
        }
    };
}

key!(
    /// Makes tags of addresses.
    TagKey
);
key!(
    /// Makes tags of addresses that say nothing of a petition.
    AddressKey
);
key!(
    /// Seals the links in mails.
    LinkKey
);
key!(
    /// Hides where forms come from: names of counters, and networks in events.
    LimitKey
);
key!(
    /// Signs the challenges of the proof of work.
    ProofKey
);

impl ProofKey {
    /// As a text, for a library that takes its secret as one.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(STANDARD.encode(self.bytes()))
    }
}
key!(
    /// One half of every signature's sealing key.
    SealingRoot
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_purpose_has_a_key_of_its_own() {
        let keys = DeploymentSecret::from_text(&"x".repeat(32)).unwrap().keys();
        assert_ne!(keys.tags.bytes(), keys.links.bytes());
        assert_ne!(keys.links.bytes(), keys.sealing.bytes());
    }

    #[test]
    fn secrets_show_nothing_of_themselves() {
        let secret = DeploymentSecret::from_text(&"s3cret".repeat(8)).unwrap();
        assert!(!format!("{secret:?} {:?}", secret.keys()).contains("s3cret"));
        assert_eq!(
            DeploymentSecret::from_text("short").unwrap_err(),
            WeakSecret
        );
    }
}
