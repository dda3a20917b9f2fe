//! `[[feeds]]` in `petition.toml`: feeds of others from which news are imported.

use std::collections::BTreeSet;

use events::petition::Feed;
use serde::Deserialize;

use super::problem::Problem;
use super::texts::language;
use super::url;

const FILE: &str = "petition.toml";
/// Each is asked for every hour.
const MOST: usize = 10;

/// `[[feeds]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FeedFields {
    url: String,
    publish: Publish,
    language: Option<String>,
}

/// What becomes of an item.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
enum Publish {
    Draft,
    Now,
}

/// Reads the feeds.
pub(super) fn feeds(written: Vec<FeedFields>, keep: &mut impl FnMut(Problem)) -> Vec<Feed> {
    let mut seen = BTreeSet::new();
    if written.len() > MOST {
        let what = format!(
            "there are {} feeds, and at most {MOST} are possible",
            written.len()
        );
        keep(Problem::new(FILE, "feeds", what, "Remove some."));
    }
    let read = written.into_iter().filter_map(|fields| {
        let url = fields.url.trim().to_owned();
        let wrong = url::check(FILE, "feeds.url", &url).err();
        let tag = fields.language.as_deref();
        let wrong = wrong.or_else(|| language(FILE, "feeds.language", tag?).err());
        let wrong = wrong.or_else(|| {
            let what = format!("{url:?} is there twice");
            let twice = !seen.insert(url.clone());
            twice.then(|| Problem::new(FILE, "feeds.url", what, "Remove one of them."))
        });
        if let Some(wrong) = wrong {
            keep(wrong);
            return None;
        }
        Some(Feed {
            url,
            publish: fields.publish == Publish::Now,
            language: fields.language,
        })
    });
    read.collect()
}

/// The feeds in words, one a line.
pub(super) fn lines(feeds: &[Feed]) -> String {
    let lines = feeds.iter().map(|feed| {
        let what = if feed.publish {
            "published at once"
        } else {
            "as drafts"
        };
        let language = feed.language.as_ref().map(|tag| format!(" [{tag}]"));
        format!("{}{}: {what}", feed.url, language.unwrap_or_default())
    });
    lines.collect::<Vec<_>>().join("\n")
}
