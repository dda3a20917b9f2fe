//! Signed answers: the format, written down, and that nothing else is one.

use std::fs;
use std::path::PathBuf;

use proptest::prelude::*;
use public_log::answer::{Answer, AnswerError, Asked, Reason, name};
use public_log::leaf::Petition;
use public_log::note::{KeyType, Note, Signature, SigningKey, VerifierKey};
use serde_json::{Value, json};

const SITE: &str = "https://sign.example.org";

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../golden/public-log/answers.json")
}

fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed(&name(SITE), KeyType::Note, &[seed; 32]).unwrap()
}

fn answer(asked: Asked, reason: &str) -> Answer {
    Answer {
        name: name(SITE),
        petition: Petition::parse("clean-rivers").unwrap(),
        asked,
        reason: Reason::parse(reason).unwrap(),
        at: "2026-11-27T16:36:00Z".parse().unwrap(),
        random: core::array::from_fn(|place| u8::try_from(place).unwrap()),
    }
}

/// A note with any text that this key signs.
fn signed(key: &SigningKey, text: &str) -> String {
    // The library signs nothing but answers and checkpoints.
    let pair = ring::signature::Ed25519KeyPair::from_seed_unchecked(&[7; 32]).unwrap();
    let signature = [
        key.verifier().id().as_slice(),
        pair.sign(text.as_bytes()).as_ref(),
    ]
    .concat();
    let signature = base64::Engine::encode(&base64::prelude::BASE64_STANDARD, signature);
    format!("{text}\n\u{2014} {} {signature}\n", key.verifier().name())
}

fn vectors() -> String {
    let key = key(7);
    let good: Vec<_> = [
        (Asked::Sign, "closed"),
        (Asked::Endorse, "network_limit"),
        (Asked::Confirm, "link_expired"),
    ]
    .map(|(asked, reason)| {
        json!({
            "asked": asked.name(), "refused": reason, "petition": "clean-rivers", "time": "2026-11-27T16:36Z",
            "note": answer(asked, reason).sign(&key).to_string(),
        })
    })
    .into();
    let note = answer(Asked::Sign, "closed").sign(&key).to_string();
    let text = answer(Asked::Sign, "closed").to_string();
    let changed = |from: &str, to: &str| signed(&key, &text.replace(from, to));
    let other = answer(Asked::Sign, "closed").sign(&self::key(8));
    let refused = json!({
        "another minute": note.replace("16:36", "16:37"),
        "another reason": note.replace("closed", "paused"),
        "no signature": text,
        "a signature of another key": other.to_string(),
        "signed, of another site": changed("sign.example", "other.example"),
        "signed, with another name": changed("/answers", "/public-log/1"),
        "signed, without a petition": changed("petition clean-rivers\n", ""),
        "signed, asks for something else": changed("asked sign", "asked erase"),
        "signed, a reason in capitals": changed("refused closed", "refused CLOSED"),
        "signed, seconds": changed("16:36Z", "16:36:00Z"),
        "signed, no such day": changed("11-27", "11-31"),
        "signed, too few random bytes": changed("0e0f", ""),
        "signed, random bytes in capitals": changed("0e0f", "0E0F"),
        "signed, a line more": changed("0e0f\n", "0e0f\nemail ana@example.org\n"),
    });
    let all = json!({ "key": key.verifier().to_string(), "answers": good, "refused": refused });
    serde_json::to_string_pretty(&all).unwrap() + "\n"
}

#[test]
#[ignore = "writes the file if it is missing"]
fn write_golden_answers() {
    if !path().exists() {
        fs::write(path(), vectors()).unwrap();
    }
}

#[test]
fn the_format_of_answers_is_the_one_that_was_published() {
    let golden = fs::read_to_string(path()).unwrap();
    assert_eq!(golden, vectors());
    let golden: Value = serde_json::from_str(&golden).unwrap();
    let key = VerifierKey::parse(golden["key"].as_str().unwrap()).unwrap();
    for one in golden["answers"].as_array().unwrap() {
        let read = Answer::verify(one["note"].as_str().unwrap(), &key).unwrap();
        assert_eq!(read.asked.name(), one["asked"]);
        assert_eq!(read.reason.as_str(), one["refused"]);
    }
    for (why, note) in golden["refused"].as_object().unwrap() {
        let read = Answer::verify(note.as_str().unwrap(), &key);
        let error = read.expect_err(why);
        // Each is refused for what it says.
        assert_eq!(
            why.starts_with("signed, "),
            error == AnswerError::Form,
            "{why}: {error}"
        );
    }
}

#[test]
fn a_note_may_have_signatures_of_others_besides() {
    let (key, other) = (key(7), key(8));
    let answer = answer(Asked::Confirm, "erased");
    let mut note = answer.sign(&key);
    let others: Vec<Signature> = answer.sign(&other).signatures;
    note.signatures.extend(others);
    let note: Note = note;
    let read = Answer::verify(&note.to_string(), key.verifier());
    assert_eq!(read.as_ref(), Ok(&answer));
    assert_eq!(
        Answer::verify(&note.to_string(), other.verifier()),
        Ok(answer)
    );
}

proptest! {
    /// Nobody can change a byte of the text.
    #[test]
    fn a_changed_byte_is_refused(place: prop::sample::Index, byte in 0x20_u8..0x7f) {
        let key = key(7);
        let note = answer(Asked::Sign, "closed").sign(&key).to_string();
        let text = note.find("\n\n").unwrap();
        let mut bytes = note.clone().into_bytes();
        let place = place.index(text);
        prop_assume!(bytes[place] != byte);
        bytes[place] = byte;
        let changed = String::from_utf8(bytes).unwrap();
        prop_assert!(Answer::verify(&changed, key.verifier()).is_err());
    }
}
