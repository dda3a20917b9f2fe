//! Whole histories as they can and cannot happen: the leaves, and which of them is the first that cannot follow those before
//! it. `events/golden/public-log/histories.json` has them for other programs.

use public_log::fold::Fold;
use public_log::leaf::{Kind, Leaf, Petition, Reason};
use serde_json::{Value, json};

use public_log::hash::empty_root;

use super::memory::{confirmed, opening, petition};

/// The minute in which it begins.
const START: u32 = 29_000_000;

/// A fact so many minutes after the beginning.
fn at(minutes: u32, kind: Kind) -> Leaf {
    Leaf {
        minute: START + minutes,
        petition: petition(),
        kind,
    }
}

fn text(version: u64) -> Kind {
    let digest = empty_root();
    Kind::TextRevised { version, digest }
}

fn sign(signer: usize) -> Kind {
    confirmed(signer).about(0)
}

/// The signer's confirmation of the text with this version.
fn sign_text(signer: usize, text_version: u64) -> Kind {
    let commitment = opening(signer).commit("clean-rivers/another");
    Kind::Confirmed {
        text_version,
        commitment,
    }
}

fn renewed(of: u64, commitment_of: usize) -> Kind {
    let kind = sign(commitment_of);
    Kind::Renewed {
        of,
        text_version: 2,
        commitment: *kind.commitment().unwrap(),
    }
}

fn moved(of: u64, signer: usize, to: &str) -> Kind {
    let commitment = opening(signer).commit(to);
    Kind::Moved { of, commitment }
}

/// A text, that the petition opened, and one signature, which is at index 2.
fn begun(then: &[Leaf]) -> Vec<Leaf> {
    let mut leaves = vec![at(0, text(2)), at(0, Kind::Opened), at(5, sign(1))];
    leaves.extend_from_slice(then);
    leaves
}

const DAY: u32 = 24 * 60;

fn possible() -> Vec<(&'static str, Vec<Leaf>)> {
    vec![
        (
            "an older text that was confirmed later, and another language",
            begun(&[
                at(6, text(3)),
                at(6, text(7)),
                at(8, sign(2)),
                at(8, sign_text(3, 3)),
                at(9, sign_text(4, 7)),
            ]),
        ),
        (
            "late facts, which have earlier minutes than leaves before them",
            begun(&[
                at(50, sign(2)),
                at(3, sign(3)),
                at(4, Kind::Withdrawn { of: 4 }),
            ]),
        ),
        (
            "signed again with the same form after a withdrawal",
            begun(&[
                at(6, Kind::Withdrawn { of: 2 }),
                at(7, renewed(2, 1)),
                at(8, Kind::Withdrawn { of: 2 }),
                at(9, renewed(2, 9)),
                at(9, moved(2, 1, "clean-rivers/elsewhere")),
                at(10, Kind::Disowned { of: 2 }),
                at(11, renewed(2, 9)),
            ]),
        ),
        (
            "confirmed in the day after closing",
            begun(&[at(10, Kind::Closed), at(10 + DAY + 60, sign(2))]),
        ),
        (
            "what ends a signature, long after closing",
            begun(&[
                at(6, sign(2)),
                at(10, Kind::Closed),
                at(90 * DAY, Kind::Withdrawn { of: 2 }),
                at(90 * DAY, moved(3, 2, "clean-rivers/elsewhere")),
                at(
                    91 * DAY,
                    Kind::Invalidated {
                        of: 3,
                        reason: Reason::FalseName,
                    },
                ),
                at(92 * DAY, Kind::Reinstated { of: 3 }),
                at(93 * DAY, Kind::Erased { of: 3 }),
                at(94 * DAY, text(9)),
            ]),
        ),
        (
            "opened again",
            begun(&[
                at(10, Kind::Closed),
                at(40 * DAY, Kind::Opened),
                at(50 * DAY, sign(2)),
            ]),
        ),
    ]
}

fn impossible() -> Vec<(&'static str, Vec<Leaf>)> {
    let mut other = at(6, Kind::Withdrawn { of: 2 });
    other.petition = Petition::parse("another-one").unwrap();
    let closed = at(10, Kind::Closed);
    let withdrawn = at(6, Kind::Withdrawn { of: 2 });
    vec![
        ("one commitment confirmed twice", begun(&[at(6, sign(1))])),
        (
            "one commitment confirmed again after the end",
            begun(&[at(6, Kind::Erased { of: 2 }), at(7, sign(1))]),
        ),
        (
            "a move to the commitment of another signature",
            begun(&[
                at(6, sign(2)),
                at(
                    7,
                    Kind::Moved {
                        of: 3,
                        commitment: *sign(1).commitment().unwrap(),
                    },
                ),
            ]),
        ),
        (
            "signed again with the commitment of another signature",
            begun(&[
                at(6, sign(2)),
                at(6, Kind::Withdrawn { of: 3 }),
                at(7, renewed(3, 1)),
            ]),
        ),
        (
            "a confirmation of a text that comes later",
            begun(&[at(6, sign_text(2, 3))]),
        ),
        (
            "a confirmation of a version that is no text",
            begun(&[at(6, text(5)), at(7, sign_text(2, 4))]),
        ),
        (
            "a confirmation of no text",
            begun(&[at(6, sign_text(2, 0))]),
        ),
        (
            "confirmed before it opened",
            vec![at(0, text(2)), at(1, sign(1))],
        ),
        (
            "confirmed more than a day and an hour after closing",
            begun(&[closed.clone(), at(10 + DAY + 61, sign(2))]),
        ),
        (
            "signed again more than a day and an hour after closing",
            begun(&[
                withdrawn.clone(),
                closed.clone(),
                at(10 + DAY + 61, renewed(2, 1)),
            ]),
        ),
        ("opened twice", begun(&[at(6, Kind::Opened)])),
        ("closed twice", begun(&[closed.clone(), closed])),
        (
            "withdrawn before it was confirmed",
            begun(&[at(4, Kind::Withdrawn { of: 2 })]),
        ),
        (
            "closed before it opened",
            begun(&[at(10, text(3)), at(9, Kind::Closed)]),
        ),
        ("withdrawn twice", begun(&[withdrawn.clone(), withdrawn])),
        ("a text published again", begun(&[at(6, text(2))])),
        ("a signature of another petition", begun(&[other])),
        (
            "a leaf that confirmed nothing",
            begun(&[at(6, Kind::Erased { of: 1 })]),
        ),
        (
            "a lowered promise about names",
            begun(&[
                at(6, Kind::NamesAbove { confirmed: 9 }),
                at(7, Kind::NamesAbove { confirmed: 8 }),
            ]),
        ),
    ]
}

/// As the file has them.
pub(super) fn histories() -> Value {
    let told = |(name, leaves): &(&str, Vec<Leaf>), is_possible: bool| {
        let encoded: Vec<_> = leaves
            .iter()
            .map(|leaf| super::golden::hex(&leaf.encode()))
            .collect();
        let first = (!is_possible).then_some(leaves.len() - 1);
        json!({ "history": name, "leaves": encoded, "impossible": first })
    };
    let possible = possible();
    let impossible = impossible();
    let all = possible.iter().map(|one| told(one, true));
    let all = all.chain(impossible.iter().map(|one| told(one, false)));
    json!(all.collect::<Vec<_>>())
}

#[test]
fn what_can_happen_is_folded_and_the_first_leaf_that_cannot_follow_is_named() {
    for (name, leaves) in possible() {
        let mut fold = Fold::default();
        for leaf in &leaves {
            assert_eq!(fold.push(leaf), Ok(()), "{name}");
        }
    }
    for (name, leaves) in impossible() {
        let mut fold = Fold::default();
        let (last, before) = leaves.split_last().unwrap();
        for leaf in before {
            assert_eq!(fold.push(leaf), Ok(()), "{name}");
        }
        let counted = fold.petition("clean-rivers").cloned();
        let index = fold.push(last).unwrap_err().index;
        assert_eq!(index, before.len() as u64, "{name}");
        assert_eq!(fold.petition("clean-rivers").cloned(), counted, "{name}");
    }
}

#[test]
fn each_impossible_history_says_why() {
    let why = |wanted: &str| {
        let mut all = impossible().into_iter();
        let (_, leaves) = all.find(|(name, _)| *name == wanted).unwrap();
        let mut fold = Fold::default();
        let pushed = leaves.iter().filter_map(|leaf| fold.push(leaf).err());
        pushed
            .map(|impossible| impossible.problem)
            .collect::<String>()
    };
    for (name, text) in [
        (
            "one commitment confirmed twice",
            "its commitment is that of another signature before it",
        ),
        (
            "a confirmation of a version that is no text",
            "it names a text that no leaf before it has published",
        ),
        ("confirmed before it opened", "the petition had not opened"),
        (
            "confirmed more than a day and an hour after closing",
            "the petition had closed more than 25 hours before",
        ),
        (
            "withdrawn before it was confirmed",
            "its minute is before that of the leaf that it follows",
        ),
    ] {
        assert_eq!(why(name), text, "{name}");
    }
}
