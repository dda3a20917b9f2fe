//! Notes, checkpoints, cosignatures, policies, and what a witness answers; with the examples of the specifications.

use public_log::checkpoint::{Checkpoint, CheckpointError, cosign, cosignatures};
use public_log::hash::{empty_root, leaf_hash};
use public_log::note::{Note, VerifierKey};
use public_log::policy::{Policy, Unmet};
use public_log::witness::{Answer, WitnessError, answer, request};

use super::memory::{ORIGIN, log_key, witness_key};

fn checkpoint() -> Checkpoint {
    Checkpoint {
        origin: ORIGIN.to_owned(),
        size: 3,
        root: leaf_hash(b"three"),
    }
}

/// From c2sp.org/signed-note.
#[test]
fn the_example_of_the_specification_of_notes_has_the_signature_of_its_key() {
    let key = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    let text = "This is an example message.\n\n\u{2014} example.com/foo \
                Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
    let key = VerifierKey::parse(key).unwrap();
    let note = Note::parse(text).unwrap();
    assert_eq!(note.to_string(), text);
    assert!(note.signatures[0].is_of(&key));
    // The signature is right, so the text is what is wrong.
    assert_eq!(Checkpoint::of_note(&note, &key), Err(CheckpointError::Form));
    let other = Note::parse(&text.replace("example message", "other message")).unwrap();
    let forged = Err(CheckpointError::Forged("example.com/foo".to_owned()));
    assert_eq!(Checkpoint::of_note(&other, &key), forged);
}

/// From c2sp.org/tlog-checkpoint.
#[test]
fn the_example_of_the_specification_of_checkpoints_reads_back() {
    let text =
        "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
    let read = Checkpoint::parse(text).unwrap();
    assert_eq!((read.size, read.to_string().as_str()), (20_852_163, text));
    for other in ["+20852163", "020852163", "-1", "", "20852163 "] {
        let other = text.replace("20852163", other);
        assert_eq!(
            Checkpoint::parse(&other),
            Err(CheckpointError::Form),
            "{other}"
        );
    }
    for other in [
        text.trim_end().to_owned(),
        format!("{text}more\n"),
        format!("\n{text}"),
    ] {
        assert_eq!(
            Checkpoint::parse(&other),
            Err(CheckpointError::Form),
            "{other}"
        );
    }
}

#[test]
fn a_checkpoint_is_accepted_with_the_signature_of_its_log_only() {
    let note = checkpoint().sign(&log_key());
    let key = log_key().verifier().clone();
    assert_eq!(Checkpoint::of_note(&note, &key), Ok(checkpoint()));
    let read = VerifierKey::parse(&key.to_string());
    assert_eq!(read, Ok(key.clone()));

    let larger = Note::parse(&note.to_string().replace("\n3\n", "\n4\n")).unwrap();
    assert!(matches!(
        Checkpoint::of_note(&larger, &key),
        Err(CheckpointError::Forged(_))
    ));
    let unsigned = Checkpoint::of_note(&note, witness_key("w1").verifier());
    assert!(matches!(unsigned, Err(CheckpointError::Unsigned(_))));
    let of_other = Checkpoint {
        origin: "another.example.org/log".to_owned(),
        ..checkpoint()
    };
    let other = Checkpoint::of_note(&of_other.sign(&log_key()), &key);
    assert!(matches!(other, Err(CheckpointError::Origin { .. })));
}

#[test]
fn what_is_not_a_note_is_refused() {
    let note = checkpoint().sign(&log_key()).to_string();
    let bad = [
        "".to_owned(),
        "text\n".to_owned(),
        note.trim_end().to_owned(),
        note.replace("\n\n", "\n"),
        note.replace('\u{2014}', "-"),
        note.replace("\n3\n", "\n3\r\n"),
        format!("{note}more\n"),
        format!("{note}\n"),
    ];
    for bad in bad {
        assert!(Note::parse(&bad).is_err(), "{bad:?}");
    }
    let lines = note.split_once("\n\n").unwrap().1.repeat(101);
    assert!(Note::parse(&format!("text\n\n{lines}")).is_err());
}

#[test]
fn a_key_with_another_id_or_type_is_refused() {
    let key = log_key().verifier().to_string();
    let id = key.split('+').nth(1).unwrap().to_owned();
    for bad in [
        key.replace(&id, "00000000"),
        key.replace(&id, &id.to_uppercase()),
        key.replace("+AS", "+BS"),
        key.replace(ORIGIN, "with space"),
        key.replace(ORIGIN, ""),
        String::new(),
    ] {
        if bad != key {
            assert!(VerifierKey::parse(&bad).is_err(), "{bad}");
        }
    }
}

fn policy(quorum: &str) -> Policy {
    let keys = ["w1", "w2", "w3"].map(|name| witness_key(name).verifier().to_string());
    let witnesses = keys
        .iter()
        .zip(["w1", "w2", "w3"])
        .map(|(key, name)| format!("witness {name} {key}\n"));
    let witnesses: String = witnesses.collect();
    let log = log_key().verifier().to_string();
    Policy::parse(&format!(
        "# Test\nlog {log} https://{ORIGIN}/\n{witnesses}{quorum}\n"
    ))
    .unwrap()
}

#[test]
fn a_policy_says_how_many_witnesses_it_needs_at_least() {
    for (quorum, needed) in [
        ("quorum none", 0),
        ("quorum w2", 1),
        ("group g 2 w1 w2 w3\nquorum g", 2),
        ("group g all w1 w2\ngroup h any g w3\nquorum h", 1),
        ("group g all w1 w2\ngroup h all g w3\nquorum h", 3),
    ] {
        assert_eq!(policy(quorum).needed(), needed, "{quorum}");
    }
}

#[test]
fn a_policy_asks_for_its_quorum_of_valid_cosignatures() {
    let two = policy("group g 2 w1 w2 w3\nquorum g");
    let mut note = checkpoint().sign(&log_key());
    assert_eq!(
        policy("quorum none").verify(&note),
        Ok((checkpoint(), vec![]))
    );
    let unmet = |cosigned| {
        Err(Unmet::Quorum {
            cosigned,
            witnesses: 3,
        })
    };
    assert_eq!(two.verify(&note), unmet(0));
    note.signatures
        .push(cosign(&note, &witness_key("w1"), 1_700_000_000));
    note.signatures
        .push(cosign(&note, &witness_key("w1"), 1_700_000_009));
    note.signatures
        .push(cosign(&note, &witness_key("stranger"), 1_700_000_000));
    assert_eq!(two.verify(&note), unmet(1));
    note.signatures
        .push(cosign(&note, &witness_key("w3"), 1_700_000_001));
    let (_, cosigned) = two.verify(&note).unwrap();
    let times: Vec<_> = cosigned
        .iter()
        .map(|one| (one.witness.name(), one.at))
        .collect();
    assert_eq!(times, [("w1", 1_700_000_009), ("w3", 1_700_000_001)]);

    assert_eq!(
        policy("group g all w1 w2 w3\nquorum g").verify(&note),
        unmet(2)
    );
    assert!(
        policy("group g any w1 w2\ngroup h all g w3\nquorum h")
            .verify(&note)
            .is_ok()
    );
    assert_eq!(policy("quorum w2").verify(&note), unmet(2));

    // The cosignature of another checkpoint.
    let other = Checkpoint {
        size: 4,
        ..checkpoint()
    };
    let mut moved = other.sign(&log_key());
    moved
        .signatures
        .push(cosign(&note, &witness_key("w1"), 1_700_000_000));
    assert!(matches!(two.verify(&moved), Err(Unmet::Forged(_))));
}

#[test]
fn a_policy_that_cannot_be_followed_names_its_line() {
    let w1 = witness_key("w1").verifier().to_string();
    let log = log_key().verifier().to_string();
    let cases = [
        ("".to_owned(), 0),
        (format!("witness w1 {w1}\nquorum w2"), 2),
        (format!("witness w1 {w1}\nwitness w2 {w1}\nquorum none"), 2),
        (format!("witness none {w1}\nquorum none"), 1),
        (format!("witness w1 {log}\nquorum none"), 1),
        (format!("log {log}\nlog {log}\nquorum none"), 2),
        (format!("witness w1 {w1}\ngroup g 2 w1\nquorum g"), 2),
        (format!("witness w1 {w1}\ngroup g 0 w1\nquorum g"), 2),
        (format!("witness w1 {w1}\ngroup g any w1 w1\nquorum g"), 2),
        ("quorum none\nquorum none".to_owned(), 2),
        ("quorum none\nwitness".to_owned(), 2),
        ("quorum none\r\n".to_owned(), 1),
    ];
    for (text, line) in cases {
        assert_eq!(
            Policy::parse(&text).map_err(|error| error.line),
            Err(line),
            "{text}"
        );
    }
}

#[test]
fn the_answers_of_a_witness_are_told_apart() {
    let witness = witness_key("w1");
    let mut note = checkpoint().sign(&log_key());
    let body = request(2, &[empty_root()], &note);
    assert_eq!(body, format!("old 2\n{}\n\n{note}", empty_root()));

    let cosigned = cosign(&note, &witness, 1_700_000_000).to_string();
    let unknown = cosign(&note, &witness_key("w2"), 1_700_000_000).to_string();
    for _ in 0..2 {
        let read = answer(
            200,
            &format!("{unknown}{cosigned}"),
            witness.verifier(),
            &mut note,
        );
        assert!(matches!(read, Ok(Answer::Cosigned(one)) if one.at == 1_700_000_000));
    }
    // One cosignature of the witness, however often it answered, and none of others.
    assert_eq!(note.signatures.len(), 2);
    assert_eq!(cosignatures(&note, [witness.verifier()]).unwrap().len(), 1);

    let mut ask = |status, body: &str| answer(status, body, witness.verifier(), &mut note);
    assert_eq!(ask(409, "17\n"), Ok(Answer::Seen(17)));
    assert_eq!(ask(409, "many\n"), Err(WitnessError::Form));
    assert_eq!(ask(200, &unknown), Err(WitnessError::Missing));
    assert!(matches!(ask(200, "nothing\n"), Err(WitnessError::Note(_))));
    assert_eq!(ask(422, ""), Err(WitnessError::Inconsistent));
    assert_eq!(ask(404, ""), Err(WitnessError::UnknownLog));
    assert_eq!(ask(403, ""), Err(WitnessError::UnknownKey));
    assert_eq!(ask(500, ""), Err(WitnessError::Status(500)));
}
