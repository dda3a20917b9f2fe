//! Lists of email domains: disposable addresses, large providers, and misspellings of popular ones.
#![forbid(unsafe_code)]
#![cfg_attr(
    test,
    allow(
        clippy::panic,
        clippy::unwrap_used,
        reason = "a panic is how a test fails"
    )
)]

mod typo;

use std::collections::HashSet;
use std::sync::LazyLock;

pub use typo::suggestion;

static DISPOSABLE: LazyLock<HashSet<&str>> =
    LazyLock::new(|| lines(include_str!("../data/disposable.txt")));

static PROVIDERS: LazyLock<HashSet<&str>> =
    LazyLock::new(|| lines(include_str!("../data/providers.txt")));

/// Whether addresses of this domain are disposable.
#[must_use]
pub fn is_disposable(domain: &str) -> bool {
    and_above(domain).any(|domain| DISPOSABLE.contains(domain))
}

/// Whether so many people have an address of this domain that a limit on it would block real signers.
#[must_use]
pub fn is_provider(domain: &str) -> bool {
    and_above(domain).any(|domain| PROVIDERS.contains(domain))
}

/// The registrable domain by the Public Suffix List (<https://publicsuffix.org>):
/// `example.co.uk` of `mail.example.co.uk`.
#[must_use]
pub fn registrable(domain: &str) -> &str {
    psl::domain_str(domain).unwrap_or(domain)
}

/// Whether the list contains the domain or one of its parent domains.
#[must_use]
pub fn is_among(domain: &str, domains: &[String]) -> bool {
    and_above(domain).any(|domain| domains.iter().any(|one| one == domain))
}

/// `a.b.example`, `b.example`, `example`.
fn and_above(domain: &str) -> impl Iterator<Item = &str> {
    let dots = domain.match_indices('.').map(|(at, _)| at + 1);
    std::iter::once(0)
        .chain(dots)
        .filter_map(|start| domain.get(start..))
}

fn lines(text: &'static str) -> HashSet<&'static str> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_counts_with_all_below_it_and_none_beside_it() {
        for (domain, disposable) in [
            ("mailinator.com", true),
            ("any.mailinator.com", true),
            ("notmailinator.com", false),
            ("riseup.net", false),
            ("com", false),
        ] {
            assert_eq!(is_disposable(domain), disposable, "{domain}");
        }
        for (domain, registered) in [
            ("a.b.example.co.uk", "example.co.uk"),
            ("example.org", "example.org"),
            ("x.university.edu.ar", "university.edu.ar"),
            ("org", "org"),
        ] {
            assert_eq!(registrable(domain), registered);
        }
        assert!(is_provider("gmail.com") && !is_provider("example.org"));
        let blocked = ["trash.example".to_owned()];
        assert!(is_among("a.trash.example", &blocked) && !is_among("example", &blocked));
    }

    #[test]
    fn the_lists_are_domains_in_small_letters_and_say_nothing_twice() {
        for text in [
            include_str!("../data/disposable.txt"),
            include_str!("../data/providers.txt"),
        ] {
            let listed: Vec<_> = text.lines().filter(|line| !line.starts_with('#')).collect();
            assert_eq!(listed.len(), lines(text).len(), "a line stands there twice");
            for domain in listed {
                let fits =
                    |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || ".-".contains(c);
                assert!(
                    domain.contains('.') && domain.chars().all(fits),
                    "{domain:?}"
                );
            }
        }
        assert!(DISPOSABLE.is_disjoint(&PROVIDERS));
    }
}
