//! A petition's promise that nobody is named before enough people have confirmed.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::PetitionEvent;

/// How many people must have confirmed before names and comments are shown or exported. An absent promise sorts before each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct NamesFrom(u64);

impl NamesFrom {
    /// What can be promised. Below two it would promise nothing, and above a million hardly any name would ever be shown.
    pub const RANGE: RangeInclusive<u64> = 2..=1_000_000;

    /// The promise; `None` outside [`Self::RANGE`]. Events are read whatever the range is.
    #[must_use]
    pub fn new(confirmed: u64) -> Option<Self> {
        Self::RANGE.contains(&confirmed).then_some(Self(confirmed))
    }

    /// The number.
    #[must_use]
    pub fn get(self) -> u64 {
        self.0
    }

    /// How many people are missing while so many have confirmed; 0 once names are shown.
    #[must_use]
    pub fn missing(self, confirmed: u64) -> u64 {
        self.0.saturating_sub(confirmed)
    }

    /// What the public log says after this event, if it says something about the promise: the number of its "names above", 0 if
    /// nothing is promised any more.
    #[must_use]
    pub fn in_public(event: &PetitionEvent) -> Option<u64> {
        match event {
            PetitionEvent::NamesFromSet { confirmed } => Some(confirmed.map_or(0, Self::get)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_ends_where_enough_have_confirmed() {
        let promise = NamesFrom::new(100).unwrap();
        let missing = [0, 99, 100, 101].map(|confirmed| promise.missing(confirmed));
        assert_eq!(missing, [100, 1, 0, 0]);
    }

    #[test]
    fn only_a_number_that_promises_something_can_be_promised() {
        let promised = [0, 1, 2, 1_000_000, 1_000_001].map(NamesFrom::new);
        let promised = promised.map(|promise| promise.map(NamesFrom::get));
        assert_eq!(promised, [None, None, Some(2), Some(1_000_000), None]);
    }

    #[test]
    fn the_public_log_learns_of_each_change_of_the_promise() {
        let set = |number| PetitionEvent::NamesFromSet {
            confirmed: NamesFrom::new(number),
        };
        assert_eq!(NamesFrom::in_public(&set(100)), Some(100));
        assert_eq!(NamesFrom::in_public(&set(0)), Some(0));
        let other = PetitionEvent::PetitionOpened {};
        assert_eq!(NamesFrom::in_public(&other), None);
    }
}
