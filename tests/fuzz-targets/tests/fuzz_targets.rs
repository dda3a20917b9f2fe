//! The targets with mangled samples: bounded, so that every run of the tests has them.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Inputs per target. All four take some seconds in a development build.
const CASES: u32 = 4_000;

/// What breaks readers elsewhere.
const ODD: &[&[u8]] = &[
    b"\0",
    b"\xff",
    b"\xc3\x28",
    b"\xed\xa0\x80",
    b"%00",
    b"%C3%28",
    b"%",
    b"&",
    b"=",
    b"+",
    b"@",
    b"..",
    b"\"",
    b"\\u0000",
    b"\\ud800",
    b"{",
    b"[",
    b"null",
    b"-1",
    b"1e999",
    b"18446744073709551616",
    b"<script>",
    b"</p>",
    b"\r\n",
    b"\xe2\x80\xae",
    b"\xe2\x80\x8b",
    b"\xcc\x81",
    b"xn--",
    b"\xef\xbc\xa0",
    b"_",
    b"==",
];

/// One change to a sample. Places are parts of its length.
#[derive(Clone, Debug)]
enum Change {
    Flip(Index, u8),
    Insert(Index, Vec<u8>),
    Remove(Index, usize),
    Double(Index, usize),
}

fn change() -> impl Strategy<Value = Change> {
    let bytes = prop_oneof![
        select(ODD).prop_map(<[u8]>::to_vec),
        prop::collection::vec(any::<u8>(), 1..8),
    ];
    prop_oneof![
        (any::<Index>(), 0_u8..8).prop_map(|(at, bit)| Change::Flip(at, bit)),
        (any::<Index>(), bytes).prop_map(|(at, bytes)| Change::Insert(at, bytes)),
        (any::<Index>(), 1_usize..40).prop_map(|(at, length)| Change::Remove(at, length)),
        (any::<Index>(), 1_usize..400).prop_map(|(at, length)| Change::Double(at, length)),
    ]
}

fn apply(mut data: Vec<u8>, change: Change) -> Vec<u8> {
    let place = |at: Index| at.index(data.len() + 1);
    match change {
        Change::Flip(at, bit) => {
            let at = place(at);
            if let Some(byte) = data.get_mut(at) {
                *byte ^= 1 << bit;
            }
        }
        Change::Insert(at, bytes) => {
            let at = place(at);
            data.splice(at..at, bytes);
        }
        Change::Remove(at, length) => {
            let at = place(at);
            let end = data.len().min(at + length);
            data.drain(at..end);
        }
        Change::Double(at, length) => {
            let at = place(at);
            let end = data.len().min(at + length);
            let part = data[at..end].to_vec();
            data.splice(at..at, part);
        }
    }
    data
}

/// Every file of a folder, and the empty sample.
fn samples(folder: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join(folder);
    let files = fs::read_dir(folder).unwrap();
    let mut samples: Vec<_> = files
        .map(|file| file.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| fs::read(path).unwrap())
        .collect();
    assert!(samples.len() > 1, "there are samples");
    samples.sort();
    samples.push(Vec::new());
    samples
}

fn holds(folder: &str, target: fn(&[u8])) {
    let samples = samples(folder);
    for sample in &samples {
        target(sample);
    }
    let several = prop::collection::vec(select(samples), 1..3).prop_map(|samples| samples.concat());
    let changes = prop::collection::vec(change(), 0..8);
    let config = ProptestConfig {
        cases: CASES,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    proptest!(config, |(sample in several, changes in changes)| {
        target(&changes.into_iter().fold(sample, apply));
    });
}

#[test]
fn no_body_of_a_form_breaks_its_reader() {
    holds("fuzz/corpus/form_body", fuzz_targets::form_body);
}

#[test]
fn no_token_but_the_genuine_one_opens() {
    holds("fuzz/corpus/link_token", fuzz_targets::link_token);
}

#[test]
fn every_stored_event_that_is_read_is_written_the_same() {
    holds("../events/golden", fuzz_targets::stored_events);
}

#[test]
fn one_mailbox_has_one_canonical_address() {
    holds("fuzz/corpus/canonical_email", fuzz_targets::canonical_email);
}

/// The samples reach what the targets look at: a target whose samples are all refused would hold always.
#[test]
fn the_samples_of_forms_are_taken() {
    for sample in samples("fuzz/corpus/form_body") {
        let media_type = match sample.first() {
            Some(b'{') => "application/json",
            Some(_) => "application/x-www-form-urlencoded",
            None => continue,
        };
        assert!(sign::form::signer(&fuzz_targets::EVERYTHING, media_type, &sample).is_some());
    }
}
