//! The stylesheet and the scripts that pages contain, and the policy that allows only these.

use std::borrow::Cow;
use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The exact bytes between `<style>` and `</style>`.
pub const STYLE: &str = include_str!("../style.css");

/// The same of what every page but the petition has besides: the petition's first view has to be small.
pub const SHEET: &str = include_str!("../sheet.css");

/// The same of what only pages with a picture have besides.
pub const PICTURE_STYLE: &str = include_str!("../picture.css");

/// The same of pages with a text in Arabic: its letters need more room between lines, have no space between them and are never
/// slanted.
pub const ARABIC: &str = include_str!("../arabic.css");

/// The exact bytes between `<script>` and `</script>`. Every page works without the script.
pub const SCRIPT: &str = include_str!("../script.js");

/// The same of the script that only a form with a proof of work has.
pub const PROOF: &str = include_str!("../proof.js");

/// The same of the script that shows the browser's own menu for sharing, where there is one. Whoever closes the menu changes nothing.
pub const SHARE: &str = include_str!("../share.js");

/// The same of the script that only the page has that checks a receipt of the public log. It follows `events/public-log`.
pub const CHECK: &str = include_str!("../check.js");

/// The same of the script that only pages in frames of other sites have.
pub const FRAME: &str = include_str!("../frame.js");

static POLICY: LazyLock<String> = LazyLock::new(|| policy("", "'none'"));

fn policy(style_of_site: &str, frames: &str) -> String {
    format!(
        "default-src 'none'; style-src '{}' '{}' '{}' '{}'{style_of_site}; script-src '{}' '{}' '{}' '{}' '{}'; img-src 'self' data:; \
         connect-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors {frames}",
        source(STYLE),
        source(SHEET),
        source(PICTURE_STYLE),
        source(ARABIC),
        source(SCRIPT),
        source(PROOF),
        source(SHARE),
        source(CHECK),
        source(FRAME)
    )
}

/// The value of the `Content-Security-Policy` header for every page of this crate.
#[must_use]
pub fn content_security_policy() -> Cow<'static, str> {
    match crate::site::style() {
        None => Cow::Borrowed(&POLICY),
        Some(style) => Cow::Owned(policy(&of_site(&style), "'none'")),
    }
}

/// The same for a page that these origins, and the site itself, may show in a frame.
#[must_use]
pub fn framed_policy(origins: &[String]) -> String {
    let style = crate::site::style().map(|style| of_site(&style));
    let frames = format!("'self' {}", origins.join(" "));
    policy(&style.unwrap_or_default(), frames.trim_end())
}

fn of_site(style: &str) -> String {
    format!(" '{}'", source(style))
}

/// A hash source of CSP level 3: an inline text runs if its bytes have this hash.
pub(crate) fn source(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_allows_the_style_and_the_scripts_by_their_hashes() {
        // echo -n "" | openssl dgst -sha256 -binary | base64
        assert_eq!(
            source(""),
            "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
        );
        assert!(content_security_policy().contains(&source(STYLE)));
        assert!(content_security_policy().contains(&source(SHEET)));
        assert!(content_security_policy().contains(&source(PICTURE_STYLE)));
        assert!(content_security_policy().contains(&source(ARABIC)));
        assert!(content_security_policy().contains(&source(SCRIPT)));
        assert!(content_security_policy().contains(&source(PROOF)));
        assert!(content_security_policy().contains(&source(SHARE)));
        assert!(content_security_policy().contains(&source(CHECK)));
        assert!(content_security_policy().contains(&source(FRAME)));
        assert!(content_security_policy().ends_with("frame-ancestors 'none'"));
        let framed = framed_policy(&["https://a.example".to_owned()]);
        assert!(framed.ends_with("frame-ancestors 'self' https://a.example"));
    }

    #[test]
    fn no_text_ends_its_own_element() {
        assert!(!STYLE.contains("</"));
        assert!(!SHEET.contains("</"));
        assert!(!PICTURE_STYLE.contains("</"));
        assert!(!ARABIC.contains("</"));
        assert!(!SCRIPT.contains("</"));
        assert!(!PROOF.contains("</"));
        assert!(!SHARE.contains("</"));
        assert!(!CHECK.contains("</"));
        assert!(!FRAME.contains("</"));
    }
}
