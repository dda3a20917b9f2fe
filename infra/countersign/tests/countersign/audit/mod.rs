//! `audit` against sites that are as they should be, and against others.

mod later;
mod refused;
mod remembered;
mod shown;
mod site;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::AtomicU32;

use public_log::leaf::Kind;
use public_log::receipt::Receipt;

use site::{Site, confirmed, history};

const SIGNERS: u64 = 600;
const COUNT: &str = "clean-rivers: confirmed 597, withdrawn 1, disowned 0, erased 1, invalidated_automated 1, \
                     invalidated_disposable_address 0, invalidated_false_name 0, invalidated_same_person 0, \
                     invalidated_other 0";

/// The exit code, and what was printed.
fn audit(cache: &Path, arguments: &[&str]) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_countersign"))
        .arg("audit")
        .args(arguments)
        .env("XDG_CACHE_HOME", cache)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap());
    (output.status.code().unwrap(), said.concat())
}

fn cache() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

#[test]
fn the_count_is_that_of_the_site_and_the_next_audit_goes_on() {
    let (mut site, cache) = (Site::of(history(SIGNERS)), cache());
    let busy = Arc::new(AtomicU32::new(3));
    let address = site.serve_with(busy);
    let (code, said) = audit(cache.path(), &[&address]);
    assert_eq!(code, 0, "{said}");
    for part in [
        &format!("{}: 605 leaves, root ", site::NAME),
        COUNT,
        "compared with count.json, which is of 605 leaves",
        "witnessed by 1 of 1, 1 needed: w1.example.org at ",
        "the one that the log itself publishes",
    ] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    site.kinds.extend((SIGNERS..SIGNERS + 5).map(confirmed));
    site.write_log(true);
    site.show_count(&[]);
    // What was verified is not read again.
    fs::remove_file(site.log().join("tile/entries/000")).unwrap();
    let (code, said) = audit(
        cache.path(),
        &[&format!("{address}/public-log/1"), "--json"],
    );
    assert_eq!(code, 0, "{said}");
    let line = said.lines().find(|line| line.starts_with('{')).unwrap();
    let json: serde_json::Value = serde_json::from_str(line).unwrap();
    assert_eq!(json["log"]["size"], 610);
    assert_eq!(json["log"]["petitions"]["clean-rivers"]["confirmed"], 602);
    assert_eq!(json["compared_with_count_json"]["clean-rivers"], 610);
    assert_eq!(json["wrong"], serde_json::json!([]));
    // A folder with the same files.
    let other = self::cache();
    let folder = site.log();
    let (code, said) = audit(other.path(), &[folder.to_str().unwrap()]);
    assert_eq!(code, 1, "{said}");
    assert!(
        said.contains("WRONG: tile/entries/000 is missing"),
        "{said}"
    );
}

#[test]
fn whatever_is_wrong_with_the_log_is_said() {
    type Change = fn(&mut Site);
    let cases: [(&str, Change); 13] = [
        (
            "WRONG: damaged entry: tile/entries/001 is cut off or damaged from byte 15555 on, at the entry with index 511",
            |site| site.change("tile/entries/001", |bytes| bytes.truncate(bytes.len() - 1)),
        ),
        (
            "WRONG: damaged entry: tile/entries/002.p/93 is cut off or damaged from byte 0 on, at the entry with index 512",
            |site| site.change("tile/entries/002.p/93", |bytes| drop(bytes.drain(9..10))),
        ),
        (" on, at the entry with index 605", |site| {
            site.change("tile/entries/002.p/93", |bytes| bytes.push(0));
        }),
        (
            "WRONG: the checkpoint is not valid: this is not a signed note",
            |site| site.change("checkpoint", |bytes| bytes[0] = 0xff),
        ),
        (
            "WRONG: tampered file: checkpoint has more than 65536 bytes",
            |site| site.change("checkpoint", |bytes| bytes.resize(20_000_000, b'x')),
        ),
        ("WRONG: tampered tile: tile/0/001 ", |site| {
            site.change("tile/0/001", |bytes| bytes[40] ^= 1);
        }),
        ("WRONG: tampered entry: tile/entries/001 ", |site| {
            site.change("tile/entries/001", |bytes| *bytes.last_mut().unwrap() ^= 1);
        }),
        ("WRONG: dropped leaf: tile/entries/002.p/93 ", |site| {
            site.change("tile/entries/002.p/93", |bytes| {
                let length = usize::from(u16::from_be_bytes([bytes[0], bytes[1]]));
                bytes.drain(..2 + length);
            });
        }),
        ("is not signed", |site| {
            site.change("checkpoint", |bytes| {
                let text = String::from_utf8(bytes.clone()).unwrap();
                let (text, _) = text.split_once("\n\n").unwrap();
                *bytes = format!("{text}\n\n\u{2014} someone.example AAAAAAAAAAAAAAAAAAAA\n")
                    .into_bytes();
            });
        }),
        (
            "WRONG: the checkpoint is not valid: the checkpoint has a signature",
            |site| {
                site.change("checkpoint", |bytes| {
                    let text = String::from_utf8(bytes.clone()).unwrap();
                    *bytes = text.replace("\n605\n", "\n603\n").into_bytes();
                });
            },
        ),
        ("0 of 1 witnesses have cosigned", |site| {
            site.write_log(false);
        }),
        (
            "WRONG: count mismatch: clean-rivers was published with confirmed = 598 at size 605",
            |site| {
                site.show_count(&[("confirmed", 598)]);
            },
        ),
        (
            "WRONG: tampered file: tile/0/000 has more than 8192 bytes",
            |site| {
                site.change("tile/0/000", |bytes| bytes.extend([0; 8192]));
            },
        ),
    ];
    for (expected, change) in cases {
        let (mut site, cache) = (Site::of(history(SIGNERS)), cache());
        change(&mut site);
        let (code, said) = audit(cache.path(), &[&site.serve()]);
        assert!(said.contains(expected), "{expected} is not in {said}");
        assert_eq!(code, 1, "{said}");
    }
}

#[test]
fn a_log_that_shows_another_past_than_before_is_caught() {
    let (mut site, cache) = (Site::of(history(SIGNERS)), cache());
    let address = site.serve();
    let old = site.checkpoint().to_string();
    assert_eq!(audit(cache.path(), &[&address]).0, 0);
    site.kinds.push(confirmed(SIGNERS));
    site.write_log(true);
    site.show_count(&[]);
    assert_eq!(audit(cache.path(), &[&address]).0, 0);

    // The host serves the old checkpoint again.
    let new = site.checkpoint().to_string();
    fs::write(site.log().join("checkpoint"), &old).unwrap();
    let (code, said) = audit(cache.path(), &[&address]);
    assert_eq!(code, 1, "{said}");
    assert!(
        said.contains("stale checkpoint: it has 605 leaves, and one with 606"),
        "{said}"
    );
    // To somebody new it is behind the count that the site shows.
    let other = self::cache();
    let (code, said) = audit(other.path(), &[&address]);
    assert_eq!(code, 1, "{said}");
    assert!(
        said.contains("stale checkpoint: it has 605 leaves, and a count was published for 606"),
        "{said}"
    );
    fs::write(site.log().join("checkpoint"), &new).unwrap();

    // The operator rewrites the log, with its own key.
    site.kinds[5] = Kind::NamesAbove { confirmed: 9 };
    site.write_log(true);
    site.show_count(&[("confirmed", 597)]);
    let (code, said) = audit(cache.path(), &[&address]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("WRONG: fork: "), "{said}");
    assert!(!said.contains("stale checkpoint"), "{said}");
    site.kinds.push(confirmed(SIGNERS + 1));
    site.write_log(true);
    let (code, said) = audit(cache.path(), &[&address]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("WRONG: rewritten checkpoint: "), "{said}");
    assert!(!said.contains("stale checkpoint"), "{said}");
}

#[test]
fn a_receipt_is_verified_alone_and_says_in_the_log_whether_it_counts() {
    let (mut site, cache) = (Site::of(history(SIGNERS)), cache());
    let policy = site.log().join("policy");
    let policy = policy.to_str().unwrap();
    let paths: Vec<_> = (0..4).map(|signer| site.receipt(signer)).collect();
    let paths: Vec<_> = paths.iter().map(|path| path.to_str().unwrap()).collect();
    let offline = [&["--policy", policy, "--receipt"], paths.as_slice()].concat();
    let (code, said) = audit(cache.path(), &offline);
    assert_eq!(code, 0, "{said}");
    let valid =
        "valid, a signature of clean-rivers at index 2 in a log of 605 leaves, witnessed by 1";
    assert_eq!(
        said.lines().next().unwrap(),
        format!("receipt {}: {valid}", paths[0])
    );

    let address = site.serve();
    let online = [&[address.as_str(), "--receipt"], paths.as_slice()].concat();
    let (code, said) = audit(cache.path(), &online);
    assert_eq!(code, 0, "{said}");
    for end in [
        "no longer counts: withdrawn",
        "no longer counts: erased",
        "an operator invalidated it (automated)",
        "it still counts",
    ] {
        assert!(
            said.lines().any(|line| line.ends_with(end)),
            "{end} is not in {said}"
        );
    }

    let (code, said) = audit(
        cache.path(),
        &[site.log().to_str().unwrap(), "--receipt", paths[3]],
    );
    assert_eq!(code, 0, "{said}");
    assert!(
        said.contains("it counts in this copy of 605 leaves"),
        "{said}"
    );
    let (code, said) = audit(cache.path(), &[&offline[..], &[address.as_str()]].concat());
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("give the address before --receipt"), "{said}");

    let mut bare = Receipt::parse(&fs::read_to_string(paths[3]).unwrap()).unwrap();
    bare.signature = None;
    fs::write(paths[0], bare.to_string()).unwrap();
    let (code, said) = audit(cache.path(), &["--policy", policy, "--receipt", paths[0]]);
    assert_eq!(code, 0, "{said}");
    assert!(
        said.contains("a fact about clean-rivers at index 5 in a log of 605 leaves, the leaf alone, witnessed by 1"),
        "{said}"
    );

    let changed = fs::read_to_string(paths[3])
        .unwrap()
        .replace("index 5", "index 6");
    fs::write(paths[3], changed).unwrap();
    let (code, said) = audit(cache.path(), &offline);
    assert_eq!(code, 1, "{said}");
    assert!(
        said.contains("the checkpoint does not contain the leaf at index 6"),
        "{said}"
    );

    // Another tree of the same size, to somebody who never audited before.
    site.kinds[9] = Kind::NamesAbove { confirmed: 9 };
    site.write_log(true);
    site.show_count(&[]);
    let other = self::cache();
    let (code, said) = audit(other.path(), &[&address, "--receipt", paths[0]]);
    assert_eq!(code, 1, "{said}");
    assert!(
        said.contains("0.tlog-proof: rewritten checkpoint: "),
        "{said}"
    );
}

#[test]
fn what_cannot_be_read_is_not_said_to_be_wrong() {
    let (site, cache) = (Site::of(history(3)), cache());
    let closed = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let (code, said) = audit(cache.path(), &[&format!("http://{closed}")]);
    assert_eq!(code, 3, "{said}");
    assert!(
        said.contains("the audit is not complete") && !said.contains("WRONG"),
        "{said}"
    );
    let answer = site.receipt(0);
    let key = format!("http://{closed}");
    let answer = ["--answer", answer.to_str().unwrap(), "--key", &key];
    let (code, said) = audit(cache.path(), &answer);
    assert_eq!(code, 3, "{said}");
    assert!(
        said.contains("give the key itself with --key") && !said.contains("where it stopped"),
        "{said}"
    );
    let nothing = tempfile::tempdir().unwrap();
    let (code, said) = audit(cache.path(), &[nothing.path().to_str().unwrap()]);
    assert_eq!(code, 3, "{said}");
    assert!(said.contains("give one with --policy FILE"), "{said}");

    // The policy that was trusted first stays trusted.
    let address = site.serve();
    assert_eq!(audit(cache.path(), &[&address]).0, 0);
    let policy = fs::read_to_string(site.log().join("policy")).unwrap();
    let lax = policy.replace("quorum w1", "quorum none");
    fs::write(site.log().join("policy"), &lax).unwrap();
    site.write_log(false);
    let (code, said) = audit(cache.path(), &[&address]);
    assert_eq!(code, 1, "{said}");
    assert!(
        said.contains("publishes another policy") && said.contains("0 of 1 witnesses"),
        "{said}"
    );
    let kept = site.folder.path().join("kept.txt");
    fs::write(&kept, lax).unwrap();
    let (code, said) = audit(
        cache.path(),
        &[&address, "--policy", kept.to_str().unwrap()],
    );
    assert_eq!(code, 0, "{said}");
    let (code, said) = audit(cache.path(), &[&address, "--max-age", "5"]);
    assert_eq!(code, 1, "{said}");
    assert!(
        said.contains("stale checkpoint: no witness of the policy") && said.contains(" 5 minutes"),
        "{said}"
    );
    let (log, _) = policy.split_once('\n').unwrap();
    fs::write(&kept, format!("{log}\nquorum none\n")).unwrap();
    let kept = ["--policy", kept.to_str().unwrap(), "--max-age", "5"];
    let (code, said) = audit(cache.path(), &[&[address.as_str()], &kept[..]].concat());
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("the policy has no witnesses"), "{said}");
}

#[test]
fn files_whose_ends_of_lines_a_copy_has_changed_are_taken() {
    let (site, cache) = (Site::of(history(SIGNERS)), cache());
    let (policy, receipt) = (site.log().join("policy"), site.receipt(0));
    let checkpoint = site.log().join("checkpoint");
    for file in [&policy, &receipt, &checkpoint] {
        let text = fs::read_to_string(file).unwrap();
        fs::write(file, format!("\u{feff}{}", text.replace('\n', "\r\n"))).unwrap();
    }
    let [policy, receipt] = [&policy, &receipt].map(|path| path.to_str().unwrap());
    let folder = site.log();
    let folder = folder.to_str().unwrap();
    for arguments in [
        &["--policy", policy, "--receipt", receipt][..],
        &[folder, "--receipt", receipt],
        &[folder, "--policy", policy],
    ] {
        let (code, said) = audit(cache.path(), arguments);
        assert_eq!(code, 0, "{said}");
    }
    // A copy may change nothing else.
    let text = fs::read_to_string(receipt).unwrap();
    fs::write(receipt, text.replacen("\r\n", " \r\n", 1)).unwrap();
    let (code, said) = audit(cache.path(), &["--policy", policy, "--receipt", receipt]);
    assert_eq!(code, 1, "{said}");
}
