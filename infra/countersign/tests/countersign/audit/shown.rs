//! The number that people see, which the log must explain.

use std::fs;
use std::time::Duration;

use public_log::leaf::Kind;
use serde_json::json;

use super::site::{Site, confirmed, history};
use super::{SIGNERS, audit, cache};

#[test]
fn a_count_that_the_log_does_not_explain_is_said() {
    type Change = fn(&Site);
    let cases: [(&str, i32, Change); 6] = [
        (
            "WRONG: count mismatch: clean-rivers shows 1299 to people, and the public log has 597",
            1,
            |site| site.change_count(|json| json["confirmed"] = json!(1299)),
        ),
        (
            "WRONG: count mismatch: clean-rivers shows 598 to people, and the public log has 597",
            1,
            |site| site.change_count(|json| json["confirmed"] = json!(598)),
        ),
        (
            "WRONG: missing line: public_log of count.json of clean-rivers has no disowned",
            1,
            |site| {
                site.change_count(|json| {
                    let lines = json["public_log"]["lines"].as_object_mut().unwrap();
                    lines.remove("disowned").unwrap();
                });
            },
        ),
        (
            "count.json does not exist, so its number cannot be compared",
            1,
            |site| fs::remove_file(site.count()).unwrap(),
        ),
        ("count.json cannot be read (", 1, |site| {
            fs::write(site.count(), "{").unwrap();
        }),
        ("count.json has no public_log", 1, |site| {
            site.change_count(|json| drop(json.as_object_mut().unwrap().remove("public_log")));
        }),
    ];
    std::thread::scope(|scope| {
        for (expected, wanted, change) in cases {
            scope.spawn(move || {
                let (site, cache) = (Site::of(history(SIGNERS)), cache());
                change(&site);
                let (code, said) = audit(cache.path(), &[&site.serve()]);
                assert!(said.contains(expected), "{expected} is not in {said}");
                assert_eq!(code, wanted, "{said}");
            });
        }
    });
}

#[test]
fn what_happened_last_may_be_sealed_while_the_audit_waits() {
    let (site, cache) = (Site::of(history(SIGNERS)), cache());
    site.change_count(|json| json["confirmed"] = json!(1299));
    let address = site.serve();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            std::thread::sleep(Duration::from_secs(3));
            site.show_count(&[]);
        });
        let (code, said) = audit(cache.path(), &[&address]);
        assert_eq!(code, 0, "{said}");
        assert!(!said.contains("to people"), "{said}");
    });
}

#[test]
fn a_number_that_is_always_ahead_is_explained_by_what_the_log_adds() {
    let (mut site, cache) = (Site::of(history(SIGNERS)), cache());
    site.change_count(|json| json["confirmed"] = json!(599));
    let address = site.serve();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            // After the number was read for the last time; and it never stands still.
            std::thread::sleep(Duration::from_secs(25));
            site.kinds.extend((SIGNERS..SIGNERS + 4).map(confirmed));
            site.write_log(true);
            site.show_count(&[("confirmed", 607)]);
        });
        let (code, said) = audit(cache.path(), &[&address]);
        assert_eq!(code, 0, "{said}");
    });
}

#[test]
fn a_promise_about_names_is_said_and_must_not_be_lowered() {
    let names = |confirmed| Kind::NamesAbove { confirmed };
    let (mut site, cache) = (Site::of(history(SIGNERS)), cache());
    let address = site.serve();
    let promise = "promises that nobody is named before 1000 have confirmed";
    let (_, said) = audit(cache.path(), &[&address]);
    assert!(!said.contains("promises"), "{said}");
    for (next, wanted) in [(1000, 0), (999, 1)] {
        site.kinds.push(names(next));
        site.write_log(true);
        site.show_count(&[]);
        // What is wrong is found by each audit, and not only by the first one.
        for _ in 0..2 {
            let (code, said) = audit(cache.path(), &[&address]);
            assert!(said.contains(promise), "{said}");
            assert_eq!(code, wanted, "{said}");
            let lowered = "WRONG: the leaf at index 606 is impossible: what it promises about names was lowered";
            assert_eq!(said.contains(lowered), wanted == 1, "{said}");
        }
    }
}
