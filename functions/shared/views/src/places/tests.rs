//! What a stranger learns who reads every table, by whatever the petition shows, and knows the number of confirmed signatures at every
//! moment.

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
    let areas = item(&[("=Wien", "7"), ("none", "2")]);
    let read = LivePlaces::complete_in_areas("rules", &areas, 9).unwrap();
    let expected = [(Some("Wien"), 7), (None, 2)];
    assert_eq!(read, LivePlaces::in_areas("rules", expected));
    assert_eq!(LivePlaces::complete_in_areas("rules", &areas, 8), None);
    // Someone withdrew who had confirmed under a release that counted no places.
    let negative = item(&[("AT", "3"), ("DE", "-1")]);
    assert_eq!(LivePlaces::complete(&negative, 2), None);
    assert_eq!(total(&negative), 2);
}

/// Where people are from, as finely as any rules below look: country and region.
const FROM: [(&str, &str); 6] = [
    ("AT", "Tirol"),
    ("AT", "Wien"),
    ("AT", ""),
    ("DE", "Bayern"),
    ("DE", "Wien"),
    ("", ""),
];

/// The rules that a petition may have: none for countries, then three lists of regions.
const RULES: [Option<&str>; 4] = [None, Some("all"), Some("austria"), Some("east")];

/// The names of all places by all rules.
const NAMES: [&str; 6] = ["AT", "Bayern", "DE", "Ost", "Tirol", "Wien"];

/// Where somebody counts.
fn place_of((country, region): (&'static str, &'static str), rules: usize) -> Option<&'static str> {
    let name = match RULES[rules] {
        None => country,
        Some("all") => region,
        Some("austria") if country == "AT" => region,
        Some("east") if region == "Bayern" || country == "AT" => "Ost",
        Some("east") => region,
        Some(_) => "",
    };
    Some(name).filter(|name| !name.is_empty())
}

/// What happens to a petition between two moments.
#[derive(Clone, Copy, Debug)]
enum What {
    /// So many confirm.
    Join { from: usize, people: u64 },
    /// So many withdraw or are erased.
    Leave { from: usize, people: u64 },
    /// One corrects the details.
    Correct { from: usize, to: usize },
    /// The petition shows its places in another way, and the views are built anew.
    Show { rules: usize },
}

#[derive(Clone, Debug)]
struct Step {
    what: What,
    minutes: i64,
}

fn histories() -> impl Strategy<Value = Vec<Step>> {
    // Mostly one by one, as people confirm, with crowds and sweeps between.
    let people = || prop_oneof![4 => Just(1_u64), 2 => 1_u64..12, 1 => 10_u64..60];
    let from = || 0..FROM.len();
    let what = prop_oneof![
        70 => (from(), people()).prop_map(|(from, people)| What::Join { from, people }),
        20 => (from(), people()).prop_map(|(from, people)| What::Leave { from, people }),
        10 => (from(), from()).prop_map(|(from, to)| What::Correct { from, to }),
        1 => (0..RULES.len()).prop_map(|rules| What::Show { rules }),
    ];
    let step = (what, 0_i64..90).prop_map(|(what, minutes)| Step { what, minutes });
    (0..RULES.len(), proptest::collection::vec(step, 1..250)).prop_map(|(rules, mut steps)| {
        let what = What::Show { rules };
        steps.insert(0, Step { what, minutes: 0 });
        steps
    })
}

/// A table with how many people really were in each place.
type Published = (KeptTable, BTreeMap<&'static str, u64>);

/// All tables of a history; the projection looks after every step.
fn published(history: &[Step]) -> Vec<Published> {
    let mut numbers = [0_u64; FROM.len()];
    let mut rules = 0;
    let mut tables: Vec<Published> = Vec::new();
    let mut minutes = 0;
    for step in history {
        match step.what {
            What::Join { from, people } => numbers[from] += people,
            What::Leave { from, people } => numbers[from] = numbers[from].saturating_sub(people),
            What::Correct { from, to } if numbers[from] > 0 => {
                numbers[from] -= 1;
                numbers[to] += 1;
            }
            What::Correct { .. } => {}
            What::Show { rules: shown } => rules = shown,
        }
        minutes += step.minutes;
        let places = FROM.map(|from| place_of(from, rules));
        let live = match RULES[rules] {
            None => LivePlaces::new(
                places
                    .iter()
                    .zip(numbers)
                    .map(|(place, number)| (Place::of_country(place.unwrap_or_default()), number)),
            ),
            Some(rules) => LivePlaces::in_areas(rules, places.into_iter().zip(numbers)),
        };
        let previous = tables.last().map(|(table, _)| table);
        if let Some(table) = next(previous, &live, at(minutes)) {
            let mut really = BTreeMap::from(NAMES.map(|name| (name, 0)));
            for (place, number) in places.into_iter().zip(numbers) {
                *really.entry(place.unwrap_or_default()).or_default() += number;
            }
            assert_eq!(table.table.rules.as_deref(), RULES[rules]);
            tables.push((table, really));
        }
    }
    tables
}

/// The sums that can be formed from a table: of any cells, with or without the remainder that follows from the public number.
fn sums(table: &PlacesTable) -> Vec<u64> {
    let cell = |name: &str| table.at_least.get(name).copied().unwrap_or_default();
    let mut cells: Vec<u64> = NAMES.into_iter().map(cell).collect();
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

    /// No cell, no remainder, no sum of them and no difference between any two tables stands for one to nine people, whatever the two
    /// tables show.
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
            prop_assert!(table.at_least.keys().all(|name| NAMES.contains(&name.as_str())));
            for name in NAMES {
                let now = table.at_least.get(name).copied().unwrap_or_default();
                let people = really[name];
                prop_assert!(now <= people, "{name}: {now} of {people}");
                prop_assert!(now == 0 || people >= STEP);
                let was = before.map_or(0, |table| {
                    table.at_least.get(name).copied().unwrap_or_default()
                });
                if now != was {
                    let last = moved.insert(name, people).unwrap_or_default();
                    prop_assert!(people.abs_diff(last) >= STEP, "{name}: {last}, then {people}");
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
                let one = |step: &Step| matches!(step.what, What::Join { people: 1, .. });
                if both.iter().all(one) {
                    let what = exchanged[earlier].what;
                    exchanged[earlier].what = exchanged[at_step].what;
                    exchanged[at_step].what = what;
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
