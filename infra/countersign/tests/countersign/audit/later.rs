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
    assert!(said.contains("/public-log/3: 10 leaves"), "{said}");
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

#[test]
fn a_receipt_of_a_log_that_ended_is_called_one_of_another_log() {
    let (mut site, cache) = (Site::of(history(5)), cache());
    let withdrawn = site.receipt(0);
    let withdrawn = withdrawn.to_str().unwrap();
    let receipt = site.receipt(3);
    let receipt = receipt.to_str().unwrap();
    let address = site.serve();
    site.begin(2);
    let policy = site.log().join("policy");
    let offline = ["--policy", policy.to_str().unwrap(), "--receipt", receipt];
    let online = [address.as_str(), "--receipt", receipt];
    for arguments in [&offline[..], &online[..]] {
        let (code, said) = audit(cache.path(), arguments);
        assert_eq!(code, 1, "{said}");
        let other = "3.tlog-proof: of another log: sign.example.org/public-log/1. To verify it, ";
        assert!(said.contains(other), "{said}");
    }
    // What became of the signature since that log ended is in the later one.
    let first = format!("{address}/public-log/1");
    let arguments = [first.as_str(), "--receipt", receipt, withdrawn];
    let (code, said) = audit(cache.path(), &arguments);
    assert_eq!(code, 0, "{said}");
    for part in [
        "it counted when that log ended at 10 leaves. The site now counts by sign.example.org/public-log/2",
        "it did not count when that log ended at 10 leaves: withdrawn. The site now counts by ",
    ] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    assert!(!said.contains("; it still counts"), "{said}");
    // Also if no petition counts by the later one yet.
    fs::remove_file(site.count()).unwrap();
    let (_, said) = audit(self::cache().path(), &arguments);
    let later = format!("The site now counts by {address}/public-log/2");
    assert!(said.contains(&later), "{said}");
}

#[test]
fn the_state_of_another_log_is_refused_with_both_names() {
    let (mut site, cache) = (Site::of(history(5)), cache());
    let address = site.serve();
    let state = cache.path().join("kept.json");
    let state = ["--state", state.to_str().unwrap()];
    let (code, said) = audit(cache.path(), &[&[address.as_str()], &state[..]].concat());
    assert_eq!(code, 0, "{said}");
    site.begin(2);
    let second = format!("{address}/public-log/2");
    let (code, said) = audit(cache.path(), &[&[second.as_str()], &state[..]].concat());
    assert_eq!(code, 1, "{said}");
    let both = "another log began: ";
    let names = "kept.json remembers an audit of the log sign.example.org/public-log/1, and this is the log \
                 sign.example.org/public-log/2: give another --state FILE";
    assert!(said.contains(both) && said.contains(names), "{said}");
}
