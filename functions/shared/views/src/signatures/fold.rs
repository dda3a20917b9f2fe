//! What events change in the views of a petition. Pure.
//!
//! An event changes what a signature adds to its petition by the difference between the states
//! after and before it. Differences add up to the same in any order, so only the events of the
//! same signature must be applied in order.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::AddAssign;

use aws_sdk_dynamodb::types::AttributeValue;
use events::envelope::Recorded;
use events::ids::Slug;
use events::signature::SignatureEvent;
use jiff::civil::Date;

use super::contribution::{Contribution, Tally, contribution};
use super::counted::CountedSignature;
use super::organisation::OrganisationTally;
use crate::items::Item;
use crate::places::{self, Place};
use crate::{Projection, layout};

/// The number of events of one signature that are applied at once. They touch at most one more
/// day than this, which leaves room in a transaction.
pub(crate) const EVENTS_AT_ONCE: usize = 40;

/// What events change in a petition's count, places, areas and days.
///
/// A day or place from which every confirmation has gone stays in the map: it is written with zeros,
/// whether the events come one by one or all at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// In the count.
    pub tally: Tally,
    /// In the places of the confirmed.
    pub places: BTreeMap<Place, i64>,
    /// In the areas of the confirmed, by the name of the rules and of the area; none for no area. Without zeros, since an area
    /// that came and went cannot be told from the log once its details are gone.
    pub areas: BTreeMap<(String, Option<String>), i64>,
    /// In the hours of days.
    pub days: BTreeMap<Date, [i64; 24]>,
    /// In the count of organisations; none before the first of them, so that a petition without any has no such item.
    pub organisations: Option<OrganisationTally>,
}

impl Change {
    /// Adds what one signature adds, `sign` times: 1 or -1.
    pub fn add(&mut self, contribution: &Contribution, sign: i64) {
        self.tally.add(&contribution.tally, sign);
        if let Some(place) = contribution.place {
            *self.places.entry(place).or_default() += sign;
        }
        if let Some((date, hour)) = contribution.hour
            && let Some(hour) = self.days.entry(date).or_default().get_mut(hour)
        {
            *hour += sign;
        }
        if let Some(tally) = &contribution.organisations {
            let organisations = self.organisations.get_or_insert_default();
            organisations.add(tally, sign);
        }
    }

    /// Adds what one signature adds to its area, `sign` times: 1 or -1. Apart from [`Self::add`], because its area is known last.
    pub fn add_area(&mut self, signature: &CountedSignature, sign: i64) {
        if let Some(area) = signature.counted_area() {
            let key = (area.rules.clone(), area.name.clone());
            *self.areas.entry(key).or_default() += sign;
        }
        self.areas.retain(|_, sum| *sum != 0);
    }

    /// The names of the rules by which it changes areas.
    pub(crate) fn area_rules(&self) -> BTreeSet<&str> {
        self.areas.keys().map(|(rules, _)| rules.as_str()).collect()
    }

    /// The items that the change adds to, by sort key, and what it adds to each of their attributes.
    /// Zeros are included, so that an item has all attributes from its first write on.
    pub fn sums(&self) -> impl Iterator<Item = (String, Vec<(String, i64)>)> {
        let count = self.tally.lines();
        let count = count.map(|(name, sum)| (name.to_owned(), sum)).collect();
        let days = self.days.iter().map(|(date, hours)| {
            let mut fields = vec![(layout::CONFIRMED.to_owned(), hours.iter().sum())];
            fields.extend((0..).map(layout::hour).zip(hours.iter().copied()));
            (layout::day(*date), fields)
        });
        let countries = self.places.iter();
        let countries = countries.map(|(place, sum)| (place.attribute().to_owned(), *sum));
        let countries =
            (!self.places.is_empty()).then(|| (layout::PLACES.to_owned(), countries.collect()));
        let areas = self.area_rules().into_iter().map(|rules| {
            let of_rules = self.areas.iter().filter(move |((of, _), _)| of == rules);
            let fields =
                of_rules.map(|((_, name), sum)| (places::area_attribute(name.as_deref()), *sum));
            (layout::areas(rules), fields.collect())
        });
        let organisations = self.organisations.iter().map(|tally| {
            let lines = tally.lines();
            let fields = lines.map(|(name, sum)| (name.to_owned(), sum));
            (layout::ORGANISATIONS.to_owned(), fields.collect())
        });
        std::iter::once((layout::COUNT.to_owned(), count))
            .chain(countries)
            .chain(areas)
            .chain(days)
            .chain(organisations)
    }

    /// The items of a petition in `generation`, if this is all that ever changed in it.
    pub fn items(&self, generation: u32, petition: &Slug) -> impl Iterator<Item = Item> {
        let pk = layout::petition(Projection::Signatures, generation, petition.as_str());
        self.sums().map(move |(sk, fields)| {
            let number = |(name, sum): (_, i64)| (name, AttributeValue::N(sum.to_string()));
            let mut item = layout::attributes(&(pk.clone(), sk));
            item.extend(fields.into_iter().map(number));
            item
        })
    }
}

impl AddAssign<&Change> for Change {
    fn add_assign(&mut self, other: &Change) {
        self.tally.add(&other.tally, 1);
        for (place, sum) in &other.places {
            *self.places.entry(*place).or_default() += sum;
        }
        for (area, sum) in &other.areas {
            *self.areas.entry(area.clone()).or_default() += sum;
        }
        self.areas.retain(|_, sum| *sum != 0);
        for (date, hours) in &other.days {
            let mine = self.days.entry(*date).or_default();
            for (mine, hour) in mine.iter_mut().zip(hours) {
                *mine += hour;
            }
        }
        if let Some(other) = &other.organisations {
            let organisations = self.organisations.get_or_insert_default();
            organisations.add(other, 1);
        }
    }
}

/// A signature after some of its events.
#[derive(Clone, Debug, PartialEq)]
pub struct Folded {
    /// The signature then.
    pub after: CountedSignature,
    /// What the events changed.
    pub change: Change,
    /// Whether events are left for another transaction.
    pub more: bool,
}

/// Applies those of `events` (rising versions) that are next; `None` if all were counted before.
///
/// # Errors
/// The version that is missing, if an event must come before them.
pub fn fold(
    before: &CountedSignature,
    events: &[Recorded<SignatureEvent>],
) -> Result<Option<Folded>, u64> {
    let mut folded = Folded {
        after: before.clone(),
        change: Change::default(),
        more: false,
    };
    let mut steps = 0;
    for event in events {
        let next = folded.after.version + 1;
        if event.version < next {
            continue;
        }
        if event.version > next {
            return Err(next);
        }
        if steps == EVENTS_AT_ONCE {
            folded.more = true;
            break;
        }
        folded.change.add(&contribution(&folded.after), -1);
        folded.after = folded.after.evolve(event);
        folded.change.add(&contribution(&folded.after), 1);
        steps += 1;
    }
    Ok((steps > 0).then_some(folded))
}
