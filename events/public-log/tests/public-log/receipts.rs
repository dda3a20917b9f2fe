//! Receipts: written, read, verified without anything but the policy.

use proptest::prelude::*;
use public_log::checkpoint::cosign;
use public_log::commitment::{Commitment, Opening};
use public_log::leaf::{Kind, Leaf};
use public_log::note::{Note, VerifierKey};
use public_log::policy::Policy;
use public_log::proof::Tree;
use public_log::receipt::{Receipt, ReceiptError};
use public_log::tiles::{Bundle, Resource};

use super::memory::{Memory, confirmed, id, log_key, opening, petition, witness_key};

fn policy() -> Policy {
    let log = log_key().verifier().to_string();
    let witness = witness_key("w1").verifier().to_string();
    Policy::parse(&format!("log {log}\nwitness w1 {witness}\nquorum w1\n")).unwrap()
}

/// The receipts of these signers in a log of `count`.
fn receipts(count: usize, signers: &[usize]) -> Vec<Receipt> {
    let mut memory = Memory::with_signers(count);
    let note = String::from_utf8(memory.files[&Resource::Checkpoint].clone()).unwrap();
    let mut checkpoint = Note::parse(&note).unwrap();
    checkpoint
        .signatures
        .push(cosign(&checkpoint, &witness_key("w1"), 1_700_000_000));
    let mut tree = Tree::new(&mut memory, count as u64);
    let receipt = |&signer: &usize| Receipt {
        leaf: Leaf {
            minute: 30_000_000,
            petition: petition(),
            kind: confirmed(signer).about(0),
        },
        signature: Some((id(signer), opening(signer))),
        index: signer as u64,
        proof: tree.inclusion(signer as u64).unwrap(),
        checkpoint: checkpoint.clone(),
    };
    signers.iter().map(receipt).collect()
}

#[test]
fn each_receipt_reads_back_and_verifies() {
    for receipt in receipts(300, &[0, 1, 255, 256, 299]) {
        let text = receipt.to_string();
        let read = Receipt::parse(&text).unwrap();
        assert_eq!(read, receipt);
        let (checkpoint, cosigned) = read.verify(&policy()).unwrap();
        assert_eq!((checkpoint.size, cosigned.len()), (300, 1));
    }
}

#[test]
fn a_receipt_without_the_signature_shows_the_leaf_alone() {
    let mut receipt = receipts(300, &[7]).pop().unwrap();
    receipt.signature = None;
    let read = Receipt::parse(&receipt.to_string()).unwrap();
    assert_eq!(read, receipt);
    assert!(read.verify(&policy()).is_ok());
}

#[test]
fn a_receipt_of_another_leaf_index_signature_or_checkpoint_is_refused() {
    let receipt = receipts(300, &[7]).pop().unwrap();
    let verified = |change: &dyn Fn(&mut Receipt)| {
        let mut changed = receipt.clone();
        change(&mut changed);
        changed.verify(&policy()).unwrap_err()
    };
    assert_eq!(verified(&|one| one.index = 8), ReceiptError::NotIncluded(8));
    assert_eq!(
        verified(&|one| one.leaf.minute += 1),
        ReceiptError::NotIncluded(7)
    );
    assert_eq!(
        verified(&|one| one.proof.truncate(1)),
        ReceiptError::NotIncluded(7)
    );
    let other =
        |signature: (String, Opening)| verified(&|one| one.signature = Some(signature.clone()));
    assert_eq!(other((id(8), opening(7))), ReceiptError::OtherSignature(7));
    assert_eq!(other((id(7), opening(8))), ReceiptError::OtherSignature(7));
    let unsigned =
        verified(&|one| one.checkpoint.signatures = one.checkpoint.signatures.split_off(1));
    assert!(matches!(unsigned, ReceiptError::Checkpoint(_)));
    let unwitnessed = verified(&|one| one.checkpoint.signatures.truncate(1));
    assert!(matches!(unwitnessed, ReceiptError::Checkpoint(_)));
}

#[test]
fn what_is_not_a_receipt_is_refused() {
    let text = receipts(300, &[7]).pop().unwrap().to_string();
    let bad = [
        String::new(),
        text.replace("@v1", "@v2"),
        text.replace("index 7", "index 07"),
        text.replace("index 7\n", ""),
        text.replace("extra ", "extra"),
        text.replace("\nindex", "\n\nindex"),
        text.replace("\n\npetitions", "\nAAAA\n\npetitions"),
        text.replace(
            "index 7\n",
            &format!(
                "index 7\n{}",
                format!("{}\n", public_log::hash::empty_root()).repeat(64)
            ),
        ),
    ];
    for bad in bad {
        assert_ne!(bad, text);
        assert!(Receipt::parse(&bad).is_err(), "{bad}");
    }
}

#[test]
fn a_commitment_opens_with_the_key_of_its_form_only() {
    let form = [9; 32];
    let commitment = Opening::of_form(&form).commit("clean-rivers/a");
    assert_eq!(Opening::of_form(&form).commit("clean-rivers/a"), commitment);
    assert_ne!(Opening::of_form(&form).commit("clean-rivers/b"), commitment);
    assert_ne!(
        Opening::of_form(&[8; 32]).commit("clean-rivers/a"),
        commitment
    );
    // A receipt reveals the opening. It is not the form's random bytes, which are half of the key of the data.
    assert_ne!(Opening::of_form(&form).bytes(), &form);
    let leaf = Kind::<u64>::Confirmed {
        text_version: 1,
        commitment: Commitment::from_bytes(*commitment.bytes()),
    };
    assert!(!format!("{leaf:?} {:?}", Opening::of_form(&form)).contains("clean-rivers"));
}

proptest! {
    /// Whatever somebody sends as a receipt is refused or verified, and only the receipt itself is verified.
    #[test]
    fn a_receipt_with_one_changed_character_is_not_the_same_proof(place: prop::sample::Index, letter in "[ -~\\n\u{2014}]") {
        let good = include_str!("../../../golden/public-log/receipt.tlog-proof");
        let mut letters: Vec<_> = good.chars().map(String::from).collect();
        let place = place.index(letters.len());
        letters[place] = letter;
        let text = letters.concat();
        let policy = Policy::parse(include_str!("../../../golden/public-log/policy.txt")).unwrap();
        if text != good && let Ok(receipt) = Receipt::parse(&text) {
            prop_assert!(receipt.verify(&policy).is_err(), "{}", text);
        }
    }

    #[test]
    fn no_text_makes_a_parser_panic(text: String, bytes: Vec<u8>) {
        for text in [text.clone(), format!("c2sp.org/tlog-proof@v1\nextra {text}\n\n{text}\n\n\u{2014} {text}\n")] {
            let _ = (Receipt::parse(&text), Note::parse(&text), Policy::parse(&text), VerifierKey::parse(&text));
        }
        let _ = (Bundle::parse(&bytes), Leaf::parse(&bytes));
    }
}
