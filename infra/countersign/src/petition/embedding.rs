//! `embed_on`: the other sites that may show the petition in a frame.

use std::collections::BTreeSet;

use url::{Host, Url};

use super::problem::Problem;

/// So many sites fit into a header of every response.
const MOST: usize = 20;

/// The origins as browsers compare them, each once, in order.
pub(super) fn sites(written: &[String], keep: &mut impl FnMut(Problem)) -> Vec<String> {
    let mut problem = |what: String, remedy| {
        keep(Problem::new("petition.toml", "embed_on", what, remedy));
    };
    if written.len() > MOST {
        problem(
            format!("{} sites are too many", written.len()),
            "Name 20 at most.",
        );
        return Vec::new();
    }
    let mut sites = BTreeSet::new();
    for site in written {
        match origin(site) {
            Some(origin) => {
                sites.insert(origin);
            }
            None => problem(
                format!("{site:?} is not a site"),
                "Write https:// and the host only, like https://river.example.org.",
            ),
        }
    }
    sites.into_iter().collect()
}

/// `https` and a host, and perhaps a port; `http` on one's own machine, to try it.
fn origin(written: &str) -> Option<String> {
    let url = Url::parse(written.trim()).ok()?;
    let is_own_machine = match url.host()? {
        Host::Domain(domain) => domain == "localhost",
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    };
    let is_allowed = url.scheme() == "https" || (url.scheme() == "http" && is_own_machine);
    let origin = url.origin().ascii_serialization();
    // Nothing but the origin: no path, no query, no name of a user. A host may not have what ends a source in a policy.
    let is_origin = url.as_str().trim_end_matches('/') == origin;
    let is_plain = !origin.contains([';', ',', '\'', '*', ' ']);
    (is_allowed && is_origin && is_plain).then_some(origin)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(written: &[&str]) -> (Vec<String>, Vec<String>) {
        let mut problems = Vec::new();
        let written: Vec<_> = written.iter().map(|site| (*site).to_owned()).collect();
        let sites = sites(&written, &mut |problem: Problem| {
            problems.push(problem.to_string());
        });
        (sites, problems)
    }

    #[test]
    fn a_site_is_a_scheme_and_a_host() {
        let (sites, problems) = read(&[
            "https://River.example.org/",
            "https://river.example.org:443",
            " https://b\u{fc}cher.example ",
            "http://localhost:8000",
            "http://127.0.0.1:8001",
        ]);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(
            sites,
            [
                "http://127.0.0.1:8001",
                "http://localhost:8000",
                "https://river.example.org",
                "https://xn--bcher-kva.example",
            ]
        );
    }

    #[test]
    fn anything_else_is_a_mistake_that_names_it() {
        for site in [
            "river.example.org",
            "http://river.example.org",
            "https://river.example.org/blog",
            "https://river.example.org?a",
            "https://ana@river.example.org",
            "https://*.example.org",
            "https://a;script-src *",
            "*",
            "null",
            "",
            "data:text/html,x",
        ] {
            let (sites, problems) = read(&[site]);
            assert!(sites.is_empty(), "{site}");
            let expected = format!(
                "petition.toml: embed_on: {site:?} is not a site. Write https:// and the host only, like \
                 https://river.example.org."
            );
            assert_eq!(problems, [expected]);
        }
        let (sites, problems) = read(&["https://a.example"; 21]);
        assert!(sites.is_empty() && problems.len() == 1, "{problems:?}");
    }
}
