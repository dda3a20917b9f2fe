//! Signatures that move to another address: they count once, in their place, whatever comes first.

use event_store::Relocation;
use events::ids::SignatureId;
use events::personal::Personal;
use events::signature::SignatureEvent;

use super::{Counting, SLUG, at, signature};

impl Counting {
    /// Moves to the address of the `n`th person.
    pub(super) async fn moves(&self, from: &SignatureId, version: u64, n: u8) -> SignatureId {
        let address = Personal {
            email: format!("person{n}@example.net"),
            ..Personal::default()
        };
        let asked = SignatureEvent::AddressChangeRequested {
            language: "en".into(),
            address,
            replaces: None,
        };
        self.append(from, version, asked).await;
        let to = signature(n);
        let wanted = Relocation {
            from,
            to: &to,
            email: &format!("person{n}@example.net"),
            request: version,
            at: at(version + 1),
        };
        assert!(self.log.relocate(&wanted).await.unwrap().now);
        to
    }
}

#[tokio::test]
async fn a_signature_that_moved_counts_in_its_place() {
    let test = Counting::new().await;
    test.confirmed(1, true).await;
    let second = test.confirmed(2, true).await;
    test.confirmed(3, true).await;
    test.deliver_all().await;
    let before = (
        test.counted().await,
        test.names().await,
        test.views.series(SLUG, None, 20).await.unwrap().entries,
    );
    test.moves(&second, 3, 9).await;
    let records = test.records().await;
    let (left, arrived): (Vec<_>, Vec<_>) = records
        .into_iter()
        .filter(|record| record.version > 2 || record.stream != second.to_string())
        .partition(|record| record.stream == second.to_string());
    let arrived: Vec<_> = arrived
        .into_iter()
        .filter(|record| record.event.name() == "SignatureReceived")
        .collect();
    assert_eq!((left.len(), arrived.len()), (2, 1));
    // Whichever half comes first brings the other.
    for half in [arrived, left] {
        assert!(test.deliver(half).await.is_empty());
        let after = (
            test.counted().await,
            test.names().await,
            test.views.series(SLUG, None, 20).await.unwrap().entries,
        );
        assert_eq!(before.0, after.0);
        assert_eq!(before.2, after.2);
        let mut names = (before.1.clone(), after.1);
        names.0.sort_unstable();
        names.1.sort_unstable();
        assert_eq!(names.0, names.1);
        test.assert_true().await;
    }
}

#[tokio::test]
async fn an_address_that_is_used_again_and_one_that_had_signed_before_count_once() {
    let test = Counting::new().await;
    let first = test.confirmed(1, false).await;
    test.sign(2, false).await;
    test.deliver_all().await;
    assert_eq!(test.counted().await, [2, 1, 1, 0, 0]);
    test.moves(&first, 3, 2).await;
    test.deliver_all().await;
    assert_eq!(
        test.counted().await,
        [1, 0, 1, 0, 0],
        "the unconfirmed form is superseded"
    );
    let submitted = SignatureEvent::SignatureSubmitted {
        choices: super::choices(false),
        personal: super::person(1),
    };
    test.append(&first, 5, submitted).await;
    test.deliver_all().await;
    assert_eq!(test.counted().await, [2, 1, 1, 0, 0]);
    test.assert_true().await;
}

#[tokio::test]
async fn another_spelling_counts_as_before() {
    let test = Counting::new().await;
    let id = test.confirmed(1, true).await;
    test.deliver_all().await;
    let before = (test.counted().await, test.names().await);
    test.moves(&id, 3, 1).await;
    test.deliver_all().await;
    assert_eq!((test.counted().await, test.names().await), before);
    test.projection.rebuild(|_| {}).await.unwrap();
    assert_eq!((test.counted().await, test.names().await), before);
    test.assert_true().await;
}
