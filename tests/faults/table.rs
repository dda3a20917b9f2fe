//! The README's table has no hole, and names no test that does not exist.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const STEPS: [&str; 17] = [
    "sign",
    "stream to count",
    "stream to mail queue",
    "send-email",
    "confirm",
    "correct",
    "another address",
    "withdraw, erase",
    "news",
    "import-news",
    "news by mail",
    "end of news",
    "email-feedback",
    "seal-log",
    "check-drift",
    "retention",
    "rebuild",
];
const BAD_DAYS: [&str; 7] = [
    "crash before",
    "crash after",
    "timeout",
    "throttle",
    "duplicate",
    "reorder",
    "late by a day",
];

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Names of tests in Rust and Python, from `folder` down.
fn tests_in(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !name.starts_with('.') && !["target", "node_modules"].contains(&name.as_str()) {
                tests_in(&path, found);
            }
            continue;
        }
        let text = match name.rsplit_once('.') {
            Some((_, "rs" | "py")) => fs::read_to_string(&path).unwrap(),
            _ => continue,
        };
        let lines: Vec<_> = text.lines().map(str::trim).collect();
        for (number, line) in lines.iter().enumerate() {
            let before = &lines[number.saturating_sub(2)..number];
            let marked = before
                .iter()
                .any(|line| line.starts_with("#[test]") || line.starts_with("#[tokio::test"));
            let rust = line
                .trim_start_matches("async ")
                .strip_prefix("fn ")
                .filter(|_| marked);
            // Property tests carry the attribute inside of a macro, as others do.
            let python = line
                .strip_prefix("def ")
                .filter(|name| name.starts_with("test_"));
            let name = rust.or(python).and_then(|name| name.split('(').next());
            found.extend(name.map(str::to_owned));
        }
    }
}

#[test]
fn each_step_has_a_test_for_each_bad_day_and_each_test_exists() {
    let mut tests = BTreeSet::new();
    for folder in ["events", "functions", "infra", "tests"] {
        tests_in(&repository().join(folder), &mut tests);
    }
    let readme = fs::read_to_string(repository().join("tests/faults/README.md")).unwrap();
    let mut filled: BTreeMap<(String, String), usize> = BTreeMap::new();
    for line in readme.lines().filter(|line| line.starts_with("| ")) {
        let cells: Vec<_> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        let [step, days, _, shown] = cells[..] else {
            panic!("four cells: {line}");
        };
        if step == "step" {
            continue;
        }
        let named: Vec<_> = shown.split('`').skip(1).step_by(2).collect();
        assert!(!named.is_empty(), "{line}");
        for name in named {
            assert!(tests.contains(name), "no test is called {name}");
        }
        for day in days.split(", ") {
            *filled.entry((step.to_owned(), day.to_owned())).or_default() += 1;
        }
    }
    let all = STEPS
        .iter()
        .flat_map(|step| BAD_DAYS.map(|day| ((*step).to_owned(), day.to_owned())));
    let expected: BTreeMap<_, _> = all.map(|cell| (cell, 1)).collect();
    assert_eq!(filled, expected);
}
