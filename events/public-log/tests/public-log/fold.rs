//! The explained count, and leaves that cannot follow those before them.

use public_log::fold::Fold;
use public_log::hash::empty_root;
use public_log::leaf::{Kind, Leaf, Petition, Reason};

use super::memory::{confirmed, opening, petition};

fn leaf(kind: Kind) -> Leaf {
    Leaf {
        minute: 30_000_000,
        petition: petition(),
        kind,
    }
}

fn fold(kinds: &[Kind]) -> (Fold, Vec<String>) {
    let mut fold = Fold::default();
    let mut problems = Vec::new();
    for kind in kinds {
        if let Err(impossible) = fold.push(&leaf(kind.clone())) {
            problems.push(impossible.to_string());
        }
    }
    (fold, problems)
}

fn text(version: u64) -> Kind {
    let digest = empty_root();
    Kind::TextRevised { version, digest }
}

/// A petition that opened, and then this.
fn opened(kinds: &[Kind]) -> Vec<Kind> {
    [&[text(2), Kind::Opened], kinds].concat()
}

fn sign(signer: usize) -> Kind {
    confirmed(signer).about(0)
}

#[test]
fn each_signature_is_in_one_line_of_the_count() {
    let invalidated = |of, reason| Kind::Invalidated { of, reason };
    let (fold, problems) = fold(&opened(&[
        sign(1),
        sign(2),
        sign(3),
        sign(4),
        sign(5),
        Kind::Withdrawn { of: 2 },
        invalidated(2, Reason::Automated),
        invalidated(3, Reason::SamePerson),
        Kind::Reinstated { of: 3 },
        Kind::Disowned { of: 4 },
        invalidated(5, Reason::Other),
        Kind::Erased { of: 5 },
        Kind::Moved {
            of: 6,
            commitment: opening(5).commit("clean-rivers/elsewhere"),
        },
        Kind::NamesAbove { confirmed: 100 },
        Kind::Closed,
    ]));
    assert_eq!(problems, Vec::<String>::new());
    let explained = fold.petition("clean-rivers").unwrap();
    let count = (
        explained.confirmed,
        explained.withdrawn,
        explained.disowned,
        explained.erased,
    );
    assert_eq!(count, (2, 0, 1, 1));
    assert_eq!(explained.invalidated[&Reason::Automated.code()], 1);
    assert_eq!(explained.total(), 5);
    assert_eq!((explained.open, explained.names_above), (Some(false), 100));
    let lines = [1, 2, 3, 4, 5, 6, 7, 99].map(|index| fold.line_of(index).map(|(_, line)| line));
    let expected = [
        None,
        Some("invalidated_automated"),
        Some("confirmed"),
        Some("disowned"),
        Some("erased"),
        Some("confirmed"),
        None,
        None,
    ];
    assert_eq!(lines, expected.map(|line| line.map(str::to_owned)));
}

#[test]
fn a_signature_that_was_withdrawn_can_be_signed_again() {
    let renewed = |of| Kind::Renewed {
        of,
        text_version: 2,
        commitment: opening(8).commit("clean-rivers/again"),
    };
    let (fold, problems) = fold(&opened(&[
        sign(1),
        Kind::Withdrawn { of: 2 },
        renewed(2),
        renewed(2),
    ]));
    assert_eq!(fold.petition("clean-rivers").unwrap().confirmed, 1);
    assert_eq!(
        problems,
        ["the leaf at index 5 is impossible: the signature was not withdrawn before"]
    );
}

#[test]
fn no_fact_counts_twice_and_each_impossible_leaf_is_named() {
    let cases = [
        (
            Kind::Withdrawn { of: 3 },
            "the signature was withdrawn before",
        ),
        (
            Kind::Disowned { of: 4 },
            "the signature was disowned before",
        ),
        (Kind::Erased { of: 5 }, "the signature was erased before"),
        (Kind::Withdrawn { of: 5 }, "the signature was erased before"),
        (
            Kind::Reinstated { of: 2 },
            "the signature was not invalidated before",
        ),
        (
            Kind::Withdrawn { of: 1 },
            "it names an index at which no signature was confirmed before",
        ),
        (
            Kind::Withdrawn { of: 9 },
            "it names an index at which no signature was confirmed before",
        ),
        (
            Kind::Withdrawn { of: u64::MAX },
            "it names an index at which no signature was confirmed before",
        ),
        (Kind::Opened, "the petition is open already"),
        (
            text(2),
            "a text with this version or a later one was published already",
        ),
    ];
    for (kind, problem) in cases {
        let before = [
            text(2),
            Kind::Opened,
            sign(2),
            sign(3),
            sign(4),
            sign(5),
            Kind::Withdrawn { of: 3 },
            Kind::Disowned { of: 4 },
            Kind::Erased { of: 5 },
        ];
        let (expected, none) = fold(&before);
        assert_eq!(none, Vec::<String>::new());
        let (after, problems) = fold(&[&before[..], &[kind]].concat());
        assert_eq!(
            problems,
            [format!("the leaf at index 9 is impossible: {problem}")]
        );
        assert_eq!(
            after.petition("clean-rivers"),
            expected.petition("clean-rivers")
        );
    }
}

#[test]
fn a_later_fact_cannot_name_a_signature_of_another_petition() {
    let (mut fold, _) = fold(&opened(&[sign(1)]));
    let mut other = leaf(Kind::Withdrawn { of: 2 });
    other.petition = Petition::parse("another-one").unwrap();
    let problem = fold.push(&other).unwrap_err().to_string();
    assert_eq!(
        problem,
        "the leaf at index 3 is impossible: it names a signature of another petition"
    );
    assert_eq!(fold.petition("clean-rivers").unwrap().confirmed, 1);
}

#[test]
fn a_stored_fold_goes_on_as_if_it_had_not_been_stored() {
    let (mut fold, _) = fold(&opened(&[sign(1), sign(2), Kind::Withdrawn { of: 2 }]));
    let stored = serde_json::to_string(&fold).unwrap();
    let mut read: Fold = serde_json::from_str(&stored).unwrap();
    for kind in [
        Kind::Erased { of: 2 },
        sign(3),
        sign(1),
        Kind::Withdrawn { of: 2 },
    ] {
        assert_eq!(read.push(&leaf(kind.clone())), fold.push(&leaf(kind)));
    }
    let counts = |fold: &Fold| {
        fold.petitions()
            .map(|(name, count)| (name.to_owned(), count.clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(counts(&read), counts(&fold));
    assert_eq!(read.size(), 9);
    assert_eq!(read, fold);
}

#[test]
fn a_promise_about_names_is_only_raised_once_the_petition_is_open() {
    let names = |confirmed| Kind::NamesAbove { confirmed };
    let draft = [names(100), names(50), Kind::Opened, names(50), names(80)];
    let (kept, problems) = fold(&draft);
    assert_eq!(problems, Vec::<String>::new());
    assert_eq!(kept.petition("clean-rivers").unwrap().names_above, 80);
    let lowered = "the leaf at index 5 is impossible: what it promises about names was lowered after it opened";
    for less in [79, 0] {
        let (after, problems) = fold(&[&draft[..], &[names(less)]].concat());
        assert_eq!(problems, [lowered]);
        assert_eq!(
            after.petition("clean-rivers"),
            kept.petition("clean-rivers")
        );
    }
    let closed = [&draft[..], &[Kind::Closed, names(0)]].concat();
    assert_eq!(fold(&closed).1.len(), 1);
}
