//! What a stranger learns who reads every table and knows the number of confirmed signatures at every moment.

use std::collections::BTreeSet;

use aws_sdk_dynamodb::types::AttributeValue;
use proptest::prelude::*;

use super::*;

fn at(minutes: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + minutes * 60).unwrap()
}

fn live(numbers: &[(&str, u64)]) -> LivePlaces {
    let places = numbers.iter();
    LivePlaces::new(places.map(|(code, number)| (Place::of_country(code), *number)))
}

fn shown(table: &KeptTable) -> Vec<(&str, u64)> {
    table.table.ranked()
}

#[test]
fn a_place_is_a_countrys_code_or_not_said() {
    assert_eq!(Place::of_country("AT").code(), Some("AT"));
    for other in ["", "at", "A", "AUT", "A1", "Ö", "pk", "none"] {
        assert_eq!(Place::of_country(other), Place::NOT_SAID, "{other}");
    }
    assert_eq!(Place::NOT_SAID.attribute(), "none");
}

#[test]
fn a_country_appears_with_twice_the_floor_and_disappears_before_it_falls_below() {
    let first = next(None, &live(&[("AT", 19), ("DE", 20), ("", 1)]), at(0)).unwrap();
    assert_eq!(shown(&first), [("DE", 10)]);
    assert_eq!((first.table.confirmed, first.table.others()), (40, 30));
    // Eleven are still at least ten.
    let second = next(
        Some(&first),
        &live(&[("AT", 19), ("DE", 11), ("FR", 20)]),
        at(60),
    )
    .unwrap();
    assert_eq!(shown(&second), [("DE", 10), ("FR", 10)]);
    let third = next(
        Some(&second),
        &live(&[("AT", 20), ("DE", 9), ("FR", 31)]),
        at(120),
    )
    .unwrap();
    assert_eq!(shown(&third), [("FR", 20), ("AT", 10)]);
    // It comes back once as many have joined as had to leave.
    let back = |number| live(&[("AT", 20), ("DE", number), ("FR", 50 - number)]);
    let kept = |number| shown(&next(Some(&third), &back(number), at(180)).unwrap()).len();
    assert_eq!((kept(19), kept(20)), (2, 3));
}

#[test]
fn a_table_stays_for_an_hour_and_until_ten_more_or_fewer_have_confirmed() {
    let first = next(None, &live(&[("AT", 30)]), at(0)).unwrap();
    for (total, minutes, is_next) in [
        (40, 59, false),
        (40, 60, true),
        (41, 60, false),
        (39, 6_000, false),
        (30, 6_000, false),
        (20, 60, true),
        (1_000, 6_000, true),
    ] {
        let table = next(Some(&first), &live(&[("AT", total)]), at(minutes));
        assert_eq!(table.is_some(), is_next, "{total} after {minutes} minutes");
    }
    // Before there is a country, nobody waits for the hour.
    let none = next(None, &live(&[("AT", 10)]), at(0)).unwrap();
    let soon = next(Some(&none), &live(&[("AT", 20)]), at(1)).unwrap();
    assert_eq!(shown(&soon), [("AT", 10)]);
    for few in 0..STEP {
        assert_eq!(next(None, &live(&[("AT", few)]), at(0)), None);
    }
}

/// A signer's country cannot be told from a table before and one after: as many others have confirmed between them.
#[test]
fn nobody_who_confirms_alone_moves_a_table() {
    let first = next(None, &live(&[("AT", 29), ("DE", 41)]), at(0)).unwrap();
    for country in ["AT", "DE", "FR"] {
        let mut numbers = vec![("AT", 29), ("DE", 41), ("FR", 0)];
        for one in numbers.iter_mut().filter(|(code, _)| *code == country) {
            one.1 += 1;
        }
        assert_eq!(next(Some(&first), &live(&numbers), at(6_000)), None);
    }
}

#[test]
fn numbers_of_which_some_are_missing_make_no_table() {
    let item = |numbers: &[(&str, &str)]| {
        let mut item = layout::attributes(&("signatures.1/rivers".into(), layout::PLACES.into()));
        for (name, number) in numbers {
            item.insert((*name).to_owned(), AttributeValue::N((*number).to_owned()));
        }
        item
    };
    let whole = item(&[("AT", "7"), ("none", "2"), ("DE", "0")]);
    let read = LivePlaces::complete(&whole, 9).unwrap();
    assert_eq!(read, live(&[("AT", 7), ("DE", 0), ("", 2)]));
    assert_eq!(LivePlaces::complete(&whole, 10), None);
    // Someone withdrew who had confirmed under a release that counted no places.
    let negative = item(&[("AT", "3"), ("DE", "-1")]);
    assert_eq!(LivePlaces::complete(&negative, 2), None);
    assert_eq!(total(&negative), 2);
}

/// What happens to a petition between two moments: so many join or leave a place.
#[derive(Clone, Debug)]
struct Step {
    place: usize,
    joined: bool,
    people: u64,
    minutes: i64,
}

const CODES: [&str; 5] = ["AT", "DE", "FR", "ES", ""];

fn histories() -> impl Strategy<Value = Vec<Step>> {
    // Mostly one by one, as people confirm, with crowds and sweeps between.
    let people = prop_oneof![4 => Just(1_u64), 2 => 1_u64..12, 1 => 10_u64..60];
    let step = (0..CODES.len(), 0_u8..10, people, 0_i64..90).prop_map(
        |(place, joined, people, minutes)| Step {
            place,
            joined: joined < 7,
            people,
            minutes,
        },
    );
    proptest::collection::vec(step, 1..250)
}

/// A table with how many people really were in each place.
type Published = (KeptTable, BTreeMap<&'static str, u64>);

/// All tables of a history; the projection looks after every step.
fn published(history: &[Step]) -> Vec<Published> {
    let mut numbers: BTreeMap<&'static str, u64> = CODES.map(|code| (code, 0)).into();
    let mut tables: Vec<Published> = Vec::new();
    let mut minutes = 0;
    for step in history {
        let number = numbers.get_mut(CODES[step.place]).unwrap();
        *number = match step.joined {
            true => *number + step.people,
            false => number.saturating_sub(step.people),
        };
        minutes += step.minutes;
        let now: Vec<_> = numbers
            .iter()
            .map(|(code, number)| (*code, *number))
            .collect();
        let previous = tables.last().map(|(table, _)| table);
        if let Some(table) = next(previous, &live(&now), at(minutes)) {
            tables.push((table, numbers.clone()));
        }
    }
    tables
}

/// The sums that can be formed from a table: of any cells, with or without the remainder that follows from the public number.
fn sums(table: &PlacesTable) -> Vec<u64> {
    let countries = CODES.iter().filter(|code| !code.is_empty());
    let cell = |code: &&str| table.at_least.get(*code).copied().unwrap_or_default();
    let mut cells: Vec<u64> = countries.map(cell).collect();
    cells.push(table.others());
    let all = 0..1_usize << cells.len();
    let chosen = |set: usize| {
        let cells = cells.iter().enumerate();
        cells
            .filter(move |(at, _)| set >> at & 1 == 1)
            .map(|(_, number)| number)
    };
    all.map(|set| chosen(set).sum()).collect()
}

fn is_none_or_enough(people: u64) -> bool {
    people == 0 || people >= STEP
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// No cell, no remainder, no sum of them and no difference between any two tables stands for one to nine people.
    #[test]
    fn nothing_that_can_be_computed_from_tables_stands_for_few(history in histories()) {
        let tables = published(&history);
        let all: Vec<_> = tables.iter().map(|(kept, _)| sums(&kept.table)).collect();
        for (at, sums) in all.iter().enumerate() {
            for sum in sums {
                prop_assert!(is_none_or_enough(*sum), "{sum} in {:?}", tables[at]);
            }
            for earlier in &all[..at] {
                for (one, other) in sums.iter().zip(earlier) {
                    prop_assert!(is_none_or_enough(one.abs_diff(*other)), "{:?}", tables[at]);
                }
            }
        }
    }

    /// Every number is true when it is published, and behind each that moves there are as many people as it takes.
    #[test]
    fn every_change_is_one_of_ten_people_or_more(history in histories()) {
        let mut moved: BTreeMap<&str, u64> = BTreeMap::new();
        let mut before: Option<&PlacesTable> = None;
        let tables = published(&history);
        for (KeptTable { table, .. }, really) in &tables {
            let total: u64 = really.values().sum();
            prop_assert_eq!(table.confirmed, total);
            if let Some(before) = before {
                prop_assert!(before.confirmed.abs_diff(total) >= STEP);
                let waited = table.as_of.duration_since(before.as_of) >= INTERVAL;
                prop_assert!(waited || before.at_least.is_empty());
            }
            for code in CODES.into_iter().filter(|code| !code.is_empty()) {
                let now = table.at_least.get(code).copied().unwrap_or_default();
                let people = really[code];
                prop_assert!(now <= people, "{code}: {now} of {people}");
                prop_assert!(now == 0 || people >= STEP);
                let was = before.map_or(0, |table| {
                    table.at_least.get(code).copied().unwrap_or_default()
                });
                if now != was {
                    let last = moved.insert(code, people).unwrap_or_default();
                    prop_assert!(people.abs_diff(last) >= STEP, "{code}: {last}, then {people}");
                }
            }
            // Nobody learns that all of the others are from one place, or that there are none.
            prop_assert!(table.at_least.is_empty() || table.others() >= STEP);
            before = Some(table);
        }
    }

    /// Whoever confirmed between two tables could have come from anywhere that another of them came from: exchanging two of them
    /// changes neither table.
    #[test]
    fn those_between_two_tables_can_be_exchanged(history in histories(), seed in any::<u64>()) {
        let mut exchanged = history.clone();
        let mut last_total = None;
        // Neighbours that join within the time between two tables change places with each other.
        let tables = published(&history);
        let ends: BTreeSet<Timestamp> = tables.iter().map(|(kept, _)| kept.table.as_of).collect();
        let mut minutes = 0;
        for (at_step, step) in history.iter().enumerate() {
            minutes += step.minutes;
            let is_between = !ends.contains(&at(minutes));
            if let Some(earlier) = last_total
                && is_between
                && seed >> (at_step % 64) & 1 == 1
            {
                let both: &[Step] = &history[earlier..=at_step];
                if both.iter().all(|step| step.joined && step.people == 1) {
                    let place = exchanged[earlier].place;
                    exchanged[earlier].place = exchanged[at_step].place;
                    exchanged[at_step].place = place;
                }
            }
            last_total = is_between.then_some(at_step);
        }
        let strip = |tables: Vec<Published>| -> Vec<KeptTable> {
            tables.into_iter().map(|(kept, _)| kept).collect()
        };
        prop_assert_eq!(strip(published(&exchanged)), strip(tables));
    }
}
