//! What the setting may say.

use public_log::note::{KeyType, SigningKey};
use public_log::policy::Policy;
use witnesses::{NotWitnesses, Witnesses};

fn key(name: &str, kind: KeyType, seed: u8) -> String {
    let key = SigningKey::from_seed(name, kind, &[seed; 32]).unwrap();
    key.verifier().to_string()
}

fn witness(seed: u8) -> String {
    key(&format!("w{seed}.example.org"), KeyType::Cosignature, seed)
}

#[test]
fn the_published_policy_has_the_log_the_witnesses_and_the_quorum() {
    let lines = format!(
        "witness a {} https://a.example.org\nwitness b {} http://127.0.0.1:9/below/\ngroup one any a b\nquorum one",
        witness(1),
        witness(2)
    );
    let log = SigningKey::from_seed("example.org/public-log/1", KeyType::Note, &[9; 32]).unwrap();
    for text in [
        lines.clone(),
        lines.replace('\n', "; "),
        format!("\n{lines}\r\n"),
    ] {
        let witnesses = Witnesses::parse(&text).unwrap();
        assert_eq!(witnesses.all().len(), 2);
        let published = witnesses.policy(log.verifier(), "https://example.org/public-log/1");
        let policy = Policy::parse(&published).unwrap();
        assert_eq!(policy.logs()[0].key, *log.verifier());
        assert_eq!((policy.witnesses().len(), policy.needed()), (2, 1));
    }
    let none = Witnesses::parse(" \n").unwrap();
    assert_eq!(none, Witnesses::default());
    let policy = Policy::parse(&none.policy(log.verifier(), "https://example.org/")).unwrap();
    assert_eq!((policy.witnesses().len(), policy.needed()), (0, 0));
}

#[test]
fn what_cannot_be_asked_is_refused_with_what_to_do() {
    let name = || "w1.example.org".to_owned();
    let line = |address: &str| format!("witness a {} {address}\nquorum a", witness(1));
    assert_eq!(
        Witnesses::parse(&line("")),
        Err(NotWitnesses::NoAddress(name()))
    );
    for bad in [
        "http://a.example.org",
        "ftp://127.0.0.1/",
        "https://user@a.example.org",
        "https://a.example.org/?x=1",
        "https://a.example.org/add-checkpoint",
        "a.example.org",
        "file:///tmp",
    ] {
        assert_eq!(
            Witnesses::parse(&line(bad)),
            Err(NotWitnesses::Address(name())),
            "{bad}"
        );
    }
    let log = key("example.org/public-log/1", KeyType::Note, 9);
    assert_eq!(
        Witnesses::parse(&format!("log {log}\nquorum none")),
        Err(NotWitnesses::Log)
    );
    let error = Witnesses::parse(&format!("witness a {} https://a.example.org", witness(1)));
    let error = error.unwrap_err().to_string();
    assert!(
        error.starts_with("PUBLIC_LOG_WITNESSES, ") && error.contains("add a quorum line"),
        "{error}"
    );
}
