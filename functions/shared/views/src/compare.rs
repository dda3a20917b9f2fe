//! Comparing what is shown with what follows from the log.

use std::collections::BTreeMap;
use std::fmt;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;
use event_store::UnreadableStreams;
use event_store::integrity::Integrity;

use crate::count::{DISOWNED, Names};
use crate::error::ViewsError;
use crate::generations::Projection;
use crate::items::{self, Item};
use crate::layout::{self, Key};
use crate::places;
use crate::signatures::counted::CountedSignature;

/// An item that differs from what the log says. Names no content, which may be personal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// The log says there is one.
    Missing(Key),
    /// The log says there is none.
    Unexpected(Key),
    /// It says something else than the log.
    Different(Key),
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, (pk, sk)) = match self {
            Self::Missing(key) => ("is missing", key),
            Self::Unexpected(key) => ("should not be there", key),
            Self::Different(key) => ("says something else than the log", key),
        };
        write!(f, "{pk} {sk} {what}")
    }
}

/// What a comparison of the shown generation with the log found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// The items that differ, sorted.
    pub differences: Vec<Difference>,
    /// Whether more items differ than were looked at one by one.
    pub more: bool,
    /// Streams that cannot be read to their end. The views are compared with what comes before.
    pub unreadable: UnreadableStreams,
    /// The result of the check of the log, if there was one.
    pub integrity: Option<Integrity>,
}

/// Whether the stored item `found` says what `expected` says. Markers are compared as this release
/// reads them, since earlier releases stored more in them, and a petition and its entry in the list may lack what earlier releases did
/// not store; everything else byte by byte.
#[must_use]
pub fn agree(key: &Key, expected: Item, found: Item) -> bool {
    if key.1 == layout::PETITION {
        return expected == found || before_replaced(expected) == found;
    }
    if key.1 == layout::COUNT {
        let expected = before_disowned(expected, &found);
        let knows_names = found.get("looked") == found.get("submitted");
        return match knows_names {
            true => expected == found,
            false => before_names(expected) == before_names(found),
        };
    }
    if key.1 == layout::PLACES {
        // One that earlier releases began counts some of the signatures only, and nothing is published from it.
        let total = places::total;
        return expected == found || total(&found) != total(&expected);
    }
    if key.1.starts_with(layout::AREAS) {
        let total = places::total;
        let (expected, found) = (
            places::without_zeros(expected),
            places::without_zeros(found),
        );
        return expected == found || total(&found) != total(&expected);
    }
    if key.1 != layout::MARKER {
        return expected == found || (is_listed(key) && before_about(expected) == found);
    }
    // Its area may follow from other rules, until a rebuild. The sum of all areas is compared.
    let read = |item| CountedSignature::from_marker(item).map(CountedSignature::without_area);
    read(found).is_ok_and(|found| Ok(found) == read(expected))
}

/// A count as releases stored it in which nobody could say that they had not signed, if `found` is one.
fn before_disowned(mut count: Item, found: &Item) -> Item {
    let none = AttributeValue::N("0".to_owned());
    if !found.contains_key(DISOWNED) && count.get(DISOWNED) == Some(&none) {
        count.remove(DISOWNED);
    }
    count
}

/// A count as releases stored it that did not count how many names are shown.
fn before_names(mut count: Item) -> Item {
    for name in Names::ATTRIBUTES {
        count.remove(name);
    }
    count
}

/// Whether the item is an entry in the list of open or of closed petitions.
fn is_listed((pk, _): &Key) -> bool {
    pk.ends_with(layout::CLOSED) || !pk.contains('/')
}

/// An entry as releases stored it whose list could not be filtered.
fn before_about(mut entry: Item) -> Item {
    entry.remove(crate::listing::ABOUT);
    entry
}

/// A petition as releases stored it that did not know which texts were replaced.
fn before_replaced(mut petition: Item) -> Item {
    if let Some(AttributeValue::M(texts)) = petition.get_mut("texts") {
        for text in texts.values_mut() {
            if let AttributeValue::M(text) = text {
                text.remove("replaced");
            }
        }
    }
    petition
}

/// Whether releases before this one stored no such item, so that it is there only after a rebuild.
#[must_use]
pub fn is_recent_kind((pk, sk): &Key) -> bool {
    sk == layout::PLACES
        || sk.starts_with(layout::AREAS)
        || sk.starts_with(layout::TEXTS)
        || sk.starts_with(layout::BODIES)
        || pk.ends_with(layout::CLOSED)
        || pk.ends_with(layout::PAGES)
        || pk.ends_with(layout::WORDS)
        || pk.ends_with(layout::OF_SITE)
}

/// Calls `take` with each item of `generation`.
///
/// # Errors
/// [`ViewsError`].
pub(crate) async fn for_each(
    client: &Client,
    table: &str,
    projection: Projection,
    generation: u32,
    mut take: impl FnMut(Item),
) -> Result<(), ViewsError> {
    let (mut page, mut next) = items::scan_page(client, table, None, false).await?;
    loop {
        // The next page comes while this one is used.
        let after = async {
            match next {
                Some(from) => items::scan_page(client, table, Some(from), false)
                    .await
                    .map(Some),
                None => Ok(None),
            }
        };
        let use_it = async {
            for item in page {
                let (pk, _) = layout::key_of(&item);
                if layout::generation_of(projection, &pk) == Some(generation) {
                    take(item);
                }
            }
        };
        let (read, ()) = tokio::join!(after, use_it);
        let Some(read) = read? else { return Ok(()) };
        (page, next) = read;
    }
}

/// Compares the items of `generation` of which `concerns` holds with what they are expected to be.
///
/// # Errors
/// [`ViewsError`].
pub(crate) async fn compare(
    client: &Client,
    table: &str,
    projection: Projection,
    generation: u32,
    mut expected: BTreeMap<Key, Item>,
    concerns: impl Fn(&Key) -> bool,
) -> Result<Vec<Difference>, ViewsError> {
    let mut differences = Vec::new();
    for_each(client, table, projection, generation, |item| {
        let key = layout::key_of(&item);
        if !concerns(&key) {
            return;
        }
        match expected.remove(&key) {
            Some(expected) => {
                if !agree(&key, expected, item) {
                    differences.push(Difference::Different(key));
                }
            }
            // Of rules that no longer apply, or of people who have all gone: nobody reads them.
            None if key.1.starts_with(layout::AREAS) => {}
            None => differences.push(Difference::Unexpected(key)),
        }
    })
    .await?;
    let missing = expected.into_keys().filter(|key| !is_recent_kind(key));
    differences.extend(missing.map(Difference::Missing));
    differences.sort();
    Ok(differences)
}
