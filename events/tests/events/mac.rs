//! The authentication code of events: `golden/signed` holds items as logs have them.

use std::path::PathBuf;

use events::envelope::Recorded;
use events::mac::{ATTRIBUTE, Authenticity, check, sign};
use events::secret::{DeploymentSecret, LogKey};
use events::signature::SignatureEvent;
use serde_dynamo::{AttributeValue, Item};

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("golden")
        .join(name)
}

fn golden(name: &str) -> Item {
    serde_json::from_slice(&std::fs::read(path(name)).unwrap()).unwrap()
}

fn key(letter: &str) -> LogKey {
    let secret = DeploymentSecret::from_text(&letter.repeat(32));
    secret.unwrap().log_key()
}

/// Items of an event with sealed bytes and numbers, and of one with little.
const SIGNED: [&str; 2] = ["SignatureSubmitted.v1.json", "SignatureConfirmed.v1.json"];

#[test]
fn codes_of_earlier_releases_stay_valid() {
    for name in SIGNED {
        let signed = golden(&format!("signed/{name}"));
        assert_eq!(check(&key("s"), &signed), Authenticity::Genuine, "{name}");
        assert_eq!(check(&key("t"), &signed), Authenticity::Forged, "{name}");
        let plain = golden(name);
        assert_eq!(check(&key("s"), &plain), Authenticity::Unsigned);
        assert_eq!(sign(&key("s"), plain.clone()), signed, "{name}");
        // A release that knows no codes, and this one, read the same event from both.
        let read = |item| Recorded::<SignatureEvent>::from_item::<Item>(item).unwrap();
        assert_eq!(read(signed), read(plain));
    }
}

#[test]
fn every_attribute_is_authenticated() {
    let signed = golden("signed/SignatureSubmitted.v1.json").into_inner();
    for name in signed.keys().filter(|name| *name != ATTRIBUTE) {
        let mut changed = signed.clone();
        changed.remove(name);
        assert_eq!(
            check(&key("s"), &changed),
            Authenticity::Forged,
            "without {name}"
        );
        let mut changed = signed.clone();
        changed.insert(name.clone(), AttributeValue::S("other".to_owned()));
        assert_eq!(check(&key("s"), &changed), Authenticity::Forged, "{name}");
    }
    let mut more = signed.clone();
    more.insert("more".to_owned(), AttributeValue::Null(true));
    assert_eq!(check(&key("s"), &more), Authenticity::Forged);
}

#[test]
fn a_change_deep_in_the_data_is_seen() {
    let signed = golden("signed/SignatureSubmitted.v1.json").into_inner();
    let Some(AttributeValue::M(data)) = signed.get("data") else {
        panic!("an event has data");
    };
    for name in data.keys() {
        let mut data = data.clone();
        data.insert(name.clone(), AttributeValue::S("BR".to_owned()));
        let mut changed = signed.clone();
        changed.insert("data".to_owned(), AttributeValue::M(data));
        assert_eq!(check(&key("s"), &changed), Authenticity::Forged, "{name}");
    }
}

#[test]
fn a_code_that_is_none_is_forged() {
    let signed = golden("signed/SignatureConfirmed.v1.json").into_inner();
    let Some(AttributeValue::B(code)) = signed.get(ATTRIBUTE) else {
        panic!("a signed item has a code");
    };
    let newer = [vec![9], code[1..].to_vec()].concat();
    for code in [
        AttributeValue::B(Vec::new()),
        AttributeValue::B(code[..20].to_vec()),
        AttributeValue::B(newer),
        AttributeValue::S("code".to_owned()),
        AttributeValue::Null(true),
    ] {
        let mut changed = signed.clone();
        changed.insert(ATTRIBUTE.to_owned(), code);
        assert_eq!(check(&key("s"), &changed), Authenticity::Forged);
    }
}

#[test]
#[ignore = "writes golden/signed anew, which must never change once it is released"]
fn write_signed() {
    std::fs::create_dir_all(path("signed")).unwrap();
    for name in SIGNED {
        let signed = sign(&key("s"), golden(name));
        let value = serde_json::to_value(&signed).unwrap();
        let text = serde_json::to_string_pretty(&value).unwrap() + "\n";
        std::fs::write(path(&format!("signed/{name}")), text).unwrap();
    }
}
