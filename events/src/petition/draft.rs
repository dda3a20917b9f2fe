//! The address at which people who know it see a draft.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The random bytes of a token: too many to guess.
const BYTES: usize = 16;

/// Opens a draft to whoever has the token, which is stored nowhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftLink {
    /// SHA-256 of the token, in base64url without padding. The token is random, so its hash needs no key.
    pub digest: String,
    /// Until when it opens the draft.
    pub until: Timestamp,
}

impl DraftLink {
    /// A new link, and its token: 22 characters of base64url.
    ///
    /// # Errors
    /// If the operating system gives no random bytes.
    pub fn new(until: Timestamp) -> Result<(Self, String), getrandom::Error> {
        let mut bytes = [0; BYTES];
        getrandom::fill(&mut bytes)?;
        let token = URL_SAFE_NO_PAD.encode(bytes);
        let digest = digest(&token);
        Ok((Self { digest, until }, token))
    }

    /// Whether this token opens the draft at `now`. Hashes are compared, so the time that it takes tells nothing of the token.
    #[must_use]
    pub fn opens(&self, token: &str, now: Timestamp) -> bool {
        now < self.until && digest(token) == self.digest
    }
}

fn digest(token: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(token))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_opens_its_own_link_until_it_ends() {
        let until: Timestamp = "2026-05-01T10:00:00Z".parse().unwrap();
        let before = "2026-05-01T09:59:59Z".parse().unwrap();
        let (link, token) = DraftLink::new(until).unwrap();
        let (other, other_token) = DraftLink::new(until).unwrap();
        assert_eq!(token.len(), 22);
        assert!(link.opens(&token, before) && other.opens(&other_token, before));
        assert!(!link.opens(&token, until));
        assert!(!link.opens(&other_token, before));
        assert!(!link.opens("", before));
        assert!(!serde_json::to_string(&link).unwrap().contains(&token));
    }

    #[test]
    fn the_digest_is_that_of_sha_256() {
        // printf abc | openssl dgst -sha256 -binary | basenc --base64url
        assert_eq!(digest("abc"), "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
    }
}
