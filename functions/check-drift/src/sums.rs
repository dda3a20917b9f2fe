//! Compares each petition's count, places, areas and days with the sum of its markers.
//!
//! Markers and counts change in one transaction, but the check reads them at different times. If a petition's count, places, areas and
//! days did not change during the check, all numbers are compared. Otherwise only `submitted` is: it never falls, so the
//! sum must lie between its first and its last value.

use std::collections::BTreeMap;

use events::ids::SignatureId;
use views::count::Names;
use views::layout;
use views::signatures::contribution::contribution;
use views::signatures::counted::CountedSignature;
use views::signatures::fold::Change;

use crate::state::{State, Sums};
use crate::{CheckDrift, DriftError};

/// Adds the numbers that one signature contributes, without zeros.
pub(crate) fn add(sums: &mut BTreeMap<String, Sums>, id: &SignatureId, one: &CountedSignature) {
    let petition = sums.entry(id.petition.as_str().to_owned()).or_default();
    let mut change = Change::default();
    change.add(&contribution(one), 1);
    change.add_area(one, 1);
    for (sk, fields) in change.sums() {
        for (name, sum) in fields.into_iter().filter(|(_, sum)| *sum != 0) {
            let item = petition.entry(sk.clone()).or_default();
            *item.entry(name).or_default() += sum;
        }
    }
}

/// Whether this release wrote all of the count: earlier ones did not count how many names are shown.
fn knows_names(sums: &Sums) -> bool {
    let count = sums.get(layout::COUNT);
    count.is_none_or(|count| count.get("looked") == count.get("submitted"))
}

fn forget_names(sums: &mut Sums) {
    if let Some(count) = sums.get_mut(layout::COUNT) {
        count.retain(|name, _| !Names::ATTRIBUTES.contains(&name.as_str()));
    }
}

/// Whether all who count are in the places: before a rebuild, those who confirmed under an earlier release are not.
fn knows_places(sums: &Sums) -> bool {
    let confirmed = sums.get(layout::COUNT);
    let confirmed = confirmed.and_then(|count| count.get("confirmed")).copied();
    let places = sums.get(layout::PLACES).into_iter();
    confirmed.unwrap_or(0) == places.flat_map(BTreeMap::values).sum::<i64>()
}

impl CheckDrift {
    /// Reads the counts and days of the petitions in the log, before any marker is added up.
    pub(crate) async fn read_sums(&self, state: &mut State) -> Result<(), DriftError> {
        for (petition, first) in &mut state.first {
            *first = self.shown_sums(state.generation, petition).await?;
        }
        Ok(())
    }

    /// Those of a petition that the log did not have yet are compared by the next check.
    pub(crate) async fn compare_sums(&self, state: &mut State) -> Result<(), DriftError> {
        for (petition, first) in std::mem::take(&mut state.first) {
            let last = self.shown_sums(state.generation, &petition).await?;
            let mut sums = state.sums.remove(&petition).unwrap_or_default();
            if first == last {
                let mut last = last;
                if !knows_names(&last) {
                    forget_names(&mut last);
                    forget_names(&mut sums);
                }
                if !knows_places(&last) {
                    last.remove(layout::PLACES);
                    sums.remove(layout::PLACES);
                }
                let all = last.keys().chain(sums.keys());
                let different: std::collections::BTreeSet<_> =
                    all.filter(|sk| last.get(*sk) != sums.get(*sk)).collect();
                for sk in different {
                    state.differs("sum", &format!("{petition} {sk}"));
                }
                self.compare_public_log(state, &petition).await?;
                continue;
            }
            let submitted = |sums: &Sums| {
                let count = sums.get(layout::COUNT);
                count
                    .and_then(|count| count.get("submitted"))
                    .copied()
                    .unwrap_or(0)
            };
            if !(submitted(&first)..=submitted(&last)).contains(&submitted(&sums)) {
                state.differs("sum", &format!("{petition} {}", layout::COUNT));
            }
            tracing::info!(
                petition,
                "the count changed during the check, so only `submitted` was compared"
            );
        }
        Ok(())
    }
}
