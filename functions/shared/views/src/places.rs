//! Where the confirmed signatures of a petition come from, as the public sees it: a table that singles nobody out.
//!
//! How many are from each country, region or postcode area changes with every signature, and the number of all of them is public and
//! live. Whoever could read both at any time would know the place of everybody whose confirmation they notice. So nobody reads the live numbers:
//! a table is made from them once in a while, and replaces the one before only
//!
//! - an hour later at the earliest ([`INTERVAL`]), once it shows a place,
//! - at a moment at which the number of the confirmed is a multiple of [`STEP`], and
//! - differs from that of the table before by [`STEP`] people or more.
//!
//! A place in it has no exact number but a lower bound, a multiple of [`STEP`]. The bound moves only once [`STEP`] people or more
//! have joined or left the place since it moved last. A place appears with twice as many people, and disappears before it
//! has fewer than [`STEP`]. The crate's README says why that is enough, and what it does not hide.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::AttributeValue;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::error::ViewsError;
use crate::items::{self, Item};
use crate::petition::ShownPlaces;
use crate::{Views, layout};

/// The fewest people that any number and any change stands for: the floor.
pub const STEP: u64 = 10;
/// The shortest time between two tables.
pub const INTERVAL: SignedDuration = SignedDuration::from_hours(1);

/// Where a signature comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place(Option<[u8; 2]>);

impl Place {
    /// The signer did not say it.
    pub const NOT_SAID: Self = Self(None);
    const NOT_SAID_NAME: &str = "none";

    /// The country with this ISO 3166-1 alpha-2 code; [`Self::NOT_SAID`] for anything else.
    #[must_use]
    pub fn of_country(code: &str) -> Self {
        let code: Option<[u8; 2]> = code.as_bytes().try_into().ok();
        Self(code.filter(|code| code.iter().all(u8::is_ascii_uppercase)))
    }

    /// The attribute that counts it.
    #[must_use]
    pub fn attribute(&self) -> &str {
        self.code().unwrap_or(Self::NOT_SAID_NAME)
    }

    /// The country's code; `None` if the signer did not say it.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        std::str::from_utf8(self.0.as_ref()?).ok()
    }
}

/// The attribute that counts an area, or those in none.
pub(crate) fn area_attribute(name: Option<&str>) -> String {
    // So that no region has the name of a key, or of those in none.
    name.map_or_else(
        || Place::NOT_SAID_NAME.to_owned(),
        |name| format!("{AREA}{name}"),
    )
}

/// What the attributes of areas begin with.
const AREA: char = '=';

/// How many confirmed signatures are from each country or area now. Not for the public.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LivePlaces {
    /// The rules by which they are in areas; `None` for countries.
    rules: Option<String>,
    total: u64,
    places: BTreeMap<String, u64>,
}

impl LivePlaces {
    /// The numbers of each place.
    #[must_use]
    pub fn new(numbers: impl IntoIterator<Item = (Place, u64)>) -> Self {
        let mut live = Self::default();
        for (place, number) in numbers {
            live.add(place.code(), number);
        }
        live
    }

    /// The numbers of each area by the rules of that name; `None` for those in no area.
    #[must_use]
    pub fn in_areas<'a>(
        rules: &str,
        numbers: impl IntoIterator<Item = (Option<&'a str>, u64)>,
    ) -> Self {
        let mut live = Self {
            rules: Some(rules.to_owned()),
            ..Self::default()
        };
        for (area, number) in numbers {
            live.add(area, number);
        }
        live
    }

    fn add(&mut self, place: Option<&str>, number: u64) {
        self.total += number;
        if let Some(place) = place {
            *self.places.entry(place.to_owned()).or_default() += number;
        }
    }

    /// The numbers in the item that counts them, if it has all of the `confirmed`. Before a rebuild it has only those who confirmed
    /// since there are places.
    #[must_use]
    pub fn complete(item: &Item, confirmed: u64) -> Option<Self> {
        let numbers: Option<Vec<_>> = numbers(item)
            .map(|(name, number)| Some((Place::of_country(name), u64::try_from(number).ok()?)))
            .collect();
        Some(Self::new(numbers?)).filter(|live| live.total == confirmed)
    }

    /// The same of the item that counts areas by the rules of that name. Before a rebuild it has only those who confirmed, or were
    /// corrected, since the petition has these rules.
    #[must_use]
    pub fn complete_in_areas(rules: &str, item: &Item, confirmed: u64) -> Option<Self> {
        let numbers: Option<Vec<_>> = numbers(item)
            .map(|(name, number)| Some((name.strip_prefix(AREA), u64::try_from(number).ok()?)))
            .collect();
        Some(Self::in_areas(rules, numbers?)).filter(|live| live.total == confirmed)
    }
}

/// The sum of all places or areas in the item that counts them.
#[must_use]
pub fn total(item: &Item) -> i64 {
    numbers(item).map(|(_, number)| number).sum()
}

/// The item of areas without those from which everybody has gone, which the log need not know.
pub(crate) fn without_zeros(mut item: Item) -> Item {
    let zero = AttributeValue::N("0".to_owned());
    item.retain(|_, number| *number != zero);
    item
}

fn numbers(item: &Item) -> impl Iterator<Item = (&String, i64)> {
    let places = item
        .iter()
        .filter(|(name, _)| ![layout::PK, layout::SK].contains(&name.as_str()));
    places.filter_map(|(name, value)| Some((name, value.as_n().ok()?.parse().ok()?)))
}

/// A published table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlacesTable {
    /// When it was made.
    pub as_of: Timestamp,
    /// How many signatures were confirmed then: a multiple of [`STEP`].
    pub confirmed: u64,
    /// By the country's code, or by the area's name: at least so many of them are from there. A multiple of [`STEP`], and never 0.
    pub at_least: BTreeMap<String, u64>,
    /// The rules by which they are in areas; `None` for countries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<String>,
}

impl PlacesTable {
    /// The countries or areas, those with most signatures first.
    #[must_use]
    pub fn ranked(&self) -> Vec<(&str, u64)> {
        let places = self.at_least.iter();
        let mut ranked: Vec<_> = places
            .map(|(code, number)| (code.as_str(), *number))
            .collect();
        // Stable, so that those with the same number stay in the order of their names, which tells nothing.
        ranked.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
        ranked
    }

    /// Whether it is what the petition shows: after a change, the table before stays until there is another one.
    #[must_use]
    pub fn is_by(&self, shown: &ShownPlaces) -> bool {
        self.rules.as_deref() == shown.rules()
    }

    /// How many of the confirmed are in no country's or area's number.
    #[must_use]
    pub fn others(&self) -> u64 {
        let shown: u64 = self.at_least.values().sum();
        self.confirmed.saturating_sub(shown)
    }
}

/// A kept table as readers see it.
#[derive(Deserialize)]
struct PublicPart {
    table: PlacesTable,
}

impl Views {
    /// The published table of the petition's places; `None` before the first, and if there is no such petition. It may be by other rules
    /// than the petition has now: see [`PlacesTable::is_by`]. One request.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn places(&self, slug: &str) -> Result<Option<PlacesTable>, ViewsError> {
        let (pk, sk) = layout::places(slug);
        let found = self.get(pk, &sk).await?;
        let read: Option<PublicPart> = found.map(items::read).transpose()?;
        Ok(read.map(|kept| kept.table))
    }
}

/// A table with what it was made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptTable {
    /// What is published.
    pub table: PlacesTable,
    /// How many were from each country or area when its number moved last. Not for the public.
    counted: BTreeMap<String, u64>,
}

impl KeptTable {
    /// Whether another table can follow at `now`. The first country need not wait for it.
    #[must_use]
    pub fn is_due(&self, now: Timestamp) -> bool {
        self.table.at_least.is_empty() || now.duration_since(self.table.as_of) >= INTERVAL
    }
}

/// The table that replaces `previous`, or `None` while it has to stay.
#[must_use]
pub fn next(previous: Option<&KeptTable>, live: &LivePlaces, now: Timestamp) -> Option<KeptTable> {
    if previous.is_some_and(|previous| !previous.is_due(now)) {
        return None;
    }
    let before = previous.map_or(0, |previous| previous.table.confirmed);
    if !live.total.is_multiple_of(STEP) || live.total.abs_diff(before) < STEP {
        return None;
    }
    let mut counted = previous.map_or_else(BTreeMap::new, |previous| previous.counted.clone());
    // Where other rules apply than before, what is no longer there disappears, and what has the same name moves as slowly as ever.
    for place in live.places.keys() {
        counted.entry(place.clone()).or_default();
    }
    for (place, last) in &mut counted {
        let now = live.places.get(place).copied().unwrap_or_default();
        let has_moved = now.abs_diff(*last) >= STEP;
        let is_relevant = bound(*last) > 0 || bound(now) > 0;
        if has_moved && is_relevant {
            *last = now;
        }
    }
    counted.retain(|_, number| *number > 0);
    let bounds = counted
        .iter()
        .map(|(place, at)| (place.clone(), bound(*at)));
    let at_least = bounds.filter(|(_, bound)| *bound > 0).collect();
    Some(KeptTable {
        table: PlacesTable {
            as_of: now,
            confirmed: live.total,
            at_least,
            rules: live.rules.clone(),
        },
        counted,
    })
}

/// What is shown of a place that had so many: it stays true until [`STEP`] have left. 0 is not shown.
fn bound(counted: u64) -> u64 {
    (counted / STEP).saturating_sub(1) * STEP
}

#[cfg(test)]
mod tests;
