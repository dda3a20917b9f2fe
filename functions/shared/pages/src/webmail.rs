//! Links to the pages where people read their mail, by the domain of their address.

/// Name, page of the inbox, and domains, separated by bars.
const LIST: &str = include_str!("../data/webmail.txt");

/// Where the mail of some domains is read in a browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Webmail {
    /// The name that its users know it by.
    pub(crate) name: &'static str,
    /// The page that opens the inbox, or asks for the password.
    pub(crate) url: &'static str,
}

/// The webmail of an address, if it is in the list. The domain is in small letters, as in a parsed address.
pub(crate) fn of(address: &str) -> Option<Webmail> {
    let (_, domain) = address.rsplit_once('@')?;
    let domain = domain.to_ascii_lowercase();
    let mut entries = entries();
    let (webmail, _) = entries.find(|(_, domains)| domains.split(' ').any(|one| one == domain))?;
    Some(webmail)
}

/// Each webmail with its domains, separated by spaces.
fn entries() -> impl Iterator<Item = (Webmail, &'static str)> {
    let lines = LIST.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| {
        let (name, rest) = line.split_once(" | ")?;
        let (url, domains) = rest.split_once(" | ")?;
        Some((Webmail { name, url }, domains))
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_webmail_of_an_address_is_found_by_its_domain() {
        let url = |address| of(address).map(|webmail| webmail.url);
        assert_eq!(url("ana@gmail.com"), Some("https://mail.google.com/mail/"));
        assert_eq!(url("ana@GMX.de"), Some("https://www.gmx.net/"));
        for none in ["ana@example.org", "ana@mail.gmail.com", "gmail.com", ""] {
            assert_eq!(url(none), None, "{none}");
        }
    }

    #[test]
    fn every_line_is_one_webmail_with_domains_of_its_own_and_tells_it_nothing() {
        let lines = LIST.lines().filter(|line| !line.starts_with('#'));
        assert_eq!(lines.count(), entries().count());
        let mut seen = HashSet::new();
        for (webmail, domains) in entries() {
            let path = webmail.url.strip_prefix("https://").unwrap();
            assert!(!path.contains(['?', '#', '@']), "{}", webmail.url);
            for domain in domains.split(' ') {
                assert!(seen.insert(domain), "{domain} stands there twice");
                let fits =
                    |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || ".-".contains(c);
                assert!(
                    domain.contains('.') && domain.chars().all(fits),
                    "{domain:?}"
                );
            }
        }
    }
}
