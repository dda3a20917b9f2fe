//! A site that began another log.

use std::fs;

use serde_json::json;

use super::site::{Site, history};
use super::{audit, cache};

#[test]
fn another_log_is_said_until_it_is_audited_by_its_address() {
    let (mut site, cache) = (Site::of(history(5)), cache());
    let address = site.serve();
    let (code, said) = audit(cache.path(), &[&address]);
    assert_eq!(code, 0, "{said}");
    assert!(!said.contains("ended"), "{said}");
    site.begin(2);
    let ended = format!("an earlier log of this site ended, and is at {address}/public-log/1");
    let began = "WRONG: another log began: ";
    for _ in 0..2 {
        let (code, said) = audit(cache.path(), &[&address]);
        assert_eq!(code, 1, "{said}");
        assert!(said.contains(began) && said.contains(&ended), "{said}");
    }
    // To somebody new it is no finding.
    let other = self::cache();
    let (code, said) = audit(other.path(), &[&address]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains(&ended), "{said}");
    // The log that ended can still be audited, and is no acceptance of the new one.
    let (code, said) = audit(cache.path(), &[&format!("{address}/public-log/1")]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("belongs to the later log"), "{said}");
    assert_eq!(audit(cache.path(), &[&address]).0, 1);
    let (code, said) = audit(cache.path(), &[&format!("{address}/public-log/2")]);
    assert_eq!(code, 0, "{said}");
    let (code, said) = audit(cache.path(), &[&address, "--json"]);
    assert_eq!(code, 0, "{said}");
    let line = said.lines().find(|line| line.starts_with('{')).unwrap();
    let report: serde_json::Value = serde_json::from_str(line).unwrap();
    let first = json!({ "address": format!("{address}/public-log/1"), "is_there": true });
    assert_eq!(report["ended_logs"], json!([first]));
}

#[test]
fn a_log_that_is_missing_does_not_hide_a_later_one() {
    let (mut site, cache) = (Site::of(history(5)), cache());
    let address = site.serve();
    site.begin(3);
    fs::remove_dir_all(site.folder.path().join("public-log/1")).unwrap();
    let (code, said) = audit(cache.path(), &[&address]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("/public-log/3: 9 leaves"), "{said}");
    for number in [1, 2] {
        let gone = format!("ended, and is not at {address}/public-log/{number} any more");
        assert!(said.contains(&gone), "{said}");
    }
}

#[test]
fn a_count_of_a_later_log_that_is_not_found_is_said() {
    let (site, cache) = (Site::of(history(5)), cache());
    site.change_count(|json| json["public_log"]["origin"] = json!("sign.example.org/public-log/2"));
    let (code, said) = audit(cache.path(), &[&site.serve()]);
    assert_eq!(code, 1, "{said}");
    assert!(
        said.contains("WRONG: other log: count.json of clean-rivers"),
        "{said}"
    );
}
