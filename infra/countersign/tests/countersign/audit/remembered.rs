//! What audits remember, and of which logs.

use std::fs;

use public_log::note::{KeyType, SigningKey};

use super::site::{NAME, Site, history};
use super::{audit, cache};

#[test]
fn nothing_is_remembered_of_a_log_that_did_not_verify() {
    let site = Site::of(history(3));
    let address = site.serve();
    let path = site.log().join("policy");
    let honest = fs::read_to_string(&path).unwrap();
    let key = |name, kind| SigningKey::from_seed(name, kind, &[9; 32]).unwrap();
    let (witness, log) = (
        key("w2.example.org", KeyType::Cosignature),
        key(NAME, KeyType::Note),
    );
    let own = honest.lines().next().unwrap();
    for policy in [
        format!("log {}\nquorum none\n", log.verifier()),
        format!("{own}\nwitness w2 {}\nquorum w2\n", witness.verifier()),
    ] {
        let cache = cache();
        fs::write(&path, policy).unwrap();
        let (code, said) = audit(cache.path(), &[&address]);
        assert_eq!(code, 1, "{said}");
        assert!(said.contains("WRONG: the checkpoint "), "{said}");
        let kept = fs::read_dir(cache.path().join("countersign/audit"));
        assert_eq!(kept.map_or(0, Iterator::count), 0, "{said}");
        fs::write(&path, &honest).unwrap();
        let (code, said) = audit(cache.path(), &[&address]);
        assert_eq!(code, 0, "{said}");
    }
}

#[test]
fn a_policy_that_is_published_cut_off_is_not_for_the_auditor_to_edit() {
    let (site, cache) = (Site::of(history(3)), cache());
    let address = site.serve();
    let path = site.log().join("policy");
    let whole = fs::read_to_string(&path).unwrap();
    let (log, _) = whole.split_once('\n').unwrap();
    let cut = &whole[..whole.len() - 20];
    for (policy, damage) in [
        ("", "is empty or cut off"),
        (log, "is empty or cut off"),
        (cut, "its line 2 cannot be read"),
        ("quorum none\n", "names no log"),
    ] {
        fs::write(&path, policy).unwrap();
        for place in [address.as_str(), site.log().to_str().unwrap()] {
            let (code, said) = audit(cache.path(), &[place]);
            assert_eq!(code, 1, "{said}");
            let remedy = "ask the operator why, or give a policy that you kept with --policy FILE";
            for part in ["the policy that the log publishes (", damage, remedy] {
                assert!(said.contains(part), "{part} is not in {said}");
            }
            assert!(!said.contains("add a"), "{said}");
        }
    }
}

#[test]
fn a_log_that_was_audited_and_is_gone_is_a_finding() {
    let (mut site, cache) = (Site::of(history(3)), cache());
    let address = site.serve();
    let receipt = site.receipt(1);
    let receipt = receipt.to_str().unwrap();
    let state = cache.path().join("kept.json");
    let state = ["--state", state.to_str().unwrap()];
    let with_state = [&[address.as_str()], &state[..]].concat();
    let with_receipt = [address.as_str(), "--receipt", receipt];
    for arguments in [&[address.as_str()][..], &with_state[..]] {
        let (code, said) = audit(cache.path(), arguments);
        assert_eq!(code, 0, "{said}");
    }
    let first = site.log();
    let moved = site.folder.path().join("moved");
    fs::rename(&first, &moved).unwrap();
    for arguments in [&[address.as_str()][..], &with_state[..], &with_receipt[..]] {
        let (code, said) = audit(cache.path(), arguments);
        assert_eq!(code, 1, "{said}");
        let missing = format!(
            "WRONG: missing log: an earlier audit verified 8 leaves of {NAME}, and {address}/public-log/1/policy does not exist any more. \
             count.json of clean-rivers still belongs to it."
        );
        assert!(said.contains(&missing), "{said}");
        assert_eq!(
            said.contains("valid, a signature of"),
            arguments.len() == 3 && arguments[1] == "--receipt",
            "{said}"
        );
        assert!(!said.contains("still counts"), "{said}");
    }
    fs::rename(&moved, &first).unwrap();

    // The last one is gone, and an earlier one is shown in its place.
    site.begin(2);
    let other = self::cache();
    assert_eq!(audit(other.path(), &[&address]).0, 0);
    fs::remove_dir_all(site.log()).unwrap();
    let (code, said) = audit(other.path(), &[&address]);
    assert_eq!(code, 1, "{said}");
    assert!(
        said.contains("WRONG: missing log: ") && said.contains("/public-log/2/policy"),
        "{said}"
    );
}
