//! Email addresses, and the canonical form that lets the same person sign once.
//!
//! The canonical form is NFC, lower case, with the domain in ASCII (IDNA). At the providers in
//! `email_domains.json` it also applies the rules that they document: other domains of the same mailbox, ignored
//! characters, tags (`ana+news@…`). At all other hosts only the host may interpret the local part (RFC 5321,
//! 2.3.11), so `sales+north@` and `sales+south@` are two people there. That is the safer error: a second
//! signature can be found and invalidated later, but a person who cannot sign never learns why.
//!
//! The canonical form only decides whether somebody has signed. It never gives access to anything.

use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization as _;

use crate::text::is_visible;

/// The length of the longest address in bytes (RFC 5321, 4.5.3.1.3, without the angle brackets).
pub const MAX_BYTES: usize = 254;
/// The length of the longest local part in bytes (RFC 5321, 4.5.3.1.1).
const MAX_LOCAL_BYTES: usize = 64;
/// Top-level domains without email: special-use names (RFC 6761, 6762, 7686, 8375, 9476), and `internal`, which
/// ICANN reserves for private use.
const NO_MAIL: [&str; 8] = [
    "alt",
    "arpa",
    "internal",
    "invalid",
    "local",
    "localhost",
    "onion",
    "test",
];

#[derive(Deserialize)]
struct Rules {
    providers: Vec<Provider>,
}

#[derive(Clone, Deserialize)]
struct Provider {
    domains: Vec<String>,
    /// The same local part at all of these domains is one mailbox. The first domain is canonical.
    #[serde(default)]
    same_mailbox: bool,
    /// Characters of the local part that the provider ignores.
    #[serde(default)]
    ignored: String,
    /// The character that begins a tag, which the provider ignores.
    #[serde(default)]
    tag: Option<char>,
    /// Whether `anything@ana.example.com` is the mailbox `ana@example.com`.
    #[serde(default)]
    subdomains: bool,
}

#[expect(
    clippy::expect_used,
    reason = "the file is compiled in, and a test parses it"
)]
static PROVIDERS: LazyLock<HashMap<String, Provider>> = LazyLock::new(|| {
    let rules: Rules =
        serde_json::from_str(include_str!("../email_domains.json")).expect("email_domains.json");
    let mut by_domain = HashMap::new();
    for provider in rules.providers {
        for domain in provider.domains.clone() {
            by_domain.insert(domain, provider.clone());
        }
    }
    by_domain
});

/// An address that email can be sent to. `Debug` hides it.
#[derive(Clone, PartialEq, Eq)]
pub struct EmailAddress {
    address: String,
    canonical: String,
}

/// The addresses that a mail service sends to. Domains are always in ASCII.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Recipients {
    /// All of them: it supports SMTPUTF8 (RFC 6531).
    #[default]
    AllScripts,
    /// Those in ASCII before the `@`.
    Ascii,
}

impl Recipients {
    /// Whether the mail service sends to this address.
    #[must_use]
    pub fn include(self, email: &EmailAddress) -> bool {
        match self {
            Self::AllScripts => true,
            Self::Ascii => email.address.is_ascii(),
        }
    }
}

/// The address that identifies a person. `Debug` hides it.
#[derive(Clone, PartialEq, Eq)]
pub struct CanonicalEmail(String);

/// The text is not an email address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not an email address like name@example.org")]
pub struct InvalidEmail;

impl EmailAddress {
    /// Reads an address as a person types or pastes it. Surrounding white space and invisible characters are
    /// removed, because copied text often contains them. One rule applies to all scripts (RFC 6531, 3.3).
    ///
    /// # Errors
    /// [`InvalidEmail`]; also for quoted local parts, address literals and domains without email, because no
    /// person's mailbox has such an address.
    pub fn parse(text: &str) -> Result<Self, InvalidEmail> {
        let text = visible(text);
        let text = bare(&text);
        let (local, domain) = text.rsplit_once('@').ok_or(InvalidEmail)?;
        let domain = idna::domain_to_ascii_strict(domain).map_err(|_| InvalidEmail)?;
        let address = format!("{local}@{domain}");
        if address.len() > MAX_BYTES || !is_local_part(local) || !is_mail_domain(&domain) {
            return Err(InvalidEmail);
        }
        let canonical = canonical(local, &domain);
        Ok(Self { address, canonical })
    }

    /// The address to send to, with the domain in ASCII.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.address
    }

    /// The exact address without regard to case: mailboxes that differ in nothing else exist only on paper (RFC 5321,
    /// 2.4 discourages them), but telephones write the first letter large.
    pub(crate) fn without_case(&self) -> String {
        self.address.to_lowercase().nfc().collect()
    }

    /// Whether both are the same address, without regard to case.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        self.without_case() == other.without_case()
    }

    /// The canonical form.
    #[must_use]
    pub fn canonical(&self) -> CanonicalEmail {
        CanonicalEmail(self.canonical.clone())
    }
}

impl CanonicalEmail {
    /// The part after the `@`, in lower case and ASCII (IDNA). A provider with several domains has one here.
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

/// The address in what mail programs and web pages give when it is copied: `mailto:a@b?subject=x`, `<a@b>`, `Name <a@b>`,
/// or with the punctuation that followed it.
fn bare(text: &str) -> &str {
    let is_around = |c: char| {
        c.is_whitespace() || matches!(c, ',' | ';' | '"' | '“' | '”' | '\u{200c}' | '\u{200d}')
    };
    let trim = |text| -> &str { str::trim_matches(text, is_around) };
    let text = trim(text);
    let text = match text
        .strip_suffix('>')
        .and_then(|text| text.rsplit_once('<'))
    {
        // A name that is another address leaves open which of the two is meant.
        Some((name, address)) if !name.contains('@') || trim(name) == address => address,
        _ => text,
    };
    let text = match text.split_at_checked("mailto:".len()) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("mailto:") => {
            rest.split_once('?').map_or(rest, |(address, _)| address)
        }
        _ => text,
    };
    let text = trim(text);
    text.strip_suffix('.').unwrap_or(text)
}

/// The text in NFC, without surrounding white space and without invisible characters. Joiners stay in text with
/// letters beyond ASCII, because some scripts need them.
fn visible(text: &str) -> String {
    let beyond_ascii = text.contains(|c: char| c.is_alphabetic() && !c.is_ascii());
    let is_shown = |c: &char| match c {
        '\u{200c}' | '\u{200d}' => beyond_ascii,
        c => is_visible(*c) || c.is_whitespace() || c.is_control(),
    };
    let shown: String = text.chars().filter(is_shown).collect();
    let joiner = ['\u{200c}', '\u{200d}'];
    let trimmed = shown.trim_matches(|c: char| c.is_whitespace() || joiner.contains(&c));
    // NFC must not turn another character into ASCII, such as the Kelvin sign into "K".
    let becomes_ascii = |c: char| !c.is_ascii() && std::iter::once(c).nfc().all(|c| c.is_ascii());
    if trimmed.contains(becomes_ascii) {
        return String::new();
    }
    // Keyboards of East Asia write it so. No local part and no domain can have it.
    trimmed
        .replace(['\u{ff20}', '\u{fe6b}'], "@")
        .nfc()
        .collect()
}

/// Whether it is a dot-string of RFC 5321 (4.1.2), with the letters, marks and digits of all scripts (RFC 6531, 3.3).
fn is_local_part(local: &str) -> bool {
    let is_atom = |c: char| match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' => true,
        c if c.is_ascii() => "!#$%&'*+-/=?^_`{|}~".contains(c),
        c => !c.is_whitespace() && !c.is_control() && !is_noncharacter(c),
    };
    local.len() <= MAX_LOCAL_BYTES
        && local
            .split('.')
            .all(|part| !part.is_empty() && part.chars().all(is_atom))
}

/// Private use characters, specials, and noncharacters.
fn is_noncharacter(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{fdd0}'..='\u{fdef}' | '\u{fff0}'..='\u{ffff}' | '\u{e0000}'..='\u{10ffff}')
}

/// Whether it is a host name in ASCII with an alphabetic top-level domain (RFC 3696, 2).
fn is_mail_domain(domain: &str) -> bool {
    let Some((rest, top)) = domain.rsplit_once('.') else {
        return false;
    };
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    rest.split('.').all(is_label)
        && is_label(top)
        && top.len() > 1
        && (top.starts_with("xn--") || top.bytes().all(|b| b.is_ascii_alphabetic()))
        && !NO_MAIL.contains(&top)
}

fn canonical(local: &str, domain: &str) -> String {
    let local: String = local.to_lowercase().nfc().collect();
    if let Some(provider) = PROVIDERS.get(domain) {
        return provider.canonical(&local, domain);
    }
    // In `anything@ana.fastmail.com`, the mailbox is the label before the provider's domain.
    if let Some((user, above)) = domain.split_once('.')
        && let Some(provider) = PROVIDERS.get(above)
        && provider.subdomains
    {
        return provider.canonical(user, above);
    }
    format!("{local}@{domain}")
}

impl Provider {
    fn canonical(&self, local: &str, domain: &str) -> String {
        let first = self.domains.first().filter(|_| self.same_mailbox);
        let domain = first.map_or(domain, String::as_str);
        let tagged = self.tag.and_then(|tag| local.split_once(tag));
        let base = tagged.map_or(local, |(base, _)| base);
        let plain: String = base
            .chars()
            .filter(|c| !self.ignored.contains(*c))
            .collect();
        // In "+x@…" nothing precedes the tag, so all of it is the name.
        let name = if plain.is_empty() { local } else { &plain };
        format!("{name}@{domain}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canonical_of(typed: &str) -> String {
        EmailAddress::parse(typed)
            .unwrap_or_else(|_| panic!("{typed:?} is refused"))
            .canonical
    }

    #[test]
    fn the_same_mailbox_has_one_canonical_address() {
        for (typed, expected) in [
            ("Ana@EXAMPLE.org", "ana@example.org"),
            ("a.na+x@googlemail.com", "ana@gmail.com"),
            ("A.N.A@gmail.com", "ana@gmail.com"),
            ("a.n-a_@pm.me", "ana@proton.me"),
            ("ana+x@protonmail.com", "ana@proton.me"),
            ("ana@me.com", "ana@icloud.com"),
            ("ana@ya.ru", "ana@yandex.ru"),
            ("ana+x@fastmail.com", "ana@fastmail.com"),
            ("shop@ana.fastmail.com", "ana@fastmail.com"),
            ("jose\u{301}@example.org", "josé@example.org"),
            ("ana@bücher.example", "ana@xn--bcher-kva.example"),
            ("+x@gmail.com", "+x@gmail.com"),
        ] {
            assert_eq!(canonical_of(typed), expected, "{typed}");
        }
    }

    #[test]
    fn two_mailboxes_are_never_joined_by_a_convention() {
        for (one, other) in [
            ("anne-lise@yahoo.fr", "anne-sophie@yahoo.fr"),
            ("ana-shop@yahoo.com", "ana@yahoo.com"),
            ("jean-pierre@ymail.com", "jean-paul@ymail.com"),
            ("sales+north@corp.example", "sales+south@corp.example"),
            ("maria+nobody@gmx.de", "maria@gmx.de"),
            ("a.na@example.org", "ana@example.org"),
            ("a.na@icloud.com", "ana@icloud.com"),
            ("ana@fastmail.com", "ana@fastmail.fm"),
            ("ana@hotmail.com", "ana@outlook.com"),
            ("ana@sub.gmail.com", "ana@gmail.com"),
        ] {
            assert_ne!(canonical_of(one), canonical_of(other), "{one} {other}");
        }
    }

    #[test]
    fn each_rule_names_its_source() {
        let file: serde_json::Value =
            serde_json::from_str(include_str!("../email_domains.json")).unwrap();
        for provider in file["providers"].as_array().unwrap() {
            let sources = provider["sources"].as_array().unwrap();
            assert!(!sources.is_empty(), "{provider}");
            for source in sources {
                assert!(source.as_str().unwrap().starts_with("https://"), "{source}");
            }
        }
        let domains = PROVIDERS.keys();
        assert!(domains.into_iter().all(|domain| is_mail_domain(domain)));
    }

    #[test]
    fn addresses_of_all_scripts_are_taken() {
        for address in [
            "தமிழ்@example.com",
            "తెలుగు@example.com",
            "संपर्क@example.com",
            "राम@example.com",
            "বাংলা্@example.com",
            "ภาษาไทย@example.com",
            "ລາວ@example.com",
            "ខ្មែរ@example.com",
            "မြန်မာ@example.com",
            "用户@例え.jp",
            "josé@example.org",
            "дмитрий@пример.рф",
            "علي@example.com",
            "می\u{200c}خواهم@example.com",
            "very.common@example.com",
            "o'brien!#$%&*/=?^_`{|}~-@example.com",
        ] {
            assert!(EmailAddress::parse(address).is_ok(), "{address}");
        }
    }

    #[test]
    fn a_mail_service_for_ascii_sends_to_domains_of_all_scripts() {
        for (typed, is_ascii) in [
            ("ana+x@example.org", true),
            ("o'brien@example.org", true),
            ("ana@bücher.example", true),
            ("josé@example.org", false),
            ("o’brien@example.org", false),
            ("用户@例え.jp", false),
        ] {
            let email = EmailAddress::parse(typed).unwrap();
            assert_eq!(Recipients::Ascii.include(&email), is_ascii, "{typed}");
            assert!(Recipients::AllScripts.include(&email), "{typed}");
        }
    }

    #[test]
    fn what_comes_along_with_a_copy_is_removed() {
        for odd in [
            "\u{feff}", "\u{200b}", "\u{200e}", "\u{202a}", "\u{202c}", "\u{ad}", "\u{2060}",
            "\u{2066}", "\u{200d}", " ", "\u{a0}", "\t", "\u{3000}",
        ] {
            for typed in [
                format!("{odd}user@example.com"),
                format!("user@example.com{odd}"),
                format!("{odd}{odd}user@example.com{odd}"),
            ] {
                let read = EmailAddress::parse(&typed).map(|email| email.address);
                assert_eq!(read.as_deref(), Ok("user@example.com"), "{typed:?}");
            }
        }
        for odd in ["\u{200b}", "\u{feff}", "\u{202c}", "\u{200d}"] {
            let read = EmailAddress::parse(&format!("us{odd}er@example.com"));
            assert_eq!(read.unwrap().address, "user@example.com", "{odd:?}");
        }
    }

    #[test]
    fn what_a_program_wrote_around_a_copied_address_is_removed() {
        for typed in [
            "mailto:user@example.com",
            "MailTo:user@example.com?subject=Hello",
            "<user@example.com>",
            "<mailto:user@example.com>",
            "User Name <user@example.com>",
            "\"Name, User\" <user@example.com>;",
            "user@example.com <user@example.com>",
            "\"user@example.com\"",
            "user@example.com.",
            "user@example.com,",
            "user@example.com; ",
            "user\u{ff20}example.com",
            "user\u{ff20}example\u{3002}com",
            "user\u{fe6b}example.com",
        ] {
            let read = EmailAddress::parse(typed).map(|email| email.address);
            assert_eq!(read.as_deref(), Ok("user@example.com"), "{typed:?}");
        }
    }

    /// What is stored is read again before a mail goes to it.
    #[test]
    fn an_address_that_was_read_is_read_as_the_same() {
        for typed in [
            "“\u{200d}é@example.org”",
            "<\u{200c}می\u{200c}خواهم@example.com>",
            "mailto:o’neill@bücher.example?subject=x",
        ] {
            let read = EmailAddress::parse(typed).unwrap();
            assert!(EmailAddress::parse(read.as_str()) == Ok(read), "{typed:?}");
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
            "ana@127.1",
            "ana@0x7f.1",
            "ana@1.1",
            "ana@2130706433",
            "ana@example.123",
            "ana@example.c",
            "ana@example.1a",
            "ana@example..org",
            "ana@.example.org",
            "ana@-example.org",
            "ana@host.local",
            "ana@host.internal",
            "ana@a.invalid",
            "ana@3g2upl4pq6kufc4m.onion",
            ".ana@example.org",
            "ana.@example.org",
            "a..na@example.org",
            "a\nb@example.org",
            "ana@exam\u{2028}ple.org",
            "eva@example.org <ana@example.org>",
            "ana@example.org, eva@example.org",
            "Ana <ana@example.org",
            "mailto:",
            "a@b@example.org",
            "\u{212a}arl@example.org",
            "a\u{37e}b@example.org",
            "a\u{e000}b@example.org",
            &format!("{}@example.org", "a".repeat(65)),
            &format!("a@{}.org", "b".repeat(260)),
        ] {
            assert!(EmailAddress::parse(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn addresses_do_not_show_themselves() {
        assert!(!format!("{:?}", EmailAddress::parse("ana@example.org").unwrap()).contains("ana"));
    }
}
