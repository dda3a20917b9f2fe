//! Recognises an item of a feed again: by its id, or by its link if it has none. Its title and its place may change.

use sha2::{Digest as _, Sha256};
use url::Url;

/// The bytes of the hash that is the end of an article's id.
const BYTES: usize = 12;

/// The id of the article for an item, of 29 characters; `None` if the item has neither an id nor a link.
///
/// An id that is a whole address means the same in every feed. Any other, like `17`, means something in its own feed only.
pub(crate) fn article_id(item_id: &str, link: Option<&Url>, feed: &Url) -> Option<String> {
    let item_id = item_id.trim();
    let known_by = match Url::parse(item_id) {
        Ok(url) if url.has_host() => stable(&url),
        Ok(_) => item_id.to_owned(),
        Err(_) if !item_id.is_empty() => format!("{} {item_id}", stable(feed)),
        Err(_) => stable(link?),
    };
    let hash = Sha256::digest(known_by.as_bytes());
    let hash = hash.iter().take(BYTES);
    let hash: String = hash.map(|byte| format!("{byte:02x}")).collect();
    Some(format!("feed-{hash}"))
}

/// The address without what changes although the page is the same: the scheme, `www.`, a slash at the end, and parameters that
/// follow readers.
fn stable(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host);
    let port = url
        .port()
        .map(|port| format!(":{port}"))
        .unwrap_or_default();
    let kept = url
        .query_pairs()
        .filter(|(name, _)| !name.starts_with("utm_"));
    let kept: Vec<_> = kept
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let path = url.path().trim_end_matches('/');
    let fragment = url.fragment().unwrap_or_default();
    format!("{host}{port}{path}?{}#{fragment}", kept.join("&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(item: &str, link: &str, feed: &str) -> Option<String> {
        let link = Url::parse(link).ok();
        article_id(item, link.as_ref(), &Url::parse(feed).unwrap())
    }

    const FEED: &str = "https://news.example/feed";

    #[test]
    fn an_item_is_the_same_whatever_changes_around_it() {
        for ((item, link), (again, other_link)) in [
            (
                ("17", "https://a.example/x"),
                (" 17\n", "https://a.example/y"),
            ),
            (
                ("tag:a.example,2024:1", ""),
                ("tag:a.example,2024:1", "https://a.example/1"),
            ),
            (
                ("http://a.example/?p=1", ""),
                ("https://www.a.example/?p=1", ""),
            ),
            (
                ("", "http://a.example/x/"),
                ("", "https://a.example/x?utm_source=rss&utm_medium=feed"),
            ),
            (("", "https://a.example/x"), ("https://a.example/x", "")),
        ] {
            let first = id(item, link, FEED);
            assert_eq!(
                first,
                id(again, other_link, "http://news.example/feed/"),
                "{item} {link}"
            );
            assert_eq!(first.unwrap().len(), 29);
        }
    }

    #[test]
    fn other_items_are_others() {
        for ((item, link), (other, other_link)) in [
            (("17", ""), ("18", "")),
            (
                ("", "https://a.example/?p=1"),
                ("", "https://a.example/?p=2"),
            ),
            (
                ("", "https://a.example/log#a"),
                ("", "https://a.example/log#b"),
            ),
            (("", "https://a.example/x"), ("", "https://b.example/x")),
        ] {
            assert_ne!(
                id(item, link, FEED),
                id(other, other_link, FEED),
                "{item} {link}"
            );
        }
        assert_ne!(
            id("17", "", FEED),
            id("17", "", "https://other.example/feed")
        );
        assert_eq!(id(" ", "", FEED), None);
    }
}
