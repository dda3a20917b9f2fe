//! The format, written down: leaves with their encoding, commitments, and bytes that are not a leaf. Other programs read the
//! same files, and a file that was published never changes.

use std::fs;
use std::path::PathBuf;

use events::ids::Slug;
use proptest::prelude::*;
use public_log::checkpoint::cosign;
use public_log::commitment::Opening;
use public_log::hash::{Hash, leaf_hash};
use public_log::leaf::{Kind, LONGEST, Leaf, Petition, Reason, text_digest};
use public_log::note::Note;
use public_log::proof::Tree;
use public_log::receipt::Receipt;
use public_log::tiles::Resource;
use serde_json::{Value, json};

use super::memory::{Memory, confirmed, id, log_key, opening, petition, witness_key};

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../golden/public-log")
        .join(name)
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    let digits = text.as_bytes().chunks(2);
    digits
        .map(|two| u8::from_str_radix(str::from_utf8(two).unwrap(), 16).unwrap())
        .collect()
}

fn commitment() -> public_log::commitment::Commitment {
    opening(1).commit("clean-rivers/AAAAAAAAAAAAAAAAAAAAAA")
}

/// One leaf of each kind, and of each reason, with what it says.
fn leaves() -> Vec<(Value, Leaf)> {
    let digest = text_digest("en", "To the council", "Clean rivers", "", "Clean them.");
    let number = 0x0102_0304_0506_0708;
    let committed = hex(commitment().bytes());
    let mut kinds = vec![
        (json!({"kind": "opened"}), Kind::Opened),
        (json!({"kind": "closed"}), Kind::Closed),
        (
            json!({"kind": "text_revised", "version": number, "digest": hex(digest.bytes())}),
            Kind::TextRevised {
                version: number,
                digest,
            },
        ),
        (
            json!({"kind": "names_above", "confirmed": 1000}),
            Kind::NamesAbove { confirmed: 1000 },
        ),
        (
            json!({"kind": "confirmed", "text_version": 2, "commitment": committed}),
            Kind::Confirmed {
                text_version: 2,
                commitment: commitment(),
            },
        ),
        (
            json!({"kind": "withdrawn", "of": number}),
            Kind::Withdrawn { of: number },
        ),
        (
            json!({"kind": "disowned", "of": 0}),
            Kind::Disowned { of: 0 },
        ),
        (
            json!({"kind": "reinstated", "of": 4}),
            Kind::Reinstated { of: 4 },
        ),
        (json!({"kind": "erased", "of": 4}), Kind::Erased { of: 4 }),
        (
            json!({"kind": "moved", "of": 4, "commitment": committed}),
            Kind::Moved {
                of: 4,
                commitment: commitment(),
            },
        ),
        (
            json!({"kind": "renewed", "of": 4, "text_version": 3, "commitment": committed}),
            Kind::Renewed {
                of: 4,
                text_version: 3,
                commitment: commitment(),
            },
        ),
    ];
    kinds.extend(Reason::ALL.map(|reason| {
        let told = json!({"kind": "invalidated", "of": 4, "reason": reason.name()});
        (told, Kind::Invalidated { of: 4, reason })
    }));
    let leaf = |(mut told, kind): (Value, Kind)| {
        let leaf = Leaf {
            minute: 30_123_456,
            petition: petition(),
            kind,
        };
        told["minute"] = json!(leaf.minute);
        told["petition"] = json!("clean-rivers");
        told["encoding"] = json!(hex(&leaf.encode()));
        told["hash"] = json!(hex(leaf_hash(&leaf.encode()).bytes()));
        (told, leaf)
    };
    kinds.into_iter().map(leaf).collect()
}

fn vectors() -> Vec<(&'static str, String)> {
    let told: Vec<_> = leaves().into_iter().map(|(told, _)| told).collect();
    let good = leaves().remove(5).1.encode();
    let with = |place: usize, byte: u8| {
        let mut bytes = good.clone();
        bytes[place] = byte;
        hex(&bytes)
    };
    let refused = json!({
        "empty": "",
        "another format": with(0, 2),
        "no such kind": with(1, 24),
        "a byte too few": hex(&good[..good.len() - 1]),
        "a byte too many": hex(&[good.as_slice(), &[0]].concat()),
        "a petition with a capital letter": with(7, b'C'),
        "a petition with two hyphens": with(11, b'-'),
        "a petition that is not UTF-8": with(7, 0xff),
        "a petition of two letters": hex(&[&good[..6], &[2, b'a', b'b'], &good[19..]].concat()),
        "a petition that is longer than the leaf": with(6, 64),
        "no such reason": hex(leaves()[11].1.encode().split_last().map(|(_, rest)| [rest, &[6]].concat()).unwrap().as_slice()),
    });
    let form = [9; 32];
    let opening = Opening::of_form(&form);
    let signature = "clean-rivers/AAAAAAAAAAAAAAAAAAAAAA";
    let commitment = json!({
        "form": hex(&form),
        "opening": hex(opening.bytes()),
        "signature": signature,
        "commitment": hex(opening.commit(signature).bytes()),
    });
    let text = json!({
        "language": "en", "call": "To the council", "title": "Clean rivers", "subtitle": "", "body": "Clean them.",
        "digest": hex(text_digest("en", "To the council", "Clean rivers", "", "Clean them.").bytes()),
    });
    let pretty = |value: &Value| serde_json::to_string_pretty(value).unwrap() + "\n";
    let (receipt, policy) = receipt();
    vec![
        ("leaves.json", pretty(&json!(told))),
        ("refused.json", pretty(&refused)),
        ("commitment.json", pretty(&commitment)),
        ("text.json", pretty(&text)),
        ("histories.json", pretty(&super::vectors::histories())),
        ("receipt.tlog-proof", receipt),
        ("policy.txt", policy),
    ]
}

/// A receipt from a log of 300 leaves, and the policy that it meets.
fn receipt() -> (String, String) {
    let mut memory = Memory::with_signers(300);
    let note = String::from_utf8(memory.files[&Resource::Checkpoint].clone()).unwrap();
    let mut checkpoint = Note::parse(&note).unwrap();
    checkpoint
        .signatures
        .push(cosign(&checkpoint, &witness_key("w1"), 1_700_000_000));
    let proof = Tree::new(&mut memory, 300).inclusion(42).unwrap();
    let leaf = Leaf {
        minute: 30_000_000,
        petition: petition(),
        kind: confirmed(42).about(0),
    };
    let signature = Some((id(42), opening(42)));
    let receipt = Receipt {
        leaf,
        signature,
        index: 42,
        proof,
        checkpoint,
    };
    let (log, witness) = (log_key(), witness_key("w1"));
    let policy = format!(
        "log {}\nwitness w1 {}\nquorum w1\n",
        log.verifier(),
        witness.verifier()
    );
    (receipt.to_string(), policy)
}

#[test]
#[ignore = "writes the files that are missing"]
fn write_golden() {
    for (name, content) in vectors() {
        if !path(name).exists() {
            fs::create_dir_all(path(name).parent().unwrap()).unwrap();
            fs::write(path(name), content).unwrap();
        }
    }
}

#[test]
fn the_format_is_the_one_that_was_published() {
    for (name, content) in vectors() {
        let golden =
            fs::read_to_string(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(golden, content, "{name}");
    }
}

#[test]
fn each_published_leaf_reads_back_and_what_is_refused_stays_refused() {
    let golden: Vec<Value> =
        serde_json::from_str(&fs::read_to_string(path("leaves.json")).unwrap()).unwrap();
    assert_eq!(golden.len(), leaves().len());
    for (golden, (_, leaf)) in golden.iter().zip(leaves()) {
        let bytes = unhex(golden["encoding"].as_str().unwrap());
        assert_eq!(Leaf::parse(&bytes), Ok(leaf));
    }
    let refused: Value =
        serde_json::from_str(&fs::read_to_string(path("refused.json")).unwrap()).unwrap();
    for (why, bytes) in refused.as_object().unwrap() {
        assert!(
            Leaf::parse(&unhex(bytes.as_str().unwrap())).is_err(),
            "{why}"
        );
    }
}

#[test]
fn names_and_reasons_are_those_of_the_model() {
    let names = [
        "clean-rivers",
        "abc",
        "a1-b2",
        "ab",
        "Clean",
        "a--b",
        "-ab",
        "ab-",
        "",
        "ä-b",
        "a_b",
    ];
    for name in names
        .map(str::to_owned)
        .into_iter()
        .chain(["a".repeat(64), "a".repeat(65)])
    {
        assert_eq!(
            Petition::parse(&name).is_some(),
            Slug::parse(&name).is_ok(),
            "{name}"
        );
    }
    let model = events::signature::Reason::ALL.map(events::signature::Reason::name);
    assert_eq!(Reason::ALL.map(Reason::name), model);
}

fn any_kind() -> impl Strategy<Value = Kind> {
    let number = any::<u64>;
    let commitment = || any::<[u8; 32]>().prop_map(public_log::commitment::Commitment::from_bytes);
    let reason = prop::sample::select(Reason::ALL.to_vec());
    prop_oneof![
        Just(Kind::Opened),
        Just(Kind::Closed),
        (number(), any::<[u8; 32]>()).prop_map(|(version, digest)| Kind::TextRevised {
            version,
            digest: Hash::from_bytes(digest)
        }),
        number().prop_map(|confirmed| Kind::NamesAbove { confirmed }),
        (number(), commitment()).prop_map(|(text_version, commitment)| Kind::Confirmed {
            text_version,
            commitment
        }),
        number().prop_map(|of| Kind::Withdrawn { of }),
        number().prop_map(|of| Kind::Disowned { of }),
        (number(), reason).prop_map(|(of, reason)| Kind::Invalidated { of, reason }),
        number().prop_map(|of| Kind::Reinstated { of }),
        number().prop_map(|of| Kind::Erased { of }),
        (number(), commitment()).prop_map(|(of, commitment)| Kind::Moved { of, commitment }),
        (number(), number(), commitment()).prop_map(|(of, text_version, commitment)| {
            Kind::Renewed {
                of,
                text_version,
                commitment,
            }
        }),
    ]
}

proptest! {
    #[test]
    fn every_leaf_reads_back(minute: u32, name in "[a-z0-9]{2,31}(-[a-z0-9]{1,30})?x", kind in any_kind()) {
        let petition = Petition::parse(&name).unwrap();
        let leaf = Leaf { minute, petition, kind };
        let bytes = leaf.encode();
        prop_assert!(bytes.len() <= LONGEST);
        prop_assert_eq!(Leaf::parse(&bytes), Ok(leaf));
    }

    /// Nothing else than what is written is accepted, so each leaf has one encoding.
    #[test]
    fn bytes_that_read_as_a_leaf_are_its_encoding(kind in any_kind(), place: prop::sample::Index, byte: u8, rest: Vec<u8>) {
        let mut bytes = Leaf { minute: 5, petition: petition(), kind }.encode();
        let place = place.index(bytes.len());
        bytes[place] = byte;
        for bytes in [bytes.clone(), [&bytes[..place], &rest].concat(), rest.clone()] {
            if let Ok(leaf) = Leaf::parse(&bytes) {
                prop_assert_eq!(leaf.encode(), bytes);
            }
        }
    }
}
