//! "Did you mean gmail.com?": what the domain of an address was probably meant to be, if it looks like a misspelling of a
//! provider at which many people have their mailbox.
//!
//! It is only ever offered, because every misspelling can be somebody's domain. The tests hold it to a list of
//! misspellings and to one of real domains.

use std::collections::HashMap;
use std::sync::LazyLock;

use events::email::EmailAddress;
use psl::List;
use psl::Psl as _;
use strsim::osa_distance;

use crate::{is_disposable, is_provider, registrable};

/// Every popular domain, by the endings and the names that it can have.
static POPULAR: LazyLock<Popular> =
    LazyLock::new(|| Popular::read(include_str!("../data/popular.txt")));

/// The shortest name that something can be a misspelling of, in letters. Shorter ones are like too many real names.
const SHORTEST: usize = 5;
/// Endings that exist, and that a hand also writes for `com`. Only a provider's own name tells which was meant.
const NEARLY_COM: [&str; 3] = ["cm", "co", "om"];
/// Endings that a hand may have meant whose own ending does not exist.
const ENDINGS: [&str; 3] = ["com", "net", "org"];
/// Keys beside a letter on the keyboards of Latin letters, which differ in a few keys only.
const NEIGHBOURS: [(char, &str); 26] = [
    ('a', "qwszx"),
    ('b', "vghn"),
    ('c', "xdfv"),
    ('d', "serfcx"),
    ('e', "wsdr"),
    ('f', "drtgvc"),
    ('g', "ftyhbv"),
    ('h', "gyujnb"),
    ('i', "ujko"),
    ('j', "huikmn"),
    ('k', "jiolm"),
    ('l', "kop"),
    ('m', "njkl"),
    ('n', "bhjm"),
    ('o', "iklp"),
    ('p', "ol"),
    ('q', "wa"),
    ('r', "edft"),
    ('s', "awedxz"),
    ('t', "rfgyz"),
    ('u', "yhjiz"),
    ('v', "cfgb"),
    ('w', "qase"),
    ('x', "zsdc"),
    ('y', "tghuasx"),
    ('z', "asxtu"),
];

/// The address with the domain that was probably meant; `None` if the domain looks as it should.
#[must_use]
pub fn suggestion(email: &EmailAddress) -> Option<EmailAddress> {
    let (local, domain) = email.as_str().rsplit_once('@')?;
    let meant = meant(domain)?;
    EmailAddress::parse(&format!("{local}@{meant}")).ok()
}

/// The domain that was probably meant. `domain` is in small letters and ASCII.
fn meant(domain: &str) -> Option<String> {
    if POPULAR.has(domain) || is_provider(domain) || is_disposable(domain) {
        return None;
    }
    let exists = exists(domain);
    let (name, ending) = domain.split_once('.')?;
    // `outlook.example.org` is a server of somebody else.
    if (!exists || registrable(domain) == domain)
        && let Some(found) = POPULAR.nearest(name, ending)
    {
        return Some(found);
    }
    let (start, top) = domain.rsplit_once('.')?;
    if exists {
        let ended = NEARLY_COM.contains(&top) && !POPULAR.names.contains_key(start);
        // `gmial.co`: the name must be like a provider's own.
        let found = ended.then(|| POPULAR.nearest(start, "com")).flatten()?;
        return POPULAR.is_own(&found).then_some(found);
    }
    let top = ENDINGS
        .into_iter()
        .find(|ending| osa_distance(top, ending) == 1)?;
    let ended = format!("{start}.{top}");
    Some(meant(&ended).unwrap_or(ended))
}

/// Whether the top-level domain is in the Public Suffix List.
fn exists(domain: &str) -> bool {
    let suffix = List.suffix(domain.as_bytes());
    suffix.is_some_and(|suffix| suffix.is_known())
}

/// The list of popular domains.
struct Popular {
    names: HashMap<&'static str, Name>,
}

/// What follows a name in popular domains, the most common first.
struct Name {
    endings: Vec<&'static str>,
    kind: Kind,
}

/// What the list says about a name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// It is a provider's alone, with every ending.
    Own,
    /// Others have the same name with other endings.
    Shared,
    /// Many real names are like it.
    Common,
}

impl Popular {
    fn read(list: &'static str) -> Self {
        let lines = list.lines().filter(|line| !line.starts_with('#'));
        let names = lines.filter_map(|line| {
            let mut words = line.split_ascii_whitespace();
            let name = words.next()?;
            let kind = match name.chars().last()? {
                '!' => Kind::Own,
                '?' => Kind::Common,
                _ => Kind::Shared,
            };
            let endings = words.collect();
            Some((name.trim_end_matches(['!', '?']), Name { endings, kind }))
        });
        Self {
            names: names.collect(),
        }
    }

    fn has(&self, domain: &str) -> bool {
        let Some((name, ending)) = domain.split_once('.') else {
            return false;
        };
        let name = self.names.get(name);
        name.is_some_and(|name| name.endings.contains(&ending))
    }

    /// Whether the name of the domain is a provider's alone.
    fn is_own(&self, domain: &str) -> bool {
        let name = domain.split('.').next();
        let name = name.and_then(|name| self.names.get(name));
        name.is_some_and(|name| name.kind == Kind::Own)
    }

    /// The popular domain that this one is a misspelling of: in its name, or in its ending.
    fn nearest(&self, typed: &str, ending: &str) -> Option<String> {
        if let Some(name) = self.names.get(typed) {
            let is_own = name.kind == Kind::Own;
            return is_own.then(|| name.with(typed, ending)).flatten();
        }
        let near = self.names.iter().filter(|(name, of)| {
            let is_long = name.len() >= SHORTEST && of.kind != Kind::Common;
            is_long && of.endings.contains(&ending) && is_near(typed, name)
        });
        let (name, _) = near.min_by_key(|(name, of)| (of.kind, **name))?;
        Some(format!("{name}.{ending}"))
    }
}

impl Name {
    /// The name with the ending that was probably meant.
    fn with(&self, name: &str, typed: &str) -> Option<String> {
        let distance = |ending: &&&str| osa_distance(typed, ending);
        let nearest = self.endings.iter().min_by_key(distance)?;
        // An ending that is like none of them says nothing.
        let first = self.endings.first()?;
        let ending = if distance(&nearest) < 2 {
            nearest
        } else {
            first
        };
        Some(format!("{name}.{ending}"))
    }
}

/// Whether one letter differs, or two are exchanged. If the first letter is another, it must be one that a finger slips to,
/// because people see the first letter: `hmail.com` can be a slip of `gmail.com`, and `amail.com` hardly.
fn is_near(typed: &str, name: &str) -> bool {
    if osa_distance(typed, name) > 1 {
        return false;
    }
    if typed.get(1..) != name.get(1..) {
        return true;
    }
    let (first, meant) = (typed.chars().next(), name.chars().next());
    let beside = NEIGHBOURS.iter().find(|(key, _)| Some(*key) == meant);
    beside.is_some_and(|(_, beside)| first.is_some_and(|first| beside.contains(first)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What people typed, and what they meant.
    const MISSPELT: &str = include_str!("../tests/domains/misspelt.txt");
    /// Domains at which people have mailboxes.
    const REAL: &str = include_str!("../tests/domains/real.txt");

    fn lines(list: &str) -> impl Iterator<Item = &str> {
        list.lines().filter(|line| !line.starts_with('#'))
    }

    #[test]
    fn at_least_nineteen_of_twenty_misspellings_are_found() {
        let all: Vec<_> = lines(MISSPELT)
            .map(|line| line.split_once(' ').unwrap())
            .collect();
        assert_eq!(all.len(), 200);
        let missed: Vec<_> = all
            .iter()
            .filter(|(typed, intended)| meant(typed).as_deref() != Some(*intended))
            .map(|(typed, intended)| (typed, intended, meant(typed)))
            .collect();
        assert!(missed.len() * 20 <= all.len(), "{missed:?}");
    }

    #[test]
    fn at_most_one_of_a_thousand_real_domains_is_taken_for_a_misspelling() {
        let all: Vec<_> = lines(REAL).collect();
        assert_eq!(all.len(), 5_000);
        let wrong: Vec<_> = all
            .iter()
            .filter_map(|domain| Some((domain, meant(domain)?)))
            .collect();
        assert!(wrong.len() * 1_000 <= all.len(), "{wrong:?}");
    }

    #[test]
    fn no_popular_domain_is_taken_for_another() {
        for (name, of) in &POPULAR.names {
            for ending in &of.endings {
                assert_eq!(meant(&format!("{name}.{ending}")), None);
            }
        }
        let providers = include_str!("../data/providers.txt");
        let disposable = include_str!("../data/disposable.txt");
        for domain in lines(providers).chain(lines(disposable)) {
            assert_eq!(meant(domain), None, "{domain}");
        }
    }

    #[test]
    fn the_rest_of_the_address_stays_as_it_was_typed() {
        let typed = EmailAddress::parse("Ana.Ruiz+x@Gmial.com").unwrap();
        let suggestion = suggestion(&typed).unwrap();
        assert_eq!(suggestion.as_str(), "Ana.Ruiz+x@gmail.com");
        let right = EmailAddress::parse("ana@gmail.com").unwrap();
        assert!(super::suggestion(&right).is_none());
    }

    #[test]
    fn an_ending_that_does_not_exist_is_corrected_for_every_name() {
        assert_eq!(meant("example.con").as_deref(), Some("example.com"));
        assert_eq!(
            meant("mail.example.ogr").as_deref(),
            Some("mail.example.org")
        );
        assert_eq!(meant("example.co"), None);
        assert_eq!(meant("example.quite-another"), None);
    }
}
