//! Receipts of the public log: what proves a signature to everybody, and who gets none.

use std::collections::BTreeSet;
use std::sync::Arc;

use event_store::PetitionLog;
use events::ids::{CommandId, Slug};
use events::link::Purpose;
use events::signature::Command;
use lambda_http::{Body, Response};
use my_signature::MySignature;
use public_files::{File, LogFolder, SharedFiles};
use public_log::policy::Policy;
use public_log::receipt::Receipt;
use seal_log::{Notice, SealLog, SealSettings};
use tempfile::TempDir;
use test_support::deployment::{SLUG, TestDeployment, get, header, petition, post, text};
use test_support::person::a_signer;
use test_support::signer::Signer;
use views::petition::{Petition, PetitionStatus};
use views::{Projection, layout};
use witnesses::Witnesses;

use super::{act, confirmed, moving, see};

/// A deployment with a public log.
struct Test {
    deployment: TestDeployment,
    data: TempDir,
}

impl Test {
    async fn new() -> Self {
        let deployment = TestDeployment::new().await;
        let data = tempfile::tempdir().unwrap();
        let test = Self { deployment, data };
        test.opens().await;
        test
    }

    /// Appends to the petition's log that it opened, which the public log needs before a confirmation.
    async fn opens(&self) {
        use events::petition::Command;
        let settings = &self.deployment.settings;
        let keys = settings.keys.log.as_ref();
        let log = PetitionLog::appending(&self.deployment.client, &settings.tables, keys);
        let create = Command::Create {
            default_language: "en".to_owned(),
            time_zone: "UTC".to_owned(),
        };
        let text = Command::ReviseText {
            language: "en".to_owned(),
            call: "Sign the petition".to_owned(),
            title: "Clean rivers".to_owned(),
            subtitle: String::new(),
            body: "We ask for rivers that one can swim in.".to_owned(),
        };
        let slug = Slug::parse(SLUG).unwrap();
        for command in [create, text, Command::Open] {
            let now = jiff::Timestamp::now();
            let done = log.execute(&slug, CommandId::random(), now, command).await;
            done.unwrap();
        }
    }

    fn files(&self) -> SharedFiles {
        Arc::new(LogFolder::of(self.data.path(), 1))
    }

    /// Puts what has happened to the signature into the log.
    async fn seals(&self, signer: &Signer) {
        let deployment = &self.deployment;
        let settings = SealSettings {
            tables: deployment.settings.tables.clone(),
            base_url: "https://sign.example.org".to_owned(),
            number: 1,
            key: deployment.settings.keys.public_log.clone().unwrap(),
            witnesses: Witnesses::default(),
        };
        let seal = SealLog::new(&settings, &deployment.client, self.files()).unwrap();
        let notice = Notice::Signature(signer.id.clone());
        let sealed = seal.seal(BTreeSet::from([notice])).await.unwrap();
        assert!(sealed.unreadable.is_empty());
    }

    fn page(&self) -> MySignature {
        let deployment = &self.deployment;
        MySignature::new(&deployment.settings, &deployment.client).with_public_log(
            &deployment.settings,
            &deployment.client,
            (1, self.files()),
        )
    }

    async fn asks(&self, token: &str) -> Response<Body> {
        let path = format!("/signature/{token}/receipt?lang=en");
        self.page().handle(get(&path)).await
    }

    async fn sees(&self, token: &str) -> String {
        let path = format!("/signature/{token}?lang=en");
        text(&self.page().handle(get(&path)).await).to_owned()
    }

    /// The receipt, which somebody has verified who knows nothing but the policy.
    async fn receipt(&self, token: &str) -> Receipt {
        let response = self.asks(token).await;
        assert_eq!(response.status(), 200, "{}", text(&response));
        let receipt = Receipt::parse(text(&response)).unwrap();
        let policy = self.files().get(File::Policy).await.unwrap().unwrap();
        let policy = Policy::parse(str::from_utf8(&policy).unwrap()).unwrap();
        receipt.verify(&policy).unwrap();
        receipt
    }

    async fn petition(&self, change: impl FnOnce(&mut Petition)) {
        let mut petition = petition(SLUG, PetitionStatus::Open);
        change(&mut petition);
        let pk = layout::petition(Projection::Petitions, 1, SLUG);
        self.deployment.view(&pk, layout::PETITION, &petition).await;
    }
}

#[tokio::test]
async fn a_receipt_is_there_once_the_signature_is_in_the_log_and_verifies_without_this_site() {
    let test = Test::new().await;
    let (signer, token) = confirmed(&test.deployment).await;
    assert!(
        test.sees(&token)
            .await
            .contains(&format!("href=\"/signature/{token}/receipt?lang=en\""))
    );
    let early = test.asks(&token).await;
    assert_eq!(early.status(), 409);
    assert!(text(&early).contains("Your receipt is not ready yet"));
    assert!(text(&early).contains("Go to my signature"));

    test.seals(&signer).await;
    let response = test.asks(&token).await;
    assert_eq!(
        header(&response, "content-type"),
        "text/plain; charset=utf-8"
    );
    assert_eq!(header(&response, "cache-control"), "no-store");
    let file = "attachment; filename=\"clean-rivers.tlog-proof\"";
    assert_eq!(header(&response, "content-disposition"), file);
    let receipt = test.receipt(&token).await;
    let (id, _) = receipt.signature.clone().unwrap();
    assert_eq!((&id, receipt.index), (&signer.id.to_string(), 2));
    // Two signers cannot be given the same leaf unseen, since both find their own id in their data.
    let data = see(&test.deployment, &format!("{token}?format=json")).await;
    let data: serde_json::Value = serde_json::from_str(text(&data)).unwrap();
    assert_eq!(data["id"], id);

    // It proves the signing also after the signature was withdrawn; whether it counts is in the log.
    assert_eq!(
        act(&test.deployment, &token, "act=withdraw").await.status(),
        303
    );
    test.seals(&signer).await;
    assert_eq!(test.receipt(&token).await.leaf, receipt.leaf);
    let path = format!("/signature/{token}/receipt");
    let pressed = test.page().handle(post(&path, "act=withdraw")).await;
    assert_eq!(pressed.status(), 405);
}

#[tokio::test]
async fn a_signature_that_is_not_confirmed_has_no_receipt() {
    let test = Test::new().await;
    let signer = Signer::signs(&test.deployment).await;
    let token = signer.token(Purpose::OwnPage, 1);
    assert!(!test.sees(&token).await.contains("/receipt?"));
    let none = test.asks(&token).await;
    assert_eq!(none.status(), 409);
    assert!(text(&none).contains("Your signature is not confirmed"));
    assert!(!text(&none).contains("less than a minute"));
}

#[tokio::test]
async fn a_log_that_stands_still_says_since_when_and_that_nothing_is_lost() {
    let test = Test::new().await;
    let (first, _) = confirmed(&test.deployment).await;
    test.seals(&first).await;
    let deployment = &test.deployment;
    let late = Signer::of(&deployment.client, &deployment.settings, "late@example.org");
    let ago = |minutes| jiff::Timestamp::now() - jiff::SignedDuration::from_mins(minutes);
    let person = a_signer().email("late@example.org");
    let confirm = Command::Confirm {
        details_version: 1,
        permissions: None,
    };
    late.does_at(ago(21), Command::Submit(person.details()))
        .await;
    late.does_at(ago(20), confirm).await;
    let token = late.token_to(Some("late@example.org"), Purpose::OwnPage, 1, ago(20));
    let waits = test.asks(&token).await;
    assert_eq!(waits.status(), 409);
    let said = text(&waits);
    for part in [
        "Your receipt is not ready yet",
        "so the log is behind",
        "Your signature is not lost",
        "The newest checkpoint of the log is from",
        "Go to my signature",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    test.seals(&late).await;
    test.receipt(&token).await;
}

#[tokio::test]
async fn who_says_that_it_was_not_them_gets_no_proof_of_having_signed() {
    let test = Test::new().await;
    let (signer, token) = confirmed(&test.deployment).await;
    test.seals(&signer).await;
    test.receipt(&token).await;
    assert_eq!(
        act(&test.deployment, &token, "act=not-me").await.status(),
        303
    );
    for _ in 0..2 {
        assert!(!test.sees(&token).await.contains("/receipt?"));
        let refused = test.asks(&token).await;
        assert_eq!(refused.status(), 409);
        assert!(text(&refused).contains("There is no receipt"));
        assert!(text(&refused).contains("it was not you who signed"));
        test.seals(&signer).await;
    }
}

#[tokio::test]
async fn corrected_details_have_a_receipt_under_their_own_key() {
    let test = Test::new().await;
    let (signer, token) = confirmed(&test.deployment).await;
    test.seals(&signer).await;
    let before = test.receipt(&token).await;
    let correction = "act=correct&revision=2&city=Paris";
    let corrected = act(&test.deployment, &token, correction).await;
    assert_eq!(corrected.status(), 303);
    assert_eq!(
        test.asks(&token).await.status(),
        409,
        "the key is a new one"
    );
    test.seals(&signer).await;
    let after = test.receipt(&token).await;
    assert!(after.index > before.index);
    assert_ne!(before.signature.unwrap().1, after.signature.unwrap().1);
}

#[tokio::test]
async fn a_signature_that_moved_has_a_receipt_for_its_new_address() {
    let test = Test::new().await;
    let (signer, _, path) = moving::asked(&test.deployment).await;
    test.seals(&signer).await;
    let path = format!("{path}?lang=en");
    let moved = test.page().handle(post(&path, "act=move")).await;
    assert_eq!(moved.status(), 200);
    let deployment = &test.deployment;
    let there = Signer::of(&deployment.client, &deployment.settings, moving::NEW);
    test.seals(&there).await;
    let token = there.token_to(
        Some(moving::NEW),
        Purpose::OwnPage,
        1,
        jiff::Timestamp::now(),
    );
    let receipt = test.receipt(&token).await;
    let (id, _) = receipt.signature.unwrap();
    assert_eq!((id, receipt.index), (there.id.to_string(), 3));
}

#[tokio::test]
async fn a_petition_that_gives_no_receipts_says_why() {
    let test = Test::new().await;
    test.petition(|petition| petition.no_receipts = true).await;
    let (signer, token) = confirmed(&test.deployment).await;
    test.seals(&signer).await;
    assert!(!test.sees(&token).await.contains("/receipt?"));
    let none = test.asks(&token).await;
    assert_eq!(none.status(), 409);
    assert!(text(&none).contains("This petition gives no receipts"));
}

#[tokio::test]
async fn nothing_opens_the_entry_of_an_erased_signature() {
    let test = Test::new().await;
    let (signer, token) = confirmed(&test.deployment).await;
    test.seals(&signer).await;
    signer.does(Command::Erase).await;
    assert_eq!(test.asks(&token).await.status(), 410);
    test.seals(&signer).await;
    assert_eq!(test.asks(&token).await.status(), 410);
}

#[tokio::test]
async fn a_damaged_or_lost_file_gives_no_receipt_that_does_not_verify() {
    let test = Test::new().await;
    let (signer, token) = confirmed(&test.deployment).await;
    test.seals(&signer).await;
    signer.does(Command::Withdraw).await;
    test.seals(&signer).await;
    let log = test.data.path().join("public-log/1/tile");
    let tile = log.join("0/000.p/4");
    let hashes = std::fs::read(&tile).unwrap();
    std::fs::write(&tile, [&hashes[..127], &[hashes[127] ^ 1]].concat()).unwrap();
    assert_eq!(test.asks(&token).await.status(), 503);
    std::fs::write(&tile, hashes).unwrap();
    test.receipt(&token).await;
    std::fs::remove_file(log.join("entries/000.p/4")).unwrap();
    assert_eq!(test.asks(&token).await.status(), 503);
}
