//! The picture beside a shared link: which numbers are said, and how.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::collections::BTreeSet;

use languages::Language;
use pages::card::{count, step};

#[test]
fn a_signature_more_changes_what_is_said_only_at_round_numbers() {
    for (confirmed, said) in [
        (0, 0),
        (9, 0),
        (10, 10),
        (19, 10),
        (99, 90),
        (100, 100),
        (119, 110),
        (1_000, 1_000),
        (1_299, 1_200),
        (12_999, 12_000),
        (1_234_567, 1_200_000),
        (u64::MAX, 18_000_000_000_000_000_000),
    ] {
        assert_eq!(step(confirmed), said, "{confirmed}");
        // Its address is found again under its own number.
        assert_eq!(step(said), said);
    }
    // However many sign, a language has few addresses.
    let steps: BTreeSet<u64> = (0..1_000_000).map(step).collect();
    assert_eq!(steps.len(), 1 + 9 + 4 * 90);
}

#[test]
fn the_number_has_its_sign_in_every_language() {
    for language in Language::all() {
        for number in [10, 100, 1_200, 1_000_000] {
            let said = count(language, number).unwrap();
            let number = format!("{}+", language.number(number));
            assert!(said.contains(&number), "{language}: {said}");
        }
        assert_eq!(count(language, 0), None);
    }
    let spanish = Language::from_tag("es").unwrap();
    assert_eq!(count(spanish, 12_000).unwrap(), "12.000+ firmas");
}
