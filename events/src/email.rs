//! Email addresses, and the canonical form under which the same person signs once.
//!
//! Canonical: NFC, lower case, the domain in ASCII (IDNA), then the provider's own rules from
//! `email_domains.json`: other names of the same domain, dots that it ignores, and the sign
//! that begins a tag (`ana+news@…`).

use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;

use email_address::{EmailAddress as Syntax, Options};
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization as _;

/// Longest address in bytes (RFC 5321, 4.5.3.1.3, less the angle brackets).
pub const MAX_BYTES: usize = 254;

#[derive(Deserialize)]
struct Rules {
    aliases: HashMap<String, String>,
    domains: HashMap<String, Rule>,
}

#[derive(Clone, Deserialize)]
struct Rule {
    #[serde(default)]
    ignored: String,
    #[serde(default = "plus")]
    tag: Option<char>,
}

#[expect(clippy::unnecessary_wraps, reason = "serde wants the field's type")]
fn plus() -> Option<char> {
    Some('+')
}

#[expect(
    clippy::expect_used,
    reason = "the file is part of the program; a test reads it"
)]
static RULES: LazyLock<Rules> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../email_domains.json")).expect("email_domains.json")
});

/// An address that mail can be sent to. Does not show itself in `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct EmailAddress {
    address: String,
    canonical: String,
}

/// The address by which a person is known. Does not show itself in `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct CanonicalEmail(String);

/// Text that is no email address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not an email address like name@example.org")]
pub struct InvalidEmail;

impl EmailAddress {
    /// Reads an address as a person types it.
    ///
    /// # Errors
    /// [`InvalidEmail`]; also for quoted local parts and address literals, which no mailbox
    /// of a person uses.
    pub fn parse(text: &str) -> Result<Self, InvalidEmail> {
        let text: String = text.trim().nfc().collect();
        let (local, domain) = text.rsplit_once('@').ok_or(InvalidEmail)?;
        if local.contains(['"', '(', ')', ' ']) || text.chars().any(char::is_control) {
            return Err(InvalidEmail);
        }
        let domain = idna::domain_to_ascii_strict(domain).map_err(|_| InvalidEmail)?;
        let address = format!("{local}@{domain}");
        if address.len() > MAX_BYTES
            || local.len() > 64
            || domain.parse::<std::net::IpAddr>().is_ok()
        {
            return Err(InvalidEmail);
        }
        let options = Options::default()
            .with_required_tld()
            .without_display_text()
            .without_domain_literal();
        Syntax::parse_with_options(&address, options).map_err(|_| InvalidEmail)?;
        let canonical = canonical(local, &domain);
        Ok(Self { address, canonical })
    }

    /// The address to send to, with the domain in ASCII.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.address
    }

    /// The canonical form.
    #[must_use]
    pub fn canonical(&self) -> CanonicalEmail {
        CanonicalEmail(self.canonical.clone())
    }
}

impl CanonicalEmail {
    /// The part after the `@`: small letters, IDNA's ASCII form, and one name where a service has several.
    #[must_use]
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EmailAddress(hidden)")
    }
}

impl fmt::Debug for CanonicalEmail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CanonicalEmail(hidden)")
    }
}

fn canonical(local: &str, domain: &str) -> String {
    let domain = RULES.aliases.get(domain).map_or(domain, String::as_str);
    let fallback = Rule {
        ignored: String::new(),
        tag: Some('+'),
    };
    let rule = RULES.domains.get(domain).unwrap_or(&fallback);
    let local: String = local.to_lowercase().nfc().collect();
    let base = rule
        .tag
        .and_then(|tag| local.split_once(tag))
        .map_or(local.as_str(), |(base, _)| base);
    let plain: String = base
        .chars()
        .filter(|c| !rule.ignored.contains(*c))
        .collect();
    // "+x@…" has nothing before its tag: the whole is the name then.
    let name = if plain.is_empty() { &local } else { &plain };
    format!("{name}@{domain}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_mailbox_has_one_canonical_address() {
        for (typed, expected) in [
            ("Ana@EXAMPLE.org", "ana@example.org"),
            ("  ana+news@example.org ", "ana@example.org"),
            ("a.na+x@googlemail.com", "ana@gmail.com"),
            ("A.N.A@gmail.com", "ana@gmail.com"),
            ("a.na@example.org", "a.na@example.org"),
            ("ana-shop@yahoo.com", "ana@yahoo.com"),
            ("ana+x@yahoo.com", "ana+x@yahoo.com"),
            ("a.n-a_@pm.me", "ana@proton.me"),
            ("ana@me.com", "ana@icloud.com"),
            ("jose\u{301}@example.org", "josé@example.org"),
            ("ana@bücher.example", "ana@xn--bcher-kva.example"),
            ("+x@example.org", "+x@example.org"),
        ] {
            assert_eq!(
                EmailAddress::parse(typed).unwrap().canonical().as_str(),
                expected,
                "{typed}"
            );
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for bad in [
            "",
            "ana",
            "@example.org",
            "ana@",
            "ana@localhost",
            "a b@example.org",
            "\"a\"@example.org",
            "ana@[127.0.0.1]",
            "ana@127.0.0.1",
            "ana@example..org",
            "a\nb@example.org",
            "Ana <ana@example.org>",
            "a@b@example.org",
            &format!("{}@example.org", "a".repeat(65)),
            &format!("a@{}.org", "b".repeat(260)),
        ] {
            assert!(EmailAddress::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn addresses_do_not_show_themselves() {
        assert!(!format!("{:?}", EmailAddress::parse("ana@example.org").unwrap()).contains("ana"));
    }
}
