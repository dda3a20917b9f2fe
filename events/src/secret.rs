//! The deployment's secret and the keys derived from it: one for each purpose, with HKDF-SHA256 (RFC 5869), so
//! that no key reveals anything about another.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hkdf::Hkdf;
use secrecy::{ExposeSecret as _, SecretBox};
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// The deployment's secret: at least 32 random bytes. Never printed.
#[derive(Debug)]
pub struct DeploymentSecret(SecretBox<Vec<u8>>);

/// The text is too short for a deployment secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the deployment secret must have at least 32 bytes; create one with: openssl rand -base64 32"
)]
pub struct WeakSecret;

impl DeploymentSecret {
    /// The length of the shortest secret that is accepted, in bytes.
    pub const MIN_BYTES: usize = 32;

    /// Uses the bytes of `text` without decoding them, so base64, hex and generated passwords all work.
    ///
    /// # Errors
    /// [`WeakSecret`] if it has fewer than 32 bytes.
    pub fn from_text(text: &str) -> Result<Self, WeakSecret> {
        let bytes = text.trim().as_bytes().to_vec();
        if bytes.len() < Self::MIN_BYTES {
            return Err(WeakSecret);
        }
        Ok(Self(SecretBox::new(Box::new(bytes))))
    }

    /// Creates a new secret as text. Store it where only this deployment can read it.
    ///
    /// # Errors
    /// If the operating system provides no random bytes.
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
            stamps: StampKey(self.derive("countersign/stamps/1")),
            answers: AnswerKey(self.derive("countersign/answers/1")),
            sealing: SealingRoot(self.derive("countersign/sealing/1")),
            log: Some(self.log_key()),
            public_log: Some(self.public_log_key()),
        }
    }

    /// The key of the log. On AWS it comes from a secret of its own, so that those who append need not have this one.
    #[must_use]
    pub fn log_key(&self) -> LogKey {
        LogKey(self.derive("countersign/log/1"))
    }

    /// The key that signs the public log. On AWS it comes from a secret of its own, which only `seal-log` can read.
    #[must_use]
    pub fn public_log_key(&self) -> PublicLogKey {
        PublicLogKey(self.derive("countersign/public-log/1"))
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

/// The keys of a deployment, one for each purpose.
#[derive(Clone, Debug)]
pub struct Keys {
    /// Computes the [`Tag`](crate::ids::Tag) of an address in a petition.
    pub tags: TagKey,
    /// Encrypts the tokens of the links in emails.
    pub links: LinkKey,
    /// Computes the [`AddressTag`](crate::ids::AddressTag) of an address, the same in all petitions.
    pub addresses: AddressKey,
    /// Computes the names of rate limit counters, and the networks in events, which hide where forms come from.
    pub limits: LimitKey,
    /// Signs the challenges of the proof of work.
    pub proofs: ProofKey,
    /// Authenticates the moment at which a page with buttons was shown.
    pub stamps: StampKey,
    /// Signs the answers to those whom a rule of the site refuses.
    pub answers: AnswerKey,
    /// One half of the key of every form; the other half is a [`KeyMaterial`](crate::seal::KeyMaterial) of its own.
    pub sealing: SealingRoot,
    /// Authenticates the events in the log; `None` for those who do not append.
    pub log: Option<LogKey>,
    /// Signs the public log; `None` for those who do not.
    pub public_log: Option<PublicLogKey>,
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
    /// Computes the [`Tag`](crate::ids::Tag) of an address in a petition.
    TagKey
);
key!(
    /// Computes the [`AddressTag`](crate::ids::AddressTag) of an address, the same in all petitions.
    AddressKey
);
key!(
    /// Encrypts the tokens of the links in emails.
    LinkKey
);
key!(
    /// Computes the names of rate limit counters, and the networks in events, which hide where forms come from.
    LimitKey
);
key!(
    /// Signs the challenges of the proof of work.
    ProofKey
);

impl ProofKey {
    /// The key as text, for a library that expects its secret as text.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(STANDARD.encode(self.bytes()))
    }
}
key!(
    /// Authenticates the [`stamp`](crate::stamp) of a page with buttons.
    StampKey
);
key!(
    /// One half of the key of every form; the other half is a [`KeyMaterial`](crate::seal::KeyMaterial) of its own.
    SealingRoot
);

key!(
    /// Authenticates the events in the log: see [`mac`](crate::mac).
    LogKey
);

key!(
    /// Signs the checkpoints of the public log.
    PublicLogKey
);

key!(
    /// Signs the answers to those whom a rule of the site refuses. It is not the key of the public log, which only `seal-log` has.
    AnswerKey
);

impl AnswerKey {
    /// The 32 secret bytes from which the pair of keys is made.
    #[must_use]
    pub fn seed(&self) -> &[u8; 32] {
        self.bytes()
    }
}

impl PublicLogKey {
    /// The 32 secret bytes from which the pair of keys is made.
    #[must_use]
    pub fn seed(&self) -> &[u8; 32] {
        self.bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_purpose_has_a_key_of_its_own() {
        let keys = DeploymentSecret::from_text(&"x".repeat(32)).unwrap().keys();
        assert_ne!(keys.tags.bytes(), keys.links.bytes());
        assert_ne!(keys.links.bytes(), keys.sealing.bytes());
        let public_log = keys.public_log.as_ref().unwrap();
        assert_ne!(keys.answers.seed(), public_log.seed());
        // Answers are kept for years: the key must not change with a release.
        assert_eq!(
            STANDARD.encode(keys.answers.seed()),
            "qsBcwZf8Bfmj9MLwM7KUyS5TU2GYQ6VLUwEUfa7sZiA="
        );
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
