//! Command lines that are refused, and places without a log.

use std::fs;

use public_log::note::{KeyType, SigningKey};

use super::site::{NAME, Site, history};
use super::{audit, cache};

#[test]
fn a_mistake_in_the_command_line_is_2_and_a_place_without_a_log_3() {
    let (site, cache) = (Site::of(history(3)), cache());
    let receipt = site.receipt(0);
    let receipt = receipt.to_str().unwrap();
    let policy = site.log().join("policy");
    let policy = policy.to_str().unwrap();
    let nothing = tempfile::tempdir().unwrap();
    let empty = nothing.path().to_str().unwrap();
    let bare = cache.path().join("bare.txt");
    fs::write(&bare, "quorum").unwrap();
    let bare = bare.to_str().unwrap();
    let address = site.serve();
    let (other, second) = (
        format!("{address}/elsewhere"),
        format!("{address}/public-log/2"),
    );
    let petition = format!("{address}/petitions/clean-rivers?lang=en");
    let cases: [(&[&str], i32, &str); 14] = [
        (&[], 2, "PLACE is missing: give the address of a site"),
        (&["--policy", policy], 2, "PLACE is missing"),
        (
            &["--receipt", receipt],
            2,
            "address of the site before --receipt",
        ),
        (&["--receipt", receipt], 2, "with --policy FILE"),
        (
            &["sign.example.org"],
            2,
            "an address that begins with https://",
        ),
        (&["ftp://sign.example.org"], 2, "must be a web address"),
        (
            &[&address, "--policy", "none.txt"],
            2,
            "--policy none.txt cannot be read",
        ),
        (&[&address, "--policy", bare], 2, "is not a policy"),
        (
            &[&address, "--receipt", "none.txt"],
            2,
            "--receipt none.txt cannot be read",
        ),
        (&[&other], 3, "correct the address"),
        (&[&second], 3, "correct the address"),
        (&[&second, "--policy", policy], 3, "so there is no log"),
        (&[empty, "--policy", policy], 3, "so there is no log"),
        (&[&petition], 0, "clean-rivers: confirmed 0"),
    ];
    for (arguments, wanted, expected) in cases {
        let (code, said) = audit(cache.path(), arguments);
        assert_eq!(code, wanted, "{arguments:?}: {said}");
        assert!(said.contains(expected), "{arguments:?}: {said}");
    }
    fs::remove_dir_all(site.log()).unwrap();
    let unread = self::cache();
    let (code, said) = audit(unread.path(), &[&address]);
    assert_eq!(code, 3, "{said}");
    assert!(said.contains("the site has no public log"), "{said}");
}

#[test]
fn a_policy_is_remembered_once_a_log_was_verified_with_it() {
    let (site, cache) = (Site::of(history(3)), cache());
    let kept = site.folder.path().join("kept.txt");
    let write = |name: &str, seed: u8| {
        let key = SigningKey::from_seed(name, KeyType::Note, &[seed; 32]).unwrap();
        let policy = format!("log {}\nquorum none\n", key.verifier());
        fs::write(&kept, policy).unwrap();
    };
    let address = site.serve();
    let folder = site.log();
    let given = ["--policy", kept.to_str().unwrap()];
    // The name of this log, and a key that is not its own.
    write(NAME, 9);
    for place in [address.as_str(), folder.to_str().unwrap()] {
        let (code, said) = audit(cache.path(), &[&[place], &given[..]].concat());
        assert_eq!(code, 1, "{said}");
        let (code, said) = audit(cache.path(), &[place]);
        assert_eq!(code, 0, "{said}");
        assert!(
            said.contains("the one that the log itself publishes"),
            "{said}"
        );
    }
    write("other.example.org/public-log/1", 1);
    for place in [address.as_str(), folder.to_str().unwrap()] {
        let (code, said) = audit(cache.path(), &[&[place], &given[..]].concat());
        assert_eq!(code, 2, "{said}");
        let other = format!(
            "--policy is the policy of the log other.example.org/public-log/1, and this is the log {NAME}"
        );
        assert!(said.contains(&other), "{said}");
    }
    // One that fits is remembered.
    write(NAME, 1);
    let (code, said) = audit(cache.path(), &[&[address.as_str()], &given[..]].concat());
    assert_eq!(code, 0, "{said}");
    let (code, said) = audit(cache.path(), &[&address]);
    assert_eq!(code, 0, "{said}");
    assert!(
        said.contains("another policy than the one of the last audit"),
        "{said}"
    );
}
