//! Command lines that are refused, and places without a log.

use std::fs;

use super::site::{Site, history};
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
