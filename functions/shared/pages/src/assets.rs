//! The stylesheet and the script that every page contains, and the policy that allows only these two.

use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The exact bytes between `<style>` and `</style>`.
pub const STYLE: &str = include_str!("../style.css");

/// The exact bytes between `<script>` and `</script>`. Every page works without the script.
pub const SCRIPT: &str = include_str!("../script.js");

static POLICY: LazyLock<String> = LazyLock::new(|| {
    format!(
        "default-src 'none'; style-src '{}'; script-src '{}'; img-src 'self' data:; \
         connect-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        source(STYLE),
        source(SCRIPT)
    )
});

/// The value of the `Content-Security-Policy` header for every page of this crate.
#[must_use]
pub fn content_security_policy() -> &'static str {
    &POLICY
}

/// A hash source of CSP level 3: an inline text runs if its bytes have this hash.
fn source(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_allows_the_style_and_the_script_by_their_hashes() {
        // echo -n "" | openssl dgst -sha256 -binary | base64
        assert_eq!(
            source(""),
            "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
        );
        assert!(content_security_policy().contains(&source(STYLE)));
        assert!(content_security_policy().contains(&source(SCRIPT)));
    }

    #[test]
    fn neither_text_ends_its_own_element() {
        assert!(!STYLE.contains("</"));
        assert!(!SCRIPT.contains("</"));
    }
}
