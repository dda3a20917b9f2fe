//! A part of a list that may be long, so that no response grows without limit.

use crate::items::Item;
use crate::layout;

/// The newest entries of a list, or those before a given place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part<T> {
    /// The entries.
    pub entries: Vec<T>,
    /// The place before which the next part begins; `None` if there is nothing before.
    pub next: Option<String>,
}

impl<T> Default for Part<T> {
    fn default() -> Self {
        Self {
            entries: Vec::new(),
            next: None,
        }
    }
}

/// The longest place that is looked up, in bytes. DynamoDB's sort keys have 1,024 at most.
const LONGEST: usize = 200;

/// The place that a client names, unless it is none of ours.
#[must_use]
pub fn place(text: &str) -> Option<&str> {
    let is_fit = (1..=LONGEST).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic());
    is_fit.then_some(text)
}

/// Cuts `items`, which are in order from the newest and begin at `before`, to `limit` entries. They have to be two more
/// than that, if there are as many.
pub(crate) fn cut(
    mut items: Vec<Item>,
    prefix: &str,
    before: Option<&str>,
    limit: usize,
) -> Part<Item> {
    let place = |item: &Item| {
        let (_, sk) = layout::key_of(item);
        sk.strip_prefix(prefix).unwrap_or_default().to_owned()
    };
    if items
        .first()
        .is_some_and(|first| before == Some(place(first).as_str()))
    {
        items.remove(0);
    }
    let is_more = items.len() > limit;
    items.truncate(limit);
    Part {
        next: items.last().filter(|_| is_more).map(place),
        entries: items,
    }
}
